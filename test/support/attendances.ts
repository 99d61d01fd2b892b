// The small valid document with other figures, for what no published file holds.
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { region, rows } from '../../stories/documents/document.js';
import { ATTENDANCES, DISTRICT, type Given } from './cells.js';
import { smallDocument } from './page.js';

export * from './cells.js';

const SOURCE = { source: 'office' };

/** Training attendances of the district, a month a cell, from `start` on. */
export async function monthly(cells: Given[], start = '2023-07'): Promise<Contract> {
  const document = await smallDocument();
  document.observations = rows(start, { [ATTENDANCES]: { [DISTRICT]: cells } }, SOURCE);
  return document;
}

/** Training attendances of March 2024 in as many streets as there are cells. */
export async function streets(...cells: Given[]): Promise<Contract> {
  const document = await smallDocument();
  const ids = cells.map((_cell, i) => `s${i + 1}`);
  const [district] = document.regions.items;
  document.regions.items = [
    district!,
    ...ids.map((id, i) => region(id, `第${i + 1}街道`, 'street', DISTRICT)),
  ];
  const figures = Object.fromEntries(ids.map((id, i) => [id, [cells[i]!]]));
  document.observations = rows('2024-03', { [ATTENDANCES]: figures }, SOURCE);
  document.indicators = document.indicators.filter(({ id }) => id === ATTENDANCES);
  document.data = [];
  document.targets = [];
  document.annotations = [];
  document.programmes = [];
  return document;
}

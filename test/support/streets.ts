// The small valid document with one figure a street, for what no published file holds; for Node and pages alike.
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { region, rows } from '../../stories/documents/document.js';
import { ATTENDANCES, DISTRICT, type Given } from './cells.js';

/** The document with training attendances of March 2024 alone, in as many streets as there are cells. */
export function withStreets(document: Contract, cells: readonly Given[]): Contract {
  const ids = cells.map((_cell, i) => `s${i + 1}`);
  const [district] = document.regions.items;
  document.regions.items = [
    district!,
    ...ids.map((id, i) => region(id, `第${i + 1}街道`, 'street', DISTRICT)),
  ];
  const figures = Object.fromEntries(ids.map((id, i) => [id, [cells[i]!]]));
  document.observations = rows('2024-03', { [ATTENDANCES]: figures }, { source: 'office' });
  document.indicators = document.indicators.filter(({ id }) => id === ATTENDANCES);
  document.data = [];
  document.targets = [];
  document.annotations = [];
  document.programmes = [];
  return document;
}

// The small valid document with other figures, for what no published file holds.
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { rows } from '../../stories/documents/document.js';
import { ATTENDANCES, DISTRICT, type Given } from './cells.js';
import { smallDocument } from './page.js';
import { withStreets } from './streets.js';

export * from './cells.js';

const SOURCE = { source: 'office' };

/** Training attendances of the district, a month a cell, from `start` on. */
export async function monthly(cells: Given[], start = '2023-07'): Promise<Contract> {
  const document = await smallDocument();
  document.observations = rows(start, { [ATTENDANCES]: { [DISTRICT]: cells } }, SOURCE);
  return document;
}

/** Training attendances of March 2024 in as many streets as there are cells. */
export const streets = async (...cells: Given[]): Promise<Contract> =>
  withStreets(await smallDocument(), cells);

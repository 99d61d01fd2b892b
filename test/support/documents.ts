// The small valid document with one thing changed, for what no published file holds.
import type { Contract, ObservationRow } from '../../src/core/contract/contract.generated.js';
import { smallDocument } from './page.js';

export const DISTRICT = '990101';
export const EAST = '990101001';
export const WEST = '990101002';
export const ATTENDANCES = 'training-person-times';

type Cell = number | null | Partial<ObservationRow>;

function rowOf(cell: Cell, rest: Omit<ObservationRow, 'value'>): ObservationRow {
  const given = typeof cell === 'number' || cell === null ? { value: cell } : cell;
  return { source: 'office', ...rest, ...given };
}

/** Training attendances of the district, a month a cell, from `start` on. */
export async function monthly(cells: Cell[], start = '2023-07'): Promise<Contract> {
  const document = await smallDocument();
  const [year, month] = start.split('-').map(Number) as [number, number];
  document.observations = cells.map((cell, i) => {
    const at = year * 12 + month - 1 + i;
    const period = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return rowOf(cell, { indicator: ATTENDANCES, region: DISTRICT, period });
  });
  return document;
}

/** Training attendances of March 2024 in as many streets as there are cells. */
export async function streets(...cells: Cell[]): Promise<Contract> {
  const document = await smallDocument();
  const { items } = document.regions;
  document.regions.items = [items[0]!];
  document.observations = [];
  for (const [i, cell] of cells.entries()) {
    const region = `s${i + 1}`;
    const name = `第${i + 1}街道`;
    document.regions.items.push({ id: region, name, level: 'street', parent: DISTRICT });
    document.observations.push(rowOf(cell, { indicator: ATTENDANCES, region, period: '2024-03' }));
  }
  document.indicators = document.indicators.filter(({ id }) => id === ATTENDANCES);
  document.data = [];
  document.targets = [];
  document.annotations = [];
  document.programmes = [];
  return document;
}

/** Words that stand for figures that have none. */
export const SUPPRESSED: Cell = { value: null, status: 'Q', conf: 'C' };
export const MISSING: Cell = { value: null, status: 'O' };
export const DUE: Cell = { value: null, status: 'Y' };
export const BOUND: Cell = { value: 30, qualifier: 'more-than', raw: '30余人次', digits: 1 };

// Figures of the small document by the categories of one dimension.
import type { Contract, ObservationRow } from '../../src/core/contract/contract.generated.js';
import { ATTENDANCES, DISTRICT } from './cells.js';

export type BandCell = number | Partial<ObservationRow>;

/** Training attendances of March 2024 in the district, one cell a category. */
export function banded(
  document: Contract,
  cells: readonly (readonly [string, BandCell])[],
): Contract {
  const categories = cells.map(([name], i) => ({ id: `b${i}`, name }));
  const observations = cells.map(([, cell], i): ObservationRow => {
    const figure = typeof cell === 'number' ? { value: cell } : cell;
    const place = { indicator: ATTENDANCES, region: DISTRICT, period: '2024-03', source: 'office' };
    return { value: null, ...place, breakdown: { sizeBand: `b${i}` }, ...figure };
  });
  return {
    ...document,
    dimensions: [{ id: 'sizeBand', name: '规模', categories }],
    indicators: document.indicators.map((one) => ({
      ...one,
      aggregation: { region: 'sum', time: 'sum', category: 'sum' },
    })),
    observations,
    data: [],
    targets: [],
  };
}

import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/core/derive/rank.js';
import { referenceOf } from '../../../src/core/derive/reference.js';
import { indicator, rows, type Cell } from '../../../stories/documents/document.js';
import type { ObservationRow } from '../../../src/core/contract/contract.generated.js';
import { period, read } from '../../support/dataset.js';

const RATE = { unit: 'percent', kind: 'ratio' } as const;

function reference(cells: Record<string, Cell | Partial<ObservationRow>>, more: object = RATE) {
  const figures = Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, [cell]]));
  const dataset = read({
    indicators: [indicator('n', more)],
    observations: rows('2024-03', { n: figures }),
  });
  const district = dataset.regions.get('D')!;
  const ranking = rank(dataset, { indicator: 'n' }, district.children, period('2024-03'))!;
  return referenceOf(dataset, district, ranking)?.value;
}

describe('what regions are held against', () => {
  it('is the rate of the region above them', () => {
    expect(reference({ D: 96.5, A: 97, B: 93.6 })).toBe(96.5);
  });

  it('is no count: a district has more of everything than its streets', () => {
    expect(reference({ D: 300, A: 100, B: 200 }, { unit: 'person', kind: 'flow' })).toBeUndefined();
  });

  it('is nothing that is missing, withheld or only a bound', () => {
    expect(reference({ A: 97, B: 93.6 })).toBeUndefined();
    expect(reference({ D: 'Q', A: 97, B: 93.6 })).toBeUndefined();
    const bound = { value: 95, qualifier: 'more-than', raw: '95%余' } as const;
    expect(reference({ D: bound, A: 97, B: 93.6 })).toBeUndefined();
  });

  it('follows the definition of those below, or is none', () => {
    const other = { value: 96.5, definition: 'other' };
    expect(reference({ D: other, A: 97, B: 93.6 })).toBeUndefined();
  });
});

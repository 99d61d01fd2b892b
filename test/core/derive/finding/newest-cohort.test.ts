import { describe, expect, it } from 'vitest';
import { cohortsOf } from '../../../../src/core/derive/cohort.js';
import { newestCohort } from '../../../../src/core/derive/finding/newest-cohort.js';
import { block, indicator, type Cell } from '../../../../stories/documents/document.js';
import { read } from '../../../support/dataset.js';

type Document = Parameters<typeof read>[0];

/** The youngest cohort of two beside the older one. */
function found(older: Cell[], newest: Cell[], unit = 'percent') {
  const dataset = read({
    dimensions: [
      { id: 'cohort', name: '届', categories: ['a', 'b'].map((id) => ({ id, name: id })) },
    ],
    indicators: [
      indicator('n', {
        unit,
        kind: unit === 'percent' ? 'ratio' : 'stock',
        aggregation: { region: 'none', time: 'cohort-last' },
      }),
    ],
    data: [
      block('2023-01', { n: { D: older } }, { breakdown: { cohort: 'a' } }),
      block('2024-01', { n: { D: newest } }, { breakdown: { cohort: 'b' } }),
    ],
  } as Document);
  const n = dataset.indicators.get('n')!;
  return newestCohort(cohortsOf(dataset, n, 'D', dataset.dimensions.get('cohort')!));
}

describe('the finding of cohorts', () => {
  it('sets the youngest beside the one before it when that was as old', () => {
    const cohort = found([10, 20, 30, 90], [15, 25]);
    expect([cohort?.newest.category.id, cohort?.age]).toEqual(['b', 2]);
    expect(cohort?.figures.map(({ value }) => value)).toEqual([25, 20]);
  });

  it('is none where the two are alike, nor of counts, for cohorts are of unlike size', () => {
    expect(found([10, 25], [15, 25])).toBeUndefined();
    expect(found([10, 20], [15, 25], 'session')).toBeUndefined();
  });

  it('is none where a figure at that age carries no headline', () => {
    expect(found([10, [20, 'F']], [15, 25])).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import {
  MOST_COHORTS,
  atAge,
  cohortDimension,
  cohortsOf,
} from '../../../src/core/derive/cohort.js';
import { block, indicator, rate, type Cell } from '../../../stories/documents/document.js';
import { period, read } from '../../support/dataset.js';

const dimension = (ids: string[], id = 'cohort') => ({
  id,
  name: '批次',
  categories: ids.map((one) => ({
    id: one,
    name: `${one}批`,
  })),
});
const group = (id: string, start: string, cells: Cell[], more = {}) =>
  block(start, { n: { D: cells } }, { breakdown: { cohort: id }, ...more });
const MARKED = { aggregation: { region: 'sum', time: 'cohort-last' } as const };
const of = (data: Contract['data'], ids: string[], more: Partial<Contract> = {}, until = '') => {
  const indicators = [indicator('n', MARKED)];
  const dataset = read({ indicators, dimensions: [dimension(ids)], data: data!, ...more });
  const [first] = dataset.dimensions.values();
  const subject = dataset.indicators.get(more.indicators ? 'r' : 'n')!;
  return cohortsOf(dataset, subject, 'D', first!, until ? period(until) : undefined);
};
const figures = (found: ReturnType<typeof of>) =>
  found.cohorts.map((cohort) =>
    Array.from({ length: found.ages }, (_, i) => atAge(cohort, i + 1)?.value),
  );

describe('cohorts', () => {
  it('are counted each from its own first period, the youngest first', () => {
    const found = of(
      [group('a', '2023-11', [1, 2, 3, 4]), group('b', '2024-01', [5, 6])],
      ['a', 'b'],
    );
    expect(found.cohorts.map(({ category, start }) => [category.id, start.code])).toEqual([
      ['b', '2024-01'],
      ['a', '2023-11'],
    ]);
    expect(figures(found)).toEqual([
      [5, 6, undefined, undefined],
      [1, 2, 3, 4],
    ]);
    expect([found.ages, found.common]).toEqual([4, 2]);
  });

  it('start with the first month that can have a figure, missing or suppressed though it be', () => {
    const found = of([group('a', '2024-01', ['M', 'M', 'Q', 'O', 3])], ['a']);
    expect(found.cohorts[0]!.start.code).toBe('2024-03');
    expect(figures(found)).toEqual([[null, null, 3]]);
    expect(found.common).toBe(3);
  });

  it('keep their dates and status', () => {
    const found = of([group('a', '2024-01', [1, [2, 'P']])], ['a']);
    const young = atAge(found.cohorts[0]!, 2)!;
    expect([young.period.code, young.status]).toEqual(['2024-02', ['P']]);
  });

  it('have two months published together at the second month', () => {
    const data = block(['2024-01/P2M', '2024-03'], { n: { D: [4, 5] } });
    const found = of([{ ...data, breakdown: { cohort: 'a' } }], ['a']);
    expect(figures(found)).toEqual([[undefined, 4, 5]]);
  });

  it('are eight at most, the youngest, and say how many are left out', () => {
    const ids = Array.from({ length: 10 }, (_, i) => `c${i}`);
    const found = of(
      ids.map((id, i) => group(id, `2023-${String(i + 1).padStart(2, '0')}`, [i, i])),
      ids,
    );
    expect(found.cohorts).toHaveLength(MOST_COHORTS);
    expect([found.cohorts[0]!.category.id, found.leftOut]).toEqual(['c9', 2]);
  });

  it('may be rates, made of the parts of each', () => {
    const data = block(
      '2024-01',
      { n: { D: [10, 20] }, d: { D: [40, 40] } },
      { breakdown: { cohort: 'a' } },
    );
    const aggregation = { region: 'ratio', time: 'cohort-ratio' } as const;
    const indicators = [indicator('n'), indicator('d'), rate('r', 'n', 'd', { aggregation })];
    expect(figures(of([data], ['a'], { indicators }))).toEqual([[25, 50]]);
  });

  it('of running totals of the year, unlike spans or definitions have no picture', () => {
    const ytd = [group('a', '2024-01', [1], { accumulation: 'ytd' })];
    expect(of(ytd, ['a']).refusal).toBe('year-to-date');
    const unlike = [
      group('a', '2024-01', [1]),
      group('b', '2024-01', [1], { accumulation: 'cumulative' }),
    ];
    expect(of(unlike, ['a', 'b']).refusal).toBe('spans-differ');
    const differ = [group('a', '2024-01', [1]), group('b', '2024-01', [[1, 'D']])];
    expect(of(differ, ['a', 'b']).refusal).toBe('definitions-differ');
  });

  it('are none, whatever their dimension is called, where the document does not mark them so', () => {
    const data = [group('a', '2024-01', [1]), group('b', '2024-03', [4])];
    const unmarked = [indicator('r')];
    const renamed = data.map((one) => ({ ...one, values: { r: one.values.n! } }));
    expect(of(renamed, ['a', 'b'], { indicators: unmarked }).refusal).toBe('no-cohorts');
    const marked = renamed.map((one) => ({ ...one, accumulation: 'cohort' as const }));
    expect(of(marked, ['a', 'b'], { indicators: unmarked }).refusal).toBeUndefined();
  });

  it('end with the period asked for, and none is left that began later', () => {
    const data = [group('a', '2024-01', [1, 2, 3]), group('b', '2024-03', [4])];
    const found = of(data, ['a', 'b'], {}, '2024-02');
    expect(figures(found)).toEqual([[1, 2]]);
  });

  it('are none where the document has no figures of the dimension', () => {
    expect(of([], ['a'])).toMatchObject({ cohorts: [], ages: 0, leftOut: 0 });
  });
});

describe('the dimension of cohorts', () => {
  it('is cohort where the figures have it, else the first that they have', () => {
    const dimensions = [dimension(['x'], 'cause'), dimension(['a'])];
    const by = (id: string, category: string) =>
      block('2024-01', { n: { D: [1] } }, { breakdown: { [id]: category } });
    const meant = (data: Contract['data']) => {
      const dataset = read({ dimensions, data: data! });
      return cohortDimension(dataset, dataset.indicators.get('n')!)?.id;
    };
    expect(meant([by('cause', 'x'), by('cohort', 'a')])).toBe('cohort');
    expect(meant([by('cause', 'x')])).toBe('cause');
    expect(meant([block('2024-01', { n: { D: [1] } })])).toBeUndefined();
  });
});

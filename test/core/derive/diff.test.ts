import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/core/derive/diff.js';
import { block, indicator, rate, row, type Cell } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

/** Indicator n in the streets A and B from January 2024. */
const months = (A: Cell[], B: Cell[]) => read({ data: [block('2024-01', { n: { A, B } })] });
const named = (before: ReturnType<typeof read>, after: ReturnType<typeof read>) =>
  diff(before, after).cells.map(({ region, period }) => `${region} ${period}`);

describe('what changed between two datasets', () => {
  it('is nothing between a dataset and itself, or one that says the same', () => {
    const [one, same] = [months([1, 2], [3, 'O']), months([1, 2], [3, 'O'])];
    expect(diff(one, one).count).toBe(0);
    expect(diff(one, same)).toEqual({ cells: [], count: 0, indicators: new Set() });
  });

  it('is each cell with another value, by indicator, region, period and breakdown', () => {
    const found = diff(months([1, 2], [3, 4]), months([1, 5], [3, 4]));
    expect(found.cells).toEqual([
      { indicator: 'n', region: 'A', period: '2024-02', breakdown: '', accumulation: 'period' },
    ]);
    expect([...found.indicators]).toEqual(['n']);
  });

  it('is also a status that changed under the same value', () => {
    expect(named(months([1, [2, 'P']], [3, 4]), months([1, 2], [3, 4]))).toEqual(['A 2024-02']);
  });

  it('is each figure of a month that was not there before, and none that only moved in the file', () => {
    expect(named(months([1, 2], [3, 4]), months([1, 2, 9], [3, 4, 9]))).toEqual([
      'A 2024-03',
      'B 2024-03',
    ]);
    const later = read({ data: [block('2024-02', { n: { B: [4], A: [2] } })] });
    expect(named(months([1, 2], [3, 4]), later)).toEqual([]);
  });

  it('is a figure that came in place of one that was missing, and one that went', () => {
    expect(named(months([1, 'O'], [3, 4]), months([1, 2], [3, 'O']))).toEqual([
      'A 2024-02',
      'B 2024-02',
    ]);
  });

  it('never names a cell that is withheld now', () => {
    expect(named(months([1, 2], [3, 4]), months([1, 'Q'], [8, 'Q']))).toEqual(['B 2024-01']);
  });

  it('never names a cell that was withheld to protect another', () => {
    const total = (D: Cell[], A: Cell[], B: Cell[], C: Cell[]) =>
      read({ data: [block('2024-01', { n: { D, A, B, C } })] });
    const found = named(
      total([60, 60], [10, 10], [20, 20], [30, 30]),
      total([60, 62], [10, 'Q'], [20, 21], [30, 31]),
    );
    expect(found).not.toContain('A 2024-02');
    expect(found.length).toBe(2);
  });

  it('marks a rate shown as a bound only where the bound moves, not its hidden parts', () => {
    const rates = (numerator: number, denominator: number) =>
      read({
        indicators: [
          indicator('n'),
          indicator('d', { kind: 'stock', aggregation: { region: 'sum', time: 'last' } }),
          rate('r', 'n', 'd'),
        ],
        observations: [row({ indicator: 'r', value: null, numerator, denominator })],
      });
    expect(named(rates(3239, 3240), rates(3238, 3240))).toEqual([]);
    expect(named(rates(3000, 3240), rates(3001, 3240))).toEqual(['D 2024-03']);
    expect(named(rates(3239, 3240), rates(3000, 3240))).toEqual(['D 2024-03']);
  });

  it('is told of words as well: a figure that became a bound', () => {
    const figure = (qualifier: 'exact' | 'at-least') =>
      read({ observations: [row({ value: 30, qualifier, raw: '30余' })] });
    expect(named(figure('exact'), figure('at-least'))).toEqual(['D 2024-03']);
  });

  it('lists no more than asked for, the latest months first, and counts them all', () => {
    const many = (by: number) => months([1 + by, 2 + by, 3 + by], [4 + by, 5 + by, 6 + by]);
    const found = diff(many(0), many(1), 2);
    expect(found.count).toBe(6);
    expect(found.cells.map(({ period }) => period)).toEqual(['2024-03', '2024-02']);
  });

  it('compares 283,000 figures in less than a tenth of a second', () => {
    const regions = Array.from({ length: 100 }, (_, i) => ({
      id: `r${i}`,
      name: `r${i}`,
      level: 'street',
      parent: null,
    }));
    const large = (by: number) => {
      const rows = () =>
        Object.fromEntries(
          regions.map(({ id }, i) => [id, Array.from({ length: 283 }, () => i + by)]),
        );
      const ids = Array.from({ length: 10 }, (_, i) => `i${i}`);
      return read({
        regions: { items: regions },
        indicators: ids.map((id) => indicator(id)),
        data: [block('2001-01', Object.fromEntries(ids.map((id) => [id, rows()])))],
      });
    };
    const [before, after] = [large(0), large(1)];
    const { count, cells } = diff(before, after);
    // The quickest of five: others share the machine.
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      diff(before, after);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(100);
    expect([count, cells.length]).toEqual([283_000, 200]);
  });
});

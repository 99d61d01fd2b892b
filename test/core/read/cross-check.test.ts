import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/core/read/parse.js';
import { block, contract, indicator, rate } from '../../../stories/documents/document.js';
import { problemsOf, series, valuesOf } from '../../support/dataset.js';

const rates = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
const ids = ['open', 'in', 'out', 'close'] as const;
const account = [
  ...ids.map((id) => indicator(id, { unit: 'case' })),
  indicator('c', { balance: { opening: 'open', inflow: 'in', outflow: 'out', closing: 'close' } }),
];
const sides = (...months: number[][]) =>
  Object.fromEntries(ids.map((id, i) => [id, { D: months.map((month) => month[i]!) }]));

describe('figures that contradict one another', () => {
  it('a part above its whole is a warning, and both are drawn as published', () => {
    const data = [block('2024-01', { n: { D: [60, 40] }, d: { D: [50, 50] } })];
    const { dataset, problems } = parseDocument(contract({ indicators: rates, data }));
    expect(problems).toMatchObject([
      {
        code: 'part-exceeds-whole',
        severity: 'warning',
        args: { indicator: 'r', region: 'D', period: '2024-01' },
      },
    ]);
    expect(valuesOf(series(dataset!, 'n'))).toEqual([60, 40]);
  });

  it('a month that does not balance is a warning with its difference', () => {
    const data = [block('2024-01', sides([10, 5, 3, 12], [12, 4, 6, 11]))];
    expect(problemsOf({ indicators: account, data })).toMatchObject([
      { code: 'unbalanced', severity: 'warning', args: { period: '2024-02', value: 1 } },
    ]);
  });

  it('fractions that balance but for the last binary digit are no contradiction', () => {
    const data = [block('2024-01', sides([0.1, 0.2, 0, 0.3]))];
    expect(problemsOf({ indicators: account, data })).toEqual([]);
  });

  it('a missing or suppressed side contradicts nothing', () => {
    const figures = sides([10, 5, 3, 12]);
    const data = [block('2024-01', { ...figures, out: { D: ['O'] } })];
    expect(problemsOf({ indicators: account, data })).toEqual([]);
  });

  it('figures in separate blocks are still set side by side', () => {
    const data = [
      block('2024-02', { n: { D: [60] } }),
      block(['2024-01', '2024-02'], { d: { A: [99, 99], D: [70, 50] } }),
    ];
    expect(problemsOf({ indicators: rates, data })).toMatchObject([
      { args: { region: 'D', period: '2024-02' } },
    ]);
  });

  it('one fault in every month is named twenty times, not a thousand', () => {
    const many = Array<number>(1000).fill(9);
    const data = [block('1900-01', { n: { D: many }, d: { D: many.map(() => 8) } })];
    expect(problemsOf({ indicators: rates, data })).toHaveLength(20);
  });
});

import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { editionChanges } from '../../../src/core/derive/edition-changes.js';
import { lintRelease } from '../../../src/core/lint/lint-release.js';
import { block, contract, indicator, type Cell } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

const NOW = Date.parse('2026-01-01');
const REGIONS = ['A', 'B', 'C', 'E', 'F'];

const dataset = { ...contract({}).dataset, published: '2025-01-01' };

/** Indicator n from January 2024; each place has as many months as it has cells. */
const document = (
  cells: Record<string, Cell[]>,
  more: Partial<Contract> = {},
): Partial<Contract> => ({
  dataset,
  data: Object.entries(cells).map(([id, row]) => block('2024-01', { n: { [id]: row } })),
  ...more,
});

const doubts = (before: Partial<Contract>, after: Partial<Contract>) => {
  const [was, is] = [read(before), read(after)];
  const { beside, within } = lintRelease(was, is, editionChanges(was, is), NOW);
  // Dates are the business of lint-dates.test.ts.
  return [...beside, ...within].filter(({ code }) => !code.startsWith('as-of'));
};
const codes = (before: Partial<Contract>, after: Partial<Contract>) =>
  doubts(before, after).map(({ code }) => code);

/** Five streets of their own, so that steps of all at once can be told. */
const streets = (...columns: number[][]) =>
  document(Object.fromEntries(REGIONS.map((id, i) => [id, columns.map((column) => column[i]!)])), {
    regions: {
      items: REGIONS.map((id) => ({ id, name: `${id}街道`, level: 'street' })),
    },
  });

describe('a new edition that only goes on', () => {
  it('looks right', () => {
    expect(codes(document({ A: [10, 12] }), document({ A: [10, 12, 11] }))).toEqual([]);
    expect(codes(document({ A: [10, 12] }), document({ A: [10, 12] }))).toEqual([]);
    expect(codes(document({ A: [10, [12, 'P']] }), document({ A: [10, 13] }))).toEqual([]);
  });

  it('looks no worse for what the one before it had wrong already', () => {
    const off = { D: [5], A: [3], B: [3], C: [3] };
    expect(codes(document(off), document(off))).toEqual([]);
    expect(codes(document({ A: [3] }), document(off))).toContain('sum-differs');
  });
});

describe('a new edition looks wrong', () => {
  it('where a figure was revised by a power of ten', () => {
    const found = doubts(document({ A: [120, 130] }), document({ A: [120, 1300] }));
    expect(found).toEqual([
      {
        code: 'revised-times',
        args: {
          indicator: 'n',
          region: 'A',
          period: '2024-02',
          from: 130,
          to: 1300,
          times: 10,
          count: 1,
        },
      },
    ]);
    const small = doubts(document({ A: [120, 120_000] }), document({ A: [120, 12] }));
    expect(small).toMatchObject([{ args: { times: 0.0001 } }]);
    expect(codes(document({ A: [120, 130] }), document({ A: [120, 300] }))).toEqual([]);
  });

  it('says once what slipped alike, and of a whole month that it did', () => {
    const cells = { A: [120, 130], B: [220, 230], C: [320, 330] };
    const slipped = document({ A: [120, 1300], B: [220, 2300], C: [320, 330] });
    expect(doubts(document(cells), slipped)).toMatchObject([
      { code: 'revised-times', args: { region: 'A, B', count: 2 } },
    ]);
    const before = streets([50, 80, 30, 90, 40], [60, 70, 40, 80, 50]);
    const after = streets([50, 80, 30, 90, 40], [600, 700, 400, 800, 500]);
    expect(codes(before, after)).toEqual(['period-times']);
  });

  it('where most of what was out is another figure now, and not where a few are', () => {
    const months = Array.from({ length: 24 }, (_, i) => 500 + i);
    const before = document({ A: months });
    const other = document({ A: months.map((value) => value + 7) });
    expect(doubts(before, other)).toEqual([
      { code: 'revised-widely', args: { indicator: 'n', count: 24, all: 24 } },
    ]);
    const breaks = [{ period: '2024-01', text: '追溯修订', backcast: true }];
    expect(codes(before, { ...other, breaks })).toEqual([]);
    const late = document({ A: months.map((value, i) => (i < 13 ? value : value + 7)) });
    expect(codes(before, late)).toEqual([]);
  });

  it('where a new month is in another unit in all streets, small as its figures are', () => {
    const before = streets([5, 8, 3, 9, 4], [6, 7, 4, 8, 5]);
    const after = streets([5, 8, 3, 9, 4], [6, 7, 4, 8, 5], [60, 80, 35, 90, 55]);
    expect(doubts(before, after)).toEqual([
      { code: 'period-times', args: { indicator: 'n', period: '2024-03', times: 10, count: 5 } },
    ]);
    const usual = streets([5, 8, 3, 9, 4], [6, 7, 4, 8, 5], [12, 3, 9, 20, 1]);
    expect(codes(before, usual)).toEqual([]);
  });

  it('where one figure of a new month stands far off its neighbours', () => {
    const before = document({ A: [120, 130, 125] });
    expect(codes(before, document({ A: [120, 130, 125, 1240] }))).toEqual(['unit-slip']);
  });

  it('where a period that was out has gone, or some of its figures', () => {
    const before = document({ A: [1, 2], B: [3, 4], C: [5, 6] });
    expect(doubts(before, document({ A: [1], B: [3], C: [5] }))).toEqual([
      { code: 'period-gone', args: { indicator: 'n', period: '2024-02', count: 3, regions: 3 } },
    ]);
    expect(codes(before, document({ A: [1, 2], B: [3, 'O'], C: [5, 6] }))).toEqual([
      'figures-gone',
    ]);
  });

  it('where a figure that was withheld is published, and does not repeat it', () => {
    const found = doubts(document({ A: [9, 'Q'] }), document({ A: [9, 77] }));
    expect(found.map(({ code }) => code)).toContain('withheld-published');
    expect(JSON.stringify(found)).not.toContain('77');
  });

  it('where a total is off, or a running total falls', () => {
    const cells = { D: [9], A: [3], B: [3], C: [3] };
    expect(codes(document(cells), document({ ...cells, D: [8] }))).toEqual(['sum-differs']);
    const ytd = (cell: Cell[]) => ({
      dataset,
      data: [{ ...block('2024-01', { n: { A: cell } }), accumulation: 'ytd' as const }],
    });
    expect(codes(ytd([10, 20]), ytd([10, 20, 15]))).toEqual(['running-total-falls']);
  });

  it('where a street says nothing that the others do', () => {
    const cells = { A: [1, 2], B: [1, 2], C: [1, 2] };
    expect(codes(document(cells), document({ A: [1, 2, 3], B: [1, 2, 3], C: [1, 2] }))).toEqual([
      'region-silent',
    ]);
  });

  it('where an indicator is gone, but not where an empty one is', () => {
    const two = { indicators: [indicator('n'), indicator('m')] };
    expect(codes(document({ A: [1] }, two), document({ A: [1] }))).toEqual([]);
    const other = { ...document({}), data: [block('2024-01', { m: { A: [1] } })] };
    expect(codes(document({ A: [1] }, two), { ...other, indicators: [indicator('m')] })).toEqual([
      'indicator-gone',
    ]);
  });

  it('where an indicator counts something else, unless a break says so', () => {
    const was = document({ A: [1] }, { indicators: [indicator('n')] });
    const is = document({ A: [1] }, { indicators: [indicator('n', { unit: 'household' })] });
    expect(doubts(was, is)).toEqual([
      { code: 'definition-changed', args: { indicator: 'n', fields: 'unit' } },
    ]);
    const breaks = [{ indicators: ['n'], period: '2024-01', text: '改按户统计' }];
    expect(codes(was, { ...is, breaks })).toEqual([]);
  });

  it('where it is older, of another dataset, or made up', () => {
    const of = (more: object) => document({ A: [1] }, { dataset: { ...dataset, ...more } });
    const changed = (more: object) => ({
      ...document({ A: [2] }),
      dataset: { ...dataset, ...more },
    });
    expect(codes(of({ id: 'x' }), of({ id: 'y' }))).toEqual(['other-dataset']);
    expect(codes(of({ published: '2025-02-01' }), changed({ published: '2025-01-01' }))).toContain(
      'older-edition',
    );
    expect(codes(of({}), of({ sample: true }))).toEqual(['sample-appears']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { overTime } from '../../../src/core/derive/over-time.js';
import { block, indicator, rate, row, type Cell } from '../../../stories/documents/document.js';
import { period, read, series } from '../../support/dataset.js';

const year = (more: Partial<Contract>, id = 'n', code = '2024', ask = {}) => {
  const dataset = read(more);
  return overTime(dataset, series(dataset, id, 'D', ask), period(code));
};
const twelve = (at: (month: number) => Cell) => Array.from({ length: 12 }, (_, i) => at(i));
const stock = { kind: 'stock', aggregation: { region: 'sum', time: 'last' } } as const;

describe('a flow over a longer period', () => {
  it('is the sum of its months', () => {
    const data = [block('2024-01', { n: { D: twelve((i) => i) } })];
    expect(year({ data })).toMatchObject({ value: 66, qualifier: 'exact' });
    expect(year({ data }, 'n', '2024-Q2')).toMatchObject({ value: 12, qualifier: 'exact' });
  });

  it('is the sum of its days, where it is counted by the day', () => {
    const days = Array.from({ length: 60 }, (_, i) => i + 1);
    const data = [block('2024-02-01', { n: { D: days } })];
    expect(year({ data }, 'n', '2024-02')).toMatchObject({ value: 435, qualifier: 'exact' });
    expect(year({ data }, 'n', '2024-04')).toBeUndefined();
  });

  it('is a lower bound that says n of N while months are missing', () => {
    const data = [block('2024-01', { n: { D: twelve((i) => (i === 5 ? 'O' : 1)) } })];
    expect(year({ data })).toMatchObject({
      value: 11,
      qualifier: 'at-least',
      reported: [11, 12],
    });
  });

  it('counts January and February together for two months', () => {
    const codes = ['2024-01/P2M', ...twelve((i) => `2024-${String(i + 1).padStart(2, '0')}`)];
    codes.splice(1, 2);
    const data = [block(codes as string[], { n: { D: codes.map(() => 10) } })];
    expect(year({ data })).toMatchObject({ value: 110, qualifier: 'exact' });
  });

  it('counts no month twice where they are given both together and apart', () => {
    const codes = ['2024-01', '2024-02', '2024-01/P2M', '2024-03'];
    const both = [block(codes, { n: { D: [3, 4, 7, 5] } })];
    expect(year({ data: both }, 'n', '2024-Q1')).toMatchObject({ value: 12, qualifier: 'exact' });
    const apart = [block(codes, { n: { D: [3, 4, 'O', 5] } })];
    expect(year({ data: apart }, 'n', '2024-Q1')).toMatchObject({ value: 12, qualifier: 'exact' });
    const together = [block(codes, { n: { D: [3, 'O', 7, 5] } })];
    expect(year({ data: together }, 'n', '2024-Q1')).toMatchObject({ value: 12 });
  });

  it('is refused while months are missing that may be below zero, for it bounds nothing', () => {
    const data = [block('2024-01', { n: { D: [5, -2, 'O'] } })];
    expect(year({ data }, 'n', '2024-Q1')).toMatchObject({
      value: null,
      refusal: 'parts-missing',
    });
  });

  it('keeps the bound of one month, and is refused of two, and says so', () => {
    const bounds = (first: string, second: string) =>
      [first, second].map((qualifier, i) =>
        row({ period: `2024-S${i + 1}`, value: 10, raw: '约', qualifier: qualifier as 'about' }),
      );
    const of = (a: string, b: string) => year({ observations: bounds(a, b) });
    expect(of('more-than', 'exact')).toMatchObject({ value: 20, qualifier: 'more-than' });
    for (const other of ['more-than', 'about', 'at-most']) {
      expect(of('more-than', other)).toMatchObject({ value: null, refusal: 'bounded-parts' });
    }
  });

  it('is preliminary where a month is', () => {
    const data = [block('2024-01', { n: { D: twelve((i) => (i > 10 ? [1, 'P'] : 1)) } })];
    expect(year({ data })!.status).toEqual(['P']);
  });

  it('has no value where no month has one', () => {
    const data = [block('2024-01', { n: { D: twelve(() => 'O') } })];
    expect([year({ data }), year({ data }, 'n', '2020')]).toEqual([undefined, undefined]);
  });

  it('is never added from running totals', () => {
    const ytd = { accumulation: 'ytd' as const };
    const data = [block('2024-01', { n: { D: twelve((i) => i) } }, ytd)];
    expect(year({ data }, 'n', '2024', ytd)).toBeUndefined();
  });
});

describe('a stock over a longer period', () => {
  const indicators = [indicator('n', stock)];

  it('is the last one', () => {
    const data = [block('2024-01', { n: { D: twelve((i) => i) } })];
    expect(year({ indicators, data })).toMatchObject({ value: 11, qualifier: 'exact' });
  });

  it('has no value while the last month has none', () => {
    const data = [block('2024-01', { n: { D: [1, 2, 3] } })];
    expect(year({ indicators, data })).toBeUndefined();
    expect(year({ indicators, data }, 'n', '2024-Q1')).toMatchObject({ value: 3 });
    const late = [block('2024-01', { n: { D: twelve((i) => (i === 11 ? 'Y' : i)) } })];
    expect(year({ indicators, data: late })).toBeUndefined();
  });

  it('whose rule is none is refused, and says so', () => {
    const none = [indicator('n', { aggregation: { region: 'sum', time: 'none' } })];
    const data = [block('2024-01', { n: { D: [1, 2, 3] } })];
    const refused = year({ indicators: none, data }, 'n', '2024-Q1');
    expect(refused).toMatchObject({ value: null, refusal: 'periods-not-additive' });
  });

  it('that has no period in it is unknown, without a reason that is not its own', () => {
    const none = [indicator('n', { aggregation: { region: 'sum', time: 'none' } })];
    const data = [block('2024-01', { n: { D: [1, 2, 3] } })];
    expect(year({ indicators: none, data }, 'n', '2019')).toBeUndefined();
    expect(year({ data }, 'n', '2019-Q1')).toBeUndefined();
  });
});

describe('a rate over a longer period', () => {
  const indicators = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];

  it('is Σ numerator ÷ Σ denominator, not the mean of the months', () => {
    const data = [block('2024-01', { n: { D: [90, 10, 0] }, d: { D: [100, 400, 500] } })];
    expect(year({ indicators, data }, 'r', '2024-Q1')).toMatchObject({
      value: 10,
      numerator: 100,
      denominator: 1e3,
    });
  });

  it('is not offered for part of the months: it would be another rate', () => {
    const data = [block('2024-01', { n: { D: [90, 'O', 0] }, d: { D: [100, 400, 500] } })];
    expect(year({ indicators, data }, 'r', '2024-Q1')).toBeUndefined();
  });

  it('that would point at single persons is a bound without its parts', () => {
    const data = [block('2024-01', { n: { D: [80, 80, 79] }, d: { D: [80, 80, 80] } })];
    const found = year({ indicators, data }, 'r', '2024-Q1')!;
    expect(found).toMatchObject({ qualifier: 'at-least', value: 97 });
    expect(found.numerator).toBeUndefined();
  });
});

describe('case closure over a year', () => {
  const [opening, inflow, outflow, closing] = ['open', 'in', 'out', 'close'] as const;
  const balance = { opening, inflow, outflow, closing };
  const stockOf = (id: string, time: 'none' | 'last') =>
    indicator(id, { unit: 'case', kind: 'stock', aggregation: { region: 'sum', time } });
  const indicators = [
    stockOf(opening, 'none'),
    indicator(inflow, { unit: 'case' }),
    indicator(outflow, { unit: 'case' }),
    stockOf(closing, 'last'),
    rate('c', outflow, [opening, inflow], {
      aggregation: { region: 'ratio', time: 'flow-balance' },
      balance,
    }),
  ];
  // Opens with 20 cases; 10 come and 9 are closed each month.
  const cells = {
    open: { D: twelve((i) => 20 + i) },
    in: { D: twelve(() => 10) },
    out: { D: twelve(() => 9) },
    close: { D: twelve((i) => 21 + i) },
  };

  it('takes the first opening stock, not the sum of twelve', () => {
    const data = [block('2024-01', cells)];
    const found = year({ indicators, data }, 'c')!;
    expect(found).toMatchObject({ numerator: 108, denominator: 140 });
    expect(found.value).toBeCloseTo((108 / 140) * 100);
  });

  it('does so also where no balance names the opening stock', () => {
    const data = [block('2024-01', cells)];
    for (const time of ['none', 'last'] as const) {
      const unnamed = indicators.map(({ balance: _balance, ...item }) =>
        item.id === opening ? stockOf(opening, time) : item,
      );
      const found = year({ indicators: unnamed, data }, 'c');
      expect(found).toMatchObject({ numerator: 108, denominator: 140 });
    }
  });

  it('is not offered where the year does not begin with an opening stock', () => {
    const data = [block('2024-01', { ...cells, open: { D: twelve((i) => (i ? 20 + i : 'O')) } })];
    expect(year({ indicators, data }, 'c')).toBeUndefined();
  });
});

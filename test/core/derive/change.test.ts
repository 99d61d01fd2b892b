import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import {
  changeOf,
  comparisonOf,
  type Basis,
  type Change,
} from '../../../src/core/derive/change.js';
import {
  REGIONS,
  block,
  indicator,
  rate,
  row,
  type Cell,
} from '../../../stories/documents/document.js';
import { period, read, series } from '../../support/dataset.js';

const stock = indicator('n', { kind: 'stock', aggregation: { region: 'sum', time: 'last' } });

function change(more: Partial<Contract>, code: string, basis: Basis, id = 'n', ask = {}): Change {
  const dataset = read(more);
  const found = series(dataset, id, 'D', ask);
  return changeOf(dataset, found, found.axis.find(period(code)), basis);
}

/** The change in March 2024 on a year before. */
const yoy = (before: Cell, now: Cell, more: Partial<Contract> = {}) => {
  const data = [block(['2023-03', '2024-03'], { n: { D: [before, now] } })];
  return change({ data, ...more }, '2024-03', 'year-on-year');
};

describe('a change of a count', () => {
  it('is in percent of the same period a year before', () => {
    expect(yoy(200, 203)).toMatchObject({ value: 1.5, unit: 'percent', supplied: false });
    expect(yoy(200, 200).value).toBe(0);
    expect(yoy(100, 0).value).toBe(-100);
  });

  it('on previous period needs that very period, not the last that has a figure', () => {
    const data = [block(['2024-01', '2024-02', '2024-04'], { n: { D: [100, 110, 121] } })];
    expect(change({ data }, '2024-02', 'previous-period').value).toBeCloseTo(10);
    expect(change({ data }, '2024-04', 'previous-period').refusal).toBe('no-base');
    expect(change({ data }, '2024-01', 'previous-period').refusal).toBe('no-base');
  });

  it('of March is not measured on January and February together', () => {
    const data = [block(['2024-01/P2M', '2024-03'], { n: { D: [100, 60] } })];
    expect(change({ data }, '2024-03', 'previous-period').refusal).toBe('no-base');
  });

  it('of January and February together is measured on the same two months', () => {
    const data = [block(['2023-01/P2M', '2024-01/P2M'], { n: { D: [100, 120] } })];
    expect(change({ data }, '2024-01/P2M', 'year-on-year').value).toBe(20);
  });

  it('since the start of the year is that of a stock on last December', () => {
    const data = [block('2023-12', { n: { D: [50, 40, 60] } })];
    expect(change({ indicators: [stock], data }, '2024-02', 'year-start').value).toBe(20);
    expect(change({ data }, '2024-02', 'year-start').refusal).toBe('not-comparable');
  });

  it('of a running total is year on year only: it starts anew each January', () => {
    const ytd = { accumulation: 'ytd' as const };
    const data = [block(['2023-02', '2024-01', '2024-02'], { n: { D: [50, 9, 60] } }, ytd)];
    expect(change({ data }, '2024-02', 'year-on-year', 'n', ytd).value).toBe(20);
    expect(change({ data }, '2024-02', 'previous-period', 'n', ytd).refusal).toBe('not-comparable');
  });

  it('of what is below zero is no percentage, and says that its base is', () => {
    for (const now of [-40, 60, 0]) {
      expect(yoy(-50, now)).toMatchObject({ refusal: 'negative-base' });
      expect(yoy(-50, now).value).toBeUndefined();
    }
  });

  it('that is published stands, whatever its base', () => {
    const base = { indicator: 'n', region: 'D', period: '2024-03', basis: 'year-on-year' } as const;
    for (const before of [-50, 0]) {
      const found = yoy(before, 60, { changes: [{ ...base, value: 12 }] });
      expect(found).toMatchObject({ value: 12, unit: 'percent', supplied: true });
    }
  });
});

describe('a change of a rate', () => {
  const rates = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
  const cells = { n: { D: [50, 60] }, d: { D: [100, 100] } };
  const data = [block(['2023-03', '2024-03'], cells)];

  it('is in percentage points, never in percent', () => {
    const found = change({ indicators: rates, data }, '2024-03', 'year-on-year', 'r');
    expect(found).toMatchObject({ value: 10, unit: 'percentage-point' });
  });

  it('is never flat where the two figures differ as they are printed', () => {
    const stated = [block(['2023-03', '2024-03'], { r: { D: [0.0002, 0.0003] } })];
    const fine = [rates[0]!, rates[1]!, rate('r', 'n', 'd', { decimals: 4 })];
    const found = change({ indicators: fine, data: stated }, '2024-03', 'year-on-year', 'r');
    expect(found).toMatchObject({ value: 0.0001, printed: 0.0001, decimals: 4 });
    const coarse = change({ indicators: rates, data: stated }, '2024-03', 'year-on-year', 'r');
    expect(coarse, 'both need four decimals not to read zero').toMatchObject({ printed: 0.0001 });
  });

  it('may start from zero, for points are no share of a base', () => {
    const zero = [block(['2023-03', '2024-03'], { ...cells, n: { D: [0, 60] } })];
    expect(change({ indicators: rates, data: zero }, '2024-03', 'year-on-year', 'r')).toMatchObject(
      {
        value: 60,
        unit: 'percentage-point',
      },
    );
  });

  it('is not computed between rates of different definitions', () => {
    const at = (period: string, value: number, definition: string) =>
      row({ indicator: 'r', period, value, definition });
    const observations = [at('2023-03', 50, 'closed'), at('2024-03', 60, 'closed-and-mediated')];
    const found = change({ indicators: rates, observations }, '2024-03', 'year-on-year', 'r');
    expect(found.value).toBeUndefined();
  });

  it.each([
    ['permille', '‰', 'permille-point'],
    ['bp', { 'zh-CN': '千分点', en: 'per mille' }, 'permille-point'],
    ['index', '点', 'point'],
    ['score', '分', 'point'],
    ['p', { 'zh-CN': '指数', en: 'points' }, 'point'],
  ] as const)(
    'in %s (%o) is in points of that, and never in percent of itself',
    (id, name, unit) => {
      for (const kind of ['ratio', 'stock'] as const) {
        const more = { units: [{ id, name }], indicators: [indicator('n', { kind, unit: id })] };
        expect(yoy(4, 5, more)).toMatchObject({ value: 1, unit });
        expect(yoy(-4, 5, more)).toMatchObject({ value: 9, unit });
      }
    },
  );

  it('of a mean is in its own unit', () => {
    const mean = indicator('n', { kind: 'mean-duration', unit: 'day' });
    expect(yoy(30, 27, { indicators: [mean] })).toMatchObject({ value: -3, unit: 'absolute' });
  });
});

describe('what a card compares with where its page does not say', () => {
  const usual = (start: string, cells: Cell[], code: string, more: Partial<Contract> = {}) => {
    const dataset = read({ data: [block(start, { n: { D: cells } })], ...more });
    const found = series(dataset, 'n');
    return comparisonOf(dataset, found, found.axis.find(period(code)), 'usual');
  };
  const year = Array.from({ length: 12 }, (_, i): Cell => 100 + 10 * i);

  it('is the year before', () => {
    expect(usual('2023-01', [...year, 110], '2024-01')).toMatchObject({
      basis: 'year-on-year',
      value: 10,
    });
  });

  it('is the period before where the data do not go back a year', () => {
    expect(usual('2024-01', year, '2024-02')).toMatchObject({
      basis: 'previous-period',
      value: 10,
    });
  });

  it('is nothing where there is neither, and no complaint', () => {
    expect(usual('2024-01', year, '2024-01')).toBeUndefined();
    expect(usual('2024-01', [100, 'O', 120], '2024-03')).toBeUndefined();
  });

  it('stays the year before, with the reason, where that is there and cannot be used', () => {
    expect(usual('2023-01', ['O', ...year], '2024-01')).toMatchObject({ refusal: 'no-base' });
    expect(usual('2023-01', [0, ...year], '2024-01')).toMatchObject({ refusal: 'zero-base' });
    expect(usual('2023-01', [-9, ...year], '2024-01')).toMatchObject({ refusal: 'negative-base' });
  });

  it('is what the page names, where it does', () => {
    const dataset = read({ data: [block('2024-01', { n: { D: year } })] });
    const found = comparisonOf(dataset, series(dataset, 'n'), 1, 'year-on-year');
    expect(found).toMatchObject({ basis: 'year-on-year', refusal: 'no-base' });
  });
});

describe('no change is computed', () => {
  it.each<[string, Cell, Cell, Change['refusal']]>([
    ['from a zero base', 0, 9, 'zero-base'],
    ['from a very small base', 4, 9, 'small-base'],
    ['from a missing base', 'O', 9, 'no-base'],
    ['from a suppressed base', 'Q', 9, 'suppressed'],
    ['of a suppressed figure', 90, 'Q', 'suppressed'],
    ['of a missing figure', 90, 'O', 'no-base'],
  ])('%s', (_why, before, now, refusal) => {
    const found = yoy(before, now);
    expect(found).toMatchObject({ refusal });
    expect(found.value).toBeUndefined();
  });

  it('from or of a bounded figure', () => {
    const bound = { qualifier: 'more-than', raw: '余' } as const;
    for (const [before, now] of [
      [bound, {}],
      [{}, bound],
      [bound, bound],
    ]) {
      const observations = [
        row({ period: '2023-03', value: 30, ...before }),
        row({ period: '2024-03', value: 40, ...now }),
      ];
      const found = change({ observations }, '2024-03', 'year-on-year');
      expect(found).toMatchObject({ refusal: 'bounded' });
    }
  });

  it('across a break, but on either side of it', () => {
    const breaks = [{ period: '2023-09', text: '口径改变' }];
    const months = Array.from({ length: 30 }, (_, i) => 100 + i);
    const data = [block('2023-01', { n: { D: months } })];
    const at = (code: string) => change({ data, breaks }, code, 'year-on-year');
    expect(at('2024-08').refusal).toBe('break');
    expect(at('2024-09').value).toBeCloseTo((12 / 108) * 100);
  });

  it('across a break whose first month is missing', () => {
    const breaks = [{ period: '2024-01', text: '口径改变' }];
    const rows = { A: [10, 'O', 20], B: [10, 'O', 20], C: [10, 'O', 20] };
    const data = [block(['2023-02', '2024-01', '2024-02'], { n: rows })];
    expect(change({ data, breaks }, '2024-02', 'year-on-year').refusal).toBe('break');
  });

  it('where the region as it is now did not exist a year before', () => {
    const regions = {
      items: REGIONS.map((one) => (one.id === 'D' ? { ...one, validFrom: '2021-04-09' } : one)),
    };
    const refusals = (start: string, cells: Cell[], code: string) => {
      const data = [block(start, { n: { D: cells } })];
      return change({ regions, data }, code, 'year-on-year').refusal;
    };
    expect(refusals('2021-05', [10, 11], '2021-05')).toBe('boundary-change');
    expect(refusals('2021', [10, 11], '2021')).toBe('boundary-change');
    expect(refusals('2021-Q3', [10, 11, 12, 13], '2022-Q1')).toBe('boundary-change');
    expect(refusals('2023-01', [10, 11], '2023-01')).toBe('no-base');
  });

  it('from a figure of the place that the region was before its boundaries changed', () => {
    const regions = {
      items: REGIONS.map((one) => (one.id === 'D' ? { ...one, validFrom: '2021-04-09' } : one)),
    };
    const data = [block('2020', { n: { D: [100, 200, 210] } })];
    const found = change({ regions, data }, '2021', 'year-on-year');
    expect(found.value).toBeUndefined();
  });
});

describe('a supplied change', () => {
  const supplied = (value: number) => [
    {
      indicator: 'n',
      region: 'D',
      period: '2024-03',
      value,
      basis: 'year-on-year' as const,
      comparable: true,
    },
  ];

  it('wins over the computed one and keeps saying that it is on a comparable basis', () => {
    const changes = supplied(1.5);
    expect(yoy(1949.8, 2003.3, { changes })).toMatchObject({
      value: 1.5,
      supplied: true,
      comparable: true,
    });
  });

  it('is used where none could be computed', () => {
    expect(yoy('O', 40, { changes: supplied(2) }).value).toBe(2);
    expect(yoy(0, 40, { changes: supplied(2) }).value).toBe(2);
  });

  it('is of the whole, and never of a category', () => {
    const young = { breakdown: { age: 'a1' } };
    const figures = { n: { D: [40, 50] } };
    const data = [
      block(['2023-03', '2024-03'], { n: { D: [100, 120] } }),
      block(['2023-03', '2024-03'], figures, young),
    ];
    const dimensions = [{ id: 'age', name: '年龄', categories: [{ id: 'a1', name: '青年' }] }];
    const more = { data, dimensions, changes: supplied(7) };
    const of = (ask: object) => change(more, '2024-03', 'year-on-year', 'n', ask);
    expect(of({})).toMatchObject({ value: 7, supplied: true });
    expect(of({ breakdown: 'age=a1' })).toMatchObject({ value: 25, supplied: false });
  });

  it('counts only for its own basis, period and accumulation', () => {
    const data = [block('2023-03', { n: { D: Array<number>(13).fill(50) } })];
    const changes = supplied(9);
    expect(change({ data, changes }, '2024-03', 'previous-period').value).toBe(0);
    expect(change({ data, changes }, '2024-02', 'previous-period').value).toBe(0);
  });

  it('never opens a suppressed figure: not the one that changed, nor its base', () => {
    expect(yoy(40, 'Q', { changes: supplied(-90) }).value).toBeUndefined();
    expect(yoy('Q', 40, { changes: supplied(900) }).value).toBeUndefined();
  });
});

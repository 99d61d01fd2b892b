import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import type { Dataset } from '../../../src/core/model/dataset.js';
import { parseDocument } from '../../../src/core/read/parse.js';
import { Speaker } from '../../../src/i18n/speaker.js';
import { zh } from '../../../src/i18n/zh-cn.js';
import { block, contract, indicator, rate, row } from '../../../stories/documents/document.js';
import { figure, read, series, valuesOf } from '../../support/dataset.js';

const first = (dataset: Dataset, ...regions: string[]) =>
  regions.map((region) => valuesOf(series(dataset, 'n', region))[0]);
const value = (dataset: Dataset, id: string, more = {}) => valuesOf(series(dataset, id, 'D', more));

describe('a suppressed figure', () => {
  it('is not left alone under a published total: one of its siblings goes with it', () => {
    const data = [block('2024-03', { n: { D: [100], A: ['Q'], B: [27], C: [70] } })];
    const { dataset, problems } = parseDocument(contract({ data }));
    expect(first(dataset!, 'D', 'A', 'B', 'C')).toEqual([100, null, null, 70]);
    expect(problems).toMatchObject([
      {
        code: 'recoverable-cell',
        severity: 'warning',
        args: {
          indicator: 'n',
          region: 'A',
          period: '2024-03',
        },
      },
    ]);
  });

  it('is withheld as too small, what goes with it for its sake, and each says so', () => {
    const data = [block('2024-03', { n: { D: [100], A: ['Q'], B: [27], C: [70] } })];
    const dataset = read({ data });
    const reasons = (id: string) =>
      new Speaker(zh, dataset).describe(figure(dataset, 'n', '2024-03', id));
    expect(reasons('A')).toBe('2024年3月：不公布，保密');
    expect(reasons('B')).toBe('2024年3月：不公布，为保密另隐');
  });

  it('is said to be too small only where the publisher has a rule for that and it is one (conf C)', () => {
    const { dataset: info } = contract();
    const said = (more: Partial<Contract>, conf: 'C' | 'N' | undefined) => {
      const observations = [row({ value: null, status: 'Q', ...(conf ? { conf } : {}) })];
      const dataset = read({ observations, ...more });
      return new Speaker(zh, dataset).describe(figure(dataset, 'n', '2024-03'));
    };
    const ruled = { dataset: { ...info, suppression: { threshold: 5 } } };
    expect(said(ruled, 'C')).toBe('2024年3月：不公布，数量过小');
    for (const conf of ['N', undefined] as const) {
      expect(said(ruled, conf)).toBe('2024年3月：不公布，保密');
    }
    expect(said({}, 'C')).toBe('2024年3月：不公布，保密');
  });

  it.each(['D', 'S'] as const)(
    'withheld by the publisher for the sake of another (conf %s) says so, in rows and blocks',
    (conf) => {
      const observations = [row({ value: null, status: 'Q', conf })];
      const cells = { n: { [conf]: [0] } };
      const data = [
        { ...block('2024-03', { n: { D: [null as unknown as number] } }), conf: cells },
      ];
      for (const more of [{ observations }, { data }]) {
        const dataset = read(more);
        const said = new Speaker(zh, dataset).describe(figure(dataset, 'n', '2024-03'));
        expect(said).toBe('2024年3月：不公布，为保密另隐');
      }
    },
  );

  it('takes a counted zero with it only where there is nothing else', () => {
    const data = [block('2024-03', { n: { D: [73], A: ['Q'], B: [0], C: [70] } })];
    expect(first(read({ data }), 'D', 'A', 'B', 'C')).toEqual([73, null, 0, null]);
  });

  it('that the publisher has protected already costs nothing more', () => {
    const data = [block('2024-03', { n: { D: [100], A: ['Q'], B: ['Q'], C: [70] } })];
    const { dataset, problems } = parseDocument(contract({ data }));
    expect(problems).toEqual([]);
    expect(first(dataset!, 'D', 'A', 'B', 'C')).toEqual([100, null, null, 70]);
  });

  it('stays closed at the level below and above', () => {
    const rows = { D: [100], A: ['Q'], A1: [3], A2: [20], B: [27], C: [50] };
    const shown = first(read({ data: [block('2024-03', { n: rows })] }), 'A', 'A1', 'A2');
    expect(shown.filter((cell) => cell === null).length).toBeGreaterThanOrEqual(2);
  });

  it('cannot be found from the total of totals where the level between is not published', () => {
    const rows = { D: [100], A1: ['Q'], A2: [10], B: [30], C: [57] };
    const shown = first(read({ data: [block('2024-03', { n: rows })] }), 'D', 'A2', 'B', 'C');
    expect(shown).toContain(null);
  });

  it('cannot be found where a sibling does not exist, which is as good as a zero', () => {
    const rows = { D: [100], A: ['Q'], B: [97], C: ['M'] };
    const shown = first(read({ data: [block('2024-03', { n: rows })] }), 'D', 'B');
    expect(shown).toContain(null);
  });

  it('is not the difference of two running totals, nor of any that follow', () => {
    const data = [
      block('2024-01', { n: { D: [10, 'Q', 30, 40] } }),
      block('2024-01', { n: { D: [10, 13, 43, 83] } }, { accumulation: 'ytd' }),
    ];
    const dataset = read({ data });
    const running = value(dataset, 'n', { accumulation: 'ytd' });
    expect(value(dataset, 'n')).toEqual([10, null, 30, 40]);
    expect(running).toEqual([10, null, null, null]);
  });

  it('of January is not the running total of January, and next year is untouched', () => {
    const data = [
      block('2023-12', { n: { D: [5, 'Q', 9] } }),
      block('2023-12', { n: { D: [60, 3, 12] } }, { accumulation: 'ytd' }),
    ];
    const dataset = read({ data });
    expect(value(dataset, 'n', { accumulation: 'ytd' })).toEqual([60, null, null]);
    expect(value(dataset, 'n')).toEqual([5, null, 9]);
  });

  it('of January and February together is not the running total of February', () => {
    const data = [
      block(['2024-01/P2M', '2024-03'], { n: { D: ['Q', 30] } }),
      block('2024-02', { n: { D: [4, 34] } }, { accumulation: 'ytd' }),
    ];
    const shown = value(read({ data }), 'n', { accumulation: 'ytd' });
    expect(shown).toEqual([null, null]);
  });

  it('is not the difference of two totals since the start', () => {
    const data = [
      block('2024-01', { n: { D: [10, 'Q', 30] } }),
      block('2024-01', { n: { D: [110, 113, 143] } }, { accumulation: 'cumulative' }),
    ];
    const shown = value(read({ data }), 'n', { accumulation: 'cumulative' });
    expect(shown.slice(0, 2)).toContain(null);
  });

  it('of a quarter is not the rest of the quarters beside it, even where no month is published', () => {
    const months = ['Q', 'Q', 'Q'];
    const data = [
      block('2024-01', { n: { D: months, A: months, B: months, C: months } }),
      block('2024-Q1', { n: { D: [100], A: ['Q'], B: [27], C: [70] } }),
    ];
    const { dataset, problems } = parseDocument(contract({ data }));
    const quarter = (id: string) =>
      valuesOf(series(dataset!, 'n', id, { frequency: 'Q' }))[0] ?? null;
    expect(quarter('A')).toBeNull();
    expect(['D', 'B', 'C'].filter((id) => quarter(id) === null)).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: 'recoverable-cell', args: { region: 'A', period: '2024-Q1' } },
    ]);
  });

  it('of a month is not the rest of a published quarter', () => {
    const data = [
      block('2024-01', { n: { D: [10, 'Q', 30] } }),
      block('2024-Q1', { n: { D: [43] } }),
    ];
    const dataset = read({ data });
    const others = [value(dataset, 'n')[0], value(dataset, 'n')[2]];
    expect([...others, value(dataset, 'n', { frequency: 'Q' })[0]]).toContain(null);
  });

  it('of one category is not the rest of the published whole', () => {
    const aggregation = { region: 'sum', time: 'sum', category: 'sum' } as const;
    const of = (id: string, cell: number | string) =>
      block('2024-03', { n: { D: [cell] } }, { breakdown: { cause: id } });
    const category = (id: string) => ({ id, name: id });
    const dataset = read({
      indicators: [indicator('n', { aggregation })],
      dimensions: [{ id: 'cause', name: '原因', categories: ['x', 'y'].map(category) }],
      data: [block('2024-03', { n: { D: [50] } }), of('x', 'Q'), of('y', 47)],
    });
    const y = value(dataset, 'n', { breakdown: 'cause=y' });
    expect([...value(dataset, 'n'), ...y]).toContain(null);
  });
});

describe('what gives a suppressed figure away', () => {
  const shownOf = (dataset: Dataset, id: string, cells: number, more = {}) =>
    [...value(dataset, id, more)].slice(-cells);
  const problemsOf = (more: Partial<Contract>) =>
    parseDocument(contract(more)).problems.map(({ code, args }) => `${code} ${args.region}`);

  it('is withheld where two totals of twelve months differ by a month', () => {
    const months = [10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 'Q'];
    const data = [
      block('2023-12', { n: { D: months } }),
      block('2024-11', { n: { D: [76, 73] } }, { accumulation: 'rolling-12' }),
    ];
    const dataset = read({ data });
    expect(problemsOf({ data })).toEqual(['recoverable-cell D']);
    const rolling = value(dataset, 'n', { accumulation: 'rolling-12' });
    expect([...value(dataset, 'n').slice(0, 12), ...rolling]).toContain(null);
  });

  it('is withheld where a stated rate times its denominator is the total', () => {
    const indicators = [indicator('n'), indicator('d'), rate('r', 'n', 'd', { decimals: 2 })];
    const data = [
      block('2024-12', { n: { A: [60], B: ['Q'], C: [20] } }),
      block('2024-12', { d: { D: [200], A: [100], B: [60], C: [40] } }),
      block('2024-12', { r: { D: [41.5] } }),
    ];
    const dataset = read({ indicators, data });
    expect(problemsOf({ indicators, data })).toEqual(['recoverable-cell B']);
    const others = ['A', 'C'].map((id) => valuesOf(series(dataset, 'n', id))[0]);
    expect([...others, value(dataset, 'r')[0]]).toContain(null);
  });

  it.each([
    ['quarterly', block('2024-Q1', { r: { D: [50] } })],
    ['running', block('2024-03', { r: { D: [50] } }, { accumulation: 'ytd' })],
  ])('is withheld where a %s rate stands over months', (_, stated) => {
    const indicators = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
    const data = [block('2024-01', { n: { D: [10, 'Q', 30] }, d: { D: [20, 8, 60] } }), stated];
    const dataset = read({ indicators, data });
    expect(problemsOf({ indicators, data })).toEqual(['recoverable-cell D']);
    const left = [...dataset.grids.values()].flat().flatMap(({ values }) => [...values]);
    expect(left.filter(Number.isNaN)).toHaveLength(2);
  });

  it('is withheld where the days add up to a published month', () => {
    const days = Array.from({ length: 29 }, (_, day) => (day === 10 ? 'Q' : 1));
    const data = [block('2024-02-01', { n: { D: days } }), block('2024-02', { n: { D: [45] } })];
    const dataset = read({ data });
    expect(problemsOf({ data })).toEqual(['recoverable-cell D']);
    const others = shownOf(dataset, 'n', 29, { frequency: 'D' });
    expect(others.filter((figure) => figure === null)).toHaveLength(2);
    expect(value(dataset, 'n', { frequency: 'M' })).toEqual([45]);
  });

  it('is withheld where a month ends on the day of a stock', () => {
    const aggregation = { region: 'sum', time: 'last' } as const;
    const indicators = [indicator('n', { kind: 'stock', aggregation })];
    const data = [
      block('2024-02-27', { n: { D: [7, 8, 'Q', 9] } }),
      block('2024-02', { n: { D: [3] } }),
    ];
    const dataset = read({ indicators, data });
    expect(problemsOf({ indicators, data })).toEqual(['recoverable-cell D']);
    expect(value(dataset, 'n', { frequency: 'M' })).toEqual([null]);
    expect(value(dataset, 'n', { frequency: 'D' })).toEqual([7, 8, null, 9]);
  });

  it('is withheld where the street without a figure was abolished before', () => {
    const { regions } = contract();
    const items = regions.items
      .filter(({ id }) => id.length === 1)
      .map((item) => (item.id === 'C' ? { ...item, validTo: '2021-04-09' } : item));
    const data = [block('2024-12', { n: { D: [100], A: [60], B: ['Q'] } })];
    expect(first(read({ regions: { items }, data }), 'A', 'D')).toContain(null);
    // In its last year it may have counted some, so nothing follows.
    const before = [block('2021', { n: { D: [100], A: [60], B: ['Q'] } })];
    expect(first(read({ regions: { items }, data: before }), 'A', 'D')).toEqual([60, 100]);
  });

  it('is withheld where the category without a figure is never used', () => {
    const aggregation = { region: 'sum', time: 'sum', category: 'sum' } as const;
    const of = (id: string, cell: number | string) =>
      block('2024-03', { n: { D: [cell] } }, { breakdown: { cause: id } });
    const category = (id: string) => ({ id, name: id });
    const dataset = read({
      indicators: [indicator('n', { aggregation })],
      dimensions: [{ id: 'cause', name: '原因', categories: ['x', 'y', 'z'].map(category) }],
      data: [block('2024-03', { n: { D: [50] } }), of('x', 'Q'), of('y', 47)],
    });
    const y = value(dataset, 'n', { breakdown: 'cause=y' });
    expect([...value(dataset, 'n'), ...y]).toContain(null);
  });

  it('is withheld where January and February stand beside their months', () => {
    const data = [
      block(['2024-01', '2024-02'], { n: { D: [10, 'Q'] } }),
      block(['2024-01/P2M'], { n: { D: [13] } }),
    ];
    expect(problemsOf({ data })).toEqual(['recoverable-cell D']);
    expect(value(read({ data }), 'n').filter((figure) => figure === null)).toHaveLength(2);
  });

  it('is withheld where nothing is left for what cannot be negative', () => {
    const data = [block('2024-12', { n: { D: [20], A: ['Q'], B: ['Q'], C: [20] } })];
    expect(problemsOf({ data })).toEqual(['recoverable-cell A', 'recoverable-cell B']);
    expect(first(read({ data }), 'D', 'C')).toContain(null);
  });

  it('is withheld where each must be as great as the publisher withholds', () => {
    const { dataset: info } = contract();
    const dataset = { ...info, suppression: { threshold: 5 } };
    const data = [block('2024-12', { n: { D: [28], A: ['Q'], B: ['Q'], C: [20] } })];
    expect(first(read({ dataset, data }), 'D', 'C')).toContain(null);
    expect(first(read({ data }), 'D', 'C')).toEqual([28, 20]);
  });

  it('is withheld where one is too small to be listed (N), under a published total', () => {
    const data = [block('2024-12', { n: { D: [100], A: [60], B: [37], C: ['N'] } })];
    expect(problemsOf({ data })).toEqual(['recoverable-cell C']);
    expect(first(read({ data }), 'D', 'A', 'B').filter((cell) => cell === null)).toHaveLength(1);
  });

  it('is not always the smallest that goes with it, and the same one each time', () => {
    const regions = ['A', 'B', 'C'];
    const smallest = Array.from({ length: 24 }, (_, month) => {
      const data = [block(`20${10 + month}-03`, { n: { D: [100], A: ['Q'], B: [27], C: [70] } })];
      const hidden = () => regions.filter((id) => first(read({ data }), id)[0] === null);
      expect(hidden()).toEqual(hidden());
      return hidden().includes('B');
    });
    expect(new Set(smallest).size).toBe(2);
  });
});

describe('a suppressed side of a stock-flow account', () => {
  const ids = ['open', 'in', 'out', 'close'] as const;
  const [opening, inflow, outflow, closing] = ids;
  const indicators = [
    ...ids.map((id) => indicator(id, { unit: 'case' })),
    indicator('c', { balance: { opening, inflow, outflow, closing } }),
  ];
  const shown = (more: Partial<Contract>) => {
    const dataset = read({ indicators, ...more });
    return Object.fromEntries(ids.map((id) => [id, value(dataset, id)]));
  };

  it('is not left to be computed from the three others', () => {
    const rows = { open: { D: [10] }, in: { D: ['Q'] }, out: { D: [8] }, close: { D: [5] } };
    const sides = Object.values(shown({ data: [block('2024-01', rows)] })).flat();
    expect(sides.filter((cell) => cell === null).length).toBeGreaterThanOrEqual(2);
  });

  it('is not the opening stock of the next month either', () => {
    const rows = {
      open: { D: [10, 3] },
      in: { D: [1, 6] },
      out: { D: [8, 2] },
      close: { D: ['Q', 7] },
    };
    expect(shown({ data: [block('2024-01', rows)] }).open![1]).toBeNull();
  });
});

describe('a suppressed part of a published rate', () => {
  it('closes the rate', () => {
    const indicators = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
    const data = [block('2024-03', { n: { D: ['Q'] }, d: { D: [40] }, r: { D: [7.5] } })];
    const observations = [
      { indicator: 'r', region: 'A', period: '2024-03', numerator: 20, denominator: 40 },
      { indicator: 'n', region: 'A', period: '2024-03', value: null, status: 'Q' },
    ];
    const dataset = read({ indicators, data, observations });
    expect(value(dataset, 'r')).toEqual([null]);
    expect(valuesOf(series(dataset, 'r', 'A'))).toEqual([null]);
  });
});

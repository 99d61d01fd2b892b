import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/core/derive/breaks.js';
import { changeOf } from '../../src/core/derive/change.js';
import { compareRegions } from '../../src/core/derive/compare.js';
import { composition } from '../../src/core/derive/composition.js';
import { funnel } from '../../src/core/derive/funnel.js';
import { overTime } from '../../src/core/derive/over-time.js';
import { rank } from '../../src/core/derive/rank.js';
import { stockFlow } from '../../src/core/derive/stock-flow.js';
import { judge, targetOf } from '../../src/core/derive/target.js';
import { parse, parseDocument } from '../../src/core/read/parse.js';
import { problemSentence } from '../../src/i18n/problem-sentence.js';
import { Speaker } from '../../src/i18n/speaker.js';
import { zh } from '../../src/i18n/zh-cn.js';
import { block, contract, indicator, rate, row } from '../../stories/documents/document.js';
import { figure, period, problemsOf, read, series, valuesOf } from '../support/dataset.js';
import { text } from '../support/files.js';

// The rules that every derivation obeys, each under its own words, with plain cases. Each file's own
// tests go into the corners; what a person sees of a rule is in contract-rules.spec.ts.

const rates = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
const BOUND = { value: 30, qualifier: 'more-than', raw: '30余人' } as const;

describe('a rate is Σ numerator ÷ Σ denominator, never a mean of rates; rates with different definitions are never compared or joined', () => {
  const cells = { n: { A: [90], B: [10], C: [0] }, d: { A: [100], B: [400], C: [500] } };
  const dataset = read({ indicators: rates, data: [block('2024-03', cells)] });

  it('over regions: 90, 2.5 and 0 % are 10 % together, not 30.8 %', () => {
    expect(figure(dataset, 'r', '2024-03').value).toBe(10);
  });

  it('over months: Σ over the quarter, not the mean of its months', () => {
    const months = { n: { D: [10, 90, 100] }, d: { D: [100, 100, 800] } };
    const found = read({ indicators: rates, data: [block('2024-01', months)] });
    expect(overTime(found, series(found, 'r'), period('2024-Q1'))!.value).toBe(20);
  });

  it('two definitions: no change between them, and no place among the others', () => {
    const of = (region: string, at: string, definition: string) =>
      row({ indicator: 'r', region, period: at, numerator: 50, denominator: 100, definition });
    const two = read({
      indicators: rates,
      observations: [
        of('D', '2023-03', 'old'),
        of('D', '2024-03', 'new'),
        of('A', '2024-03', 'new'),
        of('B', '2024-03', 'new'),
        of('C', '2024-03', 'old'),
      ],
    });
    expect(changeOf(two, series(two, 'r'), 1, 'year-on-year').refusal).toBe('break');
    const { children } = two.regions.get('D')!;
    const { rows, placed } = rank(two, { indicator: 'r' }, children, period('2024-03'))!;
    expect([placed, rows[2]!.region.id, rows[2]!.place]).toEqual([2, 'C', undefined]);
    expect(compareRegions(two, 'r', children)!.mismatch).toBe('definitions-differ');
  });
});

describe('nothing is computed from two bounded values, and a bound never shows as exact; unlike units never share a ratio, a funnel or a stack', () => {
  const observations = ['2023-03', '2024-03'].map((at) => row({ period: at, ...BOUND }));
  const dataset = read({ observations });

  it('two bounds: no change, no share, no place', () => {
    expect(changeOf(dataset, series(dataset, 'n'), 1, 'year-on-year').refusal).toBe('bounded');
    const stages = read({
      indicators: [indicator('n'), indicator('m')],
      observations: [row({ ...BOUND }), row({ indicator: 'm', ...BOUND })],
    });
    const found = funnel(stages, [...stages.indicators.values()], 'D')!;
    expect(found.refusals.map(({ code }) => code)).toEqual(['bounded']);
    expect(found.stages.every(({ ofFirst }) => ofFirst === undefined)).toBe(true);
  });

  it('a bound keeps its wording, and what is added to it is a bound', () => {
    expect(new Speaker(zh, dataset).value(figure(dataset, 'n', '2024-03'))).toBe('30余人');
    expect(overTime(dataset, series(dataset, 'n'), period('2024'))!.qualifier).not.toBe('exact');
  });

  it('persons over person-times: no ratio, no funnel', () => {
    const mixed = [indicator('n', { unit: 'person-time' }), ...rates.slice(1)];
    expect(problemsOf({ indicators: mixed })).toMatchObject([{ code: 'unlike-units' }]);
    const cells = { n: { D: [1000] }, d: { D: [50] } };
    const two = read({ indicators: mixed, data: [block('2024-03', cells)] });
    expect(series(two, 'r').refusal).toBe('unlike-units');
    const stages = ['n', 'd'].map((id) => two.indicators.get(id)!);
    expect(funnel(two, stages, 'D')!.refusals.map(({ code }) => code)).toEqual(['unlike-units']);
  });

  it('no stack of rates, nor of a bound', () => {
    const by = [{ id: 'cause', name: '原因', categories: [{ id: 'x', name: '甲' }] }];
    const stack = (more: object, cell: object) => {
      const one = indicator('n', {
        aggregation: { region: 'sum', time: 'sum', category: 'sum' },
        ...more,
      });
      const found = read({
        dimensions: by,
        indicators: [one],
        observations: [
          row({
            breakdown: { cause: 'x' },
            ...cell,
          }),
        ],
      });
      return composition(found, { indicator: one, dimension: by[0]!, region: 'D' })!.refusals;
    };
    expect(stack({ unit: 'percent', kind: 'ratio' }, { value: 7 })).toContain('rates');
    expect(stack({}, BOUND)).toEqual(['bounded']);
  });
});

describe('a total is refused where the parts may share persons; the supplied total is used, and the reason shown', () => {
  const aggregation = { region: 'none', time: 'last', category: 'none' } as const;
  const indicators = [indicator('n', { kind: 'distinct-count', aggregation })];
  const of = (cells: Record<string, number[]>) =>
    figure(read({ indicators, data: [block('2024-03', { n: cells })] }), 'n', '2024-03');

  it('refused, with the reason in words', () => {
    const refused = of({ A: [3], B: [4], C: [5] });
    expect(refused).toMatchObject({ value: null, refusal: 'parts-overlap' });
    expect(zh.refusals[refused.refusal!]).toBe('各部分可能有同一人，不可加总');
  });

  it('supplied: 10, although the parts make 12', () => {
    expect(of({ A: [3], B: [4], C: [5], D: [10] }).value).toBe(10);
  });
});

describe('case closure is a stock-flow identity: a year’s rate uses the first opening stock; a month that does not balance is marked', () => {
  it('of two months: 9 closed of 10 pending and 20 accepted, not of both openings', () => {
    const ids = ['open', 'in', 'out', 'close'] as const;
    const [opening, inflow, outflow, closing] = ids;
    const closure = rate('c', 'out', ['open', 'in'], {
      aggregation: { region: 'ratio', time: 'flow-balance' },
      balance: { opening, inflow, outflow, closing },
    });
    const stock = { kind: 'stock', aggregation: { region: 'sum', time: 'last' } } as const;
    const parts = ids.map((id, i) =>
      indicator(id, { unit: 'case', ...(i === 0 || i === 3 ? stock : {}) }),
    );
    const cells = {
      open: { D: [10, 16] },
      in: { D: [10, 10] },
      out: { D: [4, 5] },
      close: { D: [16, 21] },
    };
    const dataset = read({ indicators: [...parts, closure], data: [block('2024-01', cells)] });
    const both = { ...period('2024-01'), length: 2, code: '2024-01/P2M' };
    expect(overTime(dataset, series(dataset, 'c'), both)!.value).toBe(30);
  });

  it('one month of the sample with a fault has a difference, the others none', () => {
    const dataset = parse(text('broken/balance-broken.json')).dataset!;
    const account = [...dataset.indicators.values()].find(({ balance }) => balance)!;
    const months = [...dataset.regions.keys()].flatMap((id) => stockFlow(dataset, account, id));
    expect(months.length).toBeGreaterThan(1);
    expect(months.filter(({ difference }) => difference !== 0)).toHaveLength(1);
  });
});

describe('当期 and 累计 never share a line; 累计 resets each January; a missing month is a gap, a zero is a zero', () => {
  it('asked for one it holds nothing of the other', () => {
    const data = [
      block('2024-01', { n: { D: [1, 2] } }),
      block('2024-01', { n: { D: [1, 3, 6] } }, { accumulation: 'ytd' }),
    ];
    const dataset = read({ data });
    expect(valuesOf(series(dataset, 'n'))).toEqual([1, 2]);
    expect(valuesOf(series(dataset, 'n', 'D', { accumulation: 'ytd' }))).toEqual([1, 3, 6]);
  });

  it('a running total of January has no change on that of December', () => {
    const data = [block('2023-12', { n: { D: [90, 7] } }, { accumulation: 'ytd' })];
    const dataset = read({ data });
    const change = changeOf(dataset, series(dataset, 'n'), 1, 'previous-period');
    expect([change.value, change.refusal]).toEqual([undefined, 'not-comparable']);
  });

  it('0, missing, 2 stay three different things', () => {
    const data = [block('2024-01', { n: { D: [0, 'O', 2] } })];
    expect(valuesOf(series(read({ data }), 'n'))).toEqual([0, null, 2]);
  });
});

describe('change of a rate is in 百分点; no change across a break, from a zero or suppressed base', () => {
  const cells = {
    n: { D: [0, 50, 60] },
    d: { D: [100, 100, 100] },
    m: { D: ['Q', 50, 60] },
  };
  const dataset = read({
    indicators: [...rates, indicator('m')],
    data: [block(['2023-01', '2024-01', '2025-01'], cells)],
    breaks: [{ period: '2024-02', text: '口径改变', indicators: ['d', 'n'] }],
  });
  const change = (id: string, at: number) =>
    new Speaker(zh, dataset).change(changeOf(dataset, series(dataset, id), at, 'year-on-year'));

  it('从0%到50%是上升50.0个百分点', () => {
    expect(change('r', 1)).toBe('较上年同期上升50.0个百分点');
  });

  it('says why there is none: zero, break, suppressed', () => {
    expect(change('n', 1)).toBe('基期为零，不计算增减');
    expect(change('n', 2)).toBe('口径有变，与基期不可比');
    expect(change('m', 1)).toBe('不公布，不计算增减');
  });

  it('the break lies where the definition changed', () => {
    const events = eventsOf(dataset, series(dataset, 'r'));
    expect(events.map(({ index, kind }) => [index, kind])).toEqual([[2, 'break']]);
  });
});

describe('a target is judged on the raw ratio; if rounding would cross the line, one more digit is shown', () => {
  const judged = (numerator: number) => {
    const dataset = read({
      indicators: rates,
      targets: [{ indicator: 'r', comparator: 'ge', value: 95 }],
      data: [block('2024-03', { n: { D: [numerator] }, d: { D: [10000] } })],
    });
    const found = figure(dataset, 'r', '2024-03');
    const { verdict } = judge(found, targetOf(dataset, found)!);
    return [verdict, new Speaker(zh, dataset).value(found)];
  };

  it('94.96 misses 95 and is shown as 94.96, 95 keeps it; away from the line one digit will do', () => {
    expect(judged(9496)).toEqual(['missed', '94.96%']);
    expect(judged(9500)).toEqual(['met', '95.0%']);
    expect(judged(9604)).toEqual(['met', '96.0%']);
    expect(judged(9396)).toEqual(['missed', '94.0%']);
  });
});

describe('a suppressed value appears nowhere, and a difference that reveals it is hidden too', () => {
  const cells = { D: [100], A: [[3, 'Q'] as [number, string]], B: [27], C: [70] };
  const { dataset, problems } = parseDocument(contract({ data: [block('2024-03', { n: cells })] }));
  const at = (region: string) => figure(dataset!, 'n', '2024-03', region);

  it('not in order or words', () => {
    const { children } = dataset!.regions.get('D')!;
    const ranking = rank(dataset!, { indicator: 'n' }, children, period('2024-03'))!;
    expect(ranking.rows.map(({ region, place }) => [region.id, place])).toEqual([
      ['C', 1],
      ['A', undefined],
      ['B', undefined],
    ]);
    expect(new Speaker(zh, dataset!).value(at('A'))).toBe('不公布');
  });

  it('nor in the difference: the smallest sibling goes with it, and the publisher is told', () => {
    expect([at('A').value, at('B').value, at('C').value]).toEqual([null, null, 70]);
    expect(problems.map(({ code }) => code)).toContain('recoverable-cell');
  });

  it('nor as the numerator of a rate', () => {
    const parts = { n: { A: ['Q'] }, d: { A: [40] } };
    const found = read({ indicators: rates, data: [block('2024-03', parts)] });
    expect(figure(found, 'r', '2024-03', 'A')).toMatchObject({ value: null, status: ['Q'] });
  });
});

describe('bad documents: every problem is reported at once, with a pointer and a sentence in both languages; one bad observation never takes down the others', () => {
  it('a bad cell and an unknown region: both named, the rest drawn', () => {
    const data = [block('2024-01', { n: { D: [1, 2] } })];
    const observations = [
      row({ period: '2024-03', value: 'viel' as never }),
      row({ region: 'X', value: 4 }),
      row({ period: '2024-04', value: 5 }),
    ];
    const { dataset, problems } = parseDocument(contract({ data, observations }));
    expect(problems.map(({ path }) => path)).toEqual([
      expect.stringContaining('/observations/0'),
      expect.stringContaining('/observations/1'),
    ]);
    for (const one of problems) {
      expect(problemSentence(one, 'zh-CN')).toMatch(/[一-鿿]/);
      expect(problemSentence(one, 'en')).toMatch(/^[^一-鿿]+$/);
    }
    expect(valuesOf(series(dataset!, 'n'))).toEqual([1, 2, null, 5]);
  });

  it('a newer minor version draws what it understands, and says so', () => {
    const { dataset, problems } = parse(text('broken/newer-minor.json'));
    expect(dataset).toBeDefined();
    expect(problems.map(({ code }) => code)).toContain('newer-minor');
  });

  it('what is no document at all is named as what it is', () => {
    const codes = (file: string) => parse(text(`broken/${file}`)).problems.map(({ code }) => code);
    expect(codes('html-page.json')).toEqual(['html-instead-of-json']);
    expect(codes('array.json')).toEqual(['not-an-object']);
    expect(codes('truncated.json')).toEqual(['truncated-json']);
  });
});

describe('one published pair of rates', () => {
  // 137 accepted, 132 closed, 111 mediated outside the docket, 53 agreements of the 137.
  const stated = (id: string, numerator: number, denominator: number) =>
    row({ indicator: 'r', region: id, numerator, denominator, definition: id });
  const court = (pair: [number, number, number, number], printed: string[]) => {
    const indicators = [
      indicator('n'),
      indicator('d'),
      rate('r', 'n', 'd', { rounding: 'truncate' }),
    ];
    const [agreed, docket, closed, all] = pair;
    const observations = [stated('A', agreed, docket), stated('B', closed, all)];
    const dataset = read({ indicators, observations });
    const say = new Speaker(zh, dataset);
    expect(['A', 'B'].map((id) => say.value(figure(dataset, 'r', '2024-03', id)))).toEqual(printed);
  };

  it('reads 66.1 % and 97.9 % (cut) where the 111 join both sides', () => {
    court([53 + 111, 137 + 111, 132 + 111, 137 + 111], ['66.1%', '97.9%']);
  });

  it('reads 38.6 % and 96.3 % (cut), 38.7 % and 96.4 % (rounded), without them', () => {
    court([53, 137, 132, 137], ['38.6%', '96.3%']);
    const round = (n: number) => zhRounded(n, 137);
    expect([round(53), round(132)]).toEqual(['38.7%', '96.4%']);
  });

  const zhRounded = (numerator: number, denominator: number) => {
    const dataset = read({
      indicators: rates,
      observations: [stated('A', numerator, denominator)],
    });
    return new Speaker(zh, dataset).value(figure(dataset, 'r', '2024-03', 'A'));
  };
});

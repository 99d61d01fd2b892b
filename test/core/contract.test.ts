import { describe, expect, it } from 'vitest';
import { changeOf } from '../../src/core/derive/change.js';
import { overTime } from '../../src/core/derive/over-time.js';
import { rank } from '../../src/core/derive/rank.js';
import { stockFlow } from '../../src/core/derive/stock-flow.js';
import { judge } from '../../src/core/derive/target.js';
import { parse, parseDocument } from '../../src/core/parse.js';
import { text } from '../support/files.js';
import { Speaker } from '../../src/i18n/speaker.js';
import { zh } from '../../src/i18n/zh-cn.js';
import {
  block,
  contract,
  figure,
  indicator,
  period,
  problemsOf,
  rate,
  read,
  row,
  series,
  valuesOf,
} from '../support/contract.js';

// The rules that every derivation obeys, in the words of the contract. Each file's own tests go into
// the corners; here stands one plain case a rule.

const rates = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];

describe('the rules of the contract', () => {
  it('a rate is Σ numerator ÷ Σ denominator, never a mean of rates', () => {
    const cells = { n: { A: [90], B: [10], C: [0] }, d: { A: [100], B: [400], C: [500] } };
    const dataset = read({ indicators: rates, data: [block('2024-03', cells)] });
    expect(figure(dataset, 'r', '2024-03').value).toBe(10);
  });

  it('nothing is computed from two bounded values, and a bound never shows as exact', () => {
    const bound = { qualifier: 'more-than', raw: '30余人' } as const;
    const observations = ['2023-03', '2024-03'].map((at) =>
      row({ period: at, value: 30, ...bound }),
    );
    const dataset = read({ observations });
    const n = series(dataset, 'n');
    expect(changeOf(dataset, n, 1, 'year-on-year').refusal).toBe('bounded');
    expect(new Speaker(zh, dataset).value(figure(dataset, 'n', '2024-03'))).toBe('30余人');
    expect(overTime(dataset, n, period('2024'))!.qualifier).not.toBe('exact');
  });

  it('unlike units never share a ratio', () => {
    const indicators = [indicator('n', { unit: 'person-time' }), ...rates.slice(1)];
    expect(problemsOf({ indicators })).toMatchObject([{ code: 'unlike-units' }]);
  });

  it('a total is refused where the parts may share persons; the supplied one is used', () => {
    const aggregation = { region: 'none', time: 'last' } as const;
    const indicators = [indicator('n', { kind: 'distinct-count', aggregation })];
    const of = (cells: Record<string, number[]>) =>
      figure(read({ indicators, data: [block('2024-03', { n: cells })] }), 'n', '2024-03');
    const refused = of({ A: [3], B: [4], C: [5] });
    expect(refused).toMatchObject({ value: null, refusal: 'parts-overlap' });
    expect(zh.refusals[refused.refusal!]).toBe('各部分可能有同一人，不可加总');
    expect(of({ A: [3], B: [4], C: [5], D: [10] }).value).toBe(10);
  });

  it('case closure is a stock-flow identity, and a month that does not balance is marked', () => {
    const dataset = parse(text('broken/balance-broken.json')).dataset!;
    const account = [...dataset.indicators.values()].find(({ balance }) => balance)!;
    const differing = [...dataset.regions.keys()].flatMap((id) =>
      stockFlow(dataset, account, id).filter(({ difference }) => difference !== 0),
    );
    expect(differing).toHaveLength(1);
  });

  it('当期 and 累计 never share a line', () => {
    const data = [
      block('2024-01', { n: { D: [1, 2] } }),
      block('2024-01', { n: { D: [1, 3, 6] } }, { accumulation: 'ytd' }),
    ];
    expect(valuesOf(series(read({ data }), 'n'))).toEqual([1, 2]);
  });

  it('a missing month is a gap, a zero is a zero', () => {
    const data = [block('2024-01', { n: { D: [0, 'O', 2] } })];
    expect(valuesOf(series(read({ data }), 'n'))).toEqual([0, null, 2]);
  });

  it('a change of a rate is in 百分点, and none is made across a break or from a zero', () => {
    const cells = { n: { D: [0, 50, 60] }, d: { D: [100, 100, 100] } };
    const breaks = [{ period: '2024-02', text: '口径改变', indicators: ['d', 'n'] }];
    const data = [block(['2023-01', '2024-01', '2025-01'], cells)];
    const dataset = read({ indicators: rates, data, breaks });
    const change = (id: string, at: number) =>
      new Speaker(zh, dataset).change(changeOf(dataset, series(dataset, id), at, 'year-on-year'));
    expect(change('r', 1)).toBe('较上年同期上升50.0个百分点');
    expect(change('n', 1)).toBe('基期为零，不计算增减');
    expect(change('n', 2)).toBe('口径有变，与基期不可比');
  });

  it('a target is judged on the raw ratio, and rounding never carries a figure across it', () => {
    const target = { indicator: 'r', comparator: 'ge' as const, value: 95 };
    const cells = { n: { D: [9496] }, d: { D: [10000] } };
    const dataset = read({
      ...{ indicators: rates, targets: [target] },
      data: [block('2024-03', cells)],
    });
    const found = figure(dataset, 'r', '2024-03');
    expect(judge(found, target).verdict).toBe('missed');
    expect(new Speaker(zh, dataset).value(found)).toBe('94.96%');
  });

  it('a suppressed value appears in no sum, order, text or difference', () => {
    const cells = { D: [100], A: [[3, 'Q'] as [number, string]], B: [27], C: [70] };
    const { dataset } = parseDocument(contract({ data: [block('2024-03', { n: cells })] }));
    const { children } = dataset!.regions.get('D')!;
    const ranking = rank(dataset!, { indicator: 'n' }, children, period('2024-03'))!;
    expect(ranking.rows.map(({ region, place }) => [region.id, place])).toEqual([
      ['C', 1],
      ['A', undefined],
      ['B', undefined],
    ]);
    expect(new Speaker(zh, dataset!).value(figure(dataset!, 'n', '2024-03', 'A'))).toBe('不公布');
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

import { describe, expect, it } from 'vitest';
import { drawLine } from '../../src/charts/line.js';
import { linear } from '../../src/charts/scale.js';
import { changeOf } from '../../src/core/derive/change.js';
import { composition } from '../../src/core/derive/composition.js';
import { spreadOf } from '../../src/core/derive/distribution.js';
import { funnel } from '../../src/core/derive/funnel.js';
import { approvedMap, datedBefore } from '../../src/core/derive/map.js';
import { overTime } from '../../src/core/derive/over-time.js';
import { rank } from '../../src/core/derive/rank.js';
import { stockFlow, yearAccount } from '../../src/core/derive/stock-flow.js';
import { judge, targetOf } from '../../src/core/derive/target.js';
import { parse } from '../../src/core/read/parse.js';
import { UNITS } from '../../src/core/contract/units.js';
import { Speaker } from '../../src/i18n/speaker.js';
import { zh } from '../../src/i18n/zh-cn.js';
import { SLOGANS } from '../support/article.js';
import {
  REGIONS,
  block,
  contract,
  indicator,
  rate,
  row,
} from '../../stories/documents/document.js';
import { figure, period, problemsOf, read, series } from '../support/dataset.js';
import { text } from '../support/files.js';
import { marksOf, strokes } from '../support/drawing.js';

// What a plain chart library gets wrong, point by point, as what follows from the numbers. What a
// person sees of each is in fifteen-points.spec.ts.

const rates = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
const bound = (value: number, raw: string, more: object = {}) =>
  row({ value, qualifier: 'more-than', raw, ...more });
const say = (dataset: ReturnType<typeof read>) => new Speaker(zh, dataset);
const STOCK = { kind: 'stock', aggregation: { region: 'sum', time: 'last' } } as const;

describe('1. 人次 are not 人, 件次 are not 件', () => {
  it('each is a unit of its own, with a name of its own', () => {
    for (const id of ['person', 'person-time', 'case', 'service-act', 'household', 'membership']) {
      expect(UNITS as readonly string[]).toContain(id);
    }
    expect([zh.units.person, zh.units['person-time']]).toEqual(['人', '人次']);
    expect([zh.units.case, zh.units['service-act']]).toEqual(['件', '件次']);
  });

  it('50余位 over 1000多人次 is no rate and no funnel', () => {
    const indicators = [indicator('m', { unit: 'person-time' }), indicator('n')];
    const observations = [
      bound(1000, '1000多人次', { indicator: 'm' }),
      bound(50, '50余位', { indicator: 'n' }),
    ];
    const dataset = read({ indicators, observations });
    const found = funnel(dataset, [...dataset.indicators.values()], 'D')!;
    expect(found.refusals.map(({ code }) => code)).toContain('unlike-units');
    expect(found.stages.flatMap(({ ofFirst, ofPrevious }) => ofFirst ?? ofPrevious ?? [])).toEqual(
      [],
    );
    const share = rate('r', 'n', 'm');
    expect(problemsOf({ indicators: [...indicators, share] })).toMatchObject([
      { code: 'unlike-units' },
    ]);
  });
});

describe('2. 30余, 超3000, 约70%, 4万…左右 are bounds and estimates', () => {
  const dataset = read({
    observations: [
      bound(30, '30余家'),
      row({ region: 'A', value: 40000, qualifier: 'about', raw: '4万人次左右' }),
      row({ region: 'B', value: 40000, qualifier: 'about', raw: '约4万人' }),
      row({ region: 'C', value: 50 }),
    ],
  });

  it('keep the wording of their source, and never say 约 and 左右 both', () => {
    const said = ['D', 'A', 'B'].map((id) =>
      say(dataset).value(figure(dataset, 'n', '2024-03', id)),
    );
    expect(said).toEqual(['30余家', '4万人次左右', '约4万人']);
    expect(zh.bound('4万人', 'about')).toBe('约4万人');
  });

  it('have no place in an order, and take the places that they leave open', () => {
    const { children } = dataset.regions.get('D')!;
    const { rows, placed } = rank(dataset, { indicator: 'n' }, children, period('2024-03'))!;
    expect([placed, ...rows.map(({ place }) => place)]).toEqual([1, NaN, undefined, undefined]);
  });

  it('meet a target only where every value that they admit meets it', () => {
    const of = (value: number) => {
      const judged = figure(dataset, 'n', '2024-03');
      return judge(judged, { indicator: 'n', comparator: 'ge', value }).verdict;
    };
    expect([of(30), of(35)]).toEqual(['met', 'unknown']);
  });
});

describe('3. Rates are not averaged, and two rates with one name may differ', () => {
  it('a district has Σ ÷ Σ of its streets, with its n', () => {
    const cells = { n: { A: [9], B: [10], C: [0] }, d: { A: [15], B: [75], C: [10] } };
    const dataset = read({ indicators: rates, data: [block('2024-03', cells)] });
    const district = figure(dataset, 'r', '2024-03');
    expect(district).toMatchObject({ value: 19, numerator: 19, denominator: 100 });
  });

  it('without numerator and denominator it is not made of its parts', () => {
    const aggregation = { region: 'none', time: 'none' } as const;
    const bare = indicator('r', { unit: 'percent', kind: 'ratio', aggregation });
    const data = [block('2024-03', { r: { A: [90], B: [10], C: [20] } })];
    const dataset = read({ indicators: [bare], data });
    expect(figure(dataset, 'r', '2024-03')).toMatchObject({ value: null, refusal: 'not-additive' });
  });

  it('66.1 % and 97.9 % of one year have two definitions, and no order between them', () => {
    const of = (region: string, numerator: number, definition: string) =>
      row({ indicator: 'r', region, numerator, denominator: 248, definition });
    const observations = [of('A', 164, 'agreed'), of('B', 243, 'closed'), of('C', 200, 'agreed')];
    const dataset = read({ indicators: rates, observations });
    const { children } = dataset.regions.get('D')!;
    const { rows } = rank(dataset, { indicator: 'r' }, children, period('2024-03'))!;
    expect(rows.map(({ region, place }) => [region.id, place])).toEqual([
      ['C', 1],
      ['A', 2],
      ['B', undefined],
    ]);
  });
});

describe('4. Case closure is a stock-flow identity', () => {
  const ids = ['open', 'in', 'out', 'close'] as const;
  const [opening, inflow, outflow, closing] = ids;
  const balance = { opening, inflow, outflow, closing };
  const parts = ids.map((id, i) => indicator(id, { unit: 'case', ...(i % 3 === 0 ? STOCK : {}) }));
  const closure = rate('c', 'out', ['open', 'in'], {
    aggregation: { region: 'ratio', time: 'flow-balance' },
    balance,
  });
  const year = (last: number) => {
    const months = Array.from({ length: 12 }, (_, i) => i);
    const cells = {
      open: { D: months.map((i) => 10 + i) },
      in: { D: months.map(() => 5) },
      out: { D: months.map(() => 4) },
      close: { D: [...months.slice(1).map((i) => 10 + i), last] },
    };
    return read({ indicators: [...parts, closure], data: [block('2024-01', cells)] });
  };

  it('the year has the first opening stock below the line, not twelve of them', () => {
    const dataset = year(22);
    // 48 closed of 10 + 60, not of 186 + 60.
    const found = overTime(dataset, series(dataset, 'c'), period('2024'))!;
    expect(found.value).toBeCloseTo((48 / 70) * 100);
  });

  it('marks the month that does not balance, and keeps its difference', () => {
    const dataset = year(25);
    const flows = stockFlow(dataset, dataset.indicators.get('c')!, 'D');
    const failing = flows.filter(({ difference }) => difference !== 0);
    expect(failing.map(({ period: at, difference }) => [at.code, difference])).toEqual([
      ['2024-12', 3],
    ]);
    expect(yearAccount(flows, period('2024-12'))).toMatchObject({ opening: 10, difference: 3 });
  });
});

describe('5. Persons counted in several places', () => {
  const many = indicator('n', {
    kind: 'distinct-count',
    aggregation: { region: 'none', time: 'none', category: 'none' },
  });
  const by = { id: 'club', name: '社团', categories: ['x', 'y'].map((id) => ({ id, name: id })) };

  it('are not added over regions, over time or over categories', () => {
    const data = [
      block('2024-01', { n: { A: [3, 4], B: [5, 6] } }),
      block('2024-01', { n: { A: [2, 2] } }, { breakdown: { club: 'x' } }),
      block('2024-01', { n: { A: [2, 3] } }, { breakdown: { club: 'y' } }),
    ];
    const dataset = read({ indicators: [many], dimensions: [by], data });
    expect(figure(dataset, 'n', '2024-01').refusal).toBe('parts-overlap');
    expect(overTime(dataset, series(dataset, 'n', 'A'), period('2024-Q1'))!.refusal).toBe(
      'periods-not-additive',
    );
    const parts = composition(dataset, { indicator: many, dimension: by, region: 'A' })!;
    expect(parts.refusals).toContain('may-overlap');
    expect(parts.parts.every(({ share, cells }) => share === undefined && !cells)).toBe(true);
  });

  it('more of them in the parts than in the total is no fault of the document', () => {
    const data = [block('2024-01', { n: { D: [10], A: [6], B: [6] } })];
    expect(problemsOf({ indicators: [many], data })).toEqual([]);
  });
});

describe('6. 当期, 累计, 时点, 过去一年, 每月左右', () => {
  const kinds = ['period', 'ytd', 'rolling-12', 'typical-month'] as const;
  const data = kinds.map((accumulation, i) =>
    block('2024-03', { n: { D: [i + 1] } }, { accumulation }),
  );

  it('are four answers to four questions, each with its words', () => {
    const dataset = read({ data });
    const asked = kinds.map((accumulation) =>
      figure(dataset, 'n', '2024-03', 'D', { accumulation }),
    );
    expect(asked.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
    expect(asked.map((one) => say(dataset).period(one))).toEqual([
      '2024年3月',
      '2024年1—3月累计',
      '截至2024年3月的一年',
      '通常每月（2024年3月）',
    ]);
  });

  it('累计 is made of 当期 only where they add up, and 当期 never of 累计', () => {
    const only = (accumulation: 'period' | 'ytd', time: 'sum' | 'none' = 'sum') =>
      read({
        indicators: [indicator('n', { aggregation: { region: 'sum', time } })],
        data: [block('2024-01', { n: { D: [1, 3] } }, { accumulation })],
      });
    const asked = { accumulation: 'ytd' } as const;
    expect([...series(only('period'), 'n', 'D', asked).values]).toEqual([1, 4]);
    expect(series(only('period', 'none'), 'n', 'D', asked).axis.count).toBe(0);
    expect(series(only('ytd'), 'n', 'D', { accumulation: 'period' }).axis.count).toBe(0);
    expect(overTime(only('ytd'), series(only('ytd'), 'n'), period('2024-Q1'))).toBeUndefined();
  });

  it('a line of running totals is lifted between December and January', () => {
    const of = (accumulation: 'period' | 'ytd', start = '2023-11') => {
      const dataset = read({
        data: [block(start, { n: { D: [80, 90, 5, 9] } }, { accumulation })],
      });
      const one = series(dataset, 'n');
      const x = linear(one.axis.span, [0, 100]);
      const frame = { x, y: linear([0, 100], [100, 0]), left: 0, right: 100 };
      return strokes(marksOf([drawLine(one, 'series-1', frame)])).length;
    };
    expect([of('ytd'), of('period')]).toEqual([2, 1]);
    expect([of('ytd', '2023-12-30'), of('ytd', '2024-01-08')]).toEqual([2, 1]);
  });

  it('1–2月 is one point, twice as wide', () => {
    const dataset = read({
      data: [block(['2024-01/P2M', '2024-03'], { n: { D: [20, 11] } })],
    });
    const { axis } = series(dataset, 'n');
    expect([axis.count, ...axis.lengths]).toEqual([2, 2, 1]);
    expect(say(dataset).span(axis.period(0))).toBe('2024年1—2月');
  });
});

describe('7. 同比 and 环比 have definitions', () => {
  const data = [block(['2022-12', '2023-12'], { n: { D: [1949.8, 2003.3] } })];

  it('the printed growth wins over the one that follows from the printed levels', () => {
    const change = {
      indicator: 'n',
      region: 'D',
      period: '2023-12',
      basis: 'year-on-year',
    } as const;
    const printed = { ...change, value: 1.5, comparable: true };
    const words = (changes: (typeof printed)[]) => {
      const dataset = read({ data, changes });
      const found = changeOf(dataset, series(dataset, 'n'), 1, 'year-on-year');
      return [say(dataset).change(found), found.supplied, found.comparable];
    };
    expect(words([])).toEqual(['较上年同期增加2.7%', false, undefined]);
    expect(words([printed])).toEqual(['较上年同期增加1.5%（可比口径）', true, true]);
  });

  it('a rate changes in 百分点; a zero, suppressed or very small base gives none', () => {
    const cells = {
      n: { D: [50, 52] },
      d: { D: [100, 100] },
      z: { D: [0, 9] },
      q: { D: ['Q', 9] },
      s: { D: [4, 9] },
    };
    const more = ['z', 'q', 's'].map((id) => indicator(id));
    const dataset = read({
      indicators: [...rates, ...more],
      data: [block(['2023-03', '2024-03'], cells)],
    });
    const of = (id: string) => changeOf(dataset, series(dataset, id), 1, 'year-on-year');
    expect(say(dataset).change(of('r'))).toBe('较上年同期上升2.0个百分点');
    expect(['z', 'q', 's'].map((id) => of(id).refusal)).toEqual([
      'zero-base',
      'suppressed',
      'small-base',
    ]);
  });
});

describe('8. Provisional, estimated, revised, final', () => {
  const previous = { value: 1940, vintage: '2024-01-20' };
  const dataset = read({
    observations: [
      row({ value: 1949, previous }),
      row({ period: '2024-04', value: 841, status: 'P' }),
      row({ period: '2024-05', value: 850, status: 'E' }),
    ],
  });

  it('the status is said, and a sum of provisional figures is provisional', () => {
    const said = ['2024-04', '2024-05'].map((at) => say(dataset).notes(figure(dataset, 'n', at)));
    expect(said).toEqual([['初步数'], ['估计数']]);
    expect(overTime(dataset, series(dataset, 'n'), period('2024-Q2'))!.status).toContain('P');
  });

  it('the value before a revision stays with the revised one', () => {
    expect(figure(dataset, 'n', '2024-03').row!.previous).toEqual(previous);
  });

  it('the date of the data is not the date of publication', () => {
    expect(say(dataset).dates()).toBe('数据截至2024年3月，2024年4月1日发布');
  });
});

describe('9. Missing, zero, not applicable, too small, suppressed, not yet out', () => {
  const cells = { n: { D: [0, 'O', 'M', 'N', 'Q', 'Y'] } };
  const dataset = read({ data: [block('2024-01', cells)] });
  const at = (month: number) => figure(dataset, 'n', `2024-0${month}`);

  it('are six things with six words', () => {
    const said = [1, 2, 3, 4, 5, 6].map((month) => say(dataset).value(at(month)));
    expect(said).toEqual(['0人', '缺报', '/', '…', '不公布', '待发布']);
    expect(at(1).value).toBe(0);
    expect([2, 3, 4, 5, 6].map((month) => at(month).value)).toEqual([null, null, null, null, null]);
  });

  it('median and order pass over them and say how many were passed over', () => {
    const rows = { n: { A: [10], B: ['O'], C: [0] } };
    const found = read({ data: [block('2024-03', rows)] });
    const top = found.regions.get('D')!;
    const ranking = rank(found, { indicator: 'n' }, top.children, period('2024-03'))!;
    expect([ranking.placed, ranking.rows[1]!.observation.value]).toEqual([2, 0]);
    const spread = spreadOf(found, ranking, top.children, top);
    expect(spread).toMatchObject({ total: 3, apart: [{ reason: 'missing', count: 1 }] });
    expect(figure(found, 'n', '2024-03').reported).toEqual([2, 3]);
  });
});

describe('10. A code may be two places', () => {
  const before = { ...REGIONS[0]!, id: 'D-2020', code: '390105', validTo: '2021-04-08' };
  const after = {
    ...REGIONS[0]!,
    code: '390105',
    validFrom: '2021-04-09',
    predecessors: ['D-2020'],
  };
  const data = [
    block('2020-05', { n: { D: Array.from({ length: 24 }, (_, i) => 100 + i) } }),
    block('2020-05', { n: { 'D-2020': [7] } }),
  ];
  const items = [before, after, ...REGIONS.slice(1)];

  it('one code, two ids, two series', () => {
    const dataset = read({ regions: { items }, data });
    expect(dataset.regions.get('D-2020')!.code).toBe(dataset.regions.get('D')!.code);
    expect(figure(dataset, 'n', '2020-05', 'D-2020').value).toBe(7);
    expect(figure(dataset, 'n', '2020-05').value).toBe(100);
  });

  it('no 同比 across the line, by the date of the region or by a break; traced back there is one', () => {
    const change = (dataset: ReturnType<typeof read>, index: number) =>
      changeOf(dataset, series(dataset, 'n'), index, 'year-on-year').refusal;
    expect(change(read({ regions: { items }, data }), 12)).toBe('boundary-change');
    const cut = { period: '2021-04', cause: 'boundary' as const, text: '区划调整，口径不可比' };
    expect(change(read({ data, breaks: [cut] }), 12)).toBe('break');
    expect(change(read({ data, breaks: [{ ...cut, backcast: true }] }), 12)).toBeUndefined();
  });

  it('boundaries drawn before a region was founded are known to be stale', () => {
    const dataset = read({ regions: { items }, data });
    const regions = [dataset.regions.get('D')!];
    expect(datedBefore('2019-11-06', regions)?.id).toBe('D');
    expect(datedBefore('2021-04-09', regions)).toBeUndefined();
    expect(datedBefore('2024', regions)).toBeUndefined();
  });
});

describe('11. A map is a regulated publication', () => {
  const map = {
    url: '/a.json',
    approval: '浙S(2024)1号',
    producer: '某院',
    crs: 'CGCS2000',
    boundaryDate: '2024-01-01',
  };

  it('none is drawn without approval, producer, CRS and date; the document says so itself', () => {
    expect(typeof approvedMap(read({ map }))).toBe('object');
    for (const key of ['approval', 'producer', 'crs', 'boundaryDate'] as const) {
      const { [key]: _left, ...rest } = map;
      expect(typeof approvedMap(read({ map: rest })), key).toBe('string');
      expect(problemsOf({ map: rest }).map(({ code }) => code)).toEqual(['map-not-approved']);
    }
    expect(approvedMap(read({}))).toBe('no-map');
  });
});

describe('12. Small cells leak by subtraction', () => {
  it('3239 of 3240 is ≥99 %, and neither part stands beside it', () => {
    const cells = { n: { D: [3239] }, d: { D: [3240] } };
    const dataset = read({ indicators: rates, data: [block('2024-03', cells)] });
    const found = figure(dataset, 'r', '2024-03');
    expect(found).toMatchObject({ value: 99, qualifier: 'at-least' });
    expect([found.numerator, found.denominator]).toEqual([undefined, undefined]);
    expect(say(dataset).value(found)).toBe('不少于99%');
  });

  it('a single suppressed street takes another with it, by the threshold of the publisher', () => {
    const data = [block('2024-03', { n: { D: [100], A: ['Q'], B: [30], C: [60] } })];
    const dataset = read({ data });
    expect(['A', 'B', 'C'].map((id) => figure(dataset, 'n', '2024-03', id).value)).toEqual([
      null,
      null,
      60,
    ]);
    const { dataset: info } = contract();
    const cells = { n: { D: [3232] }, d: { D: [3240] } };
    const strict = { ...info, suppression: { threshold: 10 } };
    const closed = read({ dataset: strict, indicators: rates, data: [block('2024-03', cells)] });
    expect(figure(closed, 'r', '2024-03').qualifier).toBe('at-least');
  });
});

describe('13. Not everything is a node in the code tree', () => {
  const area = { id: 'market', name: '临水商区', level: 'functional-area', within: ['A', 'B'] };
  const rest = { id: 'D-x', name: '未分街道', level: 'unallocated', parent: 'D' };
  const regions = { items: [...REGIONS, area, rest] };

  it('an area that lies in two streets is added to neither', () => {
    const data = [block('2024-03', { n: { A: [10], B: [20], C: [30], 'D-x': [5], market: [18] } })];
    const dataset = read({ regions, data });
    expect(figure(dataset, 'n', '2024-03').value).toBe(65);
    expect(figure(dataset, 'n', '2024-03', 'market').value).toBe(18);
    expect(dataset.regions.get('market')!.within).toEqual(['A', 'B']);
  });

  it('the unallocated have a row of their own, and streets need not add up to the district', () => {
    const data = [block('2024-03', { n: { D: [70], A: [10], B: [20], C: [30], 'D-x': [5] } })];
    const dataset = read({ regions, data });
    const { children } = dataset.regions.get('D')!;
    const { rows } = rank(dataset, { indicator: 'n' }, children, period('2024-03'))!;
    expect(rows.map(({ region }) => region.id)).toEqual(['C', 'B', 'A', 'D-x']);
    expect(problemsOf({ regions, data })).toEqual([]);
    expect(figure(dataset, 'n', '2024-03').value).toBe(70);
  });

  it('residents, workers and users are different bases', () => {
    const dataset = read({
      indicators: [indicator('n', { base: 'workplace', population: '企业员工' })],
    });
    expect(dataset.indicators.get('n')).toMatchObject({
      base: 'workplace',
      population: '企业员工',
    });
  });
});

describe('14. Up is not good, and red is not bad', () => {
  const judged = (more: object, target?: object) => {
    const dataset = read({
      indicators: [indicator('n', more)],
      data: [block('2024-03', { n: { D: [96] } })],
      targets: target
        ? [{ indicator: 'n', accumulation: 'period', value: 90, ...target } as never]
        : [],
    });
    const found = figure(dataset, 'n', '2024-03');
    const binding = targetOf(dataset, found);
    return binding && judge(found, binding).verdict;
  };

  it('without a target nothing is good or bad, whatever the direction', () => {
    for (const direction of ['higher', 'lower', 'neutral', 'band'] as const) {
      expect(judged({ direction }), direction).toBeUndefined();
    }
  });

  it('above a band is missed: 一位难求 is a shortage', () => {
    const band = { comparator: 'band', value: 60, upper: 90 };
    expect(judged({ direction: 'band' }, band)).toBe('missed');
  });

  it('where less is better the lowest comes first', () => {
    const order = (direction: 'lower' | 'higher') => {
      const data = [block('2024-03', { n: { A: [1], B: [2], C: [3] } })];
      const dataset = read({ indicators: [indicator('n', { direction })], data });
      const { children } = dataset.regions.get('D')!;
      const found = rank(dataset, { indicator: 'n' }, children, period('2024-03'))!;
      return found.rows.map(({ region }) => region.id).join('');
    };
    expect([order('lower'), order('higher')]).toEqual(['ABC', 'CBA']);
  });
});

describe('15. Rounding near a line, and slogans that look like data', () => {
  const printed = (n: number, d: number, more: object = {}) => {
    const dataset = read({
      indicators: [indicator('n'), indicator('d'), rate('r', 'n', 'd', more)],
      targets: [{ indicator: 'r', comparator: 'ge', value: 95 }],
      data: [block('2024-03', { n: { D: [n] }, d: { D: [d] } })],
    });
    const found = figure(dataset, 'r', '2024-03');
    return [say(dataset).value(found), judge(found, targetOf(dataset, found)!).verdict];
  };

  it('94.96 is not shown as 95.0 beside the line of 95, and misses it', () => {
    expect(printed(9496, 10000)).toEqual(['94.96%', 'missed']);
  });

  it('rounds as the publisher does: cut or half up', () => {
    expect(printed(9927, 10000)[0]).toBe('99.3%');
    expect(printed(9927, 10000, { rounding: 'truncate' })[0]).toBe('99.2%');
  });

  it('no slogan of the published dataset has become a number', () => {
    const dataset = parse(text('gongshu-2024.json')).dataset!;
    const facts = [...dataset.programmes.values()].flatMap(({ facts = [] }) => facts);
    const worded = facts.map(({ raw, text: words }) => raw ?? JSON.stringify(words));
    const rows = [...dataset.grids.values()].flat().flatMap(({ details }) => [...details.values()]);
    const numbers = [...dataset.grids.values()].flat().flatMap(({ values }) => [...values]);
    expect(numbers).not.toContain(1431);
    expect(numbers).not.toContain(1515);
    for (const slogan of SLOGANS) {
      expect(
        rows.map(({ raw }) => raw),
        slogan,
      ).not.toContain(slogan);
    }
    for (const slogan of ['1+7+N', '1515']) expect(worded.join(), slogan).toContain(slogan);
  });
});

import { describe, expect, it } from 'vitest';
import type {
  IndicatorItem,
  ObservationRow,
  TargetItem,
} from '../../src/core/contract/contract.generated.js';
import { changeOf } from '../../src/core/derive/change.js';
import { progressOf } from '../../src/core/derive/progress.js';
import { judge } from '../../src/core/derive/target.js';
import { en } from '../../src/i18n/en.js';
import { Speaker, formatNumber, textIn } from '../../src/i18n/speaker.js';
import { zh } from '../../src/i18n/zh-cn.js';
import { block, indicator, rate, row, type Cell } from '../../stories/documents/document.js';
import { figure, read, series } from '../support/dataset.js';
import { JOBS, yearGoal } from '../support/year-goal.js';

const both = (more: Partial<ObservationRow>, of = {}) => {
  const dataset = read({ indicators: [indicator('n', of)], observations: [row(more)] });
  const found = figure(dataset, 'n', '2024-03');
  return [zh, en].map((words) => new Speaker(words, dataset).value(found));
};

describe('numbers', () => {
  it('use the minus sign, not the hyphen', () => {
    expect(formatNumber(-1234.5, 1)).toBe('−1,234.5');
    expect(formatNumber(-0.5, 2)).toBe('−0.50');
  });

  it('keep exactly their decimals', () => {
    expect(formatNumber(95, 1)).toBe('95.0');
    expect(formatNumber(1234567, 0)).toBe('1,234,567');
  });

  it('are written as the standard formats of both languages write them', () => {
    for (const lang of ['zh-CN', 'en']) {
      for (let decimals = 0; decimals <= 6; decimals++) {
        const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        const format = new Intl.NumberFormat(lang, digits);
        for (const value of [0, 0.5, 2.5, 99.97, 999.5, 1000, 12345.678901, 1e15, 2 / 3]) {
          expect(formatNumber(value, decimals)).toBe(format.format(value));
        }
      }
    }
  });

  it('have no sign when nothing but zeros is left', () => {
    expect(formatNumber(-0.04, 1)).toBe('0.0');
  });
});

describe('texts', () => {
  it('are taken in the language asked for, else in Chinese, else as they are', () => {
    expect(textIn({ 'zh-CN': '区', en: 'District' }, 'en')).toBe('District');
    expect(textIn({ 'zh-CN': '区' }, 'en')).toBe('区');
    expect(textIn('X', 'zh-CN')).toBe('X');
    expect(textIn(undefined, 'en')).toBe('');
  });
});

describe('a figure', () => {
  it('has its unit: persons are not person-times', () => {
    expect(both({ value: 1234 })).toEqual(['1,234人', '1,234 persons']);
    expect(both({ value: 1234 }, { unit: 'person-time' })).toEqual([
      '1,234人次',
      '1,234 person-times',
    ]);
    expect(both({ value: 0 })).toEqual(['0人', '0 persons']);
    expect(both({ value: 96.32 }, { unit: 'percent' })).toEqual(['96.3%', '96.3%']);
  });

  it('keeps the wording of its source in Chinese; English says the bound', () => {
    const stated = { value: 1000, qualifier: 'more-than', raw: '1000多人次', digits: 1 } as const;
    expect(both(stated)).toEqual(['1000多人次', 'more than 1,000 persons']);
    expect(both({ value: 113, qualifier: 'all', raw: '113个社区全覆盖' })[0]).toBe(
      '113个社区全覆盖',
    );
  });

  it('without wording of its own never shows a bound as exact', () => {
    expect(both({ value: 30, qualifier: 'about' })).toEqual(['约30人', 'about 30 persons']);
    expect(both({ value: 30, qualifier: 'at-most' })).toEqual(['不超过30人', 'at most 30 persons']);
  });

  it.each<[string, string, string]>([
    ['O', '缺报', 'not reported'],
    ['Q', '不公布', 'withheld'],
    ['M', '/', '/'],
    ['Y', '待发布', 'not out yet'],
    ['N', '…', '…'],
  ])('with status %s and no value reads %s', (status, chinese, english) => {
    expect(both({ value: null, status })).toEqual([chinese, english]);
  });

  it('closed to a bound keeps its exact wording to itself', () => {
    const indicators = [rate('r', 'n', 'd'), indicator('n'), indicator('d')];
    const stated = { value: 99.97, numerator: 3239, denominator: 3240, raw: '99.97%' };
    const dataset = read({ indicators, observations: [row({ indicator: 'r', ...stated })] });
    const shown = [zh, en].map((words) =>
      new Speaker(words, dataset).value(figure(dataset, 'r', '2024-03')),
    );
    expect(shown.join()).not.toMatch(/99\.97|3239|3240/);
  });

  it('in one line has its period, status, coverage and note', () => {
    const cells: Record<string, Cell[]> = { A: [[3, 'P']], B: [4], C: ['O'] };
    const dataset = read({ data: [block('2024-03', { n: cells })] });
    const found = figure(dataset, 'n', '2024-03');
    expect(new Speaker(zh, dataset).describe(found)).toBe(
      '2024年3月：不少于7人，初步数，3个中2个有数，由各部分汇总',
    );
    expect(new Speaker(en, dataset).describe(found)).toBe(
      'Mar 2024: at least 7 persons, provisional, 2 of 3 reported, added up here',
    );
  });

  it('that is refused says why', () => {
    const aggregation = { region: 'none', time: 'last' } as const;
    const indicators = [indicator('n', { kind: 'distinct-count', aggregation })];
    const data = [block('2024-03', { n: { A: [1], B: [2], C: [3] } })];
    const dataset = read({ indicators, data });
    expect(new Speaker(zh, dataset).value(figure(dataset, 'n', '2024-03'))).toBe(
      '各部分可能有同一人，不可加总',
    );
  });
});

describe('a change in words', () => {
  const said = (before: Cell, now: Cell, unit = 'person') => {
    const data = [block(['2023-03', '2024-03'], { n: { D: [before, now] } })];
    const dataset = read({ indicators: [indicator('n', { unit })], data });
    const change = changeOf(dataset, series(dataset, 'n'), 1, 'year-on-year');
    return [zh, en].map((words) => new Speaker(words, dataset).change(change));
  };

  it.each<[Cell, Cell, string, string]>([
    [200, 203, '较上年同期增加1.5%', 'up 1.5% on a year earlier'],
    [200, 197, '较上年同期减少1.5%', 'down 1.5% on a year earlier'],
    [200, 200, '较上年同期持平', 'unchanged on a year earlier'],
    [100_000, 100_001, '较上年同期基本持平', 'nearly unchanged on a year earlier'],
    [0, 5, '基期为零，不计算增减', 'change not calculated: base is zero'],
    [-5, 5, '基期为负，不计算百分比', 'base is below zero, so no percentage'],
    ['Q', 5, '不公布，不计算增减', 'not published, so not compared'],
    ['O', 5, '无基期数', 'no base figure'],
  ])('from %s to %s reads %s', (before, now, chinese, english) => {
    expect(said(before, now)).toEqual([chinese, english]);
  });

  it('of a rate is in percentage points', () => {
    expect(said(92, 94.9, 'percent')).toEqual([
      '较上年同期上升2.9个百分点',
      'up 2.9 percentage points on a year earlier',
    ]);
  });
});

describe('a change in points and in units', () => {
  const units = [
    { id: 'permille', name: '‰' },
    { id: 'points', name: { 'zh-CN': '点', en: 'points' } },
  ];

  it.each<[string, IndicatorItem['kind'], string, string]>([
    ['permille', 'ratio', '较上年同期上升0.5个千分点', 'up 0.5 per mille points on a year earlier'],
    ['points', 'stock', '较上年同期上升0.5点', 'up 0.5 points on a year earlier'],
    ['day', 'mean-duration', '较上年同期增加0.5天', 'up 0.5 days on a year earlier'],
  ])('of %s is told in it', (unit, kind, chinese, english) => {
    const data = [block(['2023-03', '2024-03'], { n: { D: [6, 6.5] } })];
    const dataset = read({ units, indicators: [indicator('n', { unit, kind })], data });
    const change = changeOf(dataset, series(dataset, 'n'), 1, 'year-on-year');
    const said = [zh, en].map((words) => new Speaker(words, dataset).change(change));
    expect(said).toEqual([chinese, english]);
  });
});

describe('a target in words', () => {
  const units = [{ id: 'times', name: { 'zh-CN': '倍', en: 'times' } }];
  const said = (target: Partial<TargetItem>, unit = 'percent') => {
    const dataset = read({ units, indicators: [indicator('n', { unit })] });
    const whole: TargetItem = { indicator: 'n', comparator: 'ge', value: 95, ...target };
    return [zh, en].map((words) => new Speaker(words, dataset).target(whole));
  };

  it('says its comparator, number, unit and name', () => {
    expect(said({})).toEqual(['目标（不低于95%）', 'target (at least 95%)']);
    expect(said({ kind: 'benchmark', comparator: 'le' })).toEqual([
      '参照线（不高于95%）',
      'benchmark (at most 95%)',
    ]);
    expect(said({ comparator: 'band', value: 60, upper: 85, label: '适宜区间' })[0]).toBe(
      '适宜区间（介于60–85%）',
    );
    expect(said({ comparator: 'about', value: 60000 }, 'person')[0]).toBe('目标（约60,000人）');
  });

  it('keeps every digit of its number: ≤1.55 is not ≤1.6', () => {
    expect(said({ comparator: 'le', value: 1.55 }, 'times')[0]).toBe('目标（不高于1.55倍）');
  });

  it('is told with how far a figure is from it', () => {
    const dataset = read({ observations: [row({ value: 8 })] });
    const target: TargetItem = { indicator: 'n', comparator: 'ge', value: 10 };
    const found = figure(dataset, 'n', '2024-03');
    expect(new Speaker(zh, dataset).gap(judge(found, target))).toBe('2人');
    expect(new Speaker(en, dataset).gap(judge(found, target))).toBe('2 persons');
  });
});

describe('a number', () => {
  it('is written, and throws nothing, however small or large it is', () => {
    const say = new Speaker(zh, read({}));
    expect(say.exact(2.5e-7)).toBe('0.00000025');
    expect(say.exact(-1e-300)).toMatch(/^0\.0+$/);
    expect(say.exact(1e300)).toContain('1e+300');
  });
});

describe('a distance to a target', () => {
  it('is never told as none where there is one: 3e-7 misses ≤ 2.5e-7 by 0.00000005', () => {
    const item = indicator('n', { unit: 'item', decimals: 6 });
    const target: TargetItem = { indicator: 'n', comparator: 'le', value: 2.5e-7 };
    const dataset = read({
      indicators: [item],
      observations: [row({ value: 3e-7 })],
      targets: [target],
    });
    const found = figure(dataset, 'n', '2024-03');
    expect(new Speaker(zh, dataset).gap(judge(found, target))).toBe('0.00000005项');
  });
});

describe('names', () => {
  it('call the regions below one by their level, where all have the same', () => {
    const say = (levels: string[], words = zh) => {
      const below = levels.map((level, i) => ({ id: `s${i}`, name: 'S', level, parent: 'D' }));
      const regions = { items: [{ id: 'D', name: '某区', level: 'district' }, ...below] };
      return new Speaker(words, read({ regions })).below('D', levels.length);
    };
    expect(say(['street', 'street'])).toBe('某区下辖2个街道');
    expect(say(['street', 'street'], en)).toBe('2 subdistricts of 某区');
    expect(say(['street', 'town'])).toBe('某区下辖2个地区');
    expect(say(['ward'])).toBe('某区下辖1个地区');
  });

  const dataset = read({ sources: [{ id: 's', title: '台账' }], units: [{ id: 'u', name: '斗' }] });
  const say = new Speaker(zh, dataset);

  it('stand for ids; an id that has none stands for itself', () => {
    expect([say.region('D'), say.region('X')]).toEqual(['D地', 'X']);
    expect([say.unit('person'), say.unit('u'), say.unit('x')]).toEqual(['人', '斗', 'x']);
    expect([say.source('s'), say.source('x'), say.source(undefined)]).toEqual(['台账', 'x', '']);
  });
});

describe('the outcome of a goal of a year beside the figure of a month', () => {
  const told = (goal: Partial<TargetItem>) => {
    const dataset = read(yearGoal(goal));
    const judgement = progressOf(dataset, figure(dataset, JOBS, '2026-10'))!;
    return [zh, en].map((words) => new Speaker(words, dataset).outcome(judgement));
  };

  it('says that its share is of the year', () => {
    expect(told({ accumulation: 'ytd' })).toEqual([
      '完成全年目标的98.5%',
      '98.5% of the year’s goal',
    ]);
    expect(told({ accumulation: 'ytd', comparator: 'le' })[0]).toBe('为全年上限的98.5%');
  });

  it('tells no share where it is not stated what the goal is for', () => {
    expect(told({})[0]).toBe('未写明按月还是按年，不作评判');
  });
});

import { describe, expect, it } from 'vitest';
import type { Accumulation, Qualifier } from '../../src/core/contract/contract.generated.js';
import { en } from '../../src/i18n/en.js';
import { langFor } from '../../src/i18n/lang.js';
import { largerUnit } from '../../src/i18n/larger-unit.js';
import { loadWords, wordsNow } from '../../src/i18n/words.js';
import type { Words } from '../../src/i18n/zh-cn.js';
import { zh } from '../../src/i18n/zh-cn.js';
import { period } from '../support/dataset.js';

/** The shape of a dictionary: its keys, recursively, and what stands under each. */
function shape(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [`${path}: ${typeof node}`];
  if (Array.isArray(node)) return [`${path}: list of ${node.length}`];
  return Object.entries(node).flatMap(([key, below]) => shape(below, `${path}/${key}`));
}

describe('the dictionaries', () => {
  it('have the same shape, functions where functions are', () => {
    expect(shape(en).sort()).toEqual(shape(zh).sort());
  });

  it('leave no word empty', () => {
    const empty = (words: Words) =>
      Object.entries({ ...words.ui, ...words.units, ...words.statuses, ...words.refusals })
        .filter(([, word]) => word === '')
        .map(([key]) => key);
    expect([empty(zh), empty(en)]).toEqual([[], []]);
  });

  it('are chosen by the language of the page: Chinese for zh and for none, else English', () => {
    const tags = ['zh-CN', 'zh', 'ZH-Hant', '', undefined, null, 'en', 'fr-CA', 'zha'];
    expect(tags.map(langFor)).toEqual([...Array(6).fill('zh-CN'), 'en', 'en', 'en']);
  });

  it('are loaded one by one, each once', async () => {
    expect(await loadWords('en')).toBe(en);
    expect(wordsNow('en')).toBe(en);
    expect(await loadWords('zh-CN')).toBe(zh);
  });
});

describe('what is said of a number', () => {
  it.each<[Parameters<Words['limit']>[0], string, string]>([
    ['ge', '95%', '不低于95%'],
    ['le', '5.5%', '不高于5.5%'],
    ['ge', '30家', '不少于30家'],
    ['le', '1,000件', '不多于1,000件'],
    ['le', '0户', '0户'],
    ['le', '0.5天', '不高于0.5天'],
    ['ge', '0户', '不少于0户'],
    ['band', '60%–85%', '介于60%–85%'],
  ])('as a limit: %s %s reads %s', (comparator, number, text) => {
    expect(zh.limit(comparator, number)).toBe(text);
  });

  it.each([
    ['2024-12', '2024年12月', 'Dec 2024'],
    ['2024-03-05', '2024年3月5日', '5 Mar 2024'],
    ['2024', '2024', '2024'],
    ['2024-Q4', '2024-Q4', '2024-Q4'],
  ])('as a date: %s reads %s in Chinese, %s in English as a period does', (code, text, english) => {
    expect([zh.date(code), en.date(code)]).toEqual([text, english]);
  });

  it('as memberships has their own unit, not that of visits', () => {
    expect(zh.units.membership).not.toBe(zh.units['person-time']);
  });
});

describe('a period in words', () => {
  it.each<[string, Accumulation, string, string]>([
    ['2024', 'period', '2024年', '2024'],
    ['2024-S1', 'period', '2024年上半年', 'first half of 2024'],
    ['2024-S2', 'period', '2024年下半年', 'second half of 2024'],
    ['2024-Q3', 'period', '2024年三季度', 'Q3 2024'],
    ['2024-03', 'period', '2024年3月', 'Mar 2024'],
    ['2024-01/P2M', 'period', '2024年1—2月', 'Jan–Feb 2024'],
    ['2024-03-05', 'period', '2024年3月5日', '5 Mar 2024'],
    ['2024-03-05T08:30', 'period', '2024年3月5日08:30', '5 Mar 2024 08:30'],
    ['2024-01', 'ytd', '2024年1月累计', 'Jan 2024, year to date'],
    ['2024-09', 'ytd', '2024年1—9月累计', 'Jan–Sep 2024, year to date'],
    ['2024-Q2', 'ytd', '2024年1—6月累计', 'Jan–Jun 2024, year to date'],
    ['2024-03-05', 'ytd', '年初至2024年3月5日累计', '5 Mar 2024, year to date'],
    ['2024-01/P2M', 'ytd', '2024年1—2月累计', 'Jan–Feb 2024, year to date'],
    ['2024-06', 'rolling-12', '截至2024年6月的一年', 'year to Jun 2024'],
    ['2024-06', 'cumulative', '截至2024年6月累计', 'in all up to Jun 2024'],
    ['2024-06', 'typical-month', '通常每月（2024年6月）', 'in a usual month (Jun 2024)'],
    ['2024-06', 'instant', '截至2024年6月', 'as of Jun 2024'],
  ])('%s (%s) reads %s', (code, accumulation, chinese, english) => {
    expect(zh.period(period(code), accumulation)).toBe(chinese);
    expect(en.period(period(code), accumulation)).toBe(english);
  });

  it('without a date in the source says so, after what the figure covers', () => {
    const undated = (accumulation: Accumulation) =>
      zh.period(period('2024-06'), accumulation, true).replace('（2024年6月报道）', '');
    expect(zh.period(period('2024-06'), 'instant', true)).toBe('日期未注明（2024年6月报道）');
    expect(undated('cumulative')).toBe('累计，日期未注明');
    expect(undated('rolling-12')).toBe('近12个月，日期未注明');
    expect(undated('typical-month')).toBe('每月，日期未注明');
    expect(en.period(period('2024-06'), 'cumulative', true)).toBe(
      'in all, date not stated (reported Jun 2024)',
    );
    expect(en.period(period('2024-06'), 'instant', true)).toBe(
      'date not stated (reported Jun 2024)',
    );
  });

  it('over the turn of a year names the months of both years', () => {
    expect(en.period(period('2023-12/P2M'))).not.toContain('undefined');
    expect(zh.period(period('2023-12/P2M'))).not.toContain('13');
  });

  it('that is a year from another month than January is named as a fiscal year', () => {
    expect(zh.period(period('2016-04/P12M'))).toBe('2016年4月—2017年3月');
    expect(en.period(period('2016-04/P12M'))).toBe('FY 2016–17 (Apr–Mar)');
    expect(en.period(period('2016-09/P12M'))).toBe('2016–17 (Sep–Aug)');
    expect(zh.period(period('2016-01/P12M'))).toBe('2016年1—12月');
  });

  it('on an axis says what the name before it has not said', () => {
    const names = (words: Words, ...codes: string[]) =>
      codes.map(period).map((at, i, all) => words.tick(at, all[i - 1]));
    const said = (...codes: string[]) => [names(zh, ...codes), names(en, ...codes)];
    expect(said('2023', '2024')).toEqual([
      ['2023', '2024'],
      ['2023', '2024'],
    ]);
    expect(said('2016-04/P12M', '2017-04/P12M')).toEqual([
      ['2016/17年度', '2017/18'],
      ['FY 2016–17', '2017–18'],
    ]);
    expect(said('2019-S2', '2020-S1', '2020-S2')).toEqual([
      ['2019年下半年', '2020年', '下半年'],
      ['H2 2019', '2020', 'H2'],
    ]);
    expect(said('2015-Q2', '2015-Q3', '2016-Q1')).toEqual([
      ['2015年二季度', '三季度', '2016年'],
      ['Q2 2015', 'Q3', '2016'],
    ]);
    expect(said('2023-11', '2023-12', '2024-01', '2024-02')).toEqual([
      ['2023年11月', '12月', '2024年', '2月'],
      ['Nov 2023', 'Dec', '2024', 'Feb'],
    ]);
    expect(said('2023-12', '2024-01/P2M', '2024-03', '2024-11/P3M')).toEqual([
      ['2023年12月', '2024年', '3月', '11月—次年1月'],
      ['Dec 2023', '2024', 'Mar', 'Nov–Jan'],
    ]);
    expect(said('2024-02-16', '2024-02-21', '2024-03-01', '2025-01-01')).toEqual([
      ['2024年2月16日', '21日', '3月1日', '2025年1月1日'],
      ['16 Feb 2024', '21', '1 Mar', '1 Jan 2025'],
    ]);
    expect(
      said('2024-03-09T22:00', '2024-03-09T23:00', '2024-03-10T00:00', '2024-03-10T01:00'),
    ).toEqual([
      ['2024年3月9日22:00', '23:00', '3月10日', '01:00'],
      ['9 Mar 2024 22:00', '23:00', '10 Mar', '01:00'],
    ]);
  });
});

describe('qualifiers in words', () => {
  it.each<[Qualifier, string, string]>([
    ['exact', '30家', '30家'],
    ['all', '全覆盖', 'all (30家)'],
    ['at-least', '不少于30家', 'at least 30家'],
    ['more-than', '超30家', 'more than 30家'],
    ['about', '约30家', 'about 30家'],
    ['nearly', '近30家', 'nearly 30家'],
    ['at-most', '不超过30家', 'at most 30家'],
  ])('%s reads %s', (qualifier, chinese, english) => {
    expect(zh.bound('30家', qualifier)).toBe(chinese);
    expect(en.bound('30家', qualifier)).toBe(english);
  });
});

describe('large numbers', () => {
  const chinese = (max: number, unit: string) => largerUnit(max, unit, zh.largeUnits);
  const english = (max: number, unit: string) => largerUnit(max, unit, en.largeUnits);

  it('share 万 and 亿 in Chinese, thousands and millions in English, on one axis', () => {
    const largest = [9e4, 3e5, 2e8, 5e12];
    expect(largest.map((max) => chinese(max, '人'))).toEqual([
      [1, '人'],
      [1e4, '万人'],
      [1e8, '亿人'],
      [1e12, '万亿人'],
    ]);
    expect([...largest, 5e10].map((max) => english(max, 'persons'))).toEqual([
      [1, 'persons'],
      [1e3, 'thousand persons'],
      [1e6, 'million persons'],
      [1e9, 'billion persons'],
      [1e9, 'billion persons'],
    ]);
  });

  it('go on from the magnitude that a unit has: 亿元 for much of 万元, never 万万元 or 亿万元', () => {
    expect([9e4, 4e5, 2e8, 1.4e12].map((max) => chinese(max, '万元'))).toEqual([
      [1, '万元'],
      [1e4, '亿元'],
      [1e8, '万亿元'],
      [1e8, '万亿元'],
    ]);
    expect(chinese(3e5, '千元')).toEqual([1e5, '亿元']);
    expect(chinese(3e5, '亿元')).toEqual([1e4, '万亿元']);
    expect(chinese(3e5, '万亿元')).toEqual([1, '万亿元']);
    expect(english(4e5, en.units['cny-10k'])).toEqual([100, 'million yuan']);
    expect(english(4e7, en.units['cny-10k'])).toEqual([1e5, 'billion yuan']);
  });

  it('leave a unit as it is where nothing is known of it, or where it is no amount', () => {
    for (const unit of ['件/万人', '毫克/升', 'thousand GBP', '千瓦时', '美元', '%', '‰', '']) {
      expect(chinese(5e9, unit)).toEqual([1, unit]);
    }
    for (const unit of ['million GBP', 'thousand GBP', 'per 100,000 population', '%', '万元', '']) {
      expect(english(5e9, unit)).toEqual([1, unit]);
    }
  });

  it('say for every unit of the product how much one step is, once', () => {
    for (const words of [zh, en]) {
      for (const unit of Object.values(words.units)) {
        for (const max of [1e3, 1e5, 1e6, 1e8, 1e10, 1e12, 1e15]) {
          const [, phrase] = largerUnit(max, unit, words.largeUnits);
          expect(phrase).not.toMatch(/万万|亿万|亿亿|[a-z]{2}(?:thousand|million|persons)/);
          expect(phrase.match(/thousand|million|billion|trillion/g)?.length ?? 0).toBeLessThan(2);
        }
      }
    }
  });
});

describe('one of anything', () => {
  it('is one in English: 1 case, 1 community, 0 cases, 1.0 days', () => {
    const { units, withUnit } = en;
    expect(withUnit('1', units.case)).toBe('1 case');
    expect(withUnit('1', units.community)).toBe('1 community');
    expect(withUnit('1', units['seat-hour'])).toBe('1 seat-hour');
    expect(withUnit('1', units['square-metre'])).toBe('1 m²');
    expect(withUnit('1', units['cny-10k'])).toBe('1 × 10,000 yuan');
    expect(withUnit('0', units.case)).toBe('0 cases');
    expect(withUnit('11', units.case)).toBe('11 cases');
    expect(withUnit('1.0', units.day)).toBe('1.0 days');
    expect(withUnit('1', 'US dollars')).toBe('1 US dollars');
  });
});

describe('names of regions where room is short', () => {
  it('lose the word for their level, unless nothing would be left of them', () => {
    expect(zh.shortPlace('棹歌巷街道')).toBe('棹歌巷');
    expect(zh.shortPlace('东街道')).toBe('东街道');
    expect(en.shortPlace('Muyi Subdistrict')).toBe('Muyi');
  });
});

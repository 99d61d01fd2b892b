import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { lint } from '../../../src/core/lint/lint.js';
import type { Remark } from '../../../src/core/lint/note.js';
import { doubtSentences } from '../../../src/elements/base/text/doubts.text.js';
import { en } from '../../../src/i18n/en.js';
import { documentSentence } from '../../../src/i18n/lint.js';
import { Speaker } from '../../../src/i18n/speaker.js';
import { zh } from '../../../src/i18n/zh-cn.js';
import { block, indicator, REGIONS, row } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

const NOW = Date.parse('2025-01-15T00:00:00+08:00');
/** What is remarked of a document, its dates apart. */
const remarks = (more: Partial<Contract>) =>
  lint(read(more), NOW).filter(({ code }) => !/^(?:as-of|published)/.test(code));
const codes = (more: Partial<Contract>) => remarks(more).map(({ code }) => code);
const streets = (D: number, A: number, B: number, C: number) => ({
  data: [block('2024-03', { n: { D: [D], A: [A], B: [B], C: [C] } })],
});
const month = (...cells: (number | null)[]) => ({ data: [block('2024-01', { n: { D: cells } })] });

describe('a total that its parts do not give', () => {
  it('is named with both numbers, whether it is too high or too low', () => {
    expect(remarks(streets(7600, 300, 300, 160))).toMatchObject([
      { code: 'sum-differs', args: { whole: 'D', period: '2024-03', value: 7600, found: 760 } },
    ]);
    expect(remarks(streets(700, 300, 300, 160))).toMatchObject([
      { code: 'sum-differs', args: { value: 700, found: 760 } },
    ]);
    expect(codes(streets(760, 300, 300, 160))).toEqual([]);
    expect(codes(streets(761, 300, 300, 160)), 'persons are counted').toEqual(['sum-differs']);
  });

  it('is right where a region for what belongs to none of them holds the rest', () => {
    const items = [...REGIONS, { id: 'U', name: '未分街道', level: 'unallocated', parent: 'D' }];
    const data = [block('2024-03', { n: { D: [800], A: [300], B: [300], C: [160], U: [40] } })];
    expect(codes({ regions: { items }, data })).toEqual([]);
  });

  it('is right where an area across the streets may hold the rest, and no more than that', () => {
    const area = { id: 'F', name: '商圈', level: 'functional-area', within: ['A', 'B'] };
    const items = [...REGIONS, area];
    const of = (D: number) => ({
      regions: { items },
      data: [block('2024-03', { n: { D: [D], A: [300], B: [300], C: [160], F: [40] } })],
    });
    expect(codes(of(800))).toEqual([]);
    expect(codes(of(760))).toEqual([]);
    expect(codes(of(801))).toEqual(['sum-differs']);
    expect(codes(of(750))).toEqual(['sum-differs']);
  });

  it('may differ by the rounding of its parts where they are measured, and by no more', () => {
    const indicators = [indicator('n', { unit: 'cny-10k' })];
    const of = (D: number, ...parts: number[]) => {
      const [A, B, C] = parts as [number, number, number];
      return { indicators, ...streets(D, A, B, C) };
    };
    expect(codes(of(10, 3.4, 3.4, 3.4))).toEqual([]);
    expect(codes(of(10, 3, 3, 3))).toEqual([]);
    expect(codes(of(14, 3, 3, 3))).toEqual(['sum-differs']);
    expect(codes(of(0.3, 0.1, 0.1, 0.1)), 'no binary fraction is a difference').toEqual([]);
    expect(codes(of(10.3, 3.1, 3.1, 3.1))).toEqual(['sum-differs']);
  });

  it('is not claimed of bounds, of persons counted in several places, of rates, or while parts are missing', () => {
    const bound = row({ region: 'B', value: 300, qualifier: 'at-least', raw: '300以上' });
    const some = block('2024-03', { n: { D: [760], A: [300], C: [100] } });
    expect(codes({ data: [some], observations: [bound] })).toEqual([]);
    const overlapping = indicator('n', {
      kind: 'distinct-count',
      aggregation: { region: 'none', time: 'none' },
    });
    expect(codes({ indicators: [overlapping], ...streets(600, 300, 300, 160) })).toEqual([]);
    const missing = block('2024-03', { n: { D: [760], A: [300], B: ['O'], C: [160] } });
    expect(codes({ data: [missing] })).toEqual([]);
    const above = block('2024-03', { n: { D: [360], A: [300], B: ['O'], C: [160] } });
    expect(remarks({ data: [above] })).toMatchObject([
      { code: 'sum-above-total', args: { value: 360, found: 460 } },
    ]);
  });

  it('names a single part above its whole first', () => {
    expect(remarks(streets(100, 120, 1, 1))).toMatchObject([
      { code: 'part-above-total', args: { region: 'A', whole: 'D', value: 100, found: 120 } },
      { code: 'sum-differs' },
    ]);
  });

  it('is a quarter, a year or a running total unlike its months', () => {
    const months = (...cells: number[]) => block('2024-01', { n: { D: cells } });
    const quarter = (cell: number) => block('2024-Q1', { n: { D: [cell] } });
    expect(codes({ data: [months(10, 20, 30), quarter(60)] })).toEqual([]);
    expect(remarks({ data: [months(10, 20, 30), quarter(70)] })).toMatchObject([
      { code: 'periods-differ', args: { whole: 'D', period: '2024-Q1', value: 70, found: 60 } },
    ]);
    expect(codes({ data: [months(10, 20), quarter(70)] }), 'a month is not out').toEqual([]);
    const running = (...cells: number[]) =>
      block('2024-01', { n: { D: cells } }, { accumulation: 'ytd' });
    expect(codes({ data: [months(10, 20, 30), running(10, 30, 60)] })).toEqual([]);
    expect(remarks({ data: [months(10, 20, 30), running(10, 30, 65)] })).toMatchObject([
      { code: 'periods-differ', args: { period: '2024-03', value: 65, found: 60 } },
    ]);
  });
});

describe('a whole that its categories do not give', () => {
  const dimensions = [
    {
      id: 'age',
      name: { 'zh-CN': '年龄段', en: 'age' },
      categories: ['a1', 'a2'].map((id) => ({ id, name: id })),
    },
  ];
  const additive = indicator('n', {
    aggregation: { region: 'sum', time: 'sum', category: 'sum' },
  });
  const aged = (whole: number | null, a1: number, a2?: number | string): Partial<Contract> => ({
    dimensions,
    indicators: [additive],
    data: [
      block('2024-03', { n: { D: [whole] } }),
      block('2024-03', { n: { D: [a1] } }, { breakdown: { age: 'a1' } }),
      ...(a2 === undefined
        ? []
        : [block('2024-03', { n: { D: [a2] } }, { breakdown: { age: 'a2' } })]),
    ],
  });

  it('is named with both numbers, whether it is too high or too low, and in the foot of a card', () => {
    expect(codes(aged(110, 60, 50))).toEqual([]);
    for (const whole of [100, 111]) {
      expect(remarks(aged(whole, 60, 50))).toMatchObject([
        {
          code: 'categories-differ',
          args: { whole: 'D', dimension: 'age', period: '2024-03', value: whole, found: 110 },
        },
      ]);
    }
    const dataset = read(aged(100, 60, 50));
    const foot = (words: typeof zh) =>
      doubtSentences(dataset, new Speaker(words, dataset), ['n'], 'D', NOW);
    expect(foot(zh)).toContain(
      'D地，2024年3月公布为100人，按年龄段分的各类相加为110人，两者不一致',
    );
    expect(foot(en)).toContain(
      'Place D, Mar 2024: published as 100 persons, but its categories by age add up to 110 persons',
    );
  });

  it('is not claimed while a category is missing, unless the others are above it, nor of such as overlap', () => {
    expect(codes(aged(100, 60))).toEqual([]);
    expect(codes(aged(100, 60, 'O'))).toEqual([]);
    expect(codes(aged(50, 60))).toEqual(['categories-differ']);
    const overlapping = indicator('n', {
      aggregation: { region: 'sum', time: 'sum', category: 'none' },
    });
    expect(codes({ ...aged(100, 60, 70), indicators: [overlapping] })).toEqual([]);
  });
});

describe('a figure about ten, a hundred, a thousand or ten thousand times its neighbours', () => {
  it('is named wherever it stands, first and last too', () => {
    for (const times of [10, 100, 1000, 10_000]) {
      for (const at of [0, 2, 5]) {
        const cells = [812, 903, 655, 1020, 988, 940];
        cells[at]! *= times;
        expect(remarks(month(...cells)), `${times} at ${at}`).toMatchObject([
          { code: 'unit-slip', args: { value: cells[at], times } },
        ]);
        cells[at]! /= times * times;
        expect(remarks(month(...cells)), `1/${times} at ${at}`).toMatchObject([
          { code: 'unit-slip', args: { value: cells[at], times: 1 / times } },
        ]);
      }
    }
    expect(codes(month(740, 7600, 610)), 'not in proportion to the digit').toEqual(['unit-slip']);
  });

  it('is named of a rate, across a gap, and not of small counts or of figures that vary', () => {
    const percent = indicator('n', {
      unit: 'percent',
      kind: 'ratio',
      aggregation: { region: 'none', time: 'none' },
    });
    expect(codes({ indicators: [percent], ...month(95.2, 9.52, 96.1) })).toEqual(['unit-slip']);
    expect(codes(month(812, null, 903, 6550))).toContain('unit-slip');
    expect(codes(month(1, 10, 1))).toEqual([]);
    expect(codes(month(1200, 3000, 1180))).toEqual([]);
    expect(codes(month(10, 900, 100, 1000, 20))).toEqual([]);
    expect(codes(month(100, 1000)), 'two figures do not say which is wrong').toEqual([]);
  });

  it('is not named where it is of the season, or where a total has begun to accumulate', () => {
    const year = [800, 85, 900, 880, 870, 900, 910, 905, 900, 880, 870, 860];
    const other = year.map((cell) => cell + 31);
    expect(codes({ data: [block('2023-01', { n: { D: [...year, ...other] } })] })).toEqual([]);
    expect(codes(month(...year))).toEqual(['unit-slip']);
    for (const accumulation of ['ytd', 'cumulative'] as const) {
      const begun = block('2024-01', { n: { D: [10, 110, 210, 310] } }, { accumulation });
      expect(codes({ data: [begun] }), accumulation).toEqual([]);
    }
  });

  it('is told with what stands beside it, in both languages', () => {
    const sentence = (lang: 'zh-CN' | 'en', ...cells: number[]) =>
      documentSentence(remarks(month(...cells))[0] as Remark, lang);
    expect(sentence('zh-CN', 870, 960, 10_110)).toBe(
      '/data：“n”在 D 2024-03 是 10110，前一期是 960，相差约10倍。请核对单位和位数。',
    );
    expect(sentence('en', 87, 960, 1011)).toContain(
      'followed by 960: about one part in 10. Check unit and digits.',
    );
    expect(sentence('en', 870, 9600, 1011)).toContain('between 870 and 1011: about 10 times');
  });
});

describe('a running total that falls', () => {
  const running = (start: string, cells: (number | [number, string])[], more = {}) => ({
    data: [block(start, { n: { D: cells } }, { accumulation: 'ytd', ...more })],
  });

  it('is named with what it falls from, and in the foot of a card', () => {
    const fallen = running('2024-01', [100, 200, 150, 400]);
    expect(remarks(fallen)).toMatchObject([
      {
        code: 'running-total-falls',
        args: { region: 'D', period: '2024-03', value: 150, since: '2024-02', before: 200 },
      },
    ]);
    const dataset = read(fallen);
    const foot = (words: typeof zh) =>
      doubtSentences(dataset, new Speaker(words, dataset), ['n'], 'D', NOW);
    expect(foot(zh)).toContain(
      'D地，2024年3月的累计数为150人，少于2024年2月的200人，累计数不应减少',
    );
    expect(foot(en)).toContain(
      'Place D, Mar 2024: a running total of 150 persons is below that of Feb 2024, 200 persons; such totals do not fall',
    );
    const inAll = running('2023-12', [300, 120], { accumulation: 'cumulative' });
    expect(codes(inAll)).toEqual(['running-total-falls']);
  });

  it('is none at the turn of the year, at a break, after a provisional figure, or of what may be below zero', () => {
    expect(codes(running('2023-11', [1800, 2000, 150, 310]))).toEqual([]);
    expect(codes(running('2024-01', [100, [90, 'B']]))).toEqual([]);
    expect(codes(running('2024-01', [[100, 'P'], 98]))).toEqual([]);
    expect(codes(running('2024-01', [100, -20, 30]))).toEqual([]);
  });
});

describe('a region that is not so much as mentioned', () => {
  it('while most of its neighbours report is named; one that says why is not', () => {
    const data = [block('2024-03', { n: { D: [600], A: [300], B: [300] } })];
    expect(remarks({ data })).toMatchObject([
      { code: 'region-silent', args: { indicator: 'n', period: '2024-03', region: 'C', count: 1 } },
    ]);
    const stated = [block('2024-03', { n: { D: [600], A: [300], B: [300], C: ['O'] } })];
    expect(codes({ data: stated })).toEqual([]);
    const one = [block('2024-03', { n: { D: [600], A: [300] } })];
    expect(codes({ data: one }), 'an indicator of one street').toEqual([]);
  });
});

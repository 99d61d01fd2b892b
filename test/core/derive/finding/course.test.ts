import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseOf, type Course } from '../../../../src/core/derive/finding/course.js';
import { directionOf } from '../../../../src/core/derive/finding/direction.js';
import { windowOf } from '../../../../src/core/series/window.js';
import { courseText } from '../../../../src/elements/trend/trend.text.js';
import { en } from '../../../../src/i18n/en.js';
import type { Lang } from '../../../../src/i18n/lang.js';
import { Speaker } from '../../../../src/i18n/speaker.js';
import { zh } from '../../../../src/i18n/zh-cn.js';
import { block, indicator, type Cell } from '../../../../stories/documents/document.js';
import { period, read, series } from '../../../support/dataset.js';

type Document = Parameters<typeof read>[0];

const LEVEL = { kind: 'stock', aggregation: { region: 'sum', time: 'last' }, unit: 'session' };
const RATE = { kind: 'ratio', aggregation: { region: 'none', time: 'last' }, unit: 'percent' };
const FLOW = { unit: 'session' };

/** A course from January 2022 on, of one district. */
function courseIn(cells: readonly Cell[], more: object, rest: object = {}, start = '2022-01') {
  const dataset = read({
    indicators: [indicator('n', more)],
    data: [block(start, { n: { D: [...cells] } })],
    ...rest,
  } as Document);
  return { dataset, whole: series(dataset, 'n') };
}

function found(...args: Parameters<typeof courseIn>): Course | undefined {
  const { dataset, whole } = courseIn(...args);
  return courseOf(dataset, whole, whole);
}

function said(lang: Lang, ...args: Parameters<typeof courseIn>): string | undefined {
  const { dataset, whole } = courseIn(...args);
  const course = courseOf(dataset, whole, whole);
  const say = new Speaker(lang === 'en' ? en : zh, dataset);
  return course && courseText(say, course);
}

const falling = (count: number) => Array.from({ length: count }, (_, i) => 90 - i);
const wave = (count: number, rise = 0) =>
  Array.from(
    { length: count },
    (_, i) => 100 + Math.round(40 * Math.sin((i * Math.PI) / 6)) + rise * i,
  );
const goal = (value: number, more = {}) => ({
  targets: [{ indicator: 'n', comparator: 'ge', value, ...more }],
});

describe('the finding of a course', () => {
  it('is where it has gone, from its first figure to its last', () => {
    expect(said('zh-CN', falling(36), LEVEL)).toBe('n数由2022年1月的90场降到55场');
    expect(said('en', falling(36), LEVEL)).toBe(
      'Number of n fell from 90 in Jan 2022 to 55 sessions',
    );
    expect(said('zh-CN', falling(36).reverse(), RATE)).toBe('n数由2022年1月的55.0%升到90.0%');
    expect(said('en', falling(36).reverse(), RATE)).toBe(
      'Number of n rose from 55.0% in Jan 2022 to 90.0%',
    );
  });

  it('is nothing where it is flat, trembles, or comes back each year', () => {
    expect(
      found(
        Array.from({ length: 36 }, () => 7),
        LEVEL,
      ),
    ).toBeUndefined();
    expect(
      found(
        Array.from({ length: 36 }, (_, i) => 7 + ((i * 7) % 5)),
        LEVEL,
      ),
    ).toBeUndefined();
    expect(found(wave(36), LEVEL)).toBeUndefined();
    expect(found(wave(36), FLOW)).toBeUndefined();
  });

  it('does not take a season for a direction, though the last month is above the first', () => {
    // From January to June of the third year the season rises.
    const cells = wave(30);
    expect(cells[29]).toBeGreaterThan(cells[0]!);
    expect(found(cells, LEVEL)).toBeUndefined();
    // It falls from year to year, but the season still carries the end above the beginning.
    expect(found(wave(28, -1), LEVEL)?.kind).not.toBe('moved');
  });

  it('does not lead to an end that is back where the same month of an earlier year was', () => {
    // The year before, December had 67.
    const cells = falling(36).map((value, i) => (i === 35 ? 75 : value));
    expect(found(cells, LEVEL)).toBeUndefined();
    expect(found([...cells.slice(0, 35), 66], LEVEL)?.kind).toBe('moved');
  });

  it('holds what grows with time against the year before, and says so', () => {
    expect(found(wave(36, 2), FLOW)?.kind).toBe('yearly');
    expect(said('zh-CN', wave(36, 2), FLOW)).toBe('2024年12月150场，较上年同期增加19.0%');
    expect(said('en', wave(36, 2), FLOW)).toBe(
      '150 sessions in Dec 2024, up 19.0% on a year earlier',
    );
    expect(found(wave(36, 2).slice(0, 20), FLOW)).toBeUndefined();
  });

  it('takes years as they are', () => {
    expect(said('zh-CN', [3, 4, 5, 7, 9], FLOW, {}, '2019')).toBe('n数由2019年的3场增到9场');
    expect(found([3, 4, 5], FLOW, {}, '2019')).toBeUndefined();
  });

  it('says first that its end has begun to miss its target, and for how long', () => {
    const cells = [...falling(36).reverse().slice(0, 33), 20, 20, 20];
    expect(said('zh-CN', cells, RATE, goal(50))).toBe('连续3个月未达到50%');
    expect(said('en', cells, RATE, goal(50))).toBe('Below 50% for 3 months in a row');
    expect(said('zh-CN', [...cells.slice(0, 33), 20], RATE, goal(50))).toBe(
      '2024年10月20.0%，未达到50%',
    );
  });

  it('says where it has gone of what has missed its target all along', () => {
    expect(
      said('zh-CN', falling(36), LEVEL, {
        targets: [{ indicator: 'n', comparator: 'le', value: 0 }],
      }),
    ).toBe('n数由2022年1月的90场降到55场');
  });

  it('says of what has no direction that it has kept its target, all the time or of late', () => {
    const unrest = Array.from({ length: 36 }, (_, i) => 96 + ((i * 7) % 3));
    expect(said('zh-CN', unrest, RATE, goal(95))).toBe('36个月都达到95%');
    expect(said('en', unrest, RATE, goal(95))).toBe('At or above 95% in all 36 months');
    const since = unrest.map((value, i) => (i === 30 ? 94 : value));
    expect(said('zh-CN', since, RATE, goal(95))).toBe('连续5个月达到95%');
  });

  it('says of an end beyond all before it that it is one, and of nothing beside a gap', () => {
    const unrest = Array.from({ length: 36 }, (_, i) => (i === 35 ? 99 : 90 + ((i * 7) % 5)));
    expect(said('zh-CN', unrest, RATE)).toBe('2024年12月99.0%，2022年1月以来最高');
    expect(said('en', unrest, RATE)).toBe('99.0% in Dec 2024, the highest since Jan 2022');
    expect(
      found(
        unrest.map((value, i): Cell => (i === 9 ? 'Q' : value)),
        RATE,
      ),
    ).toBeUndefined();
  });

  it.each(['Q', 'O', 'L'])('is nothing where an end is not there (%s)', (letter) => {
    expect(found([...falling(35), letter], LEVEL)).toBeUndefined();
    expect(found([letter, ...falling(35)], LEVEL)).toBeUndefined();
  });

  it('ends at the last figure that is out', () => {
    expect(said('zh-CN', [...falling(35), 'Y'], LEVEL)).toBe('n数由2022年1月的90场降到56场');
  });

  it('claims a provisional end, and no forecast, unverified or experimental one', () => {
    expect(found([...falling(35), [1, 'P']], LEVEL)?.kind).toBe('moved');
    for (const letter of 'FVGU')
      expect(found([...falling(35), [1, letter]], LEVEL)).toBeUndefined();
  });

  it('begins at the last break', () => {
    const breaks = [{ indicators: ['n'], period: '2022-07', cause: 'definition', text: '改' }];
    expect(said('zh-CN', falling(36), LEVEL, { breaks })).toBe('n数由2022年7月的84场降到55场');
    const late = [{ ...breaks[0], period: '2024-11' }];
    expect(found(falling(36), LEVEL, { breaks: late })).toBeUndefined();
  });

  it('is nothing of cohorts, which are young at their end', () => {
    const rule = { ...RATE, aggregation: { region: 'none', time: 'cohort-last' } };
    expect(found(falling(36), rule)).toBeUndefined();
  });

  it('is of the time that is drawn', () => {
    const { dataset, whole } = courseIn(falling(36), LEVEL);
    const drawn = windowOf(whole, period('2022-03'), period('2023-06'));
    expect(courseOf(dataset, whole, drawn)).toMatchObject({
      first: { period: { code: '2022-03' } },
      last: { period: { code: '2023-06' } },
    });
  });
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('Q', 'O', 'M', 'Y') },
);
const cells = fc.array(cell, { minLength: 2, maxLength: 48 });
const rule = fc.constantFrom(LEVEL, RATE, FLOW);

describe('a finding of a course, whatever the figures', () => {
  it('rests on the figures that it names, and says the direction that they have', () => {
    fc.assert(
      fc.property(cells, rule, (given, of) => {
        const course = found(given, of);
        if (!course) return;
        const figures = given.filter((one) => one !== 'Y');
        expect(course.last.value).toBe(figures[figures.length - 1]);
        if (course.kind === 'moved') {
          expect(course.first.value).not.toBe(course.last.value);
          expect(given).toContain(course.first.value);
        }
        if (course.kind === 'extreme') {
          const numbers = given.filter((one): one is number => typeof one === 'number');
          const end = course.side === 'highest' ? Math.max(...numbers) : Math.min(...numbers);
          expect(course.last.value).toBe(end);
          expect(numbers.filter((one) => one === end)).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is a whole sentence in both languages', () => {
    fc.assert(
      fc.property(cells, rule, fc.integer({ min: 0, max: 40 }), (given, of, line) => {
        const targets = of === FLOW ? {} : goal(line);
        for (const lang of ['zh-CN', 'en'] as const) {
          const sentence = said(lang, given, of, targets);
          if (sentence !== undefined) {
            expect(sentence).not.toMatch(/undefined|NaN|null|\s\s|，，|[，、]$|^\s|\s$/);
          }
        }
      }),
    );
  });
});

describe('the direction of a course', () => {
  /** The score of Kendall’s test, pair by pair of one month of the year. */
  const score = (values: readonly number[]) => {
    let sum = 0;
    for (const [i, one] of values.entries()) {
      for (const [j, other] of values.entries()) {
        if (j > i && (j - i) % 12 === 0) sum += Math.sign(other - one);
      }
    }
    return sum;
  };

  it('has the side that most pairs of one season have', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 24, maxLength: 60 }),
        (values) => {
          const { whole } = courseIn(values, LEVEL);
          const direction = directionOf(whole, () => true);
          if (direction !== 0) expect(direction).toBe(Math.sign(score(values)));
          const turned = courseIn(
            values.map((value) => 9 - value),
            LEVEL,
          ).whole;
          expect(directionOf(turned, () => true) + direction).toBe(0);
        },
      ),
    );
  });

  it('is that of each season, which the others do not hide', () => {
    const { whole } = courseIn(wave(36, 0.3), { ...LEVEL, decimals: 1 });
    expect(directionOf(whole, () => true)).toBe(1);
    const shorter = courseIn(wave(20, 0.3), { ...LEVEL, decimals: 1 }).whole;
    expect(directionOf(shorter, () => true)).not.toBe(1);
  });

  it('is found in fewer than one of ten courses of chance', () => {
    // Independent figures from a fixed sequence (a linear congruential generator).
    let state = 1;
    const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    const courses = Array.from({ length: 400 }, () =>
      Array.from({ length: 36 }, () => Math.round(next() * 1000)),
    );
    const directed = courses.filter(
      (values) => directionOf(courseIn(values, LEVEL).whole, () => true) !== 0,
    );
    expect(directed.length).toBeLessThan(40);
  });

  it('has no two figures, nor equal ones', () => {
    expect(directionOf(courseIn([1, 2], LEVEL).whole, () => true)).toBe(0);
    expect(directionOf(courseIn([5, 5, 5, 5, 5, 5, 5], LEVEL).whole, () => true)).toBe(0);
    expect(directionOf(courseIn([1, 2, 3, 4, 5], LEVEL).whole, () => true)).toBe(1);
    expect(directionOf(courseIn([1, 2, 3, 4, 5], LEVEL).whole, (i) => i < 2)).toBe(0);
  });
});

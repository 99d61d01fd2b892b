import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numeral, shortened } from '../../src/charts/events.js';
import { sparkline } from '../../src/charts/sparkline.js';
import type { TargetSpan } from '../../src/charts/targets.js';
import { trend, type TrendLine, type TrendLines, type TrendModel } from '../../src/charts/trend.js';
import { latestIndex, type Series } from '../../src/core/series/resolve.js';
import { block, type Cell } from '../../stories/documents/document.js';
import { read, series } from '../support/dataset.js';
import {
  all,
  crowded,
  environment,
  expectPicture,
  inEnglish,
  marksOf,
  misplaced,
  number,
  only,
  texts,
} from '../support/drawing.js';

const of = (cells: Cell[], start: string | string[] = '2024-01') =>
  series(read({ data: [block(start, { n: { D: cells } })] }), 'n');
const line = (
  subject: Series,
  name = '漕浦区',
  role: TrendLine['role'] = 'subject',
  when = '',
): TrendLine => {
  const value = subject.values[latestIndex(subject)];
  const last =
    value === undefined ? undefined : { value, bare: `${value}`, whole: `${value}人`, when };
  return { series: subject, name, role, last };
};
const model = (cells: Cell[], more: Partial<TrendModel> = {}): TrendModel => ({
  lines: [line(of(cells))],
  targets: [],
  events: [],
  fromZero: false,
  unit: '人',
  ...more,
});
const JANUARY = 2024 * 12;
const goal = (
  value: number,
  from = JANUARY,
  to = JANUARY + 2,
  name = '目标',
  missed?: TargetSpan['missed'],
): TargetSpan => {
  const limit = `≥${value}`;
  return { value, name, limit, kind: '目标', whole: `${name}（不少于${value}）`, from, to, missed };
};
const event = (month: number, text = '', kind: 'event' | 'break' = 'event') => ({
  kind,
  from: JANUARY + month - 0.5,
  to: JANUARY + month - 0.5,
  text,
});
const draw = (one: TrendModel, more = {}) => marksOf(trend(one, environment(more)).picture);

const cell = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constant<Cell>('O'));
const cells = fc.array(cell, { minLength: 1, maxLength: 60 });
const width = fc.integer({ min: 120, max: 1200 });

describe('a trend', () => {
  it('has its unit once, at the top of its axis, and 万 shared by all ticks', () => {
    const labels = texts(draw(model([200_000, 400_000], { fromZero: true })));
    expect(labels.filter((label) => label?.includes('人'))).toEqual(['万人', '400000人']);
    expect(labels).toContain('20');
  });

  it('starts at zero where it is asked to, and else near its figures', () => {
    expect(texts(draw(model([960, 970], { fromZero: true })))).toContain('0');
    expect(texts(draw(model([960, 970])))).not.toContain('0');
  });

  it('keeps a target off its base, which it would look like', () => {
    const marks = draw(model([96, 97], { targets: [goal(95)] }));
    const target = number(only(marks, '.target line'), 'y1');
    const [, base] = /^M[^,]*,([\d.]+)H/.exec(only(marks, 'path.base-line').attributes.d!)!;
    expect(target).toBeLessThan(Number(base) - 5);
    const zero = draw(model([2, 9], { fromZero: true, targets: [goal(0)] }));
    expect(texts(zero).some((label) => label?.startsWith('−'))).toBe(false);
  });

  it('says at its axis that it does not start at zero, and only then', () => {
    expect(texts(draw(model([960, 970])))).toContain('人 · 刻度不从0起');
    expect(texts(draw(model([960, 970], { fromZero: true })))).toContain('人');
    expect(texts(draw(model([-3, 8])))).toContain('人');
  });

  it('has room for its targets, each with its name', () => {
    const marks = draw(model([10, 20], { targets: [goal(95)] }));
    expect(texts(marks)).toContain('目标 ≥95');
    const height = number(only(marks, '.target line'), 'y1');
    expect(height).toBeGreaterThan(0);
    expect(height).toBeLessThan(300);
  });

  it('draws each target over its own periods alone, and names an earlier one where it has room', () => {
    const cells = Array.from({ length: 24 }, (_, i) => i);
    const targets = [goal(9, JANUARY + 12, JANUARY + 24), goal(8, JANUARY, JANUARY + 12)];
    const wide = draw(model(cells, { targets }), { width: 600 });
    const [late, early] = all(wide, '.target line').map((line) => ({
      from: number(line, 'x1'),
      to: number(line, 'x2'),
    }));
    expect(early!.to).toBe(late!.from);
    expect(early!.from).toBeLessThan(early!.to);
    expect(texts(wide).filter((label) => label.startsWith('目标'))).toEqual(['目标 ≥8', '目标 ≥9']);
  });

  it('names a target at its end by as much of its name as has room, and hands on what has none', () => {
    const named = (width: number) =>
      trend(model([1, 2], { targets: [goal(3, JANUARY, JANUARY + 2, '全区年度新增就业目标')] }), {
        ...environment({ width }),
      });
    const goalWords = (width: number) => texts(marksOf(named(width).picture), 'text.tone-ink');
    expect(goalWords(600)).toEqual(['全区年度新增就业目标 ≥3']);
    expect(goalWords(480)).toEqual(['全区年度新增就业目标', '≥3']);
    expect(goalWords(300)).toEqual(['目标 ≥3']);
    expect(named(480).unnamed).toEqual([]);
    expect(named(300).unnamed.map(({ whole }) => whole)).toEqual([
      '全区年度新增就业目标（不少于3）',
    ]);
  });

  it('tints the side of a target on which figures miss it, and no side of a goal for a date', () => {
    const tint = (missed: TargetSpan['missed'], value = 15) => {
      const targets = [goal(value, JANUARY, JANUARY + 2, '目标', missed)];
      return all(draw(model([10, 20], { targets })), 'rect.target-missed');
    };
    const [below] = tint('below');
    const [above] = tint('above');
    expect(number(below!, 'y')).toBeCloseTo(number(above!, 'y') + number(above!, 'height'));
    expect(tint(undefined)).toEqual([]);
  });

  it('has years at its foot, also of totals that start with the second month', () => {
    const codes = [2022, 2023, 2024].flatMap((year) =>
      Array.from({ length: 11 }, (_, i) => `${year}-${String(i + 2).padStart(2, '0')}`),
    );
    const one = model([1], {
      lines: [
        line(
          of(
            codes.map((_, i) => i),
            codes,
          ),
        ),
      ],
    });
    const labels = texts(draw(one, { width: 400 }));
    expect(labels).toEqual(expect.arrayContaining(['2022年2月', '2023年', '2024年']));
  });

  it('never gives the room of a year to a month', () => {
    const codes = [2022, 2023, 2024].flatMap((year) =>
      Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
    );
    const values = codes.map((_, i) => i);
    const one = model([1], { lines: [line(of(values, codes))] });
    for (let width = 300; width < 3000; width += 50) {
      const labels = texts(draw(one, { width }));
      expect(labels, `${width}`).toEqual(expect.arrayContaining(['2022年', '2023年', '2024年']));
    }
  });

  it('has the words of an event beside its rule, clear of the line and of all other words', () => {
    const values = Array.from({ length: 24 }, (_, i) => (i < 12 ? 5 : 50));
    const { picture, notes } = trend(
      model(values, { events: [event(4, '中心启用'), event(18, '更换设备，前后不可比', 'break')] }),
      environment(),
    );
    const marks = marksOf(picture);
    expect(texts(marks, '.event text')).toEqual(['中心启用']);
    expect(texts(marks, '.break text')).toEqual(['更换设备，前后不可比']);
    expect(notes).toEqual([undefined, undefined]);
    expect(crowded(marks, environment())).toEqual([]);
  });

  it('has the words of an event in two rows where one has no room', () => {
    const values = Array.from({ length: 24 }, () => 5);
    const { picture, notes } = trend(
      model(values, { events: [event(12, '客流与培训受疫情影响')] }),
      environment({ width: 290 }),
    );
    expect(texts(marksOf(picture), '.event text')).toEqual(['客流与培训', '受疫情影响']);
    expect(notes).toEqual([undefined]);
  });

  it('cuts long words of an event at a sensible place, and leaves the whole to a note', () => {
    expect(shortened('客流与培训受疫情影响')).toBe('客流与培训受疫情影响');
    expect(shortened('更换门口客流设备，到访人次口径改变，前后不可比')).toBe('更换门口客流设备…');
    expect(shortened('Sample: visits and training hit by the epidemic')).toBe(
      'Sample: visits and…',
    );
    expect(shortened('春节前后各街道集中受理的欠薪案件明显增多')).toBe('春节前后各街道集中受理的…');
    const values = Array.from({ length: 24 }, () => 5);
    const events = [event(4, '更换门口客流设备，到访人次口径改变，前后不可比')];
    expect(trend(model(values, { events }), environment()).notes).toEqual(['']);
  });

  it('numbers an event whose words have no room, in the order of those, and two of one month together', () => {
    const values = Array.from({ length: 6 }, (_, i) => (i % 2) * 100);
    const events = [event(1, '很长的一件事情的名称'), event(1), event(3, '另一件很长的事情的名称')];
    const { picture, notes } = trend(model(values, { events }), environment({ width: 200 }));
    expect(notes).toEqual(['①', '②', '③']);
    expect(texts(marksOf(picture), '.event text')).toEqual(['①②', '③']);
    expect([numeral(0), numeral(19), numeral(20)]).toEqual(['①', '⑳', '(21)']);
  });

  it('covers no word of its axis with a numeral', () => {
    const values = Array.from({ length: 12 }, () => 960);
    const env = inEnglish({ width: 328 });
    const marks = marksOf(
      trend(model(values, { events: [event(1)], unit: 'attendances' }), env).picture,
    );
    expect(texts(marks)).toContain('①');
    expect(crowded(marks, env)).toEqual([]);
  });

  it('has its last figure at its end, with the date where the axis goes on', () => {
    const ended = model([], { lines: [line(of([1, 2, 3, 'O']), '', 'subject', '2024年3月')] });
    expect(texts(draw(ended), '.ends text')).toEqual(['3', '2024年3月']);
    expect(texts(draw(model([1, 2, 3])), '.ends text')).toEqual(['3']);
    expect(texts(draw(model(['O', 'O'])), '.ends text')).toEqual([]);
    const large = model([200_000, 400_000], { fromZero: true });
    expect(texts(draw(large), '.ends text')).toEqual(['400000人']);
  });

  const several = (): TrendLines => [
    line(of([5, 5]), '东街'),
    line(of([5, 5]), '全区', 'comparison'),
    line(of([5, 5]), '西街', 'context'),
    line(of([5, 5]), '南街', 'context'),
  ];

  it('names its lines and their figures at their ends where there is room, apart from one another', () => {
    const drawing = trend(model([], { lines: several() }), environment());
    const marks = marksOf(drawing.picture);
    expect(texts(marks, '.ends text').sort()).toEqual(
      ['东街 5', '全区 5', '南街 5', '西街 5'].sort(),
    );
    expect(drawing.legend).toEqual([]);
    expect(crowded(marks, environment())).toEqual([]);
  });

  it('has one accent: what it is held against is of a colour of its own, all others are grey', () => {
    const looks = all(draw(model([], { lines: several() })), '.series path').map(
      ({ classes }) => classes[1],
    );
    expect(looks.reverse()).toEqual([
      'tone-series-1',
      'tone-comparison',
      'tone-context',
      'tone-context',
    ]);
  });

  it('tells its lines apart in a legend where their names have no room', () => {
    const lines = several().map((one) => ({ ...one, name: `${one.name}街道办事处` })) as TrendLines;
    const { legend } = trend(model([], { lines }), environment({ width: 280 }));
    expect(legend.map(({ tone }) => tone)).toEqual([
      'series-1',
      'comparison',
      'series-2',
      'series-3',
    ]);
    expect(legend[0]!.name).toBe('东街街道办事处');
  });

  it('has no figure of another time than its subject’s at the end of another line', () => {
    const lines: TrendLines = [
      line(of([5, 5])),
      line(of([4, 'O']), '全区', 'comparison', '2024年1月'),
    ];
    expect(texts(draw(model([], { lines })), '.ends text')).toContain('全区');
  });

  it.each<[string, Cell[]]>([
    ['one point', [7]],
    ['equal values', [7, 7, 7]],
    ['nothing but zero', [0, 0]],
    ['no data', ['O', 'O']],
    ['negative values', [-5, 3]],
    ['very large values', [1e12, 2e12]],
  ])('draws %s without a place that is no number', (_what, values) => {
    for (const fromZero of [true, false]) {
      expect(misplaced(draw(model(values, { fromZero })))).toEqual([]);
    }
  });

  it('draws an empty series without a place that is no number', () => {
    const nothing = series(read({}), 'n');
    const empty = model([1], { lines: [line(nothing, '')] });
    expect(() => trend(empty, environment())).not.toThrow();
  });

  const year = [12, 9, 14, 'O', 13, 15, 'Q', 18, 17, [19, 'P'], [21, 'P']] as Cell[];
  it.each<[string, TrendModel]>([
    ['year', model(year)],
    ['one-point', model([7])],
    ['equal-values', model([7, 7, 7])],
    ['no-data', model(['O', 'Y'])],
    ['negative-values', model([-5, 3, -2])],
    ['suppressed', model([4, 'Q', 'Q', 6])],
    ['provisional', model([4, 5, [6, 'P'], [5, 'P']])],
    ['ten-thousands-from-zero', model([200_000, 400_000], { fromZero: true })],
    [
      'targets-breaks-and-events',
      model([10, 12, 15, 14], {
        targets: [goal(16, JANUARY + 2, JANUARY + 4), goal(13, JANUARY, JANUARY + 2)],
        events: [event(2, '口径调整', 'break'), event(4, '中心启用')],
      }),
    ],
    [
      'named-lines',
      model([], {
        lines: [
          line(of([9, 9, 9]), '东街'),
          line(of([8, 9, 9]), '西街', 'context'),
          line(of([7, 'O', 9]), '全区', 'comparison'),
        ],
      }),
    ],
  ])('draws %s as its picture shows', async (name, drawn) => {
    await expectPicture(`trend/${name}`, trend(drawn, environment()).picture, environment());
  });

  const words = fc.constantFrom(
    '',
    '中心启用',
    '更换门口客流设备，到访人次口径改变，前后不可比',
    'Visits and training hit by the epidemic',
  );
  const happened = fc.array(
    fc.record({ at: fc.integer({ min: 1, max: 60 }), text: words, isBreak: fc.boolean() }),
    { maxLength: 5 },
  );
  const targeted = fc.array(
    fc.record({
      value: fc.integer({ min: -400, max: 600 }),
      from: fc.integer({ min: 0, max: 40 }),
      months: fc.integer({ min: 1, max: 60 }),
      name: fc.constantFrom('目标', '2024年全年目标（示例）', 'National full-employment line'),
    }),
    { maxLength: 2 },
  );
  const others = fc.array(
    fc.tuple(cells, fc.constantFrom('漕浦区', '九曲漕头街道', 'Liuxian Subdistrict')),
    { maxLength: 4 },
  );

  it('has no word that meets another or leaves it, whatever it draws, in both languages', () => {
    fc.assert(
      fc.property(
        fc.record({ values: cells, others, happened, targeted }),
        fc.record({
          width: fc.integer({ min: 280, max: 760 }),
          height: fc.integer({ min: 180, max: 420 }),
          isEnglish: fc.boolean(),
        }),
        (data, { isEnglish, ...size }) => {
          const subject = of(data.values);
          const until = subject.axis.span[1];
          const env = (isEnglish ? inEnglish : environment)(size);
          const drawn = model([], {
            lines: [
              line(subject),
              ...data.others.map(([other, name]) => line(of(other), name, 'context')),
            ],
            targets: data.targeted.map(({ value, from, months, name }) =>
              goal(value, JANUARY + from, Math.min(until, JANUARY + from + months), name, 'below'),
            ),
            events: data.happened
              .filter(({ at }) => at <= subject.axis.count)
              .map(({ at, text, isBreak }) => event(at, text, isBreak ? 'break' : 'event')),
            unit: isEnglish ? 'attendances' : '人次',
          });
          expect(crowded(marksOf(trend(drawn, env).picture), env)).toEqual([]);
        },
      ),
    );
  });

  it('keeps every figure inside its frame', () => {
    fc.assert(
      fc.property(cells, width, (values, pixels) => {
        const { geometry } = trend(model(values), environment({ width: pixels }));
        for (let i = 0; i < geometry.count; i++) {
          const { x, y } = geometry.at(i);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(pixels);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(300);
        }
      }),
    );
  });

  it('finds under the pointer the very figure that it drew there', () => {
    fc.assert(
      fc.property(cells, width, (values, pixels) => {
        const { geometry } = trend(model(values), environment({ width: pixels }));
        for (let i = 0; i < geometry.count; i++) {
          const { x, y } = geometry.at(i);
          expect(geometry.nearest(x, y)).toBe(i);
        }
      }),
    );
  });

  it('finds the first or last figure for a pointer beside the plot, also among merged months', () => {
    const merged = of([9, 3, 4], ['2024-01/P2M', '2024-03', '2024-04']);
    const lines: TrendLines = [line(merged, '')];
    const { geometry } = trend(model([1], { lines }), environment());
    expect([geometry.nearest(-50, 0), geometry.nearest(5000, 0)]).toEqual([0, 2]);
    for (const i of [0, 1, 2]) expect(geometry.nearest(geometry.at(i).x, 0)).toBe(i);
  });
});

describe('a sparkline', () => {
  it('finds under the pointer the very figure that it drew there', () => {
    fc.assert(
      fc.property(cells, width, (values, pixels) => {
        const { geometry } = sparkline(of(values), pixels, 40);
        for (let i = 0; i < geometry.count; i++) {
          const { x, y } = geometry.at(i);
          expect(geometry.nearest(x, y)).toBe(i);
          expect(x).toBeLessThanOrEqual(pixels);
          expect(y).toBeLessThanOrEqual(40);
        }
      }),
    );
  });

  it.each<[string, Cell[]]>([
    ['one point', [7]],
    ['equal values', [7, 7]],
    ['no data', ['O']],
    ['zero', [0, 0]],
  ])('draws %s without a place that is no number', (_what, values) => {
    expect(misplaced(marksOf(sparkline(of(values), 100, 40).picture))).toEqual([]);
  });

  it.each<[string, Cell[]]>([
    ['course', [3, 5, 'O', 4, 'Q', [6, 'P']]],
    ['one-point', [7]],
    ['equal-values', [7, 7]],
    ['no-data', ['O']],
  ])('draws %s as its picture shows', async (name, values) => {
    const size = { width: 100, height: 40 };
    await expectPicture(`sparkline/${name}`, sparkline(of(values), 100, 40).picture, size);
  });

  it('goes through the middle where all figures are equal, for none of them is low', () => {
    const { geometry } = sparkline(of([7, 7]), 100, 40);
    expect([geometry.at(0).y, geometry.at(1).y]).toEqual([20, 20]);
  });

  it('has nothing to find in an empty series, and does not fall over', () => {
    const { geometry } = sparkline(series(read({}), 'n'), 100, 40);
    expect(geometry.count).toBe(0);
  });
});

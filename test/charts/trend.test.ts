import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparkline } from '../../src/charts/sparkline.js';
import {
  isLabelled,
  numeral,
  trend,
  type TrendLines,
  type TrendModel,
} from '../../src/charts/trend.js';
import { block, type Cell } from '../../stories/documents/document.js';
import { read, series } from '../support/dataset.js';
import {
  all,
  environment,
  expectPicture,
  marksOf,
  misplaced,
  number,
  only,
  texts,
} from '../support/drawing.js';

const of = (cells: Cell[], start: string | string[] = '2024-01') =>
  series(read({ data: [block(start, { n: { D: cells } })] }), 'n');
const model = (cells: Cell[], more: Partial<TrendModel> = {}): TrendModel => ({
  lines: [
    {
      series: of(cells),
      name: '漕浦区',
      tone: 1,
    },
  ],
  targets: [],
  events: [],
  fromZero: false,
  unit: '人',
  ...more,
});
const JANUARY = 2024 * 12;
const goal = (value: number, from = JANUARY, to = JANUARY + 2, label = '目标') => ({
  value,
  label,
  from,
  to,
});
const draw = (one: TrendModel, more = {}) => marksOf(trend(one, environment(more)).picture);

const cell = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constant<Cell>('O'));
const cells = fc.array(cell, { minLength: 1, maxLength: 60 });
const width = fc.integer({ min: 120, max: 1200 });

describe('a trend', () => {
  it('has its unit once, at the top of its axis, and 万 shared by all ticks', () => {
    const labels = texts(draw(model([200_000, 400_000], { fromZero: true })));
    expect(labels.filter((label) => label?.includes('人'))).toEqual(['万人']);
    expect(labels).toContain('20');
  });

  it('starts at zero where it is asked to, and else near its figures', () => {
    expect(texts(draw(model([960, 970], { fromZero: true })))).toContain('0');
    expect(texts(draw(model([960, 970])))).not.toContain('0');
  });

  it('keeps a target off its base, which it would look like', () => {
    const marks = draw(model([96, 97], { targets: [goal(95)] }));
    const target = number(only(marks, '.target line'), 'y1');
    const [, base] = /^M[^,]*,([\d.]+)H/.exec(only(marks, 'path.base').attributes.d!)!;
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
    expect(texts(marks)).toContain('目标');
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
    expect(texts(wide).filter((label) => label === '目标')).toHaveLength(2);
    const long = targets.map((one) => ({ ...one, label: '一个很长的全年目标的名称' }));
    const narrow = draw(model(cells, { targets: long }), { width: 200 });
    expect(texts(narrow).filter((label) => label?.includes('目标'))).toHaveLength(1);
  });

  it('keeps the name of a target clear of its points where there is room', () => {
    const cells = [90, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 96];
    const targets = [goal(95, JANUARY, JANUARY + 12, '全年目标')];
    const { picture, geometry } = trend(model(cells, { targets }), environment({ width: 600 }));
    const name = only(marksOf(picture), '.target text');
    const [x, y] = [number(name, 'x'), number(name, 'y')];
    const em = 15;
    for (let i = 0; i < geometry.count; i++) {
      const at = geometry.at(i);
      const beside = at.x < x - 4 * 0.8 * em || at.x > x;
      expect(beside || at.y < y - em || at.y > y).toBe(true);
    }
  });

  it('has years at its foot, also of totals that start with the second month', () => {
    const codes = [2022, 2023, 2024].flatMap((year) =>
      Array.from({ length: 11 }, (_, i) => `${year}-${String(i + 2).padStart(2, '0')}`),
    );
    const one = model([1], {
      lines: [
        {
          series: of(
            codes.map((_, i) => i),
            codes,
          ),
          name: '',
          tone: 1,
        },
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
    const one = model([1], { lines: [{ series: of(values, codes), name: '', tone: 1 }] });
    for (let width = 300; width < 3000; width += 50) {
      const labels = texts(draw(one, { width }));
      expect(labels, `${width}`).toEqual(expect.arrayContaining(['2022年', '2023年', '2024年']));
    }
  });

  it('numbers its breaks and events in the order given', () => {
    const events = [
      { index: 1, kind: 'break' as const },
      { index: 2, kind: 'event' as const },
    ];
    const marks = draw(model([1, 2, 3], { events }));
    const numbered = marks.filter(({ text }) => /^[①②]$/.test(text));
    expect(numbered.map(({ classes, text }) => [...classes, text])).toEqual([
      ['break', '①'],
      ['event', '②'],
    ]);
    expect([numeral(0), numeral(19), numeral(20)]).toEqual(['①', '⑳', '(21)']);
  });

  it('names its lines at their ends where there is room, apart from one another', () => {
    const line = (tone: number) => ({ series: of([5, 5]), name: `线${tone}`, tone });
    const lines: TrendLines = [line(1), line(2), line(3)];
    const wide = model([5, 5], { lines });
    const heights = all(draw(wide), '.names text').map((name) => number(name, 'y'));
    expect(heights).toHaveLength(3);
    const [a, b, c] = heights.sort((x, y) => x - y) as [number, number, number];
    expect(Math.min(b - a, c - b)).toBeGreaterThanOrEqual(15);
    expect(isLabelled(wide, environment({ width: 300 }))).toBe(false);
    expect(isLabelled(model([1]), environment())).toBe(false);
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
    const empty = model([1], { lines: [{ series: nothing, name: '', tone: 1 }] });
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
        events: [
          { index: 1, kind: 'break' },
          { index: 3, kind: 'event' },
        ],
      }),
    ],
    [
      'named-lines',
      model([], {
        lines: [
          { series: of([9, 9, 9]), name: '东街', tone: 1 },
          { series: of([8, 9, 9]), name: '西街', tone: 2 },
          { series: of([7, 'O', 9]), name: '全区', tone: 0 },
        ],
      }),
    ],
  ])('draws %s as its picture shows', async (name, drawn) => {
    await expectPicture(`trend/${name}`, trend(drawn, environment()).picture, environment());
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
    const lines: TrendLines = [{ series: merged, name: '', tone: 1 }];
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

  it('has nothing to find in an empty series, and does not fall over', () => {
    const { geometry } = sparkline(series(read({}), 'n'), 100, 40);
    expect(geometry.count).toBe(0);
  });
});

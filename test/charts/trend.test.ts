import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparkline } from '../../src/charts/sparkline.js';
import { isLabelled, numeral, trend, type TrendModel } from '../../src/charts/trend.js';
import { block, read, series, type Cell } from '../support/contract.js';
import { environment, markup } from '../support/svg.js';

const of = (cells: Cell[], start: string | string[] = '2024-01') =>
  series(read({ data: [block(start, { n: { D: cells } })] }), 'n');
const model = (cells: Cell[], more: Partial<TrendModel> = {}): TrendModel => ({
  lines: [{ series: of(cells), name: '拱墅区', tone: 1 }],
  ...{ targets: [], events: [], fromZero: false, unit: '人' },
  ...more,
});
const JANUARY = 2024 * 12;
const goal = (value: number, from = JANUARY, to = JANUARY + 2, label = '目标') => ({
  ...{ value, label, from, to },
});
const draw = (one: TrendModel, more = {}) => markup(trend(one, environment(more)).picture);
const texts = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

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
    const svg = draw(model([96, 97], { targets: [goal(95)] }));
    const target = Number(/class="target">\s*<line [^>]*y1=(\S+)/.exec(svg)![1]);
    const base = Number(/class="base" d=M[^,]*,([\d.]+)/.exec(svg)![1]);
    expect(target).toBeLessThan(base - 5);
    const zero = draw(model([2, 9], { fromZero: true, targets: [goal(0)] }));
    expect(texts(zero).some((label) => label?.startsWith('−'))).toBe(false);
  });

  it('says at its axis that it does not start at zero, and only then', () => {
    expect(texts(draw(model([960, 970])))).toContain('人 · 刻度不从0起');
    expect(texts(draw(model([960, 970], { fromZero: true })))).toContain('人');
    expect(texts(draw(model([-3, 8])))).toContain('人');
  });

  it('has room for its targets, each with its name', () => {
    const svg = draw(model([10, 20], { targets: [goal(95)] }));
    expect(texts(svg)).toContain('目标');
    const height = Number(/class="target">\s*<line [^>]*y1=(\S+)/.exec(svg)![1]);
    expect(height).toBeGreaterThan(0);
    expect(height).toBeLessThan(300);
  });

  it('draws each target over its own periods alone, and names an earlier one where it has room', () => {
    const cells = Array.from({ length: 24 }, (_, i) => i);
    const targets = [goal(9, JANUARY + 12, JANUARY + 24), goal(8, JANUARY, JANUARY + 12)];
    const ends = (svg: string) =>
      [...svg.matchAll(/class="target">\s*<line x1=(\S+) x2=(\S+)/g)].map((m) => m.slice(1, 3));
    const wide = draw(model(cells, { targets }), { width: 600 });
    const [late, early] = ends(wide);
    expect(early![1]).toBe(late![0]);
    expect(Number(early![0])).toBeLessThan(Number(early![1]));
    expect(texts(wide).filter((label) => label === '目标')).toHaveLength(2);
    const long = targets.map((one) => ({ ...one, label: '一个很长的全年目标的名称' }));
    const narrow = draw(model(cells, { targets: long }), { width: 200 });
    expect(texts(narrow).filter((label) => label?.includes('目标'))).toHaveLength(1);
  });

  it('keeps the name of a target clear of its points where there is room', () => {
    const cells = [90, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 96];
    const targets = [goal(95, JANUARY, JANUARY + 12, '全年目标')];
    const { picture, geometry } = trend(model(cells, { targets }), environment({ width: 600 }));
    const [, x, y] = /class="target">[^]*?<text x=(\S+) y=(\S+)/.exec(markup(picture))!;
    const em = 15;
    for (let i = 0; i < geometry.count; i++) {
      const at = geometry.at(i);
      const beside = at.x < Number(x) - 4 * 0.8 * em || at.x > Number(x);
      expect(beside || at.y < Number(y) - em || at.y > Number(y)).toBe(true);
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
    expect(labels).toEqual(expect.arrayContaining(['2022年', '2023年', '2024年']));
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
    const svg = draw(model([1, 2, 3], { events }));
    expect(texts(svg)).toEqual(expect.arrayContaining(['①', '②']));
    expect(svg).toMatch(/class=break>[^]*①[^]*class=event>[^]*②/);
    expect([numeral(0), numeral(19), numeral(20)]).toEqual(['①', '⑳', '(21)']);
  });

  it('names its lines at their ends where there is room, apart from one another', () => {
    const lines = [1, 2, 3].map((tone) => ({ series: of([5, 5]), name: `线${tone}`, tone }));
    const wide = model([5, 5], { lines });
    const svg = draw(wide);
    const heights = [...svg.matchAll(/<text class="tone-\d" x=\S+ y=(\S+)/g)].map((m) =>
      Number(m[1]),
    );
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
      expect(draw(model(values, { fromZero }))).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('draws an empty series without a place that is no number', () => {
    const nothing = series(read({}), 'n');
    const empty = model([1], { lines: [{ series: nothing, name: '', tone: 1 }] });
    expect(() => trend(empty, environment())).not.toThrow();
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
    const lines = [{ series: merged, name: '', tone: 1 }];
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
    expect(markup(sparkline(of(values), 100, 40).picture)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('has nothing to find in an empty series, and does not fall over', () => {
    const { geometry } = sparkline(series(read({}), 'n'), 100, 40);
    expect(geometry.count).toBe(0);
  });
});

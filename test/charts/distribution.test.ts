import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Half, Reference } from '../../src/charts/distribution-marks.js';
import { columnPlot, dotPlot, type ColumnModel } from '../../src/charts/distribution.js';
import {
  all,
  crowded,
  environment,
  expectPicture,
  marksOf,
  misplaced,
  number,
  only,
  texts,
} from '../support/drawing.js';

const env = { ...environment(), width: 400, height: 180 };
const half = (from: number, to: number): Half => ({
  ends: [from, to],
  names: [
    [`下四分位 ${from}`, `${from}`],
    [`上四分位 ${to}`, `${to}`],
  ],
});
const plain = { references: [], half: undefined, unit: '人' };
const dots = (values: number[], more = {}) => {
  const hollow = values.map(() => false);
  return dotPlot({ values, hollow, picked: undefined, most: undefined, ...plain, ...more }, env);
};
const column = (height: number | null, look = '') => ({ height, look, text: String(height ?? '') });
const columns = (heights: (number | null)[], more: Partial<ColumnModel> = {}) => {
  const edges = [...heights.keys(), heights.length];
  return columnPlot({ columns: heights.map((one) => column(one)), edges, ...plain, ...more }, env);
};

describe('a dot plot', () => {
  it('puts each dot at its value and piles up those that would meet', () => {
    const { geometry } = dots([1, 1, 2, 50]);
    const at = [0, 1, 2, 3].map(geometry.at);
    expect(at[0]!.x).toBe(at[1]!.x);
    expect(at[1]!.y).toBeLessThan(at[0]!.y);
    expect(at[3]!.y).toBe(at[0]!.y);
    expect(at[3]!.x).toBeGreaterThan(at[2]!.x);
  });

  it('keeps all dots inside, sixty equal ones too', () => {
    const { geometry } = dots(Array.from({ length: 60 }, () => 7));
    for (let i = 0; i < 60; i++) {
      expect(geometry.at(i).y).toBeGreaterThan(0);
      expect(geometry.at(i).y).toBeLessThan(env.height);
    }
  });

  it('finds the dot nearest to the pointer, in its pile too', () => {
    const { geometry } = dots([1, 1, 9]);
    for (const i of [0, 1, 2]) {
      const { x, y } = geometry.at(i);
      expect(geometry.nearest(x + 1, y - 1)).toBe(i);
    }
  });

  it('draws one value, zero and negative ones without a fault', () => {
    for (const values of [[5], [0], [-3, 0], [0, 0]]) {
      expect(misplaced(marksOf(dots(values).picture))).toEqual([]);
    }
  });

  it('names the ends of the middle half beside it, by their figures alone where names have no room', () => {
    const names = (from: number, to: number, values = [0, 100]) =>
      texts(marksOf(dots(values, { half: half(from, to) }).picture), '.quartile');
    expect(names(40, 60)).toEqual(['下四分位 40', '上四分位 60']);
    expect(names(40, 90)).toEqual(['下四分位 40', '90']);
    expect(names(0, 100)).toEqual([]);
  });

  it('has no word that meets another or leaves the drawing, whatever is spread', () => {
    const value = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 40 }),
        fc.tuple(value, value, value, value),
        fc.integer({ min: 280, max: 640 }),
        (values, [own, median, ...ends], width) => {
          const [from, to] = ends.sort((a, b) => a - b) as [number, number];
          const references: Reference[] = [
            { kind: 'own', value: own, label: `九曲漕头街道整体 ${own}%` },
            { kind: 'median', value: median, label: `中位数 ${median}%` },
          ];
          const sorted = [...values].sort((a, b) => a - b);
          const place = { ...environment(), width, height: 176 };
          const hollow = values.map(() => false);
          const { picture } = dotPlot(
            {
              ...plain,
              values: sorted,
              hollow,
              picked: undefined,
              most: 100,
              references,
              half: half(from, to),
            },
            place,
          );
          expect(crowded(marksOf(picture), place)).toEqual([]);
        },
      ),
    );
  });

  it('has no scale beyond what a value can be', () => {
    const ticks = texts(marksOf(dots([99.2, 99.9], { most: 100 }).picture));
    expect(ticks.filter((tick) => tick.startsWith('100.'))).toEqual([]);
    const { geometry } = dots([98, 100], { most: 100 });
    expect(geometry.at(1).x).toBeLessThanOrEqual(env.width);
  });

  it('keeps long names of lines inside', () => {
    const label = '一个名称很长很长的示例区整体 96.5%';
    for (const value of [0, 50, 100]) {
      const references = [{ kind: 'own' as const, value, label }];
      const name = only(marksOf(dots([0, 100], { references }).picture), '.own text');
      expect(name.text).toBe(label);
      const [x, long] = [number(name, 'x'), 17 * 0.8 * env.em];
      const isBefore = name.attributes['text-anchor'] === 'end';
      const [from, to] = isBefore ? [x - long, x] : [x, x + long];
      expect(from).toBeGreaterThan(-env.em * 2);
      expect(to).toBeLessThan(env.width + env.em * 2);
    }
  });

  const overall = { kind: 'own' as const, value: 6, label: '全区 6人' };
  const median = { kind: 'median' as const, value: 4, label: '中位数 4人' };
  it.each<[string, number[], object]>([
    ['pile', [1, 1, 2, 2, 2, 9], { picked: 3 }],
    ['one-value', [5], {}],
    ['equal-values', [7, 7, 7, 7], {}],
    ['no-data', [], {}],
    ['provisional', [1, 3, 8], { hollow: [false, true, false] }],
    ['median-half-and-own', [1, 3, 4, 7, 9], { references: [median, overall], half: half(3, 7) }],
    ['percentages', [98, 99.2, 100], { most: 100 }],
  ])('draws %s as its picture shows', async (name, values, more) => {
    await expectPicture(`distribution/dots-${name}`, dots(values, more).picture, env);
  });
});

describe('columns', () => {
  it('stand on zero: twice the count is twice the height', () => {
    const { geometry } = columns([10, 20, 5]);
    const [ten, twenty, five] = [0, 1, 2].map((i) => geometry.at(i).y);
    expect(ten! - twenty!).toBeCloseTo(2 * (five! - ten!));
  });

  it('are as long to one another however small they are, and go down from zero below it', () => {
    const { geometry } = columns([1e-13, 2e-13, -1e-13]);
    const [one, two, below] = [0, 1, 2].map((i) => geometry.at(i).y);
    const zero = (one! + below!) / 2;
    expect(zero - two!).toBeCloseTo(2 * (zero - one!));
    expect(zero - one!).toBeGreaterThan(10);
  });

  it('fade at the end that a bound leaves open, on either side of zero', () => {
    const drawn = marksOf(
      columns([30, -30], { columns: [column(30, 'open'), column(-30, 'open')] }).picture,
    );
    for (const [i, isDown] of [false, true].entries()) {
      const { children } = all(drawn, '.slot')[i]!;
      const tip = all(children, '.column').filter(({ attributes }) => attributes['fill-opacity']);
      const palest = tip.reduce((a, b) =>
        number(a, 'fill-opacity') < number(b, 'fill-opacity') ? a : b,
      );
      const ends = tip.map((one) => number(one, 'y'));
      expect(number(palest, 'y')).toBe(isDown ? Math.max(...ends) : Math.min(...ends));
      expect(number(palest, 'fill-opacity')).toBeLessThan(0.1);
    }
  });

  it('find the column under the pointer', () => {
    const { geometry } = columns([1, 2, 3]);
    expect([0, 1, 2].map((i) => geometry.nearest(geometry.at(i).x, 0))).toEqual([0, 1, 2]);
    expect([geometry.nearest(-5, 0), geometry.nearest(9999, 0)]).toEqual([0, 2]);
  });

  it('draw zero as a tick, nothing for a missing one, and no fault where all are', () => {
    const drawn = marksOf(columns([0, null, 4]).picture);
    expect(all(drawn, '.column-zero')).toHaveLength(1);
    expect(all(drawn, '.column')).toHaveLength(1);
    for (const none of [[null, null], [0, 0], [0]]) {
      expect(misplaced(marksOf(columns(none).picture))).toEqual([]);
    }
  });

  it('draw one bound in both ends without a fault', () => {
    expect(misplaced(marksOf(columns([3], { edges: [7, 7] }).picture))).toEqual([]);
  });

  it('name the categories, by turns in two lines where they are long', () => {
    const names = ['1–9人', '10–49人', '50–99人', '100–299人', '300人以上'];
    const drawn = marksOf(columns([1, 2, 3, 4, 5], { names, edges: undefined as never }).picture);
    expect(texts(drawn)).toEqual(expect.arrayContaining(names));
  });

  const groups = ['1–9人', '10–49人', '50–99人'];
  const grouped = { names: groups, edges: undefined as never };
  const look = (cells: [number | null, string][]) => ({
    columns: cells.map(([height, kind]) => column(height, kind)),
  });
  it.each<[string, (number | null)[], Partial<ColumnModel>]>([
    ['histogram', [2, 5, 1], {}],
    ['groups', [10, 20, 5], grouped],
    ['one-value', [3], { edges: [7, 7] }],
    ['zero-and-missing', [0, null, 4], grouped],
    ['no-data', [null, null], {}],
    ['negative-values', [-3, 2], {}],
    [
      'suppressed-provisional-and-bound',
      [null, 3, 4],
      {
        ...grouped,
        ...look([
          [null, 'suppressed'],
          [3, 'hollow'],
          [4, 'open'],
        ]),
      },
    ],
    [
      'median-and-half',
      [2, 5, 1],
      { references: [{ kind: 'median', value: 1.4, label: '中位数' }], half: half(1, 2) },
    ],
  ])('draw %s as their picture shows', async (name, heights, more) => {
    await expectPicture(`distribution/columns-${name}`, columns(heights, more).picture, env);
  });
});

import { describe, expect, it } from 'vitest';
import {
  arrange,
  arrangeInSteps,
  placeOf,
  screens,
  type Size,
  type Wish,
} from '../../../../src/elements/wall/layout/arrange.js';
import type { Form } from '../../../../src/elements/wall/layout/form.js';
import type { Layout, Ratio } from '../../../../src/elements/wall/layout/layout.js';

const RATIOS: readonly Ratio[] = ['portrait', 'square', 'wide', 'cinema', 'ribbon'];
const SIZES: Record<string, Size> = { s: 'small', m: 'medium', l: 'large' };
const NUMBER: Form = { shape: 1.8, least: [15, 13] };
const LIST: Form = { shape: 0.8, least: [21, 28] };
const CHART: Form = { shape: 1.6, least: [18, 12] };

/** `ssl` is two numbers and a large chart; a capital letter is a list. */
const wishes = (letters: string): Wish[] =>
  [...letters].map((letter) => {
    const size = letter.toLowerCase();
    const form = letter !== size ? LIST : size === 's' ? NUMBER : CHART;
    return { ...form, size: SIZES[size]! };
  });

/** Every row of cards up to four, and longer ones that take each size in turn. */
const ROWS = [
  ...['s', 'm', 'l'].flatMap((a) => [
    a,
    ...['s', 'm', 'l'].flatMap((b) => [
      a + b,
      ...['s', 'm', 'l'].flatMap((c) => [a + b + c, ...['s', 'M', 'l'].map((d) => a + b + c + d)]),
    ]),
  ]),
  ...Array.from({ length: 8 }, (_, i) => 'sssmslssmsss'.slice(0, i + 5)),
  ...Array.from({ length: 8 }, (_, i) => 's'.repeat(i + 5)),
  'lssss',
  'lMsss',
  'ssssmMmM',
  'mmmmmmmmmmmm',
  'lsssssssssss',
  'MMMMM',
];

const CASES = ROWS.flatMap((row) => RATIOS.map((ratio) => [row, ratio] as const));

/** The tracks that a card takes, and what fills the rectangle between the first and the last. */
function block({ areas }: Layout, name: string) {
  const grid = areas.map((row) => row.split(' '));
  const rows = grid.flatMap((row, y) => (row.includes(name) ? [y] : []));
  const columns = grid[rows[0]!]!.flatMap((one, x) => (one === name ? [x] : []));
  const filled = grid
    .slice(rows[0], rows[rows.length - 1]! + 1)
    .flatMap((row) => row.slice(columns[0], columns[columns.length - 1]! + 1));
  const count = grid.flat().filter((one) => one === name).length;
  return { filled, count };
}

const area = (i: number, layout: Layout, ratio: Ratio) => {
  const [width, height] = placeOf(i, layout, ratio);
  return width * height;
};

describe('the cards of a scene', () => {
  it('have a rectangle each, and together fill the stage: no empty cell, none twice', () => {
    for (const [row, ratio] of CASES) {
      const layout = arrange(wishes(row), ratio);
      const names = [...row].map((_, i) => `c${i}`);
      const said = `${row} ${ratio}`;
      const cells = layout.areas.flatMap((one) => one.split(' '));
      expect([...new Set(cells)].sort(), said).toEqual(names.sort());
      expect(cells.length, said).toBe(layout.columns.length * layout.rows.length);
      for (const name of names) {
        const { filled, count } = block(layout, name);
        expect(new Set(filled), said).toEqual(new Set([name]));
        expect(filled.length, said).toBe(count);
      }
    }
  });

  it('have room in proportion to their size, on every shape of wall', () => {
    const rooms = { small: 1, medium: 2, large: 4 };
    for (const [row, ratio] of CASES) {
      const cards = wishes(row);
      const layout = arrange(cards, ratio);
      const unit = area(0, layout, ratio) / rooms[cards[0]!.size];
      for (const [i, { size }] of cards.entries()) {
        expect(area(i, layout, ratio) / unit, `${row} ${ratio}`).toBeCloseTo(rooms[size], 6);
      }
    }
  });

  it('keep their order: none stands before its forerunner, read by bands', () => {
    expect(arrange(wishes('ssssmMMM'), 'cinema').areas).toEqual(['c0 c1 c2 c3', 'c4 c5 c6 c7']);
    expect(arrange(wishes('ssssssss'), 'wide').areas).toEqual(['c0 c1 c2 c3', 'c4 c5 c6 c7']);
    expect(arrange(wishes('ssssssssssss'), 'ribbon').areas).toEqual([
      'c0 c1 c2 c3 c4 c5',
      'c6 c7 c8 c9 c10 c11',
    ]);
  });

  it('stand below one another on a high wall and beside one another on a wide one', () => {
    expect(arrange(wishes('mmm'), 'portrait').areas).toEqual(['c0', 'c1', 'c2']);
    expect(arrange(wishes('mmm'), 'ribbon').areas).toEqual(['c0 c1 c2']);
  });

  it('get columns for long lists where others get rows', () => {
    const [width, height] = placeOf(4, arrange(wishes('ssslM'), 'wide'), 'wide');
    expect(width / height).toBeLessThan(1.2);
  });

  it('are wide and high enough for their words where there are up to eight', () => {
    for (const row of ['s', 'mm', 'mmm', 'lmm', 'ssslm', 'ssssmmmm', 'ssssssss']) {
      for (const ratio of RATIOS) {
        const steps = arrangeInSteps(wishes(row), ratio);
        for (const i of [...row].keys()) {
          const layout = steps.find((step) => step.areas.join(' ').split(' ').includes(`c${i}`))!;
          const [width, height] = placeOf(i, layout, ratio);
          expect(width, `${row} ${ratio}`).toBeGreaterThan(12);
          expect(height, `${row} ${ratio}`).toBeGreaterThan(9);
        }
      }
    }
  });

  it('follow one another in steps on an upright wall that has no room for all', () => {
    const shown = (row: string, ratio: Ratio) =>
      arrangeInSteps(wishes(row), ratio).map((step) =>
        [...new Set(step.areas.join(' ').split(' '))].sort(),
      );
    expect(shown('ssslm', 'portrait')).toEqual([['c0', 'c1', 'c2'], ['c3'], ['c4']]);
    expect(shown('sssss', 'portrait')).toHaveLength(1);
    expect(shown('mmm', 'portrait')).toHaveLength(2);
    expect(shown('l', 'portrait')).toEqual([['c0']]);
    for (const ratio of RATIOS.slice(1)) expect(shown('ssslm', ratio)).toHaveLength(1);
  });

  it('go on to another screen where one cannot hold them, as evenly as their order allows', () => {
    const counts = (row: string) => screens(wishes(row));
    expect(counts('s'.repeat(12))).toEqual([12]);
    expect(counts('s'.repeat(14))).toEqual([7, 7]);
    expect(counts('m'.repeat(30))).toEqual([10, 10, 10]);
    // A small card beside four large ones would be a seventeenth of the screen.
    expect(counts('llll')).toEqual([4]);
    expect(counts('lllls')).toHaveLength(2);
  });
});

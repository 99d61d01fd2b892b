import { assert, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layout } from '../../../../src/elements/wall/layout/layout.js';
import { prune } from '../../../../src/elements/wall/layout/prune.js';

const LAYOUT = { columns: [1, 2, 1], rows: [1, 1], areas: ['a b c', 'd b e'] };

/** The layouts of a tour of streets and of jobs and disputes: those with the most cells. */
const TOUR = {
  columns: [2, 1, 1, 1, 2],
  rows: [0.6, 1, 1],
  areas: ['tl nm nm nm tr', 'tl s0 s1 s2 tr', 'tl s3 s4 s5 tr'],
};
const FOCUS = {
  columns: [1.1, 1.7, 1.4, 1.4],
  rows: [1.32, 1.08],
  areas: ['f0 fl ti al', 'f1 fl ht al'],
};

const namesIn = ({ areas }: Layout) => [...new Set(areas.join(' ').split(' '))].filter(Boolean);

/** The cells of a layout that are no rectangle. */
function broken({ areas }: Layout): string[] {
  const rows = areas.map((row) => row.split(' '));
  return namesIn({ areas } as Layout).filter((name) => {
    const at = rows.flatMap((row, r) => row.flatMap((cell, c) => (cell === name ? [[r, c]] : [])));
    const span = (k: number) => {
      const all = at.map((place) => place[k]!);
      return Math.max(...all) - Math.min(...all) + 1;
    };
    return at.length !== span(0) * span(1);
  });
}

describe('a layout without some of its cells', () => {
  it('gives the room of a missing cell to its neighbour in the column', () => {
    expect(prune(LAYOUT, new Set(['a', 'b', 'c', 'e'])).areas).toEqual(['a b c', 'a b e']);
    expect(prune(LAYOUT, new Set(['b', 'c', 'd', 'e'])).areas).toEqual(['d b c', 'd b e']);
  });

  it('drops a column, or a row, that has nothing to show', () => {
    expect(prune(LAYOUT, new Set(['a', 'd', 'c', 'e']))).toEqual({
      columns: [1, 1],
      rows: [1, 1],
      areas: ['a c', 'd e'],
    });
    const stack = { columns: [1], rows: [3, 1, 2], areas: ['a', 'b', 'c'] };
    expect(prune(stack, new Set(['a', 'c']))).toEqual({
      columns: [1],
      rows: [3, 2],
      areas: ['a', 'c'],
    });
  });

  it('gives the room to the side where the cell above is wider', () => {
    expect(prune(TOUR, new Set(['tl', 'nm', 'tr', 's0', 's1'])).areas).toEqual([
      'tl nm nm nm tr',
      'tl s0 s1 s1 tr',
      'tl s0 s1 s1 tr',
    ]);
  });

  it('is the same layout where nothing is missing', () => {
    expect(prune(LAYOUT, new Set('abcde'))).toEqual(LAYOUT);
  });

  it('has what is left in rectangles, and no room that is lost', () => {
    for (const layout of [LAYOUT, TOUR, FOCUS]) {
      const names = namesIn(layout);
      assert(
        property(subarray(names), (present) => {
          const left = prune(layout, new Set(present));
          expect(broken(left)).toEqual([]);
          expect(namesIn(left).sort()).toEqual([...present].sort());
          expect([left.rows.length, left.areas.length]).toEqual([
            left.areas.length,
            left.rows.length,
          ]);
          expect(left.areas.every((row) => row.split(' ').length === left.columns.length)).toBe(
            true,
          );
        }),
      );
    }
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf, type Span } from '../../../src/elements/board/rows.js';

const COLUMNS = [1, 2, 12, 16, 20, 24];

const [STAT, RANKING, HALF, TREND, LINE]: Span[] = [
  { natural: 3, least: 2.4, most: 6 },
  { natural: 4, least: 4, most: 6 },
  { natural: 6, least: 4, most: 8 },
  { natural: 8, least: 5, most: 8 },
  { natural: 12, least: 8, most: 24 },
] as const;

const span = fc.tuple(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 12 }),
);
const cards = fc.array(
  span.map(([least, more, room]): Span => ({
    least,
    natural: least + more,
    most: least + more + room,
  })),
  { maxLength: 12 },
);
const columns = fc.integer({ min: 0, max: COLUMNS.length - 1 }).map((i) => COLUMNS[i]!);

const sum = (row: readonly number[]) => row.reduce((all, one) => all + one, 0);

/** Holds for each row of any cards on any board. */
function always(holds: (row: number[], cards: Span[], columns: number) => void): void {
  fc.assert(
    fc.property(cards, columns, (all, count) => {
      let from = 0;
      for (const row of rowsOf(all, count)) {
        holds(row, all.slice(from, from + row.length), count);
        from += row.length;
      }
      expect(from).toBe(all.length);
    }),
    { numRuns: 500 },
  );
}

describe('the rows of a board', () => {
  it('leave no hole unless every card of the row is as wide as it may be', () => {
    always((row, cards, count) => {
      const isFull = Math.abs(sum(row) - count) < 1e-9;
      const isAtMost = row.every((one, i) => one === Math.min(count, cards[i]!.most));
      expect(isFull || isAtMost).toBe(true);
    });
  });

  it('are never wider than the board', () => {
    always((row, _, count) => expect(sum(row)).toBeLessThanOrEqual(count + 1e-9));
  });

  it('widen no card beyond its most and narrow none below its least', () => {
    always((row, cards, count) => {
      for (const [i, one] of row.entries()) {
        expect(one).toBeLessThanOrEqual(cards[i]!.most);
        expect(one).toBeGreaterThanOrEqual(Math.min(count, cards[i]!.least));
      }
    });
  });

  it('give cards of one kind in one row one width', () => {
    for (const count of COLUMNS) {
      for (let many = 1; many < 13; many++) {
        for (const row of rowsOf(Array<Span>(many).fill(STAT), count)) {
          expect(new Set(row).size).toBe(1);
        }
      }
    }
  });

  it('keep natural widths where these fill the row', () => {
    expect(rowsOf([STAT, STAT, STAT, STAT, TREND, RANKING], 12)).toEqual([
      [3, 3, 3, 3],
      [8, 4],
    ]);
    expect(rowsOf([TREND, TREND, RANKING, HALF, HALF], 16)).toEqual([
      [8, 8],
      [4, 6, 6],
    ]);
  });

  it('share the room of what would stand alone among its neighbours', () => {
    expect(rowsOf([STAT, STAT, STAT, STAT, STAT], 12)).toEqual([[2.4, 2.4, 2.4, 2.4, 2.4]]);
    expect(rowsOf([RANKING, RANKING, RANKING, RANKING], 12)).toEqual([
      [6, 6],
      [6, 6],
    ]);
    expect(rowsOf([TREND, TREND], 12)).toEqual([[6, 6]]);
    expect(rowsOf([HALF, HALF, HALF], 12)).toEqual([[4, 4, 4]]);
  });

  it('leave a picture that is alone no wider than it reads', () => {
    expect(rowsOf([TREND, LINE], 12)).toEqual([[8], [12]]);
    expect(rowsOf([STAT], 12)).toEqual([[6]]);
  });

  it('are none where nothing stands on the board', () => {
    expect(rowsOf([], 12)).toEqual([]);
  });
});

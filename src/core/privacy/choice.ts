import { answersFor } from '../model/grid.js';
import { type Cell } from './cell.js';
import { nameOf } from './withheld-cells.js';
import { tellersOf, valueOf, type Figure } from './lines.js';

/**
 * A place in a lottery that a cell's name decides, the same on every page. The second cell is not
 * always the smallest: who knew that it is would know a bound of it.
 */
function lot(cell: Cell): number {
  const { indicator, region, period } = nameOf(cell);
  let hash = 0x811c9dc5;
  for (const letter of `${indicator} ${region} ${period} ${cell.grid.breakdown}`) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  }
  // The last letters alone would hardly change the first bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The lot of figures that go together: that of the first. */
export const lotOf = ([first]: readonly Figure[]): number => (first ? lot(first) : 0);

/**
 * Which of the figures that give something away together to withhold; undefined where none can be. A
 * running total goes before single periods, the longest first, for every later one would do the same;
 * else one of the shortest: the one that the fewest relations would tell again, among equals by lot, and a
 * counted zero, which hides little, only where nothing else is.
 */
export function choose(figures: readonly Figure[]): Figure | undefined {
  const open = figures.filter((one) => one.part || !Number.isNaN(valueAt(one)));
  const span = ({ from, to }: Figure) => (from ? to.time - from.time : 0);
  const running = open.filter(({ grid }) => !answersFor(grid, 'period'));
  if (running.length > 0) return running.sort((a, b) => span(b) - span(a))[0];
  const positive = open.filter((figure) => valueOf(figure) > 0);
  const worth = positive.length > 0 ? positive : open;
  const longest = Math.max(...worth.map(span));
  const shorter = worth.filter((figure) => span(figure) < longest);
  const lots = (shorter.length > 0 ? shorter : worth).map((figure) => ({
    figure,
    tellers: tellersOf(figure),
    place: lot(figure),
  }));
  return lots.sort((a, b) => a.tellers - b.tellers || a.place - b.place)[0]?.figure;
}

const valueAt = ({ grid, index }: Cell) => grid.values[index]!;

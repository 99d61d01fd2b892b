import { textWidth } from './scale.js';

/** How the cells of a matrix share the room. */
export interface HeatLayout {
  /** The width of the names of the rows, in em. */
  names: number;
  /** The least width of a column, in pixels; where the room is less, the matrix scrolls. */
  least: number;
  /** Every so many columns have their name printed. */
  every: number;
  /** True where each figure fits into its cell. */
  numbers: boolean;
}

export interface HeatTexts {
  rows: readonly string[];
  columns: readonly string[];
  figures: readonly string[];
  /** True where the names of the columns count on (8时, 3月), so that not each has to stand. */
  counts: boolean;
  /** The room that a mark before a figure takes, in em. */
  mark: number;
}

/** Sizes of the texts, in em of the card. */
const SMALL = 0.8;
/** Names of rows and columns may take so many lines. */
const LINES = 2;
const GAP = 2;

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth)) * SMALL;

/**
 * Names that count (8时, 3月) may be thinned out, since a reader can count on between two of them;
 * any other name has to stand, so its column gets the room that it needs.
 */
export function heatLayout(
  texts: HeatTexts,
  { width, em }: { width: number; em: number },
): HeatLayout {
  const { rows, columns, figures, counts, mark } = texts;
  const longest = widest(rows);
  const names = Math.min(longest > 6 ? Math.max(6, longest / LINES + 1) : longest, 8) + 0.6;
  const column = (width - names * em) / Math.max(1, columns.length) - GAP;
  const label = widest(columns);
  const least = counts ? 0 : Math.max(1.6, label > 3 ? label / LINES + 0.9 : label + 0.2) * em;
  const room = Math.max(column, least);
  return {
    names,
    least,
    every: counts ? Math.max(1, Math.ceil(((label + 0.4) * em) / Math.max(1, room + GAP))) : 1,
    numbers: (widest(figures) + mark + 0.3) * em <= room,
  };
}

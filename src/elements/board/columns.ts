import { rowsOf, type Span } from './rows.js';

/** What parts one card from another, beside and below, in em. */
export const GAP = 2;

/** So many that every row has its edges on them, however many cards share it. */
export const TRACKS = 240;

/** From these widths, in em, a board has so many columns; they are then about a hundred pixels wide. */
export const COLUMNS: readonly (readonly [from: number, columns: number])[] = [
  [140, 24],
  [115, 20],
  [90, 16],
  [60, 12],
  [40, 2],
];

/** What is wider than this takes both of two columns. */
const HALF = 6;

/** The columns of a sheet of paper, and the widest that counts as a figure. */
const PAPER = 12;
const FIGURE = 3;

/** The size in pixels of the type of its cards, where the page's own is `em`, as in the sheet of a card. */
export function typeSize(em: number, isElder: boolean): number {
  return isElder ? Math.max(24, Math.min(1.5 * em, 30), em) : Math.max(em, 16);
}

/** How many columns a board has, for its width in em of its type. */
export function columnsOf(width: number): number {
  return COLUMNS.find(([from]) => width >= from)?.[1] ?? 1;
}

/** The same card on a board of another number of columns. */
function scaled(span: Span, columns: number): Span {
  if (columns > 2) return span;
  const natural = span.natural > HALF ? columns : 1;
  return { natural, least: natural, most: columns };
}

/** Where in its row a card begins and ends, as parts of the board. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

const LINE: Place = { from: 0, to: 1 };

/** The places of some neighbours; one without a span has a line of its own. */
export function placesOf(neighbours: readonly (Span | undefined)[], columns: number): Place[] {
  return runsOf(neighbours).flatMap((run) => {
    if (run === undefined) return [LINE];
    const spans = run.map((span) => scaled(span, columns));
    return rowsOf(spans, columns).flatMap((row) => placesIn(row, columns));
  });
}

function placesIn(row: readonly number[], columns: number): Place[] {
  let to = 0;
  return row.map((span) => {
    const from = to;
    to += span / columns;
    return { from, to };
  });
}

/**
 * The same for a sheet of paper: figures stand in rows, and nothing else has a place, for all else takes the
 * width of the sheet.
 */
export function placesOnPaper(neighbours: readonly (Span | undefined)[]): (Place | undefined)[] {
  const isFigure = (span: Span | undefined) => span !== undefined && span.natural <= FIGURE;
  const figures = neighbours.map((span) => (isFigure(span) ? span : undefined));
  return placesOf(figures, PAPER).map((place, i) => figures[i] && place);
}

/** Neighbours that have spans, together, and between them each one that has none. */
function runsOf(neighbours: readonly (Span | undefined)[]): (Span[] | undefined)[] {
  const runs: (Span[] | undefined)[] = [];
  for (const span of neighbours) {
    const last = runs[runs.length - 1];
    if (span && last) last.push(span);
    else runs.push(span && [span]);
  }
  return runs;
}

import { rowsOf, type Span } from './rows.js';

/** From these widths, in em, a board has so many columns; they are then about a hundred pixels wide. */
const COLUMNS: readonly (readonly [from: number, columns: number])[] = [
  [140, 24],
  [115, 20],
  [90, 16],
  [60, 12],
  [40, 2],
];

/** All numbers of columns that a board may have. */
export const COUNTS: readonly number[] = [1, ...COLUMNS.map(([, columns]) => columns)];

/** What is wider than this takes both of two columns. */
const HALF = 6;

/** The columns of a sheet of paper, and the widest that counts as a figure. */
export const PAPER = 12;
const FIGURE = 3;

/** The size in pixels of the type of its cards, where the page's own is `em`, as in the sheet of a card. */
export function typeSize(em: number, isElder: boolean): number {
  return isElder ? Math.max(1.25 * em, 20) : Math.max(em, 16);
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

/** The columns that each of some neighbours takes; one without a span has a line of its own. */
export function spansOn(neighbours: readonly (Span | undefined)[], columns: number): number[] {
  return runsOf(neighbours).flatMap((run) =>
    run === undefined
      ? [columns]
      : rowsOf(
          run.map((span) => scaled(span, columns)),
          columns,
        ).flat(),
  );
}

/**
 * The same for a sheet of paper: figures stand in rows, and nothing else has a span, for all else takes
 * the width of the sheet.
 */
export function spansOnPaper(neighbours: readonly (Span | undefined)[]): (number | undefined)[] {
  const isFigure = (span: Span | undefined) => span !== undefined && span.natural <= FIGURE;
  const figures = neighbours.map((span) => (isFigure(span) ? span : undefined));
  return spansOn(figures, PAPER).map((span, i) => figures[i] && span);
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

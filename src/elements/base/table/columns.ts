import type { Cell, FigureCell, WordTable } from './word-table.js';

/** What the head of a column says once of all its figures; '' where it says nothing. */
export interface Head {
  /** The unit that all of them have. */
  unit: string;
  /** What must be said of each of them, such as 初步数. */
  note: string;
}

/** A table that says a thing once: what holds of all, of a column, and of single figures, by number. */
export interface Columns {
  /** What must be said of every figure of the table. */
  note: string;
  heads: readonly Head[];
  /** What must be said of single figures, in the order in which they come. */
  footnotes: readonly string[];
}

/** True for a cell that holds a figure, or says why there is none. */
export const isFigure = (cell: Cell): cell is FigureCell => typeof cell !== 'string';

/** What a table says once, in its caption, in the heads of its columns and below it. */
export function columnsOf({ columns, rows }: WordTable): Columns {
  const figures = columns.map((_name, i) =>
    rows.map(({ cells }) => cells[i] ?? '').filter(isFigure),
  );
  const heads = figures.map((column) => ({ unit: commonUnit(column), note: commonNote(column) }));
  const noted = new Set(heads.flatMap(({ note }, i) => (figures[i]?.some(hasValue) ? [note] : [])));
  const [shared = ''] = noted.size === 1 ? noted : [];
  return {
    note: shared,
    heads: heads.map((head) => (head.note === shared ? { ...head, note: '' } : head)),
    footnotes: footnotesOf(rows, heads),
  };
}

const hasValue = ({ value }: FigureCell): boolean => value !== null;

/** The unit of a column, which all its figures have; a bound in words has its own, an empty cell none. */
function commonUnit(column: readonly FigureCell[]): string {
  const stated = column.filter((figure) => figure.unit || hasValue(figure));
  const [unit = '', ...others] = new Set(stated.map((figure) => figure.unit));
  return others.length === 0 && column.some(hasValue) ? unit : '';
}

function commonNote(column: readonly FigureCell[]): string {
  const [note = '', ...others] = new Set(column.filter(hasValue).map(({ notes }) => notes));
  return others.length === 0 ? note : '';
}

/** What is said of single figures and not of all of their column. */
function footnotesOf(rows: WordTable['rows'], heads: readonly Head[]): string[] {
  const notes = rows.flatMap(({ cells }) =>
    cells.flatMap((cell, i) => {
      const isOwn =
        isFigure(cell) && cell.notes && !(hasValue(cell) && cell.notes === heads[i]?.note);
      return isOwn ? [cell.notes] : [];
    }),
  );
  return [...new Set(notes)];
}

/** The sign of a footnote: a figure in a circle, which is no digit of the number before it. */
export const signOf = (place: number): string =>
  place < 20 ? String.fromCodePoint(0x2460 + place) : `(${place + 1})`;

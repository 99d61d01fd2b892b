import type { CellRange } from './workbook.js';

const CELLS = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

/** The number of a column from its letters, from 0. */
const columnOf = (letters: string): number => {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

/** The rectangle that a text like B4 or B4:D9 names. */
export function rangeOf(cells: string): CellRange | undefined {
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] =
    CELLS.exec(cells) ?? [];
  if (!firstColumn || !firstRow) return undefined;
  return {
    top: Number(firstRow) - 1,
    left: columnOf(firstColumn),
    bottom: Number(lastRow) - 1,
    right: columnOf(lastColumn!),
  };
}

/** Whether some cells, as B4:D9, have one among them. */
export function holds(cells: string | undefined, row: number, column: number): boolean {
  const range = cells === undefined ? undefined : rangeOf(cells);
  if (!range) return false;
  const { top, left, bottom, right } = range;
  return row >= top && row <= bottom && column >= left && column <= right;
}

import type { Cell, CellRange, Sheet } from '../workbook/workbook.js';
import { formOf, type CellForm } from './cell-form.js';

/** The cells of a sheet as a rectangle, a merged cell in all its places. */
export interface SheetGrid {
  readonly height: number;
  readonly width: number;
  /** The cell that covers a place. */
  at(row: number, column: number): Cell | undefined;
  formAt(row: number, column: number): CellForm;
  /** The merged area that covers a place; undefined for a cell of its own. */
  mergeAt(row: number, column: number): CellRange | undefined;
  /** True for the first place of a cell: a merged one has no other. */
  isOrigin(row: number, column: number): boolean;
}

/** More places than any merged head or label covers. */
const MOST_MERGED = 100_000;

/** Reads a sheet as a rectangle. */
export function sheetGrid({ rows, merges }: Sheet): SheetGrid {
  const height = rows.length;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const merged = new Map<number, CellRange>();
  for (const area of merges) {
    const bottom = Math.min(area.bottom, height - 1);
    const right = Math.min(area.right, width - 1);
    for (let row = area.top; row <= bottom && merged.size < MOST_MERGED; row++) {
      for (let column = area.left; column <= right; column++)
        merged.set(row * width + column, area);
    }
  }
  const mergeAt = (row: number, column: number) =>
    merged.size > 0 ? merged.get(row * width + column) : undefined;
  const at = (row: number, column: number) => {
    const area = mergeAt(row, column);
    return area ? rows[area.top]?.[area.left] : rows[row]?.[column];
  };
  return {
    height,
    width,
    at,
    mergeAt,
    formAt: (row, column) => formOf(at(row, column)),
    isOrigin(row, column) {
      const area = mergeAt(row, column);
      return !area || (area.top === row && area.left === column);
    },
  };
}

import { MAX_CELLS } from './limits.js';
import { cellName, type Cell, type CellRange, type Row, type Sheet } from '../workbook/workbook.js';

/** What a reader of some format found on a sheet. */
export interface FoundSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  /** Rows of cells; either may have gaps. */
  readonly rows: readonly (Row | undefined)[];
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenColumns?: Iterable<number>;
}

const EMPTY: Row = [];

/**
 * A sheet whose rows end with their last cell, and the sheet with its last row that holds anything; merges
 * and hidden rows and columns beyond them are dropped (a title is often merged over all 16,384 columns).
 */
export function sheetOf(found: FoundSheet): Sheet {
  const rows: Row[] = [];
  let width = 0;
  found.rows.forEach((row, r) => {
    const kept = trimmed(row);
    if (kept.length === 0) return;
    while (rows.length < r) rows.push(EMPTY);
    rows.push(kept);
    width = Math.max(width, kept.length);
  });
  const within = (limit: number, places: Iterable<number> = []) =>
    new Set([...places].filter((place) => place < limit));
  return {
    name: found.name,
    isHidden: found.isHidden ?? false,
    rows,
    merges: clipped(found.merges ?? [], rows.length, width),
    hiddenRows: within(rows.length, found.hiddenRows),
    hiddenColumns: within(width, found.hiddenColumns),
  };
}

/** A row up to its last cell. */
function trimmed(row: Row | undefined): Row {
  let length = row?.length ?? 0;
  while (length > 0 && !row![length - 1]) length--;
  return length === row?.length ? row : (row ?? EMPTY).slice(0, length);
}

function clipped(merges: readonly CellRange[], height: number, width: number): CellRange[] {
  return merges.flatMap(({ top, left, bottom, right }) => {
    const range = {
      top,
      left,
      bottom: Math.min(bottom, height - 1),
      right: Math.min(right, width - 1),
    };
    const isOne = range.top === range.bottom && range.left === range.right;
    return range.bottom < top || range.right < left || isOne ? [] : [range];
  });
}

/**
 * The cell that makes a sheet too large to be gone through place by place, or undefined. One stray cell in
 * the last row of the program does.
 */
export function strayCell(rows: readonly (Row | undefined)[]): string | undefined {
  let width = 0;
  let last = 0;
  rows.forEach((row, r) => {
    if (!row || row.length === 0) return;
    width = Math.max(width, row.length);
    last = r;
  });
  if ((last + 1) * width <= MAX_CELLS) return undefined;
  return cellName(last, (rows[last]?.length ?? 1) - 1);
}

/** True of a text in which nothing is seen. */
export const isBlank = (text: string) => text.trim() === '';

const WIDE_SPACE = '\u3000';

/** How far a text is set in by the spaces before it: two, or one as wide as a character, are a step. */
export function spacesBefore(text: string): number {
  let half = 0;
  for (const sign of text) {
    if (sign === WIDE_SPACE) half += 2;
    else if (sign === ' ' || sign === '\u00a0') half++;
    else break;
  }
  return Math.ceil(half / 2);
}

/** A cell that holds a text. */
export function textCell(text: string, more: Partial<Cell> = {}): Cell | undefined {
  if (isBlank(text)) return undefined;
  const indent = (more.indent ?? 0) + spacesBefore(text);
  return { value: text, kind: 'text', text, ...more, ...(indent > 0 ? { indent } : {}) };
}

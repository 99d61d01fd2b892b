import { rolesOf, type Role } from '../../core/table/table-columns.js';
import type { ColumnHeadPath } from './head-paths.js';
import { plainText } from './plain-head.js';
import type { SheetGrid } from './sheet-grid.js';

/** So many rows of a body tell what a column is for. */
const MOST_ROWS = 120;

/** Rows spread over the body, the first ones all among them. */
export function sampleOf(rows: readonly number[]): number[] {
  if (rows.length <= MOST_ROWS) return [...rows];
  const step = (rows.length - MOST_ROWS / 2) / (MOST_ROWS / 2);
  const spread = Array.from(
    { length: MOST_ROWS / 2 },
    (_, i) => rows[MOST_ROWS / 2 + Math.floor(i * step)]!,
  );
  return [...rows.slice(0, MOST_ROWS / 2), ...spread];
}

/** What each column is for, by its head and the form of its cells. */
export function columnRoles(
  grid: SheetGrid,
  columns: readonly ColumnHeadPath[],
  rows: readonly number[],
): Role[] {
  const sample = sampleOf(rows);
  const roles = rolesOf(
    columns.map(({ column, header }) => ({
      head: header,
      cells: sample.map((row) => textAt(grid, row, column)),
    })),
  );
  // 12345热线受理量 counts calls; 热线 alone is a number to call.
  return roles.map((role, i) => {
    const { column, header } = columns[i]!;
    if (role === 'code') return COUNTS.test(header) ? 'measure' : role;
    // Behind a column of codes, figures are no names of rows.
    const isBehind = i > roles.indexOf('name') || roles.slice(0, i).includes('code');
    const isWords = role === 'words' || (role === 'name' && isBehind);
    return isWords && areFigures(grid, sample, column) ? 'measure' : role;
  });
}

/** True for figures whose size is not certain, as 12,34: they are figures all the same. */
function areFigures(grid: SheetGrid, rows: readonly number[], column: number): boolean {
  let figures = 0;
  let others = 0;
  for (const row of rows) {
    const form = grid.formAt(row, column);
    if (form === 'number') figures++;
    else if (form !== 'blank' && form !== 'symbol') others++;
  }
  return figures > others * 2;
}

const COUNTS = /(?:量|率|额|次数|件数|人数|户数|总数|人次|件次|[(（][^()（）]{1,8}[)）])$/;

/** A cell as text; a merged one only in its first column. */
function textAt(grid: SheetGrid, row: number, column: number): string {
  const cell = grid.at(row, column);
  if (!cell) return '';
  const area = grid.mergeAt(row, column);
  if (area && area.left !== column) return '';
  return cell.kind === 'number' ? cell.text.trim() : plainText(cell.text);
}

/** The columns that name the rows: names, times and codes before the first figures. */
export function stubOf(columns: readonly ColumnHeadPath[], roles: readonly Role[]): number[] {
  const figures = roles.findIndex((role) => role === 'measure');
  const end = figures < 0 ? roles.length : figures;
  return columns.flatMap(({ column }, i) => {
    const names =
      roles[i] === 'name' || (i < end && (roles[i] === 'period' || roles[i] === 'code'));
    return names ? [column] : [];
  });
}

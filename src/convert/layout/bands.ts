import type { SheetGrid } from './sheet-grid.js';
import { rowForm, type Band } from './row-form.js';

/** So many rows tell where tables stand side by side. */
const MOST_LOOKED_AT = 400;

/** The columns of a sheet that hold anything but a title merged across others. */
function usedColumns(grid: SheetGrid): boolean[] {
  const used = Array.from({ length: grid.width }, () => false);
  for (let row = 0; row < Math.min(grid.height, MOST_LOOKED_AT); row++) {
    // A name of a row may be merged across; no title stands beside a figure.
    const isNamed = hasFigure(grid, row);
    for (let column = 0; column < grid.width; column++) {
      if (used[column] || grid.formAt(row, column) === 'blank') continue;
      const area = grid.mergeAt(row, column);
      used[column] = isNamed || !area || area.left === area.right;
    }
  }
  return used;
}

/** True where a row has a figure in a cell of its own. */
function hasFigure(grid: SheetGrid, row: number): boolean {
  for (let column = 0; column < grid.width; column++)
    if (grid.formAt(row, column) === 'number' && !grid.mergeAt(row, column)) return true;
  return false;
}

/** True where most rows of figures between two columns begin with words. */
function hasOwnNames(grid: SheetGrid, band: Band): boolean {
  let named = 0;
  let figures = 0;
  for (let row = 0; row < Math.min(grid.height, MOST_LOOKED_AT); row++) {
    const { kind, items } = rowForm(grid, row, band);
    if (kind !== 'data') continue;
    figures++;
    if (items.length > 1 && (items[0]!.form === 'text' || items[0]!.form === 'time')) named++;
  }
  return figures > 0 && named * 2 > figures;
}

/**
 * Where tables stand side by side: parted by a column without any text, each with names of its own. A
 * blank column within a table parts nothing.
 */
export function bandsOf(grid: SheetGrid): Band[] {
  const used = usedColumns(grid);
  const first = used.indexOf(true);
  if (first < 0) return grid.width > 0 ? [{ left: 0, right: grid.width - 1 }] : [];
  const parts: Band[] = [];
  for (let column = first; column < grid.width; column++) {
    if (!used[column]) continue;
    let right = column;
    while (used[right + 1]) right++;
    parts.push({ left: column, right });
    column = right;
  }
  const bands: Band[] = [];
  for (const part of parts) {
    const before = bands[bands.length - 1];
    const isApart = before && hasOwnNames(grid, part) && hasOwnNames(grid, before);
    if (before && !isApart) bands[bands.length - 1] = { left: before.left, right: part.right };
    else bands.push(part);
  }
  const last = bands.pop()!;
  return [...bands, { left: last.left, right: grid.width - 1 }];
}

import type { CellRange, Sheet } from '../workbook/workbook.js';
import { bandsOf } from './bands.js';
import { columnRoles, stubOf } from './column-roles.js';
import { columnsOf, type ColumnHeadPath } from './head-paths.js';
import type { TableLayout } from './layout.js';
import { plainText } from './plain-head.js';
import { rowForm, type Band } from './row-form.js';
import { rowsOf } from './row-labels.js';
import { segmentsOf, type Segment } from './segments.js';
import { sheetGrid, type SheetGrid } from './sheet-grid.js';
import { titleAmong } from './title-line.js';

/** A sheet is never changed: whoever recognises it and whoever reads it find the same tables. */
const found = new WeakMap<Sheet, readonly TableLayout[]>();

/** Finds the tables of a sheet: the ones at its left first, each column of them from the top. */
export function tablesOf(sheet: Sheet): readonly TableLayout[] {
  const known = found.get(sheet);
  if (known) return known;
  const grid = sheetGrid(sheet);
  const tables = bandsOf(grid).flatMap((band) =>
    segmentsOf(grid, band).flatMap((segment) => blocksOf(grid, band, segment)),
  );
  found.set(sheet, tables);
  return tables;
}

/** The columns of a segment, side by side where its heads say the same several times. */
function blocksOf(grid: SheetGrid, band: Band, segment: Segment): TableLayout[] {
  const heads = headRows(grid, band, segment);
  const isUsed = (column: number) => holdsAny(grid, segment, column);
  const columns = columnsOf(grid, band, heads, isUsed);
  const size = blockSize(columns);
  const blocks: TableLayout[] = [];
  for (let from = 0; from < columns.length; from += size)
    blocks.push(layoutOf(grid, band, segment, columns.slice(from, from + size)));
  return blocks;
}

/** The rows of a head without the numbers of its columns. */
function headRows(grid: SheetGrid, band: Band, { heads }: Segment): number[] {
  const rows: number[] = [];
  for (let row = heads.top; row <= heads.bottom; row++)
    if (rowForm(grid, row, band).kind !== 'numbers') rows.push(row);
  return rows;
}

/** True for a column with a cell that does not only reach into it from the left. */
function holdsAny(grid: SheetGrid, { body }: Segment, column: number): boolean {
  for (let row = body.top; row <= body.bottom; row++) {
    if (grid.formAt(row, column) === 'blank') continue;
    const area = grid.mergeAt(row, column);
    if (!area || area.left === column) return true;
  }
  return false;
}

/** How many columns one block has, where the heads repeat: 街道, 人口, 街道, 人口. */
function blockSize(columns: readonly ColumnHeadPath[]): number {
  const width = columns.length;
  if (columns[0]?.header === '') return Math.max(1, width);
  for (let size = 2; size * 2 <= width; size++) {
    const repeats = columns.every(({ header }, i) => header === columns[i % size]!.header);
    if (width % size === 0 && repeats) return size;
  }
  return Math.max(1, width);
}

function layoutOf(
  grid: SheetGrid,
  band: Band,
  segment: Segment,
  columns: readonly ColumnHeadPath[],
): TableLayout {
  const { body, heads, repeated } = segment;
  const left = columns[0]?.column ?? band.left;
  const right = columns[columns.length - 1]?.column ?? band.right;
  const own: Band = { left, right };
  const filled: number[] = [];
  for (let row = body.top; row <= body.bottom; row++)
    if (!repeated.has(row) && rowForm(grid, row, own).kind === 'data') filled.push(row);
  const roles = columnRoles(grid, columns, filled);
  const stub = stubOf(columns, roles);
  const figures = columns.flatMap(({ column }, i) => (roles[i] === 'measure' ? [column] : []));
  const lines = segment.titles.flatMap((row) =>
    rowForm(grid, row, band).items.map(({ text }) => text),
  );
  const area = (row: number): CellRange => ({
    top: row,
    bottom: row,
    left: band.left,
    right: band.right,
  });
  return {
    titles: segment.titles.map(area),
    lines,
    title: titleAmong(lines.map(plainText)),
    heads: { ...own, ...heads },
    body: { ...own, ...body },
    columns: columns.map((column, i) => ({ ...column, role: roles[i]! })),
    stub,
    rows: rowsOf({ grid, band: own, body, repeated, stub, figures }),
    notes: segment.notes.map(area),
    isRunOn: segment.isRunOn,
  };
}

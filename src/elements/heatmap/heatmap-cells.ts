import { isBounded } from '../../core/contract/qualifier.js';
import { stepOf, type Classes } from '../../core/derive/classes.js';
import { isHollow } from '../../core/contract/status.js';
import type { Head, HeatCell, Level, Matrix } from '../../core/derive/heatmap.js';
import type { Observation } from '../../core/series/resolve.js';

/** The first figure of a matrix; it has one at least. */
export function firstFigure({ cells }: Matrix): Observation | undefined {
  return cells.find(({ observation }) => observation)?.observation;
}

/** The values by which cells are shaded, as printed: of those that can be set beside each other. */
export function shadedValues({ cells }: Matrix): number[] {
  return cells.flatMap(({ placed, observation }) =>
    placed && observation ? [observation.printed] : [],
  );
}

/** The figures that are there to be shown. */
export const figuresIn = (cells: readonly HeatCell[]): Observation[] =>
  cells.flatMap(({ observation }) => (observation?.value == null ? [] : observation));

/** The cell of a row that covers a column. */
export function cellAt({ cells }: Matrix, row: number, column: number): HeatCell | undefined {
  return cells.find(
    (cell) => cell.row === row && cell.column <= column && column < cell.column + cell.span,
  );
}

/** How a cell is shaded: by the judgement of a range, or by a step of the classes. */
export type Shade = { level: Level } | { classes: Classes; step: number };

/** The shade of a cell; undefined for a figure that has none. */
export function shadeOf(
  { observation, placed, level }: HeatCell,
  { judged, shading }: Matrix,
): Shade | undefined {
  if (!observation) return undefined;
  if (level !== undefined && (placed || isBounded(observation.qualifier))) return { level };
  const { classes } = shading;
  if (judged || !placed || !classes) return undefined;
  return { classes, step: stepOf(classes, observation.printed) };
}

/** More cells than these are no peak. */
const MOST_PEAKS = 5;

/** True for one of the few cells with the highest figure, where no other could have more. */
export const isPeak = (cell: HeatCell, { isWhole, highest }: Matrix): boolean =>
  isWhole && highest.length <= MOST_PEAKS && highest.includes(cell);

/** True for an exact figure that follows another definition than the others. */
export function isApart({ observation, placed }: HeatCell): boolean {
  return observation?.value != null && !placed && !isBounded(observation.qualifier);
}

/** Where it is said that figures are provisional or estimated: once of all, of a row or column, or in a cell. */
export interface Preliminary {
  rows: ReadonlySet<number>;
  columns: ReadonlySet<number>;
  cells: ReadonlySet<HeatCell>;
}

/** The rows, columns and single cells that are provisional beside others that are not. */
export function preliminaryIn({ cells }: Matrix): Preliminary {
  const shown = cells.filter(({ observation }) => observation?.value != null);
  const hollow = shown.filter(({ observation }) => isHollow(observation!));
  if (hollow.length === shown.length)
    return { rows: new Set(), columns: new Set(), cells: new Set() };
  const whole = (side: 'row' | 'column') => {
    const sure = new Set(shown.filter((cell) => !hollow.includes(cell)).map((cell) => cell[side]));
    return new Set(hollow.map((cell) => cell[side]).filter((at) => !sure.has(at)));
  };
  const [rows, columns] = [whole('row'), whole('column')];
  return {
    rows,
    columns,
    cells: new Set(hollow.filter(({ row, column }) => !rows.has(row) && !columns.has(column))),
  };
}

/** Where a cell stands in its grid; in a turned one rows are columns. */
export interface CellPlace {
  column: number;
  row: number;
  across: number;
  down: number;
}

export function placeOf({ row, column, span }: HeatCell, turned: boolean): CellPlace {
  return turned
    ? { column: row, row: column, across: 1, down: span }
    : { column, row, across: span, down: 1 };
}

/** The key that goes the same way in the matrix as the one pressed goes on the screen. */
export const keyIn = (key: string, turned: boolean): string => (turned && TURNED[key]) || key;

const TURNED: Record<string, string> = {
  ArrowRight: 'ArrowDown',
  ArrowDown: 'ArrowRight',
  ArrowLeft: 'ArrowUp',
  ArrowUp: 'ArrowLeft',
};

const isRegion = (head: Head | undefined): head is Head => head?.kind === 'region';

/** The region that a cell is of, where rows or columns are regions. */
export function regionOf({ rows, columns }: Matrix, cell: HeatCell): string | undefined {
  return [rows[cell.row], columns[cell.column]].find(isRegion)?.id;
}

/** True where rows or columns are regions. */
export function hasRegions({ rows, columns }: Matrix): boolean {
  return isRegion(rows[0]) || isRegion(columns[0]);
}

/** What a reader picks by a cell. */
export function pickableIn(matrix: Matrix): 'region' | 'period' | undefined {
  if (matrix.period === undefined) return 'period';
  return hasRegions(matrix) ? 'region' : undefined;
}

/** Where a region stands among rows or columns, -1 where they are no regions or none is it. */
export function headOf(heads: readonly Head[], region: string | undefined): number {
  return heads.findIndex((head) => isRegion(head) && head.id === region);
}

/** True where names are steps of time or number: a reader can count on between two of them. */
export function isCountable([first]: readonly Head[], names: readonly string[]): boolean {
  const kind = first?.kind;
  return kind === 'category' ? names.every((name) => /\d/.test(name)) : kind !== 'region';
}

/** The cell that a key leads to; at the edge it stays. */
export function neighbourOf(matrix: Matrix, index: number, key: string): number | undefined {
  const { cells } = matrix;
  const cell = cells[index];
  if (!cell) return undefined;
  const { row, column, span } = cell;
  const indexAt = (nextRow: number, nextColumn: number): number => {
    const next = cellAt(matrix, nextRow, nextColumn);
    return next ? cells.indexOf(next) : index;
  };
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return cells.length - 1;
    case 'ArrowRight':
      return indexAt(row, column + span);
    case 'ArrowLeft':
      return indexAt(row, column - 1);
    case 'ArrowDown':
      return indexAt(row + 1, column);
    case 'ArrowUp':
      return indexAt(row - 1, column);
    default:
      return undefined;
  }
}

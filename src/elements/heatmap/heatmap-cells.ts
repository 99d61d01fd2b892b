import { isBounded } from '../../core/contract/qualifier.js';
import type { Head, HeatCell, Matrix } from '../../core/derive/heatmap.js';
import type { Observation } from '../../core/series/resolve.js';

/** The first figure of a matrix; it has one at least. */
export function firstFigure({ cells }: Matrix): Observation | undefined {
  return cells.find(({ observation }) => observation)?.observation;
}

/** The values by which cells are shaded: of those that can be set beside each other. */
export function shadedValues({ cells }: Matrix): number[] {
  return cells.flatMap(({ placed, observation }) =>
    placed && observation?.value != null ? [observation.value] : [],
  );
}

/** The cell of a row that covers a column. */
export function cellAt({ cells }: Matrix, row: number, column: number): HeatCell | undefined {
  return cells.find(
    (cell) => cell.row === row && cell.column <= column && column < cell.column + cell.span,
  );
}

/** True for an exact figure that follows another definition than the others. */
export function isApart({ observation, placed }: HeatCell): boolean {
  return observation?.value != null && !placed && !isBounded(observation.qualifier);
}

export function isPreliminary({ observation }: HeatCell): boolean {
  if (!observation || observation.value === null) return false;
  return observation.status.some((letter) => letter === 'P' || letter === 'E');
}

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

/** The row of a region, -1 where rows are no regions or none is it. */
export function rowOf({ rows }: Matrix, region: string | undefined): number {
  return rows.findIndex((head) => isRegion(head) && head.id === region);
}

/** True where names are steps of time or number: a reader can count on between two of them. */
export function isCountable({ columns }: Matrix, names: readonly string[]): boolean {
  const kind = columns[0]?.kind;
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

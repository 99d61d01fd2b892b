import type { Accumulation, Frequency, ObservationRow } from '../contract/contract.generated.js';
import { isBounded } from '../contract/qualifier.js';
import type { TimeAxis } from '../time/axis.js';

/** What tells the grids of a dataset apart. */
export interface GridKey {
  readonly indicator: string;
  readonly accumulation: Accumulation;
  readonly frequency: Frequency;
  /** `dimension=category` pairs, sorted, joined by `&`; '' for the whole. */
  readonly breakdown: string;
}

/**
 * All observations of one indicator that share accumulation, frequency and breakdown: a matrix of
 * regions × periods. Cell = region row × axis.count + period index.
 */
export interface Grid extends GridKey {
  readonly axis: TimeAxis;
  readonly rows: ReadonlyMap<string, number>;
  /** NaN where there is no value. */
  readonly values: Float64Array;
  /** Status flags; 0 where the document says nothing at all. */
  readonly flags: Uint32Array;
  /** What a row says beyond value and status, by cell. */
  readonly details: Map<number, ObservationRow>;
  readonly source?: string;
}

/** The key as one text, for a map: no id can hold a `|`. */
export const gridId = ({ indicator, accumulation, frequency, breakdown }: GridKey): string =>
  [indicator, accumulation, frequency, breakdown].join('|');

/** A row whose value is withheld or missing keeps its words only. */
export function withoutNumbers(row: ObservationRow): ObservationRow {
  const { numerator: _n, denominator: _d, upper: _u, raw: _r, previous: _p, ...rest } = row;
  return { ...rest, value: null };
}

/** Whether the figure of a cell is itself, and no bound of what it may be. */
export const isExactAt = ({ details }: Pick<Grid, 'details'>, cell: number): boolean =>
  !isBounded(details.get(cell)?.qualifier ?? 'exact');

/** The figure of a row and column; undefined where there is none, and for a bound. */
export function exactIn(grid: Grid, row: number, column: number): number | undefined {
  const cell = row * grid.axis.count + column;
  const value = grid.values[cell]!;
  return Number.isNaN(value) || !isExactAt(grid, cell) ? undefined : value;
}

/** The cell of a region and period, or -1 where the grid has none. */
export function cellOf(grid: Grid, region: string, start: number, length: number): number {
  const row = grid.rows.get(region);
  const column = grid.axis.indexOf(start, length);
  return row === undefined || column < 0 ? -1 : row * grid.axis.count + column;
}

/** True where a grid answers for an accumulation: a stock at period end (instant) is its period's. */
export function answersFor(grid: Grid, accumulation: Accumulation): boolean {
  const plain = (kind: Accumulation) => (kind === 'instant' ? 'period' : kind);
  return plain(grid.accumulation) === plain(accumulation);
}

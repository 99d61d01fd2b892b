import type { Dataset } from '../model/dataset.js';
import { gridId, type Grid } from '../model/grid.js';
import type { Accumulation } from '../contract/contract.generated.js';
import { observationAt, seriesOf } from '../series/resolve.js';
import { Flag } from '../contract/status.js';

/** A cell in which two datasets differ. It carries no figure: those stand in the datasets. */
export interface DiffCell {
  indicator: string;
  region: string;
  /** A period code. */
  period: string;
  /** As in `Grid`: '' for the whole. */
  breakdown: string;
  accumulation: Accumulation;
}

export interface Diff {
  /** At most `limit` of them, each grid's latest periods first. */
  cells: DiffCell[];
  /** How many there are in all. */
  count: number;
  /** The indicators of all of them, also of those that are not listed. */
  indicators: Set<string>;
}

const equal = (a: ArrayLike<number>, b: ArrayLike<number>) => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

/**
 * The supplied cells that say something else in `after` than they did in `before`: another value,
 * status or qualifier, or none before. What is withheld in `after` is never among them, and a rate
 * that is shown as a bound only where the bound has moved: else a mark would tell of hidden parts.
 */
export function diff(before: Dataset, after: Dataset, limit = 200): Diff {
  const changed: Diff = { cells: [], count: 0, indicators: new Set() };
  if (before === after) return changed;
  for (const [indicator, grids] of after.grids) {
    const former = new Map(before.grids.get(indicator)?.map((grid) => [gridId(grid), grid]));
    for (const grid of grids) {
      const old = former.get(gridId(grid));
      const same = old !== undefined && sameAxis(grid, old);
      for (const [region, row] of grid.rows) {
        const differ = differences(grid, row, old, same, old?.rows.get(region));
        for (const column of differ) {
          if (grid.details.size > 0 && !isShown(before, after, grid, old, region, column)) continue;
          changed.count++;
          changed.indicators.add(indicator);
          if (changed.cells.length >= limit) continue;
          const { breakdown, accumulation, axis } = grid;
          const period = axis.period(column).code;
          changed.cells.push({ indicator, region, period, breakdown, accumulation });
        }
      }
    }
  }
  return changed;
}

/** The columns of a row in which the two grids differ, the last first. */
function differences(
  grid: Grid,
  row: number,
  old: Grid | undefined,
  same: boolean,
  oldRow?: number,
): number[] {
  const { axis, values, flags, details } = grid;
  const columns: number[] = [];
  for (let column = axis.count - 1; column >= 0; column--) {
    const cell = row * axis.count + column;
    const flag = flags[cell]!;
    if (flag === 0 || flag & Flag.Q) continue;
    const oldColumn = !old
      ? -1
      : same
        ? column
        : old.axis.indexOf(axis.starts[column]!, axis.lengths[column]!);
    if (!old || oldRow === undefined || oldColumn < 0) {
      columns.push(column);
      continue;
    }
    const oldCell = oldRow * old.axis.count + oldColumn;
    const still =
      flag === old.flags[oldCell] &&
      Object.is(values[cell], old.values[oldCell]) &&
      (details.size + old.details.size === 0 || saidIn(grid, cell) === saidIn(old, oldCell));
    if (!still) columns.push(column);
  }
  return columns;
}

const sameAxis = ({ axis }: Grid, { axis: old }: Grid) =>
  equal(axis.starts, old.starts) && equal(axis.lengths, old.lengths);

/** What a row of the list says of its figure beside value and status. */
function saidIn(grid: Grid, cell: number): string {
  const row = grid.details.get(cell);
  if (!row) return '';
  return [row.qualifier ?? 'exact', row.upper, row.numerator, row.denominator].join();
}

/** Whether a reader sees the difference: a rate with parts may be shown as the same bound. */
function isShown(
  before: Dataset,
  after: Dataset,
  grid: Grid,
  old: Grid | undefined,
  region: string,
  column: number,
): boolean {
  const { axis } = grid;
  const row = grid.rows.get(region)!;
  if (grid.details.get(row * axis.count + column)?.numerator == null) return true;
  const period = axis.period(column);
  const seen = (dataset: Dataset) => {
    const { indicator, accumulation, frequency, breakdown } = grid;
    const question = { indicator, region, accumulation, frequency, breakdown };
    const series = seriesOf(dataset, question);
    const at = series?.axis.find(period) ?? -1;
    if (!series || at < 0) return '';
    const shown = observationAt(series, at);
    const { value, qualifier, status, numerator, denominator, refusal } = shown;
    return [value, shown.row?.upper, qualifier, status, numerator, denominator, refusal].join();
  };
  return !old || seen(before) !== seen(after);
}

import type { FigureChange } from '../derive/edition-changes.js';
import { quotient } from '../model/decimal.js';
import type { Dataset } from '../model/dataset.js';
import { exactIn, type Grid } from '../model/grid.js';
import { isMonthly } from '../time/period.js';
import type { ReleaseNote } from './release-note.js';

/** So many regions have to take the same step before it is one of all. */
const ENOUGH = 4;

/**
 * New periods in which an indicator is ten, a hundred … times what it was in the period before, or one part
 * in so many, in most of its regions at once: a unit that slipped in the whole sheet (万人 for 人). Small
 * figures show it too, which one by one prove nothing.
 */
export function lintSteps(
  { grids }: Dataset,
  figures: readonly FigureChange[],
  note: ReleaseNote,
): void {
  const fresh = new Set(
    figures.flatMap(({ kind, indicator, period }) =>
      kind === 'new' || kind === 'revised' ? [`${indicator}|${period}`] : [],
    ),
  );
  for (const [indicator, all] of grids) {
    for (const grid of all) {
      if (grid.breakdown !== '' || !isMonthly(grid.axis.frequency)) continue;
      for (let column = 1; column < grid.axis.count; column++) {
        const period = grid.axis.period(column).code;
        const step = fresh.has(`${indicator}|${period}`) ? stepAt(grid, column) : undefined;
        if (step) note('period-times', { indicator, period, ...step });
      }
    }
  }
}

/** The power of ten by which most regions move at once, and how many these are. */
function stepAt(grid: Grid, column: number): { times: number; count: number } | undefined {
  const ratios: number[] = [];
  for (const row of grid.rows.values()) {
    const [was, is] = [exactIn(grid, row, column - 1), exactIn(grid, row, column)];
    if (was === undefined || is === undefined || was <= 0 || is <= 0) continue;
    ratios.push(isOfSeason(grid, row, column, is) ? 1 : quotient(is, was));
  }
  if (ratios.length < ENOUGH) return undefined;
  const steps = ratios.map(magnitude);
  const [first] = [...new Set(steps)]
    .map((times) => ({ times, count: steps.filter((one) => one === times).length }))
    .sort((a, b) => b.count - a.count);
  if (first?.times === undefined || first.count * 3 < ratios.length * 2) return undefined;
  const accumulates = grid.accumulation === 'ytd' || grid.accumulation === 'cumulative';
  // A running total begins anew with the year, and grows tenfold from January at most.
  if (accumulates && first.times < 100) return undefined;
  return { times: first.times, count: first.count };
}

/** True for a figure that is within half and twice that of the same time of the year before. */
function isOfSeason(grid: Grid, row: number, column: number, value: number): boolean {
  const { axis } = grid;
  const before = axis.indexOf(axis.starts[column]! - 12, axis.lengths[column]!);
  const other = before < 0 ? undefined : exactIn(grid, row, before);
  return other !== undefined && value >= other / 2 && value <= other * 2;
}

/** The power of ten that a ratio is about, 10 to 100,000,000 or one part in so many; undefined for no such. */
export function magnitude(ratio: number): number | undefined {
  if (!(ratio > 0)) return undefined;
  const exponent = Math.round(Math.log10(ratio));
  const power = Number(`1e${exponent}`);
  const off = quotient(ratio, power);
  return exponent === 0 || off < 0.75 || off > 1.34 ? undefined : power;
}

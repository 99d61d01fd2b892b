import { Flag, PRELIMINARY } from '../contract/status.js';
import { remember, type Dataset } from '../model/dataset.js';
import { exactIn, type Grid } from '../model/grid.js';
import { gridsOf } from '../model/grids-of.js';
import { goesBelowZero } from '../series/signed.js';
import { isMonthly, yearOf, type Period } from '../time/period.js';
import { growsWithTime } from './aim.js';

/** A running total that is less than an earlier one which it includes. */
export interface FallingTotal {
  indicator: string;
  region: string;
  period: Period;
  value: number;
  /** The last total before it, and of when. */
  before: number;
  since: Period;
}

/**
 * The stated running totals of an indicator that fall: within a year, or at any time where they count from
 * the beginning. What may be below zero may fall; a provisional figure may be revised downwards; a break
 * starts anew.
 */
export function fallingTotals(dataset: Dataset, indicator: string): readonly FallingTotal[] {
  return remember(dataset, `falling|${indicator}`, () => {
    const item = dataset.indicators.get(indicator)!;
    if (!growsWithTime(item) || goesBelowZero(dataset, item)) return [];
    return gridsOf(dataset, indicator, '')
      .filter(
        ({ accumulation, axis }) =>
          (accumulation === 'ytd' || accumulation === 'cumulative') && isMonthly(axis.frequency),
      )
      .flatMap((grid) => [...fallsIn(grid)]);
  });
}

function* fallsIn(grid: Grid): Generator<FallingTotal> {
  const { indicator, accumulation, axis, rows, flags } = grid;
  for (const [region, row] of rows) {
    let last: { period: Period; value: number; flag: number } | undefined;
    for (let column = 0; column < axis.count; column++) {
      const [flag, period] = [flags[row * axis.count + column]!, axis.period(column)];
      if (flag & Flag.B) last = undefined;
      const value = exactIn(grid, row, column);
      if (value === undefined) continue;
      const isOn =
        last && (accumulation === 'cumulative' || yearOf(last.period) === yearOf(period));
      if (last && isOn && value < last.value && !(last.flag & PRELIMINARY)) {
        yield { indicator, region, period, value, before: last.value, since: last.period };
      }
      last = { period, value, flag };
    }
  }
}

import { remember, type Dataset } from '../model/dataset.js';
import type { Grid } from '../model/grid.js';
import { Flag } from '../contract/status.js';
import { parsePeriod, periodSpan, spanIn, type Period } from '../time/period.js';
import { dayOf } from '../time/today.js';

/**
 * What the dates of the data contradict: figures of periods that have not begun (`future`), figures later
 * than the date of the data (`as-of`) or than the date of publication (`published`).
 */
export interface Anachronism {
  kind: 'future' | 'as-of' | 'published';
  period: Period;
  date: string;
}

/** Periods may be published so many days before their end: a year's figures often come in its last week. */
const GRACE = 15;

/**
 * The dates that the latest figure of an indicator contradicts; forecasts and estimates contradict none.
 * `now` is in milliseconds.
 */
export function anachronisms(dataset: Dataset, indicator: string, now: number): Anachronism[] {
  const period = lastFigure(dataset, indicator);
  if (!period) return [];
  const { asOf, published } = dataset.info;
  const [start, end] = spanIn(period, 'D');
  const today = dayOf(now);
  const result: Anachronism[] = [];
  const after = (code: string | undefined, day: number) => {
    const date = code && parsePeriod(code.slice(0, 10));
    return !!date && day >= spanIn(date, 'D')[1];
  };
  if (after(today, start)) result.push({ kind: 'future', period, date: today });
  // A date within the period is none before it: a year's figures as of November.
  if (asOf && after(asOf, start)) result.push({ kind: 'as-of', period, date: asOf });
  if (after(published, Math.max(start, end - 1 - GRACE))) {
    result.push({ kind: 'published', period, date: published });
  }
  return result;
}

/** The last period of an indicator with a figure that is no forecast and no estimate. */
export function lastFigure(dataset: Dataset, indicator: string): Period | undefined {
  return remember(dataset, `last-figure|${indicator}`, () => {
    let latest: Period | undefined;
    for (const grid of dataset.grids.get(indicator) ?? []) {
      const { axis, accumulation } = grid;
      // The periods of cohorts and of a usual week are no dates of what was counted.
      if (accumulation === 'cohort' || accumulation === 'typical-month') continue;
      let column = axis.count - 1;
      while (column >= 0 && !hasFact(grid, column)) column--;
      if (column < 0) continue;
      const period = axis.period(column);
      if (!latest || periodSpan(period)[1] > periodSpan(latest)[1]) latest = period;
    }
    return latest;
  });
}

/** True where a region has a figure in that period that is no forecast and no estimate. */
function hasFact({ axis, values, flags }: Grid, column: number): boolean {
  for (let cell = column; cell < values.length; cell += axis.count) {
    if (!Number.isNaN(values[cell]!) && !(flags[cell]! & (Flag.F | Flag.E))) return true;
  }
  return false;
}

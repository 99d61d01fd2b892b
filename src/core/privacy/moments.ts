import type { Accumulation, CalendarDate } from '../contract/contract.generated.js';
import type { Grid } from '../model/grid.js';
import { isMonthly, parsePeriod, periodSpan } from '../time/period.js';

const DAY = 86_400_000;

/** A stretch of time in days since 1970, the last day excluded; a minute is a part of a day. */
export type Stretch = readonly [from: number, to: number];

const dayOf = (month: number) => Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;

/** The stretch of a period of a grid. */
export function stretchOf({ axis }: Grid, column: number): Stretch {
  const [start, length] = [axis.starts[column]!, axis.lengths[column]!];
  if (isMonthly(axis.frequency)) return [dayOf(start), dayOf(start + length)];
  const unit = axis.frequency === 'D' ? 1 : 1 / 1440;
  return [start * unit, (start + length) * unit];
}

/** The stretches of all periods of a grid. */
export const stretchesOf = (grid: Grid): Stretch[] =>
  Array.from({ length: grid.axis.count }, (_, column) => stretchOf(grid, column));

/** The same months and days of the year before. */
function yearEarlier(day: number): number {
  const date = new Date(day * DAY);
  return date.setUTCFullYear(date.getUTCFullYear() - 1) / DAY;
}

/**
 * What a figure covers: its period, the year up to its end, the last twelve months, all since the
 * start (−Infinity). Undefined where it is no stretch of one time: a typical month, a cohort.
 */
export function covered(accumulation: Accumulation, stretch: Stretch): Stretch | undefined {
  const [from, to] = stretch;
  switch (accumulation) {
    case 'period':
    case 'instant':
      return stretch;
    case 'ytd':
      return [Date.UTC(new Date(from * DAY).getUTCFullYear(), 0, 1) / DAY, to];
    case 'rolling-12':
      return [yearEarlier(to), to];
    case 'cumulative':
      return [-Infinity, to];
    default:
      return undefined;
  }
}

/** From when to when something is valid; without a date, always. */
export function validity(from: CalendarDate | undefined, to: CalendarDate | undefined): Stretch {
  const span = (date: CalendarDate | undefined) => {
    const period = date === undefined ? undefined : parsePeriod(date.slice(0, 10));
    return period && periodSpan(period);
  };
  const [first, last] = [span(from), span(to)];
  return [first ? first[0] / DAY : -Infinity, last ? last[1] / DAY : Infinity];
}

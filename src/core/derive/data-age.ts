import { parsePeriod, periodSpan } from '../time/period.js';

const HOUR = 60 * 60 * 1000;

/**
 * How many whole days ago the date or period that the data describe came to its end, by the calendar
 * of China: 0 while it lasts, −1 before it has begun; undefined for a text that names none. `now` is
 * in milliseconds.
 */
export function dataAge(asOf: string | undefined, now: number): number | undefined {
  const period = asOf && parsePeriod(asOf);
  if (!period) return undefined;
  const [start, end] = periodSpan(period).map((time) => time - 8 * HOUR) as [number, number];
  if (now < start) return -1;
  return Math.max(0, Math.floor((now - end) / (24 * HOUR)));
}

import { parsePeriod } from './period.js';
import { dayOf } from './today.js';

/**
 * The calendar date in China of a date as the contract writes it: a year, a month or a day as it is, a
 * moment the day that it has there (UTC+8), whatever its offset; one without an offset is of China's own
 * clocks. Undefined for what is no date, such as 30 February or 25 o'clock.
 */
export function dateInChina(text: string): string | undefined {
  const [date = '', time] = text.split('T');
  if (!/^\d{4}(-\d\d){0,2}$/.test(date) || !parsePeriod(date)) return undefined;
  if (time === undefined) return date;
  const hasOffset = /(Z|[+-]\d\d:\d\d)$/.test(time);
  const moment = Date.parse(hasOffset ? text : `${text}+08:00`);
  return Number.isNaN(moment) ? undefined : dayOf(moment);
}

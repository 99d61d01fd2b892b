import { periodAt, type Period } from '../time/period.js';

/** A period as a table writes it. */
export interface PeriodText {
  period: Period;
  /** True for a running total of the year: 1-6月, 1—3月累计. */
  ytd: boolean;
}

/**
 * 1—2月 is one point; from January through a later month is the running total of the year by its
 * wording; any other run of months is one long period.
 */
export function spanOfMonths(
  year: string,
  first: number,
  last: number,
  total: boolean,
): PeriodText | undefined {
  if (first < 1 || last > 12 || last < first) return undefined;
  if (total && first > 1) return undefined;
  const ytd = total || (first === 1 && last > 2);
  const start = Number(year) * 12 + (ytd ? last : first) - 1;
  return { period: periodAt('M', start, ytd ? 1 : last - first + 1), ytd };
}

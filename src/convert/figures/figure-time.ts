import type { Accumulation } from '../../core/contract/contract.generated.js';
import type { PeriodText } from '../../core/table/month-span.js';
import { parsePeriodText } from '../../core/table/period-text.js';
import { parsePeriod, periodAt, yearBefore, type Period } from '../../core/time/period.js';
import type { Meaning } from '../mapping/mapping.generated.js';
import type { Cell } from '../workbook/workbook.js';

/** A time that a text names; one that lacks its year says so, and one that is none is undefined. */
export type ReadTime = PeriodText | 'no-year' | undefined;

const known = new Map<string, ReadTime>();
/** A long list has a few hundred times in its hundred thousand rows. */
const MOST_KNOWN = 10_000;

/** Reads the time of a head or label, with the year that stands around it. */
export function readTime(text: string, year: string): ReadTime {
  const key = year === '' ? text : `${text}|${year}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size > MOST_KNOWN) known.clear();
  const time = parsePeriodText(text, year);
  known.set(key, time);
  return time;
}

/** The time that a period of the contract is. */
export function timeOfCode(code: string): PeriodText | undefined {
  const period = parsePeriod(code);
  return period && { period, ytd: false };
}

/**
 * The text of a time in a cell. A date that is shown without its day is of its month; a number such as
 * 2024.1 may have been October.
 */
export function timeText(cell: Cell): string | undefined {
  if (cell.kind === 'date' && typeof cell.value === 'string') {
    const format = (cell.format ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    const hasDay =
      /d/i.test(format) || (format === '' && /日|\d[-/.]\d{1,2}[-/.]\d/.test(cell.text));
    return cell.value.slice(0, hasDay ? 10 : /m/i.test(format) || format === '' ? 7 : 4);
  }
  if (cell.kind === 'number' && /^(?:19|20)\d\d\.1$/.test(cell.text.trim())) return undefined;
  return cell.text;
}

/** One time in two columns: 2024 and 3月, 2024 and 3. `head` is that of the second one. */
export function joinedTime(year: string, within: string, head: string): ReadTime {
  const word = /^\d{1,2}$/.test(within)
    ? /季/.test(head)
      ? `第${within}季度`
      : `${within}月`
    : within;
  return parsePeriodText(word, /^\d{4}/.exec(year)?.[0] ?? '');
}

/** How a figure is of its time. */
export interface FigureTime {
  readonly period: Period;
  readonly accumulation?: Accumulation;
}

/**
 * The time of a figure from the nearest text that names one, and what the mapping says of it: 本年累计 of a
 * table of January to March is the running total of March, 上年同期 a year before.
 */
export function figureTime(
  { period: stated, ytd }: PeriodText,
  { accumulation, when }: Pick<Meaning, 'accumulation' | 'when'>,
  isFlow: boolean,
): FigureTime | undefined {
  let period: Period | undefined = stated;
  const runs = accumulation ?? (ytd && isFlow ? 'ytd' : undefined);
  const isSpan = stated.frequency === 'M' && stated.length > 1 && stated.start % 12 === 0;
  // 1—2月累计 is the total of the year up to February.
  if (runs === 'ytd' && isSpan) period = periodAt('M', stated.start + stated.length - 1);
  if (when === 'year-before') period = yearBefore(period);
  else if (when) period = periodAt(period.frequency, period.start - period.length, period.length);
  return period && { period, ...(runs && runs !== 'period' ? { accumulation: runs } : {}) };
}

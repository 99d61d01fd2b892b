import { parsePeriod, periodSpan, type Period } from './period.js';

/** A time that is asked for: from one period to another, both included, or one period alone. */
export interface TimeRange {
  /** Undefined from the first on, and for one period. */
  readonly start: Period | undefined;
  /** Undefined for up to the latest; the period itself, for one. */
  readonly end: Period | undefined;
  /** True for one period, whose figure is meant. */
  readonly isOne: boolean;
  /** The period within it that is picked. */
  readonly picked?: Period;
}

/** Why a text asks for no time. */
export type RangeFault = 'unreadable' | 'reversed';

/**
 * The time that a text asks for: `2024-06`, `2023-01..2024-06`, `2023-01..` or `..2024-06`; nothing for
 * an empty text. A range that ends before it starts, or names no end at all, asks for none. In
 * `2023-01..2024-06@2024-03` one period of the range is picked.
 */
export function parseRange(text: string): TimeRange | RangeFault {
  const [range = '', ...picks] = String(text).split('@');
  const asked = rangeOf(range);
  if (picks.length === 0 || typeof asked === 'string') return asked;
  const [code = '', ...others] = picks;
  const picked = parsePeriod(code.trim());
  const isRange = !asked.isOne && (asked.start ?? asked.end) !== undefined;
  return picked && others.length === 0 && isRange ? { ...asked, picked } : 'unreadable';
}

function rangeOf(text: string): TimeRange | RangeFault {
  const codes = text.trim().split('..');
  if (codes.length > 2 || (codes.length === 2 && codes.every((code) => code.trim() === ''))) {
    return 'unreadable';
  }
  const named = codes.map((code) => code.trim());
  const periods = named.map((code) => (code ? parsePeriod(code) : undefined));
  if (named.some((code, i) => code !== '' && !periods[i])) return 'unreadable';
  const [first, last] = periods;
  if (codes.length === 1) return { start: undefined, end: first, isOne: first !== undefined };
  if (first && last && periodSpan(last)[1] <= periodSpan(first)[0]) return 'reversed';
  return { start: first, end: last, isOne: false };
}

/** Whether a period lies from one period to another, both included; those that reach beyond do not. */
export function isWithin(
  period: Period,
  from: Period | undefined,
  until: Period | undefined,
): boolean {
  const [start, end] = periodSpan(period);
  return (!from || start >= periodSpan(from)[0]) && (!until || end <= periodSpan(until)[1]);
}

/** From when to when several periods reach, in milliseconds. */
export function hullOf(periods: readonly Period[]): [from: number, to: number] {
  const spans = periods.map(periodSpan);
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}

/** Whether any of the time from the first of some periods to the last of them lies in what is asked for. */
export function reachesInto(periods: readonly Period[], { start, end, isOne }: TimeRange): boolean {
  const [from, to] = hullOf(periods);
  const begin = isOne ? end : start;
  return (!begin || to > periodSpan(begin)[0]) && (!end || from < periodSpan(end)[1]);
}

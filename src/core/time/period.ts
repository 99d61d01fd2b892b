/*
 * The room `time`: periods as the contract writes them (2024, 2024-Q1, 2024-03, 2024-01/P2M, a day, a
 * minute), the axis that many of them lie on, and the date of today. Whatever counts, orders or compares
 * times belongs here; how a time is said to a reader belongs to i18n.
 */
import type { Frequency } from '../contract/contract.generated.js';

/**
 * A stretch of time. `start` and `length` count months since year 0 (frequencies A S Q M), days
 * since 1970 (D) or minutes since 1970 (N, one point a minute), so that neighbours differ by
 * `length`. January and February published together (1–2月) are one monthly period of length 2.
 */
export interface Period {
  readonly code: string;
  readonly frequency: Frequency;
  readonly start: number;
  readonly length: number;
}

const MONTHS: Partial<Record<Frequency, number>> = { A: 12, S: 6, Q: 3, M: 1 };
const DAY = 86_400_000;
const MINUTE = 60_000;

/** True where time is counted in months. */
export function isMonthly(frequency: Frequency): boolean {
  return frequency in MONTHS;
}

/** The usual length of a period of that frequency, in its own counting unit. */
export function usualLength(frequency: Frequency): number {
  return MONTHS[frequency] ?? 1;
}

const pad = (n: number) => String(n).padStart(2, '0');

/** The code of the period: `2024`, `2024-S1`, `2024-Q1`, `2024-03`, `2024-01/P2M`, `2024-03-15`. */
function codeOf(frequency: Frequency, start: number, length: number): string {
  if (!isMonthly(frequency)) {
    const iso = new Date(start * (frequency === 'D' ? DAY : MINUTE)).toISOString();
    return iso.slice(0, frequency === 'D' ? 10 : 16);
  }
  const year = String(Math.floor(start / 12)).padStart(4, '0');
  const month = start % 12;
  if (frequency === 'A') return year;
  if (frequency === 'S') return `${year}-S${month / 6 + 1}`;
  if (frequency === 'Q') return `${year}-Q${month / 3 + 1}`;
  return `${year}-${pad(month + 1)}${length > 1 ? `/P${length}M` : ''}`;
}

/** The period of the given counts. */
export function periodAt(
  frequency: Frequency,
  start: number,
  length = usualLength(frequency),
): Period {
  return { code: codeOf(frequency, start, length), frequency, start, length };
}

const CODE =
  /^(\d{4})(?:-S([12])|-Q([1-4])|-(\d\d)(?:\/P(\d{1,2})M|-(\d\d)(?:T(\d\d):(\d\d))?)?)?$/;

/** The period that a code names, or undefined where it names none (2024-13, 2023-02-29). */
export function parsePeriod(code: string): Period | undefined {
  const match = CODE.exec(code);
  if (!match) return undefined;
  const [, y, half, quarter, m, span, d, hour, minute] = match;
  const january = Number(y) * 12;
  if (half) return periodAt('S', january + (Number(half) - 1) * 6);
  if (quarter) return periodAt('Q', january + (Number(quarter) - 1) * 3);
  if (!m) return periodAt('A', january);
  const month = Number(m);
  if (month < 1 || month > 12) return undefined;
  if (!d) return periodAt('M', january + month - 1, span ? Number(span) : 1);
  const time = Date.UTC(Number(y), month - 1, Number(d), Number(hour ?? 0), Number(minute ?? 0));
  const period = hour ? periodAt('N', time / MINUTE) : periodAt('D', time / DAY);
  return period.code === code ? period : undefined;
}

/** The first and last-plus-one day of a period, in milliseconds (UTC). */
export function periodSpan(period: Period): [number, number] {
  const { frequency, start, length } = period;
  if (!isMonthly(frequency)) {
    const unit = frequency === 'D' ? DAY : MINUTE;
    return [start * unit, (start + length) * unit];
  }
  const day = (month: number) => Date.UTC(Math.floor(month / 12), month % 12, 1);
  return [day(start), day(start + length)];
}

/** Where a period starts and ends, counted as periods of another frequency are. */
export function spanIn(period: Period, frequency: Frequency): [start: number, end: number] {
  const { start, length } = period;
  const unit = (of: Frequency) => (isMonthly(of) ? 'month' : of);
  if (unit(frequency) === unit(period.frequency)) return [start, start + length];
  const [from, to] = periodSpan(period);
  if (!isMonthly(frequency)) {
    const size = frequency === 'D' ? DAY : MINUTE;
    return [from / size, to / size];
  }
  const month = (time: number) => {
    const date = new Date(time);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  return [month(from), month(to - 1) + 1];
}

/** The same period a year earlier (29 February: none, so undefined). */
export function yearBefore(period: Period): Period | undefined {
  if (isMonthly(period.frequency)) {
    return periodAt(period.frequency, period.start - 12, period.length);
  }
  return parsePeriod(`${Number(period.code.slice(0, 4)) - 1}${period.code.slice(4)}`);
}

/** The calendar year in which a period starts. */
export function yearOf(period: Period): number {
  return Number(period.code.slice(0, 4));
}

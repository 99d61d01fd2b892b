import type { Frequency } from '../../core/contract/contract.generated.js';
import { parsePeriodText } from '../../core/table/period-text.js';
import { isMonthly, parsePeriod, periodAt, spanIn, type Period } from '../../core/time/period.js';

/** A period as the contract has it, or why a text is none. */
export interface StatedPeriod {
  readonly period: Period;
  /** True for a running total, where a label says so: 1—3月累计. */
  readonly isRunning: boolean;
}

/** Weeks have no place in months: such a period is refused rather than moved. */
const WEEK = /^\d{4}-?W\d\d?$/;
/** 2024-M03, 2024M3, 2024-A1, 2024Q1, 2024-T2, 2024-D075 (SDMX technical notes 4.2.5, and without the hyphen). */
const REPORTING = /^(\d{4})-?([ASTQMD])(\d{1,3})$/;
/** A start and how long: 2024-01-01/P2M, 2000-01-01T00:00:00/P2M (SDMX technical notes 4.2.7). */
const RANGE = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T00:00(?::00(?:\.0+)?)?Z?)?)?\/P(\d{1,3})([YMD])$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?Z?$/;

/** Months of a reporting period, by its letter. */
const MONTHS: Readonly<Record<string, number>> = { A: 12, S: 6, T: 4, Q: 3, M: 1 };

function reportingPeriod(text: string): Period | undefined {
  const [, year = '', letter = '', digits = ''] = REPORTING.exec(text) ?? [];
  const number = Number(digits);
  if (!year || number < 1) return undefined;
  const january = Number(year) * 12;
  if (letter === 'D') {
    const day = Date.UTC(Number(year), 0, number);
    return new Date(day).getUTCFullYear() === Number(year)
      ? periodAt('D', day / 86_400_000)
      : undefined;
  }
  const length = MONTHS[letter]!;
  const start = january + (number - 1) * length;
  if (number * length > 12) return undefined;
  return letter === 'T' ? periodAt('M', start, length) : periodAt(letter as Frequency, start);
}

function rangePeriod(text: string, frequency: string | undefined): Period | undefined {
  const [, year = '', month = '', day = '01', count = '', unit] = RANGE.exec(text) ?? [];
  if (!year) return undefined;
  if (unit === 'D') return count === '1' ? parsePeriod(`${year}-${month}-${day}`) : undefined;
  const length = Number(count) * (unit === 'Y' ? 12 : 1);
  const start = Number(year) * 12 + Number(month) - 1;
  if (day !== '01' || length < 1 || length > 12) return undefined;
  const whole = frequency !== 'M' && wholePeriod(start, length, frequency);
  return whole || periodAt('M', start, length);
}

/** A range of months as the quarter, half or year that its frequency says it is. */
function wholePeriod(start: number, length: number, frequency = ''): Period | undefined {
  const usual = MONTHS[frequency];
  if (frequency === 'T' || usual !== length || start % usual !== 0) {
    return length === 12 && start % 12 === 0 && !usual ? periodAt('A', start) : undefined;
  }
  return periodAt(frequency as Frequency, start);
}

/** The period of a frequency around a day or a month: 2014-12-31 of yearly figures is 2014. */
function around(period: Period, frequency: Frequency): Period | undefined {
  const [start, end] = spanIn(period, isMonthly(frequency) ? 'M' : frequency);
  const length = MONTHS[frequency] ?? 1;
  const first = start - (start % length);
  return end <= first + length ? periodAt(frequency, first) : undefined;
}

const SIZE: Readonly<Record<string, number>> = { N: 0, D: 1, M: 2, Q: 3, S: 4, A: 5 };

/** The period as its frequency has it; undefined where the two contradict each other. */
function agreed(period: Period, frequency: string | undefined): Period | undefined {
  const stated = SIZE[frequency ?? ''];
  if (stated === undefined || frequency === period.frequency) return period;
  const own = SIZE[period.frequency]!;
  if (own > stated) return undefined;
  if (period.frequency === 'M' && period.length > 1) return period;
  return around(period, frequency as Frequency);
}

/**
 * The period that a code or its label names. A date stands for the period of its frequency that it lies in,
 * as time formats that are made even for all frequencies have it. `week` and undefined are refused.
 */
export function statedPeriod(
  text: string,
  frequency?: string,
  label?: string,
): StatedPeriod | 'week' | undefined {
  const code = text.trim();
  if (WEEK.test(code)) return 'week';
  const plain = parsePeriod(code) ?? reportingPeriod(code) ?? rangePeriod(code, frequency);
  if (plain) return found(agreed(plain, frequency));
  const instant = INSTANT.exec(code);
  if (instant) {
    const [, day = '', hour = '', minute = ''] = instant;
    const isDay = frequency === undefined ? hour + minute === '0000' : frequency !== 'N';
    const period = parsePeriod(isDay ? day : `${day}T${hour}:${minute}`);
    return found(period && agreed(period, frequency));
  }
  for (const words of [code, label ?? '']) {
    const read = parsePeriodText(words);
    if (typeof read !== 'object') continue;
    const period = agreed(read.period, frequency);
    return period && { period, isRunning: read.ytd };
  }
  return undefined;
}

const found = (period: Period | undefined): StatedPeriod | undefined =>
  period && { period, isRunning: false };

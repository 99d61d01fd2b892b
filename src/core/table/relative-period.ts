import { periodAt, type Period } from '../time/period.js';
import type { PeriodText } from './month-span.js';
import { narrow } from './plain-text.js';

interface Around {
  /** The period of the caption. */
  period: PeriodText | undefined;
  besideMonth: boolean;
}

interface Relative {
  period: PeriodText | undefined;
  /** What the head names beside the time. */
  rest: string;
  /** True for a sum since some start that the table does not state. */
  cumulative: boolean;
}

const RUNNING =
  /^(?:本年|今年|当年|全年)?(?:度)?(?:1-本月|一至本月|年初至今|年初至本月|自年初|本月止|本月末|本期止|截至本月|截至本月末|本季止)?累计(?:数|额|值|完成|实绩)?|^(?:1-本月|年初至今|年初至本月)|^year to date|^ytd/i;
const NOW_MONTH = /^(?:本月|当月|本月份|this month|current month)(?:数|值|实绩)?/i;
const LAST_MONTH = /^(?:上月|上个月|last month|previous month)(?:数|值|实绩)?/i;
const NOW_QUARTER = /^(?:本季度?|当季)/;
const NOW_YEAR = /^(?:本年度?|今年|当年|全年)(?!累计)(?:数|值|实绩)?/;
const NOW = /^(?:本期|报告期|期末|月末|年末|季末)(?:数|值|余额)?/;
const LAST_YEAR = /^(?:上年度?|去年)(?!同期|同月|末|底|累计)(?:数|值|实绩)?/;
const SAME_LAST_YEAR = /^(?:上年同期|去年同期|上年同月|去年同月)(?:数|值|累计)?/;

const single = (period: Period): PeriodText => ({ period, ytd: false });

/** The month with which a period ends; undefined for days and minutes. */
function lastMonth({ frequency, start, length }: Period): number | undefined {
  return frequency === 'D' || frequency === 'N' ? undefined : start + length - 1;
}

/**
 * The time that a head means by its place beside the caption's: 本月, 上月, 累计, 本年, 上年同期.
 * Undefined for a head that is of no such time; without a period where the caption names none.
 */
export function relativePeriod(
  text: string,
  { period: now, besideMonth }: Around,
): Relative | undefined {
  const plain = narrow(text).replace(/\s+/g, /[a-z]/i.test(text) ? ' ' : '');
  const found = (pattern: RegExp, period: PeriodText | undefined, cumulative = false) => {
    const match = pattern.exec(plain);
    return (
      match && { period, rest: plain.slice(match[0].length).replace(/^[:：/]/, ''), cumulative }
    );
  };
  const month = now && lastMonth(now.period);
  const isMonth = now?.period.frequency === 'M' && month !== undefined;
  const ytd = isMonth ? { period: periodAt('M', month), ytd: true } : undefined;
  const running = RUNNING.exec(plain);
  if (running) {
    const isOfYear =
      running[0].replace(/(?:数|额|值|完成|实绩)$/, '') !== '累计' ||
      besideMonth ||
      now?.ytd === true;
    if (isOfYear) return found(RUNNING, ytd) ?? undefined;
    return found(RUNNING, now, true) ?? undefined;
  }
  const year = now ? periodAt('A', Math.floor(now.period.start / 12) * 12) : undefined;
  const before = (months: number): PeriodText | undefined =>
    now && month !== undefined
      ? {
          period: periodAt(now.period.frequency, now.period.start - months, now.period.length),
          ytd: now.ytd,
        }
      : undefined;
  const isYear = now?.period.frequency === 'A';
  return (
    found(NOW_MONTH, isMonth ? single(periodAt('M', month)) : undefined) ??
    found(LAST_MONTH, isMonth ? single(periodAt('M', month - 1)) : undefined) ??
    found(NOW_QUARTER, now?.period.frequency === 'Q' ? now : undefined) ??
    found(SAME_LAST_YEAR, besideMonth ? undefined : before(12)) ??
    found(NOW_YEAR, isYear && year ? single(year) : undefined) ??
    found(LAST_YEAR, isYear && year ? single(periodAt('A', year.start - 12)) : undefined) ??
    found(NOW, now) ??
    undefined
  );
}

import { periodAt } from '../time/period.js';
import type { PeriodText } from './month-span.js';

/**
 * The heads that make one line: all of them or, where a running total or a whole year stands beside
 * months, those of the commonest kind. Undefined where they make none.
 */
export function lineAmong(
  heads: readonly (PeriodText | undefined)[],
): { columns: number[]; periods: PeriodText[] } | undefined {
  const kinds = new Map<string, number[]>();
  const dated = heads.flatMap((head, i) => (head ? [i] : []));
  for (const i of dated) {
    const { period, ytd } = heads[i]!;
    const kind = [ytd, period.frequency, period.length].join();
    kinds.set(kind, [...(kinds.get(kind) ?? []), i]);
  }
  const [most, next] = [...kinds.values()].sort((a, b) => b.length - a.length);
  const common = most && most.length > Math.max(1, next?.length ?? 0) ? [most] : [];
  const running = runningOfYear(dated.map((i) => heads[i]!));
  if (running) return { columns: dated, periods: running };
  for (const columns of [dated, ...common]) {
    const periods = oneLine(columns.map((i) => heads[i]!));
    if (periods) return { columns, periods };
  }
  return undefined;
}

/**
 * 一季度, 上半年, 前三季度, 全年 of one year as its running totals. Two such heads make none unless one
 * of them says that it is one: January beside the whole year may be either.
 */
function runningOfYear(heads: readonly PeriodText[]): PeriodText[] | undefined {
  const kinds = new Set(
    heads.map(({ ytd, period }) => [ytd, period.frequency, period.length].join()),
  );
  const isStated = heads.some(({ ytd }) => ytd);
  if (kinds.size < 2 || heads.length < (isStated ? 2 : 3)) return undefined;
  const ends = heads.map(({ period, ytd }) => {
    const isMonthly = period.frequency !== 'D' && period.frequency !== 'N';
    const opens = isMonthly && (ytd || period.start % 12 === 0);
    return opens ? period.start + period.length - 1 : NaN;
  });
  const years = new Set(ends.map((end) => Math.floor(end / 12)));
  if (ends.some(Number.isNaN) || years.size > 1 || new Set(ends).size < ends.length)
    return undefined;
  // Ends of quarters lie next to each other on an axis of quarters.
  const areQuarters = ends.every((end) => end % 3 === 2);
  const periodTo = (end: number) => (areQuarters ? periodAt('Q', end - 2) : periodAt('M', end));
  return oneLine(ends.map((end) => ({ period: periodTo(end), ytd: true })));
}

/**
 * Heads as the periods of one line: running totals among themselves, where January and 1—2月 are
 * such too. Undefined where the kinds or lengths mix, or the order is not that of time: Excel makes
 * 2024.1 of 2024.10, so a head out of order may be another month.
 */
export function oneLine(heads: readonly PeriodText[]): PeriodText[] | undefined {
  const running = heads.some(({ ytd }) => ytd);
  const line = running ? heads.map(asRunning) : [...heads];
  const [first] = line;
  const steps = line.slice(1).map(({ period }, i) => period.start - line[i]!.period.start);
  const alike = line.every(
    ({ period, ytd }) => period.frequency === first!.period.frequency && ytd === running,
  );
  const ordered = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  const sorted = [...line].sort((a, b) => a.period.start - b.period.start);
  const apart = sorted.every(
    ({ period }, i) =>
      i === 0 || sorted[i - 1]!.period.start + sorted[i - 1]!.period.length <= period.start,
  );
  return alike && ordered && apart ? line : undefined;
}

function asRunning(head: PeriodText): PeriodText {
  const { period, ytd } = head;
  const fromJanuary = period.frequency === 'M' && period.start % 12 === 0;
  if (ytd || !fromJanuary) return head;
  return { period: periodAt('M', period.start + period.length - 1), ytd: true };
}

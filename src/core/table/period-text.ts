import { narrow } from './number-text.js';
import { parsePeriod, periodAt, type Period } from '../time/period.js';

/** A period as a table writes it. */
export interface PeriodText {
  period: Period;
  /** True for a running total of the year: 1-6月, 1—3月累计. */
  ytd: boolean;
}

const YEAR = '((?:19|20)\\d\\d)';
const QUARTER = '一二三四';
const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const SEPARATOR = '(?:年[/ ]?|[-./])';

const pad = (text: string) => text.padStart(2, '0');

/** Forms with a year, and the code of each. */
const FORMS: [pattern: RegExp, code: (...parts: string[]) => string][] = [
  [new RegExp(`^${YEAR}(?:年度?)?$`), (year) => year],
  [
    new RegExp(`^${YEAR}${SEPARATOR}([上下])半年$`),
    (year, half) => `${year}-S${half === '上' ? 1 : 2}`,
  ],
  [
    new RegExp(`^${YEAR}${SEPARATOR}第?([一二三四1-4])季度?$`),
    (year, quarter) =>
      `${year}-Q${QUARTER.includes(quarter) ? QUARTER.indexOf(quarter) + 1 : quarter}`,
  ],
  [new RegExp(`^${YEAR}${SEPARATOR}?[Qq]([1-4])$`), (year, quarter) => `${year}-Q${quarter}`],
  [new RegExp(`^${YEAR}${SEPARATOR}(\\d\\d?)月?$`), (year, month) => `${year}-${pad(month)}`],
  [new RegExp(`^${YEAR}(\\d\\d)$`), (year, month) => `${year}-${month}`],
  [
    new RegExp(`^${YEAR}${SEPARATOR}(\\d\\d?)[月./-](\\d\\d?)日?$`),
    (year, month, day) => `${year}-${pad(month)}-${pad(day)}`,
  ],
];

const SPAN = new RegExp(`^${YEAR}${SEPARATOR}(\\d\\d?)月?[-—–~至](\\d\\d?)月(累计)?$`);
const RUNNING = new RegExp(`^${YEAR}${SEPARATOR}(\\d\\d?)月累计$`);
const YEARLESS = new RegExp(
  `^(?:[上下]半年|第?[一二三四1-4]季度?|[Qq][1-4]|(?:\\d\\d?|${MONTHS.join('|')})月?(?:[-—–~至]\\d\\d?)?月(?:累计)?)$`,
);

/**
 * The period that a text names; 24年4月 is of 2024. `year` is the year of the title, for 一季度 or 三月 below it; a text
 * without a year and without that is `no-year`. Undefined for all else, 2024年13月 among it.
 */
export function parsePeriodText(text: string, year = ''): PeriodText | 'no-year' | undefined {
  const plain = narrow(text)
    .replace(/\s+/g, '')
    .replace(/^['’]?([0-4]\d)(?=年)/, '20$1');
  const contract = /[QS/T]|-\d\d-/.test(plain) ? parsePeriod(plain) : undefined;
  if (contract) return { period: contract, ytd: false };
  const spanned = SPAN.exec(plain);
  if (spanned) return span(spanned[1]!, Number(spanned[2]), Number(spanned[3]), !!spanned[4]);
  const running = RUNNING.exec(plain);
  if (running) return span(running[1]!, 1, Number(running[2]), true);
  for (const [pattern, code] of FORMS) {
    const match = pattern.exec(plain);
    const period = match && parsePeriod(code(...match.slice(1)));
    if (period) return { period, ytd: false };
  }
  if (!YEARLESS.test(plain)) return undefined;
  if (!year) return 'no-year';
  const numeral = /^(十[一二]?|[一二三四五六七八九])月/.exec(plain)?.[1];
  const month = numeral ? String(MONTHS.indexOf(numeral) + 1) : '';
  return parsePeriodText(`${year}年${month ? plain.replace(numeral!, month) : plain}`);
}

/**
 * 1—2月 is one point; from January through a later month is the running total of the year by its
 * wording; any other run of months is one long period.
 */
function span(year: string, first: number, last: number, total: boolean): PeriodText | undefined {
  if (first < 1 || last > 12 || last < first) return undefined;
  if (total && first > 1) return undefined;
  const ytd = total || (first === 1 && last > 2);
  const start = Number(year) * 12 + (ytd ? last : first) - 1;
  return { period: periodAt('M', start, ytd ? 1 : last - first + 1), ytd };
}

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
  for (const columns of [dated, ...common]) {
    const periods = oneLine(columns.map((i) => heads[i]!));
    if (periods) return { columns, periods };
  }
  return undefined;
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

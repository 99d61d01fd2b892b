import { englishPeriod } from './english-period.js';
import { narrow } from './plain-text.js';
import { spanOfMonths, type PeriodText } from './month-span.js';
import { parsePeriod } from '../time/period.js';

const YEAR = '((?:19|20)\\d\\d)';
const QUARTER = '一二三四';
const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const SEPARATOR = '(?:年[/ ]?|[-./])';
/** 三 of 三月 and 一 of 一至三月. */
const NUMERAL =
  /(?:十[一二]?|[一二三四五六七八九])(?=月|[-—–~～至](?:十[一二]?|[一二三四五六七八九])月)/g;
const DIGITS = '〇一二三四五六七八九';

const pad = (text: string) => text.padStart(2, '0');

/** Forms with a year, and the code of each. */
const FORMS: [pattern: RegExp, code: (...parts: string[]) => string][] = [
  [new RegExp(`^${YEAR}(?:年(?:度|全年|末|底)?|\\[yr\\1\\])?$`, 'i'), (year) => year],
  [new RegExp(`^${YEAR}年12月31日$`), (year) => `${year}-12-31`],
  [
    new RegExp(`^${YEAR}${SEPARATOR}?([上下])半年(?:末|底)?$`),
    (year, half) => `${year}-S${half === '上' ? 1 : 2}`,
  ],
  [
    new RegExp(`^${YEAR}${SEPARATOR}?第?([一二三四1-4])季(?:度(?:末)?)?$`),
    (year, quarter) =>
      `${year}-Q${QUARTER.includes(quarter) ? QUARTER.indexOf(quarter) + 1 : quarter}`,
  ],
  [new RegExp(`^${YEAR}${SEPARATOR}?[Qq]([1-4])$`), (year, quarter) => `${year}-Q${quarter}`],
  [
    new RegExp(`^${YEAR}${SEPARATOR}(\\d\\d?)(?:月(?:份|末|底)?)?$`),
    (year, month) => `${year}-${pad(month)}`,
  ],
  [new RegExp(`^${YEAR}(\\d\\d)$`), (year, month) => `${year}-${month}`],
  [
    new RegExp(`^${YEAR}${SEPARATOR}(\\d\\d?)[月./-](\\d\\d?)日?$`),
    (year, month, day) => `${year}-${pad(month)}-${pad(day)}`,
  ],
];

const SPAN = new RegExp(
  `^${YEAR}${SEPARATOR}(\\d\\d?)月?份?[-—–~～至](?:\\1${SEPARATOR})?(\\d\\d?)月份?(累计)?$`,
);
const RUNNING = new RegExp(`^${YEAR}${SEPARATOR}(\\d\\d?)月份?(?:止)?累计$`);
/** 前三季度, 1—3季度 and 一季度累计: from January through the end of that quarter. */
const QUARTERS = new RegExp(
  `^${YEAR}${SEPARATOR}?(?:前([二三四2-4两])(?:个)?季度?|[一1](?:季度)?[-—–~～至]([二三四2-4])季度?|第?([一二三四1-4])季度?累计|(上半年)累计|(全年)累计)$`,
);
const YEARLESS = new RegExp(
  `^(?:[上下]半年|前[二三四2-4两]个?季度?|第?[一二三四1-4]季度?|[一1](?:季度)?[-—–~～至][二三四2-4]季度?|[Qq][1-4]|\\d\\d?月\\d\\d?日|\\d\\d?月?份?(?:[-—–~～至]\\d\\d?)?月份?(?:累计)?)$`,
);

/**
 * The period that a text names; 24年4月 is of 2024. `year` is the year of the title, for 一季度 or 三月 below it; a text
 * without a year and without that is `no-year`. Undefined for all else, 2024年13月 among it.
 */
export function parsePeriodText(text: string, year = ''): PeriodText | 'no-year' | undefined {
  const plain = narrow(text)
    .replace(/\s+/g, '')
    .replace(/^(?:截至|截止)(?:到)?/, '')
    .replace(/^[〇一二三四五六七八九]{4}(?=年)/, (digits) =>
      [...digits].map((digit) => DIGITS.indexOf(digit)).join(''),
    )
    .replace(/^['’]?([0-4]\d)(?=年)/, '20$1')
    .replace(NUMERAL, (numeral) => String(MONTHS.indexOf(numeral) + 1));
  const contract = /[QS/T]|-\d\d-/.test(plain) ? parsePeriod(plain) : undefined;
  if (contract) return { period: contract, ytd: false };
  const spanned = SPAN.exec(plain);
  if (spanned)
    return spanOfMonths(spanned[1]!, Number(spanned[2]), Number(spanned[3]), !!spanned[4]);
  const running = RUNNING.exec(plain);
  if (running) return spanOfMonths(running[1]!, 1, Number(running[2]), true);
  const quarters = QUARTERS.exec(plain);
  if (quarters) return spanOfMonths(quarters[1]!, 1, lastMonth(quarters.slice(2)), true);
  for (const [pattern, code] of FORMS) {
    const match = pattern.exec(plain);
    const period = match && parsePeriod(code(...match.slice(1)));
    if (period) return { period, ytd: false };
  }
  if (!YEARLESS.test(plain)) return englishPeriod(text, year);
  if (!year) return 'no-year';
  return parsePeriodText(`${year}年${plain}`);
}

/** The last month of what a running total of quarters names: of 前三季度 September. */
function lastMonth([ahead, through, alone, half]: (string | undefined)[]): number {
  const quarter = (ahead ?? through ?? alone)?.replace('两', '二');
  if (!quarter) return half ? 6 : 12;
  const place = QUARTER.indexOf(quarter) + 1;
  return 3 * (place || Number(quarter));
}

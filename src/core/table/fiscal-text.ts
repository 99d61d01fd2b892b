import { periodAt } from '../time/period.js';
import type { PeriodText } from './month-span.js';
import { narrow } from './plain-text.js';

const FISCAL =
  /^(?:fy ?)?((?:19|20)\d\d)(?:年度?)?\s*[-/–—~～至]\s*((?:19|20)?\d\d)\s*(学年度?|财年|财政年度|年度|school year|academic year|fiscal year|financial year)?$/i;

/** A year that begins in one calendar year and ends in the next: 2009-10, 2023/24, 2022—2023学年. */
export interface FiscalText {
  year: number;
  /** True for 2009-10, which could be a month as well. */
  likeMonth: boolean;
  school: boolean;
}

/** The fiscal or school year that a head names; undefined for all else. */
export function parseFiscal(text: string): FiscalText | undefined {
  const plain = narrow(text).replace(/\s+/g, ' ');
  const [, first = '', second = '', word = ''] = FISCAL.exec(plain) ?? [];
  if (!first || (Number(first) + 1) % 100 !== Number(second) % 100) return undefined;
  if (second.length === 4 && Number(second) !== Number(first) + 1) return undefined;
  const month = second.length === 2 && Number(second) >= 1 && Number(second) <= 12;
  const isDated = /^fy/i.test(plain) || word !== '';
  return {
    year: Number(first),
    likeMonth: month && !isDated && /^\d{4}[-/]\d\d$/.test(plain),
    school: /学年|school|academic/i.test(word),
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const ENGLISH_START = /\b([a-z]{3,9}) ?(?:to|through|-|–) ?([a-z]{3,9})\b/i;

/** A fiscal year that is named by one year, which may be its first or its last: FY2023, 2023财年. */
export const isLoneFiscal = (text: string): boolean =>
  /^(?:fy|fiscal year|financial year) ?['’]?\d{2,4}$|^\d{4}财年$/i.test(narrow(text));

/** The month with which such years begin, as a caption states it; 学年 begin in September. */
export function fiscalStart(caption: string): number | undefined {
  const stated = /(\d{1,2})月(?:\d{1,2}日)?\s*[-—–~至到]\s*(?:次年|翌年|下一?年)/.exec(
    narrow(caption),
  );
  if (stated) return Number(stated[1]);
  const [, first = '', last = ''] = ENGLISH_START.exec(caption) ?? [];
  const [from, to] = [monthOf(first), monthOf(last)];
  if (from > 0 && (from + 10) % 12 === to - 1) return from;
  return /学年/.test(caption) ? 9 : undefined;
}

/** The twelve months of such a year. */
export const fiscalPeriod = ({ year }: FiscalText, start: number): PeriodText => ({
  period: periodAt('M', year * 12 + start - 1, 12),
  ytd: false,
});

/**
 * Whether heads are fiscal years: all of those that could be are, and two of them follow each other,
 * or one has a form that no month has. `unclear` for a lone 2009-10.
 */
export function fiscalHeads(heads: readonly string[]): 'fiscal' | 'unclear' | 'none' {
  const read = heads.map(parseFiscal);
  const found = read.flatMap((one) => one ?? []);
  if (found.length === 0) return 'none';
  const otherMonths = heads.some((head, i) => !read[i] && /^\d{4}[-/]\d{1,2}$/.test(narrow(head)));
  if (found.some(({ likeMonth }) => !likeMonth)) return 'fiscal';
  if (otherMonths) return 'none';
  return new Set(found.map(({ year }) => year)).size > 1 ? 'fiscal' : 'unclear';
}

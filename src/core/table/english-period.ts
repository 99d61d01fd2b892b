import { parsePeriod } from '../time/period.js';
import { spanOfMonths, type PeriodText } from './month-span.js';
import { narrow } from './plain-text.js';

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = "((?:19|20)\\d\\d|['’]?\\d\\d)";
const FULL_YEAR = '((?:19|20)\\d\\d)';

const monthOf = (name: string) => NAMES.indexOf(name.slice(0, 3)) + 1;
/** Two digits are of this century below 50, as spreadsheets read them. */
const yearOf = (text: string) => {
  const digits = text.replace(/\D/g, '');
  if (digits.length === 4) return digits;
  return (Number(digits) < 50 ? '20' : '19') + digits;
};
const pad = (n: number) => String(n).padStart(2, '0');
const single = (code: string): PeriodText | undefined => {
  const period = parsePeriod(code);
  return period && { period, ytd: false };
};

const FORMS: [pattern: RegExp, read: (...parts: string[]) => PeriodText | undefined][] = [
  // Jan-24 is how a spreadsheet shows January 2024; 24-Jan would be a day.
  [new RegExp(`^${MONTH}[ ,.\\-’']*${FULL_YEAR}$`), (m, y) => single(`${y}-${pad(monthOf(m))}`)],
  [new RegExp(`^${MONTH}[-'’]+(\\d\\d)$`), (m, y) => single(`${yearOf(y)}-${pad(monthOf(m))}`)],
  [new RegExp(`^${FULL_YEAR}[ \\-]*${MONTH}$`), (y, m) => single(`${y}-${pad(monthOf(m))}`)],
  [
    new RegExp(`^(?:q([1-4])|([1-4])q)[ \\-/]*${YEAR}$`),
    (q, r, y) => single(`${yearOf(y)}-Q${q || r}`),
  ],
  [
    new RegExp(`^${FULL_YEAR}[ \\-/]*(?:q([1-4])|([1-4])q)$`),
    (y, q, r) => single(`${y}-Q${q || r}`),
  ],
  [
    new RegExp(`^(?:h([12])|([12])h)[ \\-/]*${YEAR}$`),
    (h, r, y) => single(`${yearOf(y)}-S${h || r}`),
  ],
  [new RegExp(`^${FULL_YEAR}[ \\-/]*(?:h([12])|([12])h)$`), (y, h, r) => single(`${y}-S${h || r}`)],
  [
    new RegExp(`^${MONTH} ?(?:-|–|—|to|through) ?${MONTH}[ ,]*${FULL_YEAR}$`),
    (first, last, year) => spanOfMonths(year, monthOf(first), monthOf(last), false),
  ],
  [
    new RegExp(`^(\\d\\d?)(?:st|nd|rd|th)? ${MONTH},? ${FULL_YEAR}$`),
    (day, m, y) => single(`${y}-${pad(monthOf(m))}-${day.padStart(2, '0')}`),
  ],
  [
    new RegExp(`^${MONTH} (\\d\\d?)(?:st|nd|rd|th)?,? ${FULL_YEAR}$`),
    (m, day, y) => single(`${y}-${pad(monthOf(m))}-${day.padStart(2, '0')}`),
  ],
  [
    new RegExp(`^(?:ytd|year to date),? ${MONTH}[ ,]*${FULL_YEAR}$`),
    (m, y) => spanOfMonths(y, 1, monthOf(m), true),
  ],
  [new RegExp(`^(?:calendar )?(?:year |cy ?)${FULL_YEAR}$`), (y) => single(y)],
];
const YEARLESS = new RegExp(`^(?:${MONTH}|${MONTH} ?(?:-|–|—|to|through) ?${MONTH}|h[12])$`);

/** A period in English words: Jan-24, January 2024, Q1 2024, Jan–Jun 2024, 31 December 2024. */
export function englishPeriod(text: string, year = ''): PeriodText | 'no-year' | undefined {
  const plain = narrow(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:at|in|as of|as at|end of|end|end-) ?(?=[a-z0-9])/, '');
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(plain);
    const found = match && read(...match.slice(1).map((part) => part ?? ''));
    if (found) return found;
  }
  if (!YEARLESS.test(plain)) return undefined;
  return year ? englishPeriod(`${plain} ${year}`) : 'no-year';
}

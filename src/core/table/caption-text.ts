import { spanOfMonths, type PeriodText } from './month-span.js';
import { parsePeriodText } from './period-text.js';
import { joinLines, narrow, withoutMarks } from './plain-text.js';
import type { Period } from '../time/period.js';
import { isUnit, canonicalUnit, unitsIn } from './unit-text.js';

/** What the lines around a table state; what they do not state stays empty. */
export interface Caption {
  name: string;
  /** The units that it states for the whole table: one, or several as in 单位：亿元、%. */
  units: string[];
  /** The code of the period or day up to which the figures go. */
  asOf: string;
  source: string;
  /** The year that heads without one belong to. */
  year: string;
  /** The one period that it names. */
  period: PeriodText | undefined;
  /** Its whole wording, notes among it. */
  text: string;
}

const AS_OF =
  /(?:数据)?(?:截至|截止)(?:到|时间|日期)?[:：]?\s*([^\s；;，,。)）]*)|\bas (?:of|at)[: ]\s*([a-z0-9 ]*\d{4})/i;
/** A date of the figures at which a title may go on: 截至2024年10月底志愿者队伍. */
const UNTIL =
  /(?:数据)?(?:截至|截止)(?:到|时间|日期)?[:：]?\s*((?:19|20)\d\d[\d年月日./-]*)[底末止]?/;
/** A month of the year that the title names: 2024年民生实事（截至9月底）. */
const UNTIL_MONTH = /(?:截至|截止)(?:到)?\s*(\d\d?月(?:\d\d?日)?)/;
const SOURCE = /(?:数据|资料)?来源[:：]\s*([^\s；;，,。)）]+)|\bsources?:\s*([^;.\n]+)/i;
const UNIT =
  /(?<![\u4e00-\u9fff])(?:计量|金额|货币|数量)?单位(?:均?为|[:：])\s*([^\s；;。)）]+)|\bunits?:\s*([^;.\n)]+)/i;
/** What else stands in lines above a table and is no part of its title. */
const OTHER =
  /(?:制表|填报|填表|编制|报送|发布|统计)(?:单位|部门|机构|机关|日期|时间|人)[:：]\s*[^\s；;，,。)）]*/;
/** A line that says of which time the figures are. */
const OF_TIME = /(?:报告期|所属期|统计(?:时间|期|月份|年份)|时间|年份|月份|period)[:：]\s*(\S+)/i;
const TABLE_NUMBER =
  /^(?:续?表\s*\d+(?:[-—–.．]\d+)*|\d+[-—–]\d+(?=\s+[\u4e00-\u9fff])|table \d+(?:[-.]\d+)*)(?:[.:：、]|\s|$)\s*/i;

const YEAR = '(?:19|20)\\d\\d';
const CHINESE_PERIOD = new RegExp(
  `${YEAR}(?:[-—–/]\\d{2,4})学年|${YEAR}年(?!初)(?:[上下]半年[末底]?|前[二三四两]个?季度|第?[一二三四1-4](?:[-—–~至][一二三四1-4])?季度末?|\\d\\d?月\\d\\d?日|\\d\\d?(?:月?份?[-—–~至]\\d\\d?)?月(?:份?累计|[份末底])?|度(?!假)|[末底])?`,
  'g',
);
const ENGLISH_PERIOD =
  /\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: ?(?:-|–|to) ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)?,? (?:19|20)\d\d|q[1-4] (?:19|20)\d\d|(?:19|20)\d\d(?: q[1-4])?)\b/gi;
const YEARS = new RegExp(
  `${YEAR}年?\\s*(?:[-—–~～至到]|to|/)\\s*(?:19|20)?\\d\\d(?:年|$|\\s|[)）])`,
  'i',
);

/** From a day to a day, the year of the second one mostly not repeated. */
const DAYS = new RegExp(
  `(${YEAR})年(\\d\\d?)月(\\d\\d?)日?\\s*[-—–~～至到]+\\s*(?:(${YEAR})年)?(\\d\\d?)月(\\d\\d?)日?`,
);

/** True for a text that names days from one to another. */
export const namesDays = (text: string): boolean => DAYS.test(narrow(text));

/** Whole months from a day to a day; undefined where days are left over, for no period is so long. */
function spanOfDays([, year, first, from, other, last, until]: RegExpExecArray):
  PeriodText | undefined {
  const days = new Date(Date.UTC(Number(other ?? year), Number(last), 0)).getUTCDate();
  if (Number(from) !== 1 || Number(until) !== days || (other ?? year) !== year) return undefined;
  if (first === last) return spanOfMonths(year!, Number(first), Number(last), false);
  return spanOfMonths(year!, Number(first), Number(last), first === '1');
}

/** The one period that a text names; undefined where it names none, several, or a run of years. */
export function periodIn(text: string): PeriodText | undefined {
  const plain = narrow(text)
    .replace(/(\d)\s+(?=[年月])/g, '$1')
    .replace(/([年月])\s+(?=\d)/g, '$1');
  if (YEARS.test(plain.replace(/学年/g, ''))) return undefined;
  const days = DAYS.exec(plain);
  if (days) return spanOfDays(days);
  const found = /年/.test(plain) ? plain.match(CHINESE_PERIOD) : plain.match(ENGLISH_PERIOD);
  const read = [...new Set(found ?? [])].map((part) => parsePeriodText(part));
  const [only, ...others] = read.filter((one) => typeof one === 'object');
  return others.length === 0 ? only : undefined;
}

/** True for a year of which figures up to a day before its end are no whole. */
const isUnfinished = ({ period }: PeriodText, { frequency, code }: Period): boolean =>
  period.frequency === 'A' &&
  code.startsWith(period.code) &&
  frequency !== 'A' &&
  !/-12(?:-31)?$|-Q4$|-S2$/.test(code);

const first = (match: RegExpExecArray | null) => (match?.[1] ?? match?.[2] ?? '').trim();

/** The units of one line, or of the brackets in a title: 单位：亿元、%; 生产总值（万元） 2024年. */
function unitsOf(line: string): { units: string[]; rest: string } {
  const units: string[] = [];
  const rest = line.replace(
    /\s*[(（[【]([^()（）[\]【】]+)[)）\]】]/g,
    (bracket, inner: string) => {
      const text = inner.replace(/^(?:计量)?单位[:：]/, '').trim();
      const all = unitsIn(text);
      if (!isUnit(text) && !(all.length > 1 && all.every(isUnit))) return bracket;
      units.push(...(isUnit(text) ? [canonicalUnit(text)] : all));
      return '';
    },
  );
  const [title = '', ...parts] = rest.split(/[,，]\s*/);
  if (units.length > 0 || !parts.some(isUnit)) return { units: [...new Set(units)], rest };
  const others = parts.filter((part) => !isUnit(part));
  return { units: parts.filter(isUnit).map(canonicalUnit), rest: [title, ...others].join(', ') };
}

/** A short word in a list of units that is no remark: 单位：人次，见附注. */
const couldBeUnit = (text: string) =>
  (/^[\u4e00-\u9fff/]{1,4}$/.test(text) && !/[见注详截源另含除按]/.test(text)) ||
  /^[a-z]+(?: [a-z]+)?$/i.test(text);

/** The units behind 单位：, as far as they are such; one that is not known stands as it is written. */
function statedUnits(text: string): string[] {
  const [head = '', ...others] = unitsIn(text.replace(/[)）\]】]$/, ''));
  if (!head) return [];
  const end = others.findIndex((unit) => !isUnit(unit) && !couldBeUnit(unit));
  return [head, ...(end < 0 ? others : others.slice(0, end))];
}

/**
 * What the caption, the lines above and the notes below a table state. A note gives source, date and
 * unit, and never a name.
 */
export function readCaption(lines: readonly string[], notes: readonly string[] = []): Caption {
  const titles = lines.map(joinLines).filter(Boolean);
  const text = [...titles, ...notes.map(joinLines)].join(' ');
  const inBrackets: string[] = [];
  const names = titles.map((whole) => {
    const line = whole.replace(UNTIL, '').replace(/[(（]\s*[)）]/, '');
    const ends = [AS_OF, SOURCE, UNIT, OTHER].flatMap((part) => part.exec(line)?.index ?? []);
    const title = line
      .slice(0, Math.min(line.length, ...ends))
      .replace(/^[\s；;，,。]+|[\s；;，,。.(（]+$/g, '');
    const { units, rest } = unitsOf(title);
    inBrackets.push(...units);
    return withoutMarks(rest.replace(TABLE_NUMBER, '').trim());
  });
  const isDate = (name: string) =>
    typeof parsePeriodText(name.replace(/^[(（](.*)[)）]$/, '$1')) === 'object';
  const name = names.filter((one) => one && !isDate(one)).join(' ');
  const stated = statedUnits(first(UNIT.exec(text)));
  const until = first(UNTIL.exec(text)) || first(AS_OF.exec(text));
  const dated = [...names, ...titles.filter((line) => OTHER.test(line))].join(' ');
  const years = new Set(dated.match(/(?:19|20)\d\d(?=年)/g) ?? dated.match(/\b(?:19|20)\d\d\b/g));
  const runs = YEARS.test(narrow(dated));
  const year = years.size === 1 && !runs ? [...years][0]! : '';
  const asOf = parsePeriodText(
    (until || (year && first(UNTIL_MONTH.exec(text)))).replace(/[.底末止]$/, ''),
    year,
  );
  const period = periodIn(names.join(' ')) ?? periodIn(OF_TIME.exec(text)?.[1] ?? '');
  const day = typeof asOf === 'object' ? asOf.period : undefined;
  return {
    name,
    units: stated.length > 0 ? stated : [...new Set(inBrackets)],
    asOf: day ? day.code : '',
    source: first(SOURCE.exec(text)),
    year,
    period: period && day && isUnfinished(period, day) ? undefined : period,
    text,
  };
}

const LEADING_TIME = new RegExp(`^[(（]?(?:${CHINESE_PERIOD.source})[)）]?(?:的|[，,：:])?\\s*`);
const TRAILING_TIME = new RegExp(`(?:[\\s，,]+[(（]?|[(（])(?:${CHINESE_PERIOD.source})[)）]?$`);
const EVERY =
  /^(?:全[市区县省国])?(?:各|分)(?:街道|乡镇街道|镇街|乡镇|区县|县区|县市区|市区县|社区|村|地区|区|县|市|省|部门|单位|行业|片区)\s*/;

/** What a caption says that the figures are, without the time and the places that each of them has: 各街道新增就业. */
export function subjectOf({ name, period }: Caption): string {
  const timeless = period ? name.replace(LEADING_TIME, '').replace(TRAILING_TIME, '') : name;
  return timeless.replace(EVERY, '') || name;
}

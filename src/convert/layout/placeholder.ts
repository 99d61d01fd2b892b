/*
 * What changes from month to month in the name of a sheet, a title or a head is written as a placeholder:
 * {period} for a time, {region} for a place, {any} for what says nothing.
 */
import { parsePeriodText } from '../../core/table/period-text.js';
import { narrow } from '../../core/table/plain-text.js';
import type { Path } from './layout.js';
import { plainText } from './plain-head.js';

const YEAR = "(?:(?:19|20)\\d\\d|[〇一二][〇一二三四五六七八九]{3}(?=年)|['’]?[0-4]\\d(?=年))";
const NUMERAL = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const TO = '[-—–~～至到]';
const MONTHS = `${NUMERAL}(?:月份?)?(?:${TO}${NUMERAL})?月(?:份|末|底)?(?:\\d{1,2}日)?(?:止?累计)?`;
const QUARTERS = `(?:前[二三四2-4两]个?季度|[一1](?:季度)?${TO}[二三四2-4]季度|第?[一二三四1-4]季度?末?|[Qq][1-4])(?:累计)?`;
const HALVES = '[上下]半年(?:末|底|累计)?';
const WITHIN = `(?:${MONTHS}|${QUARTERS}|${HALVES})`;
const TERM = `${YEAR}(?:\\s*${TO}\\s*(?:\\d{4}|\\d\\d))?学年(?:度)?`;
const YEARED =
  `${YEAR}(?:年度?|[-./])?\\s*${WITHIN}|${YEAR}[-./]\\d{1,2}(?:[-./]\\d{1,2})?(?!\\d)|${YEAR}年(?:末|底|度|全年)?|` +
  `${YEAR}(?:0[1-9]|1[0-2])(?!\\d)|${YEAR}(?![\\d年])`;
/** A time as offices write it, with or without its year. */
const PHRASE = `(?:${TERM}|${YEARED}|${WITHIN})`;

/** 比2023年, 自2020年起, 2020-2024年 and 2020年为100 are no time of the figures. */
const NOT_BEFORE =
  '(?<!\\b(?:since|than|from|over|vs|mid)[ -])(?<![比较自从与和同第\\d.])(?<!\\d[-—–~～至到])';
const NOT_BEHIND = `(?!\\s*(?:[-—–~～至到]\\s*\\d|为|以来|以后|以前|起|初|=|假|[\\d.]))`;
const PHRASES = new RegExp(`${NOT_BEFORE}(?:截[至止]到?)?(${PHRASE})${NOT_BEHIND}`, 'g');
const RUN = new RegExp(
  `${YEAR}年?\\s*(?:[-—–~～至到])\\s*(?:${YEAR}|\\d\\d)年(?!度?[上下第一二三四前]|\\d)`,
  'g',
);

/** A text with its times as {period}, and the times that stood there, as one text. */
export interface Placed {
  readonly template: string;
  /** '' where it names none. */
  readonly period: string;
}

/** Replaces the times of a text; a run of years, which changes every year, becomes {any}. */
export function placePeriod(text: string): Placed {
  const found: string[] = [];
  const template = plainText(text)
    .replace(RUN, '{any}')
    .replace(PHRASES, (whole: string, phrase: string) => {
      found.push(phrase);
      return whole.replace(phrase, '{period}');
    });
  return { template, period: [...new Set(found)].join('') };
}

/** A part of a head; one in English is a time as a whole. */
function placePart(part: string): Placed {
  const isTime = /[a-z]{3}/i.test(part) && !/[\u4e00-\u9fff]/.test(part) && !!parsePeriodText(part);
  return isTime ? { template: '{period}', period: part } : placePeriod(part);
}

const YEAR_ONLY = new RegExp(`^${YEAR}年?$`);
const WITHIN_ONLY = new RegExp(`^${WITHIN}$`);

/**
 * The head of a column with its times as {period}: 2024年 above 1月 is one. `isRegion` says which parts
 * are places; the first of them becomes {region}.
 */
export function placeHeader(
  path: Path,
  isRegion?: (part: string) => boolean,
): Placed & { readonly region: string; readonly parts: Path } {
  const parts: string[] = [];
  const times: string[] = [];
  let region = '';
  for (const [i, written] of path.entries()) {
    const isMonth = /^月份?$/.test(path[i - 1] ?? '') && /^(?:[1-9]|1[0-2])$/.test(written);
    const part = isMonth ? `${written}月` : written;
    if (isMonth) parts.pop();
    if (isRegion && !region && isRegion(part)) {
      region = part;
      parts.push('{region}');
      continue;
    }
    const next = path[i + 1];
    const isYear = YEAR_ONLY.test(part) && next !== undefined && WITHIN_ONLY.test(next);
    const { template, period } = isYear ? { template: '', period: part } : placePart(part);
    if (period) times.push(isYear ? `${period.replace(/年$/, '')}年` : period);
    if (template && !(template === '{period}' && parts[parts.length - 1] === '{period}'))
      parts.push(template);
  }
  return { template: parts.join('/'), period: times.join(''), region, parts };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patterns = new Map<string, RegExp>();

/** The pattern of a text with placeholders. */
function patternOf(template: string): RegExp {
  let found = patterns.get(template);
  if (!found) {
    const source = plainText(template)
      .split(/(\{(?:period|region|any)\})/)
      .map((part, i, parts) => {
        if (part === '{period}') return `(?<period${i}>${PHRASE})`;
        if (part === '{region}') return `(?<region${i}>[\\u4e00-\\u9fffA-Za-z0-9·() -]{1,30}?)`;
        if (part !== '{any}') return escaped(part);
        // Right behind a place it begins with no Chinese character, or the place would end at its first.
        const isBehindPlace = parts[i - 1] === '' && parts[i - 2] === '{region}';
        return isBehindPlace ? `(?:${RUN.source}|[^\\u4e00-\\u9fff].*?)?` : `(?:${RUN.source}|.*?)`;
      })
      .join('');
    found = new RegExp(`^${source}$`);
    patterns.set(template, found);
  }
  return found;
}

/**
 * Whether a text is one that a mapping names with placeholders, and what stands in their place. Undefined
 * where it is another text.
 */
export function matchTemplate(
  template: string,
  text: string,
): { period: string; region: string } | undefined {
  const groups = patternOf(template).exec(plainText(text));
  if (!groups) return undefined;
  const named = Object.entries(groups.groups ?? {});
  const of = (kind: string) => [
    ...new Set(named.filter(([name]) => name.startsWith(kind)).map(([, value]) => value)),
  ];
  return { period: of('period').join(''), region: of('region')[0] ?? '' };
}

/** The name of a file without its ending, as a title is read. */
export const fileTitle = (name: string): string =>
  plainText(
    narrow(name)
      .replace(/^.*[\\/]/, '')
      .replace(/\.[A-Za-z0-9]{1,7}$/, ''),
  );

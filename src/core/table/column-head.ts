import type { PeriodText } from './month-span.js';
import { fiscalPeriod, parseFiscal } from './fiscal-text.js';
import { parsePeriodText } from './period-text.js';
import { closed, joinLines, narrow } from './plain-text.js';
import { relativePeriod } from './relative-period.js';
import { canonicalUnit, isUnit, nameAndUnit } from './unit-text.js';

/** What the figures of a column are, by its head. */
export type Kind = 'level' | 'completion' | 'share' | 'change' | 'target';

/** The head of a column: what it counts, in which unit, of which time. */
export interface ColumnHead {
  /** The head as it is written, its rows joined by `/`. */
  text: string;
  /** What is left of it without unit and period; '' for a head that is a period alone. */
  name: string;
  unit: string;
  kind: Kind;
  period: PeriodText | 'no-year' | undefined;
  /** True for 累计 where nothing says since when: since some start. */
  cumulative: boolean;
}

/** The time around a head that it may refer to. */
export interface HeadContext {
  year: string;
  period: PeriodText | undefined;
  /** The month with which fiscal years begin; undefined where heads are no such years. */
  fiscalStart: number | undefined;
  /** True where another head says 本月, so that 累计 is of the year. */
  besideMonth: boolean;
}

const CHANGE =
  /同比|环比|增长|增速|增幅|增减|涨跌|变化|变动|降幅|升降|[比较](?:上年|上月|上季|去年|同期|上期|年初|前年|20\d\d年)|±|\b(?:growth|change|yoy|mom|qoq|y\/y|m\/m|q\/q|increase|decrease)\b|year[- ]on[- ]year/i;
const COMPLETION =
  /完成率|完成进度|完成比例|达成率|执行率|完成(?:目标|计划|任务|预算)|[占为].{0,6}(?:目标|计划|任务|预算)|进度|\b(?:achieved|completion|progress)\b/i;
const TARGET =
  /目标|计划(?!生育|单列)数?|任务|指标值|预算数|年初预算|预算$|预期|应完成|\b(?:targets?|goals?|planned|budget)\b/i;
const SHARE = /占比|比重|构成|份额|^占|\b(?:share|proportion)\b|% of total/i;

/** What a name says of the figures below it. */
export function kindOf(name: string): Kind {
  if (COMPLETION.test(name)) return 'completion';
  if (CHANGE.test(name)) return 'change';
  if (TARGET.test(name)) return 'target';
  return SHARE.test(name) ? 'share' : 'level';
}

/** Names of what is high or low: no such figure has the unit of counts that a caption states. */
const RATE_NAME =
  /率(?!先)|比重|占比|比例|指数|系数|增速|增幅|人均|户均|平均|密度|强度|倍数|(?:满意|知晓|集中|饱和|达标|覆盖|参与|认同|信任|活跃|温|湿)度|得分|分值|评分|分数|均价|单价|价格|\b(?:rates?|ratio|share|percent(?:age)?|index|per capita|average|growth|change)\b/i;

/** True for names of rates, means and indices, which take no unit from a caption of counts. */
export const isRateName = (name: string): boolean =>
  RATE_NAME.test(name) || (kindOf(name) !== 'level' && kindOf(name) !== 'target');

/** Heads below which a year is one that is compared with. */
const OVER_YEARS = /以下各年|各年为|年均|平均每年|年平均|定基|=\s*100|为100|\bas % of\b/;

const YEAR = '(?:19|20)\\d\\d';
const LEADING = new RegExp(
  `^((?:截[至止])?${YEAR}年(?:[上下]半年|前[二三四两]个?季度|第?[一二三四1-4]季度|\\d\\d?月?(?:[-—–~～至]\\d\\d?)?月份?(?:止?累计)?|[末底度]?(?!初))|(?:\\d\\d?|[一二三四五六七八九十]{1,2})(?:[-—–~～至]\\d\\d?)?月份?(?:止?累计)?|前[二三四两]个?季度|[上下]半年|第?[一二三四1-4]季度)(?![-—–~～至到/.=\\d]|为\\d)(.+)$`,
);

/** Visits in 2023, 2023 visits; since 2023 is no time of the figure. */
const ENGLISH_TIME =
  /^([a-z][a-z ,'()-]*?)(?<!\b(?:since|vs\.?|than|from|of|on|to|with|over))[ ,]+(?:in |during |for )?((?:q[1-4] )?(?:19|20)\d\d)$|^((?:19|20)\d\d) ([a-z][a-z ,'()-]*)$/i;

/** 城镇（2023年）. */
const BRACKETED = /^(.+)[(（]([^()（）]+)[)）]$/;

/** The period that a text is, or begins with, and what is left of it. */
function periodAndRest(
  text: string,
  context: HeadContext,
): { period: ColumnHead['period']; rest: string } {
  const { fiscalStart, year } = context;
  const fiscal = fiscalStart === undefined ? undefined : parseFiscal(text);
  if (fiscal) return { period: fiscalPeriod(fiscal, fiscal.school ? 9 : fiscalStart!), rest: '' };
  const whole = parsePeriodText(text, year);
  if (whole) return { period: whole, rest: '' };
  const [, before = '', inside = ''] = BRACKETED.exec(text) ?? [];
  const bracketed = inside ? parsePeriodText(inside, year) : undefined;
  if (typeof bracketed === 'object') return { period: bracketed, rest: before.trim() };
  const english = ENGLISH_TIME.exec(text);
  const [named = '', time = ''] = english
    ? [english[1] ?? english[4], english[2] ?? english[3]]
    : [];
  const inEnglish = time ? parsePeriodText(time, year) : undefined;
  if (typeof inEnglish === 'object') return { period: inEnglish, rest: named };
  const [, lead = '', rest = ''] = LEADING.exec(narrow(text).replace(/\s+/g, '')) ?? [];
  // 比2023年增长 is compared with a year and not of it; 2024年比上年增长 is of it.
  const period = lead ? parsePeriodText(lead, year) : undefined;
  return period
    ? { period, rest: rest.replace(/^[的:：/]/, '') }
    : { period: undefined, rest: text };
}

/** Units that say what a column holds without a name; 场次 or number may as well be one. */
const BARE_UNIT =
  /^(?:[十百千万亿]+.+|[%％‰]|[人户件个家元亩吨所张辆场]|(?:thousand|million|billion)s?.*)$/i;

/** Reads the head of a column from its rows, from the top down. */
export function readHead(rows: readonly string[], context: HeadContext): ColumnHead {
  const parts = rows.map(joinLines).filter((text, i, all) => text && all.indexOf(text) === i);
  if (OVER_YEARS.test(parts.join('/'))) return overYears(parts.join('/'));
  const names: string[] = [];
  const units = new Set<string>();
  let period: ColumnHead['period'];
  let cumulative = false;
  const bare = parts.flatMap((part) => {
    const inner = part.replace(/^[(（[](.*)[)）\]]$/, '$1');
    if (isUnit(inner) && (parts.length > 1 || BARE_UNIT.test(inner))) {
      units.add(canonicalUnit(inner));
      return [];
    }
    const { name, unit } = nameAndUnit(part);
    if (unit) units.add(unit);
    return [closed(name)];
  });
  // 2024年 above 1月 is one period in two rows.
  for (const part of joinPeriods(bare, context.fiscalStart !== undefined)) {
    const found = periodAndRest(part, context);
    const relative = found.period ? undefined : relativePeriod(found.rest, context);
    period = period ?? found.period ?? relative?.period;
    if (relative?.period && relative.cumulative) cumulative = true;
    const rest = relative?.period ? relative.rest : found.rest;
    if (rest) names.push(rest);
  }
  const name = names.join('/');
  return {
    text: parts.join('/'),
    name,
    unit: units.size === 1 ? [...units][0]! : '',
    kind: kindOf(name || parts.join('/')),
    period,
    cumulative,
  };
}

/** A head that compares years: 2006年为以下各年的%, 年均增长. */
function overYears(text: string): ColumnHead {
  const { name, unit } = nameAndUnit(text);
  const stated = unit || (/[%％]/.test(text) ? '%' : '');
  return { text, name, unit: stated, kind: 'change', period: undefined, cumulative: false };
}

/** The rows of a head with a year above a month, quarter or half as one text. */
function joinPeriods(parts: readonly string[], isFiscal: boolean): string[] {
  const [first, second, ...others] = parts;
  if (first === undefined || second === undefined || isFiscal) return [...parts];
  const year = parsePeriodText(first);
  const isYear = typeof year === 'object' && year.period.frequency === 'A';
  if (!isYear || parsePeriodText(second) !== 'no-year') {
    return [first, ...joinPeriods([second, ...others], isFiscal)];
  }
  const within = parsePeriodText(second, year.period.code);
  return typeof within === 'object' ? [`${year.period.code}年${second}`, ...others] : [...parts];
}

/** Heads that add nothing to the caption. */
export const PLAIN_HEAD =
  /^(?:数值|数据|数量|总数|数|绝对[数值量]|绝对值|总量|合计|总计|人数|指标值|实际|实绩|(?:实际)?完成(?:数|值|情况)?|值|values?|numbers?|count|amount|figures?)?$/i;

import { isTotalName } from '../../core/table/table-rows.js';
import { kindOf, PLAIN_HEAD } from '../../core/table/column-head.js';
import { canonicalUnit, isUnit, nameAndUnit } from '../../core/table/unit-text.js';
import type { Meaning } from '../mapping/mapping.generated.js';

/** What the words of a head or a row label say, aside from times and places. */
export interface HeadWords {
  /** What is counted, as far as it is named: the parts from the outermost. */
  readonly names: readonly string[];
  /** The unit that it states; '' for none. */
  readonly unit: string;
  /** Time beside the table's, change, target: what of its meaning follows from the words. */
  readonly meaning: Meaning;
  /** 累计 that does not say since when. */
  readonly isRunning: boolean;
  /** 上年同期 that does not say whether of the month or of the year so far. */
  readonly isBefore: boolean;
  /** A change whose words do not say whether it is one in per cent, or from when. */
  readonly isVagueChange: boolean;
  readonly kind:
    'level' | 'change' | 'target' | 'completion' | 'share' | 'order' | 'total' | 'opening';
}

/** 3月（初步）: what it says of all figures below it. */
const STATUS_END = /^(.*?)[(（](初步(?:数|核算)?|快报数?|预计数?|预估数?|估计数?)[)）]$/;
const ORDER = /(?:排名|排序|名次|位次|位序|序位)$/;
const OPENING = /^(?:年初|期初|月初|上年末|上年年末|上年底)(?:数|值|余额)?$/;
const SINCE_JANUARY =
  /^(?:自?年初(?:至今|以来)?|本年度?|今年|当年|全年|1[-—–~至]本?月|一至本月|年初至本月|截[至止]本月末?|year to date|ytd)累计(?:数|值|额|量|完成数?|实绩)?|^(?:1[-—–~至]本月|年初至今|年初至本月|year to date|ytd)/i;
const RUNNING = /^累计(?:数|值|额|量|完成数?|实绩)?(?!办结率)/;
const NOW =
  /^(?:本月|当月|本月份|本季度?|当季|本期|报告期|this month|current month)(?:数|值|实绩|完成数?|发生数?)?/i;
const NOW_YEAR = /^(?:本年度?|今年|当年)(?:数|值|实绩|完成数?)?(?!累计)/;
const BEFORE =
  /^(?:上年|去年|上年度)(?:同期|同月|同季)?(累计)?(?:数|值|实绩|完成数?)?(累计)?(?!末|底|增|±|同?比|结|未|留|余|转)|^(?:同期)(累计)?(?:数|值)?(?!比)/;
const PREVIOUS =
  /^(?:上月|上个月|上期|上季度?|上一?[月季期]|last month|previous month)(?:数|值|实绩|完成数?)?(?!末|底|增|±|环?比|结|未|留|余|转)/i;
const YEAR_START = /[比较](?:上年末|上年底|年初|年底)/;
const YEAR_BASIS =
  /同比|[比较与](?:上年|去年|上年同期|去年同期|同期|前年)|year[- ]on[- ]year|y\/y|yoy/i;
const LAST_BASIS = /环比|[比较与](?:上月|上个月|上期|上季度?|上一?[月季期])|m\/m|mom|q\/q|qoq/i;
const PER_CENT = /[%％±‰]|率|增幅|增速|降幅|[百千]分点|per ?cent/i;
const CHANGE_WORDS =
  /(?:按?(?:可比|不变)(?:价格?|口径)(?:计算)?)?(?:同比|环比|[比较与](?:上年末|上年底|(?:上年|去年)?同[期月季]|上年|去年|上月|上个月|上期|上季度?|年初))?(?:增长|增减|增速|增幅|降幅|升降|涨跌|变化|变动|上升|下降|提高)*(?:率|幅度?|速度|情况|个?[百千]分点)?(?:[(（]?[±%％‰+\-/,，]+[)）]?)*$/;
/** Compared with a year of its own: no basis that a change of the contract has. */
const SINCE =
  /[比较与](?:19|20)\d\d年?|\b(?:since|compared (?:with|to)|from) (?:mid-)?(?:19|20)\d\d|定基|=\s*100|为100/i;
const GOAL =
  /^(?:全年|年度|本年|当年|季度|月度)?(?:目标|计划|任务|预期)(?:任务|目标|计划)?(?:数|值|量|指标)?$/;

/** Splits the parts of a head, from which times and places are taken, into what each of them says. */
export function headWords(parts: readonly string[], siblings: readonly string[] = []): HeadWords {
  const names: string[] = [];
  let unit = '';
  let meaning: Meaning = {};
  let status = '';
  const found = { isRunning: false, isBefore: false, isVagueChange: false };
  let kind: HeadWords['kind'] = 'level';
  const { own, isDifference } = changeInTwo(parts);
  own.forEach((written, i, { length }) => {
    const [, before = written, word = ''] = STATUS_END.exec(written) ?? [];
    if (word) status = /预|估/.test(word) ? 'E' : 'P';
    const part = withoutTranslation(word ? before : written);
    if (part === '') return;
    const inner = part.replace(/^[([](.*)[)\]]$/, '$1');
    if (isUnit(inner) && (length > 1 || /^[%‰]$|^[十百千万亿]/.test(inner))) {
      unit = canonicalUnit(inner);
      return;
    }
    const named = nameAndUnit(part);
    if (named.unit) unit = named.unit;
    const time = timeWords(named.name, siblings);
    meaning = { ...meaning, ...time.meaning };
    found.isRunning ||= time.isRunning;
    found.isBefore ||= time.isBefore;
    const { name, ...read } = kindWords(time.rest, part, i === length - 1);
    if (read.kind !== 'level') kind = read.kind;
    meaning = { ...meaning, ...read.meaning };
    found.isVagueChange ||= read.isVague;
    if (name && !(PLAIN_HEAD.test(name) && (i > 0 || length === 1) && !isTotalName(name)))
      names.push(name);
  });
  if (isDifference) kind = 'opening';
  return { names, unit, meaning: { ...meaning, ...(status && { status }) }, ...found, kind };
}

/** 绝对数（件） and 幅度（%） below a head of changes. */
const DIFFERENCE = /^(?:绝对[数量值额]|增减[数量额]|数量|差额|[数量额])(?:[(（]|$)/;
const RELATIVE = /^(?:幅度|增幅|增速|比例|百分比|相对[数量]|率)?(?:[(（]?[±%％]+[)）]?)?$/;

/**
 * 比上年同期增减 over 幅度（%） is one head of a change. Over 绝对数（件） it is by so many more or fewer, which
 * no change of a contract is.
 */
function changeInTwo(parts: readonly string[]): { own: readonly string[]; isDifference: boolean } {
  const [above = '', last = ''] = parts.slice(-2);
  const isChange = kindOf(above) === 'change' && above.replace(CHANGE_WORDS, '') === '';
  if (parts.length < 2 || !isChange) return { own: parts, isDifference: false };
  if (!RELATIVE.test(last)) return { own: parts, isDifference: DIFFERENCE.test(last) };
  return { own: [...parts.slice(0, -2), `${above}(%)`], isDifference: false };
}

/** 年末总户数(户) Households at Year-end: the name without what it is called in English. */
export const withoutTranslation = (text: string): string =>
  text.replace(/(?<=[\u4e00-\u9fff)）%])\s+[A-Za-z][A-Za-z0-9 ,.()%/'’&:+-]*$/, '');

interface TimeWords {
  readonly meaning: Meaning;
  readonly rest: string;
  readonly isRunning: boolean;
  readonly isBefore: boolean;
}

function timeWords(name: string, siblings: readonly string[]): TimeWords {
  const none = { isRunning: false, isBefore: false };
  const rest = (pattern: RegExp) => name.replace(pattern, '').replace(/^[:：/的]/, '');
  if (SINCE_JANUARY.test(name))
    return { ...none, meaning: { accumulation: 'ytd' }, rest: rest(SINCE_JANUARY) };
  if (RUNNING.test(name)) return { ...none, meaning: {}, rest: rest(RUNNING), isRunning: true };
  const before = BEFORE.exec(name);
  if (before) {
    const isYtd = before.slice(1).some(Boolean);
    const meaning: Meaning = {
      when: 'year-before',
      ...(isYtd && { accumulation: 'ytd' as const }),
    };
    return { ...none, meaning, rest: rest(BEFORE), isBefore: !isYtd };
  }
  if (PREVIOUS.test(name))
    return {
      ...none,
      meaning: { when: 'previous-period', accumulation: 'period' },
      rest: rest(PREVIOUS),
    };
  if (NOW.test(name)) {
    const isBeside = siblings.some((one) => /累计/.test(one)) || /^[本当]月/.test(name);
    return { ...none, meaning: isBeside ? { accumulation: 'period' } : {}, rest: rest(NOW) };
  }
  if (NOW_YEAR.test(name)) return { ...none, meaning: {}, rest: rest(NOW_YEAR) };
  return { ...none, meaning: {}, rest: name };
}

interface KindWords {
  readonly kind: HeadWords['kind'];
  readonly name: string;
  readonly meaning: Meaning;
  readonly isVague: boolean;
}

function kindWords(name: string, whole: string, isLast: boolean): KindWords {
  const plain = { name, meaning: {}, isVague: false };
  if (ORDER.test(name)) return { ...plain, kind: 'order' };
  if (OPENING.test(name)) return { ...plain, kind: 'opening' };
  if (name === '') return { ...plain, kind: 'level' };
  const kind = kindOf(name);
  if (kind === 'change' && SINCE.test(name)) return { ...plain, kind: 'opening' };
  if (kind === 'change' && isLast && !/(?:家庭|人口|净)?增长(?:点|极|额)$/.test(name)) {
    const basis = YEAR_START.test(name)
      ? 'year-start'
      : LAST_BASIS.test(name)
        ? 'previous-period'
        : 'year-on-year';
    const isStated = YEAR_START.test(name) || LAST_BASIS.test(name) || YEAR_BASIS.test(name);
    return {
      kind,
      name: name.replace(CHANGE_WORDS, ''),
      meaning: { as: 'change', basis },
      isVague: !isStated || !PER_CENT.test(whole),
    };
  }
  if (kind === 'target' && GOAL.test(name)) {
    const isOfYear = /全年|年度|本年|当年/.test(name);
    return {
      ...plain,
      kind,
      name: '',
      meaning: {
        as: 'target',
        comparator: 'ge',
        ...(isOfYear && { accumulation: 'ytd' as const }),
      },
    };
  }
  if (kind === 'completion') return { ...plain, kind };
  if (isLast && (isTotalName(name) || name === '全年')) return { ...plain, kind: 'total' };
  return { ...plain, kind: kind === 'share' ? 'share' : 'level' };
}

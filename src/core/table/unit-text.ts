import { joinLines, narrow, withoutMarks } from './plain-text.js';

/** Measure words that may follow a figure in its cell. */
export const MEASURES =
  '亿元|万元|美元|批次|批|例次|床日|班次|港元|欧元|元|人次|人天|人|件次|件|户次|户|家|个|场次|场|项次|项|天|小时|分钟|' +
  '平方米|平方公里|立方米|公顷|亩|公里|千米|米|位|名|次|所|处|套|座|辆|张|册|吨|公斤|斤|千克|分|倍|起|宗|例|台|' +
  '部|条|份|篇|笔|间|栋|幢|艘|架|支|只|头|株|棵|床|班|本|块|套次|车次|人公里|吨公里|千瓦小时|千瓦时|千瓦|度|' +
  '千升|升|个百分点|百分点|个千分点|千分点|课时|学时|㎡|m²|%|‰';

/** Measure words that stand as a unit and behind no figure, where they could be part of a date. */
const UNIT_ONLY =
  '岁|年|月|日|时|摄氏度|℃|毫米|厘米|标准煤|吨标准煤|标准箱|标箱|口|对|组|支队|点|人日';

const SCALE_WORDS = '[十百千万亿]';
const CHINESE = new RegExp(
  `^(?:${SCALE_WORDS}*(?:${MEASURES}|${UNIT_ONLY})(?:[/·]${SCALE_WORDS}*(?:${MEASURES}|${UNIT_ONLY})){0,2}|十?百?千|[十百千]?万|[十百千万]?亿)$`,
);

const EN_SCALE =
  "(?:'000s?|000s|hundreds?|thousands?|millions?|billions?|10 ?,?000|100 million|mn|bn)";
const EN_BASE =
  '(?:persons?|people|inhabitants|residents|households?|families|famil(?:y|ies)|cases?|units?|years?|months?|' +
  'weeks?|days?|hours?|minutes?|seconds?|km|m|mm|cm|ha|hectares?|acres?|mu|sq\\.? ?km|sq\\.? ?m|km²|m²|m³|tonnes?|' +
  'tons?|t|kg|litres?|liters?|kwh|mwh|gwh|twh|mw|kw|yuan|rmb|cny|dollars?|pounds?|euros?|usd|gbp|eur|us ?\\$|us dollars?|' +
  '\\$|£|€|¥|births?|deaths?|students?|pupils?|teachers?|workers?|jobs?|beds?|visits?|vehicles?|dwellings?|' +
  'houses?|homes?|sessions?|courses?|places?|companies|enterprises|schools?|number|persons?-times?)';
const EN_PRICE = '(?:(?:current|constant(?: \\d{4})?|\\d{4}) )?';
const ENGLISH = new RegExp(
  `^(?:in )?(?:${EN_SCALE}|(?:thousand|million|billion)s?(?: (?:of )?[a-z$£€]+){1,3}|${EN_SCALE} (?:of )?${EN_PRICE}${EN_BASE}|${EN_PRICE}${EN_BASE}(?: ?${EN_SCALE})?` +
    `|[£$€¥](?:m|mn|bn|k)|per (?:1 ?,?000|10 ?,?000|100 ?,?000|million|capita)[a-z ]*|percentage points?|index)$`,
  'i',
);

/** 万吉焦, 亿件次: a scale before what this list does not have, and no place or firm of that name. */
const SCALED = /^十?[百千]?[万亿]亿?[\u4e00-\u9fff/]{1,7}$/;
const NO_UNIT = /(?:区|县|市|镇|乡|村|州|街道|社区|集团|公司|科|达|人口|以上|以下)$/;

const PERCENT = /^(?:%|百分比|per ?cent|percentage|pct)$/i;
/** A share of something: `% of GDP`, `annual %`. */
const PERCENT_OF = /^(?:annual |average annual )?%(?: .+)?$|^per ?cent of .+$|^percentage of .+$/i;

/** A unit in its one wording; full-width and word forms of percent are `%`. */
export function canonicalUnit(text: string): string {
  const plain = narrow(joinLines(text)).replace(/^(?:计量)?单位[:]\s*/, '');
  return PERCENT.test(plain) ? '%' : plain;
}

/** True for a measure word, with its scale or base: %, 万人, 件/万人, thousand persons. */
export function isUnit(text: string): boolean {
  const plain = canonicalUnit(text);
  return plain === '%' || CHINESE.test(plain) || ENGLISH.test(plain);
}

/** True for a text in brackets that is a unit or, by its scale, can be nothing else. */
const isBracketedUnit = (text: string) =>
  isUnit(text) || (SCALED.test(narrow(text)) && !NO_UNIT.test(text));

/** True for units of what is high or low, and not much or little. */
export const isRateUnit = (unit: string): boolean =>
  /^(?:%|‰|个?百分点|个?千分点|percentage points?)$/i.test(unit);

const BRACKET = /\s*[(（[【](?:(?:计量)?单位[:：])?\s*([^()（）[\]【】]+?)\s*[)）\]】]\s*$/;
/** A longer text is a sentence and no name with a unit. */
const LONGEST_HEAD = 60;

/** What may stand between a name and its unit, from the clearest to the least clear. */
const BETWEEN = [/\s*[,，:：]\s*/g, /\s+/g, /\s*[/／]\s*/g];
const PERCENT_END = /^(.*\S)\s*[%％]$/;

/**
 * `就业率（%）` as a name and its unit; a bracket may hold a remark instead: 就业率（常住人口）. Also
 * `就业率，%`, `就业率/%`, `就业率[%]`, `增长%`, each with a footnote mark behind it.
 */
export function nameAndUnit(text: string): { name: string; unit: string } {
  const whole = withoutMarks(text.trim());
  const inner = BRACKET.exec(whole)?.[1];
  if (inner !== undefined) {
    const name = withoutMarks(whole.replace(BRACKET, '').trim());
    if (isBracketedUnit(inner)) return { name, unit: canonicalUnit(inner) };
    const plain = narrow(inner);
    if (PERCENT_OF.test(plain)) return { name: whole, unit: '%' };
    // A remark may stand behind the unit: 就业率（%）（常住人口）.
    const before = nameAndUnit(name);
    return before.unit
      ? { name: `${before.name}${whole.slice(name.length)}`, unit: before.unit }
      : { name: whole, unit: '' };
  }
  const behind = isUnit(whole) ? undefined : unitBehind(whole);
  if (behind) return behind;
  const [, rest = ''] = PERCENT_END.exec(whole) ?? [];
  if (rest && !/\d$/.test(rest)) return { name: rest, unit: '%' };
  return { name: whole, unit: '' };
}

/** A unit behind its name without brackets: 年末总人口，万人; 年末总人口/万人; 办件量 件/万人. */
function unitBehind(whole: string): { name: string; unit: string } | undefined {
  if (whole.length > LONGEST_HEAD) return undefined;
  for (const between of BETWEEN) {
    for (const { 0: gap, index } of whole.matchAll(between)) {
      const [name, rest] = [whole.slice(0, index), whole.slice(index + gap.length)];
      // Behind a space a single character or an English word may as well belong to the name: Hospital beds.
      const isSpace = /^\s+$/.test(gap);
      const clear = !isSpace || narrow(rest) === '%' || /^[^a-z]{2,}$/i.test(rest);
      if (name && clear && isUnit(rest)) return { name, unit: canonicalUnit(rest) };
    }
  }
  return undefined;
}

const SCALE: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** 万元 as its power of ten and what is counted; 千瓦时 is no thousand of 瓦时. */
export function unitParts(unit: string): [power: number, base: string] {
  const whole = /^(.*?)(千瓦时|千瓦|千克|千米|百分点|千分点|百分比)$/.exec(unit);
  const [, scale = '', base = ''] = whole ?? /^([十百千万亿]*)(.*)$/.exec(unit)!;
  if (!/^[十百千万亿]*$/.test(scale)) return [0, unit];
  return [[...scale].reduce((sum, character) => sum + SCALE[character]!, 0), base];
}

/** The units that one text states, for several columns or rows: 人、人次; 亿元，%. */
export function unitsIn(text: string): string[] {
  return text
    .split(/[、,，;；]|\s+(?:and|or)\s+|\s{2,}/)
    .map((part) => canonicalUnit(part))
    .filter(Boolean);
}

import type { Qualifier } from '../contract/contract.generated.js';
import { decimalsOf } from '../model/decimal.js';

/** A figure as a table writes it. */
export interface NumberText {
  value: number;
  qualifier: Qualifier;
  /** Digits after the point, of the value. */
  decimals: number;
  /** The measure word in the cell itself (家, 人次, %); '' where it has none. */
  unit: string;
  /** The power of ten that a 万 or 亿 before the measure word stands for; 0 where none is written. */
  scale: number;
  /** The footnote mark behind it: ①, *. */
  mark?: string;
  /** The wording, where it says more than its value: 30余家, 2.2万. */
  raw?: string;
}

/** What a symbol or text without a certain number is: nothing is guessed of either. */
export type NoNumber = 'symbol' | 'unreadable';

const FOOTNOTES = /[\u2460-\u2473*†‡]+$/;
const SYMBOL = /^[-—–−…./\\×]*$/;

/** Measure words that may follow a figure or stand in a bracket; any other text is not a unit. */
const MEASURES =
  '亿元|万元|元|人次|人|件次|件|户次|户|家|个|场次|场|项|天|小时|分钟|平方米|平方公里|公顷|亩|公里|米|位|名|次|所|处|套|座|辆|张|册|吨|分|倍|%|‰';
const UNIT = new RegExp(`^[十百千万亿]*(?:${MEASURES})(?:/[十百千万亿]*(?:${MEASURES}))?$`);

/** True for a measure word, with its scale or base: %, 万人, 件/万人. */
export function isUnit(text: string): boolean {
  return UNIT.test(narrow(text));
}

const CELL = new RegExp(
  '^(约|大约|近|超|超过|逾|不少于|不低于|至少|不超过|不多于|至多|[≥≧≤≦>])?' +
    '(-?)(\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)(?:\\.(\\d+))?' +
    `(余|多)?(?:(亿|万)(?!元))?(余|多)?(${MEASURES})?` +
    '(左右|上下|以上|以下|以内|\\+)?$',
);

const BEFORE: Record<string, Qualifier> = {
  约: 'about',
  大约: 'about',
  近: 'nearly',
  超: 'more-than',
  超过: 'more-than',
  逾: 'more-than',
  不少于: 'at-least',
  不低于: 'at-least',
  至少: 'at-least',
  不超过: 'at-most',
  不多于: 'at-most',
  至多: 'at-most',
  '≤': 'at-most',
  '≦': 'at-most',
  '≥': 'at-least',
  '≧': 'at-least',
  '>': 'more-than',
};

/** 以上, 以下 and 以内 include the number itself (Civil Code, article 1259). */
const AFTER: Record<string, Qualifier> = {
  左右: 'about',
  上下: 'about',
  以上: 'at-least',
  以下: 'at-most',
  以内: 'at-most',
  '+': 'at-least',
};

/** Full-width letters, digits and marks as plain ones; a minus of any kind before a digit as `-`. */
export function narrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/^[\u2212\u2013\ufe63](?=\d)/, '-')
    .trim();
}

/**
 * The figure that a cell states, by a strict grammar. The symbols `-` `—` `…` `/` and a blank differ
 * between yearbooks and are not read; `12,34` and `1,2345` are ambiguous and `<5` hides a figure, so
 * they are not read either (RULES.md, customs).
 */
export function parseNumberText(text: string): NumberText | NoNumber {
  const plain = narrow(text);
  if (SYMBOL.test(plain)) return 'symbol';
  const raw = plain.replace(FOOTNOTES, '').trim();
  const mark = FOOTNOTES.exec(plain)?.[0];
  const match = CELL.exec(raw);
  if (!match) return 'unreadable';
  const [, before, sign, whole, part = '', inner, scale, outer, unit = '', after] = match;
  const stated = [
    before && BEFORE[before],
    (inner || outer) && 'more-than',
    after && AFTER[after],
  ].filter(Boolean) as Qualifier[];
  // 约…左右 says one thing twice; 近…余 contradicts itself.
  if (new Set(stated).size > 1 || (inner && outer)) return 'unreadable';
  const [qualifier = 'exact'] = stated;
  const shift = scale === '亿' ? 8 : scale === '万' ? 4 : 0;
  const value = Number(`${sign}${whole!.replace(/[, ]/g, '')}.${part || 0}e${shift}`);
  const decimals = Math.max(0, part.length - shift);
  const wording = qualifier !== 'exact' || shift > 0 ? { raw } : {};
  return { value, qualifier, decimals, unit, scale: shift, ...wording, ...(mark ? { mark } : {}) };
}

const SCALE: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** 万元 as its power of ten and what is counted. */
function unitParts(unit: string): [power: number, base: string] {
  const [, scale = '', base = ''] = /^([十百千万亿]*)(.*)$/.exec(unit)!;
  return [[...scale].reduce((sum, character) => sum + SCALE[character]!, 0), base];
}

/** True where a bare 1.2亿 below the unit 万元 may mean 1.2亿元 or 1.2亿万元. */
export const isScaleUnclear = ({ scale, unit }: NumberText, stated: string): boolean =>
  scale > 0 && !unit && unitParts(stated)[0] > 0;

/**
 * A figure in the unit of its column: 1.2亿元 is 12,000 below 万元, in its own wording. Undefined
 * where it counts something else, or its size is not certain.
 */
export function inUnit(number: NumberText, stated: string): NumberText | undefined {
  if (isScaleUnclear(number, stated)) return undefined;
  if (!number.unit || number.unit === stated) return number;
  const [[from, base], [to, counted]] = [unitParts(number.unit), unitParts(stated)];
  if (base !== counted || base.includes('/')) return undefined;
  const value = Number(`${number.value}e${from - to}`);
  const decimals = decimalsOf(value);
  const raw = number.raw ?? `${number.value.toFixed(number.decimals)}${number.unit}`;
  return { ...number, value, decimals, raw, unit: stated };
}

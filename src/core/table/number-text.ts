import type { Qualifier } from '../contract/contract.generated.js';
import { decimalsOf, shift } from '../model/decimal.js';
import { narrow } from './plain-text.js';
import { MEASURES, unitParts } from './unit-text.js';

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

const FOOTNOTES = /(?:[\u2460-\u2473*†‡]|\[\d{1,2}\])+$/;
const SYMBOL = /^[-—–−…./\\×]*$/;

const CELL = new RegExp(
  '^(约|大约|近|超|超过|逾|不少于|不低于|至少|不超过|不多于|至多|[≥≧≤≦>])?' +
    '([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)(?:\\.(\\d+))?' +
    `(余|多)? ?(?:(亿|万)(?!元))?(余|多)? ?(${MEASURES})?` +
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
  const value = Number(
    `${sign === '-' ? '-' : ''}${whole!.replace(/[, ]/g, '')}.${part || 0}e${shift}`,
  );
  const decimals = Math.max(0, part.length - shift);
  const wording = qualifier !== 'exact' || shift > 0 ? { raw } : {};
  return { value, qualifier, decimals, unit, scale: shift, ...wording, ...(mark ? { mark } : {}) };
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
  const value = shift(number.value, from - to);
  const decimals = decimalsOf(value);
  const raw = number.raw ?? `${number.value.toFixed(number.decimals)}${number.unit}`;
  return { ...number, value, decimals, raw, unit: stated };
}

const UP = '增长|增加|上升|提高|上涨|增|升|↑';
const DOWN = '下降|减少|降低|回落|下跌|减|降|↓';
const MOVED = new RegExp(`^(?:同比|环比)?(${UP}|${DOWN})\\s*(?=\\d)`);
const UNCHANGED = /^(?:同比|环比)?持平$/;

/** The figure that a cell states below a head that asks for a change: 增长5.2%, 下降1.8%, 持平. */
export function parseChangeText(text: string): NumberText | NoNumber {
  const plain = narrow(text);
  if (UNCHANGED.test(plain)) {
    return { value: 0, qualifier: 'exact', decimals: 0, unit: '', scale: 0, raw: plain };
  }
  const [words = '', verb = ''] = MOVED.exec(plain) ?? [];
  const number = parseNumberText(plain.slice(words.length));
  if (!verb || typeof number === 'string') return number;
  const isDown = new RegExp(`^(?:${DOWN})$`).test(verb);
  // 下降超5% is a bound from above, which no qualifier of −5 says.
  if (isDown && /^(?:at|more)-/.test(number.qualifier)) return 'unreadable';
  return { ...number, value: isDown ? 0 - number.value : number.value, raw: plain };
}

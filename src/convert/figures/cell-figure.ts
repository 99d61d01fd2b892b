import type { Qualifier } from '../../core/contract/contract.generated.js';
import { product, settled, shift } from '../../core/model/decimal.js';
import { parseChangeText, parseNumberText, type NumberText } from '../../core/table/number-text.js';
import { narrow } from '../../core/table/plain-text.js';
import { unitParts } from '../../core/table/unit-text.js';
import { powerTo, shifted } from '../mapping/unit-words.js';
import type { Cell } from '../workbook/workbook.js';
import { numberFormat } from './number-format.js';

/** How the cells of a column are read. */
export interface CellTask {
  /** The words for the unit of the indicator, the usual one first; empty where it has none. */
  readonly words: readonly string[];
  /** The unit that the sheet states for them, as it is written; '' for that of the indicator. */
  readonly unit: string;
  /** By so many powers of ten figures are shifted from the one to the other. */
  readonly power: number;
  /** True where words may say which way it went: 增长5.2%. */
  readonly isChange: boolean;
  /** The decimal mark of a text file. */
  readonly decimal: '.' | ',';
}

/** A figure as a cell states it, in the unit of its indicator. */
export interface CellValue {
  readonly value: number;
  readonly qualifier?: Qualifier;
  readonly raw?: string;
  readonly digits?: number;
  /** P or E, where the cell itself says that it is preliminary. */
  readonly status?: string;
  /** What is shown, where it is not what is stored; that was taken. */
  readonly shown?: string;
}

export type CellFault =
  | 'number-unreadable'
  | 'number-ambiguous'
  | 'number-as-date'
  | 'number-scientific'
  | 'formula-without-value'
  | 'formula-error'
  | 'formula-injection'
  | 'unit-differs';

/** A figure, a sign that stands for none, or why it was not read. */
export type CellReading =
  CellValue | { readonly symbol: string } | { readonly fault: CellFault; readonly text: string };

/** What a program makes of a long code, and a text file keeps. */
const SCIENTIFIC = /^[+-]?\d(?:[.,]\d+)?E\+\d+$/i;
/** A formula as text: it begins with = or @, or with a sign and a name. */
const FORMULA = /^(?:[=@\t\r]|[+-][A-Za-z_]+[\w.]*[!(|])/;
/** A day that a program made of 2-3 or 3/12. */
const DAY =
  /^(?:\d{1,2}月\d{1,2}日|\d{1,2}-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\d\d|(?:19|20)\d\d[-/]\d{1,2}[-/]\d{1,2})$/;
const RANGE = /^[\d.,]+[%％]?\s*[-—–~～至]\s*[\d.,]+/;
const COMMAS = /^[+-]?\d+(?:,\d+)+(?:\.\d+)?$/;
/** Blanks beside Chinese characters: 约 650 人次. */
const AROUND_HAN = /\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+/g;
const SUPERSCRIPT = /(?<=[\d%‰人家件户次元个])[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+$/;
/** Words behind a figure that make it preliminary. */
const PRELIMINARY = /\s*[(（[]\s*(初步|初步数|快报|快报数|p|预计|预估|估计|暂估|e)\s*[)）\]]$/i;
const BRACKETED = /^[(（]\s*([\d., ]+%?)\s*[)）]$/;
const MARGIN = /^([^±]*\d[^±]*)±\s*[\d.,]+\s*[%‰]?$/;

/** True for a text that a spreadsheet program would run. */
export const isFormulaText = (text: string): boolean => FORMULA.test(narrow(text));

/** True for a code that a program has shown, and a text file has kept, with most of its digits lost. */
export const isScientific = ({ kind, text, format }: Cell): boolean =>
  SCIENTIFIC.test(text.trim()) && (kind === 'text' || numberFormat(format).isGeneral);

/** Reads cells of one column; texts that occur often are read once. */
export class CellReader {
  readonly #known = new Map<string, CellReading>();
  readonly #task: CellTask;

  constructor(task: CellTask) {
    this.#task = task;
  }

  read(cell: Cell): CellReading {
    if (cell.kind === 'error') return { fault: 'formula-error', text: cell.text };
    if (cell.value === undefined && cell.formula !== undefined) {
      return { fault: 'formula-without-value', text: '' };
    }
    if (cell.kind === 'date') return { fault: 'number-as-date', text: cell.text };
    if (typeof cell.value === 'number') return this.#number(cell, cell.value);
    return this.#text(cell.text);
  }

  #number(cell: Cell, stored: number): CellReading {
    const format = numberFormat(cell.format);
    if (isScientific(cell)) return { fault: 'number-scientific', text: cell.text };
    if (!Number.isFinite(stored)) return { fault: 'formula-error', text: cell.text };
    if (format.isPercent || format.isAltered) return this.#formatted(cell, stored);
    return { value: shifted(settled(stored), this.#task.power) };
  }

  /** A number that is shown otherwise than it is stored: 0.953 as 95.3%, 22345 as 2.2万. */
  #formatted(cell: Cell, stored: number): CellReading {
    const { isPercent } = numberFormat(cell.format);
    const value = isPercent ? product(stored, 100) : settled(stored);
    const shown = this.#parsed(cell.text);
    if (typeof shown === 'string') {
      // What is hidden by its format is not seen by anybody who could check it.
      return isPercent && this.#powerFrom('%') === undefined
        ? { fault: 'unit-differs', text: cell.text }
        : { value: shifted(value, this.#task.power) };
    }
    const unit = isPercent ? '%' : shown.unit;
    const power = unit ? this.#powerFrom(unit) : this.#task.power;
    if (power === undefined) return { fault: 'unit-differs', text: cell.text };
    const factor = scaleBetween(shown, value);
    // 2.2 is stored, and 2.2万 shown below 万人: the word is that of the column.
    if (factor && factor === shown.scale && factor === unitParts(this.#task.unit)[0]) {
      return { value: shifted(value, power) };
    }
    if (factor !== undefined && factor !== 0) return { fault: 'number-ambiguous', text: cell.text };
    if (shown.scale > 0 && unitParts(this.#task.unit)[0] > 0) {
      return { fault: 'number-ambiguous', text: cell.text };
    }
    const said = shown.qualifier === 'exact' ? {} : { qualifier: shown.qualifier, raw: cell.text };
    const differs = factor === undefined ? { shown: cell.text } : {};
    return { value: shifted(value, power), ...said, ...differs };
  }

  #text(text: string): CellReading {
    const found = this.#known.get(text);
    if (found) return found;
    const reading = this.#readText(text);
    this.#known.set(text, reading);
    return reading;
  }

  #readText(text: string): CellReading {
    const plain = narrow(text).replace(/^'/, '');
    if (FORMULA.test(plain)) return { fault: 'formula-injection', text: plain };
    if (SCIENTIFIC.test(plain)) return { fault: 'number-scientific', text: plain };
    if (DAY.test(plain)) return { fault: 'number-as-date', text: plain };
    const [bare, status] = withoutStatus(plain);
    const number = this.#parsed(bare);
    if (number === 'symbol') return { symbol: plain.replace(/\s+/g, '') };
    if (number === 'unreadable') return this.#unreadable(plain);
    const value = this.#inUnit(number);
    if (typeof value === 'string') return { fault: value, text: plain };
    if (this.#task.isChange && number.qualifier !== 'exact') {
      return { fault: 'number-unreadable', text: plain };
    }
    return { value, ...wordingOf(number), ...(status ? { status } : {}) };
  }

  /** What a text states, with its mark, its brackets and the decimal mark of its file. */
  #parsed(text: string): NumberText | 'symbol' | 'unreadable' {
    let plain = narrow(text).replace(SUPERSCRIPT, '').replace(AROUND_HAN, '');
    if (this.#task.decimal === ',') plain = withPoint(plain);
    const [, inner] = BRACKETED.exec(plain) ?? [];
    if (inner !== undefined) plain = `-${inner.trim()}`;
    const [, middle] = MARGIN.exec(plain) ?? [];
    if (middle !== undefined) {
      const number = parseNumberText(middle.trim());
      return typeof number === 'string' ? number : { ...number, qualifier: 'about', raw: plain };
    }
    return this.#task.isChange
      ? parseChangeText(plain.replace(/^±(?=0)/, ''))
      : parseNumberText(plain);
  }

  /** The value in the unit of the indicator; a fault where the cell counts something else. */
  #inUnit(number: NumberText): number | CellFault {
    const { unit, power } = this.#task;
    if (number.unit === '') {
      if (number.scale > 0 && unitParts(unit)[0] > 0) return 'number-ambiguous';
      return shifted(number.value, power);
    }
    const own = this.#powerFrom(number.unit);
    return own === undefined ? 'unit-differs' : shifted(number.value, own);
  }

  /** By how much a figure with a measure word of its own is shifted. */
  #powerFrom(unit: string): number | undefined {
    const { words, unit: stated, power } = this.#task;
    if (unit === stated) return power;
    // Beside a change of a count 个百分点 is something else.
    return powerTo(words, unit);
  }

  #unreadable(plain: string): CellReading {
    if (RANGE.test(plain) || COMMAS.test(plain)) return { fault: 'number-ambiguous', text: plain };
    if (isSign(plain)) return { symbol: plain };
    // Words may be a person's name, and are not repeated.
    return { fault: 'number-unreadable', text: /\d/.test(plain) ? plain : '…' };
  }
}

/** Signs and words that offices write where there is no figure. What each means is said by the mapping. */
const SIGN =
  /^(?:[*#·※×xX?？〇○△▲□■]+|无|缺|缺报|漏报|未报|未上报|未报送|暂无|保密|不详|未知|未统计|未采集|未公布|待定|待发布|不适用|不公布|n\/?a|null|none|nan|nil|tbd|[.:]{1,3}|[a-z])$/i;

const isSign = (text: string) => SIGN.test(text);

/** A text and the letter of status that stands in brackets behind it. */
function withoutStatus(text: string): [text: string, status: string | undefined] {
  const word = PRELIMINARY.exec(text)?.[1];
  if (!word) return [text, undefined];
  const status = /^(?:预|估|暂|e)/i.test(word) ? 'E' : 'P';
  return [text.replace(PRELIMINARY, ''), status];
}

/** 1.234,5 and 1 234,5 as 1,234.5. */
const withPoint = (text: string) => text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));

function wordingOf({ qualifier, raw, value, scale }: NumberText): Partial<CellValue> {
  if (raw === undefined) return {};
  if (qualifier === 'exact' && scale === 0) return {};
  const digits = String(Math.abs(shift(value, -scale))).replace(/^0?\.0*|\./g, '').length;
  return {
    ...(qualifier === 'exact' ? {} : { qualifier }),
    raw,
    ...(scale > 0 ? { digits } : {}),
  };
}

/**
 * The power of ten between what is shown and what is stored, as far as the digits that are shown tell: 0
 * where they agree. Undefined where they are of no such kind.
 */
function scaleBetween({ value, scale, decimals }: NumberText, stored: number): number | undefined {
  const step = shift(1, scale > 0 ? scale - decimalsBefore(value, scale) : -decimals);
  const agrees = (power: number) => Math.abs(shift(stored, power) - value) <= step * 0.5000001;
  if (agrees(0)) return 0;
  return [2, 3, 4, 6, 8, -2, -3, -4, -6, -8].find(agrees);
}

/** The decimals that a figure with 万 or 亿 is written with: 1 of 2.2万. */
function decimalsBefore(value: number, scale: number): number {
  const [, fraction = ''] = String(shift(value, -scale)).split('.');
  return fraction.length;
}

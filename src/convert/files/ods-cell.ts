import type { Cell } from '../workbook/workbook.js';
import { textCell } from './found-sheet.js';
import { generalText } from './general-text.js';
import { textOfRuns, type Run } from './rich-text.js';
import type { Attributes } from './xml-text.js';

/** What a cell of an OpenDocument table holds (ODF 1.3, 9.1.4), or undefined where nothing is seen in it. */
export function odsCell(
  attributes: Attributes,
  runs: readonly Run[],
  comment: string,
  indent: number | undefined,
): Cell | undefined {
  const { text, mark } = textOfRuns(runs);
  const type = attributes.get('office:value-type');
  const formula = attributes.get('table:formula');
  const more: Partial<Cell> = {
    ...(formula === undefined ? {} : { formula: plainFormula(formula) }),
    ...(comment === '' ? {} : { comment }),
    ...(indent === undefined ? {} : { indent }),
    ...(mark === undefined ? {} : { mark }),
  };
  if (attributes.get('calcext:value-type') === 'error' || /^(?:#[A-Z/0!?]+|Err:\d+)$/.test(text)) {
    if (formula !== undefined) return { value: text, kind: 'error', text, ...more };
  }
  if (type === undefined && text === '' && formula !== undefined) {
    return { value: undefined, kind: 'number', text: '', ...more };
  }
  if (type === 'boolean') {
    const value = attributes.get('office:boolean-value') === 'true';
    return { value, kind: 'boolean', text: text || (value ? 'TRUE' : 'FALSE'), ...more };
  }
  const typed = type === undefined ? undefined : typedCell(type, attributes, text);
  return typed
    ? { ...typed, ...more }
    : textCell(text === '' ? (attributes.get('office:string-value') ?? '') : text, more);
}

/** A cell that says what its value is, beside the text that is seen. */
function typedCell(type: string, attributes: Attributes, text: string): Cell | undefined {
  if (type === 'date') {
    const [day] =
      /^\d{4,}-\d\d-\d\d(?:T\d\d:\d\d)?/.exec(attributes.get('office:date-value') ?? '') ?? [];
    return day ? { value: day.replace('T00:00', ''), kind: 'date', text: text || day } : undefined;
  }
  if (type === 'time') {
    const time = attributes.get('office:time-value') ?? '';
    const [, hours, minutes] = /^PT(\d+)H(\d+)M/.exec(time) ?? [];
    if (hours === undefined) return undefined;
    return { value: `PT${Number(hours)}H${Number(minutes)}M`, kind: 'date', text: text || time };
  }
  if (!/^(?:float|percentage|currency)$/.test(type)) return undefined;
  const value = Number(attributes.get('office:value') ?? NaN);
  if (!Number.isFinite(value)) return undefined;
  const shown = text.trim() || generalText(value);
  const format = shownFormat(shown, type === 'percentage');
  return { value, kind: 'number', text: shown, ...(format ? { format } : {}) };
}

/**
 * A number format that shows the value as it is seen: the percentage, or the words behind it (4.5万), which say
 * that more is meant than the number. Undefined where it is seen as a plain number.
 */
function shownFormat(shown: string, isPercent: boolean): string | undefined {
  const words = shown.replace(/^[-−(]?[\d,.\s]*\)?/, '');
  const decimals = /[.](\d{1,10})\D*$/.exec(shown)?.[1] ?? '';
  if (words === '' && !isPercent) return undefined;
  const digits = decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
  return isPercent ? `${digits}%` : `${digits}"${words.replace(/"/g, '')}"`;
}

/** `of:=SUM([.A1:.B2])` as SUM(A1:B2). */
const plainFormula = (formula: string) =>
  formula
    .replace(/^\w+:=?|^=/, '')
    .replace(/\[([^\]]*)\]/g, (_, range: string) => range.replace(/(^|:)\./g, '$1'));

import type { Cell } from '../workbook/workbook.js';
import type { FileReading } from '../mapping/mapping.generated.js';
import { isBlank, textCell } from './found-sheet.js';

/** What stands before the decimals of a number. */
export type Decimal = NonNullable<FileReading['decimal']>;

/** Digits as a program writes them; not 007, which is a code, nor 1,234, which a person wrote. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
/** The same with a decimal comma, and points between thousands. */
const COMMA_NUMBER = /^-?(?:0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,14})(?:,\d+)?$/;

/**
 * A field of a file that knows no types, as a cell. What a program wrote as a number is one; what a person
 * wrote (1,234, 约4万, 007) stays text, and is read as such later.
 */
export function fieldCell(field: string, decimal: Decimal): Cell | undefined {
  if (field === '' || isBlank(field)) return undefined;
  const text = field.trim();
  const value = plainNumber(text, decimal);
  return value === undefined
    ? textCell(field.replace(/\r\n?/g, '\n'))
    : { value, kind: 'number', text };
}

/** The number that a text is, or undefined; of more digits than a number can hold, the text alone is exact. */
export function plainNumber(text: string, decimal: Decimal): number | undefined {
  if (!(decimal === ',' ? COMMA_NUMBER : PLAIN_NUMBER).test(text)) return undefined;
  const digits = decimal === ',' ? text.replace(/\./g, '').replace(',', '.') : text;
  return digits.replace(/\D/g, '').length <= 15 ? Number(digits) : undefined;
}

import type { FileReading } from '../mapping/mapping.generated.js';
import type { Cell, Row } from '../workbook/workbook.js';
import { isBlank, textCell } from './found-sheet.js';

type Decimal = NonNullable<FileReading['decimal']>;

/** Digits as a program writes them; not 007, which is a code, nor 1,234, which a person wrote. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
/** The same with a decimal comma, and points between thousands. */
const COMMA_NUMBER = /^-?(?:0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,14})(?:,\d+)?$/;
/** A comma that cannot stand between thousands. */
const DECIMAL_COMMA = /^-?\d+,(?:\d{1,2}|\d{4,})$/;
const DECIMAL_POINT = /^-?\d+\.(?:\d{1,2}|\d{4,})$/;
/** What Excel is given so that it leaves a code alone: ="007". */
const TEXT_FORMULA = /^="((?:[^"]|"")*)"$/;

/** The decimal mark of rows: a comma where one stands that no thousand explains, and no point does. */
export function decimalOf(rows: readonly (readonly string[])[]): Decimal {
  let isComma = false;
  for (const row of rows) {
    for (const field of row) {
      if (DECIMAL_POINT.test(field.trim())) return '.';
      isComma ||= DECIMAL_COMMA.test(field.trim());
    }
  }
  return isComma ? ',' : '.';
}

/** Rows of fields as rows of cells. What a person wrote stays text, and is read as such later. */
export function cellsOf(rows: readonly (readonly string[])[], decimal: Decimal): Row[] {
  return rows.map((row) => row.map((field) => cellOf(field, decimal)));
}

function cellOf(field: string, decimal: Decimal): Cell | undefined {
  if (field === '' || isBlank(field)) return undefined;
  const code = field.startsWith('="') ? TEXT_FORMULA.exec(field)?.[1] : undefined;
  if (code !== undefined) {
    return textCell(code.replace(/""/g, '"'), { formula: field.slice(1) });
  }
  const text = field.trim();
  if (decimal === ',' ? COMMA_NUMBER.test(text) : PLAIN_NUMBER.test(text)) {
    const digits = decimal === ',' ? text.replace(/\./g, '').replace(',', '.') : text;
    // Of more digits than a number can hold, the text alone is exact.
    if (digits.replace(/\D/g, '').length <= 15) {
      return { value: Number(digits), kind: 'number', text };
    }
  }
  return textCell(field.replace(/\r\n?/g, '\n'));
}

import type { Cell, Row } from '../workbook/workbook.js';
import { fieldCell, type Decimal } from './field-cell.js';
import { textCell } from './found-sheet.js';

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

/** Rows of fields as rows of cells. */
export function cellsOf(rows: readonly (readonly string[])[], decimal: Decimal): Row[] {
  return rows.map((row) => row.map((field) => cellOf(field, decimal)));
}

function cellOf(field: string, decimal: Decimal): Cell | undefined {
  const code = field.startsWith('="') ? TEXT_FORMULA.exec(field)?.[1] : undefined;
  if (code === undefined) return fieldCell(field, decimal);
  return textCell(code.replace(/""/g, '"'), { formula: field.slice(1) });
}

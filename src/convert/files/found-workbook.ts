import type { ConvertProblem } from '../workbook/problem.js';
import type { Workbook } from '../workbook/workbook.js';
import { fault, type Opened } from './fault.js';
import { sheetOf, strayCell, type FoundSheet } from './found-sheet.js';
import { MAX_CELLS } from './limits.js';

/** The workbook of the sheets that were found; one that reaches too far is left out and named. */
export function workbookOf(
  found: readonly FoundSheet[],
  book: Omit<Workbook, 'sheets'>,
  told: readonly ConvertProblem[] = [],
): Opened {
  const place = { file: book.name };
  const problems = [...told];
  const sheets = found.flatMap((sheet) => {
    const cell = strayCell(sheet.rows);
    if (cell === undefined) return [sheetOf(sheet)];
    const args = { cell, limit: MAX_CELLS };
    problems.push(fault('cells-too-many', { ...place, sheet: sheet.name }, args));
    return [];
  });
  if (found.length === 0) problems.push(fault('no-sheet', place, {}));
  return sheets.length > 0 ? { workbook: { ...book, sheets }, problems } : { problems };
}

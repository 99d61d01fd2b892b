import type { Workbook } from './workbook.js';

/** All texts of some workbooks, in which places may be named: of files, of sheets and of cells. */
export function* textsOf(workbooks: readonly Workbook[]): Generator<string> {
  for (const { name, sheets } of workbooks) {
    yield name;
    for (const sheet of sheets) {
      yield sheet.name;
      for (const row of sheet.rows)
        for (const cell of row) if (cell && cell.kind !== 'number') yield cell.text;
    }
  }
}

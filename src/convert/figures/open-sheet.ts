import { sheetGrid, type SheetGrid } from '../layout/sheet-grid.js';
import type { Mapping } from '../mapping/mapping.generated.js';
import type { Sheet } from '../workbook/workbook.js';
import { ProblemGroups } from './problem-groups.js';
import { SheetLedger } from './sheet-ledger.js';

/** A sheet that is being read: its cells, its book, and what is wrong with it. */
export interface OpenSheet {
  readonly grid: SheetGrid;
  readonly ledger: SheetLedger;
  readonly groups: ProblemGroups;
  readonly isHidden: (row: number, column: number) => boolean;
}

export function openSheet(file: string, sheet: Sheet, { hidden }: Mapping): OpenSheet {
  const isTaken = hidden === 'take';
  return {
    grid: sheetGrid(sheet),
    ledger: new SheetLedger(file, sheet),
    groups: new ProblemGroups(file, sheet.name),
    isHidden: (row, column) =>
      !isTaken && (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)),
  };
}

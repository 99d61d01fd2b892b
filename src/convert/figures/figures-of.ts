import { listLayout } from '../layout/list-layout.js';
import { tablesOf } from '../layout/tables-of.js';
import type { TableLayout } from '../layout/layout.js';
import type { Mapping } from '../mapping/mapping.generated.js';
import type { ConvertProblem } from '../workbook/problem.js';
import type { CellRange, Sheet, Workbook } from '../workbook/workbook.js';
import type { SheetAccount } from './account.js';
import type { Figure } from './figure.js';
import { matchTable } from './match-table.js';
import { openSheet, type OpenSheet } from './open-sheet.js';
import { PlacedFigures } from './same-figure.js';
import { sayColumns } from './say-columns.js';
import type { SheetLedger } from './sheet-ledger.js';
import { planOf, surroundingsOf, type Surroundings } from './table-plan.js';
import { TableReader } from './table-reader.js';

/** The figures of some workbooks, what became of each of their cells, and what is wrong with them. */
export interface FigureReading {
  readonly figures: readonly Figure[];
  readonly accounts: readonly SheetAccount[];
  readonly problems: readonly ConvertProblem[];
}

/**
 * Reads workbooks by a mapping. Nothing is guessed: a cell of which the mapping, the sheet and the cell
 * itself do not say what it is becomes no figure, and a problem says so with its place.
 */
export function figuresOf(workbooks: readonly Workbook[], mapping: Mapping): FigureReading {
  const around = surroundingsOf(mapping);
  const placed = new PlacedFigures();
  const sheets: OpenSheet[] = [];
  const ofSheets: ConvertProblem[] = [];
  for (const { name, sheets: all } of workbooks) {
    let tables = 0;
    for (const sheet of all) {
      const on = openSheet(name, sheet, mapping);
      sheets.push(on);
      if (sheet.isHidden && mapping.hidden !== 'take') leaveSheet(on, ofSheets);
      else tables += readSheet(on, around, placed, ofSheets);
    }
    if (tables === 0 && !all.some(({ isHidden }) => isHidden)) {
      ofSheets.push({ code: 'no-table', severity: 'error', place: { file: name }, args: {} });
    }
  }
  const figures = placed.withoutContradictions();
  return {
    figures,
    accounts: sheets.map(({ ledger }) => ledger.account),
    problems: [...ofSheets, ...sheets.flatMap(({ groups }) => groups.problems)],
  };
}

function leaveSheet({ ledger }: OpenSheet, problems: ConvertProblem[]): void {
  ledger.leaveArea(wholeOf(ledger), 'hidden');
  const place = { file: ledger.file, sheet: ledger.sheet.name };
  problems.push({ code: 'sheet-hidden', severity: 'warning', place, args: {} });
}

const wholeOf = ({ sheet, columns }: SheetLedger): CellRange => ({
  top: 0,
  left: 0,
  bottom: sheet.rows.length - 1,
  right: columns - 1,
});

/** Reads the tables of a sheet; answers how many it has. */
function readSheet(
  on: OpenSheet,
  around: Surroundings,
  placed: PlacedFigures,
  problems: ConvertProblem[],
): number {
  const { ledger } = on;
  const { sheet, file } = ledger;
  const layouts = layoutsOf(sheet, file, around);
  const isPlace = (text: string) => around.names.isRegion(text);
  const unknown: TableLayout[] = [];
  for (const layout of layouts) {
    if (layout.isRunOn) on.groups.add('tables-run-together', 'warning', {}, layout.heads);
    const where = { file, sheet: sheet.name };
    const table = matchTable(around.mapping, layout, where, isPlace, (column) =>
      on.isHidden(-1, column),
    );
    if (!table) {
      unknown.push(layout);
      continue;
    }
    sayColumns(on, table);
    new TableReader(on, planOf(table, around, sheet, file), around, placed).read();
  }
  for (const layout of unknown) refuseTable(ledger, layout);
  if (unknown.length === layouts.length && unknown.length > 0) {
    const place = { file, sheet: sheet.name };
    problems.push({ code: 'sheet-unmatched', severity: 'error', place, args: {} });
  } else {
    for (const layout of unknown) {
      on.groups.add('table-unmatched', 'error', { text: layout.title }, areaOf(layout));
    }
  }
  nameHidden(on, layouts);
  return layouts.length;
}

/** The tables of a sheet: by their form, or one plain list where the mapping knows it as such. */
function layoutsOf(
  sheet: Sheet,
  file: string,
  { mapping, names }: Surroundings,
): readonly TableLayout[] {
  const lists = mapping.tables.filter(({ form }) => form === 'list');
  if (lists.length > 0) {
    const list = listLayout(sheet);
    const where = { file, sheet: sheet.name };
    const isPlace = (text: string) => names.isRegion(text);
    if (matchTable({ ...mapping, tables: lists }, list, where, isPlace)) return [list];
  }
  return tablesOf(sheet);
}

/** A table that the mapping does not know: nothing of it is taken. */
function refuseTable(ledger: SheetLedger, layout: TableLayout): void {
  for (const area of layout.titles) ledger.enterArea(area, 'title');
  ledger.enterArea(layout.heads, 'head');
  for (const area of layout.notes) ledger.enterArea(area, 'note');
  ledger.enterArea(layout.body, 'refused');
}

const areaOf = ({ heads, body }: TableLayout): CellRange => ({
  ...body,
  top: Math.min(body.top, heads.bottom < heads.top ? body.top : heads.top),
});

/** Names what was hidden and held something. */
function nameHidden(
  { ledger, groups, isHidden }: OpenSheet,
  layouts: readonly TableLayout[],
): void {
  const { sheet } = ledger;
  const rows = [...sheet.hiddenRows].filter(
    (row) => isHidden(row, -1) && sheet.rows[row]?.some(Boolean),
  );
  const columns = [...sheet.hiddenColumns].filter(
    (column) => isHidden(-1, column) && sheet.rows.some((row) => row[column]),
  );
  if (rows.length === 0 && columns.length === 0) return;
  for (const { body } of layouts) {
    for (const row of rows) ledger.leaveArea(within(body, { top: row, bottom: row }), 'hidden');
    for (const column of columns) {
      ledger.leaveArea(within(body, { left: column, right: column }), 'hidden');
    }
  }
  const args = { rows: rows.length, columns: columns.length };
  groups.add('hidden-left-out', 'warning', args, {
    top: Math.min(...rows, ...(rows.length ? [] : [0])),
    left: Math.min(...columns, ...(columns.length ? [] : [0])),
    bottom: rows.length ? Math.max(...rows) : sheet.rows.length - 1,
    right: columns.length ? Math.max(...columns) : ledger.columns - 1,
  });
}

/** The part of an area that lies in other rows or columns; empty where it has none of them. */
const within = (area: CellRange, part: Partial<CellRange>): CellRange => ({
  top: Math.max(area.top, part.top ?? area.top),
  left: Math.max(area.left, part.left ?? area.left),
  bottom: Math.min(area.bottom, part.bottom ?? area.bottom),
  right: Math.min(area.right, part.right ?? area.right),
});

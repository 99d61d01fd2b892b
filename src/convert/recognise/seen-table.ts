import type { Caption } from '../../core/table/caption-text.js';
import type { TableLayout } from '../layout/layout.js';
import { fileTitle, placeHeader, placePeriod, type Placed } from '../layout/placeholder.js';
import { captionOf, timeOf, type TableTime } from '../layout/table-time.js';
import { tablesOf } from '../layout/tables-of.js';
import type { Sheet, Workbook } from '../workbook/workbook.js';

/** A table with all that is known of it before anything is asked of its words. */
export interface SeenTable {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly layout: TableLayout;
  readonly caption: Caption;
  readonly time: TableTime;
  /** Its title with the times as {period}. */
  readonly title: Placed;
  readonly sheetPlaced: Placed;
  readonly filePlaced: Placed;
}

/** The tables of all sheets that can be seen, with figures in them. */
export function seenTables(workbooks: readonly Workbook[]): SeenTable[] {
  return workbooks.flatMap((workbook) =>
    workbook.sheets
      .filter(({ isHidden }) => !isHidden)
      .flatMap((sheet) =>
        tablesOf(sheet).map((layout): SeenTable => {
          const caption = captionOf(sheet, layout);
          const time = timeOf(caption, sheet.name, workbook.name);
          const title = placePeriod(layout.title);
          const sheetPlaced = placePeriod(sheet.name);
          const filePlaced = placePeriod(fileTitle(workbook.name));
          return { workbook, sheet, layout, caption, time, title, sheetPlaced, filePlaced };
        }),
      ),
  );
}

/** Tables of the same head and title but for their times, which one mapping reads. */
export interface TableKind {
  readonly tables: readonly [SeenTable, ...SeenTable[]];
}

/** The heads of a table as a mapping names them, each once. */
const headersOf = ({ layout }: SeenTable): string =>
  [...new Set(layout.columns.map(({ path }) => placeHeader(path).template))].join('|');

/** Sorts tables by their kind, in the order in which they were met. */
export function kindsOf(
  tables: readonly SeenTable[],
  titleOf: (table: SeenTable) => string,
): TableKind[] {
  const kinds = new Map<string, [SeenTable, ...SeenTable[]]>();
  for (const table of tables) {
    const key = `${titleOf(table)}\n${headersOf(table)}`;
    const found = kinds.get(key);
    if (found) found.push(table);
    else kinds.set(key, [table]);
  }
  return [...kinds.values()].map((of) => ({ tables: of }));
}

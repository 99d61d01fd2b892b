import { subjectOf } from './caption-text.js';
import { readHead, type ColumnHead, type HeadContext } from './column-head.js';
import { parsePeriodText } from './period-text.js';
import { isTotalName, type TableCell } from './table-rows.js';
import type { TextTable } from './text-table.js';

/** The year that a name is; undefined for all else. */
function yearOf(name: string): string | undefined {
  const found = parsePeriodText(name);
  return typeof found === 'object' && found.period.frequency === 'A'
    ? found.period.code
    : undefined;
}

/**
 * A table with years down its side and months or quarters across, as one row along time. Undefined
 * for any other table.
 */
export function calendarOf(table: TextTable, context: HeadContext): TextTable | undefined {
  const { caption, columns, rows } = table;
  const years = rows.map(({ name }) => yearOf(name));
  const parts = columns.flatMap(({ period }, c) => (period === 'no-year' ? [c] : []));
  const others = columns.filter((_, c) => !parts.includes(c));
  const isCalendar =
    parts.length > 1 &&
    years.every((year) => year !== undefined) &&
    others.every(({ text }) => isTotalName(text) || text.startsWith('全年'));
  if (!isCalendar) return undefined;
  const heads: ColumnHead[] = [];
  const cells: TableCell[] = [];
  for (const [r, year] of years.entries()) {
    for (const c of parts) {
      heads.push(readHead([columns[c]!.text], { ...context, year: year! }));
      cells.push(rows[r]!.cells[c]!);
    }
  }
  const order = heads.map((_, i) => i).sort((a, b) => startOf(heads[a]!) - startOf(heads[b]!));
  const name = subjectOf(caption) || heads[0]!.name;
  return {
    ...table,
    nameHead: '',
    columns: order.map((i) => heads[i]!),
    rows: [
      {
        name,
        unit: '',
        role: 'main',
        parent: '',
        isDivision: false,
        cells: order.map((i) => cells[i]!),
      },
    ],
    rowsAreMeasures: true,
    leftOut: others.map(({ text }) => text),
  };
}

const startOf = ({ period }: ColumnHead) => (typeof period === 'object' ? period.period.start : 0);

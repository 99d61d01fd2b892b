import type { Lang } from '../../../i18n/lang.js';
import { isFigure } from './columns.js';
import type { WordTable } from './word-table.js';

/** A column, -1 for the heads of the rows, and which way. */
export interface Order {
  column: number;
  way: 'ascending' | 'descending';
}

/** What a press on the head of a column leads to: up, down, then the order that the table came in. */
export function nextOrder(order: Order | undefined, column: number): Order | undefined {
  if (order?.column !== column) return { column, way: 'ascending' };
  return order.way === 'ascending' ? { column, way: 'descending' } : undefined;
}

/** What a row is put in order by: a number, words, or nothing, which comes last. */
type Key = number | string | undefined;

/**
 * The rows in an order. Figures go by their value, of a bound the number that it has; words as a dictionary of the
 * language has them, numbers in them by their size; rows without a figure come last either way.
 */
export function sortedRows(
  table: WordTable,
  order: Order | undefined,
  lang: Lang,
): readonly WordTable['rows'][number][] {
  const { rows } = table;
  if (!order) return rows;
  const way = order.way === 'ascending' ? 1 : -1;
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const keyed = rows.map((row, place) => ({ row, place, key: keyOf(table, place, order.column) }));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) {
      return Number(a.key === undefined) - Number(b.key === undefined) || a.place - b.place;
    }
    return way * compareKeys(a.key, b.key, compare) || a.place - b.place;
  });
  return keyed.map(({ row }) => row);
}

/** Numbers come before words. */
function compareKeys(
  a: number | string,
  b: number | string,
  compare: (a: string, b: string) => number,
): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return compare(a, b);
  return typeof a === 'number' ? -1 : 1;
}

function keyOf({ rows, isLatestFirst }: WordTable, place: number, column: number): Key {
  const row = rows[place]!;
  if (column < 0) return isLatestFirst ? -place : row.head;
  const cell = row.cells[column];
  if (cell === undefined) return undefined;
  return isFigure(cell) ? (cell.value ?? undefined) : cell;
}

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

/** What a row is put in order by: numbers, one after the other; nothing comes last. */
type Key = readonly number[] | undefined;

/**
 * The rows in an order. Figures go by their value, of a bound the number that it has; words as a dictionary of the
 * language has them, numbers in them by their size; rows without a figure come last either way.
 */
export function sortedRows(
  table: WordTable,
  order: Order | undefined,
  lang: string,
): readonly WordTable['rows'][number][] {
  const { rows } = table;
  if (!order) return rows;
  const way = order.way === 'ascending' ? 1 : -1;
  const keys = keysOf(
    rows.map((_row, place) => contentOf(table, place, order.column)),
    lang,
  );
  const places = rows.map((_row, place) => place);
  places.sort((a, b) => {
    const [one, other] = [keys[a], keys[b]];
    if (!one || !other) return Number(!one) - Number(!other) || a - b;
    return way * compareKeys(one, other) || a - b;
  });
  return places.map((place) => rows[place]!);
}

/** What stands in a column at a place: a number, words, or nothing. */
function contentOf(
  { rows, isLatestFirst }: WordTable,
  place: number,
  column: number,
): number | string | undefined {
  const row = rows[place]!;
  if (column < 0) return isLatestFirst ? -place : row.head;
  const cell = row.cells[column];
  if (cell === undefined) return undefined;
  return isFigure(cell) ? (cell.value ?? undefined) : cell;
}

/** Words between numbers, and the numbers: 第, 10, 街道. */
const partsOf = (text: string): string[] => text.split(/(\d+)/);

/**
 * Keys that are quick to compare: words by their place among all words of the column, which a dictionary tells once
 * for each, and numbers as they are. Numbers come before words.
 */
function keysOf(contents: readonly (number | string | undefined)[], lang: string): Key[] {
  const words = new Set(
    contents.flatMap((content) =>
      typeof content === 'string' ? partsOf(content).filter((_part, i) => i % 2 === 0) : [],
    ),
  );
  const { compare } = new Intl.Collator(lang);
  const ranks = new Map([...words].sort(compare).map((word, rank) => [word, rank]));
  return contents.map((content) => {
    if (content === undefined) return undefined;
    if (typeof content === 'number') return [0, content];
    return [
      1,
      ...partsOf(content).map((part, i) => (i % 2 === 0 ? ranks.get(part)! : Number(part))),
    ];
  });
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return a[i]! - b[i]!;
  }
  return a.length - b.length;
}

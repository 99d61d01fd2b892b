import type { ColumnLayout } from './layout.js';
import { headerOf, pathOf, plainText } from './plain-head.js';
import type { Band } from './row-form.js';
import type { SheetGrid } from './sheet-grid.js';

/** A column and its head, before it is known what it is for. */
export type ColumnHeadPath = Omit<ColumnLayout, 'role'>;

/**
 * The columns of a table with their heads in full. A group title over blanks whose merge was lost names
 * the columns on its right up to the next title, as far as they have a head of their own below it.
 */
export function columnsOf(
  grid: SheetGrid,
  { left, right }: Band,
  heads: readonly number[],
  isUsed: (column: number) => boolean,
): ColumnHeadPath[] {
  const texts = heads.map((row) =>
    Array.from({ length: right - left + 1 }, (_, i) =>
      plainText(grid.at(row, left + i)?.text ?? ''),
    ),
  );
  for (let level = texts.length - 2; level >= 0; level--)
    fillGroups(
      texts[level]!,
      texts[level + 1]!,
      (i) => grid.mergeAt(heads[level]!, left + i) !== undefined,
    );
  const columns: ColumnHeadPath[] = [];
  for (let column = left; column <= right; column++) {
    const path = pathOf(texts.map((row) => row[column - left]!));
    const lowest = heads[heads.length - 1];
    const area = lowest === undefined ? undefined : grid.mergeAt(lowest, column);
    // A name over two columns, in the head as in the rows, is in one.
    const hasHead = path.length > 0 && !(area && area.left < column);
    if (!hasHead && !isUsed(column)) continue;
    columns.push({ column, path, header: headerOf(path) });
  }
  return toldApart(columns);
}

const PART = /^其中/;

/** Parts of one name, each under a 其中 of its own, are told apart by the figures on the left that they are parts of. */
function toldApart(columns: readonly ColumnHeadPath[]): ColumnHeadPath[] {
  const counts = new Map<string, number>();
  for (const { header } of columns) counts.set(header, (counts.get(header) ?? 0) + 1);
  let whole = '';
  return columns.map((column) => {
    const [first = ''] = column.path;
    if (!PART.test(first)) whole = first;
    if (!PART.test(first) || whole === '' || counts.get(column.header) === 1) return column;
    const path = [whole, ...column.path];
    return { ...column, path, header: headerOf(path) };
  });
}

/** Fills blanks of one row of a head from the left, over heads of the row below. */
function fillGroups(
  above: string[],
  below: readonly string[],
  isMerged: (i: number) => boolean,
): void {
  for (let i = 1; i < above.length; i++) {
    const isGap = above[i] === '' && below[i] !== '' && !isMerged(i);
    const isGroup = above[i - 1] !== '' && below[i - 1] !== '' && below[i - 1] !== above[i - 1];
    if (isGap && isGroup && !isMerged(i - 1)) above[i] = above[i - 1]!;
  }
}

import type { Role } from '../../theme/paper.js';
import type { Token } from '../../theme/palettes.js';
import type { Anchor } from '../marks.js';
import { aligned, beside, rule, stack, type Block, type PaperSpace } from './block.js';
import { measured, words } from './words.js';

/** A cell in words, or as a block of its own. */
export type TableCell =
  { text: string; role?: Role; tone?: Token; anchor?: Anchor } | { block: Block; anchor?: Anchor };

export interface TableModel {
  /** The words over the columns; none where they say nothing. */
  head?: readonly string[];
  rows: readonly (readonly TableCell[])[];
  /** How the columns stand; left out, words at the start, all other columns at the end. */
  anchors?: readonly Anchor[];
}

/** Between two columns, and above and below the words of a row, in em. */
const [COLUMN, ROW] = [1, 0.3];

/** The width that a cell would like to have, in pixels. */
const wanted = (cell: TableCell, em: number): number =>
  'block' in cell ? cell.block.width : measured(cell.text, cell.role ?? 'cell', em).width;

/** Widths of columns in a room: as wide as they like, or the widest ones cut to what is left. */
export function columnWidths(liked: readonly number[], room: number): number[] {
  const total = liked.reduce((sum, width) => sum + width, 0);
  if (total <= room) return [...liked];
  // The most that one column may have so that all of them fit.
  const ascending = [...liked].sort((a, b) => a - b);
  let [left, most] = [room, 0];
  for (const [i, width] of ascending.entries()) {
    most = left / (ascending.length - i);
    if (width > most) break;
    left -= width;
  }
  return liked.map((width) => Math.min(width, most));
}

/** Rows and columns with a line below the head and between the rows; what is too wide for its column parts in lines. */
export function table(
  { head = [], rows, anchors = [] }: TableModel,
  { width, em }: PaperSpace,
): Block {
  const heads = head.map((text): TableCell => ({ text, role: 'cell-head' }));
  const all = heads.length > 0 ? [heads, ...rows] : rows;
  const count = Math.max(0, ...all.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, i) => i);
  const gap = COLUMN * em;
  const liked = columns.map((i) =>
    Math.max(0, ...all.map((row) => (row[i] ? wanted(row[i], em) + 1 : 0))),
  );
  const widths = columnWidths(liked, width - gap * Math.max(0, count - 1));
  const cellBlock = (cell: TableCell | undefined, i: number): Block => {
    const across = widths[i]!;
    const anchor = cell?.anchor ?? anchors[i] ?? (i === 0 ? 'start' : 'end');
    if (!cell) return { width: across, height: 0, marks: [] };
    if ('block' in cell) return aligned(cell.block, across, anchor);
    const { text, role = 'cell', tone } = cell;
    return { ...words(text, { role, tone, em, width: across, anchor }), width: across };
  };
  const taken = widths.reduce((sum, one) => sum + one, 0) + gap * Math.max(0, count - 1);
  const drawn = all.map((row) =>
    beside(
      columns.map((i) => cellBlock(row[i], i)),
      gap,
    ),
  );
  return stack(
    drawn.flatMap((row) => [row, rule(taken)]),
    ROW * em,
  );
}

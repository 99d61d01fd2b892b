import type { Role } from '../../theme/paper.js';
import type { Token } from '../../theme/palettes.js';
import type { Anchor } from '../marks.js';
import { aligned, beside, padded, rule, stack, type Block, type PaperSpace } from './block.js';
import { measured, widestPiece, words } from './words.js';

/** A cell in words, with the sign of a footnote that moves none of them, or as a block of its own. */
export type TableCell =
  | { text: string; role?: Role; tone?: Token | undefined; anchor?: Anchor; sign?: string }
  | { block: Block; anchor?: Anchor };

export interface TableModel {
  /** The words over the columns; none where they say nothing. */
  head?: readonly string[];
  rows: readonly (readonly TableCell[])[];
  /** How the columns stand; left out, words at the start, all other columns at the end. */
  anchors?: readonly Anchor[];
}

/** Between two columns, above and below the words of a row, and the room of a sign, in em. */
const [COLUMN, ROW, SIGN] = [1, 0.3, 0.9];

/** No column of words is narrower than this, where it may part, nor asks for more than the other, in em. */
const [NARROW, LEAST] = [4, 10];

/** The words over a column part in lines rather than make it wider than this, in em. */
const HEAD = 8;

/** More rows than these stand in several columns, where there is room, but none of fewer than the other. */
const [LONG, SHORT] = [30, 15];

/** What a column asks for: as wide as it likes, and as narrow as it can be. */
interface Asked {
  liked: number;
  least: number;
}

function askedBy(cell: TableCell | undefined, em: number): Asked {
  if (!cell) return { liked: 0, least: 0 };
  if ('block' in cell) return { liked: cell.block.width, least: cell.block.width };
  const { text, role = 'cell' } = cell;
  const liked = measured(text, role, em).width + 1;
  const whole = Math.min(measured(widestPiece(text), role, em).width + 1, LEAST * em);
  return { liked, least: Math.min(liked, Math.max(whole, NARROW * em)) };
}

/** Widths of columns in a room: as wide as they like, or the widest ones cut to what is left, to their least. */
export function columnWidths(asked: readonly Asked[], room: number): number[] {
  const widthsUpTo = (most: number) =>
    asked.map(({ liked, least }) => Math.max(least, Math.min(liked, most)));
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  let [low, high] = [0, Math.max(0, ...asked.map(({ liked }) => liked))];
  if (sum(widthsUpTo(high)) <= room) return widthsUpTo(high);
  const least = widthsUpTo(0);
  if (sum(least) > room) return least.map((width) => (width * room) / sum(least));
  // Half a pixel is as near as an eye is.
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (sum(widthsUpTo(middle)) <= room) low = middle;
    else high = middle;
  }
  return widthsUpTo(low);
}

/** The columns of several tables, where one has no room for all: each has the first column, and about as many. */
function groupsOf(asked: readonly Asked[], gap: number, room: number): number[][] {
  const { least: first = 0 } = asked[0] ?? {};
  const others = asked.map((_, i) => i).slice(1);
  if (others.length === 0) return [[0]];
  const taken = (group: readonly number[]) =>
    group.reduce((sum, i) => sum + gap + asked[i]!.least, first);
  const inTables = (count: number) => {
    const many = Math.ceil(others.length / count);
    return Array.from({ length: Math.ceil(others.length / many) }, (_, i) =>
      others.slice(i * many, (i + 1) * many),
    );
  };
  let count = 1;
  while (count < others.length && inTables(count).some((group) => taken(group) > room)) count++;
  return inTables(count).map((group) => [0, ...group]);
}

/**
 * Rows and columns with a line below the head and between the rows. What is too wide for its column parts in
 * lines, a number never; columns that have no room stand in a table of their own below, each with the first
 * one; many short rows stand in several columns.
 */
export function table(model: TableModel, space: PaperSpace): Block {
  const { em, width } = space;
  const { head = [], rows } = model;
  const heads = head.map((text): TableCell => ({ text, role: 'cell-head' }));
  const all = heads.length > 0 ? [heads, ...rows] : rows;
  const count = Math.max(0, ...all.map((row) => row.length));
  const signs = rows.some((row) => row.some((cell) => 'sign' in cell && cell.sign)) ? SIGN * em : 0;
  const gap = COLUMN * em;
  const asked = Array.from({ length: count }, (_, i): Asked => {
    const { liked: wide, least } = askedBy(heads[i], em);
    const over = { liked: Math.max(least, Math.min(wide, HEAD * em)), least };
    const cells = [over, ...rows.map((row) => askedBy(row[i], em))];
    const room = i === 0 ? 0 : signs;
    return {
      liked: Math.max(...cells.map(({ liked }) => liked)) + room,
      least: Math.max(...cells.map(({ least }) => least)) + room,
    };
  });
  const drawn = (columns: readonly number[], shown: TableModel['rows'], across: number): Block => {
    const own = columns.map((i) => asked[i]!);
    const widths = columnWidths(own, across - gap * (columns.length - 1));
    return rowsOf({ ...model, rows: shown }, columns, widths, { em, gap, signs });
  };
  const natural = asked.reduce((sum, { liked }) => sum + liked, 0) + gap * (count - 1);
  const most = rows.length > LONG ? Math.ceil(rows.length / SHORT) : 1;
  const parts = Math.max(1, Math.min(most, Math.floor((width + 2 * gap) / (natural + 2 * gap))));
  const every = asked.map((_, i) => i);
  if (parts > 1) {
    const long = Math.ceil(rows.length / parts);
    const columns = Array.from({ length: Math.ceil(rows.length / long) }, (_, i) =>
      drawn(every, rows.slice(i * long, (i + 1) * long), natural),
    );
    return beside(columns, 2 * gap);
  }
  return stack(
    groupsOf(asked, gap, width).map((columns) => drawn(columns, rows, width)),
    1.5 * em,
  );
}

function rowsOf(
  { head = [], rows, anchors = [] }: TableModel,
  columns: readonly number[],
  widths: readonly number[],
  { em, gap, signs }: { em: number; gap: number; signs: number },
): Block {
  const cellBlock = (cell: TableCell | undefined, i: number, width: number): Block => {
    if (!cell) return { width, height: 0, marks: [] };
    const anchor = cell.anchor ?? anchors[i] ?? (i === 0 ? 'start' : 'end');
    if ('block' in cell) return aligned(cell.block, width, anchor);
    const { text, role = 'cell', tone, sign = '' } = cell;
    const room = i === 0 ? 0 : signs;
    const said = {
      ...words(text, { role, tone, em, width: width - room, anchor }),
      width: width - room,
    };
    if (room === 0) return said;
    return beside([said, { ...words(sign, { role: 'cell-head', em }), width: room }]);
  };
  const rowBlock = (row: readonly TableCell[], align: 'top' | 'bottom') =>
    beside(
      columns.map((i, at) => cellBlock(row[i], i, widths[at]!)),
      gap,
      align,
    );
  const taken = widths.reduce((sum, one) => sum + one, 0) + gap * (columns.length - 1);
  const heads = head.map((text): TableCell => ({ text, role: 'cell-head' }));
  return stack([
    ...(heads.length > 0 ? [rowBlock(heads, 'bottom'), rule(taken, 'head-rule')] : []),
    ...rows.flatMap((row) => [spaced(rowBlock(row, 'top'), em), rule(taken)]),
  ]);
}

const spaced = (row: Block, em: number): Block => padded(row, { top: ROW * em, bottom: ROW * em });

/*
 * A sheet of paper is put together of blocks: a part of a drawing with its size, made by one of the forms beside
 * this file or by a picture of its own. A block knows nothing of its neighbours; what lies between them is said
 * where they are put together.
 */
import type { Mark } from '../marks.js';
import type { Token } from '../../theme/palettes.js';
import type { Role } from '../../theme/paper.js';

/** A drawing with its size, in CSS pixels. */
export interface Block {
  width: number;
  height: number;
  marks: readonly Mark[];
}

/** The room that a form has: as wide as this and as high as it needs, in type of so many pixels. */
export interface PaperSpace {
  width: number;
  em: number;
}

/** What draws a picture on paper. */
export type PaperForm = (space: PaperSpace) => Block;

/** Nothing, of no height. */
export const EMPTY: Block = { width: 0, height: 0, marks: [] };

/** A block moved inside a larger one. */
const moved = ({ marks }: Block, x: number, y: number): Mark[] =>
  marks.length === 0 ? [] : [{ mark: 'group', name: 'block', x, y, marks }];

/** Blocks below one another, so many pixels apart; what is empty takes no room. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  let height = 0;
  const marks = shown.flatMap((block, i) => {
    const y = height + (i > 0 ? gap : 0);
    height = y + block.height;
    return moved(block, 0, y);
  });
  return { width: Math.max(0, ...shown.map(({ width }) => width)), height, marks };
}

/** Blocks beside one another, so many pixels apart, at their tops or about their middles. */
export function beside(
  blocks: readonly Block[],
  gap = 0,
  align: 'top' | 'middle' | 'bottom' = 'top',
): Block {
  const height = Math.max(0, ...blocks.map((block) => block.height));
  const share = { top: 0, middle: 0.5, bottom: 1 }[align];
  let width = 0;
  const marks = blocks.flatMap((block, i) => {
    const x = width + (i > 0 ? gap : 0);
    width = x + block.width;
    return moved(block, x, (height - block.height) * share);
  });
  return { width, height, marks };
}

/** Blocks beside one another in rows, as many as a width has room for. */
export function wrapped(blocks: readonly Block[], width: number, gap: number, rowGap = gap): Block {
  const rows: Block[][] = [];
  let left = -1;
  for (const block of blocks) {
    const needed = left < 0 ? block.width : gap + block.width;
    if (left < needed) {
      rows.push([block]);
      left = width - block.width;
    } else {
      rows[rows.length - 1]!.push(block);
      left -= needed;
    }
  }
  return stack(
    rows.map((row) => beside(row, gap)),
    rowGap,
  );
}

/** Room around a block, in pixels. */
export const padded = (
  block: Block,
  { top = 0, right = 0, bottom = 0, left = 0 }: Partial<Record<Side, number>>,
): Block => ({
  width: left + block.width + right,
  height: top + block.height + bottom,
  marks: moved(block, left, top),
});

type Side = 'top' | 'right' | 'bottom' | 'left';

/** A block in a wider one, at its start, its middle or its end. */
export function aligned(block: Block, width: number, anchor: 'start' | 'middle' | 'end'): Block {
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  const room = Math.max(0, width - block.width);
  return { width, height: block.height, marks: moved(block, room * share, 0) };
}

/** A block with a filled box behind it, and its edges. */
export const boxed = (block: Block, role: Role, tone?: Token, radius = 0): Block => ({
  ...block,
  marks: [
    { mark: 'rect', role, tone, x: 0, y: 0, width: block.width, height: block.height, radius },
    ...block.marks,
  ],
});

/** A line across. */
export const rule = (width: number, role: Role = 'rule'): Block => ({
  width,
  height: 1,
  marks: [{ mark: 'line', role, x1: 0, x2: width, y1: 0.5, y2: 0.5 }],
});

/** Room of a height, with nothing in it. */
export const gap = (height: number): Block => ({ width: 0, height, marks: [] });

import { beside, stack, type Block } from './block.js';

/** How things stand in columns, in pixels. */
export interface ColumnsOptions {
  width: number;
  /** No column is narrower than this, where it is one of several. */
  least: number;
  /** Between columns, and between the things in one. */
  gap: number;
  rowGap?: number;
  /** No column has fewer things than this, where it is one of several. */
  fewest?: number;
}

/** Things in the order of reading, down one column and then the next: as many columns as there is room for. */
export function inColumns(
  things: readonly ((width: number) => Block)[],
  { width, least, gap, rowGap = 0, fewest = 1 }: ColumnsOptions,
): Block {
  const room = Math.floor((width + gap) / (least + gap));
  const most = Math.max(1, Math.min(room, Math.floor(things.length / fewest)));
  const each = Math.ceil(things.length / most);
  // Fewer columns may do, where the last one would be empty.
  const count = Math.max(1, Math.ceil(things.length / Math.max(1, each)));
  const across = (width - gap * (count - 1)) / count;
  const columns = Array.from({ length: count }, (_, i) => {
    const drawn = things.slice(i * each, (i + 1) * each).map((thing) => thing(across));
    return { ...stack(drawn, rowGap), width: across };
  });
  return beside(columns, gap);
}

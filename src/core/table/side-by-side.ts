import type { GridCell } from './table-grid.js';

type GridRow = readonly GridCell[];

const textsOf = (rows: readonly GridRow[], from: number, to: number) =>
  rows
    .map((row) =>
      row
        .slice(from, to)
        .map(({ text }) => text)
        .join('|'),
    )
    .join('\n');

/** How wide one block is, where the heads say the same several times: 街道, 人口, 街道, 人口. */
function blockWidth(heads: readonly GridRow[]): number {
  const width = heads[0]?.length ?? 0;
  for (let size = 2; size * 2 <= width; size++) {
    if (width % size !== 0 || heads[0]![0]!.text === '') continue;
    const first = textsOf(heads, 0, size);
    const starts = Array.from({ length: width / size }, (_, i) => i * size);
    if (starts.every((from) => textsOf(heads, from, from + size) === first)) return size;
  }
  return width;
}

/** A table that was set in several blocks side by side to save paper, with its blocks below each other. */
export function stacked(
  heads: readonly GridCell[][],
  body: readonly GridCell[][],
): { heads: GridCell[][]; body: GridCell[][] } {
  const size = blockWidth(heads);
  const count = (heads[0]?.length ?? 0) / size;
  const blocks = Array.from({ length: count }, (_, i) =>
    body.map((row) => row.slice(i * size, (i + 1) * size)),
  );
  return {
    heads: heads.map((row) => row.slice(0, size)),
    body: blocks.flat().filter((row) => row.some(({ text }) => text !== '')),
  };
}

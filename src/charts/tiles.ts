import type { Ranked } from '../core/derive/rank.js';
import type { Region } from '../core/model/dataset.js';

/** A region's square on a grid; column and row count from 0. */
export type Tile<Row extends Ranked = Ranked> = Row & { column: number; row: number };

/** The tiles in reading order: where the document places all of them, else row by row in its order. */
export function tilesOf<Row extends Ranked>(
  rows: readonly Row[],
  regions: readonly Region[],
): Tile<Row>[] {
  const inOrder = [...rows].sort((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region));
  const given = inOrder.flatMap((ranked): Tile<Row>[] => {
    const [column, row] = ranked.region.tile ?? [];
    return column === undefined || row === undefined ? [] : [{ ...ranked, column, row }];
  });
  if (given.length === rows.length) {
    return given.sort((a, b) => a.row - b.row || a.column - b.column);
  }
  const columns = Math.ceil(Math.sqrt(rows.length * 1.6));
  return inOrder.map((ranked, i) => ({
    ...ranked,
    column: i % columns,
    row: Math.floor(i / columns),
  }));
}

/** The tile that a key leads to, along the reading order or straight up and down; at the edge it stays. */
export function neighbourOf(
  tiles: readonly Tile[],
  index: number,
  key: string,
): number | undefined {
  const tile = tiles[index];
  if (!tile) return undefined;
  const indexAt = (row: number): number => {
    const next = tiles.findIndex((other) => other.row === row && other.column === tile.column);
    return next < 0 ? index : next;
  };
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return tiles.length - 1;
    case 'ArrowRight':
      return Math.min(tiles.length - 1, index + 1);
    case 'ArrowLeft':
      return Math.max(0, index - 1);
    case 'ArrowDown':
      return indexAt(tile.row + 1);
    case 'ArrowUp':
      return indexAt(tile.row - 1);
    default:
      return undefined;
  }
}

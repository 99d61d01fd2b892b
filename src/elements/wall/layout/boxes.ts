import type { Layout } from './layout.js';

/** One cell of a layout, its edges from 0 to 1. */
export interface Box {
  area: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What stands where a grid has no cell. */
export const HOLE = '.';

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Where tracks begin and end, from 0 to 1. */
function linesOf(tracks: readonly number[]): number[] {
  const total = sum(tracks);
  let at = 0;
  return [0, ...tracks.map((track) => (at += track) / total)];
}

/** The cells of a layout with their edges. */
export function boxesOf({ columns, rows, areas }: Layout): Box[] {
  const [xs, ys] = [linesOf(columns), linesOf(rows)];
  const boxes = new Map<string, Box>();
  areas.forEach((row, r) =>
    row.split(' ').forEach((area, c) => {
      const before = boxes.get(area);
      boxes.set(area, {
        area,
        left: Math.min(before?.left ?? 1, xs[c]!),
        right: Math.max(before?.right ?? 0, xs[c + 1]!),
        top: Math.min(before?.top ?? 1, ys[r]!),
        bottom: Math.max(before?.bottom ?? 0, ys[r + 1]!),
      });
    }),
  );
  boxes.delete(HOLE);
  return [...boxes.values()];
}

/** The grid that boxes make; lines as near as `near` are one line. */
export function layoutOf(boxes: readonly Box[], near: number): Layout {
  const lines = (edges: number[]) =>
    edges.sort((a, b) => a - b).filter((edge, i, all) => i === 0 || edge - all[i - 1]! > near);
  const xs = lines(boxes.flatMap(({ left, right }) => [left, right]));
  const ys = lines(boxes.flatMap(({ top, bottom }) => [top, bottom]));
  const at = (x: number, y: number) =>
    boxes.find(({ left, right, top, bottom }) => left < x && x < right && top < y && y < bottom)
      ?.area ?? HOLE;
  const gaps = (edges: readonly number[]) => edges.slice(1).map((edge, i) => edge - edges[i]!);
  return {
    columns: gaps(xs),
    rows: gaps(ys),
    areas: gaps(ys).map((high, r) =>
      gaps(xs)
        .map((wide, c) => at(xs[c]! + wide / 2, ys[r]! + high / 2))
        .join(' '),
    ),
  };
}

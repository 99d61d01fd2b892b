import { boxesOf, type Box } from './boxes.js';
import type { Layout } from './layout.js';

/** The panels of a wall and where the scene lies on it, as parts of its height. */
export interface Panels {
  columns: number;
  rows: number;
  top: number;
  bottom: number;
  /** Width ÷ height of the scene. */
  aspect: number;
  /** Width of the wall, in em. */
  wide: number;
}

/** Where the seams of a panel wall lie in the box of a scene, from 0 to 1, and how wide that box is. */
export interface Seams {
  across: readonly number[];
  down: readonly number[];
  /** Width ÷ height of the box. */
  aspect: number;
}

export type Rect = Omit<Box, 'area'>;

/** Lines as near as this are one line. */
export const NEAR = 0.002;

/** So many panels in a row are modules, with no bezel between them that hides anything. */
const MOST_PANELS = 16;

/** `3x2`: three panels beside and two above one another; undefined for what says no panels. */
export function panelsOf(seams: string): [number, number] | undefined {
  const [, columns, rows] = /^(\d+)\s*[x×*]\s*(\d+)$/i.exec(seams.trim()) ?? [];
  const panels: [number, number] = [Number(columns), Number(rows)];
  return panels.every((count) => count >= 1 && count <= MOST_PANELS) ? panels : undefined;
}

/** The places of the seams of so many panels inside a part of the wall, from 0 to 1. */
export function seamsIn(panels: number, from: number, to: number): number[] {
  return Array.from(
    { length: panels - 1 },
    (_, i) => ((i + 1) / panels - from) / (to - from),
  ).filter((place) => place > 0.05 && place < 0.95);
}

/** Where the seams lie in the box of a scene. */
export const seamsOf = ({ columns, rows, top, bottom, aspect }: Panels): Seams => ({
  across: seamsIn(columns, 0, 1),
  down: seamsIn(rows, top, bottom),
  aspect,
});

/** Whether a seam runs through a part of a scene. */
export function isCrossed({ left, right, top, bottom }: Rect, { across, down }: Seams): boolean {
  const through = (seams: readonly number[], from: number, to: number) =>
    seams.some((seam) => seam > from + NEAR && seam < to - NEAR);
  return through(across, left, right) || through(down, top, bottom);
}

/** The names of the cells that a seam runs through. */
export const crossed = (layout: Layout, seams: Seams): string[] =>
  boxesOf(layout)
    .filter((box) => isCrossed(box, seams))
    .map(({ area }) => area);

/**
 * Moves the lines between tracks onto the seams of a panel wall: each seam takes the nearest line,
 * unless that would close a track. `seams` are places from 0 to 1 in the box that the tracks share.
 */
export function snap(tracks: readonly number[], seams: readonly number[]): number[] {
  const total = tracks.reduce((sum, track) => sum + track, 0);
  let sum = 0;
  const lines = [0, ...tracks.map((track) => (sum += track) / total)];
  const last = tracks.length;
  const fixed = new Map<number, number>([
    [0, 0],
    [last, 1],
  ]);
  for (const seam of seams) {
    const open = lines.map((_, i) => i).filter((i) => !fixed.has(i));
    const nearest = open.sort((a, b) => Math.abs(lines[a]! - seam) - Math.abs(lines[b]! - seam))[0];
    if (nearest === undefined) break;
    const room = Math.min(
      lines[nearest]! - lines[nearest - 1]!,
      lines[nearest + 1]! - lines[nearest]!,
    );
    if (Math.abs(lines[nearest]! - seam) < room * 0.75) fixed.set(nearest, seam);
  }
  const ends = [...fixed.keys()].sort((a, b) => a - b);
  return tracks.map((track, i) => {
    const to = ends.find((end) => end > i)!;
    const from = ends[ends.indexOf(to) - 1]!;
    return (track / total / (lines[to]! - lines[from]!)) * (fixed.get(to)! - fixed.get(from)!);
  });
}

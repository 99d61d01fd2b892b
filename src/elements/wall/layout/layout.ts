/** The shapes that walls have; each scene is laid out for each. */
export type Ratio = 'portrait' | 'square' | 'wide' | 'cinema' | 'ribbon';

/** 9:16 · 4:3 · 16:9 · 21:9 · 32:9, by the edges half-way between them. */
export function ratioOf(width: number, height: number): Ratio {
  const ratio = width / height;
  if (ratio < 1) return 'portrait';
  if (ratio < 1.55) return 'square';
  if (ratio < 2.05) return 'wide';
  return ratio < 2.9 ? 'cinema' : 'ribbon';
}

/** One scene on one shape: weights of the tracks and the names of the cells in them. */
export interface Layout {
  columns: readonly number[];
  rows: readonly number[];
  areas: readonly string[];
}

/** Makes something of what there is for each shape of wall. */
export const mapShapes = <Shape extends Ratio, One, Other>(
  all: Record<Shape, One>,
  to: (one: One) => Other,
): Record<Shape, Other> =>
  Object.fromEntries(Object.entries<One>(all).map(([shape, one]) => [shape, to(one)])) as Record<
    Shape,
    Other
  >;

/** The names of the cells of a layout. */
export const namesIn = ({ areas }: Layout): Set<string> => new Set(areas.join(' ').split(' '));

/** The least width and height in em that the scenes need on a shape; test/elements/wall proves it. */
export const LEAST: Record<Ratio, readonly [number, number]> = {
  portrait: [44, 84],
  square: [62, 46],
  wide: [84, 47.5],
  cinema: [112, 48],
  ribbon: [160, 48],
};

/** So many em high is a wall that says nothing of its viewers: what its shape shows well. */
export const COMFORTABLE: Record<Ratio, readonly [number, number]> = {
  portrait: [46, 84],
  square: [64, 48],
  wide: [96, 54],
  cinema: [124, 52],
  ribbon: [178, 50],
};

/** So many panels in a row are modules, with no bezel between them that hides anything. */
const MOST_PANELS = 16;

/** No text on any page is smaller, in pixels. */
const FLOOR = 12;

/** The smallest text of a scene, in em of the wall: what stands beside axes and in tiles. */
export const SMALLEST = 0.8;

export interface TypeSize {
  /** The font size of the wall, in pixels. */
  em: number;
  /** The smallest text that it gives, and the smallest that can be read from where people stand. */
  smallest: number;
  needed: number;
}

/**
 * The font size of a wall: what its shape shows well, or more where people stand far away, but never
 * so much that a scene no longer fits. Where that leaves text too small, `smallest < needed`.
 */
export function typeSize(width: number, height: number, needed: number): TypeSize {
  const ratio = ratioOf(width, height);
  const fit = ([w, h]: readonly [number, number]) => Math.min(width / w, height / h);
  const wanted = Math.max(fit(COMFORTABLE[ratio]), needed / SMALLEST, FLOOR / SMALLEST);
  const em = Math.max(Math.min(wanted, fit(LEAST[ratio])), FLOOR / SMALLEST);
  return { em, smallest: em * SMALLEST, needed };
}

/**
 * Moves the lines between tracks onto the seams of a panel wall: each seam takes the nearest line,
 * unless that would close a track. `seams` are places from 0 to 1 in the box that the tracks share.
 */
export function snap(tracks: readonly number[], seams: readonly number[]): number[] {
  const total = tracks.reduce((sum, one) => sum + one, 0);
  let sum = 0;
  const lines = [0, ...tracks.map((one) => (sum += one) / total)];
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
  return tracks.map((one, i) => {
    const to = ends.find((end) => end > i)!;
    const from = ends[ends.indexOf(to) - 1]!;
    return (one / total / (lines[to]! - lines[from]!)) * (fixed.get(to)! - fixed.get(from)!);
  });
}

/** `3x2`: three panels beside and two above one another; undefined for what says no panels. */
export function panelsOf(seams: string): [number, number] | undefined {
  const [, columns, rows] = /^(\d+)\s*[x×*]\s*(\d+)$/i.exec(seams.trim()) ?? [];
  const panels = [Number(columns), Number(rows)] as [number, number];
  return panels.every((count) => count >= 1 && count <= MOST_PANELS) ? panels : undefined;
}

/** The places of the seams of so many panels inside a part of the wall, from 0 to 1. */
export function seamsIn(panels: number, from: number, to: number): number[] {
  return Array.from(
    { length: panels - 1 },
    (_, i) => ((i + 1) / panels - from) / (to - from),
  ).filter((place) => place > 0.05 && place < 0.95);
}

/** True where not even the smallest type lets the scenes fit: they then stand below one another. */
export function isCramped(width: number, height: number, { em }: TypeSize): boolean {
  const [w, h] = LEAST[ratioOf(width, height)];
  return width < w * em * 0.98 || height < h * em * 0.98;
}

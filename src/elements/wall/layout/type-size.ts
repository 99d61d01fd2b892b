import { ratioOf, type Ratio } from './layout.js';

/** The least width and height in em that the scenes need on a shape; test/elements/wall proves it. */
export const LEAST: Record<Ratio, readonly [number, number]> = {
  portrait: [44, 84],
  square: [62, 46],
  wide: [84, 47.5],
  cinema: [112, 48],
  ribbon: [160, 48],
};

/** So many em wide and high is a wall that says nothing of its viewers: what its shape shows well. */
export const COMFORTABLE: Record<Ratio, readonly [number, number]> = {
  portrait: [46, 84],
  square: [64, 48],
  wide: [96, 54],
  cinema: [124, 52],
  ribbon: [178, 50],
};

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

/** True where not even the smallest type lets the scenes fit: they then stand below one another. */
export function isCramped(width: number, height: number, { em }: TypeSize): boolean {
  const [w, h] = LEAST[ratioOf(width, height)];
  return width < w * em * 0.98 || height < h * em * 0.98;
}

import { ratioOf, type Ratio } from './layout.js';
import { UNITS_PER_EM } from './place.js';

/** A hundredth of the height is the unit of a wall: its least text has 2.2 of them. */
const HEIGHT = 100 / UNITS_PER_EM;

/**
 * So many em wide and high is a wall that says nothing of its viewers: its least text is 2.2 % of its
 * height, unless it is so narrow for its shape that its columns would have no room for words.
 */
export const COMFORTABLE: Record<Ratio, readonly [number, number]> = {
  portrait: [25.5, HEIGHT],
  square: [56, HEIGHT],
  wide: [70, HEIGHT],
  cinema: [93, HEIGHT],
  ribbon: [131, HEIGHT],
};

/** The usual wall of each shape, in em: 9:16, 4:3, 16:9, 21:9, 32:9. */
export const TYPICAL: Record<Ratio, readonly [number, number]> = {
  portrait: COMFORTABLE.portrait,
  square: [(HEIGHT * 4) / 3, HEIGHT],
  wide: [(HEIGHT * 16) / 9, HEIGHT],
  cinema: [(HEIGHT * 21) / 9, HEIGHT],
  ribbon: [(HEIGHT * 32) / 9, HEIGHT],
};

/** The least width and height in em that the scenes need on a shape; test/elements/wall proves it. */
export const LEAST: Record<Ratio, readonly [number, number]> = {
  portrait: [23, 40],
  square: [50, 38],
  wide: [62, 38],
  cinema: [84, 38],
  ribbon: [118, 38],
};

/** No text on any page is smaller, in pixels. */
const FLOOR = 12;

/** The smallest text of a scene, in em of the wall: what stands beside axes and in tiles. */
export const SMALLEST = 1;

/** The smallest text of cards that a document writes, by that of a finished scene. */
export const CARD_SMALLEST = 0.75;

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

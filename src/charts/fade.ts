import type { Rect } from './marks.js';

/** Where a bar has no end: on which side it pales. */
export type Side = 'left' | 'right' | 'up' | 'down';

/** A fading tip is so many slices, each paler than the one before. */
const SLICES = 12;

/**
 * The tip of a bar that goes on for nobody knows how long: it pales towards a side until nothing is left. Slices, and
 * no gradient, so that every painter has it.
 */
export function fading(
  { x, y, width, height }: Pick<Rect, 'x' | 'y' | 'width' | 'height'>,
  towards: Side,
  dress: Pick<Rect, 'role' | 'tone'>,
): Rect[] {
  const isAcross = towards === 'left' || towards === 'right';
  const isBack = towards === 'left' || towards === 'up';
  const long = (isAcross ? width : height) / SLICES;
  return Array.from({ length: SLICES }, (_, i): Rect => {
    const at = (isBack ? SLICES - 1 - i : i) * long;
    const place = isAcross
      ? { x: x + at, y, width: long, height }
      : { x, y: y + at, width, height: long };
    return { mark: 'rect', ...dress, ...place, strength: 1 - (i + 0.5) / SLICES };
  });
}

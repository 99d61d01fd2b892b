import type { Spread, Stated } from '../distribution.js';
import { isSound } from './finding.js';

/**
 * The finding of a figure that is spread over regions: between which two numbers the middle half of them
 * lies. Undefined where a region has no place among the others, for it could lie on either side.
 */
export function middleHalf({ placed, apart, half }: Spread): [Stated, Stated] | undefined {
  const isWhole = apart.suppressed + apart.bounded + apart.definition + apart.missing === 0;
  const isKnown = isWhole && placed.every(({ observation }) => isSound(observation));
  return isKnown && half && half[0].printed !== half[1].printed ? half : undefined;
}

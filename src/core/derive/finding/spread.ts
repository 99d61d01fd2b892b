import type { Spread, Stated } from '../distribution.js';
import type { Observation } from '../../series/resolve.js';
import { isSound } from './finding.js';

/** From where to where all figures lie, and what is in the middle of them. */
export interface Width {
  count: number;
  lowest: Observation;
  highest: Observation;
  median: Stated;
}

/**
 * The finding of a figure that is spread over regions: its ends and its median. Undefined where a region has
 * no place among the others, for it could lie beyond them.
 */
export function widthOf({ placed, bounded, apart, median }: Spread): Width | undefined {
  const isWhole = bounded === 0 && apart.every(({ reason }) => reason === 'inapplicable');
  const figures = placed.map(({ observation }) => observation);
  const [lowest, highest] = [figures[0], figures[figures.length - 1]];
  if (!isWhole || !median || !lowest || !highest || !figures.every(isSound)) return undefined;
  if (lowest.printed === highest.printed) return undefined;
  return { count: figures.length, lowest, highest, median };
}

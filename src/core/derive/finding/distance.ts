import type { Judgement } from '../target.js';
import { carries } from './finding.js';

/** Where a figure lies to the line of its target, or to the nearest end of its range. */
export interface Distance {
  judgement: Judgement;
  side: 'above' | 'at' | 'below' | 'inside';
}

/**
 * The finding of a figure beside its target: on which side of it, and how far. Undefined where the target
 * judges nothing, and where the figure is a bound, of which there is no distance.
 */
export function distanceOf(judgement: Judgement): Distance | undefined {
  const { observation, target, verdict, distance } = judgement;
  const isOpen = verdict === 'unknown' || verdict === 'unclear';
  if (isOpen || distance === undefined || !carries(observation)) return undefined;
  if (target.comparator === 'band' && distance === 0) return { judgement, side: 'inside' };
  return { judgement, side: distance > 0 ? 'above' : distance < 0 ? 'below' : 'at' };
}

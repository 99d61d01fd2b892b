import type { Observation } from '../../series/resolve.js';
import type { Judgement } from '../target.js';
import { carries } from './finding.js';

/** Where a figure lies to the line of its target, or to the nearest end of its range. */
export interface Distance {
  judgement: Judgement;
  side: 'above' | 'at' | 'below' | 'inside';
}

/**
 * The finding of a figure beside its target: on which side of it, and how far. Undefined where the target
 * judges nothing, where the figure is a bound, of which there is no distance, and where a `later` one is out
 * and is not there: what is said without its time is taken for now.
 */
export function distanceOf(
  judgement: Judgement,
  later: Observation | undefined,
): Distance | undefined {
  const { observation, target, verdict, distance } = judgement;
  const isOpen = verdict === 'unknown' || verdict === 'unclear';
  if (later || isOpen || distance === undefined || !carries(observation)) return undefined;
  if (target.comparator === 'band' && distance === 0) return { judgement, side: 'inside' };
  return { judgement, side: distance > 0 ? 'above' : distance < 0 ? 'below' : 'at' };
}

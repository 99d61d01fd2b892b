import { isWithheld } from './withheld.js';
import type { Observation } from '../series/resolve.js';

/** In the order in which it is said. */
const REASONS = ['withheld', 'missing', 'inapplicable', 'due', 'none', 'definition'] as const;

/** Why a region is not compared with the others. `missing` was not reported; of `none` nothing is said. */
export type Apart = (typeof REASONS)[number];

/** How many are not compared, for each of the reasons that there are. */
export type Aparts = readonly { reason: Apart; count: number }[];

/** Why each of some figures has no place among the others, counted; undefined is a figure that is not there. */
export function countApart(observations: readonly (Observation | undefined)[]): Aparts {
  const found = observations.map(reasonOf);
  return REASONS.flatMap((reason) => {
    const count = found.filter((one) => one === reason).length;
    return count > 0 ? { reason, count } : [];
  });
}

function reasonOf(observation: Observation | undefined): Apart {
  if (!observation) return 'none';
  if (observation.value !== null) return 'definition';
  if (isWithheld(observation)) return 'withheld';
  const { status } = observation;
  if (status.includes('O')) return 'missing';
  if (status.includes('M')) return 'inapplicable';
  return status.includes('Y') ? 'due' : 'none';
}

import { difference } from '../../model/decimal.js';
import type { Funnel, Stage } from '../funnel.js';
import { carries } from './finding.js';

/** Where a course loses most: from one stage to the next. */
export interface Loss {
  from: Stage;
  to: Stage;
}

/**
 * The finding of the stages of a course: between which two it loses most. Undefined where the stages are
 * none of one course, where it loses nothing, and where two losses are alike.
 */
export function largestLoss({ stages, refusals }: Funnel): Loss | undefined {
  const isKnown = stages.every(({ observation }) => observation && carries(observation));
  if (refusals.length > 0 || !isKnown) return undefined;
  const losses = stages.slice(1).map((to, i) => {
    const from = stages[i]!;
    return { from, to, size: difference(from.observation!.value!, to.observation!.value!) };
  });
  const most = Math.max(...losses.map(({ size }) => size));
  const [largest, ...others] = losses.filter(({ size }) => size === most);
  // A share that is a bound, so that nobody is pointed at, is none to lead with.
  const isExact = largest?.to.ofPrevious?.qualifier === 'exact';
  return largest && isExact && most > 0 && others.length === 0 ? largest : undefined;
}

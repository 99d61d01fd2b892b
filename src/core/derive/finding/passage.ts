import type { Transition, Transitions } from '../transitions.js';
import { carries, isInapplicable } from './finding.js';

/**
 * The finding of passages from stage to stage: the one that most take. Undefined where one that is not shown
 * could be taken by more, and where two are alike.
 */
export function largestPassage({ transitions, refusals }: Transitions): Transition | undefined {
  const open = transitions.filter(({ observation }) => !isInapplicable(observation));
  // A figure of zero has no width, and is known.
  const isKnown = open.every(
    ({ drawn, observation }) => carries(observation) && (drawn || observation.value === 0),
  );
  if (refusals.length > 0 || !isKnown || open.length < 2) return undefined;
  const most = Math.max(...open.map(({ observation }) => observation.value!));
  const [largest, ...others] = open.filter(({ observation }) => observation.value === most);
  return largest && most > 0 && others.length === 0 ? largest : undefined;
}

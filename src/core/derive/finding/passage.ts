import type { Transition, Transitions } from '../transitions.js';
import { carries, isInapplicable } from './finding.js';
import { mostOf } from './most.js';

/**
 * The finding of passages from stage to stage: the one that most take. Undefined where one that is not shown
 * could be taken by more, where two are alike, and where they make no picture.
 */
export function largestPassage(model: Transitions): Transition | undefined {
  const { transitions, refusals } = model;
  const [largest, ...others] = (refusals.length === 0 && mostOf(transitions)) || [];
  return areAllKnown(model) && others.length === 0 ? largest : undefined;
}

/** True where each passage that can exist has a figure, sound and by the definition of the others. */
export const areAllKnown = ({ transitions }: Transitions): boolean =>
  transitions.every(
    ({ drawn, observation }) =>
      isInapplicable(observation) || (carries(observation) && (drawn || observation.value === 0)),
  );

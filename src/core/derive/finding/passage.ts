import type { Transition, Transitions } from '../transitions.js';
import { mostOf } from './most.js';

/**
 * The finding of passages from stage to stage: the one that most take. Undefined where one that is not shown
 * could be taken by more, where two are alike, and where they make no picture.
 */
export function largestPassage({ transitions, refusals }: Transitions): Transition | undefined {
  const [largest, ...others] = (refusals.length === 0 && mostOf(transitions)) || [];
  // One of another definition has a figure and no width.
  const isKnown = transitions.every(({ drawn, observation }) => drawn || !observation.value);
  return isKnown && others.length === 0 ? largest : undefined;
}

import type { Composition, CompositionRefusal, Part } from '../composition.js';
import { isInapplicable, isSound } from './finding.js';
import { mostOf } from './most.js';

/** Why parts make no whole, and may still be set beside each other. */
const COMPARABLE: ReadonlySet<CompositionRefusal> = new Set<CompositionRefusal>([
  'rates',
  'may-overlap',
]);

/**
 * The finding of the parts of a whole: the largest, or the two that are so together; of parts that make no
 * whole, those with most. Undefined where what is not shown could be more, and where no category is it.
 */
export function largestPart(composition: Composition): Part[] | undefined {
  const { parts, refusals } = composition;
  if (refusals.length === 0) return largestOfWhole(composition);
  return refusals.every((refusal) => COMPARABLE.has(refusal)) ? mostOf(parts) : undefined;
}

/** Of a whole it is known how much all that is not shown can be. */
function largestOfWhole({ parts, rest }: Composition): Part[] | undefined {
  const shown = parts.filter(({ observation }) => !observation || !isInapplicable(observation));
  const known = shown.filter(({ length }) => length !== undefined);
  const isKnown = known.every(({ observation }) => !observation || isSound(observation));
  const most = Math.max(rest?.length ?? 0, ...known.map(({ length }) => length!));
  const largest = known.filter(({ length }) => length === most);
  const isLargest = largest.length > 0 && largest.length <= 2 && largest.length < shown.length;
  const hasNames = largest.every(({ category, share }) => category && share?.qualifier === 'exact');
  return isKnown && isLargest && hasNames && most !== rest?.length ? largest : undefined;
}

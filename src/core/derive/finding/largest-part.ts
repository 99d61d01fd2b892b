import type { Composition, CompositionRefusal, Part } from '../composition.js';
import { carries, isInapplicable, isSound } from './finding.js';

/** Why parts make no whole, and may still be set beside each other. */
const COMPARABLE: ReadonlySet<CompositionRefusal> = new Set<CompositionRefusal>([
  'rates',
  'may-overlap',
  'no-whole',
]);

/**
 * The finding of the parts of a whole: the largest, or the two that are so together; of parts that make no
 * whole, the one with most. Undefined where what is not shown could be more, where no category is it, and
 * where more than two are alike.
 */
export function largestPart({ parts, rest, refusals }: Composition): Part[] | undefined {
  if (!refusals.every((refusal) => COMPARABLE.has(refusal))) return undefined;
  const shown = parts.filter(({ observation }) => !observation || !isInapplicable(observation));
  const isWhole = refusals.length === 0;
  const sizeOf = ({ observation, length }: Part) =>
    (isWhole ? length : observation?.value) ?? undefined;
  const known = shown.filter((part) => sizeOf(part) !== undefined);
  const figures = known.flatMap(({ observation }) => observation ?? []);
  if (known.length < 2 || !figures.every((figure) => (isWhole ? isSound : carries)(figure))) {
    return undefined;
  }
  // Of a whole it is known how much all that is not shown can be.
  if (!isWhole && known.length < shown.length) return undefined;
  const most = Math.max(...known.map((part) => sizeOf(part)!));
  const largest = known.filter((part) => sizeOf(part) === most);
  const isLargest = largest.length <= 2 && largest.length < known.length;
  if (!isLargest || largest.some(({ category }) => !category)) return undefined;
  return (rest?.length ?? 0) < most ? largest : undefined;
}

import type { Qualifier } from './contract.generated.js';

/** True for a figure that stands for a range rather than for itself (30余, 约70%). */
export function isBounded(qualifier: Qualifier): boolean {
  return qualifier !== 'exact' && qualifier !== 'all';
}

/** The values that a scale of bars has to hold for a figure: a bound has room beyond it. */
export const roomFor = ({ value, qualifier }: { value: number | null; qualifier: Qualifier }) =>
  value === null ? [] : [value, isBounded(qualifier) ? value * 1.1 : value];

const isLower = (qualifier: Qualifier) => qualifier === 'at-least' || qualifier === 'more-than';

/** The qualifier of a sum: that of its one bound. Nothing is computed from two bounds, so undefined. */
export function qualifierOfSum(a: Qualifier, b: Qualifier): Qualifier | undefined {
  if (!isBounded(a)) return isBounded(b) ? b : 'exact';
  return isBounded(b) ? undefined : a;
}

/** The qualifier of a sum that lacks parts: a lower bound; undefined where it may be anything. */
export function qualifierOfPart(part: Qualifier): Qualifier | undefined {
  if (!isBounded(part)) return 'at-least';
  return isLower(part) ? part : undefined;
}

/** The lowest and highest value that a qualified figure admits. `upper` closes 30余家 at 40. */
export function admitted(value: number, qualifier: Qualifier, upper?: number): [number, number] {
  if (!isBounded(qualifier)) return [value, value];
  if (isLower(qualifier)) return [value, upper ?? Infinity];
  return [-Infinity, qualifier === 'about' ? Infinity : value];
}

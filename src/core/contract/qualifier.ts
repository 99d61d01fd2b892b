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

/** A range of values; an open end is no part of it. */
export interface Interval {
  low: number;
  high: number;
  openLow?: true;
  openHigh?: true;
}

/**
 * The values that a qualified figure admits. 不少于30 (at-least) admits 30, and so do 不超过30 (at-most);
 * 超30 and 30余 (more-than) and 近30 (nearly) do not. `upper` closes 30余家 below 40. An estimate admits
 * anything.
 */
export function admitted(value: number, qualifier: Qualifier, upper?: number): Interval {
  switch (qualifier) {
    case 'at-least':
      return upper === undefined ? { low: value, high: Infinity } : { low: value, high: upper };
    case 'more-than':
      return { low: value, high: upper ?? Infinity, openLow: true };
    case 'nearly':
      return { low: -Infinity, high: value, openHigh: true };
    case 'at-most':
      return { low: -Infinity, high: value };
    case 'about':
      return { low: -Infinity, high: Infinity };
    default:
      return { low: value, high: value };
  }
}

/** True where every value of a range is more than a number. */
export const isAbove = ({ low, openLow }: Interval, value: number): boolean =>
  low > value || (low === value && openLow === true);

/** True where every value of a range is less than a number. */
export const isBelow = ({ high, openHigh }: Interval, value: number): boolean =>
  high < value || (high === value && openHigh === true);

import type { Dataset } from '../model/dataset.js';
import { difference, quotient } from '../model/decimal.js';
import { PERSONAL } from '../contract/units.js';

/** A rate as it may be shown: exact, or a bound where its parts would point at single persons. */
export interface GuardedRate {
  value: number;
  qualifier: 'exact' | 'at-least' | 'at-most';
  /** None for a bound: its decimals would be made up. */
  decimals?: 0;
  /** The parts, only where they may be shown. */
  numerator?: number;
  denominator?: number;
}

/** The count below which persons could be recognised: the publisher's threshold, else 5. */
export function threshold(dataset: Dataset): number {
  return dataset.info.suppression?.threshold ?? 5;
}

/**
 * A rate of persons in which fewer than `limit` are on one side (3239 of 3240) is shown as a whole
 * percent bound (≥99%) without its parts; with fewer than `limit` persons in all it is not shown
 * (RULES.md, rule 12). All or none is a fact about everybody and stays exact.
 */
export function guardRate(
  numerator: number,
  denominator: number,
  factor: number,
  unit: string,
  limit: number,
): GuardedRate | undefined {
  if (!(denominator > 0)) return undefined;
  const exact = { value: quotient(numerator, denominator, factor), numerator, denominator };
  if (factor !== 100 || !PERSONAL.has(unit)) return { ...exact, qualifier: 'exact' };
  const others = difference(denominator, numerator);
  if (denominator < limit) return undefined;
  if (others > 0 && others < limit) {
    return {
      value: Math.floor(quotient(difference(denominator, limit), denominator, factor)),
      qualifier: 'at-least',
      decimals: 0,
    };
  }
  if (numerator > 0 && numerator < limit) {
    return {
      value: Math.ceil(quotient(limit, denominator, factor)),
      qualifier: 'at-most',
      decimals: 0,
    };
  }
  return { ...exact, qualifier: 'exact' };
}

import type { Dataset } from '../model/dataset.js';
import { guardRate, threshold } from '../privacy/disclosure.js';
import { isBounded } from '../contract/qualifier.js';
import { printed } from '../model/round.js';
import type { Observation } from '../series/resolve.js';

/** A figure in percent of another one, as it is printed. */
export interface Share {
  /** Every digit of it; of a bound, the bound. */
  value: number;
  printed: number;
  decimals: number;
  /** A bound where the exact share would point at single persons (privacy/disclosure.ts). */
  qualifier: 'exact' | 'at-least' | 'at-most';
}

/** The value of a figure that may be computed with; undefined for a bound or where there is none. */
export function exactValue({ value, qualifier }: Observation): number | undefined {
  return value === null || isBounded(qualifier) ? undefined : value;
}

/** `part` in percent of `whole`; undefined where the whole is zero or too few persons. */
export function shareOf(
  dataset: Dataset,
  part: number,
  whole: number,
  unit: string,
): Share | undefined {
  const rate = guardRate(part, whole, 100, unit, threshold(dataset));
  if (!rate) return undefined;
  // Neither a few of many nor all but a few may read as none or all.
  const rule = { unit: 'percent', kind: 'ratio' as const };
  if (rate.qualifier !== 'exact') {
    return { value: rate.value, printed: rate.value, decimals: 0, qualifier: rate.qualifier };
  }
  return { value: rate.value, ...printed(rate.value, rule, [0, 100]), qualifier: 'exact' };
}

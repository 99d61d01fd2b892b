import type { IndicatorItem } from '../contract/contract.generated.js';

/** The indicators that a ratio is made of: the numerator, then the parts of the denominator. */
export function ratioParts(indicator: IndicatorItem): string[] {
  return indicator.ratio
    ? [indicator.ratio.numerator, ...[indicator.ratio.denominator].flat()]
    : [];
}

/** 100 for a percentage unless the contract says otherwise, 1 for a mean. */
export function factorOf(indicator: IndicatorItem): number {
  return indicator.ratio?.factor ?? (indicator.unit === 'percent' ? 100 : 1);
}

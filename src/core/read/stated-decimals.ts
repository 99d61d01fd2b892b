import type { IndicatorItem } from '../contract/contract.generated.js';
import { decimalsOf } from '../model/decimal.js';
import type { Grid } from '../model/grid.js';
import { isRate } from '../model/round.js';

/** More decimals than these are told by `decimals` alone: they rather come of a division than of counting. */
const MOST = 2;

/**
 * Indicators that do not say how many decimals they print, with as many as their figures are stated with:
 * 49.8 of an index is not 50. Rates and means have a rule of their own (`usualDecimals`).
 */
export function withStatedDecimals(
  indicators: readonly IndicatorItem[],
  grids: ReadonlyMap<string, readonly Grid[]>,
): IndicatorItem[] {
  return indicators.map((indicator) => {
    if (indicator.decimals !== undefined || isRate(indicator)) return indicator;
    const decimals = statedDecimals(grids.get(indicator.id) ?? []);
    return decimals > 0 ? { ...indicator, decimals } : indicator;
  });
}

function statedDecimals(grids: readonly Grid[]): number {
  let most = 0;
  for (const { values } of grids) {
    for (const value of values) {
      if (Number.isInteger(value) || Number.isNaN(value)) continue;
      most = Math.max(most, decimalsOf(value));
      if (most >= MOST) return MOST;
    }
  }
  return most;
}

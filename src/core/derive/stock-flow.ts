import type { IndicatorItem } from '../contract.generated.js';
import type { Dataset } from '../dataset.js';
import type { Period } from '../period.js';
import { seriesOf } from '../series.js';

export interface StockFlow {
  period: Period;
  opening: number;
  inflow: number;
  outflow: number;
  closing: number;
  /** closing − (opening + inflow − outflow): 0 where the month balances. */
  difference: number;
}

/**
 * The stock-flow account of an indicator, period by period: opening + inflow − outflow = closing.
 * Periods in which one of the four is missing are left out; a period that does not balance keeps
 * its difference, to be marked and never to be spread away (domain.md part 3, point 4).
 */
export function stockFlow(dataset: Dataset, indicator: IndicatorItem, region: string): StockFlow[] {
  const { balance } = indicator;
  if (!balance) return [];
  const sides = [balance.opening, balance.inflow, balance.outflow, balance.closing].map((id) =>
    seriesOf(dataset, { indicator: id, region }),
  );
  const [frame] = sides;
  if (!frame || sides.includes(undefined)) return [];
  return Array.from(frame.axis.starts).flatMap((start, i) => {
    const [opening, inflow, outflow, closing] = sides.map((side) => {
      const at = side!.axis === frame.axis ? i : side!.axis.indexOf(start, frame.axis.lengths[i]!);
      return at < 0 ? NaN : side!.values[at]!;
    }) as [number, number, number, number];
    const difference = closing - (opening + inflow - outflow);
    if (Number.isNaN(difference)) return [];
    return [{ period: frame.axis.period(i), opening, inflow, outflow, closing, difference }];
  });
}

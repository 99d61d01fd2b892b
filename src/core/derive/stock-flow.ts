import type { IndicatorItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { yearOf, type Period } from '../time/period.js';
import { isBounded } from '../contract/qualifier.js';
import { sum } from '../model/decimal.js';
import { qualifierAt } from '../model/series.js';
import { seriesOf } from '../series/resolve.js';
import { PRELIMINARY } from '../contract/status.js';

export interface StockFlow {
  period: Period;
  opening: number;
  inflow: number;
  outflow: number;
  closing: number;
  /** closing − (opening + inflow − outflow): 0 where the month balances. */
  difference: number;
  /** True where one of the four is provisional or estimated. */
  preliminary: boolean;
}

/** What the closing stock has beyond opening + inflow − outflow. */
const gapOf = (opening: number, inflow: number, outflow: number, closing: number): number =>
  sum([closing, -opening, -inflow, outflow]);

/**
 * The stock-flow account of an indicator, period by period: opening + inflow − outflow = closing.
 * Periods in which one of the four is missing or a bound are left out; a period that does not balance
 * keeps its difference, to be marked and never to be spread away (RULES.md, rule 4).
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
    let preliminary = false;
    const [opening, inflow, outflow, closing] = sides.map((side) => {
      const at = side!.axis === frame.axis ? i : side!.axis.indexOf(start, frame.axis.lengths[i]!);
      if (at < 0 || isBounded(qualifierAt(side!, at))) return NaN;
      preliminary ||= (side!.flags[at]! & PRELIMINARY) !== 0;
      return side!.values[at]!;
    }) as [number, number, number, number];
    const difference = gapOf(opening, inflow, outflow, closing);
    if (Number.isNaN(difference)) return [];
    const period = frame.axis.period(i);
    return [{ period, opening, inflow, outflow, closing, difference, preliminary }];
  });
}

/** The account of a year so far: its first opening stock, what came and went, its last closing stock. */
export interface YearAccount extends Omit<StockFlow, 'period'> {
  first: Period;
  last: Period;
}

/**
 * The account of the year that a period lies in, from January to that period. Undefined where a month
 * of it has none: the sum over part of the months would be another number.
 */
export function yearAccount(flows: readonly StockFlow[], until: Period): YearAccount | undefined {
  const year = yearOf(until);
  const months = flows.filter(
    ({ period }) => yearOf(period) === year && period.start <= until.start,
  );
  const [first, last] = [months[0], months[months.length - 1]];
  const covered = months.reduce((length, { period }) => length + period.length, 0);
  const whole = until.start + until.length - year * 12;
  if (!first || !last || covered !== whole || first.period.start !== year * 12) return undefined;
  const total = (key: 'inflow' | 'outflow') => sum(months.map((month) => month[key]));
  const [inflow, outflow] = [total('inflow'), total('outflow')];
  return {
    first: first.period,
    last: last.period,
    inflow,
    outflow,
    opening: first.opening,
    closing: last.closing,
    difference: gapOf(first.opening, inflow, outflow, last.closing),
    preliminary: months.some(({ preliminary }) => preliminary),
  };
}

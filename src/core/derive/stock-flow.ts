import type { IndicatorItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { yearOf, type Period } from '../time/period.js';
import { sum } from '../model/decimal.js';
import { seriesOf, statedAt, type Observation } from '../series/resolve.js';
import { Flag, PRELIMINARY } from '../contract/status.js';
import { exactValue } from './share.js';

/** The four sides of an account, in the order of its equation. */
export const ACCOUNT_SIDES = ['opening', 'inflow', 'outflow', 'closing'] as const;
export type AccountSide = (typeof ACCOUNT_SIDES)[number];

export interface StockFlow extends Record<AccountSide, number> {
  period: Period;
  /** The four as they are stated. */
  sides: Readonly<Record<AccountSide, Observation>>;
  /** closing − (opening + inflow − outflow): 0 where the month balances. */
  difference: number;
  /** True where one of the four is provisional or estimated. */
  preliminary: boolean;
}

/** A period of an account: what is stated of each side, and its account where all four are exact. */
export interface AccountPeriod {
  period: Period;
  sides: Readonly<Record<AccountSide, Observation | undefined>>;
  flow: StockFlow | undefined;
}

/** What the closing stock has beyond opening + inflow − outflow. */
const gapOf = ({ opening, inflow, outflow, closing }: Record<AccountSide, number>): number =>
  sum([closing, -opening, -inflow, outflow]);

const sidesBy = <Value>(value: (side: AccountSide) => Value) =>
  Object.fromEntries(ACCOUNT_SIDES.map((side) => [side, value(side)])) as Record<
    AccountSide,
    Value
  >;

/**
 * The stock-flow account of an indicator with every period of which something is stated. Where a side is withheld
 * another one is too (privacy/protect.ts), so that none of them follows from the others.
 */
export function accountPeriods(
  dataset: Dataset,
  { balance }: IndicatorItem,
  region: string,
): AccountPeriod[] {
  if (!balance) return [];
  const series = sidesBy((side) => seriesOf(dataset, { indicator: balance[side], region }));
  const known = ACCOUNT_SIDES.flatMap((side) => series[side] ?? []);
  if (known.length < ACCOUNT_SIDES.length) return [];
  const { axis } = known.reduce((a, b) => (b.axis.count > a.axis.count ? b : a));
  return Array.from({ length: axis.count }, (_, i): AccountPeriod => {
    const period = axis.period(i);
    const sides = sidesBy((side) => statedAt(series[side]!, series[side]!.axis.find(period)));
    return { period, sides, flow: flowOf(period, sides) };
  }).filter(({ sides }) => ACCOUNT_SIDES.some((side) => sides[side]));
}

function flowOf(period: Period, stated: AccountPeriod['sides']): StockFlow | undefined {
  const exact = ACCOUNT_SIDES.every(
    (side) => stated[side] && exactValue(stated[side]) !== undefined,
  );
  if (!exact) return undefined;
  const sides = sidesBy((side) => stated[side]!);
  const values = sidesBy((side) => sides[side].value!);
  const preliminary = ACCOUNT_SIDES.some((side) => isPreliminary(sides[side]));
  return { period, sides, ...values, difference: gapOf(values), preliminary };
}

const isPreliminary = ({ status }: Observation) =>
  status.some((letter) => (Flag[letter] & PRELIMINARY) !== 0);

/**
 * The stock-flow account of an indicator, period by period: opening + inflow − outflow = closing.
 * Periods in which one of the four is missing or a bound are left out; a period that does not balance
 * keeps its difference, to be marked and never to be spread away (RULES.md, rule 4).
 */
export const stockFlow = (
  dataset: Dataset,
  indicator: IndicatorItem,
  region: string,
): StockFlow[] => accountPeriods(dataset, indicator, region).flatMap(({ flow }) => flow ?? []);

/** The account of a year so far: its first opening stock, what came and went, its last closing stock. */
export interface YearAccount extends Omit<StockFlow, 'period' | 'sides'> {
  first: Period;
  last: Period;
  /** The stocks that it lies between, as they are stated. */
  ends: readonly [opening: Observation, closing: Observation];
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
  const values = {
    opening: first.opening,
    inflow: total('inflow'),
    outflow: total('outflow'),
    closing: last.closing,
  };
  return {
    first: first.period,
    last: last.period,
    ends: [first.sides.opening, last.sides.closing],
    ...values,
    difference: gapOf(values),
    preliminary: months.some(({ preliminary }) => preliminary),
  };
}

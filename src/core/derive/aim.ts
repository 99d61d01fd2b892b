import type { IndicatorItem, TargetItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { answersFor } from '../model/grid.js';
import { isRate } from '../model/round.js';
import type { TimeAxis } from '../time/axis.js';
import { isMonthly, parsePeriod, periodSpan, spanIn } from '../time/period.js';

/**
 * What a target is about. `figure`: each figure that it binds, by itself. `year`: the total of a calendar
 * year, to which running totals lead. `unclear`: it could be a month's or a year's, and does not say.
 */
export type Aim = 'figure' | 'year' | 'unclear';

/** Whether a figure grows with the time that it is of, so that a year has another one than a month. */
export function growsWithTime(indicator: IndicatorItem): boolean {
  const { kind, aggregation } = indicator;
  if (isRate(indicator)) return false;
  return kind === 'flow' || (kind === 'distinct-count' && aggregation.time !== 'last');
}

/**
 * What a target is about. A rate, a mean and a stock are judged figure by figure. Of what grows with
 * time the target's own `accumulation` and `frequency` tell, else a validity of one calendar year, or one
 * that ends with a year and has no start; else the data, where they have nothing but years or running
 * totals. What is left is unclear: nothing is judged by it.
 */
export function aimOf(dataset: Dataset, target: TargetItem): Aim {
  const indicator = dataset.indicators.get(target.indicator);
  if (!indicator || !growsWithTime(indicator)) return 'figure';
  const { accumulation = 'period', frequency } = target;
  if (accumulation === 'ytd') return 'year';
  if (accumulation !== 'period') return 'figure';
  if (frequency) return frequency === 'A' ? 'year' : 'figure';
  if (target.accumulation) return 'figure';
  return yearMeant(target) === undefined ? aimByData(dataset, target) : 'year';
}

/** What the data leave open: nothing where they have years, or running totals, alone. */
function aimByData({ grids }: Dataset, { indicator }: TargetItem): Aim {
  const known = grids.get(indicator) ?? [];
  const singles = known.filter((grid) => answersFor(grid, 'period'));
  if (!singles.every(({ axis }) => isOfYears(axis))) return 'unclear';
  return known.some((grid) => answersFor(grid, 'ytd')) ? 'year' : 'figure';
}

const isOfYears = ({ frequency, lengths }: TimeAxis) =>
  isMonthly(frequency) && lengths.every((length) => length === 12);

/** True for the goal of twelve months that are no calendar year, which running totals since January do not lead to. */
export function isOfFiscalYear({ validFrom, validTo }: TargetItem): boolean {
  const [from, to] = [validFrom, validTo].map((code) => code && parsePeriod(code));
  if (!from || !to) return false;
  const [start, end] = [spanIn(from, 'M')[0], spanIn(to, 'M')[1]];
  return end - start === 12 && start % 12 !== 0;
}

/** The calendar year that a validity is: from its first day to its last, or up to its last alone. */
export function yearMeant({ validFrom, validTo }: TargetItem): number | undefined {
  const [from, to] = [validFrom, validTo].map((code) => code && parsePeriod(code));
  if (!to || (validFrom && !from)) return undefined;
  const year = Number(to.code.slice(0, 4));
  const ends = periodSpan(to)[1] === Date.UTC(year + 1, 0, 1);
  const starts = !from || periodSpan(from)[0] === Date.UTC(year, 0, 1);
  return ends && starts ? year : undefined;
}

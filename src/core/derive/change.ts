/*
 * The room `derive`: what follows from the figures, one derivation a file. A change, a rank, a judgement, the
 * parts of a whole, what needs attention. Each is a function of a dataset and a question that answers a model,
 * always the same one: no clock, no page, no words, no colours, and nothing that privacy has hidden. A picture
 * that needs another number gets it here, not in its element.
 */
import type { ChangeItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import {
  isMonthly,
  periodSpan,
  usualLength,
  yearBefore,
  yearOf,
  type Period,
} from '../time/period.js';
import { isBounded } from '../contract/qualifier.js';
import { observationAt, type Observation, type Series } from '../series/resolve.js';
import { threshold } from '../privacy/disclosure.js';
import { difference, quotient } from '../model/decimal.js';
import { round, usualDecimals } from '../model/round.js';
import { Flag } from '../contract/status.js';

/** year-on-year 同比, previous-period 环比, year-start 较年初 (definitions of the National Bureau of Statistics; RULES.md, rule 7). */
export type Basis = ChangeItem['basis'];

/** Why two figures are not compared. */
export type ChangeRefusal =
  | 'no-base'
  | 'zero-base'
  | 'small-base'
  | 'suppressed'
  | 'bounded'
  | 'break'
  | 'boundary-change'
  | 'not-comparable';

export interface Change {
  basis: Basis;
  /** Percent for a count, percentage points for a rate, days (…) for a mean; absent on refusal. */
  value?: number;
  /** The value as it is printed, at `decimals`. */
  printed?: number;
  decimals?: number;
  unit: 'percent' | 'percentage-point' | 'absolute';
  base?: Observation;
  supplied: boolean;
  comparable?: boolean;
  refusal?: ChangeRefusal;
}

/**
 * How a figure differs from its base. A supplied change wins over a computed one. A rate changes in
 * percentage points, a count in percent. Nothing is computed across a break, from a zero, missing,
 * suppressed or very small base, or from a bounded value: the refusal says which.
 */
export function changeOf(dataset: Dataset, series: Series, index: number, basis: Basis): Change {
  const now = observationAt(series, index);
  const at = baseIndex(series, index, basis);
  const base = at !== undefined && at >= 0 ? observationAt(series, at) : undefined;
  const refuse = (refusal: ChangeRefusal): Change => ({
    basis,
    unit: unitOf(series),
    refusal,
    supplied: false,
    ...(base ? { base } : {}),
  });
  if ([now, base].some((figure) => figure?.status.includes('Q'))) return refuse('suppressed');
  const given = suppliedChange(dataset, series, now.period, basis);
  if (given) {
    const comparable = given.comparable ? { comparable: true } : {};
    return { ...valued(series, basis, given.value), supplied: true, ...comparable };
  }
  if (at === undefined) return refuse('not-comparable');
  if (isBeforeRegion(dataset, series, index, basis)) return refuse('boundary-change');
  if (at < 0) return refuse('no-base');
  const between = series.flags.subarray(at + 1, index + 1);
  if (between.some((flag) => (flag & Flag.B) !== 0)) return refuse('break');
  if (now.row?.definition !== base!.row?.definition) return refuse('break');
  if (base!.value === null || now.value === null) return refuse('no-base');
  if (isBounded(now.qualifier) || isBounded(base!.qualifier)) return refuse('bounded');
  const moved = difference(now.value, base!.value);
  if (unitOf(series) !== 'percent') return { ...valued(series, basis, moved), base: base! };
  if (base!.value === 0) return refuse('zero-base');
  if (Math.abs(base!.value) < threshold(dataset)) return refuse('small-base');
  const percent = quotient(moved, Math.abs(base!.value), 100);
  return { ...valued(series, basis, percent), base: base! };
}

function valued(series: Series, basis: Basis, value: number): Change {
  const unit = unitOf(series);
  const decimals = unit === 'percent' ? 1 : Math.max(1, usualDecimals(series.indicator));
  return {
    basis,
    unit,
    value,
    printed: round(value, decimals, 'half-up'),
    decimals,
    supplied: false,
  };
}

function unitOf(series: Series): Change['unit'] {
  const { kind, unit } = series.indicator;
  if (unit === 'percent') return 'percentage-point';
  return kind === 'ratio' || kind === 'mean-duration' ? 'absolute' : 'percent';
}

function suppliedChange(dataset: Dataset, series: Series, period: Period, basis: Basis) {
  return dataset.changes.find(
    (change) =>
      change.indicator === series.indicator.id &&
      change.region === series.region &&
      change.period === period.code &&
      change.basis === basis &&
      (change.accumulation ?? 'period') === series.accumulation,
  );
}

/** The place of the base: -1 where it is not in the series, undefined where the basis makes no sense. */
function baseIndex(series: Series, index: number, basis: Basis): number | undefined {
  const { axis, accumulation } = series;
  const period = axis.period(index);
  if (basis === 'year-on-year') {
    if (!['period', 'ytd', 'instant', 'rolling-12'].includes(accumulation)) return undefined;
    const before = yearBefore(period);
    return before ? axis.find(before) : -1;
  }
  if (basis === 'previous-period') {
    if (accumulation !== 'period' && accumulation !== 'instant') return undefined;
    return axis.follows(index) && axis.lengths[index - 1] === period.length ? index - 1 : -1;
  }
  if (series.indicator.kind !== 'stock' && series.indicator.aggregation.time !== 'last') {
    return undefined;
  }
  if (!isMonthly(axis.frequency)) return undefined;
  const step = usualLength(axis.frequency);
  return axis.indexOf(yearOf(period) * 12 - step, step);
}

/** True where the base lies before the region as it is now existed (330105 before April 2021). */
function isBeforeRegion(dataset: Dataset, series: Series, index: number, basis: Basis): boolean {
  const { validFrom } = dataset.regions.get(series.region) ?? {};
  const period = series.axis.period(index);
  const base = basis === 'year-on-year' ? yearBefore(period) : undefined;
  return (
    validFrom !== undefined && base !== undefined && periodSpan(base)[1] <= Date.parse(validFrom)
  );
}

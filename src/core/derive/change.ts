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
import { isRate, round, usualDecimals } from '../model/round.js';
import { measureOf } from '../model/measure.js';
import { Flag } from '../contract/status.js';

/** year-on-year 同比, previous-period 环比, year-start 较年初 (definitions of the National Bureau of Statistics; RULES.md, rule 7). */
export type Basis = ChangeItem['basis'];

/** Why two figures are not compared. */
export type ChangeRefusal =
  | 'no-base'
  | 'zero-base'
  | 'negative-base'
  | 'small-base'
  | 'suppressed'
  | 'bounded'
  | 'break'
  | 'boundary-change'
  | 'not-comparable';

export interface Change {
  basis: Basis;
  /** Percent for a count, points for a rate and an index, days (…) for a mean; absent on refusal. */
  value?: number;
  /** The value as it is printed, at `decimals`. */
  printed?: number;
  decimals?: number;
  unit: 'percent' | 'percentage-point' | 'permille-point' | 'point' | 'absolute';
  /** The unit of the indicator, in which an absolute change is. */
  measure: string;
  base?: Observation;
  supplied: boolean;
  comparable?: boolean;
  refusal?: ChangeRefusal;
}

/**
 * How a figure differs from its base. A supplied change wins over a computed one. A rate changes in
 * percentage points, one in ‰ in points of that, an index in points, a count in percent. Nothing is
 * computed across a break, from a missing, suppressed or very small base, or from a bounded value, and no
 * percentage of a base that is zero or negative: the refusal says which.
 */
export function changeOf(dataset: Dataset, series: Series, index: number, basis: Basis): Change {
  const now = observationAt(series, index);
  const at = baseIndex(series, index, basis);
  const base = at !== undefined && at >= 0 ? observationAt(series, at) : undefined;
  const refuse = (refusal: ChangeRefusal): Change => ({
    basis,
    unit: unitOf(dataset, series),
    measure: series.indicator.unit,
    refusal,
    supplied: false,
    ...(base ? { base } : {}),
  });
  if ([now, base].some((figure) => figure?.status.includes('Q'))) return refuse('suppressed');
  const given = suppliedChange(dataset, series, now.period, basis);
  if (given) {
    const comparable = given.comparable ? { comparable: true } : {};
    const unit = suppliedUnit(unitOf(dataset, series), series);
    return { ...valued(series, unit, basis, given.value), supplied: true, ...comparable };
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
  const unit = unitOf(dataset, series);
  if (unit !== 'percent') {
    // Two figures that differ as printed have not stayed the same.
    const decimals = Math.max(now.decimals, base!.decimals);
    return { ...valued(series, unit, basis, moved, decimals), base: base! };
  }
  if (base!.value === 0) return refuse('zero-base');
  if (base!.value < 0) return refuse('negative-base');
  if (base!.value < threshold(dataset)) return refuse('small-base');
  const percent = quotient(moved, base!.value, 100);
  return { ...valued(series, unit, basis, percent), base: base! };
}

function valued(
  series: Series,
  unit: Change['unit'],
  basis: Basis,
  value: number,
  least = usualDecimals(series.indicator),
): Change {
  const decimals = unit === 'percent' ? 1 : Math.max(1, least);
  return {
    basis,
    unit,
    measure: series.indicator.unit,
    value,
    printed: round(value, decimals, 'half-up'),
    decimals,
    supplied: false,
  };
}

function unitOf({ units }: Dataset, { indicator: { kind, unit } }: Series): Change['unit'] {
  const measure = measureOf(unit, units.get(unit));
  if (measure === 'percent') return 'percentage-point';
  if (measure === 'permille') return 'permille-point';
  if (measure === 'points') return 'point';
  return kind === 'ratio' || kind === 'mean-duration' ? 'absolute' : 'percent';
}

/** A published change of an index is in percent, as the contract says of all that is no rate. */
function suppliedUnit(unit: Change['unit'], { indicator }: Series): Change['unit'] {
  return unit === 'point' && !isRate(indicator) ? 'percent' : unit;
}

/**
 * What a card says of a change where its page names no basis: against the year before; where the data do
 * not go back so far, against the period before (环比); nothing where they have neither. That a base is
 * missing is said where there could have been one, or where a page asked for it.
 */
export function comparisonOf(
  dataset: Dataset,
  series: Series,
  index: number,
  basis: Basis | 'usual',
): Change | undefined {
  if (basis !== 'usual') return changeOf(dataset, series, index, basis);
  const yearly = changeOf(dataset, series, index, 'year-on-year');
  if (yearly.value !== undefined) return yearly;
  const isTooShort =
    yearly.refusal === 'no-base' && baseIndex(series, index, 'year-on-year') === -1;
  if (yearly.refusal !== 'not-comparable' && !isTooShort) return yearly;
  const previous = changeOf(dataset, series, index, 'previous-period');
  return previous.value === undefined ? undefined : previous;
}

/** What is published of a change is of the whole, not of a category. */
function suppliedChange(dataset: Dataset, series: Series, period: Period, basis: Basis) {
  if (series.breakdown !== '') return undefined;
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

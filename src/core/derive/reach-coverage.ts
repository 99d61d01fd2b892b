import type { IndicatorItem, UnitItem } from '../contract/contract.generated.js';
import { parentOf, type Dataset, type Region } from '../model/dataset.js';
import { difference, sum } from '../model/decimal.js';
import { breakdownKey } from '../model/breakdown.js';
import { guardRate, threshold } from '../privacy/disclosure.js';
import type { Period } from '../time/period.js';
import { isBounded } from '../contract/qualifier.js';
import {
  latestIndex,
  observationAt,
  seriesOf,
  type Observation,
  type Series,
} from '../series/resolve.js';
import type { Reach } from './reach.js';
import { exactValue } from './share.js';

/** The share of residents within the standard, and how many they are. */
export interface ReachCoverage {
  /** Absent for all types together. */
  category?: UnitItem;
  /** The region that the figure is of. */
  region: string;
  observation: Observation;
  /** A share above a hundred per cent, which cannot be and is not shown. */
  exceeds: boolean;
  /** The two sides of an exact share, only where neither is too few persons. */
  persons?: { covered: number; uncovered: number; indicator: IndicatorItem };
}

/**
 * The residents covered, over all types and by type, of one period and one region: the circle's own,
 * else the nearest one above it that has figures. The figures of types are not added: one resident
 * is within reach of several.
 */
export function reachCoverage(dataset: Dataset, reach: Reach, period?: Period): ReachCoverage[] {
  const { info, dimension, types } = reach;
  const indicator = dataset.indicators.get(info.indicator ?? '');
  if (!indicator) return [];
  const categories = [undefined, ...types.flatMap(({ category }) => category ?? [])];
  for (let at: Region | undefined = reach.region; at; at = parentOf(dataset, at)) {
    const region = at.id;
    const rates = categories.flatMap((category) => {
      const breakdown = category ? breakdownKey({ [dimension.id]: category.id }) : '';
      const series = seriesOf(dataset, { indicator: indicator.id, region, breakdown });
      const last = series ? lastStated(series, period) : -1;
      return series && last >= 0 ? [{ category, series, end: series.axis.period(last) }] : [];
    });
    const [first] = rates;
    if (!first) continue;
    return rates.flatMap(({ category, series }) => {
      const index = series.axis.find(first.end);
      return index < 0 || series.flags[index] === 0
        ? []
        : [coverageIn(dataset, series, index, category)];
    });
  }
  return [];
}

/** True where the share is missing, a bound or too large, so that some residents stand on neither side. */
export const isUncertain = ({ observation, exceeds }: ReachCoverage): boolean =>
  exceeds || observation.value === null || isBounded(observation.qualifier);

/** The last place that has a value; where none has, the last of which the document says why. */
function lastStated(series: Series, period: Period | undefined): number {
  let index = latestIndex(series, period);
  if (index < 0 && !period) index = series.axis.count - 1;
  while (index >= 0 && series.flags[index] === 0) index--;
  return index;
}

function coverageIn(
  dataset: Dataset,
  series: Series,
  index: number,
  category: UnitItem | undefined,
): ReachCoverage {
  const observation = observationAt(series, index);
  const exceeds = (observation.value ?? 0) > 100;
  const persons = exceeds ? undefined : personsOf(dataset, series, observation);
  return {
    observation,
    exceeds,
    region: series.region,
    ...(category ? { category } : {}),
    ...(persons ? { persons } : {}),
  };
}

/** Numerator and denominator less numerator; undefined where either would point at single persons. */
function personsOf(
  dataset: Dataset,
  { breakdown, accumulation, axis }: Series,
  observation: Observation,
): ReachCoverage['persons'] {
  const { indicator, region, period, value, qualifier } = observation;
  const top = dataset.indicators.get(indicator.ratio?.numerator ?? '');
  if (!top || value === null || isBounded(qualifier)) return undefined;
  const part = (id: string, key: string) => {
    const like = { accumulation, frequency: axis.frequency, breakdown: key };
    const series = seriesOf(dataset, { indicator: id, region, ...like });
    const at = series ? series.axis.find(period) : -1;
    return at < 0 ? undefined : exactValue(observationAt(series!, at));
  };
  // Residents have no type of facility, so every type is a share of all of them.
  const bottom = (id: string) => part(id, breakdown) ?? part(id, '');
  const covered = observation.numerator ?? part(top.id, breakdown);
  const residents =
    observation.denominator ??
    sum([indicator.ratio!.denominator].flat().map((id) => bottom(id) ?? NaN));
  if (covered === undefined || !(covered <= residents)) return undefined;
  const rate = guardRate(covered, residents, 100, top.unit, threshold(dataset));
  // Numbers that contradict the share by a point or more are not of the same count.
  if (rate?.qualifier !== 'exact' || !(Math.abs(difference(rate.value, value)) < 1))
    return undefined;
  return { covered, uncovered: difference(residents, covered), indicator: top };
}

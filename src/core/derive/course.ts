import type { Dataset } from '../model/dataset.js';
import { Flag } from '../contract/status.js';
import { isBounded } from '../contract/qualifier.js';
import { observationAt, type Observation, type Series } from '../series/resolve.js';
import { periodSpan, yearBefore } from '../time/period.js';

/** The ends of a course that may be set side by side: 19 households → 9. */
export interface Course {
  first: Observation;
  last: Observation;
}

/**
 * From where a figure has come: the earliest one that is counted in the same way. A stock is set beside
 * any stock before it; what has seasons or runs through a year, beside the same part of an earlier year.
 * Nothing is set side by side across a break, another definition or another boundary, and no bound or
 * withheld figure is an end. Undefined where there is no earlier figure.
 */
export function courseOf(dataset: Dataset, series: Series, index: number): Course | undefined {
  if (index < 0) return undefined;
  const last = observationAt(series, index);
  if (!isEnd(last)) return undefined;
  const since = beginningOf(dataset, series, index);
  const first = candidatesOf(series, index)
    .filter((at) => at >= since)
    .map((at) => observationAt(series, at))
    .find((figure) => isEnd(figure) && figure.row?.definition === last.row?.definition);
  return first && { first, last };
}

const isEnd = ({ value, qualifier, status }: Observation) =>
  value !== null && !isBounded(qualifier) && !status.includes('Q');

/** The place from which on all is counted in the same way as at `index`. */
function beginningOf(dataset: Dataset, { axis, flags, region }: Series, index: number): number {
  const { validFrom } = dataset.regions.get(region) ?? {};
  let since = index;
  for (; since > 0; since--) {
    if ((flags[since]! & Flag.B) !== 0) break;
    const isBefore =
      validFrom !== undefined && periodSpan(axis.period(since - 1))[1] <= Date.parse(validFrom);
    if (isBefore) break;
  }
  return since;
}

/** The places before `index` that are of its kind, the earliest first. */
function candidatesOf({ axis, accumulation }: Series, index: number): number[] {
  if (accumulation === 'instant') return Array.from({ length: index }, (_, at) => at);
  const places: number[] = [];
  let period = yearBefore(axis.period(index));
  // A year that was not reported ends nothing: the years before it are still comparable.
  while (period && periodSpan(period)[1] > periodSpan(axis.period(0))[0]) {
    const at = axis.find(period);
    if (at >= 0) places.unshift(at);
    period = yearBefore(period);
  }
  return places;
}

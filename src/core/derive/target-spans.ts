import type { TargetItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { targetsOf } from '../model/target-lines.js';
import { observationAt, type Observation, type Series } from '../series/resolve.js';
import { dueOf, isAhead, isTotalOfYear, targetOf } from './target.js';

/** A target over the time that it is for, in the counting unit of the series' axis; `to` is not in it. */
export interface TargetSpan {
  target: TargetItem;
  from: number;
  to: number;
  /** True where every figure in that time has to keep it; a goal for a date misses nothing before. */
  binds: boolean;
}

/** So many periods are asked for their target: more than a line has pixels to show it by. */
const ASKED = 500;

/**
 * The targets of a series, the latest first, each over the periods that it is for: this year's says
 * nothing of the last. A goal for a later date stands at the latest period alone.
 */
export function targetSpans(dataset: Dataset, series: Series): TargetSpan[] {
  const { axis, indicator } = series;
  if (targetsOf(dataset, indicator.id).length === 0) return [];
  const { starts, lengths, count } = axis;
  const last = count - 1;
  const spans: TargetSpan[] = [];
  for (let i = last; i >= 0; i -= Math.ceil(count / ASKED)) {
    const observation = observationAt(series, i);
    const target = targetOf(dataset, observation);
    if (!target || (i < last && isLater(observation, target))) continue;
    const from = starts[i]!;
    const later = spans[spans.length - 1];
    if (later?.target === target) later.from = from;
    else
      spans.push({
        target,
        from,
        to: from + lengths[i]!,
        binds: dueOf(observation, target) === undefined,
      });
  }
  return spans;
}

/** True for a goal for a later date; that of a year is for all of it. */
const isLater = (observation: Observation, target: TargetItem) =>
  !target.validFrom && !isTotalOfYear(observation) && isAhead(observation, target);

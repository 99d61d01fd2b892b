/*
 * The room `sound`: what is heard of a course. A series becomes the points that are heard, these a score, which is
 * data: what sounds when, how long and how high. All of it is pure but the one file that plays a score, `play.ts`.
 */
import { isBounded } from '../core/contract/qualifier.js';
import { Flag, PRELIMINARY } from '../core/contract/status.js';
import { judgementOf } from '../core/derive/target.js';
import { qualifierAt } from '../core/model/series.js';
import type { Dataset } from '../core/model/dataset.js';
import { m4 } from '../core/series/m4.js';
import { observationAt, type Series } from '../core/series/resolve.js';
import { yearOf } from '../core/time/period.js';

/** What a point is to the ear: a figure, one that is not sure, one that stands for a range, or none. */
export type Sort = 'exact' | 'preliminary' | 'bounded' | 'withheld' | 'missing';

/** One place of a course that is heard. */
export interface Point {
  readonly sort: Sort;
  /** Its place in the series; undefined for periods that the series does not have. */
  readonly place: number | undefined;
  /** In the indicator's unit; only of what has a pitch. */
  readonly value: number | undefined;
  /** Where it lies on the axis of time, from 0 to 1. */
  readonly at: number;
  readonly year: number;
  /** Whether it keeps its target, where one judges it. */
  readonly verdict: 'met' | 'missed' | undefined;
}

/** So many points are heard at most: more would be too fast to follow, or too long to wait for. */
export const MOST = 60;

/** M4 keeps up to four figures and a gap of each part of the time. */
const PARTS = MOST / 5;

/** Withheld, whatever else is said of it. */
const WITHHELD = Flag.Q | Flag.Z;

const isWithheld = ({ flags, special }: Series, place: number): boolean =>
  (flags[place]! & WITHHELD) !== 0 || special.get(place)?.refusal === 'too-few-persons';

/** The value of a place; NaN where there is none, or none that may be known. */
const valueAt = (series: Series, place: number): number =>
  isWithheld(series, place) ? NaN : series.values[place]!;

/** What a place of a series is to the ear; where all figures are preliminary that is said once, and not heard. */
export function sortAt(series: Series, place: number, mixed: boolean): Sort {
  if (isWithheld(series, place)) return 'withheld';
  if (Number.isNaN(series.values[place]!)) return 'missing';
  if (isBounded(qualifierAt(series, place))) return 'bounded';
  return mixed && series.flags[place]! & PRELIMINARY ? 'preliminary' : 'exact';
}

/** True where some figures are preliminary and others are not. */
export function isMixed(series: Series): boolean {
  let [some, others] = [false, false];
  for (let i = 0; i < series.axis.count; i++) {
    if (Number.isNaN(valueAt(series, i))) continue;
    if (series.flags[i]! & PRELIMINARY) some = true;
    else others = true;
  }
  return some && others;
}

/** The places of a series in the order of time, with `~place` for a gap before one of them. */
function placesOf({ axis }: Series): number[] {
  return Array.from({ length: axis.count }, (_, i) => i).flatMap((i) =>
    i > 0 && !axis.follows(i) ? [~i, i] : [i],
  );
}

/** Of many places the first, last, lowest and highest of each part of the time, and one gap. */
function thinned(places: readonly number[], series: Series): number[] {
  if (places.length <= MOST) return [...places];
  const heard = Float64Array.from(places, (place) => (place < 0 ? NaN : valueAt(series, place)));
  return Array.from(m4(heard, PARTS), (i) => places[i]!);
}

/**
 * The points of a course that are heard, in the order of time: all, where they are few enough, else those that
 * M4 keeps. Each is a figure of the series or says why there is none; nothing stands between two of them.
 */
export function pointsOf(dataset: Dataset, series: Series): Point[] {
  const mixed = isMixed(series);
  const kept = thinned(placesOf(series), series);
  return kept.map((place) =>
    place < 0 ? gapBefore(series, ~place) : pointAt(dataset, series, place, mixed),
  );
}

function pointAt(dataset: Dataset, series: Series, place: number, mixed: boolean): Point {
  const sort = sortAt(series, place, mixed);
  const isHigh = sort !== 'withheld' && sort !== 'missing';
  const verdict = isHigh ? judgementOf(dataset, observationAt(series, place))?.verdict : undefined;
  return {
    sort,
    place,
    value: isHigh ? series.values[place]! : undefined,
    at: timeAt(series, place),
    year: yearOf(series.axis.period(place)),
    verdict: verdict === 'met' || verdict === 'missed' ? verdict : undefined,
  };
}

/** Periods that the series does not have, before one that it has. */
function gapBefore(series: Series, next: number): Point {
  const at = (timeAt(series, next) + timeAt(series, next - 1)) / 2;
  const year = yearOf(series.axis.period(next - 1));
  return { sort: 'missing', place: undefined, value: undefined, at, year, verdict: undefined };
}

/** Where the period of a place begins, on the way from the first to the last. */
function timeAt({ axis: { starts, count } }: Series, place: number): number {
  const [first, last] = [starts[0]!, starts[count - 1]!];
  return last > first ? (starts[place]! - first) / (last - first) : 0.5;
}

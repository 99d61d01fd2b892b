import type { TargetItem } from '../../contract/contract.generated.js';
import { Flag } from '../../contract/status.js';
import type { Dataset } from '../../model/dataset.js';
import { difference } from '../../model/decimal.js';
import { observationAt, statedAt, type Observation, type Series } from '../../series/resolve.js';
import { windowOf } from '../../series/window.js';
import { isMonthly, parsePeriod, usualLength } from '../../time/period.js';
import { growsWithTime } from '../aim.js';
import { changeOf, type Change } from '../change.js';
import { commonTarget, isTotalOfYear, judgementOf, type Judgement } from '../target.js';
import { directionOf, hasSeasons } from './direction.js';
import { carries } from './finding.js';

/** From the first figure of a course to its last, in the direction that all of it has. */
export interface Moved {
  kind: 'moved';
  first: Observation;
  last: Observation;
}

/** What comes with the seasons: the last figure beside that of a year before. */
export interface Yearly {
  kind: 'yearly';
  last: Observation;
  change: Change;
}

/** The last figures in a row that keep a target, or that miss it. */
export interface Run {
  kind: 'run';
  verdict: 'met' | 'missed';
  target: TargetItem;
  last: Observation;
  /** So many periods in a row, of the usual length of a period. */
  periods: number;
  /** True where all of the course is one such run. */
  whole: boolean;
}

/** The last figure is the highest or the lowest of all. */
export interface Extreme {
  kind: 'extreme';
  side: 'highest' | 'lowest';
  first: Observation;
  last: Observation;
}

export type Course = Moved | Yearly | Run | Extreme;

/** The last of so many figures is the highest by chance in one of twenty courses. */
const FEW = 20;

/**
 * The finding of a course that is drawn, `whole` being all that is known of it: that its end has begun to
 * miss its target; else where it has gone, if it has a direction; else for how long it has kept or missed
 * its target; else that its end is an extreme. What grows with time is held against the year before, for its
 * months are unlike. Nothing is said of cohorts, which are young at their end, nor of days and minutes, nor
 * where the figure that is out last does not carry a headline.
 */
export function courseOf(dataset: Dataset, whole: Series, drawn: Series): Course | undefined {
  const { indicator, accumulation } = whole;
  const isOfCohorts = accumulation === 'cohort' || indicator.aggregation.time.startsWith('cohort-');
  if (isOfCohorts || !isMonthly(drawn.axis.frequency)) return undefined;
  const course = comparable(dataset, drawn);
  if (course.axis.count < 2 || !carries(lastOf(course))) return undefined;
  const run = runOf(dataset, course);
  const isNew = run?.verdict === 'missed' && !run.whole;
  return (isNew ? run : movement(dataset, whole, course)) ?? run ?? extremeOf(course);
}

const lastOf = (course: Series) => observationAt(course, course.axis.count - 1);

/** The end of a series that is of one kind: as far as it is out, and from the last break on. */
function comparable(dataset: Dataset, series: Series): Series {
  const { axis, flags } = series;
  const isOut = (i: number) => statedAt(series, i) !== undefined && !(flags[i]! & Flag.Y);
  let last = axis.count - 1;
  while (last > 0 && !isOut(last)) last--;
  let first = last;
  while (first > 0 && !isParted(series, first, last)) first--;
  while (first < last && !isOut(first)) first++;
  if (axis.count === 0) return series;
  const course = windowOf(series, axis.period(first), axis.period(last));
  const { validFrom } = dataset.regions.get(series.region) ?? {};
  return validFrom ? windowOf(course, parsePeriod(validFrom), undefined) : course;
}

/** True where what lies before a place is of another kind than the last figure. */
function isParted({ flags, special, values }: Series, place: number, last: number): boolean {
  const definitionAt = (i: number) => special.get(i)?.row?.definition;
  const isValued = !Number.isNaN(values[place - 1]!);
  const isOther = isValued && definitionAt(place - 1) !== definitionAt(last);
  return (flags[place]! & Flag.B) !== 0 || isOther;
}

/** From the first figure to the last; of what grows with time in part of a year, since the year before. */
function movement(dataset: Dataset, whole: Series, course: Series): Moved | Yearly | undefined {
  const carried = Array.from(course.values, (_, i) => carries(observationAt(course, i)));
  const direction = directionOf(course, (i) => carried[i]!);
  if (direction === 0) return undefined;
  const last = lastOf(course);
  if (isOfSeason(course)) {
    const change = changeOf(dataset, whole, whole.axis.find(last.period), 'year-on-year');
    const isOnGround = change.supplied || (change.base && carries(change.base));
    const isSo = isOnGround && Math.sign(change.printed ?? 0) === direction;
    return isSo ? { kind: 'yearly', last, change } : undefined;
  }
  const first = observationAt(course, 0);
  if (!carries(first) || Math.sign(difference(last.printed, first.printed)) !== direction)
    return undefined;
  // The first figure may be of another season than the last.
  const isBeyond = (i: number) =>
    Math.sign(difference(last.value!, course.values[i]!)) === direction;
  const earlier = sameSeason(course).filter((i) => carried[i]);
  return earlier.every(isBeyond) ? { kind: 'moved', first, last } : undefined;
}

/** True for what a longer part of the year would have more of. */
const isOfSeason = ({ indicator, accumulation, axis }: Series) =>
  growsWithTime(indicator) &&
  (accumulation === 'period' || accumulation === 'ytd') &&
  axis.lengths.some((length) => length < 12);

/** The places of the years before that are of the same season as the last one. */
function sameSeason(course: Series): number[] {
  const { starts, count } = course.axis;
  if (!hasSeasons(course)) return [];
  return [...starts.keys()].filter(
    (i) => i < count - 1 && (starts[count - 1]! - starts[i]!) % 12 === 0,
  );
}

/** The figures at the end that one target judges alike, one after the other. */
function runOf(dataset: Dataset, course: Series): Run | undefined {
  const { axis } = course;
  const end = axis.count - 1;
  // The total of a year does not fall again below the goal that it has reached.
  if (isTotalOfYear(lastOf(course))) return undefined;
  const judged = (i: number) => {
    const observation = observationAt(course, i);
    return carries(observation) ? judgementOf(dataset, observation) : undefined;
  };
  const last = judged(end);
  if (last?.verdict !== 'met' && last?.verdict !== 'missed') return undefined;
  const goesOn = (judgement: Judgement | undefined) =>
    judgement?.verdict === last.verdict && commonTarget([last, judgement]) !== undefined;
  let first = end;
  while (first > 0 && axis.follows(first) && goesOn(judged(first - 1))) first--;
  const [from, to] = [axis.starts[first]!, axis.starts[end]! + axis.lengths[end]!];
  return {
    kind: 'run',
    verdict: last.verdict,
    target: last.target,
    last: last.observation,
    periods: (to - from) / usualLength(axis.frequency),
    whole: first === 0,
  };
}

/** Undefined where anything before is beyond the last figure, or may be; and of what grows with time. */
function extremeOf(course: Series): Extreme | undefined {
  const { count } = course.axis;
  if (count < FEW || isOfSeason(course)) return undefined;
  const observations = Array.from({ length: count }, (_, i) => observationAt(course, i));
  if (!observations.every(carries)) return undefined;
  const [first, last] = [observations[0]!, observations[count - 1]!];
  const before = observations.slice(0, -1).map(({ printed }) => printed);
  const ends = { first, last };
  if (before.every((value) => value < last.printed)) {
    return { kind: 'extreme', side: 'highest', ...ends };
  }
  if (before.every((value) => value > last.printed)) {
    return { kind: 'extreme', side: 'lowest', ...ends };
  }
  return undefined;
}

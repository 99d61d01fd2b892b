import type { TargetItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { difference } from '../model/decimal.js';
import { parsePeriod, periodAt, periodSpan, spanIn, yearOf, type Period } from '../time/period.js';
import { admitted, isAbove, isBelow, isBounded } from '../contract/qualifier.js';
import { targetsOf } from '../model/target-lines.js';
import type { Observation } from '../series/resolve.js';
import { aimOf, growsWithTime, isOfFiscalYear, yearMeant, type Aim } from './aim.js';

/** `pending`: not decided before the goal is due. `unclear`: it is not told which figures it judges. */
export type Verdict = 'met' | 'missed' | 'unknown' | 'pending' | 'unclear';

/** A percentage as it is printed. */
export interface Percentage {
  printed: number;
  decimals: number;
}

/** How far the total of a year has come towards its goal. */
export interface Progress {
  /** Of the goal; never printed as 100 before it is reached. Absent where the goal is not above zero. */
  share?: Percentage;
  /** Of the time up to the goal; absent once it is due. */
  elapsed?: Percentage;
}

export interface Judgement {
  target: TargetItem;
  /** Judged on the raw ratio; `unknown` where a bound admits both answers. */
  verdict: Verdict;
  /** The figure that was judged: for the goal of a year the running total of that year. */
  observation: Observation;
  /** Value less target, signed, in the indicator's unit; absent for bounds and for `about`. */
  distance?: number;
  /** How far a year's total has come, and the year. */
  progress?: Progress;
}

/** The target that binds an observation: of its region first, then of its level. */
export function targetOf(dataset: Dataset, observation: Observation): TargetItem | undefined {
  return nearestTarget(dataset, observation, (target) => {
    const aim = aimOf(dataset, target);
    return aim !== 'unclear' && isAbout(observation, target, aim);
  });
}

/**
 * The targets of an indicator that hold in a region, its own before those of its level. One that names
 * neither is the dataset's own and binds its first region alone.
 */
export function nearestTarget(
  dataset: Dataset,
  { indicator, region }: Pick<Observation, 'indicator' | 'region'>,
  suits: (target: TargetItem) => boolean,
): TargetItem | undefined {
  const level = dataset.regions.get(region)?.level;
  const nearness = (target: TargetItem) => (target.region ? 0 : target.level ? 1 : 2);
  return targetsOf(dataset, indicator.id)
    .filter(
      (target) =>
        // A range without an end judges nothing.
        !(target.comparator === 'band' && target.upper === undefined) &&
        (target.region ?? (target.level ? region : dataset.roots[0]!.id)) === region &&
        (target.level === undefined || target.level === level) &&
        suits(target),
    )
    .sort((a, b) => nearness(a) - nearness(b))[0];
}

/** Whether a target is about this very figure, and holds at its time. */
function isAbout(observation: Observation, target: TargetItem, aim: Aim): boolean {
  const { accumulation, period } = observation;
  if (aim === 'year') {
    const isTotal = accumulation === 'ytd' || (accumulation === 'period' && isYear(period));
    return isTotal && isInForce(target, period, 'year');
  }
  return (
    (target.accumulation ?? 'period') === (accumulation === 'instant' ? 'period' : accumulation) &&
    (target.frequency === undefined || target.frequency === period.frequency) &&
    isInForce(target, period, 'figure')
  );
}

/** True for a period that is a calendar year. */
function isYear(period: Period): boolean {
  const [start, end] = periodSpan(period);
  const year = yearOf(period);
  return start === Date.UTC(year, 0, 1) && end === Date.UTC(year + 1, 0, 1);
}

/**
 * Whether a target holds for the whole of a period. A start and an end bound the time that it is for. An
 * end alone is the date of a goal, which earlier figures are on their way to; of a year's total, they are
 * those of the same year. The running totals of calendar years are none of a fiscal year's.
 */
export function isInForce(target: TargetItem, period: Period, aim: Aim): boolean {
  const { validFrom, validTo } = target;
  if (aim === 'year' && isOfFiscalYear(target)) return false;
  const [from, to] = [validFrom, validTo].map((code) => (code ? parsePeriod(code) : undefined));
  const { frequency } = period;
  const [start, end] = spanIn(period, frequency);
  if (!from && to && aim === 'year') {
    return yearOf(period) === yearOf(to) && end <= spanIn(to, frequency)[1];
  }
  return !from || (start >= spanIn(from, frequency)[0] && (!to || end <= spanIn(to, frequency)[1]));
}

/** The period at whose end a figure has to keep its target; undefined where it has to at any time. */
export function dueOf(observation: Observation, target: TargetItem): Period | undefined {
  const { period } = observation;
  const { validFrom, validTo, kind } = target;
  const to = validTo ? parsePeriod(validTo) : undefined;
  if (isTotalOfYear(observation)) {
    const year = periodAt('A', yearOf(period) * 12);
    return to && periodSpan(to)[1] < periodSpan(year)[1] ? to : year;
  }
  const isOfEach = target.accumulation !== undefined || target.frequency !== undefined;
  const isOfYear = yearMeant(target) !== undefined && kind !== 'benchmark' && !isOfEach;
  return !validFrom || isOfYear ? to : undefined;
}

/** True where a figure is of a time before its target is due. */
export function isAhead(observation: Observation, target: TargetItem): boolean {
  const due = dueOf(observation, target);
  const { period } = observation;
  return (
    due !== undefined && spanIn(period, period.frequency)[1] < spanIn(due, period.frequency)[1]
  );
}

/** True for the running total of what grows with time: only at the end of its year is it the year's. */
export function isTotalOfYear({ indicator, accumulation }: Observation): boolean {
  return accumulation === 'ytd' && growsWithTime(indicator);
}

/**
 * Whether a figure keeps within the lines of a target, as far as it tells. The raw value decides, never
 * the rounded one (94.96 misses ≥95); a bound decides only where every value that it admits gives the
 * same answer: more than 30 is at least 30, and never at most 30.
 */
export function keeps(
  { value, qualifier, row }: Observation,
  { comparator, value: line, upper = Infinity }: TargetItem,
): 'met' | 'missed' | 'unknown' {
  if (value === null || comparator === 'about') return 'unknown';
  const interval = admitted(value, qualifier, row?.upper);
  const from = comparator === 'le' ? -Infinity : line;
  const to = comparator === 'band' ? upper : comparator === 'le' ? line : Infinity;
  if (interval.low >= from && interval.high <= to) return 'met';
  return isBelow(interval, from) || isAbove(interval, to) ? 'missed' : 'unknown';
}

/**
 * A figure judged by a target that is about it. Before the target is due a figure may reach it, and
 * misses nothing; a total that has to stay below a line has not done so before its year is over.
 */
export function judge(observation: Observation, target: TargetItem): Judgement {
  const { value, qualifier } = observation;
  const { comparator, value: line, upper = Infinity } = target;
  const kept = keeps(observation, target);
  const isOpen = isAhead(observation, target) && value !== null && comparator !== 'about';
  const isTotal = isTotalOfYear(observation);
  const isReached = kept === 'met' && (comparator === 'ge' || !isTotal);
  const verdict =
    isOpen && !isReached && (isTotal || kept === 'missed') ? ('pending' as const) : kept;
  if (value === null || comparator === 'about' || isBounded(qualifier)) {
    return { target, verdict, observation };
  }
  const above = Math.max(0, difference(value, upper));
  const inBand = value < line ? difference(value, line) : above;
  const distance = comparator === 'band' ? inBand : difference(value, line);
  return { target, verdict, observation, distance };
}

/** The judgement of a figure by the target that is about it; undefined where none is. */
export function judgementOf(dataset: Dataset, observation: Observation): Judgement | undefined {
  const target = targetOf(dataset, observation);
  return target && judge(observation, target);
}

/** A row of any kind with the judgement of its figure; undefined where no target is about it. */
export type Judged<Row> = Row & { judgement: Judgement | undefined };

/** Rows, each with the judgement of its figure. */
export function judgedRows<Row extends { observation: Observation }>(
  dataset: Dataset,
  rows: readonly Row[],
): Judged<Row>[] {
  return rows.map((row) => ({ ...row, judgement: judgementOf(dataset, row.observation) }));
}

/** The target of several judgements, where it sets the same lines for all of them. */
export function commonTarget(judgements: readonly Judgement[]): TargetItem | undefined {
  const [first] = judgements;
  const isCommon = judgements.every(
    ({ target: { comparator, value, upper } }) =>
      comparator === first?.target.comparator &&
      value === first.target.value &&
      upper === first.target.upper,
  );
  return isCommon ? first?.target : undefined;
}

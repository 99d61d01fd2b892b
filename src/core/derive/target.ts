import type { TargetItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { difference } from '../model/decimal.js';
import { parsePeriod, spanIn, type Period } from '../time/period.js';
import { admitted } from '../contract/qualifier.js';
import type { Observation } from '../series/resolve.js';

/** `pending`: not reached, and the goal is for a later date. */
export type Verdict = 'met' | 'missed' | 'unknown' | 'pending';

export interface Judgement {
  target: TargetItem;
  /** Judged on the raw ratio; `unknown` where a bound admits both answers. */
  verdict: Verdict;
  /** Value less target, signed, in the indicator's unit; absent for bounds and for `about`. */
  distance?: number;
}

/**
 * The target that binds an observation: of its region first, then of its level. One that names neither
 * is the dataset's own and binds its first region alone. A start and an end bound the time that a
 * target is for; an end alone is the date of a goal, which earlier figures are on their way to.
 */
export function targetOf(dataset: Dataset, observation: Observation): TargetItem | undefined {
  const { indicator, region, accumulation, period } = observation;
  const level = dataset.regions.get(region)?.level;
  const inForce = ({ validFrom, validTo }: TargetItem) => {
    const [from, to] = [validFrom && parsePeriod(validFrom), validTo && parsePeriod(validTo)];
    const [start, end] = spanIn(period, period.frequency);
    return (
      !from ||
      (start >= spanIn(from, period.frequency)[0] &&
        (!to || end <= spanIn(to, period.frequency)[1]))
    );
  };
  const nearness = (target: TargetItem) => (target.region ? 0 : target.level ? 1 : 2);
  return dataset.targets
    .filter(
      (target) =>
        target.indicator === indicator.id &&
        // A range without an end judges nothing.
        !(target.comparator === 'band' && target.upper === undefined) &&
        (target.region ?? (target.level ? region : dataset.roots[0]!.id)) === region &&
        (target.level === undefined || target.level === level) &&
        (target.accumulation ?? 'period') ===
          (accumulation === 'instant' ? 'period' : accumulation) &&
        inForce(target),
    )
    .sort((a, b) => nearness(a) - nearness(b))[0];
}

/** True where a target is a goal for a date that comes after the period. */
export function isAhead({ validFrom, validTo }: TargetItem, period: Period): boolean {
  const goal = !validFrom && validTo && parsePeriod(validTo);
  return !!goal && spanIn(period, period.frequency)[1] <= spanIn(goal, period.frequency)[0];
}

/**
 * Whether a figure keeps its target. The raw value decides, never the rounded one (94.96 misses
 * ≥95); a bound decides only where every value that it admits gives the same answer. A goal that is
 * not reached is missed no sooner than in the period that it is set for.
 */
export function judge(observation: Observation, target: TargetItem): Judgement {
  const { value, qualifier, row, period } = observation;
  const { comparator, value: line, upper = Infinity } = target;
  if (value === null || comparator === 'about') return { target, verdict: 'unknown' };
  const [low, high] = admitted(value, qualifier, row?.upper);
  const from = comparator === 'le' ? -Infinity : line;
  const to = comparator === 'band' ? upper : comparator === 'le' ? line : Infinity;
  const off = isAhead(target, period) ? 'pending' : 'missed';
  const verdict = low >= from && high <= to ? 'met' : high < from || low > to ? off : 'unknown';
  if (low !== high) return { target, verdict };
  const above = Math.max(0, difference(value, upper));
  const inBand = value < line ? difference(value, line) : above;
  return { target, verdict, distance: comparator === 'band' ? inBand : difference(value, line) };
}

/** The judgement of a figure by the target that binds it; undefined where none does. */
export function judgementOf(dataset: Dataset, observation: Observation): Judgement | undefined {
  const target = targetOf(dataset, observation);
  return target && judge(observation, target);
}

/** A row of any kind with the judgement of its figure; undefined where no target binds it. */
export type Judged<Row> = Row & { judgement: Judgement | undefined };

/** Rows, each with the judgement of its figure. */
export function judgedRows<Row extends { observation: Observation }>(
  dataset: Dataset,
  rows: readonly Row[],
): Judged<Row>[] {
  return rows.map((row) => ({ ...row, judgement: judgementOf(dataset, row.observation) }));
}

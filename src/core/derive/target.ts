import type { TargetItem } from '../contract.generated.js';
import type { Dataset } from '../dataset.js';
import { parsePeriod, spanIn } from '../period.js';
import { admitted } from '../qualifier.js';
import type { Observation } from '../series.js';

export type Verdict = 'met' | 'missed' | 'unknown';

export interface Judgement {
  target: TargetItem;
  /** Judged on the raw ratio; `unknown` where a bound admits both answers. */
  verdict: Verdict;
  /** Value less target, signed, in the indicator's unit; absent for bounds and for `about`. */
  distance?: number;
}

/** The target that binds an observation: of its region first, then of its level, then of all. */
export function targetOf(dataset: Dataset, observation: Observation): TargetItem | undefined {
  const { indicator, region, accumulation, period } = observation;
  const level = dataset.regions.get(region)?.level;
  const inForce = ({ validFrom, validTo }: TargetItem) => {
    const [from, to] = [validFrom && parsePeriod(validFrom), validTo && parsePeriod(validTo)];
    const [start, end] = spanIn(period, period.frequency);
    return (
      (!from || start >= spanIn(from, period.frequency)[0]) &&
      (!to || end <= spanIn(to, period.frequency)[1])
    );
  };
  const nearness = (target: TargetItem) => (target.region ? 0 : target.level ? 1 : 2);
  return dataset.targets
    .filter(
      (target) =>
        target.indicator === indicator.id &&
        // A range without an end judges nothing.
        !(target.comparator === 'band' && target.upper === undefined) &&
        (target.region === undefined || target.region === region) &&
        (target.level === undefined || target.level === level) &&
        (target.accumulation ?? 'period') ===
          (accumulation === 'instant' ? 'period' : accumulation) &&
        inForce(target),
    )
    .sort((a, b) => nearness(a) - nearness(b))[0];
}

/** The values that a target draws a line at: one, or the two ends of a range. */
export const linesOf = ({ value, upper }: TargetItem): number[] =>
  upper === undefined ? [value] : [value, upper];

/**
 * Whether a figure keeps its target. The raw value decides, never the rounded one (94.96 misses
 * ≥95); a bound decides only where every value that it admits gives the same answer.
 */
export function judge(observation: Observation, target: TargetItem): Judgement {
  const { value, qualifier, row } = observation;
  if (value === null) return { target, verdict: 'unknown' };
  const [low, high] = admitted(value, qualifier, row?.upper);
  const distance =
    low === high && target.comparator !== 'about' ? { distance: value - target.value } : {};
  if (target.comparator === 'band') {
    const upper = target.upper ?? Infinity;
    const gap = value < target.value ? value - target.value : Math.max(0, value - upper);
    const verdict = inside(low, high, target.value, upper);
    return { target, verdict, ...(low === high ? { distance: gap } : {}) };
  }
  if (target.comparator === 'ge') {
    return { target, verdict: inside(low, high, target.value, Infinity), ...distance };
  }
  if (target.comparator === 'le') {
    return { target, verdict: inside(low, high, -Infinity, target.value), ...distance };
  }
  return { target, verdict: 'unknown' };
}

function inside(low: number, high: number, from: number, to: number): Verdict {
  if (low >= from && high <= to) return 'met';
  return high < from || low > to ? 'missed' : 'unknown';
}

import type { AlertRule, TargetItem } from '../contract/contract.generated.js';
import { parsePeriod, periodAt, spanIn, usualLength, type Period } from '../time/period.js';
import { quotient } from '../model/decimal.js';
import { isBounded } from '../contract/qualifier.js';
import { factorOf } from '../model/ratio-parts.js';
import { latestIndex, observationAt, type Observation, type Series } from '../series/resolve.js';
import { Flag } from '../contract/status.js';
import { dayOf } from '../time/today.js';
import { isWithheld } from './withheld.js';
import { keeps, type Verdict } from './target.js';

/** What a rule has to say and does not. */
export type Need = 'value' | 'comparator' | 'trend' | 'periods';

/** What a rule lacks to be checked. A late figure is also told by the date of the next release. */
export function lacksOf(rule: AlertRule, hasDue: boolean): Need[] {
  const needs: Record<AlertRule['kind'], Need[]> = {
    threshold: ['value', 'comparator'],
    trend: ['trend', 'periods'],
    stale: hasDue ? [] : ['periods'],
    missing: [],
    suppressed: [],
  };
  return needs[rule.kind].filter((need) => rule[need] === undefined);
}

/** That a series fulfils a rule: at which place, since when, and for how many periods. */
export interface Run {
  at: number;
  since: Period;
  periods: number;
  /** True where nothing comparable is known of the period before: it may have begun earlier. */
  earlier: boolean;
}

/** What a rule needs to know beside the series. */
export interface Moment {
  /** In milliseconds. */
  now: number;
  /** Whether the release announced for the dataset has not come. */
  overdue: boolean;
  /** The latest period that regions of the same level reported. */
  reported: Period | undefined;
}

/** The run at the end of a series, nothing, or that its figure admits both answers. */
type Finder = (rule: AlertRule, series: Series, moment: Moment) => Run | 'undecided' | undefined;

export const FINDERS: Record<AlertRule['kind'], Finder> = {
  threshold,
  trend,
  stale,
  missing,
  suppressed,
};

/** The place of the last cell that the document says something about, other than “not out yet”. */
export function lastStated({ flags }: Series): number {
  let index = flags.length - 1;
  while (index >= 0 && (flags[index] === 0 || flags[index]! & Flag.Y)) index--;
  return index;
}

/** True where a figure continues the one before it: no gap, no break, no other definition. */
function continues({ axis, flags, special }: Series, index: number): boolean {
  const definition = (at: number) => special.get(at)?.row?.definition;
  return (
    axis.follows(index) && !(flags[index]! & Flag.B) && definition(index) === definition(index - 1)
  );
}

/** The run that ends at a place, and goes back while `holds` does. */
function runTo(series: Series, at: number, holds: (index: number) => Verdict): Run {
  let from = at;
  while (continues(series, from) && holds(from - 1) === 'met') from--;
  const earlier = !continues(series, from) || holds(from - 1) === 'unknown';
  return { at, since: series.axis.period(from), periods: at - from + 1, earlier };
}

const whether =
  (holds: (index: number) => boolean) =>
  (index: number): Verdict =>
    holds(index) ? 'met' : 'missed';

/** The value before it was rounded: a rate by its own parts. */
function rawOf({ indicator, value, numerator, denominator }: Observation): number | null {
  if (numerator === undefined || !denominator) return value;
  return quotient(numerator, denominator, factorOf(indicator));
}

/**
 * A bound decides only where all that it admits gives one answer (30余 is at least 25). What happened
 * in January and February together is not measured against a limit for a month.
 */
function threshold(rule: AlertRule, series: Series): Run | 'undecided' | undefined {
  const at = latestIndex(series);
  if (at < 0) return undefined;
  const { axis, indicator } = series;
  const limit: TargetItem = {
    indicator: indicator.id,
    comparator: rule.comparator!,
    value: rule.value!,
  };
  const verdict = (index: number): Verdict => {
    const merged = axis.lengths[index] !== usualLength(axis.frequency);
    if (merged && indicator.kind === 'flow') return 'unknown';
    const observation = observationAt(series, index);
    return keeps({ ...observation, value: rawOf(observation) }, limit);
  };
  const latest = verdict(at);
  if (latest === 'unknown') return 'undecided';
  return latest === 'met' ? runTo(series, at, verdict) : undefined;
}

/** Steps in one direction, one after the other, each between two exact figures of periods as long. */
function trend(rule: AlertRule, series: Series): Run | 'undecided' | undefined {
  const at = latestIndex(series);
  const sign = rule.trend === 'rise' ? 1 : -1;
  const { lengths } = series.axis;
  const step = (index: number): Verdict => {
    if (index < 1 || !continues(series, index)) return 'missed';
    if (lengths[index] !== lengths[index - 1]) return 'missed';
    const [now, before] = [observationAt(series, index), observationAt(series, index - 1)];
    if (now.value === null || before.value === null) return 'missed';
    if (isBounded(now.qualifier) || isBounded(before.qualifier)) return 'unknown';
    return (rawOf(now)! - rawOf(before)!) * sign > 0 ? 'met' : 'missed';
  };
  const asked = Array.from({ length: rule.periods! }, (_, i) => step(at - i));
  if (asked.includes('missed')) return undefined;
  if (asked.includes('unknown')) return 'undecided';
  const run = runTo(series, at, step);
  // A step has its own period and the one before it.
  return { ...run, earlier: !continues(series, at - run.periods) };
}

/**
 * How far the latest figure is behind the last period that is over by now. Periods announced as not
 * out yet (Y) are not late before the date of the next release has passed; after it, one period is.
 */
function stale(
  { periods = Infinity }: AlertRule,
  series: Series,
  { now, overdue }: Moment,
): Run | undefined {
  const { axis, flags } = series;
  const at = latestIndex(series);
  if (at < 0) return undefined;
  const announced = overdue ? [] : [...flags.subarray(at + 1)].filter((flag) => flag & Flag.Y);
  const step = usualLength(axis.frequency);
  const next = axis.starts[at]! + axis.lengths[at]! + announced.length * step;
  const [today] = spanIn(parsePeriod(dayOf(now))!, axis.frequency);
  const late = Math.floor(today / step) - next / step;
  if (late < (overdue ? 1 : periods)) return undefined;
  return { at, since: periodAt(axis.frequency, next), periods: late, earlier: false };
}

/** No report for the latest period that others have reported. */
function missing(_rule: AlertRule, series: Series, { reported }: Moment): Run | undefined {
  const at = reported ? series.axis.find(reported) : -1;
  // A cell that the document does not speak of is as silent as one that it calls missing.
  const silent = (index: number) =>
    series.flags[index] === 0 || (series.flags[index]! & Flag.O) !== 0;
  return at >= 0 && silent(at) ? runTo(series, at, whether(silent)) : undefined;
}

function suppressed(_rule: AlertRule, series: Series): Run | undefined {
  const at = lastStated(series);
  const withheld = (index: number) => isWithheld(observationAt(series, index));
  return withheld(at) ? runTo(series, at, whether(withheld)) : undefined;
}

import type { AlertRule, IndicatorItem } from '../contract/contract.generated.js';
import type { Dataset, Region } from '../model/dataset.js';
import { periodSpan, type Period } from '../time/period.js';
import {
  latestIndex,
  observationAt,
  seriesOf,
  type Observation,
  type Series,
} from '../series/resolve.js';
import { FINDERS, lastStated, lacksOf, type Need } from './alert-rules.js';
import { freshness } from './freshness.js';

/** A region that fulfils a rule, and the cell of the document that shows it. No cause is named. */
export interface Alert {
  rule: AlertRule;
  indicator: IndicatorItem;
  region: Region;
  /** The figure that the rule is about, or the cell that has none. */
  observation: Observation;
  /** The first period of the unbroken run in which the rule has held. */
  since: Period;
  /** So many periods in a row; for `stale`, so many late. */
  periods: number;
  /** True where it may have begun before what is known. */
  earlier: boolean;
}

/** Why a rule could not be checked for a region and those below it. */
export type Unchecked = { rule: AlertRule } & (
  | { why: 'incomplete'; lacks: Need[] }
  | { why: 'unknown-indicator' | 'accumulates' | 'no-figures' | 'elsewhere' }
);

export interface Alerts {
  /** Urgent ones first, then by the start of the run, the longest first, then as in the document. */
  alerts: Alert[];
  /** The rules that were checked, fulfilled or not. */
  checked: AlertRule[];
  unchecked: Unchecked[];
  /** Regions whose figure admits both answers (about 30, more than 20), by rule. */
  undecided: { rule: AlertRule; regions: Region[] }[];
}

/**
 * What the dataset's own rules remind of in a region and those below it. A rule looks at the regions
 * of its level, or at the dataset's own region; every rule is accounted for, the ones that cannot be
 * checked with the reason. `now` is in milliseconds.
 */
export function alertsOf(dataset: Dataset, region: Region, now: number): Alerts {
  const result: Alerts = { alerts: [], checked: [], unchecked: [], undecided: [] };
  for (const rule of dataset.alerts) check(dataset, rule, region, now, result);
  const weight = ({ rule }: Alert) => (rule.urgency === 'urgent' ? 0 : 1);
  const start = ({ since }: Alert) => periodSpan(since)[0];
  // The sort is stable: what weighs the same stays in the order of the document.
  result.alerts.sort((a, b) => weight(a) - weight(b) || start(a) - start(b));
  return result;
}

function check(
  dataset: Dataset,
  rule: AlertRule,
  asked: Region,
  now: number,
  result: Alerts,
): void {
  const indicator = dataset.indicators.get(rule.indicator);
  const { overdue, due } = freshness(dataset.info, now);
  const lacks = lacksOf(rule, due?.length === 10);
  const refuse = (reason: Unchecked) => void result.unchecked.push(reason);
  if (!indicator) return refuse({ rule, why: 'unknown-indicator' });
  if (lacks.length > 0) return refuse({ rule, why: 'incomplete', lacks });
  const level = ofLevel(dataset, rule);
  const here = new Set(within(asked));
  const regions = level.filter((candidate) => here.has(candidate));
  if (regions.length === 0) return refuse({ rule, why: 'elsewhere' });
  const courses = regions.flatMap((region) => courseOf(dataset, rule, region) ?? []);
  if (courses.length === 0) return refuse({ rule, why: 'no-figures' });
  if (rule.kind === 'trend' && courses.some(accumulates))
    return refuse({ rule, why: 'accumulates' });
  result.checked.push(rule);
  const reported = rule.kind === 'missing' ? lastReported(dataset, rule, level) : undefined;
  const undecided: Region[] = [];
  for (const series of courses) {
    const place = dataset.regions.get(series.region)!;
    const run = FINDERS[rule.kind](rule, series, { now, overdue, reported });
    if (run === 'undecided') undecided.push(place);
    else if (run) {
      const { at, ...about } = run;
      const lines = rule.value === undefined ? series.lines : [...series.lines, rule.value];
      const observation = observationAt({ ...series, lines }, at);
      result.alerts.push({ rule, indicator, region: place, observation, ...about });
    }
  }
  if (undecided.length > 0) result.undecided.push({ rule, regions: undecided });
}

/** A region and all below it. */
const within = (region: Region): Region[] => [region, ...region.children.flatMap(within)];

/** The regions that a rule looks at, in the order of the document. */
function ofLevel({ regions, roots }: Dataset, { level }: AlertRule): Region[] {
  if (level === undefined) return roots.slice(0, 1);
  return [...regions.values()].filter((region) => region.level === level);
}

/** The series of a region, where the document says anything about it. */
function courseOf(dataset: Dataset, rule: AlertRule, { id }: Region): Series | undefined {
  const { indicator, accumulation } = rule;
  const question = { indicator, region: id, ...(accumulation ? { accumulation } : {}) };
  const series = seriesOf(dataset, question);
  return series && lastStated(series) >= 0 ? series : undefined;
}

/** A running total rises by itself and has no trend. */
const accumulates = ({ accumulation }: Series) =>
  accumulation === 'ytd' || accumulation === 'cumulative';

/** The latest period that a region of the rule reported; of a single region, that it speaks of. */
function lastReported(dataset: Dataset, rule: AlertRule, level: readonly Region[]) {
  let latest: Period | undefined;
  for (const region of level) {
    const series = courseOf(dataset, rule, region);
    if (!series) continue;
    const at = level.length > 1 ? latestIndex(series) : lastStated(series);
    if (at < 0) continue;
    const period = series.axis.period(at);
    if (!latest || periodSpan(period)[1] > periodSpan(latest)[1]) latest = period;
  }
  return latest;
}

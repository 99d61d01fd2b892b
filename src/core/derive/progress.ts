import type { TargetItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { product, quotient } from '../model/decimal.js';
import { printed } from '../model/round.js';
import { runningSeries } from '../series/running.js';
import { observationAt, seriesOf, type Observation, type Series } from '../series/resolve.js';
import {
  isMonthly,
  parsePeriod,
  periodAt,
  spanIn,
  usualLength,
  yearOf,
  type Period,
} from '../time/period.js';
import { aimOf } from './aim.js';
import {
  dueOf,
  isAhead,
  isInForce,
  isTotalOfYear,
  judge,
  judgementOf,
  nearestTarget,
  type Judgement,
  type Percentage,
  type Progress,
} from './target.js';

/** A goal so many times the largest single figure is no goal for one such figure. */
const BEYOND = 3;

/**
 * How a figure stands to what is aimed at: judged itself where a target is about it; else, where its year
 * has a goal, the running total up to it; else, where a target does not say which of the two it is about,
 * the target with no judgement.
 */
export function progressOf(dataset: Dataset, observation: Observation): Judgement | undefined {
  const judgement = judgementOf(dataset, observation);
  if (judgement) return withProgress(judgement);
  const { accumulation, period } = observation;
  if (accumulation !== 'period') return undefined;
  const ofYear = nearestTarget(
    dataset,
    observation,
    (target) => aimOf(dataset, target) === 'year' && isInForce(target, period, 'year'),
  );
  if (ofYear) return withProgress(judge(runningTotal(dataset, observation), ofYear));
  const unclear = nearestTarget(
    dataset,
    observation,
    (target) => aimOf(dataset, target) === 'unclear' && isInForce(target, period, 'figure'),
  );
  return unclear && undecided(dataset, observation, unclear);
}

/** The running total of the year up to the end of a period; without a value where there is none. */
function runningTotal(dataset: Dataset, observation: Observation): Observation {
  const { indicator, region, period } = observation;
  const { frequency } = period;
  const question = { indicator: indicator.id, region, accumulation: 'ytd' as const, frequency };
  const step = usualLength(frequency);
  const [, end] = spanIn(period, frequency);
  const stated = seriesOf(dataset, question);
  const at = stated ? stated.axis.indexOf(end - step, step) : -1;
  if (stated && at >= 0) return observationAt(stated, at);
  // Totals may be stated of some months alone; the others are added up.
  const added = runningSeries(dataset, indicator, question, (part) => seriesOf(dataset, part));
  const index = added ? added.axis.indexOf(end - step, step) : -1;
  return added && index >= 0 ? observationAt(added, index) : withoutValue(observation, stated);
}

/** That there is no running total, and why. */
function withoutValue(observation: Observation, series: Series | undefined): Observation {
  const { indicator, region, period } = observation;
  return {
    indicator,
    region,
    accumulation: 'ytd',
    period,
    value: null,
    qualifier: 'exact',
    status: [],
    printed: NaN,
    decimals: 0,
    refusal: series?.refusal ?? 'no-data',
  };
}

/**
 * A target that may be a month's or a year's is shown and judges nothing. Beside a goal that is far beyond
 * every single figure stands the running total, of which it may be told how far it has come.
 */
function undecided(dataset: Dataset, observation: Observation, target: TargetItem): Judgement {
  const { indicator, region, period } = observation;
  const verdict = 'unclear' as const;
  const single = seriesOf(dataset, {
    indicator: indicator.id,
    region,
    accumulation: 'period',
    frequency: period.frequency,
  });
  const largest = single?.values.reduce((most, value) => (value > most ? value : most), 0) ?? 0;
  const isOfMore = largest > 0 && target.value >= BEYOND * largest;
  if (!isOfMore || !holdsSinceJanuary(target, period)) return { target, verdict, observation };
  const total = runningTotal(dataset, observation);
  if (total.value === null) return { target, verdict, observation };
  const { progress } = withProgress(judge(total, target));
  return { target, verdict, observation: total, ...(progress ? { progress } : {}) };
}

/** True for a target that is for all the time of a running total up to the end of a period. */
function holdsSinceJanuary({ validFrom, validTo }: TargetItem, period: Period): boolean {
  const [from, to] = [validFrom, validTo].map((code) => (code ? parsePeriod(code) : undefined));
  const { frequency } = period;
  const [, end] = spanIn(period, frequency);
  const [january] = spanIn(periodAt('A', yearOf(period) * 12), frequency);
  return (
    (!from || spanIn(from, frequency)[0] <= january) && (!to || end <= spanIn(to, frequency)[1])
  );
}

/** A judgement with how far the total of a year has come; of any other figure as it is. */
function withProgress(judgement: Judgement): Judgement {
  const { observation, target } = judgement;
  const { value } = observation;
  if (!isTotalOfYear(observation) || value === null) return judgement;
  const progress: Progress = {};
  const { comparator, value: line } = target;
  const share = quotient(value, line, 100);
  if (comparator !== 'band' && line > 0 && share >= 0) progress.share = percent(share);
  const elapsed = elapsedAt(observation, target);
  if (elapsed !== undefined) progress.elapsed = percent(elapsed);
  return { ...judgement, progress };
}

/** Percent of the time up to a goal that is over with the months of a total; undefined once it is due. */
function elapsedAt(observation: Observation, target: TargetItem): number | undefined {
  const { period } = observation;
  const due = dueOf(observation, target);
  if (!due || !isAhead(observation, target) || !isMonthly(period.frequency)) return undefined;
  const january = yearOf(period) * 12;
  const [, end] = spanIn(due, period.frequency);
  return quotient(period.start + period.length - january, end - january, 100);
}

/** What a year's total would be if it came as evenly as its time; undefined where that is not told. */
export function evenlyBy({ target, progress }: Judgement): number | undefined {
  const { elapsed } = progress ?? {};
  if (!elapsed || target.comparator === 'band') return undefined;
  return quotient(product(target.value, elapsed.printed), 100, 1);
}

/** A percentage at one decimal, or at more where it would read as 100 before it is. */
function percent(value: number): Percentage {
  return printed(value, { unit: 'percent', kind: 'ratio' }, [100]);
}

import type { IndicatorItem } from '../contract/contract.generated.js';
import { quotient } from '../model/decimal.js';
import { remember, type Dataset, type Region } from '../model/dataset.js';
import { spanIn, type Period } from '../time/period.js';
import { isBounded } from '../contract/qualifier.js';
import { Flag } from '../contract/status.js';
import {
  emptyAfter,
  latestIndex,
  observationAt,
  seriesOf,
  type Observation,
  type Series,
} from '../series/resolve.js';
import { changeOf, type Change } from './change.js';
import { countApart, type Aparts } from './apart.js';
import { lastCommonPeriod, lastStatedPeriod, rank } from './rank.js';
import { progressOf } from './progress.js';
import type { Judgement } from './target.js';

/** A region below with the figure that misses its target, and by how much. */
export interface Missed {
  region: Region;
  judgement: Judgement;
}

/** Why there is no figure of a later period than the one that a finding is of; undefined where there is none such. */
type Later = Observation | undefined;

/**
 * One thing that asks for attention. Each number of it is an observation of the dataset, so it can be
 * traced to its cell; none names a cause.
 */
export type Finding =
  | {
      kind: 'target';
      indicator: IndicatorItem;
      observation: Observation;
      judgement: Judgement;
      later: Later;
    }
  | {
      kind: 'regions';
      indicator: IndicatorItem;
      missed: Missed[];
      period: Period;
      judged: number;
      /** Those of the same period that have no figure to judge. */
      apart: Aparts;
    }
  | {
      kind: 'trend';
      indicator: IndicatorItem;
      observation: Observation;
      change: Change;
      /** So many periods in a row were worse than a year before. */
      periods: number;
      later: Later;
    }
  | { kind: 'missing'; indicator: IndicatorItem; regions: Region[]; period: Period }
  /** The latest figure of the region itself is not there: not out yet, or not reported. */
  | { kind: 'none'; indicator: IndicatorItem; observation: Observation };

/** Whether a finding is of the regions below, to be compared side by side; every other has a course. */
export const isBelow = (
  finding: Finding,
): finding is Extract<Finding, { kind: 'regions' | 'missing' }> =>
  finding.kind === 'regions' || finding.kind === 'missing';

/** A fault that lasts is more than chance: so many periods in a row. */
const LASTING = 3;

const ORDER: Finding['kind'][] = ['target', 'regions', 'trend', 'missing', 'none'];

/**
 * What an official should look at first, in a region and below it, of all indicators that have a
 * domain: targets missed, by their distance relative to the target; regions that miss one, by their
 * share; indicators worse than a year before for three periods in a row (the year takes the seasons
 * out), by the last change; regions that did not report; figures of its own that are not there. The
 * regions below are judged by their own latest period, whatever the one above has of it. The same data
 * always give the same findings in the same order. Of figures before `from` nothing is said.
 */
export function decide(
  dataset: Dataset,
  region: Region,
  period?: Period,
  from?: Period,
): Finding[] {
  const key = ['decide', region.id, period?.code, from?.code].join('|');
  return remember(dataset, key, () => {
    const findings = [...dataset.indicators.values()]
      .filter(({ domain }) => domain)
      .flatMap((indicator) => findingsOf(dataset, indicator, region, period, from));
    // The sort is stable: what weighs the same stays in the order of the document.
    return findings
      .map((finding) => ({ finding, weight: weightOf(finding) }))
      .sort(
        (a, b) =>
          ORDER.indexOf(a.finding.kind) - ORDER.indexOf(b.finding.kind) || b.weight - a.weight,
      )
      .map(({ finding }) => finding);
  });
}

function findingsOf(
  dataset: Dataset,
  indicator: IndicatorItem,
  region: Region,
  period?: Period,
  from?: Period,
): Finding[] {
  const series = seriesOf(dataset, { indicator: indicator.id, region: region.id });
  const index = series ? latestIndex(series, period, from) : -1;
  return [
    ...regionsBehind(dataset, indicator, region, period, from),
    ...(series && index >= 0 ? ofRegion(dataset, series, index, period) : []),
  ];
}

function ofRegion(dataset: Dataset, series: Series, index: number, period?: Period): Finding[] {
  const later = period ? undefined : emptyAfter(series, index);
  return [
    ...targetMissed(dataset, series, index, later),
    ...worsening(dataset, series, index, later),
    ...noneOf(series, index, period),
  ];
}

function targetMissed(dataset: Dataset, series: Series, index: number, later: Later): Finding[] {
  const observation = observationAt(series, index);
  const judgement = progressOf(dataset, observation);
  if (judgement?.verdict !== 'missed') return [];
  const { indicator } = series;
  return [{ kind: 'target', indicator, observation: judgement.observation, judgement, later }];
}

/** The regions below that miss the target, the farthest first, and those that did not report. */
function regionsBehind(
  dataset: Dataset,
  indicator: IndicatorItem,
  { children }: Region,
  asked: Period | undefined,
  from: Period | undefined,
): Finding[] {
  const question = { indicator: indicator.id };
  const series = children.map(({ id }) => seriesOf(dataset, { ...question, region: id }));
  const period = asked ? lastCommonPeriod(series, asked) : lastStatedPeriod(series);
  const isAsked = period && !(from && period.start < spanIn(from, period.frequency)[0]);
  const ranking = isAsked && rank(dataset, question, children, period);
  if (!ranking) return [];
  const judged = ranking.rows.flatMap(({ region, observation }): Missed[] => {
    const judgement = progressOf(dataset, observation);
    const isDecided = judgement?.verdict === 'met' || judgement?.verdict === 'missed';
    return judgement && isDecided ? [{ region, judgement }] : [];
  });
  const missed = judged.filter(({ judgement }) => judgement.verdict === 'missed');
  missed.sort((a, b) => Math.abs(b.judgement.distance ?? 0) - Math.abs(a.judgement.distance ?? 0));
  const empty = ranking.rows.filter(({ observation }) => observation.value === null);
  const silent = empty
    .filter(({ observation }) => observation.status.includes('O'))
    .map(({ region }) => region);
  const apart = countApart(empty.map(({ observation }) => observation));
  return [
    ...(missed.length > 0
      ? [{ kind: 'regions' as const, indicator, missed, period, judged: judged.length, apart }]
      : []),
    ...(silent.length > 0
      ? [{ kind: 'missing' as const, indicator, regions: silent, period }]
      : []),
  ];
}

/** A lasting change against the indicator's direction; what is neither good nor bad has none. */
function worsening(dataset: Dataset, series: Series, index: number, later: Later): Finding[] {
  const { indicator } = series;
  const bad = { higher: -1, lower: 1, neutral: 0, band: 0 }[indicator.direction];
  if (bad === 0) return [];
  const changes: Change[] = [];
  for (let i = index; i > index - LASTING; i--) {
    if (i < 0 || (i < index && !series.axis.follows(i + 1))) return [];
    const change = changeOf(dataset, series, i, 'year-on-year');
    if (Math.sign(change.printed ?? 0) !== bad) return [];
    if (isBounded(observationAt(series, i).qualifier)) return [];
    changes.push(change);
  }
  const observation = observationAt(series, index);
  return [{ kind: 'trend', indicator, observation, change: changes[0]!, periods: LASTING, later }];
}

/** The figure of its own that is not there: not reported, else the next one that is announced and not out. */
function noneOf(series: Series, index: number, period?: Period): Finding[] {
  const observation = period ? observationAt(series, index) : emptyAfter(series, index);
  const next = index + 1;
  const isDue = !period && next < series.axis.count && series.flags[next]! & Flag.Y;
  const none = observation?.status.includes('O')
    ? observation
    : isDue && observationAt(series, next);
  return none ? [{ kind: 'none', indicator: series.indicator, observation: none }] : [];
}

function weightOf(finding: Finding): number {
  switch (finding.kind) {
    case 'target': {
      const { distance = 0, target } = finding.judgement;
      return quotient(Math.abs(distance), Math.abs(target.value) || 1);
    }
    case 'regions':
      return quotient(finding.missed.length, finding.judged);
    case 'trend':
      return Math.abs(finding.change.value ?? 0);
    case 'missing':
      return finding.regions.length;
    case 'none':
      return 0;
  }
}

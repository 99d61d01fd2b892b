import type { IndicatorItem } from '../contract/contract.generated.js';
import { quotient } from '../model/decimal.js';
import { remember, type Dataset, type Region } from '../model/dataset.js';
import type { Period } from '../time/period.js';
import { isBounded } from '../contract/qualifier.js';
import {
  latestIndex,
  observationAt,
  seriesOf,
  type Observation,
  type Series,
} from '../series/resolve.js';
import { changeOf, type Change } from './change.js';
import { rank } from './rank.js';
import { progressOf } from './progress.js';
import type { Judgement } from './target.js';

/** A region below with the figure that misses its target, and by how much. */
export interface Missed {
  region: Region;
  judgement: Judgement;
}

/**
 * One thing that asks for attention. Each number of it is an observation of the dataset, so it can be
 * traced to its cell; none names a cause.
 */
export type Finding =
  | { kind: 'target'; indicator: IndicatorItem; observation: Observation; judgement: Judgement }
  | { kind: 'regions'; indicator: IndicatorItem; missed: Missed[]; judged: number }
  | {
      kind: 'trend';
      indicator: IndicatorItem;
      observation: Observation;
      change: Change;
      /** So many periods in a row were worse than a year before. */
      periods: number;
    }
  | { kind: 'missing'; indicator: IndicatorItem; regions: Region[]; period: Period }
  | { kind: 'due'; indicator: IndicatorItem; observation: Observation };

/** Whether a finding is of the regions below, to be compared side by side; every other has a course. */
export const isBelow = ({ kind }: Finding): boolean => kind === 'regions' || kind === 'missing';

/** A fault that lasts is more than chance: so many periods in a row. */
const LASTING = 3;

const ORDER: Finding['kind'][] = ['target', 'regions', 'trend', 'missing', 'due'];

/**
 * What an official should look at first, in a region and below it, of all indicators that have a
 * domain: targets missed, by their distance relative to the target; regions that miss one, by their
 * share; indicators worse than a year before for three periods in a row (the year takes the seasons
 * out), by the last change; regions that did not report; figures that are not out yet. The same data
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
  if (!series || index < 0) return [];
  return [
    ...targetMissed(dataset, series, index),
    ...regionsBehind(dataset, indicator, region, series.axis.period(index)),
    ...worsening(dataset, series, index),
    ...dueAfter(series, index, period),
  ];
}

function targetMissed(dataset: Dataset, series: Series, index: number): Finding[] {
  const observation = observationAt(series, index);
  const judgement = progressOf(dataset, observation);
  if (judgement?.verdict !== 'missed') return [];
  const { indicator } = series;
  return [{ kind: 'target', indicator, observation: judgement.observation, judgement }];
}

/** The regions below that miss the target, the farthest first, and those that did not report. */
function regionsBehind(
  dataset: Dataset,
  indicator: IndicatorItem,
  { children }: Region,
  period: Period,
): Finding[] {
  const ranking = rank(dataset, { indicator: indicator.id }, children, period);
  if (!ranking) return [];
  const judged = ranking.rows.flatMap(({ region, observation }): Missed[] => {
    const judgement = progressOf(dataset, observation);
    const isDecided = judgement?.verdict === 'met' || judgement?.verdict === 'missed';
    return judgement && isDecided ? [{ region, judgement }] : [];
  });
  const missed = judged.filter(({ judgement }) => judgement.verdict === 'missed');
  missed.sort((a, b) => Math.abs(b.judgement.distance ?? 0) - Math.abs(a.judgement.distance ?? 0));
  const silent = ranking.rows
    .filter(({ observation }) => observation.status.includes('O'))
    .map(({ region }) => region);
  return [
    ...(missed.length > 0
      ? [{ kind: 'regions' as const, indicator, missed, judged: judged.length }]
      : []),
    ...(silent.length > 0
      ? [{ kind: 'missing' as const, indicator, regions: silent, period }]
      : []),
  ];
}

/** A lasting change against the indicator's direction; what is neither good nor bad has none. */
function worsening(dataset: Dataset, series: Series, index: number): Finding[] {
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
  return [{ kind: 'trend', indicator, observation, change: changes[0]!, periods: LASTING }];
}

/** The next figure where it is announced and not out; not for a period that was asked for. */
function dueAfter(series: Series, index: number, period?: Period): Finding[] {
  if (period || index + 1 >= series.axis.count) return [];
  const observation = observationAt(series, index + 1);
  return observation.status.includes('Y')
    ? [{ kind: 'due', indicator: series.indicator, observation }]
    : [];
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
    case 'due':
      return 0;
  }
}

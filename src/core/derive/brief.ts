import { remember, type Dataset } from '../model/dataset.js';
import type { Period } from '../time/period.js';
import {
  latestIndex,
  observationAt,
  seriesOf,
  type Observation,
  type Question,
  type Series,
} from '../series/resolve.js';
import { isRate } from '../model/round.js';
import { comparisonOf, type Basis, type Change } from './change.js';
import { rank, type Ranked } from './rank.js';
import { progressOf } from './progress.js';
import { commonTarget, judgementOf, type Judgement } from './target.js';

/** One thing worth saying, as data: the sentence is made of it in the reader's language. */
export type Statement =
  | { kind: 'level'; observation: Observation; change?: Change }
  | { kind: 'target'; observation: Observation; judgement: Judgement }
  | {
      kind: 'spread';
      /** Rates are high or low, counts many or few. */
      rate: boolean;
      /** Absent where a bound may exceed it. */
      highest?: Ranked | undefined;
      lowest?: Ranked | undefined;
      /** The ids of the regions that print the same as the highest, and as the lowest. */
      ties: [string[], string[]];
      placed: number;
      /** Regions without a place: suppressed, missing or bounded. */
      unplaced: number;
      /** How many miss their target, and which, where it is one for all. */
      missed?: { count: number; target: Judgement['target'] | undefined };
    };

/**
 * The reading of one indicator: its level and change, its distance to the target, and how the
 * regions below differ. Two or three statements, always in that order, always the same for the same
 * data; no cause is ever claimed.
 */
export function brief(
  dataset: Dataset,
  question: Question,
  options: { period?: Period | undefined; basis?: Basis | 'usual' | undefined } = {},
): Statement[] {
  const series = seriesOf(dataset, question);
  return series ? briefAt(dataset, series, latestIndex(series, options.period), options.basis) : [];
}

/** The reading of the figure at a place of a series, which is the one that a picture shows. */
export function briefAt(
  dataset: Dataset,
  series: Series,
  index: number,
  basis: Basis | 'usual' = 'usual',
): Statement[] {
  if (index < 0) return [];
  const { indicator, region, accumulation, breakdown, axis } = series;
  const figure = [indicator.id, region, accumulation, breakdown, axis.frequency, index];
  const key = ['brief', ...figure, basis].join('|');
  return remember(dataset, key, () => read(dataset, series, index, basis));
}

function read(
  dataset: Dataset,
  series: Series,
  index: number,
  basis: Basis | 'usual',
): Statement[] {
  const observation = observationAt(series, index);
  const change =
    observation.value === null ? undefined : comparisonOf(dataset, series, index, basis);
  const statements: Statement[] = [{ kind: 'level', observation, ...(change ? { change } : {}) }];
  const judgement = observation.value === null ? undefined : progressOf(dataset, observation);
  if (judgement) statements.push({ kind: 'target', observation, judgement });
  const spread = spreadOf(dataset, series, observation);
  return spread ? [...statements, spread] : statements;
}

/** How the regions below differ in the same figure: counted in the same way, of the same period. */
function spreadOf(
  dataset: Dataset,
  { indicator, region, accumulation, breakdown, axis: { frequency } }: Series,
  { period }: Observation,
): Statement | undefined {
  const { children = [] } = dataset.regions.get(region) ?? {};
  const question = { indicator: indicator.id, accumulation, frequency, breakdown };
  const ranking = rank(dataset, question, children, period);
  if (!ranking || ranking.placed < 2) return undefined;
  const placed = ranking.rows.slice(0, ranking.placed);
  const ends = [placed[0]!, placed[placed.length - 1]!] as const;
  const [highest, lowest] = ranking.ascending ? [ends[1], ends[0]] : ends;
  const [high, low] = [highest.observation.printed, lowest.observation.printed];
  const above = ranking.bounds.some((range) => range.high > high);
  const below = ranking.bounds.some((range) => range.low < low);
  if (high === low || (above && below)) return undefined;
  const tied = (end: number) =>
    placed.flatMap(({ region: { id }, observation: { printed } }) => (printed === end ? id : []));
  const judgements = placed.flatMap((row) => judgementOf(dataset, row.observation) ?? []);
  const missed = judgements.filter(({ verdict }) => verdict === 'missed');
  return {
    kind: 'spread',
    rate: isRate(highest.observation.indicator),
    highest: above ? undefined : highest,
    lowest: below ? undefined : lowest,
    ties: [tied(high), tied(low)],
    placed: ranking.placed,
    unplaced: ranking.rows.length - ranking.placed,
    ...(judgements.length > 0
      ? { missed: { count: missed.length, target: commonTarget(judgements) } }
      : {}),
  };
}

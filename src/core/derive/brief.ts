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
import { countApart, type Aparts } from './apart.js';
import { commonDefinition, rank, type Ranked } from './rank.js';
import { progressOf } from './progress.js';
import { commonTarget, judgementOf, type Judgement, type Verdict } from './target.js';

/** One thing worth saying, as data: the sentence is made of it in the reader's language. */
export type Statement =
  | { kind: 'level'; observation: Observation; change?: Change }
  | { kind: 'target'; observation: Observation; judgement: Judgement }
  | {
      kind: 'spread';
      /** Rates are high or low, counts many or few. */
      rate: boolean;
      /** Those that print the same at either end; empty where a bound may exceed it. */
      highest: Ranked[];
      lowest: Ranked[];
      /** How many have a figure to compare, a bound among them. */
      count: number;
      /** Those whose figure is a bound: they have no place, and stand with their words. */
      bounded: Ranked[];
      /** Those that are not compared. */
      apart: Aparts;
      /** How many miss their target, of how many a bound does not tell, and which, where it is one for all. */
      missed?: { count: number; unknown: number; target: Judgement['target'] | undefined };
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
  const definition = commonDefinition(ranking.rows.map(({ observation }) => observation));
  const isCompared = ({ observation: { value, row } }: Ranked) =>
    value !== null && row?.definition === definition;
  const compared = ranking.rows.filter(isCompared);
  const placed = compared.slice(0, ranking.placed);
  const printed = placed.map(({ observation }) => observation.printed);
  const [low, high] = [Math.min(...printed), Math.max(...printed)];
  const above = ranking.bounds.some((range) => range.high > high);
  const below = ranking.bounds.some((range) => range.low < low);
  if (high === low || (above && below)) return undefined;
  const at = (end: number) => placed.filter((_, i) => printed[i] === end);
  const judgements = compared.flatMap((row) => judgementOf(dataset, row.observation) ?? []);
  const having = (wanted: Verdict) => judgements.filter(({ verdict }) => verdict === wanted).length;
  const missed = {
    count: having('missed'),
    unknown: having('unknown'),
    target: commonTarget(judgements),
  };
  return {
    kind: 'spread',
    rate: isRate(indicator),
    highest: above ? [] : at(high),
    lowest: below ? [] : at(low),
    count: compared.length,
    bounded: compared.slice(ranking.placed),
    apart: countApart(
      ranking.rows.filter((row) => !isCompared(row)).map(({ observation }) => observation),
    ),
    ...(judgements.length > 0 ? { missed } : {}),
  };
}

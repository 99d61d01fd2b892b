import type { IndicatorItem } from '../contract/contract.generated.js';
import { quotient } from '../model/decimal.js';
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
import { commonPeriod } from './common-period.js';
import { exactValue, shareOf, type Share } from './share.js';

/** Why stages are not drawn as parts of one another. */
export type FunnelRefusal =
  | { code: 'unlike-units'; units: string[] }
  | { code: 'not-counts' | 'different-periods' | 'stock-and-flow' }
  | { code: 'no-figure'; stages: IndicatorItem[] }
  | { code: 'bounded'; stages: IndicatorItem[] }
  | { code: 'later-larger'; stage: IndicatorItem; before: IndicatorItem };

export interface Stage {
  indicator: IndicatorItem;
  /** Absent where the region has no figure of it at all. */
  observation?: Observation;
  /** Its length beside the first stage, 0–100; only in a funnel that may be drawn. */
  length?: number;
  /** Likewise; none for the first stage. */
  ofFirst?: Share;
  ofPrevious?: Share;
}

export interface Funnel {
  stages: Stage[];
  /** The period of all stages, where they have one. */
  period?: Period;
  /** Empty where the stages may be drawn on one scale. */
  refusals: FunnelRefusal[];
  /** The series that the figures stand in. */
  series: Series[];
}

/**
 * Stages of one course, each a part of the one before it. They may stand on one scale, and have
 * shares, only where all are counts of the same unit, accumulation and period, all are exact, and
 * none is larger than the one before. Undefined where no stage has a figure.
 */
export function funnel(
  dataset: Dataset,
  indicators: readonly IndicatorItem[],
  region: string,
  period?: Period,
): Funnel | undefined {
  const key = ['funnel', region, period?.code, ...indicators.map(({ id }) => id)].join('|');
  return remember(dataset, key, () => {
    const inCommon = together(dataset, indicators, region, period);
    const stages = inCommon ?? apart(dataset, indicators, region, period);
    if (stages.every(({ observation }) => observation === undefined)) return undefined;
    const having = stages.flatMap(({ observation }) => observation ?? []);
    const refusals = refusalsOf(stages, having);
    return {
      stages: refusals.length > 0 ? stages : withShares(dataset, stages),
      ...(sameSpan(having) ? { period: having[0]!.period } : {}),
      refusals,
      series: indicators.flatMap(({ id }) => seriesOf(dataset, { indicator: id, region }) ?? []),
    };
  });
}

const hasFigures = (series: Series | undefined): series is Series =>
  series !== undefined && series.axis.count > 0;

/** The stages at the latest period that all of them have, in an accumulation that all of them have. */
function together(
  dataset: Dataset,
  indicators: readonly IndicatorItem[],
  region: string,
  period: Period | undefined,
): Stage[] | undefined {
  const [first] = indicators;
  if (!first) return undefined;
  const usual = seriesOf(dataset, { indicator: first.id, region });
  const grids = (dataset.grids.get(first.id) ?? []).filter(({ breakdown }) => breakdown === '');
  const ways: Partial<Question>[] = [
    ...(hasFigures(usual) ? [usual] : []).map(({ accumulation, axis }) => ({
      accumulation,
      frequency: axis.frequency,
    })),
    ...grids.map(({ accumulation, frequency }) => ({ accumulation, frequency })),
  ];
  for (const way of ways) {
    const series = indicators.map(({ id }) => seriesOf(dataset, { indicator: id, region, ...way }));
    if (!series.every(hasFigures)) continue;
    const common = commonPeriod(series, period);
    if (!common) continue;
    return series.map((member) => ({
      indicator: member.indicator,
      observation: observationAt(member, member.axis.find(common)),
    }));
  }
  return undefined;
}

/** Each stage at its own latest period, for stages that have none in common. */
function apart(
  dataset: Dataset,
  indicators: readonly IndicatorItem[],
  region: string,
  period: Period | undefined,
): Stage[] {
  return indicators.map((indicator) => {
    const series = seriesOf(dataset, { indicator: indicator.id, region });
    const index = series ? latestIndex(series, period) : -1;
    if (!series || index < 0) return { indicator };
    return { indicator, observation: observationAt(series, index) };
  });
}

function refusalsOf(stages: readonly Stage[], having: readonly Observation[]): FunnelRefusal[] {
  const refusals: FunnelRefusal[] = [];
  const indicators = stages.map(({ indicator }) => indicator);
  const units = [...new Set(indicators.map(({ unit }) => unit))];
  if (units.length > 1) refusals.push({ code: 'unlike-units', units });
  const counts = indicators.every(
    ({ unit, kind }) => unit !== 'percent' && kind !== 'ratio' && kind !== 'mean-duration',
  );
  const negative = stages.some(({ observation }) => (observation?.value ?? 0) < 0);
  if (!counts || negative) refusals.push({ code: 'not-counts' });
  if (!sameSpan(having)) refusals.push({ code: 'different-periods' });
  const kinds = new Set(indicators.map(({ kind }) => kind));
  if (kinds.has('stock') && kinds.has('flow')) refusals.push({ code: 'stock-and-flow' });
  const which = (fits: (stage: Stage) => boolean) =>
    stages.filter(fits).map(({ indicator }) => indicator);
  const empty = which(({ observation }) => !observation || observation.value === null);
  if (empty.length > 0) refusals.push({ code: 'no-figure', stages: empty });
  const bounds = which(
    ({ observation }) =>
      observation !== undefined &&
      observation.value !== null &&
      exactValue(observation) === undefined,
  );
  if (bounds.length > 0) refusals.push({ code: 'bounded', stages: bounds });
  return refusals.length > 0 ? refusals : growing(stages);
}

/** True where all figures are of one stretch of time, counted in one way from one start. */
function sameSpan(having: readonly Observation[]): boolean {
  const spans = having.map(({ period, accumulation, row }) =>
    [period.code, accumulation, row?.start].join('|'),
  );
  const undated = having.length > 1 && having.some(({ row }) => row?.undated);
  return !undated && new Set(spans).size < 2;
}

function growing(stages: readonly Stage[]): FunnelRefusal[] {
  const values = stages.map(({ observation }) => observation!.value!);
  return stages.flatMap(({ indicator: stage }, i): FunnelRefusal[] =>
    i > 0 && values[i]! > values[i - 1]!
      ? [{ code: 'later-larger', stage, before: stages[i - 1]!.indicator }]
      : [],
  );
}

function withShares(dataset: Dataset, stages: readonly Stage[]): Stage[] {
  const values = stages.map(({ observation }) => observation!.value!);
  return stages.map((stage, i) => {
    const length = values[0] ? quotient(values[i]!, values[0], 100) : 0;
    if (i === 0) return { ...stage, length };
    const { unit } = stage.indicator;
    const ofFirst = shareOf(dataset, values[i]!, values[0]!, unit);
    const ofPrevious = shareOf(dataset, values[i]!, values[i - 1]!, unit);
    return {
      ...stage,
      length,
      ...(ofFirst ? { ofFirst } : {}),
      ...(ofPrevious ? { ofPrevious } : {}),
    };
  });
}

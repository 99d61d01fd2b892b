import { parentOf, remember, type Dataset, type Region } from '../model/dataset.js';
import type { Period } from '../time/period.js';
import { admitted, isBounded, type Interval } from '../contract/qualifier.js';
import { Flag } from '../contract/status.js';
import {
  latestIndex,
  observationAt,
  seriesOf,
  type Observation,
  type Question,
  type Series,
} from '../series/resolve.js';

export interface Ranked {
  region: Region;
  observation: Observation;
  /**
   * 1 for the first; values that print the same share a place, and stand in order all the same. NaN where a bound might come before it or not;
   * absent where the figure cannot be placed.
   */
  place?: number;
}

export interface Ranking {
  /** Regions with an exact figure in order, then the others in the order of the document. */
  rows: Ranked[];
  period: Period;
  /** How many of them have an exact figure. */
  placed: number;
  /** The values that each of the bounds admits. */
  bounds: Interval[];
  /** True where the lowest value is the best. */
  ascending: boolean;
  /** False where neither more nor less is better: to be first in the number of disputes is no merit. */
  hasBest: boolean;
}

/** The regions to set side by side with `region`: those below it, else its siblings, else itself. */
export function peersOf(dataset: Dataset, region: Region): readonly Region[] {
  if (region.children.length > 0) return region.children;
  return parentOf(dataset, region)?.children ?? [region];
}

/**
 * Regions in order of one figure of the same period. Suppressed, missing and bounded figures have
 * no place and stand behind, so that the order tells nothing about them; a bound takes the places of
 * the others that it leaves open (RULES.md, rules 2 and 9). Undefined where no region has
 * the indicator.
 */
export function rank(
  dataset: Dataset,
  question: Omit<Question, 'region'>,
  regions: readonly Region[],
  period?: Period,
): Ranking | undefined {
  const { indicator, accumulation, frequency, breakdown } = question;
  const asked = [indicator, accumulation, frequency, breakdown, period?.code];
  const key = ['rank', ...asked, ...regions.map(({ id }) => id)].join('|');
  return remember(dataset, key, () => {
    const series = regions.map((region) => seriesOf(dataset, { ...question, region: region.id }));
    if (period) return order(series, regions, period);
    const latest = lastCommonPeriod(series) ?? lastWithheld(series);
    return latest && rank(dataset, question, regions, latest);
  });
}

/**
 * The same of the period asked for, else of the last one before it that most of the regions have a
 * figure of; never of a later one.
 */
export function rankUntil(
  dataset: Dataset,
  question: Omit<Question, 'region'>,
  regions: readonly Region[],
  until?: Period,
): Ranking | undefined {
  const ranking = rank(dataset, question, regions, until);
  if (ranking || !until) return ranking;
  const series = regions.map((region) => seriesOf(dataset, { ...question, region: region.id }));
  const last = lastCommonPeriod(series, until);
  return last && rank(dataset, question, regions, last);
}

function order(
  series: readonly (Series | undefined)[],
  regions: readonly Region[],
  period: Period,
): Ranking | undefined {
  const rows = series.flatMap((ofRegion, i): Ranked[] => {
    const index = ofRegion ? ofRegion.axis.find(period) : -1;
    if (!ofRegion || index < 0) return [];
    return [{ region: regions[i]!, observation: observationAt(ofRegion, index) }];
  });
  if (rows.length === 0) return undefined;
  const { direction } = rows[0]!.observation.indicator;
  const ascending = direction === 'lower';
  const hasBest = ascending || direction === 'higher';
  const sign = ascending ? 1 : -1;
  const value = (row: Ranked) => row.observation.value!;
  const shown = (row: Ranked) => row.observation.printed;
  const definition = commonDefinition(rows.map(({ observation }) => observation));
  const same = rows.filter(
    ({ observation: { value, row } }) => value !== null && row?.definition === definition,
  );
  const sorted = same
    .filter(({ observation }) => !isBounded(observation.qualifier))
    .sort((a, b) => sign * (value(a) - value(b)));
  const bounds = same
    .filter(({ observation }) => isBounded(observation.qualifier))
    .map(({ observation: { value, qualifier, row } }) => admitted(value!, qualifier, row?.upper));
  const ends = bounds.map(({ low, high, openLow, openHigh }) =>
    ascending
      ? { first: low, last: high, isOpen: openHigh }
      : { first: -high, last: -low, isOpen: openLow },
  );
  const first = inOrder(ends.map((end) => end.first));
  const last = inOrder(ends.flatMap((end) => (end.isOpen ? [] : end.last)));
  // What ends before a value comes before that value itself.
  const openLast = inOrder(ends.flatMap((end) => (end.isOpen ? end.last : [])));
  let place = 0;
  sorted.forEach((row, i) => {
    if (i === 0 || shown(sorted[i - 1]!) !== shown(row)) place = i + 1;
    // Bounds that may come before the figure, and those that must.
    const at = sign * value(row);
    const may = countWhile(first, (end) => end < at);
    const must = countWhile(last, (end) => end < at) + countWhile(openLast, (end) => end <= at);
    row.place = may === must ? place + must : NaN;
  });
  const unplaced = rows.filter((row) => row.place === undefined);
  const placed = sorted.length;
  return { rows: [...sorted, ...unplaced], period, ascending, hasBest, placed, bounds };
}

const inOrder = (ends: number[]) => Float64Array.from(ends).sort();

/** How many of some numbers in ascending order, from the first on, something holds for. */
function countWhile(ascending: Float64Array, holds: (end: number) => boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(ascending[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The definition that most figures follow; those of another one have no place among them. */
export function commonDefinition(
  observations: readonly (Observation | undefined)[],
): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const observation of observations) {
    if (!observation || observation.value === null) continue;
    const id = observation.row?.definition;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The last period of which figures are withheld: there are some, and nobody may see one. */
function lastWithheld(series: readonly (Series | undefined)[]): Period | undefined {
  const last = series.flatMap((member) => {
    const index = member
      ? member.flags.reduce((found, flags, i) => (flags & Flag.Q ? i : found), -1)
      : -1;
    return index < 0 ? [] : member!.axis.period(index);
  });
  return last.sort((a, b) => b.start - a.start)[0];
}

/**
 * The period that is, for most of the series, the latest with a value; of two such the later one. With
 * `until` none that ends after it.
 */
export function lastCommonPeriod(
  series: readonly (Series | undefined)[],
  until?: Period,
): Period | undefined {
  const latest = series.flatMap((member) => {
    const index = member ? latestIndex(member, until) : -1;
    return index < 0 ? [] : [member!.axis.period(index)];
  });
  return mostCommon(latest);
}

/** The last period of which most of the series say something: a figure, that it is withheld, or not reported. */
export function lastStatedPeriod(series: readonly (Series | undefined)[]): Period | undefined {
  const latest = series.flatMap((member) => {
    let index = member ? member.axis.count - 1 : -1;
    while (index >= 0 && !isStated(member!, index)) index--;
    return index < 0 ? [] : [member!.axis.period(index)];
  });
  return mostCommon(latest);
}

const isStated = ({ values, flags }: Series, index: number): boolean =>
  !Number.isNaN(values[index]!) || (flags[index]! & (Flag.O | Flag.Q)) !== 0;

/** The period that most of some are; of two such the later one. */
function mostCommon(periods: Period[]): Period | undefined {
  const votes = new Map<string, number>();
  for (const { code } of periods) votes.set(code, (votes.get(code) ?? 0) + 1);
  return periods.sort((a, b) => votes.get(b.code)! - votes.get(a.code)! || b.start - a.start)[0];
}

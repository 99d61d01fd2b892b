import { parentOf, remember, type Dataset, type Region } from '../dataset.js';
import type { Period } from '../period.js';
import { isBounded } from '../qualifier.js';
import {
  latestIndex,
  observationAt,
  seriesOf,
  type Observation,
  type Question,
  type Series,
} from '../series.js';

export interface Ranked {
  region: Region;
  observation: Observation;
  /** 1 for the first; equal values share a place. Absent where the figure cannot be placed. */
  place?: number;
}

export interface Ranking {
  /** Placed regions in order, then the others in the order of the document. */
  rows: Ranked[];
  period: Period;
  /** How many regions have a place, of all. */
  placed: number;
  /** True where the lowest value is the best. */
  ascending: boolean;
}

/** The regions to set side by side with `region`: those below it, else its siblings, else itself. */
export function peersOf(dataset: Dataset, region: Region): readonly Region[] {
  if (region.children.length > 0) return region.children;
  return parentOf(dataset, region)?.children ?? [region];
}

/**
 * Regions in order of one figure of the same period. Suppressed, missing and bounded figures have
 * no place and stand behind, so that the order tells nothing about them (domain.md part 3, points 2
 * and 9). Undefined where no region has the indicator.
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
    const latest = lastCommonPeriod(series.flatMap((found) => found ?? []));
    return latest && rank(dataset, question, regions, latest);
  });
}

function order(
  series: readonly (Series | undefined)[],
  regions: readonly Region[],
  period: Period,
): Ranking | undefined {
  const rows = series.flatMap((found, i): Ranked[] => {
    const index = found ? found.axis.find(period) : -1;
    if (!found || index < 0) return [];
    return [{ region: regions[i]!, observation: observationAt(found, index) }];
  });
  if (rows.length === 0) return undefined;
  const ascending = rows[0]!.observation.indicator.direction === 'lower';
  const value = (row: Ranked) => row.observation.value!;
  const definition = commonDefinition(rows.map(({ observation }) => observation));
  const sorted = rows
    .filter(({ observation }) => observation.value !== null && !isBounded(observation.qualifier))
    .filter(({ observation }) => observation.row?.definition === definition)
    .sort((a, b) => (ascending ? value(a) - value(b) : value(b) - value(a)));
  sorted.forEach((row, i) => {
    const before = sorted[i - 1];
    row.place = before && value(before) === value(row) ? before.place! : i + 1;
  });
  const rest = rows.filter((row) => row.place === undefined);
  return { rows: [...sorted, ...rest], period, placed: sorted.length, ascending };
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

/** The period that is the latest one with a value in most of the series. */
function lastCommonPeriod(series: readonly Series[]): Period | undefined {
  const counts = new Map<string, { period: Period; count: number }>();
  for (const one of series) {
    const index = latestIndex(one);
    if (index < 0) continue;
    const period = one.axis.period(index);
    const entry = counts.get(period.code) ?? { period, count: 0 };
    entry.count++;
    counts.set(period.code, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.period;
}

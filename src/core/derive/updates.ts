import { parsePeriod } from '../time/period.js';
import { observationAt, seriesOf, type Observation, type Question } from '../series/resolve.js';
import type { Dataset } from '../model/dataset.js';
import { ratioParts } from '../model/ratio-parts.js';
import { diff, type DiffCell } from './diff.js';
import { isWithheld } from './withheld.js';

/** The regions in which an indicator says something else, by indicator. */
export type Updates = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Of which indicators, in which of the `regions`, `after` says something else than `before` did, with
 * the rates that are computed from them. A rate counts only where a reader can see that it is another
 * one, and nothing where the last figure is withheld: a mark there would tell of what is hidden.
 */
export function updatesIn(before: Dataset, after: Dataset, regions: ReadonlySet<string>): Updates {
  const cells = diff(before, after, Infinity).cells.filter(({ region }) => regions.has(region));
  const byIndicator = new Map<string, DiffCell[]>();
  for (const cell of cells) {
    const ofIndicator = byIndicator.get(cell.indicator);
    if (ofIndicator) ofIndicator.push(cell);
    else byIndicator.set(cell.indicator, [cell]);
  }
  const updated = new Map<string, Set<string>>();
  const add = (indicator: string, region: string) => {
    if (isLastWithheld(after, { indicator, region })) return;
    const updatedRegions = updated.get(indicator) ?? new Set();
    updated.set(indicator, updatedRegions.add(region));
  };
  for (const { indicator, region } of cells) add(indicator, region);
  for (const rate of after.indicators.values()) {
    for (const cell of ratioParts(rate).flatMap((part) => byIndicator.get(part) ?? [])) {
      const isIn = updated.get(rate.id)?.has(cell.region);
      if (!isIn && differs(before, after, rate.id, cell)) add(rate.id, cell.region);
    }
  }
  return updated;
}

/** All that several updates have changed. */
export function unitedUpdates(updates: readonly Updates[]): Updates {
  if (updates.length === 1) return updates[0]!;
  const union = new Map<string, Set<string>>();
  for (const updated of updates)
    for (const [indicator, regions] of updated)
      union.set(indicator, new Set([...(union.get(indicator) ?? []), ...regions]));
  return union;
}

/** What earlier updates have changed, without what a later edition withholds. */
export function withoutWithheld(updated: Updates, dataset: Dataset): Updates {
  const left = [...updated].map(([indicator, regions]) => {
    const open = [...regions].filter((region) => !isLastWithheld(dataset, { indicator, region }));
    return [indicator, new Set(open)] as const;
  });
  return new Map(left.filter(([, regions]) => regions.size > 0));
}

/** Whether the last figure of an indicator in a region is withheld. */
function isLastWithheld(dataset: Dataset, question: Question): boolean {
  const series = seriesOf(dataset, question);
  if (!series || series.axis.count === 0) return false;
  return isWithheld(observationAt(series, series.axis.count - 1));
}

function differs(before: Dataset, after: Dataset, indicator: string, cell: DiffCell): boolean {
  const now = said(figureAt(after, indicator, cell));
  return now !== '' && now !== said(figureAt(before, indicator, cell));
}

function figureAt(dataset: Dataset, indicator: string, cell: DiffCell) {
  const { region, accumulation, breakdown } = cell;
  const series = seriesOf(dataset, { indicator, region, accumulation, breakdown });
  const period = parsePeriod(cell.period);
  const at = period ? (series?.axis.find(period) ?? -1) : -1;
  return series && at >= 0 ? observationAt(series, at) : undefined;
}

/** What a reader sees of a figure; nothing where there is none. */
function said(shown: Observation | undefined): string {
  if (!shown || shown.value === null) return '';
  return [shown.value, shown.row?.upper, shown.qualifier, shown.status].join();
}

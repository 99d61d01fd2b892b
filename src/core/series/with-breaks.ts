import type { BreakItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { isMonthly, parsePeriod } from '../time/period.js';
import type { Series } from '../model/series.js';
import { ratioParts } from '../model/ratio-parts.js';
import { Flag } from '../contract/status.js';

/** The place of the first period of a series at or after a code, if the series was there before. */
export function placeIn({ axis }: Series, code: string): number | undefined {
  const period = parsePeriod(code);
  if (!period || !isMonthly(period.frequency) || !isMonthly(axis.frequency)) return undefined;
  if (axis.count === 0 || period.start < axis.starts[0]!) return undefined;
  const index = axis.last(period.start - 1) + 1;
  return index < axis.count ? index : undefined;
}

/** True where something that happened concerns a series: its indicator or a part of its ratio. */
export function concerns(
  { indicators, regions }: Pick<BreakItem, 'indicators' | 'regions'>,
  { indicator, region }: Series,
): boolean {
  const parts = [indicator.id, ...ratioParts(indicator)];
  return (
    (!indicators || indicators.some((id) => parts.includes(id))) &&
    (!regions || regions.includes(region))
  );
}

/**
 * A series in which the first period after each declared break has the status B, so that a break is
 * one thing however the document says it: lines part there, and nothing is compared across it.
 * Breaks whose history was traced back (`backcast`) stay comparable and get none.
 */
export function withBreaks(dataset: Dataset, series: Series): Series {
  const places = dataset.breaks
    .filter((item) => !item.backcast && concerns(item, series))
    .flatMap(({ period }) => placeIn(series, period) || []);
  if (places.length === 0) return series;
  const flags = series.flags.slice();
  for (const place of places) flags[place]! |= Flag.B;
  return { ...series, flags };
}

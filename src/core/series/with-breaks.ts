import type { BreakItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { isMonthly, parsePeriod } from '../time/period.js';
import type { Series } from '../model/series.js';
import { ratioParts } from '../model/ratio-parts.js';
import { Flag } from '../contract/status.js';

/** The place of the period of a series that a code begins in, else of the next, if the series was there before. */
export function placeIn({ axis }: Series, code: string): number | undefined {
  const period = parsePeriod(code);
  if (!period || !isMonthly(period.frequency) || !isMonthly(axis.frequency)) return undefined;
  if (axis.count === 0 || period.start < axis.starts[0]!) return undefined;
  const before = axis.last(period.start - 1);
  const isInside = before >= 0 && axis.starts[before]! + axis.lengths[before]! > period.start;
  const index = isInside ? before : before + 1;
  return index < axis.count ? index : undefined;
}

/**
 * The places at which a break parts a series: the first period after it; and where it lies inside a
 * period, which is then of both kinds, that one and the next.
 */
function partings(series: Series, code: string): number[] {
  const place = placeIn(series, code);
  if (place === undefined) return [];
  const { starts, count } = series.axis;
  const isMixed = starts[place]! < parsePeriod(code)!.start;
  const places = isMixed ? [place, place + 1] : [place];
  return places.filter((at) => at > 0 && at < count);
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
 * A series in which what is parted by a declared break has the status B, so that a break is one thing
 * however the document says it: lines part there, and nothing is compared across it.
 * Breaks whose history was traced back (`backcast`) stay comparable and get none.
 */
export function withBreaks(dataset: Dataset, series: Series): Series {
  const places = dataset.breaks
    .filter((item) => !item.backcast && concerns(item, series))
    .flatMap(({ period }) => partings(series, period));
  if (places.length === 0) return series;
  const flags = series.flags.slice();
  for (const place of places) flags[place]! |= Flag.B;
  return { ...series, flags };
}

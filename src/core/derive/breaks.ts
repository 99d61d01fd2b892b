import type { AnnotationItem, BreakItem } from '../contract.generated.js';
import type { Dataset } from '../dataset.js';
import { isMonthly, parsePeriod } from '../period.js';
import type { Series } from '../series.js';

/** Something that happened, at its place in a series. */
export interface Placed {
  /** The place of the first period at or after it. */
  index: number;
  kind: 'break' | 'event';
  item: BreakItem | AnnotationItem;
}

function placed(
  kind: Placed['kind'],
  items: readonly (BreakItem | AnnotationItem)[],
  series: Series,
): Placed[] {
  const { axis, indicator, region } = series;
  if (!isMonthly(axis.frequency) || axis.count === 0) return [];
  const parts = [indicator.id, indicator.ratio?.numerator, indicator.ratio?.denominator].flat();
  return items.flatMap((item) => {
    if (item.indicators && !item.indicators.some((id) => parts.includes(id))) return [];
    if (item.regions && !item.regions.includes(region)) return [];
    const period = parsePeriod(item.period);
    if (!period || !isMonthly(period.frequency) || period.start < axis.starts[0]!) return [];
    const index = axis.last(period.start - 1) + 1;
    return index < axis.count ? [{ index, kind, item }] : [];
  });
}

/** The breaks and annotations of a series, in the order of time. */
export function eventsOf(dataset: Dataset, series: Series): Placed[] {
  return [
    ...placed('break', dataset.breaks, series),
    ...placed('event', dataset.annotations, series),
  ].sort((a, b) => a.index - b.index);
}

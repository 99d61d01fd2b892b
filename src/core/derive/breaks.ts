import type { AnnotationItem, BreakItem } from '../contract.generated.js';
import type { Dataset } from '../dataset.js';
import { isMonthly, parsePeriod } from '../period.js';
import type { Series } from '../series.js';

/** Something that happened, at its place in a series. */
export interface Placed<Item> {
  /** The place of the first period at or after it. */
  index: number;
  item: Item;
}

function placed<Item extends BreakItem | AnnotationItem>(
  items: readonly Item[],
  series: Series,
): Placed<Item>[] {
  const { axis, indicator, region } = series;
  if (!isMonthly(axis.frequency) || axis.count === 0) return [];
  const parts = [indicator.id, indicator.ratio?.numerator, indicator.ratio?.denominator].flat();
  const concerns = (item: Item) =>
    (!item.indicators || item.indicators.some((id) => parts.includes(id))) &&
    (!item.regions || item.regions.includes(region));
  return items.filter(concerns).flatMap((item) => {
    const period = parsePeriod(item.period);
    if (!period || !isMonthly(period.frequency) || period.start < axis.starts[0]!) return [];
    const index = axis.last(period.start - 1) + 1;
    return index < axis.count ? [{ index, item }] : [];
  });
}

/** The breaks of a series: its own, and those of the parts of its ratio. */
export function breaksOf(
  dataset: Dataset,
  series: Series,
): (Placed<BreakItem> & { backcast: boolean })[] {
  return placed(dataset.breaks, series).map((found) => ({
    ...found,
    backcast: found.item.backcast ?? false,
  }));
}

/** The annotations that fall on a series. */
export function annotationsOf(dataset: Dataset, series: Series): Placed<AnnotationItem>[] {
  return placed(dataset.annotations, series);
}

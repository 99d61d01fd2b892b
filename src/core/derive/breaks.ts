import type { AnnotationItem, BreakItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import type { Series } from '../series/resolve.js';
import { concerns, placeIn } from '../series/with-breaks.js';

/** Something that happened, at its place in a series. */
export interface Placed {
  /** The place of the first period at or after it. */
  index: number;
  kind: 'break' | 'event';
  item: BreakItem | AnnotationItem;
}

/** The breaks and annotations of a series, in the order of time. */
export function eventsOf(dataset: Dataset, series: Series): Placed[] {
  const placed = (kind: Placed['kind'], items: readonly (BreakItem | AnnotationItem)[]) =>
    items
      .filter((item) => concerns(item, series))
      .flatMap((item): Placed[] => {
        const index = placeIn(series, item.period);
        return index === undefined ? [] : [{ index, kind, item }];
      });
  return [...placed('break', dataset.breaks), ...placed('event', dataset.annotations)].sort(
    (a, b) => a.index - b.index,
  );
}

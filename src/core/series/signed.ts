import type { IndicatorItem } from '../contract/contract.generated.js';
import { remember, type Dataset } from '../model/dataset.js';

/**
 * True where a figure of an indicator is below zero: then one that lacks could be, too, and a sum
 * without it is no lower bound.
 */
export function goesBelowZero(dataset: Dataset, { id }: IndicatorItem): boolean {
  return remember(dataset, `below zero|${id}`, () =>
    (dataset.grids.get(id) ?? []).some(({ values }) => values.some((value) => value < 0)),
  );
}

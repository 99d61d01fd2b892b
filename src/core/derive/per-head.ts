import type { Dataset } from '../model/dataset.js';
import { isRate } from '../model/round.js';
import { isAvailableBelow } from './availability.js';

/**
 * The indicator by which regions are compared where none is named: the first of the document; of a count
 * the first rate that it is the numerator of and that the regions have, for the largest region is first in
 * nearly every count.
 */
export function usualComparison(dataset: Dataset): string | undefined {
  const { indicators, roots } = dataset;
  const [first] = indicators.values();
  const [whole] = roots;
  if (!first || !whole || isRate(first)) return first?.id;
  const rate = [...indicators.values()].find(
    ({ id, ratio }) => ratio?.numerator === first.id && isAvailableBelow(dataset, whole, id),
  );
  return (rate ?? first).id;
}

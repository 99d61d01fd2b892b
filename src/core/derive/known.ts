import type { Dataset, Region } from '../dataset.js';
import { seriesOf, type Question } from '../series.js';

/** How many figures with a value answer a question: over time, of its region. */
export function figuresOf(dataset: Dataset, question: Question): number {
  const series = seriesOf(dataset, question);
  return series ? [...series.values].filter((value) => !Number.isNaN(value)).length : 0;
}

/** Whether the regions right below one can be compared by an indicator: two of them have a figure. */
export const isKnownBelow = (dataset: Dataset, { children }: Region, indicator: string): boolean =>
  children.filter(({ id }) => figuresOf(dataset, { indicator, region: id }) > 0).length > 1;

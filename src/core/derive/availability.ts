import { remember, type Dataset, type Region } from '../model/dataset.js';
import { seriesOf, type Question } from '../series/resolve.js';

/** How many figures with a value answer a question: over time, of its region. */
export function availableFigures(dataset: Dataset, question: Question): number {
  const { indicator, region, frequency } = question;
  return remember(dataset, ['figures', indicator, region, frequency].join('|'), () => {
    let count = 0;
    for (const value of seriesOf(dataset, question)?.values ?? [])
      if (!Number.isNaN(value)) count++;
    return count;
  });
}

/** Whether the regions right below one can be compared by an indicator: two of them have a figure. */
export function isAvailableBelow(
  dataset: Dataset,
  { children }: Region,
  indicator: string,
): boolean {
  const isKnown = ({ id }: Region) => availableFigures(dataset, { indicator, region: id }) > 0;
  const first = children.findIndex(isKnown);
  return first >= 0 && children.slice(first + 1).some(isKnown);
}

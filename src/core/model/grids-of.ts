import { remember, type Dataset } from './dataset.js';
import type { Grid } from './grid.js';

/**
 * The grids of an indicator that are broken down in one way, in the order of the document. An indicator
 * may have one for each of thousands of categories, and each of them is asked for by its key.
 */
export function gridsOf(dataset: Dataset, indicator: string, breakdown: string): readonly Grid[] {
  const byBreakdown = remember(dataset, `grids|${indicator}`, () => {
    const sorted = new Map<string, Grid[]>();
    for (const grid of dataset.grids.get(indicator) ?? []) {
      const alike = sorted.get(grid.breakdown);
      if (alike) alike.push(grid);
      else sorted.set(grid.breakdown, [grid]);
    }
    return sorted;
  });
  return byBreakdown.get(breakdown) ?? [];
}

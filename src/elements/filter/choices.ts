import type { Dataset, Region } from '../../core/model/dataset.js';
import type { Period } from '../../core/time/period.js';

/** So many of the latest periods can be chosen. */
const MOST_PERIODS = 600;

/** From the element's own region down to the chosen one. */
export function pathOf(dataset: Dataset, home: Region, region: Region): Region[] {
  const path: Region[] = [];
  let next: Region | undefined = region;
  while (next) {
    path.unshift(next);
    if (next === home) return path;
    next = dataset.regions.get(next.parent ?? '');
  }
  return [home];
}

/** The periods of the dataset's longest axis of single periods, the newest first. */
export function periodsOf(dataset: Dataset): Period[] {
  const [axis] = [...dataset.grids.values()]
    .flat()
    .filter(({ accumulation }) => accumulation === 'period')
    .map((grid) => grid.axis)
    .sort((a, b) => b.count - a.count);
  if (!axis) return [];
  const count = Math.min(axis.count, MOST_PERIODS);
  return Array.from({ length: count }, (_, i) => axis.period(axis.count - 1 - i));
}

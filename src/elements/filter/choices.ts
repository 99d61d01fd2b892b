import type { Dataset, Region } from '../../core/model/dataset.js';
import type { Period } from '../../core/time/period.js';
import type { View } from '../base/element/view.js';

/** So many of the latest periods can be chosen. */
const MOST_PERIODS = 600;

/** A list of a filter: what it chooses, and what is chosen. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** The lists of a filter before a reader has chosen anything, in words. */
export function choicesOf({ dataset, say, home, region, period }: View): Choice[] {
  const { ui } = say.words;
  const path = pathOf(dataset, home, region);
  const regions = path.flatMap((above, level) => {
    const chosen = path[level + 1];
    if (above.children.length === 0) return [];
    return [{ label: say.level(above.id), value: chosen ? say.region(chosen.id) : ui.all }];
  });
  if (periodsOf(dataset).length < 2) return regions;
  return [...regions, { label: ui.period, value: period ? say.span(period) : ui.latest }];
}

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

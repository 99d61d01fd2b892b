import type { View } from '../base/element/view.js';
import { pathOf, periodsOf } from './choices.js';

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

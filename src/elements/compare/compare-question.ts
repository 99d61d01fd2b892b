import { MOST_COLUMNS } from '../../core/derive/compare.js';
import type { Region } from '../../core/model/dataset.js';
import { parsePeriod, type Period } from '../../core/time/period.js';
import { unknownIn, type Fault } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';

/** What stands in the columns, and how many more were asked for than fit. */
export interface Chosen<T> {
  chosen: readonly T[];
  leftOut: number;
}

const tokensIn = (text: string): string[] => [...new Set(text.split(/\s+/).filter(Boolean))];

/** The regions that an attribute names; none named, the view's own with the one above it, else some below. */
export function regionsIn({ dataset, region }: View, attribute: string): Chosen<Region> | Fault {
  const ids = tokensIn(attribute);
  const unknown = ids.find((id) => !dataset.regions.has(id));
  if (unknown !== undefined) {
    return unknownIn(dataset, 'unknown-region', '@regions', unknown, dataset.regions.keys());
  }
  if (ids.length > 0) {
    const chosen = ids.slice(0, MOST_COLUMNS).flatMap((id) => dataset.regions.get(id) ?? []);
    return { chosen, leftOut: ids.length - chosen.length };
  }
  const above = dataset.regions.get(region.parent ?? '');
  const others = above ? [above] : region.children.slice(0, MOST_COLUMNS - 1);
  return { chosen: [region, ...others], leftOut: 0 };
}

/** The periods that an attribute names. */
export function periodsIn({ dataset }: View, attribute: string): Chosen<Period> | Fault {
  const codes = tokensIn(attribute);
  const wrong = codes.find((code) => !parsePeriod(code));
  if (wrong !== undefined) return unknownIn(dataset, 'unknown-period', '@periods', wrong);
  const chosen = codes.slice(0, MOST_COLUMNS).flatMap((code) => parsePeriod(code) ?? []);
  return { chosen, leftOut: codes.length - chosen.length };
}

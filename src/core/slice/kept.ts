import type { Dataset } from '../model/dataset.js';
import { withParts } from '../model/made-of.js';
import type { Looked } from './traced.js';

/** What of a document stays. */
export interface Kept {
  /** Ids of indicators that stay with their figures. */
  readonly figures: ReadonlySet<string>;
  /** Ids of those that stay with at least their entry. */
  readonly indicators: ReadonlySet<string>;
  readonly dimensions: ReadonlySet<string>;
  has(list: 'programmes' | 'map' | 'items' | 'alerts' | 'reach' | 'scenes'): boolean;
}

/** What stays of a document for those who have looked at a part of it, or may look at all. */
export function keptOf(dataset: Dataset, looked: Looked | 'all'): Kept {
  if (looked === 'all') {
    const all = new Set(dataset.indicators.keys());
    const dimensions = new Set(dataset.dimensions.keys());
    return { figures: all, indicators: all, dimensions, has: () => true };
  }
  const { lists } = looked;
  // What can be reached within a time is one of the items.
  const has: Kept['has'] = (list) => lists.has(list) || (list === 'items' && lists.has('reach'));
  const figures = withParts(looked.figures, dataset.indicators);
  const named = lists.has('programmes')
    ? [...dataset.programmes.values(), ...dataset.annotations, ...dataset.breaks].flatMap(
        ({ indicators = [] }) => indicators,
      )
    : [];
  const indicators = withParts([...figures, ...looked.indicators, ...named], dataset.indicators);
  return {
    figures,
    indicators,
    // An item names a category of any of them.
    dimensions: has('items') ? new Set(dataset.dimensions.keys()) : looked.dimensions,
    has,
  };
}

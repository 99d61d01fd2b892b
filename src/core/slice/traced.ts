import type { IndicatorItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import type { Grid } from '../model/grid.js';

/** Parts of a dataset that stand beside its figures, kept whole where anything asks for them. */
export const LISTS = ['programmes', 'map', 'items', 'alerts', 'reach', 'scenes'] as const;

export type ListName = (typeof LISTS)[number];

/** What has been looked at in a dataset. */
export interface Looked {
  /** Ids of indicators of which a figure was looked at. */
  readonly figures: Set<string>;
  /** Ids of indicators of which at least the entry was. */
  readonly indicators: Set<string>;
  readonly dimensions: Set<string>;
  /** Ids of the regions of which a figure was asked for, whether there is one or not. */
  readonly regions: Set<string>;
  readonly lists: Set<ListName>;
}

/** A dataset that answers as another one does, and what of it has been looked at so far. */
export interface Traced {
  readonly dataset: Dataset;
  readonly looked: Looked;
}

/**
 * The same dataset, with a note of all that a picture looks at while it is made. What a tag draws, and so
 * what a page needs, is then found by asking the tags themselves: nobody has to write down for each what
 * it reads, and a new one is right from its first day.
 */
export function traced(dataset: Dataset): Traced {
  const looked: Looked = {
    figures: new Set(),
    indicators: new Set(),
    dimensions: new Set(),
    regions: new Set(),
    lists: new Set(),
  };
  const grids = new Map(
    [...dataset.grids].map(([id, own]) => [id, own.map((grid) => tracedGrid(grid, looked))]),
  );
  const answering: Dataset = {
    ...dataset,
    grids,
    indicators: noting<IndicatorItem>(dataset.indicators, looked.indicators),
    dimensions: noting(dataset.dimensions, looked.dimensions),
  };
  for (const name of LISTS) {
    const list = dataset[name];
    if (list === undefined) continue;
    Object.defineProperty(answering, name, {
      enumerable: true,
      get() {
        looked.lists.add(name);
        return list;
      },
    });
  }
  return { dataset: answering, looked };
}

/** A grid that notes its indicator once a figure or a status of it is read. */
function tracedGrid(grid: Grid, { figures, regions }: Looked): Grid {
  const note = <Part>(part: Part): Part => {
    figures.add(grid.indicator);
    return part;
  };
  return {
    ...grid,
    rows: noting(grid.rows, regions),
    get values() {
      return note(grid.values);
    },
    get flags() {
      return note(grid.flags);
    },
  };
}

/** A map that notes which of its entries are asked for by name, whether it has them or not. */
function noting<Value>(
  entries: ReadonlyMap<string, Value>,
  asked: Set<string>,
): ReadonlyMap<string, Value> {
  const map = new Map(entries);
  const [get, has] = [map.get.bind(map), map.has.bind(map)];
  map.get = (id) => {
    asked.add(id);
    return get(id);
  };
  map.has = (id) => {
    asked.add(id);
    return has(id);
  };
  return map;
}

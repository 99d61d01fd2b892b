import type { RegionItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { gridId, type Grid } from '../model/grid.js';
import { regionTree } from '../model/region-tree.js';
import { isWithheld } from '../privacy/cell.js';
import { TimeAxis } from '../time/axis.js';

/**
 * One dataset of several documents of one release, those above before those below: all their regions in one tree,
 * all their figures, and of what is the same in each of them one. A figure that one of them withholds is withheld.
 *
 * @param own - The document whose title and dates stand for all.
 */
export function joined(datasets: readonly Dataset[], own: Dataset): Dataset {
  if (datasets.length === 1) return datasets[0]!;
  const { regions, roots, circular } = regionTree([...itemsOf(datasets).values()]);
  const map = datasets.find((one) => one.map)?.map;
  const reach = datasets.find((one) => one.reach)?.reach;
  return {
    info: own.info,
    sources: union(datasets.map((one) => one.sources)),
    regions,
    roots,
    circular,
    units: union(datasets.map((one) => one.units)),
    dimensions: union(datasets.map((one) => one.dimensions)),
    indicators: union(datasets.map((one) => one.indicators)),
    endlessRatios: new Set(datasets.flatMap((one) => [...one.endlessRatios])),
    grids: joinedGrids(datasets),
    targets: each(datasets, (one) => one.targets),
    changes: each(datasets, (one) => one.changes),
    breaks: each(datasets, (one) => one.breaks),
    annotations: each(datasets, (one) => one.annotations),
    programmes: union(datasets.map((one) => one.programmes)),
    ...(map ? { map } : {}),
    items: each(datasets, (one) => one.items),
    alerts: each(datasets, (one) => one.alerts),
    ...(reach ? { reach } : {}),
    scenes: each(datasets, (one) => one.scenes),
  };
}

/** All regions, each once: as that document has it which knows what lies above. */
function itemsOf(datasets: readonly Dataset[]): Map<string, RegionItem> {
  const items = new Map<string, RegionItem>();
  for (const { regions } of datasets) {
    for (const { children: _children, ...item } of regions.values()) {
      if (!items.get(item.id)?.parent) items.set(item.id, item);
    }
  }
  return items;
}

/** The entries of all maps; of two with one key the first stays. */
function union<Entry>(maps: readonly ReadonlyMap<string, Entry>[]): Map<string, Entry> {
  const all = new Map<string, Entry>();
  for (const map of maps) {
    for (const [id, entry] of map) if (!all.has(id)) all.set(id, entry);
  }
  return all;
}

/** The entries of a list of each dataset; what several say in the same words is said once. */
function each<Entry>(
  datasets: readonly Dataset[],
  listOf: (dataset: Dataset) => readonly Entry[],
): Entry[] {
  const all = new Map<string, Entry>();
  for (const entry of datasets.flatMap(listOf)) all.set(JSON.stringify(entry), entry);
  return [...all.values()];
}

function joinedGrids(datasets: readonly Dataset[]): Map<string, Grid[]> {
  const same = new Map<string, Grid[]>();
  for (const grid of datasets.flatMap(({ grids }) => [...grids.values()].flat())) {
    const known = same.get(gridId(grid));
    if (known) known.push(grid);
    else same.set(gridId(grid), [grid]);
  }
  const all = new Map<string, Grid[]>();
  for (const grids of same.values()) {
    const grid = joinedGrid(grids);
    const known = all.get(grid.indicator);
    if (known) known.push(grid);
    else all.set(grid.indicator, [grid]);
  }
  return all;
}

function joinedGrid(grids: readonly Grid[]): Grid {
  const [first] = grids as [Grid];
  if (grids.length === 1) return first;
  const axis = TimeAxis.of(
    first.frequency,
    grids.flatMap((grid) => Array.from({ length: grid.axis.count }, (_, i) => grid.axis.period(i))),
  );
  const rows = new Map<string, number>();
  for (const region of grids.flatMap((grid) => [...grid.rows.keys()])) {
    if (!rows.has(region)) rows.set(region, rows.size);
  }
  const size = rows.size * axis.count;
  const whole: Grid = {
    ...first,
    axis,
    rows,
    values: new Float64Array(size).fill(NaN),
    flags: new Uint32Array(size),
    details: new Map(),
  };
  for (const grid of grids) copy(grid, whole);
  return whole;
}

/** Takes over the cells that are not stated yet, and those that are withheld here. */
function copy(from: Grid, to: Grid): void {
  const columns = Array.from({ length: from.axis.count }, (_, i) =>
    to.axis.find(from.axis.period(i)),
  );
  for (const [region, row] of from.rows) {
    for (const [column, place] of columns.entries()) {
      const cell = row * from.axis.count + column;
      const target = to.rows.get(region)! * to.axis.count + place;
      const flags = from.flags[cell]!;
      const isFirst = !to.flags[target];
      if (!flags || !(isFirst || isWithheld({ grid: from, region, index: cell }))) continue;
      to.flags[target] = flags;
      to.values[target] = from.values[cell]!;
      const detail = from.details.get(cell);
      if (detail) to.details.set(target, detail);
      else to.details.delete(target);
    }
  }
}

import type { RegionItem } from '../contract/contract.generated.js';
import { byId } from './by-id.js';

/** A region with the regions right below it. */
export interface Region extends RegionItem {
  readonly children: Region[];
}

/**
 * The levels that a tree of regions may have. The code tree has five (GB/T 2260 and its extension to
 * villages); whoever has more than this has linked a list into a chain.
 */
export const MOST_LEVELS = 32;

/** The regions of a document as a tree, and what its items have wrong as one. */
export interface RegionTree {
  regions: Map<string, Region>;
  roots: Region[];
  /** The ids whose parents lead back to them. They count as having no parent. */
  circular: ReadonlySet<string>;
  /** The ids of those right below the last level. They are left out, with all below them. */
  tooDeep: ReadonlySet<string>;
}

/**
 * The tree of regions. A parent that is unknown or closes a circle counts as none; of two regions
 * with one id the first stays. Every walk up or down the tree ends within `MOST_LEVELS` steps.
 */
export function regionTree(items: readonly RegionItem[]): RegionTree {
  const given = byId(items);
  const { levels, circular } = levelsOf(given);
  const regions = new Map<string, Region>();
  const tooDeep = new Set<string>();
  for (const [id, item] of given) {
    if (levels.get(id)! <= MOST_LEVELS) regions.set(id, { ...item, children: [] });
    else if (levels.get(id) === MOST_LEVELS + 1) tooDeep.add(id);
  }
  const roots: Region[] = [];
  for (const region of regions.values()) {
    const parent = circular.has(region.id) ? undefined : regions.get(region.parent ?? '');
    (parent?.children ?? roots).push(region);
  }
  return { regions, roots, circular, tooDeep };
}

/** The level of each region, 1 for those without a parent; each is visited once. */
function levelsOf(items: ReadonlyMap<string, RegionItem>) {
  const levels = new Map<string, number>();
  const circular = new Set<string>();
  for (const start of items.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let id: string | null | undefined = start;
    while (id && items.has(id) && !levels.has(id) && !onPath.has(id)) {
      path.push(id);
      onPath.add(id);
      id = items.get(id)!.parent;
    }
    if (id && onPath.has(id)) {
      for (const member of path.splice(path.indexOf(id))) {
        circular.add(member);
        levels.set(member, 1);
      }
    }
    let level = levels.get(id ?? '') ?? 0;
    for (const below of path.reverse()) levels.set(below, ++level);
  }
  return { levels, circular };
}

import { parentOf, type Dataset, type Region } from '../model/dataset.js';

/**
 * The regions whose figures tags can show that start from some: each with all below it, for a reader may
 * go down and a sum is made of them; those beside it, among which it has a place; and those above.
 *
 * @param homes - Where tags start; an id that the dataset lacks leads nowhere.
 */
export function inReach(dataset: Dataset, homes: Iterable<string>): Set<string> {
  const ids = new Set<string>();
  for (const home of homes) {
    const region = dataset.regions.get(home);
    if (!region) continue;
    addBelow(parentOf(dataset, region) ?? region, ids);
    for (let above = parentOf(dataset, region); above; above = parentOf(dataset, above)) {
      ids.add(above.id);
    }
  }
  return ids;
}

function addBelow(top: Region, ids: Set<string>): void {
  const waiting = [top];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    ids.add(at.id);
    waiting.push(...at.children);
  }
}

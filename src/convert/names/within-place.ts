import type { Contract } from '../../core/contract/contract.generated.js';
import { divisionCode, type NamedRegion } from './division.js';
import { earlierRegions } from './earlier-regions.js';
import { FORMER } from './former.js';
import type { NameIndex } from './name-index.js';

/**
 * The ids in the list of a region that may be called otherwise in the earlier contract; of a former division
 * those of the divisions that its places went to.
 */
export function listedIds(
  id: string | undefined,
  earlier: Contract | undefined,
): readonly string[] | undefined {
  if (id === undefined) return undefined;
  const former = FORMER.find((one) => one.id === id);
  if (former) return former.successors;
  const code = earlier && earlierRegions(earlier).index.get(id)?.code;
  return [(code && divisionCode(code)) ?? id];
}

/** Those that lie in one of some regions, or are it; all where none is given. */
export function insideOf<R extends NamedRegion>(
  regions: readonly R[],
  index: NameIndex<R>,
  within: readonly string[] | undefined,
): readonly R[] {
  if (within === undefined) return regions;
  return regions.filter(({ id }) => index.lineOf(id).some((place) => within.includes(place)));
}

import type { Contract, RegionItem } from '../../core/contract/contract.generated.js';
import { divisionCode, type NamedRegion } from './division.js';
import { NameIndex } from './name-index.js';

/** A region of an earlier contract, with the time that it is valid in. */
export interface EarlierRegion extends NamedRegion {
  readonly validFrom?: string;
  readonly validTo?: string;
}

interface EarlierRegions {
  readonly index: NameIndex<EarlierRegion>;
  /** All regions of a code; before and after a change of borders there may be two. */
  ofCode(code: string): readonly EarlierRegion[];
}

const made = new WeakMap<Contract, EarlierRegions>();

/** The regions of a contract by name and code; made once for each. */
export function earlierRegions(contract: Contract): EarlierRegions {
  const known = made.get(contract);
  if (known) return known;
  const index = new NameIndex<EarlierRegion>();
  const byCode = new Map<string, EarlierRegion[]>();
  for (const item of contract.regions.items) {
    const { region, names } = regionOf(item);
    index.add(region, ...names);
    const code = divisionCode(region.code ?? region.id);
    if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), region]);
  }
  const regions = { index, ofCode: (code: string) => byCode.get(code) ?? [] };
  made.set(contract, regions);
  return regions;
}

function regionOf({ id, code, name, level, parent, validFrom, validTo }: RegionItem): {
  region: EarlierRegion;
  names: string[];
} {
  const names = typeof name === 'string' ? [name] : [name['zh-CN'], ...(name.en ? [name.en] : [])];
  const region = {
    id,
    name: names[0]!,
    level,
    ...(code !== undefined && { code }),
    ...(parent != null && { parent }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
  return { region, names };
}

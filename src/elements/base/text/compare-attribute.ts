import { BASES } from '../../../core/contract/enums.generated.js';
import type { Basis } from '../../../core/derive/change.js';

/** The basis of change that `compare` names; the usual one when it names none, undefined for `none`. */
export function basisOf(compare: string): Basis | 'usual' | undefined {
  const tokens = compare.split(/\s+/);
  if (tokens.includes('none')) return undefined;
  return BASES.find((basis) => tokens.includes(basis)) ?? 'usual';
}

/** The region ids that `compare` names; `parent` stands for the region above. */
export function regionsIn(compare: string): string[] {
  const words: readonly string[] = [...BASES, 'none'];
  return compare.split(/\s+/).filter((token) => token && !words.includes(token));
}

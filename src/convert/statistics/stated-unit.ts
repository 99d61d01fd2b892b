import type { LocalizedText, UnitItem } from '../../core/contract/contract.generated.js';
import { UNITS, type Unit } from '../../core/contract/units.js';
import { idOf } from '../mapping/stable-id.js';
import { unitIdOf } from '../mapping/unit-words.js';
import { wordsOf } from './listing.js';

/** Codes of SDMX CL_UNIT_MEASURE that name a unit which every document has. */
const CODES: Readonly<Record<string, Unit>> = {
  PS: 'person',
  PERS: 'person',
  PT: 'percent',
  PC: 'percent',
  PCT: 'percent',
  MTK: 'square-metre',
};

/** The built-in unit of a code or a word, where figures are in it itself and in no multiple of it. */
function builtIn(word: string): Unit | undefined {
  const stated = UNITS.find((unit) => unit === word) ?? CODES[word];
  if (stated) return stated;
  const found = unitIdOf(word) ?? unitIdOf(word.toLowerCase());
  return found?.power === 0 ? found.id : undefined;
}

/** The unit that a code and its names stand for: one of the house, else one that the document defines. */
export function unitItem(code: string, name: LocalizedText | undefined): UnitItem {
  const known = [code, ...wordsOf(name)].map(builtIn).find(Boolean);
  return { id: known ?? idOf(code, 'u'), name: name ?? code };
}

/** True for a unit that a document need not define. */
export const isBuiltIn = (id: string): boolean => UNITS.some((unit) => unit === id);

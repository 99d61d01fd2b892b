import type { LocalizedText, UnitItem } from '../../core/contract/contract.generated.js';
import { UNITS, type Unit } from '../../core/contract/units.js';
import { idOf } from './stated-id.js';
import { wordsOf } from './listing.js';

/** Units that every document has, by the codes of SDMX and the words that name nothing else. */
const BUILT_IN: readonly [unit: Unit, words: RegExp][] = [
  ['person', /^(?:人|PS|PERS|persons?|people|number of persons)$/i],
  ['person-time', /^(?:人次|person-times?)$/i],
  ['household', /^(?:户|households?)$/i],
  ['percent', /^(?:%|百分比|PT|PC|PCT|per ?cent|percentage)$/i],
  ['day', /^(?:天|日|days?)$/i],
  ['cny-10k', /^万元$/],
  ['square-metre', /^(?:平方米|m2|m²|MTK|square metres?)$/i],
  ['service-act', /^件次$/],
];

/** Says that a file states none, so that no reader takes the figures for a count of anything. */
export const UNSTATED: UnitItem = {
  id: 'unit-not-stated',
  name: { 'zh-CN': '（单位未注明）', en: '(unit not stated)' },
};

/** The unit that a code and its names stand for: one of the house, else one that the document defines. */
export function unitItem(code: string, name: LocalizedText | undefined): UnitItem {
  const words = [...wordsOf(name), code];
  const stated = UNITS.find((unit) => unit === code);
  if (stated) return { id: stated, name: name ?? code };
  const known = BUILT_IN.find(([, pattern]) => words.some((word) => pattern.test(word)));
  return known ? { id: known[0], name: name ?? code } : { id: idOf(code, 'u'), name: name ?? code };
}

/** True for a unit that a document need not define. */
export const isBuiltIn = (id: string): boolean => UNITS.some((unit) => unit === id);

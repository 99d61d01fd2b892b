import type { LocalizedText } from '../contract/contract.generated.js';

/**
 * What a unit measures by: parts of a hundred, parts of a thousand, the points of an index, or things
 * that are counted. Told of a declared unit by its id, else by its name.
 */
export type Measure = 'percent' | 'permille' | 'points' | 'count';

const PERMILLE = /^per-?mill?e?$|‰|^千分/;
const POINTS = /^(index|index-?points?|points?|score)$|^(点|指数点?|分)$/i;

/** What a unit measures by; `name` is that of a declared unit. */
export function measureOf(unit: string, name?: LocalizedText): Measure {
  if (unit === 'percent') return 'percent';
  const names = name === undefined ? [] : typeof name === 'string' ? [name] : Object.values(name);
  const words = [unit, ...names];
  if (words.some((word) => PERMILLE.test(word))) return 'permille';
  return words.some((word) => POINTS.test(word)) ? 'points' : 'count';
}

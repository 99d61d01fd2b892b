/** FNV-1a, 32 bit: the same text has the same id in every file and on every machine. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0)!;
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(36);
}

/** What an id is of: an indicator, a region, a unit, a dimension or data set, a category, a source, a label. */
export type IdKind = 'x' | 'r' | 'u' | 'd' | 'c' | 's' | 'k';

/** The id of something that no list has: an indicator by name and unit, a region, a unit, a category. */
export const stableId = (kind: IdKind, ...words: readonly string[]): string =>
  `${kind}-${hash(words.join('\n'))}`;

/** The ids of a contract: letters, digits and _ . @ -, at most 64. */
const ID = /^[A-Za-z0-9_.@-]{1,64}$/;

/** The code itself where it is an id, else a stable one of its own. */
export const idOf = (code: string, kind: IdKind): string =>
  ID.test(code) ? code : stableId(kind, code);

/** FNV-1a, 32 bit: the same text has the same id in every file and on every machine. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0)!;
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(36);
}

/** The id of something that no list has: an indicator by name and unit, a region, a unit, a category. */
export const stableId = (kind: 'x' | 'r' | 'u' | 'd' | 'c', ...words: readonly string[]): string =>
  `${kind}-${hash(words.join('\n'))}`;

/** A vowel, with what may end a syllable of pinyin, before a consonant that begins the next one. */
const SYLLABLE = /([aeiouü](?:ng|n|r)?)(?=(?:zh|ch|sh|[bcdfghjklmnpqrstwxyz])[aeiouü])/gi;

/** Words of fewer letters stay whole. */
const LONG = /[a-zü]{6,}/gi;

/** A name that may break where a long Latin word has a syllable: Gong·chen·qiao, never Gongchenqia·o. */
export const breakable = (name: string): string =>
  name.replace(LONG, (word) => word.replace(SYLLABLE, '$1\u200b'));

import { readTraditionalBy, type Spoken } from './lang.js';
import type { Words } from './zh-cn.js';

const loaders: Record<Spoken, () => Promise<Words>> = {
  'zh-CN': async () => (await import('./zh-cn.js')).zh,
  'zh-Hant': async () => {
    try {
      const { zhHant, toTraditional } = await import('./zh-hant.js');
      readTraditionalBy(toTraditional);
      return zhHant;
    } catch {
      // Its readers can read the other script, and no page is left without words.
      return loadWords('zh-CN');
    }
  },
  en: async () => (await import('./en.js')).en,
};

const loaded = new Map<Spoken, Words>();
const pending = new Map<Spoken, Promise<Words>>();

/** The dictionary, if it has been loaded. */
export function wordsNow(lang: Spoken): Words | undefined {
  return loaded.get(lang);
}

/** Has a dictionary at hand from now on, in place of any that was. */
export function keepWords(lang: Spoken, words: Words): void {
  loaded.set(lang, words);
  pending.set(lang, Promise.resolve(words));
}

/** Loads a dictionary once; a page in one language never downloads another. */
export function loadWords(lang: Spoken): Promise<Words> {
  const known = pending.get(lang);
  if (known) return known;
  const words = loaders[lang]();
  pending.set(lang, words);
  words.then(
    (result) => keepWords(lang, result),
    // A failed load may be tried again.
    () => pending.delete(lang),
  );
  return words;
}

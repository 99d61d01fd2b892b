import type { Lang } from './lang.js';
import type { Words } from './zh-cn.js';

const loaders: Record<Lang, () => Promise<Words>> = {
  'zh-CN': async () => (await import('./zh-cn.js')).zh,
  en: async () => (await import('./en.js')).en,
};

const loaded = new Map<Lang, Words>();
const pending = new Map<Lang, Promise<Words>>();

/** The dictionary, if it has been loaded. */
export function wordsNow(lang: Lang): Words | undefined {
  return loaded.get(lang);
}

/** Loads a dictionary once; a page in one language never downloads the other. */
export function loadWords(lang: Lang): Promise<Words> {
  const known = pending.get(lang);
  if (known) return known;
  const words = loaders[lang]();
  pending.set(lang, words);
  words.then(
    (result) => loaded.set(lang, result),
    // A failed load may be tried again.
    () => pending.delete(lang),
  );
  return words;
}

import type { Judgement } from '../core/derive/target.js';
import type { Change } from '../core/derive/change.js';
import type { IndicatorItem, TargetItem } from '../core/contract/contract.generated.js';
import type { Observation } from '../core/series/resolve.js';
import type { zh } from './zh-cn.js';

/** Everything that the product says, in one language: typed by key, functions where words bend. */
export type Words = typeof zh;

export type Lang = Words['lang'];

/** What a sentence about data needs to name, already in the reader's language. */
export interface Speech {
  period(observation: Observation): string;
  region(id: string): string;
  level(above: string | null | undefined): string;
  indicator(indicator: IndicatorItem): string;
  value(observation: Observation): string;
  marks(observation: Observation): string[];
  size(change: Change): string;
  target(target: TargetItem): string;
  gap(judgement: Judgement, observation: Observation): string;
}

const loaders: Record<Lang, () => Promise<Words>> = {
  'zh-CN': async () => (await import('./zh-cn.js')).zh,
  en: async () => (await import('./en.js')).en,
};

const loaded = new Map<Lang, Words>();
const pending = new Map<Lang, Promise<Words>>();

/** The language that serves a BCP 47 tag: Chinese for `zh…` and for none, else English. */
export function langFor(tag: string | undefined | null): Lang {
  return !tag || /^zh\b/i.test(tag) ? 'zh-CN' : 'en';
}

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

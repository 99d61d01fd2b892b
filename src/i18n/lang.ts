/** The languages that the product speaks, as BCP 47 tags. */
export type Lang = 'zh-CN' | 'en';

/** The language that serves a BCP 47 tag: Chinese for `zh…` and for none, else English. */
export function langFor(tag: string | undefined | null): Lang {
  return !tag || /^zh\b/i.test(tag) ? 'zh-CN' : 'en';
}

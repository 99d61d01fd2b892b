import type { Lang } from '../../src/i18n/lang.js';

/** Chinese up to its last character or full stop, then English, which has none of its characters. */
const BOTH = /^(.*[\p{Script=Han}）。；！？”])\s*([A-Z][^\p{Script=Han}]*)$/su;

/**
 * The schema and the stories say a thing in Chinese and then, in most places, in English. Where there is
 * one language only, that one is shown to all.
 */
export function inOneLanguage(text: string, lang: Lang): string {
  const [, zh, en] = BOTH.exec(text) ?? [];
  return (lang === 'en' ? en : zh) ?? text;
}

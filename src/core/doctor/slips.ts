import { nearest } from '../contract/nearest.js';
import { TAG_NAMES } from '../tags/lookup.js';
import type { Slip } from './facts.js';

const CLASSES = ['gf-embed', 'gf-table', 'gf-frame', 'gf-ranking', 'gf-trend'];
/** Elements on which our classes do something. */
const BEARERS = /^(?:a|table|iframe)$/;

const meant = (word: string, words: readonly string[]) => {
  const plain = word.toLowerCase().replace(/_/g, '-');
  return plain !== word && words.includes(plain) ? plain : nearest(plain, words);
};

/** The names of an element that look like ours and are none, so that nothing happens. */
export function slipsOf(name: string, classes: readonly string[], place: string): Slip[] {
  if (!name.includes('-') && /^gf/i.test(name)) {
    const tag =
      meant(name, TAG_NAMES) ?? meant(name.replace(/^gf_?/i, 'gf-'), TAG_NAMES) ?? 'gf-stat';
    return [{ kind: 'tag', place, value: name, known: tag }];
  }
  if (!BEARERS.test(name)) return [];
  return classes.flatMap((value) => {
    const intended = /^gf/i.test(value) && meant(value, CLASSES);
    return intended ? [{ kind: 'class' as const, place, value, known: intended }] : [];
  });
}

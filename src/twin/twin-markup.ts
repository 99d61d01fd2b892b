import { element } from './markup.js';
import type { Twin } from './twin-html.js';

/** The attribute that marks what the command `bake` has written, and says of what it was made. */
export const TWIN_MARK = 'data-gf-twin';

/** A twin as it stands in a page, with a mark of what it was made of; its lines end as those of the page do. */
export function twinMarkup(
  { classes, lang, parts, slot }: Twin,
  mark: string,
  eol: string,
): string {
  const inner = parts.join(eol);
  const card = slot ? inner : element('div', { class: 'gf-twin-card' }, inner);
  return element('div', { class: classes, [TWIN_MARK]: mark, lang, slot }, card);
}

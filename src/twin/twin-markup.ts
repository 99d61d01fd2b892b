import { element } from './markup.js';
import type { Twin } from './twin-html.js';

/** The attribute that marks what the command `bake` has written, and says of what it was made. */
export const TWIN_MARK = 'data-gf-twin';

/** The attribute that says which data a twin is of: `2024-12 2025-01-20`, until when and since when published. */
const DATES_MARK = 'data-gf-of';

/** A twin as it stands in a page, with a mark of what it was made of; its lines end as those of the page do. */
export function twinMarkup(
  { classes, lang, parts, slot, dates }: Twin,
  mark: string,
  eol: string,
): string {
  const inner = parts.join(eol);
  const card = slot ? inner : element('div', { class: 'gf-twin-card' }, inner);
  const marks = { [TWIN_MARK]: mark, [DATES_MARK]: dates };
  return element('div', { class: classes, ...marks, lang, slot }, card);
}

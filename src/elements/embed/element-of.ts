import { LINK_TAGS } from '../../core/tags/lookup.js';
import type { Settings } from '../../core/tags/settings.js';

/** The element that an address asks for, not yet in the page; undefined where no tag has the name. */
export function elementOf({ tag, attributes }: Settings, src: string): HTMLElement | undefined {
  if (!LINK_TAGS.includes(tag)) return undefined;
  const element = document.createElement(`gf-${tag}`);
  element.setAttribute('src', src);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  return element;
}

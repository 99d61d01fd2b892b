import { adoptStyles } from './adopt-styles.js';
import { menuStyles } from './menu.styles.js';
import type { CardHost } from './card-facts.js';

/** So long a word stays beside the button, in milliseconds. */
const STAYS = 3000;

const lasting = new WeakMap<Element, number>();

/** Says beside the button of the menu, and to a reader who cannot see it, what was done. */
export function tell({ renderRoot }: CardHost, text: string): void {
  const place = renderRoot.querySelector('.menu-place');
  if (!place) return;
  adoptStyles(renderRoot, menuStyles);
  let said = place.querySelector<HTMLElement>('.menu-said');
  if (!said) {
    said = document.createElement('span');
    said.className = 'menu-said';
    said.setAttribute('role', 'status');
    place.append(said);
  }
  const shown = said;
  // A reader is told of a change to a place that is there already.
  requestAnimationFrame(() => {
    shown.textContent = text;
  });
  clearTimeout(lasting.get(shown));
  lasting.set(
    shown,
    window.setTimeout(() => {
      shown.textContent = '';
    }, STAYS),
  );
}

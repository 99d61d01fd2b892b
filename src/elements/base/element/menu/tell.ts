import { adoptStyles } from './adopt-styles.js';
import { menuStyles } from './menu.styles.js';
import type { CardHost } from './card-facts.js';

/** So long a word stays beside the button, in milliseconds. */
const STAYS = 3000;

const lasting = new WeakMap<Element, number>();

/** Says beside the button of the menu, and to a reader who cannot see it, what was done. */
export function tell(host: CardHost, text: string): void {
  const { renderRoot } = host;
  host.sayNews(text);
  const place = renderRoot.querySelector('.menu-place');
  if (!place) return;
  adoptStyles(renderRoot, menuStyles);
  let said = place.querySelector<HTMLElement>('.menu-said');
  if (!said) {
    said = document.createElement('span');
    said.className = 'menu-said';
    // It is read out where all of the card is.
    said.setAttribute('aria-hidden', 'true');
    place.append(said);
  }
  const shown = said;
  shown.textContent = text;
  clearTimeout(lasting.get(shown));
  lasting.set(
    shown,
    window.setTimeout(() => {
      shown.textContent = '';
    }, STAYS),
  );
}

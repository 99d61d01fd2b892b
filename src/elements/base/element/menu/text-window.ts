import { html, render } from 'lit';
import type { CardFacts } from './card-facts.js';
import { menuWords } from './menu.words.js';
import { openWindow } from './window.js';

/** Shows a text, selected, for a reader whose browser lets no page copy. */
export function textWindow(facts: CardFacts, text: string): void {
  const words = menuWords[facts.view.say.lang];
  const dialog = openWindow(facts, words.copy);
  render(
    html`<p>${words.byHand}</p>
      <textarea readonly aria-label=${words.byHand} .value=${text}></textarea>
      <div class="acts">
        <button type="button" @click=${() => dialog.close()}>${words.close}</button>
      </div>`,
    dialog,
  );
  const field = dialog.querySelector('textarea')!;
  field.focus();
  field.select();
}

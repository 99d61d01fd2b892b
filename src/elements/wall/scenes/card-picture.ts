import { Directive, directive } from 'lit/directive.js';
import type { CardItem } from '../../../core/contract/contract.generated.js';
import { attributesOf } from '../../../core/tags/lookup.js';

class CardPicture extends Directive {
  #card = '';
  #element: HTMLElement | undefined;

  render(card: CardItem, properties: Record<string, unknown>, grow?: number) {
    const written = JSON.stringify(card);
    if (!this.#element || written !== this.#card) this.#element = make(card);
    this.#card = written;
    if (grow) this.#element.style.setProperty('--grow', `${grow}`);
    // A property that is set again asks for an update, even where it says the same.
    const changed = Object.entries(properties).filter(
      ([name, value]) => this.#element![name as keyof HTMLElement] !== value,
    );
    return Object.assign(this.#element, Object.fromEntries(changed));
  }
}

/** The tag with what a card may say of it as its attributes; all else is for the scene. */
function make(card: CardItem): HTMLElement {
  const element = document.createElement(`gf-${card.tag}`);
  for (const [name, { where }] of Object.entries(attributesOf(card.tag))) {
    const value = card[name as keyof CardItem];
    if (where !== 'card' || value === undefined) continue;
    element.setAttribute(name, Array.isArray(value) ? value.join(' ') : String(value));
  }
  return element;
}

/**
 * The element of a card, with what it is given as its properties and type so much larger: the same
 * one for as long as the card says the same, so that a new edition of the figures draws in place.
 */
export const cardPicture = directive(CardPicture);

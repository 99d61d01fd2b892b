/*
 * What is heard of cards: one thing at a time in the whole page. It ends by itself, by its button, with Escape, when
 * another begins, when its card leaves the page or would be heard otherwise, and when the page is hidden.
 */
import { html, render } from 'lit';
import { adoptStyles } from '../menu/adopt-styles.js';
import { factsOf, type CardFacts, type CardHost } from '../menu/card-facts.js';
import { tell } from '../menu/tell.js';
import { aloudStyles } from './aloud.styles.js';
import { aloudWords } from './aloud.words.js';
import { currentHearing, isHeard, setHearing, type Hearing } from './current.js';
import { GfSoundEvent, type HeardForm } from './sound-event.js';

/** What is to be heard. */
export interface Piece {
  readonly form: HeardForm;
  /** Whose it is: the card, or a part of it. */
  readonly of: CardFacts;
  /** All that it depends on, as a text: it ends where that becomes another one. */
  content(facts: CardFacts): string;
  /** Begins it; answers what ends it, undefined where the browser does not let it be heard. */
  begin(ended: () => void): Promise<(() => void) | undefined>;
}

/** Lets a piece of a card be heard, or ends it where it is; answers whether that was done. */
export async function hear(card: CardFacts, piece: Piece): Promise<boolean> {
  const wasHeard = isHeard(card.host, piece.form);
  currentHearing()?.stop();
  return wasHeard || new Playing(card, piece).begin();
}

class Playing implements Hearing {
  readonly #content: string;
  readonly #hosts: Set<CardHost>;
  readonly #box = document.createElement('div');
  #end: (() => void) | undefined;

  constructor(
    readonly card: CardFacts,
    readonly piece: Piece,
  ) {
    this.#content = piece.content(piece.of);
    this.#hosts = new Set([card.host, piece.of.host]);
  }

  get host(): CardHost {
    return this.card.host;
  }

  get form(): HeardForm {
    return this.piece.form;
  }

  get #words() {
    return aloudWords[this.card.view.say.lang];
  }

  async begin(): Promise<boolean> {
    const { host, form } = this;
    setHearing(this);
    for (const one of this.#hosts) one.addController(this);
    document.addEventListener('keydown', this.#onKey, true);
    document.addEventListener('visibilitychange', this.#onHidden);
    this.#showButton();
    host.dispatchEvent(new GfSoundEvent(form, true));
    const end = await this.piece.begin(() => this.stop());
    // Whoever has stopped it meanwhile hears nothing of it.
    if (currentHearing() !== this) end?.();
    else if (end) this.#end = end;
    else {
      this.stop();
      tell(host, this.#words.refused);
    }
    return end !== undefined;
  }

  stop(): void {
    if (currentHearing() !== this) return;
    setHearing(undefined);
    const { host, form } = this;
    for (const one of this.#hosts) one.removeController(this);
    document.removeEventListener('keydown', this.#onKey, true);
    document.removeEventListener('visibilitychange', this.#onHidden);
    const hadFocus = this.#box.matches(':focus-within');
    this.#box.remove();
    if (hadFocus) host.renderRoot.querySelector<HTMLElement>('.more')?.focus();
    this.#end?.();
    host.dispatchEvent(new GfSoundEvent(form, false));
  }

  hostDisconnected(): void {
    this.stop();
  }

  hostUpdated(): void {
    const now = factsOf(this.piece.of.host);
    if (!now || this.piece.content(now) !== this.#content) this.stop();
  }

  #onHidden = (): void => {
    if (document.hidden) this.stop();
  };

  #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#stopByHand();
  };

  #stopByHand = (): void => {
    this.stop();
    this.host.sayNews(this.#words.stopped);
  };

  /** The button stands where the menu does; a card without one has it in the same corner. */
  #showButton(): void {
    const { renderRoot } = this.host;
    adoptStyles(renderRoot, aloudStyles);
    const [place] = ['.menu-place', '.header', '.card'].flatMap(
      (name) => renderRoot.querySelector(name) ?? [],
    );
    this.#box.className = 'stop-place';
    render(
      html`<button class="tool" part="stop-button" type="button" @click=${this.#stopByHand}>
        <span aria-hidden="true">■</span> ${this.#words.stop}
      </button>`,
      this.#box,
    );
    place?.append(this.#box);
  }
}

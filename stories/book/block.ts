import { LitElement } from 'lit';
import type { Text } from '../../src/core/tags/tags.js';
import type { Lang } from '../../src/i18n/lang.js';
import { SettingsController, settings } from './settings.js';

/**
 * What every block of the book is: a custom element that MDX pages name as a tag. It draws into the
 * page itself, so that the style of the book and the loader of our tags reach what it draws.
 */
export abstract class BookBlock extends LitElement {
  protected readonly settings = new SettingsController(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** What MDX puts between the tags is the block's to draw; Lit would draw behind it. */
  override connectedCallback(): void {
    if (!this.hasUpdated) this.replaceChildren();
    // The type of the book is its own, not that of Storybook's pages.
    this.classList.add('sb-unstyled', 'book-block');
    super.connectedCallback();
  }

  protected get language(): Lang {
    return settings().lang;
  }

  /** A text of a record in the language that is read. */
  protected say({ zh, en }: Text): string {
    return this.language === 'en' ? en : zh;
  }
}

/** Registers a block, once: a page that is reloaded in place brings its module again. */
export function block(name: string, type: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, type);
}

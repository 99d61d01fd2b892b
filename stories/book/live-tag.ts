import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { BookBlock, block } from './block.js';
import { elementOf, type Markup } from './markup.js';
import { settings } from './settings.js';

/** How far below the window a picture is drawn already. */
const AHEAD = '400px';

/**
 * One tag, drawn as on a page, in the language and look that the reader has chosen. It is drawn when it
 * comes into sight, so that a page of seventy pictures opens at once.
 */
export class LiveTag extends BookBlock {
  @property({ attribute: false }) markup: Markup | undefined;
  /** A document in place of an address. */
  @property({ attribute: false }) data: unknown;

  @query('.book-stage') private readonly stage!: HTMLElement;
  #drawn: HTMLElement | undefined;
  #drawnAs = '';
  #isNear = false;
  readonly #sight = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#isNear = true;
      this.#sight.disconnect();
      this.requestUpdate();
    },
    { rootMargin: AHEAD },
  );

  /** The tag on the page, once there is one. */
  get drawn(): HTMLElement | undefined {
    return this.#drawn;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#isNear) this.#sight.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight.disconnect();
  }

  protected override render(): TemplateResult {
    return html`<div class="book-stage"></div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.markup || !this.#isNear) return;
    const { lang, theme, elder } = settings();
    const { tag, inside } = this.markup;
    // A wall is dark unless it is told.
    const own = tag === 'wall' ? {} : { ...(theme && { theme }), ...(elder && { elder: '' }) };
    const attributes = { lang, ...own };
    const whole: Markup = { tag, attributes: { ...attributes, ...this.markup.attributes } };
    const written = JSON.stringify([whole, inside]);
    const isNew = written !== this.#drawnAs;
    if (isNew) {
      this.#drawn = elementOf({ ...whole, ...(inside && { inside }) });
      this.#drawnAs = written;
      this.stage.dataset.tag = tag;
    }
    if (isNew || changed.has('data')) {
      Object.assign(this.#drawn!, this.data === undefined ? {} : { data: this.data });
    }
    if (isNew) {
      this.stage.lang = lang;
      this.stage.replaceChildren(this.#drawn!);
      this.dispatchEvent(new Event('book-drawn'));
    }
  }
}

block('book-live', LiveTag);

import { html, nothing, type TemplateResult } from 'lit';
import type { Variant } from '../elements/record.js';
import { block } from './block.js';
import './code-block.js';
import { ElementBlock, markupOf } from './element-block.js';
import './live-tag.js';
import { htmlOf } from './markup.js';

const NONE = { zh: '只有这一种样子。', en: 'It has this one form only.' };

/** The forms that an element takes, each drawn, with what is written for it. */
export class Variants extends ElementBlock {
  protected override render(): TemplateResult {
    const { variants } = this.record;
    if (variants.length === 0) return html`<p>${this.say(NONE)}</p>`;
    return html`<div class="book-grid">
      ${variants.map((variant) => this.#renderOne(variant))}
    </div>`;
  }

  #renderOne({ name, attributes = {}, document }: Variant): TemplateResult {
    const markup = markupOf(this.name, attributes);
    const pasted = { tag: markup.tag, attributes: { src: 'data.json', ...attributes } };
    return html`<figure class="book-variant">
      <figcaption>${this.say(name)}</figcaption>
      <book-live .markup=${markup} .data=${document ?? this.record.document}></book-live>
      ${
        Object.keys(attributes).length > 0
          ? html`<book-code name="HTML" .code=${htmlOf(pasted)}></book-code>`
          : nothing
      }
    </figure>`;
  }
}

block('book-variants', Variants);

import { html, type TemplateResult } from 'lit';
import { block } from './block.js';
import { ElementBlock, markupOf } from './element-block.js';
import './try-tag.js';

/** The small document of an element, its attributes and its picture, all to be changed. */
export class Trial extends ElementBlock {
  #markup = { of: '', value: {} as ReturnType<typeof markupOf> };

  protected override render(): TemplateResult {
    // One object a tag: another would undo what the reader has set.
    if (this.#markup.of !== this.name) this.#markup = { of: this.name, value: markupOf(this.name) };
    return html`<book-try
      .markup=${this.#markup.value}
      .document=${this.record.document}
    ></book-try>`;
  }
}

block('book-trial', Trial);

import { html, type TemplateResult } from 'lit';
import { block } from './block.js';
import './code-block.js';
import { ElementBlock } from './element-block.js';
import { withCode } from './inline-code.js';
import { described, type Described } from './manifest.js';

const WORDS = {
  parts: { zh: '各部分 ::part()', en: 'Parts ::part()' },
  tokens: { zh: '自定义属性', en: 'Custom properties' },
};

/** The parts and tokens of an element, and a rule to begin with. */
export class Styling extends ElementBlock {
  protected override render(): TemplateResult {
    const parts = described(this.tag, 'cssParts');
    const tokens = described(this.tag, 'cssProperties');
    return html`<div class="book-columns two">
        ${this.#renderList(this.say(WORDS.parts), parts)}
        ${this.#renderList(this.say(WORDS.tokens), tokens)}
      </div>
      <book-code name="CSS" .code=${this.#example(parts, tokens)}></book-code>`;
  }

  #example(parts: readonly Described[], tokens: readonly Described[]): string {
    const brand = tokens.some(({ name }) => name === '--gf-brand')
      ? '  --gf-brand: #7a3b69;\n'
      : '';
    const part = parts[0]?.name;
    return (
      `${this.tag} {\n${brand}  margin-block: 1.5rem;\n}` +
      (part ? `\n\n${this.tag}::part(${part}) {\n  letter-spacing: 0.01em;\n}` : '')
    );
  }

  #renderList(title: string, items: readonly Described[]): TemplateResult {
    return html`<section>
      <h3>${title}</h3>
      <dl class="book-list">
        ${items.map(
          ({ name, description, default: initial }) =>
            html`<dt><code translate="no">${name}</code></dt>
              <dd lang="en">
                ${withCode(description)}${initial ? html` <code>${initial}</code>` : ''}
              </dd>`,
        )}
      </dl>
    </section>`;
  }
}

block('book-styling', Styling);

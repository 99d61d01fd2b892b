import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BookBlock, block } from './block.js';

const WORDS = {
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  refused: { zh: '浏览器不许复制，请选中后复制', en: 'Not allowed to copy: select it instead' },
};

/** Code to paste, with a button that copies it. */
export class CodeBlock extends BookBlock {
  @property() code = '';
  /** What the code is, such as a language or the name of a file. */
  @property() name = '';

  @state() private told: keyof typeof WORDS = 'copy';

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.code);
      this.told = 'copied';
    } catch {
      this.told = 'refused';
    }
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('code')) this.told = 'copy';
  }

  protected override render(): TemplateResult {
    return html`<figure class="book-code">
      <figcaption>
        <span>${this.name}</span>
        <button type="button" @click=${() => void this.#copy()} aria-live="polite">
          ${this.say(WORDS[this.told])}
        </button>
      </figcaption>
      <pre tabindex="0" translate="no"><code>${this.code}</code></pre>
    </figure>`;
  }
}

block('book-code', CodeBlock);

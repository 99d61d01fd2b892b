import { html, type TemplateResult } from 'lit';
import { NEEDS } from '../../src/core/tags/tags.js';
import { block } from './block.js';
import { ElementBlock } from './element-block.js';
import { withCode } from './inline-code.js';
import { elementPage } from './links.js';

const WORDS = {
  use: { zh: '何时用', en: 'Use it' },
  not: { zh: '何时不用', en: 'Use something else where' },
  data: { zh: '需要的数据', en: 'The data it needs' },
  card: { zh: '可作大屏卡片', en: 'can stand on a card of a wall' },
};

/** The question that an element answers, when to use it and when not, and what it needs. */
export class Purpose extends ElementBlock {
  protected override render(): TemplateResult {
    const { question, use, not, data } = this.record;
    const { needs, where } = this.row;
    const needed: string[] = needs.map((need) => this.say(NEEDS[need]));
    if (where === 'card') needed.push(this.say(WORDS.card));
    return html`<p class="book-lead">${this.say(question)}</p>
      <div class="book-columns">
        <section>
          <h3>${this.say(WORDS.use)}</h3>
          <p>${withCode(this.say(use))}</p>
        </section>
        <section>
          <h3>${this.say(WORDS.not)}</h3>
          <ul>
            ${not.map(
              ({ when, use: other }) =>
                html`<li>
                  ${withCode(this.say(when))}${
                    other
                      ? html` →
                          <a href=${elementPage(other)} target="_top"><code>gf-${other}</code></a>`
                      : ''
                  }
                </li>`,
            )}
          </ul>
        </section>
        <section>
          <h3>${this.say(WORDS.data)}</h3>
          <p>${withCode(this.say(data))}</p>
          <p class="book-quiet">${needed.join(this.language === 'en' ? ' · ' : '　·　')}</p>
        </section>
      </div>`;
  }
}

block('book-purpose', Purpose);

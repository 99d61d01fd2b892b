import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { MARKS, marked, type Mark } from '../documents/honest.js';
import { BookBlock, block } from './block.js';
import './code-block.js';
import { heard } from './heard.js';
import './live-tag.js';
import type { LiveTag } from './live-tag.js';
import { printDocument } from './print-document.js';

/** The pictures in which every mark is shown. */
const PICTURES = ['stat', 'trend', 'ranking', 'table'] as const;

const ATTRIBUTES = {
  stat: { indicator: 'placed' },
  trend: { indicator: 'placed' },
  ranking: { indicator: 'placed', period: '2024-06' },
  table: { indicator: 'placed', by: 'region', period: '2024-06' },
};

const WORDS = {
  spoken: { zh: '读屏读出：', en: 'A screen reader says: ' },
  written: { zh: '数据里写', en: 'In the data' },
};

/** So long after it has been drawn a picture is listened to, in milliseconds. */
const REST = 600;

/** One mark: how it is written, and how it looks, reads and is spoken in four pictures. */
export class HonestFigure extends BookBlock {
  @property({ attribute: false }) mark: Mark | undefined;
  @state() private spoken = '';
  @query('book-live') private readonly first!: LiveTag;
  #document: object | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('mark') && this.mark) this.#document = marked(this.mark);
  }

  #listen(): void {
    setTimeout(() => {
      const { drawn } = this.first;
      if (drawn) this.spoken = heard(drawn).opens.join(this.language === 'en' ? '. ' : '。');
    }, REST);
  }

  protected override render(): TemplateResult | undefined {
    if (!this.mark) return undefined;
    const { name, means, row } = this.mark;
    return html`<h2 id="mark-${this.mark.id}">${this.say(name)}</h2>
      <p>${this.say(means)}</p>
      <book-code name=${this.say(WORDS.written)} .code=${printDocument(row)}></book-code>
      <div class="book-grid">
        ${PICTURES.map(
          (tag) =>
            html`<book-live
              .markup=${{ tag, attributes: ATTRIBUTES[tag] }}
              .data=${this.#document}
              @book-drawn=${() => this.#listen()}
            ></book-live>`,
        )}
      </div>
      <blockquote class="book-heard">
        <p><span class="book-quiet">${this.say(WORDS.spoken)}</span>${this.spoken}</p>
      </blockquote>`;
  }
}

block('book-honest', HonestFigure);

/** Every mark, one below the other. */
export class HonestFigures extends BookBlock {
  protected override render(): TemplateResult[] {
    return MARKS.map((mark) => html`<book-honest .mark=${mark}></book-honest>`);
  }
}

block('book-honest-figures', HonestFigures);

import { html, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { streets } from '../documents/streets.js';
import { BookBlock, block } from './block.js';
import './code-block.js';
import './live-tag.js';
import type { Markup } from './markup.js';
import { cssOf, propertiesOf, type Chosen, type TokenFields } from './token-fields.js';
import './token-fields.js';

/** A number, a target, a course, an order and a grid: every family of colours occurs. */
const BOARD: Markup = {
  tag: 'board',
  inside: [
    { tag: 'stat' },
    { tag: 'progress', attributes: { region: 'heron' } },
    { tag: 'trend', attributes: { compare: 'heron east gull' } },
    { tag: 'ranking' },
    { tag: 'tiles' },
  ],
};

const DOCUMENT = streets();

const NONE = {
  zh: '/* 还没有改动：改一种颜色，这里就是要粘贴的样式 */',
  en: '/* Nothing set yet: change a colour, and this is the style to paste */',
};

/** Sets custom properties on an element, in place of those set before. */
export function dress(element: HTMLElement, chosen: Chosen): void {
  const before = [...element.style].filter((name) => name.startsWith('--gf-'));
  for (const name of before) element.style.removeProperty(name);
  for (const [name, value] of propertiesOf(chosen)) element.style.setProperty(name, value);
}

/** A live editor of tokens: a board that wears them, and the CSS to paste. */
export class Theming extends BookBlock {
  @state() private css = '';
  @query('book-token-fields') private readonly fields!: TokenFields;
  @query('.book-dressed') private readonly stage!: HTMLElement;

  #take(): void {
    dress(this.stage, this.fields.chosen);
    this.css = cssOf(this.fields.chosen);
  }

  protected override render(): TemplateResult {
    return html`<div class="book-wear">
      <div>
        <book-token-fields @book-tokens=${() => this.#take()}></book-token-fields>
        <book-code name="CSS" .code=${this.css || this.say(NONE)}></book-code>
      </div>
      <div class="book-dressed"><book-live .markup=${BOARD} .data=${DOCUMENT}></book-live></div>
    </div>`;
  }
}

block('book-theming', Theming);

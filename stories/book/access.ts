import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { BookBlock, block } from './block.js';
import { heard, type Heard } from './heard.js';
import type { LiveTag } from './live-tag.js';

/** The picture is looked at again, until it has come to rest: so often, and so many milliseconds apart. */
const LOOKS = 12;
const APART = 400;

/** So many stops are listed; a long list repeats itself. */
const MOST = 8;

const WORDS = {
  opens: { zh: '读到这张卡片时', en: 'On reaching the card' },
  stops: { zh: '按 Tab 停在', en: 'Tab stops at' },
  says: { zh: '读出', en: 'It says' },
  keys: { zh: '按键', en: 'Keys' },
  waiting: { zh: '图画好以后列出。', en: 'Listed once the picture is drawn.' },
  more: { zh: '其余照此。', en: 'The rest are like these.' },
  none: { zh: '没有要操作的地方。', en: 'There is nothing to operate.' },
};

/** What each kind of stop answers to. */
const KEYS: Record<string, { zh: string; en: string }> = {
  slider: {
    zh: '← → 逐点，Home End 首尾，PgUp PgDn 跳十二个，Enter 选定，Esc 离开',
    en: '← → one point, Home End the ends, PgUp PgDn twelve, Enter picks, Esc leaves',
  },
  listbox: {
    zh: '↑ ↓ 逐行，Home End 首尾，Enter 选定',
    en: '↑ ↓ one row, Home End the ends, Enter picks',
  },
  grid: { zh: '方向键逐格，Home End 行首行尾', en: 'Arrows one cell, Home End the ends of a row' },
  region: { zh: '方向键滚动', en: 'Arrows scroll' },
  link: { zh: 'Enter 打开', en: 'Enter opens' },
  button: { zh: 'Enter 或空格', en: 'Enter or space' },
  combobox: { zh: '↑ ↓ 换一项', en: '↑ ↓ change it' },
  radio: { zh: '方向键换一项', en: 'Arrows change it' },
  tab: { zh: '方向键换一项', en: 'Arrows change it' },
};

/** What is heard of the picture on this page, and which keys it answers to, read from what it drew. */
export class Access extends BookBlock {
  @state() private found: Heard | undefined;
  #left = LOOKS;
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.#look(), APART);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  #look(): void {
    const drawn = document.querySelector<LiveTag>('book-try book-live')?.drawn;
    if (!drawn?.shadowRoot) return;
    this.found = heard(drawn);
    if (--this.#left <= 0) clearInterval(this.#timer);
  }

  protected override updated(): void {
    // The language has been changed, perhaps.
    if (this.#left <= 0 && this.language !== this.#lang) {
      this.#left = LOOKS;
      this.#timer = setInterval(() => this.#look(), APART);
    }
    this.#lang = this.language;
  }

  #lang = this.language;

  protected override render(): TemplateResult {
    const { found } = this;
    if (!found) return html`<p class="book-quiet">${this.say(WORDS.waiting)}</p>`;
    const { opens, stops } = found;
    return html`<h3>${this.say(WORDS.opens)}</h3>
      <blockquote class="book-heard">${opens.map((line) => html`<p>${line}</p>`)}</blockquote>
      ${stops.length === 0 ? html`<p>${this.say(WORDS.none)}</p>` : this.#renderStops(found)}`;
  }

  #renderStops({ stops }: Heard): TemplateResult {
    return html`<table class="book-table">
        <thead>
          <tr>
            <th scope="col">${this.say(WORDS.stops)}</th>
            <th scope="col">${this.say(WORDS.says)}</th>
            <th scope="col">${this.say(WORDS.keys)}</th>
          </tr>
        </thead>
        <tbody>
          ${stops.slice(0, MOST).map(
            ({ role, says }) =>
              html`<tr>
                <th scope="row"><code>${role}</code></th>
                <td>${says}</td>
                <td>${KEYS[role] ? this.say(KEYS[role]) : nothing}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${stops.length > MOST ? html`<p class="book-quiet">${this.say(WORDS.more)}</p>` : nothing}`;
  }
}

block('book-access', Access);

import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { TAGS, type TagName, type TagRow } from '../../src/core/tags/tags.js';
import { project } from '../documents/project.js';
import { streets } from '../documents/streets.js';
import { visits } from '../documents/visits.js';
import { RECORDS } from '../elements/records.generated.js';
import { attributeField } from './attribute-field.js';
import { BookBlock, block } from './block.js';
import { controlOf } from './choices.js';
import './code-block.js';
import './document-editor.js';
import type { DocumentEditor, Reading } from './document-editor.js';
import './live-tag.js';
import { htmlOf, type Markup } from './markup.js';
import { dress } from './theming.js';
import { cssOf, type Chosen, type TokenFields } from './token-fields.js';
import './token-fields.js';
import { attributesOf } from './try-tag.js';

const WORDS = {
  data: { zh: '一、数据', en: '1. The data' },
  dataHint: {
    zh: '从一份开始改，贴上您自己的，或打开文件。文件只在这个页面里读，不上传。',
    en: 'Change one of these, paste your own, or open a file. It is read in this page and sent nowhere.',
  },
  open: { zh: '打开文件', en: 'Open a file' },
  tags: { zh: '二、标签', en: '2. The tags' },
  tagsHint: {
    zh: '画不出来的会写明缺什么。',
    en: 'One that cannot be drawn says what is missing.',
  },
  add: { zh: '加一个标签…', en: 'Add a tag…' },
  up: { zh: '上移', en: 'Up' },
  remove: { zh: '去掉', en: 'Remove' },
  theme: { zh: '三、外观', en: '3. The look' },
  code: { zh: '四、拿走', en: '4. Take it' },
  codeHint: {
    zh: '三个文件放在一起，与 dist 文件夹并列，就是这块看板。',
    en: 'These three files side by side, next to the folder dist, are this board.',
  },
};

const STARTS = [
  { name: { zh: '四个街道的就业率', en: 'A rate of four streets' }, of: streets },
  { name: { zh: '一年半的到访', en: 'Visits over eighteen months' }, of: visits },
  { name: { zh: '一个项目', en: 'A programme' }, of: project },
];

/** What a small tag can be asked for here; the page of each element has all. */
const ASKED = [
  'indicator',
  'indicators',
  'region',
  'period',
  'by',
  'compare',
  'programme',
  'heading',
];

/** The tags of a board that the reader begins with. */
const FIRST: readonly Markup[] = [
  { tag: 'filter' },
  { tag: 'stat' },
  { tag: 'progress' },
  { tag: 'ranking' },
  { tag: 'trend' },
];

/** What can stand on a board. */
const CHOICES = (Object.entries(TAGS) as [TagName, TagRow][])
  .filter(([, { where }]) => where !== 'page')
  .map(([name]) => name);

/** The page that shows a board: three files beside `dist`. */
const pageOf = (board: Markup, title: string, lang: string) => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>${title.replaceAll('<', '&lt;')}</title>
  <link rel="stylesheet" href="board.css" />
  <script type="module" src="dist/gongfu.js"></script>

${htmlOf(board).replace(/^/gm, '  ')}
</html>`;

/** A board of one's own: a document, tags and tokens, drawn as they are changed, and what to take home. */
export class BoardBuilder extends BookBlock {
  @state() private document: object = streets();
  @state() private tags: readonly Markup[] = FIRST;
  @state() private reading: Reading | undefined;
  @state() private css = '';
  @query('book-editor') private readonly editor!: DocumentEditor;
  @query('book-token-fields') private readonly fields!: TokenFields;
  @query('.book-dressed') private readonly stage!: HTMLElement;

  /** The board on show; the page to paste has the address of the document in addition. */
  get #shown(): Markup {
    return { tag: 'board', inside: this.tags };
  }

  #dress(chosen: Chosen): void {
    dress(this.stage, chosen);
    this.css = cssOf(chosen);
  }

  async #open(event: Event): Promise<void> {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) this.editor.text = await file.text();
  }

  #change(at: number, name: string, value: string | undefined): void {
    this.tags = this.tags.map((tag, i) => {
      if (i !== at) return tag;
      const { [name]: _before, ...others } = tag.attributes ?? {};
      return { ...tag, attributes: value === undefined ? others : { ...others, [name]: value } };
    });
  }

  #add(event: Event): void {
    const select = event.target as HTMLSelectElement;
    if (select.value) this.tags = [...this.tags, { tag: select.value }];
    select.value = '';
  }

  #raise(at: number): void {
    const tags = [...this.tags];
    tags.splice(at - 1, 0, ...tags.splice(at, 1));
    this.tags = tags;
  }

  protected override render(): TemplateResult {
    const { info } = this.reading?.parsed?.dataset ?? {};
    const title = typeof info?.title === 'string' ? info.title : (info?.title['zh-CN'] ?? '');
    const page = { ...this.#shown, attributes: { src: 'board.json', 'sync-url': '' } };
    return html`<div class="book-wear">
        <div>
          <details class="book-step" open>${this.#renderData()}</details>
          <details class="book-step" open>${this.#renderTags()}</details>
          <details class="book-step" open>
            <summary>${this.say(WORDS.theme)}</summary>
            <book-token-fields
              @book-tokens=${() => this.#dress(this.fields.chosen)}
            ></book-token-fields>
          </details>
        </div>
        <div class="book-dressed">
          <book-live .markup=${this.#shown} .data=${this.reading?.parsed}></book-live>
        </div>
      </div>
      <h2>${this.say(WORDS.code)}</h2>
      <p>${this.say(WORDS.codeHint)}</p>
      <book-code name="board.html" .code=${pageOf(page, title, this.language)}></book-code>
      <book-code name="board.css" .code=${this.css || '/* */'}></book-code>
      <book-code name="board.json" .code=${this.reading?.text ?? ''}></book-code>`;
  }

  #renderData(): TemplateResult {
    return html`<summary>${this.say(WORDS.data)}</summary>
      <p>${this.say(WORDS.dataHint)}</p>
      <p class="book-actions">
        ${STARTS.map(
          ({ name, of }) =>
            html`<button type="button" @click=${() => (this.document = of())}>
              ${this.say(name)}
            </button>`,
        )}
        <label class="book-file"
          >${this.say(WORDS.open)}
          <input type="file" accept=".json,application/json" @change=${this.#open} />
        </label>
      </p>
      <book-editor
        .document=${this.document}
        @book-read=${() => (this.reading = this.editor.reading)}
      ></book-editor>`;
  }

  #renderTags(): TemplateResult {
    return html`<summary>${this.say(WORDS.tags)}</summary>
      <p>${this.say(WORDS.tagsHint)}</p>
      <ol class="book-tags">
        ${this.tags.map((tag, i) => this.#renderTag(tag, i))}
      </ol>
      <select aria-label=${this.say(WORDS.add)} @change=${this.#add}>
        <option value="">${this.say(WORDS.add)}</option>
        ${CHOICES.map(
          (name) =>
            html`<option value=${name}>gf-${name} ${this.say(RECORDS[name].question)}</option>`,
        )}
      </select>`;
  }

  #renderTag({ tag, attributes = {} }: Markup, at: number): TemplateResult {
    const dataset = this.reading?.parsed?.dataset;
    const asked = Object.entries(attributesOf(tag)).filter(([name]) => ASKED.includes(name));
    return html`<li>
      <details>
        <summary>
          <code>gf-${tag}</code>
          ${Object.entries(attributes).map(
            ([name, value]) => html`<small>${name}="${value}"</small> `,
          )}
        </summary>
        <div class="book-fields">
          ${asked.map(([name, row]) => {
            const id = `board-${at}-${name}`;
            return html`<div class="book-field">
              <label for=${id}><code>${name}</code></label>
              ${attributeField({
                id,
                control: controlOf(name, row, dataset, this.language),
                value: attributes[name],
                leftOut: '–',
                change: (value) => this.#change(at, name, value),
              })}
            </div>`;
          })}
        </div>
      </details>
      <span class="book-actions">
        ${
          at > 0
            ? html`<button type="button" @click=${() => this.#raise(at)}>
                ${this.say(WORDS.up)}
              </button>`
            : nothing
        }
        <button type="button" @click=${() => (this.tags = this.tags.filter((_tag, i) => i !== at))}>
          ${this.say(WORDS.remove)}
        </button>
      </span>
    </li>`;
  }
}

block('book-builder', BoardBuilder);

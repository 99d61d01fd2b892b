import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Problem } from '../../src/core/contract/problem.js';
import { lint } from '../../src/core/lint/lint.js';
import type { Remark } from '../../src/core/lint/note.js';
import { withLines } from '../../src/core/read/places-in-source.js';
import { read } from '../../src/core/read/read.js';
import type { Parsed } from '../../src/core/read/assemble.js';
import { documentSentence } from '../../src/i18n/lint.js';
import { BookBlock, block } from './block.js';
import { printDocument } from './print-document.js';

/** So long after the last key the document is read, in milliseconds. */
const PAUSE = 200;
/** So many faults are listed; a document that breaks off has one, a pasted table may have thousands. */
const MOST = 8;

const WORDS = {
  label: {
    zh: '数据文件（JSON），改了就重画',
    en: 'The document (JSON): edit it and it is drawn anew',
  },
  fine: { zh: '没有发现问题。', en: 'Nothing found wrong.' },
  reset: { zh: '恢复原样', en: 'Start again' },
  kept: {
    zh: '图仍是上一次能读的数据。',
    en: 'The picture is that of the last document that could be read.',
  },
  more: { zh: '还有更多问题。', en: 'There are more.' },
};

/** What came of reading the text that stands in the editor. */
export interface Reading {
  text: string;
  /** Absent as long as nothing of the document can be drawn. */
  parsed: Parsed | undefined;
}

/**
 * A document to be edited: read as the tags read it, at each change, with what is wrong in the same
 * sentences, each leading to its place in the text.
 *
 * @fires book-read - The text has been read; `reading` says what came of it.
 */
export class DocumentEditor extends BookBlock {
  /** The document that the editor begins with. */
  @property({ attribute: false }) document: object | undefined;

  /** What was read last; the last document that can be drawn stays when a later one cannot. */
  reading: Reading = { text: '', parsed: undefined };

  @state() private problems: readonly (Problem | Remark)[] = [];
  @state() private isKept = false;

  @query('textarea') private readonly area!: HTMLTextAreaElement;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The text as it stands. */
  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.requestUpdate();
    void this.#read();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('document') && this.document) this.#restore();
  }

  #restore(): void {
    this.text = printDocument(this.document);
  }

  #edit(): void {
    this.#text = this.area.value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), PAUSE);
  }

  async #read(): Promise<void> {
    const text = this.#text;
    const parsed = await read(text);
    // Meanwhile more was typed, and that is being read.
    if (text !== this.#text) return;
    const remarks = parsed.dataset ? withLines(text, lint(parsed.dataset, Date.now())) : [];
    this.problems = [...parsed.problems, ...remarks];
    this.isKept = !parsed.dataset && this.reading.parsed !== undefined;
    this.reading = { text, parsed: parsed.dataset ? parsed : this.reading.parsed };
    this.dispatchEvent(new Event('book-read', { bubbles: true }));
  }

  /** Selects the line of a problem, where an editor would put its cursor. */
  #show({ line }: Problem | Remark): void {
    if (!line) return;
    const lines = this.#text.split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    // A text field shows its cursor when it gets the focus, not when the cursor is set.
    this.area.blur();
    this.area.setSelectionRange(start, start);
    this.area.focus();
    this.area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  }

  protected override render(): TemplateResult {
    const { problems } = this;
    const isWrong = problems.some(({ severity }) => severity === 'error');
    return html`<div class="book-editor">
      <label>
        <span class="book-label">${this.say(WORDS.label)}</span>
        <textarea
          spellcheck="false"
          autocomplete="off"
          translate="no"
          wrap="off"
          aria-invalid=${isWrong}
          .value=${live(this.#text)}
          @input=${() => this.#edit()}
        ></textarea>
      </label>
      <div class="book-verdict" role="status">
        ${problems.length === 0 ? html`<p class="fine">${this.say(WORDS.fine)}</p>` : nothing}
        ${
          problems.length > 0
            ? html`<ol>
                ${problems.slice(0, MOST).map((entry) => this.#renderProblem(entry))}
              </ol>`
            : nothing
        }
        ${problems.length > MOST ? html`<p>${this.say(WORDS.more)}</p>` : nothing}
        ${this.isKept ? html`<p>${this.say(WORDS.kept)}</p>` : nothing}
      </div>
      <button type="button" class="quiet" @click=${() => this.#restore()}>
        ${this.say(WORDS.reset)}
      </button>
    </div>`;
  }

  #renderProblem(entry: Problem | Remark): TemplateResult {
    const sentence = documentSentence(entry, this.language);
    return html`<li class=${entry.severity}>
      ${
        entry.line
          ? html`<button type="button" class="place" @click=${() => this.#show(entry)}>
              ${sentence}
            </button>`
          : sentence
      }
    </li>`;
  }
}

block('book-editor', DocumentEditor);

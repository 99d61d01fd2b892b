import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import {
  TAGS,
  COMMON,
  type AttributeRow,
  type TagRow,
  type Text,
} from '../../src/core/tags/tags.js';
import { attributeField } from './attribute-field.js';
import { BookBlock, block } from './block.js';
import { controlOf } from './choices.js';
import './code-block.js';
import './document-editor.js';
import type { DocumentEditor, Reading } from './document-editor.js';
import './live-tag.js';
import { htmlOf, type Markup } from './markup.js';

/** What the toolbar sets, what a page sets once, and what one tag alone shows nothing of. */
const ELSEWHERE = ['src', 'lang', 'theme', 'elder', 'group', 'refresh', 'heading-level'];

const LEFT_OUT: Text = { zh: '（省略）', en: '(left out)' };

/** All attributes of a tag: its own, and of the common ones those that it takes. */
export function attributesOf(tag: string): Record<string, AttributeRow> {
  const row = (TAGS as Readonly<Record<string, TagRow>>)[tag];
  const common = Object.entries(COMMON as Readonly<Record<string, AttributeRow>>).filter(
    ([name]) => row?.common?.includes(name) ?? true,
  );
  return { ...row?.attributes, ...Object.fromEntries(common), ...row?.attributes };
}

/** A tag, its document and its attributes side by side: whatever is changed, it is drawn anew. */
export class TryTag extends BookBlock {
  @property({ attribute: false }) markup: Markup | undefined;
  @property({ attribute: false }) document: object | undefined;

  @state() private written: Readonly<Record<string, string>> = {};
  @state() private reading: Reading | undefined;
  @query('book-editor') private readonly editor!: DocumentEditor;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('markup')) this.written = this.markup?.attributes ?? {};
  }

  #set(name: string, value: string | undefined): void {
    const { [name]: _before, ...others } = this.written;
    this.written = value === undefined ? others : { ...others, [name]: value };
  }

  protected override render(): TemplateResult | undefined {
    const { markup, document, written, reading } = this;
    if (!markup || !document) return undefined;
    const shown: Markup = { ...markup, attributes: written };
    const pasted = { ...shown, attributes: { src: 'data.json', ...written } };
    const { where } = (TAGS as Readonly<Record<string, TagRow>>)[markup.tag]!;
    // What fills a page is not squeezed into half of one.
    return html`<div class="book-try ${where === 'page' ? 'whole' : ''}">
      <div class="book-try-picture">
        <book-live .markup=${shown} .data=${reading?.parsed}></book-live>
        <div class="book-fields">${this.#renderFields(markup.tag)}</div>
        <book-code name="HTML" .code=${htmlOf(pasted)}></book-code>
      </div>
      <book-editor
        .document=${document}
        @book-read=${() => (this.reading = this.editor.reading)}
      ></book-editor>
    </div>`;
  }

  #renderFields(tag: string): TemplateResult[] {
    const dataset = this.reading?.parsed?.dataset;
    return Object.entries(attributesOf(tag))
      .filter(([name]) => !ELSEWHERE.includes(name))
      .map(([name, row]) => {
        const id = `try-${tag}-${name}`;
        const field = attributeField({
          id,
          control: controlOf(name, row, dataset, this.language),
          value: this.written[name],
          leftOut: row.initial ? String(row.initial) : this.say(LEFT_OUT),
          change: (value) => this.#set(name, value),
        });
        return html`<div class="book-field">
          <label for=${id}><code>${name}</code></label
          >${field}
        </div>`;
      });
  }
}

block('book-try', TryTag);

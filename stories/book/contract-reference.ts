import { html, nothing, type TemplateResult } from 'lit';
import { ALL } from '../documents/all.js';
import { BookBlock, block } from './block.js';
import './code-block.js';
import { inOneLanguage } from './one-language.js';
import { printDocument } from './print-document.js';
import { DEFINITIONS, refOf, type Schema } from './schema.js';
import { examplesIn } from './schema-examples.js';

const WORDS = {
  field: { zh: '字段', en: 'Field' },
  type: { zh: '写什么', en: 'What it holds' },
  meaning: { zh: '说明', en: 'Meaning' },
  example: { zh: '例', en: 'Example' },
  required: { zh: '必写', en: 'required' },
  list: { zh: '列表：', en: 'a list of ' },
  or: { zh: '或', en: 'or' },
  objects: { zh: '对象', en: 'Objects' },
  values: { zh: '值', en: 'Values' },
};

/** Of the type of a value, how it is called. */
const TYPES: Record<string, { zh: string; en: string }> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  null: { zh: 'null', en: 'null' },
  object: { zh: '对象', en: 'an object' },
  array: { zh: '列表', en: 'a list' },
};

type Definition = [name: string, schema: Schema];

const all: readonly Definition[] = Object.entries(DEFINITIONS);

const examples = examplesIn(ALL);

/** An example longer than this stands below the table, not in it. */
const SHORT = 64;

const anchor = (name: string) => `contract-${name}`;

/** A definition that has fields is a section; one of a single value is a row of the list at the end. */
const isObject = ({ properties }: Schema) => properties !== undefined;

/** The reference of the contract, from its schema, with examples found in the documents of the book. */
export class ContractReference extends BookBlock {
  protected override render(): TemplateResult {
    const objects = all.filter(([, schema]) => isObject(schema));
    const values = all.filter(([, schema]) => !isObject(schema));
    return html`<h2>${this.say(WORDS.objects)}</h2>
      ${this.#renderIndex(objects)} ${objects.map((one) => this.#renderObject(one))}
      <h2>${this.say(WORDS.values)}</h2>
      ${this.#renderIndex(values)} ${this.#renderValues(values)}`;
  }

  #renderIndex(definitions: readonly Definition[]): TemplateResult {
    return html`<nav class="book-definitions">
      ${definitions.map(([name]) => this.#renderLink(name))}
    </nav>`;
  }

  #renderObject([name, schema]: Definition): TemplateResult {
    const { description, properties = {}, required = [] } = schema;
    return html`<section class="book-definition">
      <h3 id=${anchor(name)}>${name}</h3>
      ${description ? html`<p>${inOneLanguage(description, this.language)}</p>` : nothing}
      <table class="book-table">
        <thead>
          <tr>
            ${(['field', 'type', 'meaning', 'example'] as const).map(
              (column) => html`<th scope="col">${this.say(WORDS[column])}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${Object.entries(properties).map(
            ([field, of]) =>
              html`<tr>
                <th scope="row">
                  <code translate="no">${field}</code>
                  ${
                    required.includes(field)
                      ? html`<small>${this.say(WORDS.required)}</small>`
                      : nothing
                  }
                </th>
                <td>${this.#renderType(of)}</td>
                <td>${this.#meaningOf(of)}</td>
                <td>${this.#renderExample(`${name}.${field}`)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        name === 'Contract'
          ? nothing
          : html`<book-code name="JSON" .code=${printDocument(examples.get(name))}></book-code>`
      }
    </section>`;
  }

  #renderValues(values: readonly Definition[]): TemplateResult {
    return html`<table class="book-table">
      <tbody>
        ${values.map(
          ([name, schema]) =>
            html`<tr id=${anchor(name)}>
              <th scope="row">${name}</th>
              <td>${this.#renderType(schema)}</td>
              <td>${this.#meaningOf(schema)}</td>
              <td>${this.#renderExample(name)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #renderExample(name: string): TemplateResult | typeof nothing {
    const text = JSON.stringify(examples.get(name)) ?? '';
    return text.length <= SHORT ? html`<code translate="no">${text}</code>` : nothing;
  }

  #renderType(schema: Schema): TemplateResult {
    const name = refOf(schema);
    if (name !== undefined) {
      return this.#renderLink(name);
    }
    if (schema.enum) {
      return html`${schema.enum.map((value) => html`<code translate="no">${value}</code> `)}`;
    }
    if (schema.anyOf) {
      return html`${schema.anyOf.map(
        (one, i) => html`${i > 0 ? ` ${this.say(WORDS.or)} ` : ''}${this.#renderType(one)}`,
      )}`;
    }
    if (schema.items) return html`${this.say(WORDS.list)}${this.#renderType(schema.items)}`;
    const types = [schema.type ?? 'object'].flat().map((type) => this.say(TYPES[type]!));
    return html`${types.join(` ${this.say(WORDS.or)} `)}`;
  }

  #renderLink(name: string): TemplateResult {
    const follow = (event: Event) => this.#follow(event, name);
    return html`<a href="#${anchor(name)}" @click=${follow}>${name}</a>`;
  }

  /** The page of Storybook has an address of its own; a link within it moves the page only. */
  #follow(event: Event, name: string): void {
    event.preventDefault();
    this.querySelector(`[id="${anchor(name)}"]`)?.scrollIntoView();
  }

  #meaningOf(schema: Schema): string {
    const own = schema.description ?? DEFINITIONS[refOf(schema) ?? '']?.description;
    return own ? inOneLanguage(own, this.language) : '';
  }
}

block('book-contract', ContractReference);

import { html, nothing, type TemplateResult } from 'lit';
import type { AttributeRow } from '../../src/core/tags/tags.js';
import { block } from './block.js';
import { ElementBlock } from './element-block.js';
import { withCode } from './inline-code.js';
import { described, type Described } from './manifest.js';
import { attributesOf } from './try-tag.js';

const WORDS = {
  attribute: { zh: '属性', en: 'Attribute' },
  means: { zh: '说明', en: 'Meaning' },
  values: { zh: '可写', en: 'Values' },
  initial: { zh: '省略时', en: 'Left out' },
  required: { zh: '必写', en: 'required' },
  flag: { zh: '写上即是', en: 'present or not' },
  properties: { zh: '只在脚本里', en: 'In scripts only' },
  events: { zh: '事件', en: 'Events' },
  slots: { zh: '标签里面', en: 'Inside the tag' },
};

const KINDS: Partial<Record<AttributeRow['kind'], { zh: string; en: string }>> = {
  text: { zh: '文字', en: 'text' },
  address: { zh: '地址', en: 'an address' },
  number: { zh: '数字', en: 'a number' },
  region: { zh: '地区标识', en: 'the id of a region' },
  regions: { zh: '地区标识，空格隔开', en: 'ids of regions' },
  indicator: { zh: '指标标识', en: 'the id of an indicator' },
  indicators: { zh: '指标标识，空格隔开', en: 'ids of indicators' },
  period: { zh: '时期', en: 'a period' },
  periods: { zh: '时期，空格隔开', en: 'periods' },
  programme: { zh: '项目标识', en: 'the id of a programme' },
  domain: { zh: '领域', en: 'a domain' },
  category: { zh: '类别标识', en: 'the id of a category' },
  dimension: { zh: '维度标识', en: 'the id of a dimension' },
  dimensions: { zh: '维度标识，空格隔开', en: 'ids of dimensions' },
};

/** All that can be written and called: attributes from the table of tags, the rest from the manifest. */
export class Reference extends ElementBlock {
  protected override render(): TemplateResult {
    return html`${this.#renderAttributes()}
    ${this.#renderList(this.say(WORDS.properties), this.#scripted())}
    ${this.#renderList(this.say(WORDS.events), described(this.tag, 'events'))}
    ${this.#renderList(this.say(WORDS.slots), described(this.tag, 'slots'))}`;
  }

  /** Properties without an attribute, and methods. */
  #scripted(): Described[] {
    return described(this.tag, 'members')
      .filter((member) => !member.static && !member.attribute)
      .map((member) =>
        member.kind === 'method' ? { ...member, name: `${member.name}()` } : member,
      );
  }

  #renderAttributes(): TemplateResult {
    const rows = Object.entries(attributesOf(this.name));
    return html`<table class="book-table">
      <thead>
        <tr>
          ${(['attribute', 'means', 'values', 'initial'] as const).map(
            (column) => html`<th scope="col">${this.say(WORDS[column])}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, row]) =>
            html`<tr>
              <th scope="row"><code translate="no">${name}</code></th>
              <td>${withCode(this.say(row.summary))}</td>
              <td>${this.#renderValues(row)}</td>
              <td>
                ${
                  row.required
                    ? this.say(WORDS.required)
                    : row.initial
                      ? html`<code>${row.initial}</code>`
                      : nothing
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #renderValues({ kind, words = [] }: AttributeRow): unknown {
    if (kind === 'flag') return this.say(WORDS.flag);
    const named = KINDS[kind];
    return html`${named ? this.say(named) : nothing}
    ${words.map((word) => html`<code translate="no">${word}</code> `)}`;
  }

  #renderList(title: string, items: readonly Described[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    return html`<h3>${title}</h3>
      <dl class="book-list">
        ${items.map(
          ({ name, description }) =>
            html`<dt><code translate="no">${name || '(default)'}</code></dt>
              <dd lang="en">${withCode(description)}</dd>`,
        )}
      </dl>`;
  }
}

block('book-reference', Reference);

import { html, type TemplateResult } from 'lit';
import { TAGS, type TagName, type TagRow, type Text } from '../../src/core/tags/tags.js';
import { RECORDS } from '../elements/records.generated.js';
import { BookBlock, block } from './block.js';
import { withCode } from './inline-code.js';
import { elementPage } from './links.js';

/** The groups in which a reader looks for a tag. */
const GROUPS: readonly [title: Text, holds: (row: TagRow, name: string) => boolean][] = [
  [{ zh: '一行就是一个领域', en: 'A whole domain in one line' }, ({ domain }) => !!domain],
  [
    { zh: '看板和大屏', en: 'Boards and walls' },
    (_row, name) => ['board', 'filter', 'wall'].includes(name),
  ],
  [
    { zh: '一个数、一段走势、一次比较', en: 'A figure, a course, a comparison' },
    ({ needs, where }) =>
      where !== 'page' && needs.every((need) => need === 'indicator' || need === 'target'),
  ],
  [
    { zh: '有特定数据才有的图', en: 'Pictures of data of their own' },
    ({ needs }) => needs.length > 0,
  ],
  [{ zh: '检查', en: 'Checking' }, () => true],
];

const rows = Object.entries(TAGS) as [TagName, TagRow][];

/** The first group that a tag fits. */
const groupOf = ([name, row]: [TagName, TagRow]) =>
  GROUPS.findIndex(([, holds]) => holds(row, name));

/** All elements by what they answer, each leading to its page. */
export class ElementIndex extends BookBlock {
  protected override render(): TemplateResult[] {
    return GROUPS.map(
      ([title], group) =>
        html`<h3>${this.say(title)}</h3>
          <dl class="book-index">
            ${rows
              .filter((row) => groupOf(row) === group)
              .map(
                ([name, row]) =>
                  html`<div>
                    <dt>
                      <a href=${elementPage(name)} target="_top"><code>gf-${name}</code></a>
                    </dt>
                    <dd>
                      <strong>${this.say(RECORDS[name].question)}</strong>
                      <span class="book-quiet">${withCode(this.say(row.summary))}</span>
                    </dd>
                  </div>`,
              )}
          </dl>`,
    );
  }
}

block('book-element-index', ElementIndex);

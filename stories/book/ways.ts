import { html, type TemplateResult } from 'lit';
import { codeOf } from '../../demo/builder/code.js';
import type { Text } from '../../src/core/tags/tags.js';
import { BookBlock, block } from './block.js';
import './code-block.js';

const FORMS: readonly [form: 'module' | 'link' | 'frame', name: Text][] = [
  ['module', { zh: '标签', en: 'Tags' }],
  ['link', { zh: '链接', en: 'A link' }],
  ['frame', { zh: '框架', en: 'A frame' }],
];

const TITLE = { zh: '就业率走势', en: 'Employment rate' };

/** The code of one picture, in the words of the builder. */
export const codeFor = (form: Parameters<typeof codeOf>[0]['form'], title: string): string =>
  codeOf({
    form,
    data: 'live',
    base: '/dist/',
    version: __GONGFU_VERSION__,
    integrity: {},
    tag: 'gf-trend',
    src: '/data/sample-district.json',
    attributes: [['indicator', 'employment-rate']],
    title,
    width: 0,
  });

/** The three ways to put a picture into a page, as code to paste. */
export class Ways extends BookBlock {
  protected override render(): TemplateResult {
    return html`<div class="book-grid three">
      ${FORMS.map(
        ([form, name]) =>
          html`<book-code
            name=${this.say(name)}
            .code=${codeFor(form, this.say(TITLE))}
          ></book-code>`,
      )}
    </div>`;
  }
}

block('book-ways', Ways);

import { html, type TemplateResult } from 'lit';

/** A sentence of the table of tags, where `code` stands between backquotes. */
export function withCode(sentence: string): (string | TemplateResult)[] {
  return sentence
    .split('`')
    .map((piece, i) => (i % 2 === 1 ? html`<code translate="no">${piece}</code>` : piece));
}

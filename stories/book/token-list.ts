import { html, type TemplateResult } from 'lit';
import { cssProps } from '../../src/elements/base/element/css-props.js';
import { BookBlock, block } from './block.js';
import { LOOKS, TOKENS, familyOf, isColour, type Look, type Token } from './tokens.js';

const WORDS = {
  token: { zh: '自定义属性', en: 'Custom property' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  contrast: { zh: '高对比度', en: 'High contrast' },
};

const looks = Object.keys(LOOKS) as Look[];

/** Every token with what holds where a page sets nothing, in each look. */
export class TokenList extends BookBlock {
  protected override render(): TemplateResult {
    const families = [...new Set(TOKENS.map(familyOf))];
    return html`<table class="book-table">
      <thead>
        <tr>
          <th scope="col">${this.say(WORDS.token)}</th>
          ${looks.map((look) => html`<th scope="col">${this.say(WORDS[look])}</th>`)}
        </tr>
      </thead>
      ${families.map(
        (family) =>
          html`<tbody>
            ${TOKENS.filter((token) => familyOf(token) === family).map((token) =>
              this.#renderRow(token),
            )}
          </tbody>`,
      )}
    </table>`;
  }

  #renderRow(token: Token): TemplateResult {
    const { name, defaults } = token;
    return html`<tr>
      <th scope="row"><code translate="no">--gf-${name}</code></th>
      ${
        isColour(token)
          ? looks.map(
              (look) =>
                html`<td>
                  <span
                    class="book-swatch"
                    ${cssProps({ '--colour': defaults[look] ?? '' })}
                  ></span>
                  <code translate="no">${defaults[look]}</code>
                </td>`,
            )
          : html`<td colspan="3"><code translate="no">${defaults.light}</code></td>`
      }
    </tr>`;
  }
}

block('book-token-list', TokenList);

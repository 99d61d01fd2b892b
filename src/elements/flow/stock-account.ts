import { html, nothing, type TemplateResult } from 'lit';
import type { StockFlow } from '../../core/derive/stock-flow.js';
import type { Speaker } from '../../i18n/speaker.js';
import { renderSeen } from '../base/text/heard.js';
import { flowWords } from './flow.words.js';
import { accountText, keyTexts, unbalancedText, type SideNames, type Sides } from './stock.text.js';

/** The year so far as one equation. */
export function renderAccount(
  say: Speaker,
  flows: readonly StockFlow[],
  shown: StockFlow,
  sides: Sides,
): TemplateResult {
  const account = accountText(say, flows, shown, sides);
  if (!account) return html`<p class="where">${flowWords[say.lang].noYear}</p>`;
  const { when, isPreliminary, terms } = account;
  return html`<div class="account" part="account">
    <p class="where">${when} ${isPreliminary ? html` · ${say.words.statuses.P}` : nothing}</p>
    <p class="equation">
      ${terms.map(
        ({ sign, name, figure, said }) =>
          html`<span class="step"
            >${sign ? html`<span class="sign">${sign}</span>` : nothing}
            <span class="term"
              ><span>${name}</span><strong>${renderSeen(figure, said)}</strong></span
            ></span
          > `,
      )}
    </p>
  </div>`;
}

/** What the marks of the drawing are, and which periods do not balance. */
export function renderKey(
  say: Speaker,
  flows: readonly StockFlow[],
  names: SideNames,
): TemplateResult {
  const unbalanced = unbalancedText(say, flows);
  return html`<ul class="key">
      ${keyTexts(say, names).map(
        ({ side, text }) => html`<li><span class="swatch ${side}"></span>${text}</li>`,
      )}
    </ul>
    ${unbalanced ? html`<p class="unbalanced" part="unbalanced"><span aria-hidden="true">≠ </span>${unbalanced}</p>` : nothing}`;
}

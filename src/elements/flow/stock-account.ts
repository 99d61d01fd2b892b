import { html, nothing, type TemplateResult } from 'lit';
import { yearAccount, type StockFlow } from '../../core/derive/stock-flow.js';
import type { Speaker } from '../../i18n/speaker.js';
import { flowWords } from './flow.words.js';
import { unbalancedText, type SideNames } from './stock.text.js';

/** The year so far as one equation. */
export function renderAccount(
  say: Speaker,
  flows: readonly StockFlow[],
  { period }: StockFlow,
  names: SideNames,
): TemplateResult {
  const words = flowWords[say.lang];
  const account = yearAccount(flows, period);
  if (!account) return html`<p class="where">${words.noYear}</p>`;
  const { first, last, preliminary, difference } = account;
  const term = (sign: string, name: string, value: number) =>
    html`<span class="step"
      >${sign ? html`<span class="sign">${sign}</span>` : nothing}
      <span class="term"><span>${name}</span><strong>${say.exact(value)}</strong></span></span
    >`;
  return html`<div class="account" part="account">
    <p class="where">
      ${say.fromTo(first, last)} ${preliminary ? html` · ${say.words.statuses.P}` : nothing}
    </p>
    <p class="equation">
      ${term('', say.words.aside(words.yearStart, names.opening), account.opening)}
      ${term('＋', names.inflow, account.inflow)} ${term('−', names.outflow, account.outflow)}
      ${term(difference === 0 ? '＝' : '≠', names.closing, account.closing)}
    </p>
  </div>`;
}

/** What the marks of the drawing are, and which periods do not balance. */
export function renderKey(
  say: Speaker,
  flows: readonly StockFlow[],
  names: SideNames,
): TemplateResult {
  const { key } = flowWords[say.lang];
  const unbalanced = unbalancedText(say, flows);
  const item = (side: keyof typeof key) =>
    html`<li><span class="swatch ${side}"></span>${say.words.aside(key[side], names[side])}</li>`;
  return html`<ul class="key">
      ${item('inflow')} ${item('outflow')} ${item('closing')}
    </ul>
    ${unbalanced ? html`<p class="unbalanced" part="unbalanced">${unbalanced}</p>` : nothing}`;
}

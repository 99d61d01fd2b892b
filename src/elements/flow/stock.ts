import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import type { Dataset } from '../../core/model/dataset.js';
import { yearAccount, type StockFlow } from '../../core/derive/stock-flow.js';
import { flowWords } from './flow.words.js';
import type { Speaker } from '../../i18n/speaker.js';

/** What the four sides are called: by their own short names. */
export type Sides = Record<'opening' | 'inflow' | 'outflow' | 'closing', string>;

export function sideNames(dataset: Dataset, say: Speaker, { balance }: IndicatorItem): Sides {
  const words = flowWords[say.lang];
  const name = (key: keyof Sides) => {
    const item = dataset.indicators.get(balance![key]);
    return item ? say.indicator(item) : words[key];
  };
  return {
    ...{ opening: name('opening'), inflow: name('inflow') },
    ...{ outflow: name('outflow'), closing: name('closing') },
  };
}

export function describe(say: Speaker, flow: StockFlow, names: Sides): string {
  const sides = (['opening', 'inflow', 'outflow', 'closing'] as const).map((key) =>
    say.words.pair(names[key], say.plain(flow[key])),
  );
  return say.words.list([
    say.words.pair(say.span(flow.period), sides[0]!),
    ...sides.slice(1),
    ...(flow.preliminary ? [say.words.statuses.P] : []),
    ...(flow.difference === 0 ? [] : [flowWords[say.lang].off(say.plain(flow.difference))]),
  ]);
}

/** The year so far as one equation. */
export function renderAccount(
  say: Speaker,
  flows: readonly StockFlow[],
  { period }: StockFlow,
  names: Sides,
): TemplateResult {
  const words = flowWords[say.lang];
  const account = yearAccount(flows, period);
  if (!account) return html`<p class="where">${words.noYear}</p>`;
  const { first, last, preliminary, difference } = account;
  const term = (sign: string, name: string, value: number) =>
    html`<span class="step"
      >${sign ? html`<span class="sign">${sign}</span>` : nothing}
      <span class="term"><span>${name}</span><strong>${say.plain(value)}</strong></span></span
    >`;
  return html`<div class="account" part="account">
    <p class="where">
      ${first.code === last.code ? say.span(first) : say.words.range(say.span(first), say.span(last))}
      ${preliminary ? html` · ${say.words.statuses.P}` : nothing}
    </p>
    <p class="equation">
      ${term('', words.named(words.yearStart, names.opening), account.opening)}
      ${term('＋', names.inflow, account.inflow)} ${term('−', names.outflow, account.outflow)}
      ${term(difference === 0 ? '＝' : '≠', names.closing, account.closing)}
    </p>
  </div>`;
}

export function renderKey(say: Speaker, flows: readonly StockFlow[], names: Sides): TemplateResult {
  const words = flowWords[say.lang];
  const off = flows.filter(({ difference }) => difference !== 0);
  return html`<ul class="key">
      <li><span class="swatch inflow"></span>${words.named(words.key.inflow, names.inflow)}</li>
      <li><span class="swatch outflow"></span>${words.named(words.key.outflow, names.outflow)}</li>
      <li><span class="swatch closing"></span>${words.named(words.key.closing, names.closing)}</li>
    </ul>
    ${
      off.length > 0
        ? html`<p class="unbalanced" part="unbalanced">
            ${words.unbalanced(off.map(({ period }) => say.span(period)).join('、'))}
          </p>`
        : nothing
    }`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { flowChart } from '../../charts/flow.js';
import type { IndicatorItem } from '../../core/contract.generated.js';
import type { Dataset } from '../../core/dataset.js';
import { stockFlow, yearAccount, type StockFlow } from '../../core/derive/stock-flow.js';
import { seriesOf } from '../../core/series.js';
import { flowWords } from '../../i18n/flow.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Card } from '../base/card.js';
import { GfElement } from '../base/element.js';
import { PlotController } from '../base/plot-controller.js';
import { plotStyles } from '../base/plot.styles.js';
import { roomStyles } from '../base/room.styles.js';
import { SizeController } from '../base/size-controller.js';
import { tableStyles } from '../base/table.styles.js';
import type { View } from '../base/view.js';
import { environmentOf } from '../base/words.js';
import { flowStyles } from './flow.styles.js';

/**
 * The account of a stock: opening + in − out = closing, month by month and for the year so far, whose
 * opening is that of January. A month that does not balance is marked and named. The indicator is one
 * with a `balance` in the contract.
 *
 * @summary A stock and its flows: opening + in − out = closing.
 * @csspart account - The year so far.
 * @csspart plot - The drawing.
 * @csspart tooltip - What a month says.
 * @csspart unbalanced - The months that do not balance.
 * @csspart table - The figures as a table.
 * @cssprop [--gf-plot-height=16em] - Least height of the drawing.
 */
export class FlowElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, plotStyles, roomStyles, tableStyles, flowStyles];
  }

  private readonly size = new SizeController(this);
  private readonly plot = new PlotController(this);

  protected override suits({ dataset }: { dataset: Dataset }): string[] {
    return [...dataset.indicators.values()].filter(({ balance }) => balance).map(({ id }) => id);
  }

  protected override subject({ say, indicator }: View): string {
    return indicator?.balance ? say.indicator(indicator) : flowWords[say.lang].lacking;
  }

  protected override content(view: View): Card | undefined {
    const { dataset, say, region, indicator, period, picked } = view;
    if (!indicator) return undefined;
    const all = stockFlow(dataset, indicator, region.id);
    const flows = picked || !period ? all : all.filter((one) => one.period.start <= period.start);
    const last = flows[flows.length - 1];
    if (!last) return undefined;
    const words = flowWords[say.lang];
    const names = sideNames(dataset, say, indicator);
    const title = `${names.closing} · ${words.account}`;
    const chosen = picked && period ? flows.find((one) => one.period.code === period.code) : last;
    const series = seriesOf(dataset, { indicator: indicator.balance!.inflow, region: region.id });
    const ends = [flows[0]!.period, last.period].map((one) => say.span(one));
    return {
      title,
      where: `${say.region(region.id)} · ${say.words.range(ends[0]!, ends[1]!)}`,
      body: html`${renderAccount(say, flows, chosen ?? last, names)}
      ${this.#renderPlot(view, flows, names)} ${renderKey(say, flows, names)}`,
      table: () => ({
        caption: title,
        head: say.words.ui.period,
        columns: [...Object.values(names), words.difference],
        rows: [...flows].reverse().map((flow) => ({
          head: say.span(flow.period),
          cells: [
            ...[flow.opening, flow.inflow, flow.outflow, flow.closing].map((value) =>
              say.plain(value),
            ),
            flow.difference === 0 ? '0' : say.plain(flow.difference),
          ],
        })),
      }),
      summary: describe(say, chosen ?? last, names),
      sources: [series?.source, indicator.source],
      marks: flows.some(({ preliminary }) => preliminary) ? [say.words.ui.provisionalDots] : [],
    };
  }

  #renderPlot(view: View, flows: readonly StockFlow[], names: Sides): TemplateResult {
    const { dataset, say, indicator, period, picked } = view;
    const { width, height, em } = this.size;
    const unit = say.unit(dataset.indicators.get(indicator!.balance!.inflow)!.unit);
    const selected =
      picked && period ? flows.findIndex((one) => one.period.code === period.code) : -1;
    return html`<div class="room">
      ${
        width > 0 && height > 0
          ? this.plot.render({
              ...flowChart(flows, unit, environmentOf(say, { width, height, em })),
              ...{ width, height },
              label: say.words.ui.plotHint(say.indicator(indicator!)),
              describe: (i) => describe(say, flows[i]!, names),
              selected: selected < 0 ? undefined : selected,
              choose: (i) => this.pickPeriod(flows[i]!.period.code),
            })
          : nothing
      }
    </div>`;
  }
}

/** What the four sides are called: by their own short names. */
type Sides = Record<'opening' | 'inflow' | 'outflow' | 'closing', string>;

function sideNames(dataset: Dataset, say: Speaker, { balance }: IndicatorItem): Sides {
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

function describe(say: Speaker, flow: StockFlow, names: Sides): string {
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
function renderAccount(
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
    html`${sign ? html`<span class="sign">${sign}</span>` : nothing}
      <span class="term"><span>${name}</span><strong>${say.plain(value)}</strong></span>`;
  return html`<div class="account" part="account">
    <p class="where">
      ${first.code === last.code ? say.span(first) : say.words.range(say.span(first), say.span(last))}
      ${preliminary ? html` · ${say.words.statuses.P}` : nothing}
    </p>
    <p class="equation">
      ${term('', `${words.yearStart}（${names.opening}）`, account.opening)}
      ${term('＋', names.inflow, account.inflow)} ${term('−', names.outflow, account.outflow)}
      ${term(difference === 0 ? '＝' : '≠', names.closing, account.closing)}
    </p>
  </div>`;
}

function renderKey(say: Speaker, flows: readonly StockFlow[], names: Sides): TemplateResult {
  const words = flowWords[say.lang];
  const off = flows.filter(({ difference }) => difference !== 0);
  return html`<ul class="key">
      <li><span class="swatch inflow"></span>${words.key.inflow}（${names.inflow}）</li>
      <li><span class="swatch outflow"></span>${words.key.outflow}（${names.outflow}）</li>
      <li><span class="swatch closing"></span>${words.key.closing}（${names.closing}）</li>
    </ul>
    ${
      off.length > 0
        ? html`<p class="unbalanced" part="unbalanced">
            ${words.unbalanced(off.map(({ period }) => say.span(period)).join('、'))}
          </p>`
        : nothing
    }`;
}

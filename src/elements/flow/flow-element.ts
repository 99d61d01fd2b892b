import { html, nothing, type TemplateResult } from 'lit';
import { flowChart } from '../../charts/flow.js';
import type { Dataset } from '../../core/model/dataset.js';
import {
  endsOf,
  transitions,
  transitionIndicators,
  type Transitions,
} from '../../core/derive/transitions.js';
import { stockFlow, type StockFlow } from '../../core/derive/stock-flow.js';
import { seriesOf } from '../../core/series/resolve.js';
import { isHollow } from '../../core/contract/status.js';
import { flowWords } from './flow.words.js';
import { passagesWords } from './transitions.words.js';
import type { Card } from '../base/element/outcome.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import { ListController, stepInList, type Option } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { property } from '../base/element/property.js';
import { roomStyles } from '../base/plot/room.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import type { Fault } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
import { environmentOf } from '../base/text/marks.js';
import { flowStyles } from './flow.styles.js';
import { lineOf, markOf, namesOver, planOf } from './transitions-marks.js';
import { notes, nothingBy, reasons, unknownBy } from './transitions-notes.js';
import { itemsOf, readingOf, tableOf } from './transitions.text.js';
import { passagesStyles } from './transitions.styles.js';
import { SankeyController } from './sankey-controller.js';
import { describe, renderAccount, renderKey, sideNames, type Sides } from './stock.js';

/**
 * The account of a stock: opening + in − out = closing, month by month and for the year so far, whose
 * opening is that of January. A month that does not balance is marked and named. The indicator is one
 * with a `balance` in the contract.
 *
 * With `by`, where things go from stage to stage: an indicator broken down by where from and where to,
 * drawn as bands whose width is the figure, or as a list where the room is narrow. What is withheld,
 * missing or a bound has no width and is named below.
 *
 * @summary A stock and its flows, or passages from stage to stage.
 * @csspart account - The year so far.
 * @csspart plot - The drawing of the account.
 * @csspart tooltip - What a month says.
 * @csspart unbalanced - The months, or the stages, that do not balance.
 * @csspart passages - The stages and where they lead.
 * @csspart passage - One stage or passage.
 * @csspart apart - The passages that have no width.
 * @csspart reason - Why the passages are not drawn as bands.
 * @csspart table - The figures as a table.
 * @cssprop [--gf-plot-height=16em] - Least height of the drawing.
 */
export class FlowElement extends GfElement {
  static override get styles() {
    const own = [flowStyles, passagesStyles];
    return [...GfElement.styles, plotStyles, listStyles, roomStyles, tableStyles, ...own];
  }

  private readonly size = new SizeController(this);
  private readonly plot = new PlotController(this);
  private readonly list = new ListController(this);
  private readonly sankey = new SankeyController(this);

  /** Two dimensions, where from and where to, such as `fromStage toStage`; left out, the account. */
  @property() by = '';

  protected override suits({ dataset }: { dataset: Dataset }): string[] {
    const ends = this.by ? endsOf(dataset, this.by) : '';
    if (typeof ends === 'object') return transitionIndicators(dataset, ends);
    return [...dataset.indicators.values()].filter(({ balance }) => balance).map(({ id }) => id);
  }

  protected override subject({ say, indicator }: View): string {
    if (this.by) return indicator ? say.indicator(indicator) : '';
    return indicator?.balance ? say.indicator(indicator) : flowWords[say.lang].lacking;
  }

  protected override content(view: View): Card | Fault | undefined {
    return this.by ? this.#passages(view) : this.#account(view);
  }

  #account(view: View): Card | undefined {
    const { dataset, say, region, indicator, until, pickedPeriod } = view;
    if (!indicator) return undefined;
    const all = stockFlow(dataset, indicator, region.id);
    const flows = until ? all.filter((flow) => flow.period.start <= until.start) : all;
    const last = flows[flows.length - 1];
    if (!last) return undefined;
    const words = flowWords[say.lang];
    const names = sideNames(dataset, say, indicator);
    const title = `${names.closing} · ${words.account}`;
    const chosen = pickedPeriod
      ? flows.find((flow) => flow.period.code === pickedPeriod.code)
      : last;
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
      marks: flows.some(({ preliminary }) => preliminary) ? [say.words.ui.provisional] : [],
    };
  }

  #renderPlot(view: View, flows: readonly StockFlow[], names: Sides): TemplateResult {
    const { dataset, say, indicator, pickedPeriod } = view;
    const { width, height, em } = this.size;
    const unit = say.unit(dataset.indicators.get(indicator!.balance!.inflow)!.unit);
    const selected = flows.findIndex(({ period }) => period.code === pickedPeriod?.code);
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

  #passages(view: View): Card | Fault | undefined {
    const { dataset, say, region, indicator, period } = view;
    const ends = endsOf(dataset, this.by);
    if (typeof ends === 'string') return unknownBy(dataset, ends);
    if (!indicator) return undefined;
    const title = say.indicator(indicator);
    const question = { indicator: indicator.id, region: region.id };
    const found = transitions(dataset, question, ends, period);
    if (typeof found === 'string') {
      return { title, where: say.region(region.id), body: nothingBy(view, ends, found) };
    }
    const { observation } = found.transitions[0]!;
    const name = (id: string) => say.text(dataset.dimensions.get(id)!.name);
    const unit = passagesWords[say.lang].unit(say.unit(indicator.unit));
    const hollow = found.transitions.some((one) => one.drawn && isHollow(one.observation));
    return {
      title,
      where: [say.region(region.id), say.period(observation), unit].join(' · '),
      body: this.#renderTransitions(view, found),
      table: (tables) =>
        tableOf(tables, say, found, { title, from: name(ends.from), to: name(ends.to) }),
      summary: readingOf(say, found),
      sources: [found.source, indicator.source],
      marks: hollow ? [passagesWords[say.lang].preliminary] : [],
    };
  }

  #renderTransitions({ say, indicator }: View, found: Transitions): TemplateResult {
    const words = passagesWords[say.lang];
    const planned = this.sankey.absent ? undefined : planOf(say, found, this.size);
    this.sankey.plan(this.size.height > 0 ? planned?.plan : undefined);
    const { laid } = this.sankey;
    const drawn = planned && laid && { ...planned, laid };
    const items = itemsOf(found);
    const render = (look: string, options: Option[]) =>
      this.list.render({
        ...{ part: 'passages', optionPart: 'passage', look },
        label: words.hint(say.indicator(indicator!)),
        options,
        step: step(options.length),
        choose: () => undefined,
      });
    const least = planned && cssProps({ '--least': `${Math.ceil(planned.plan.least)}px` });
    return html`${reasons(say, found)}
    ${
      planned
        ? html`<div class="room sankey" aria-busy=${laid ? nothing : 'true'} ${least}>
            <div class="canvas" aria-hidden="true"></div>
            ${
              drawn
                ? html`${render(
                    '',
                    items.flatMap((item) => markOf(say, found, item, drawn) ?? []),
                  )}
                  ${namesOver(say, drawn, this.size.em)}`
                : nothing
            }
          </div>`
        : render(
            'lines',
            items.map((item) => lineOf(say, found, item)),
          )
    }
    ${notes(say, found, planned !== undefined)}`;
  }
}

/** Left and right lead through the marks like up and down. */
function step(count: number): (index: number, key: string) => number | undefined {
  const inList = stepInList(count);
  const like: Record<string, string> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };
  return (index, key) => inList(index, like[key] ?? key);
}

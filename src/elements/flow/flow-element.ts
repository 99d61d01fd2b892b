import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { flowChart } from '../../charts/flow.js';
import type { BalanceRule } from '../../core/contract/contract.generated.js';
import {
  accountPeriods,
  type AccountPeriod,
  type StockFlow,
} from '../../core/derive/stock-flow.js';
import {
  endsOf,
  transitionIndicators,
  transitions,
  type Transitions,
} from '../../core/derive/transitions.js';
import type { Dataset } from '../../core/model/dataset.js';
import { seriesOf } from '../../core/series/resolve.js';
import { isWithin } from '../../core/time/range.js';
import type { Speaker } from '../../i18n/speaker.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import {
  faultOf,
  type Fault,
  type Outcome,
  type Picture,
  type Refusal,
} from '../base/element/outcome.js';
import { property } from '../base/element/property.js';
import { hasIndicator, type IndicatorView, type View } from '../base/element/view.js';
import { ListController, type Option } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { placesStyles } from '../base/plot/places.styles.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { roomStyles } from '../base/plot/room.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { environmentOf } from '../base/text/marks.js';
import { flowStyles } from './flow.styles.js';
import { flowWords } from './flow.words.js';
import { SankeyController } from './sankey-controller.js';
import { renderAccount, renderKey } from './stock-account.js';
import {
  accountReading,
  accountFinding,
  flowTable,
  flowText,
  sideNames,
  type Sides,
} from './stock.text.js';
import { renderNotes, renderReasons } from './transitions-frame.js';
import { linesOf, markOf, planOf, renderNames, type Planned } from './transitions-marks.js';
import { transitionsStyles } from './transitions.styles.js';
import {
  isRead,
  itemsOf,
  transitionsFinding,
  transitionsMarks,
  transitionsReading,
  transitionsRefusal,
  transitionsTable,
} from './transitions.text.js';

/** A picture of passages, with what its plan is made from. */
interface TransitionsPicture extends Picture {
  say: Speaker;
  transitions: Transitions;
}

function hasTransitions(outcome: Picture | Refusal): outcome is TransitionsPicture {
  return 'transitions' in outcome;
}

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
    return [
      ...GfElement.styles,
      plotStyles,
      placesStyles,
      listStyles,
      roomStyles,
      tableStyles,
      flowStyles,
      transitionsStyles,
    ];
  }

  private readonly size = new SizeController(this);
  private readonly plot = new PlotController(this);
  private readonly list = new ListController(this);
  private readonly sankey = new SankeyController(this);

  /** Two dimensions, where from and where to, such as `fromStage toStage`; left out, the account. */
  @property() by = '';

  /** How the passages share the room, which depends on its size. */
  #planned: Planned | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shown, size, sankey } = this;
    const isPlanned = shown !== undefined && hasTransitions(shown) && !sankey.isAbsent;
    this.#planned = isPlanned ? planOf(shown.say, shown.transitions, size) : undefined;
    sankey.plan(size.height > 0 ? this.#planned?.plan : undefined);
  }

  protected override suits({ dataset }: Pick<View, 'dataset'>): string[] {
    const ends = this.by ? endsOf(dataset, this.by) : '';
    if (typeof ends === 'object') return transitionIndicators(dataset, ends);
    return [...dataset.indicators.values()].filter(({ balance }) => balance).map(({ id }) => id);
  }

  protected override subject({ say, indicator }: View): string {
    if (this.by) return indicator ? say.indicator(indicator) : '';
    return indicator?.balance ? say.indicator(indicator) : flowWords[say.lang].lacking;
  }

  protected override outcome(view: View): Outcome {
    if (this.by) return this.#passages(view);
    const balance = view.indicator?.balance;
    return hasIndicator(view) && balance ? this.#account(view, balance) : this.nothing(view);
  }

  #account(view: IndicatorView, balance: BalanceRule): Outcome {
    const { dataset, say, region, indicator, from, until, pickedPeriod } = view;
    const periods = accountPeriods(dataset, indicator, region.id);
    const within = periods.filter(({ period }) => isWithin(period, from, until));
    const [all, flows] = [flowsIn(periods), flowsIn(within)];
    const [first] = flows;
    const last = flows[flows.length - 1];
    if (!first || !last) return this.nothing(view);
    const names = sideNames(dataset, say, balance);
    // The account is of cases also where the indicator is the rate of them that were closed.
    const { unit } = dataset.indicators.get(balance.closing) ?? indicator;
    const sides = { names, unit };
    const title = flowWords[say.lang].title(names.closing);
    const picked = flows.find(({ period }) => period.code === pickedPeriod?.code);
    const shown = picked ?? last;
    const series = seriesOf(dataset, { indicator: balance.inflow, region: region.id });
    const time = say.fromTo(first.period, last.period);
    return {
      kind: 'picture',
      title,
      finding: accountFinding(say, all, shown, { name: names.closing, unit }),
      where: `${say.region(region.id)} · ${time}`,
      times: [first.period, last.period],
      draw: () =>
        html`${renderAccount(say, all, shown, sides)}
          <div class="room">${this.#renderPlot(view, title, balance, flows, sides)}</div>
          ${renderKey(say, flows, names)}`,
      paper: async () =>
        (await import('./stock.paper.js')).stockPaper(say, {
          all,
          flows,
          shown,
          names,
          unit,
          counted: inflowUnit(view, balance),
        }),
      table: (tables) => flowTable(tables, say, { caption: title, unit }, within, names),
      summary: accountReading(view, balance, shown, sides),
      indicators: [balance.opening, balance.inflow, balance.outflow, balance.closing],
      sources: [series?.source, indicator.source],
      marks: flows.some(({ preliminary }) => preliminary) ? [say.words.ui.provisional] : [],
    };
  }

  #renderPlot(
    view: IndicatorView,
    title: string,
    balance: BalanceRule,
    flows: readonly StockFlow[],
    sides: Sides,
  ): TemplateResult | typeof nothing {
    const { width, height, em } = this.size;
    if (width === 0 || height === 0) return nothing;
    const { say, pickedPeriod } = view;
    const unit = inflowUnit(view, balance);
    const selected = flows.findIndex(({ period }) => period.code === pickedPeriod?.code);
    return this.plot.render({
      ...flowChart(flows, unit, environmentOf(say, { width, height, em })),
      width,
      height,
      label: say.words.ui.keysHint(title),
      describe: (i) => (flows[i] ? flowText(say, flows[i], sides) : ''),
      selected: selected < 0 ? undefined : selected,
      choose: (i) => {
        const flow = flows[i];
        if (flow) this.pickPeriod(flow.period.code);
      },
    });
  }

  #passages(view: View): TransitionsPicture | Refusal | Fault {
    const { dataset, say, region, period } = view;
    const ends = endsOf(dataset, this.by);
    if (typeof ends === 'string') return unknownBy(dataset, ends);
    if (!hasIndicator(view)) return this.nothing(view);
    const { indicator } = view;
    const question = { indicator: indicator.id, region: region.id };
    const model = transitions(dataset, question, ends, period);
    if (typeof model === 'string') return transitionsRefusal(view, ends, model);
    const [first] = model.transitions;
    const when = first ? say.period(first.observation) : say.span(model.period);
    const unit = say.words.ui.unitOf(say.unit(indicator.unit));
    return {
      kind: 'picture',
      title: say.indicator(indicator),
      finding: transitionsFinding(say, model),
      where: [say.region(region.id), when, unit].join(' · '),
      times: [model.period],
      draw: () => this.#renderTransitions(view, model),
      paper: async () => (await import('./transitions.paper.js')).transitionsPaper(say, model),
      table: (tables) => transitionsTable(tables, view, ends, model),
      summary: transitionsReading(say, model),
      isRead: isRead(model),
      sources: [model.source, indicator.source],
      marks: transitionsMarks(say, model),
      say,
      transitions: model,
    };
  }

  #renderTransitions({ say, indicator }: IndicatorView, model: Transitions): TemplateResult {
    const planned = this.#planned;
    const label = say.words.ui.keysHint(say.indicator(indicator));
    const body = planned
      ? this.#renderSankey(say, label, model, planned)
      : this.#renderItems(say, label, 'lines', linesOf(say, model));
    return html`${renderReasons(say, model)} ${body}
    ${renderNotes(say, model, planned !== undefined)}`;
  }

  /** The bands, drawn by the library, and over them what can be gone through. */
  #renderSankey(say: Speaker, label: string, model: Transitions, planned: Planned): TemplateResult {
    const { laid } = this.sankey;
    const drawn = laid && { ...planned, laid };
    const least = cssProps({ '--least': `${Math.ceil(planned.plan.least)}px` });
    const marks = drawn
      ? itemsOf(model).flatMap((item) => markOf(say, model, item, drawn) ?? [])
      : [];
    return html`<div class="room sankey" aria-busy=${drawn ? nothing : 'true'} ${least}>
      <div class="canvas" aria-hidden="true"></div>
      ${
        drawn
          ? html`${this.#renderItems(say, label, '', marks)}
            ${renderNames(say, drawn, this.size.em)}`
          : nothing
      }
    </div>`;
  }

  #renderItems(
    say: Speaker,
    label: string,
    look: string,
    options: readonly Option[],
  ): TemplateResult {
    return this.list.render({
      part: 'passages',
      optionPart: 'passage',
      look,
      label,
      options,
      joined: say.words.list,
      choose: () => undefined,
    });
  }
}

const flowsIn = (periods: readonly AccountPeriod[]): StockFlow[] =>
  periods.flatMap(({ flow }) => flow ?? []);

/** What comes and goes is counted in. */
const inflowUnit = ({ dataset, say }: View, balance: BalanceRule): string =>
  say.unit(dataset.indicators.get(balance.inflow)?.unit ?? '');

function unknownBy(dataset: Dataset, value: string): Fault {
  const allowed = [...dataset.dimensions.keys()].join(', ');
  return faultOf(dataset, 'bad-value', '@by', { value, allowed });
}

import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { progressOf } from '../../core/derive/progress.js';
import type { Judged } from '../../core/derive/target.js';
import type { Dataset } from '../../core/model/dataset.js';
import { HostProvider } from '../base/element/context.js';
import { GfElement } from '../base/element/element.js';
import type { Outcome } from '../base/element/outcome.js';
import { state } from '../base/element/property.js';
import { figureOf, lackText, readingOf, type Figure, type View } from '../base/element/view.js';
import { SizeController } from '../base/plot/size-controller.js';
import { toneOf } from '../base/text/figure.js';
import { marksOf } from '../base/text/marks.js';
import { domainStyles } from './domain.styles.js';
import { saidBeside } from './said-beside.js';

/** An indicator of the domain, its figure and what the figure is judged to be. */
type Measure = Judged<Figure & { indicator: IndicatorItem }>;

/** From this width, in em, the pictures stand side by side. */
const WIDE = 44;

/**
 * All that the dataset has on one domain: its indicators as numbers to choose from, and the chosen
 * one read aloud, over time, against its target and by region.
 *
 * @csspart measures - The indicators to choose from.
 * @csspart measure - One of them.
 * @csspart reading - The sentences.
 */
export abstract class DomainElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, domainStyles];
  }

  private readonly size = new SizeController(this);
  // The parts inside take their data, selection and looks from here.
  protected readonly provider = new HostProvider(this);

  /** The id of the indicator that the reader chose. */
  @state() private chosen = '';

  /** The domain in the contract's own words. */
  protected abstract readonly domain: string;

  protected override suits({ dataset }: Pick<View, 'dataset'>): string[] {
    return this.#indicators(dataset).map(({ id }) => id);
  }

  protected override subject({ say }: View): string {
    return say.words.domains[this.domain] ?? this.domain;
  }

  #indicators(dataset: Dataset): IndicatorItem[] {
    return [...dataset.indicators.values()].filter(({ domain }) => domain === this.domain);
  }

  /** The domain's indicators that have a figure here. */
  #measures(view: View): Measure[] {
    const { dataset } = view;
    const figures = this.#indicators(dataset).flatMap((indicator) => {
      const figure = figureOf(view, indicator);
      return figure ? [{ ...figure, indicator }] : [];
    });
    return figures.map((figure) => ({
      ...figure,
      judgement: progressOf(dataset, figure.observation),
    }));
  }

  /** The one that the reader chose, else the one that the page names, else the first. */
  #currentIn(measures: readonly Measure[]): Measure | undefined {
    const measureOf = (id: string) => measures.find(({ indicator }) => indicator.id === id);
    return measureOf(this.chosen) ?? measureOf(this.indicator) ?? measures[0];
  }

  /** Arrows choose among the indicators, as in any group of radio buttons. */
  #onKey(event: KeyboardEvent, measures: readonly Measure[], current: Measure): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const place = measures.indexOf(current) + step + measures.length;
    const next = measures[place % measures.length];
    if (next) this.chosen = next.indicator.id;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role="radio"][aria-checked="true"]')?.focus(),
    );
  }

  protected override outcome(view: View): Outcome {
    const { say, region } = view;
    const measures = this.#measures(view);
    const current = this.#currentIn(measures);
    if (!current) return this.nothing(view);
    const reading = readingOf(view, current, this.compare, saidBeside(view, current));
    return {
      kind: 'picture',
      title: this.subject(view),
      where: `${say.region(region.id)} · ${say.period(current.observation)}`,
      times: [current.observation.period],
      draw: () => this.#renderDomain(view, measures, current, reading),
      indicators: measures.map(({ series }) => series.indicator.id),
      sources: measures.flatMap(({ series }) => [series.source, series.indicator.source]),
      marks: marksOf(say, [current.series]),
    };
  }

  #renderDomain(
    view: View,
    measures: readonly Measure[],
    current: Measure,
    reading: string,
  ): TemplateResult {
    const { width, em } = this.size;
    return html`<div class=${width > WIDE * em ? 'wide' : ''}>
      ${this.#renderMeasures(view, measures, current)}
      ${lackText(view, this.#indicators(view.dataset)).map((lack) => html`<p class="where">${lack}</p>`)}
      <p class="chosen" role="heading" aria-level=${this.headingLevel + 1}>
        ${view.say.indicator(current.indicator)}
      </p>
      ${reading ? html`<p class="reading" part="reading">${reading}</p>` : nothing}
      ${this.#renderDetail(view, current)}
    </div>`;
  }

  #renderMeasures(view: View, measures: readonly Measure[], current: Measure): TemplateResult {
    return html`<div
      class="measures"
      part="measures"
      role="radiogroup"
      aria-label=${view.say.words.ui.indicator}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, measures, current)}
    >
      ${measures.map((measure) => this.#renderMeasure(view, measure, current))}
    </div>`;
  }

  #renderMeasure({ say }: View, measure: Measure, current: Measure): TemplateResult {
    const { indicator, observation, judgement } = measure;
    const isChecked = measure === current;
    const when = say.period(observation);
    const marks = observation.value === null ? [] : say.marks(observation);
    const remarks = when === say.period(current.observation) ? marks : [...marks, when];
    return html`<div
      class="measure"
      part="measure"
      role="radio"
      tabindex=${isChecked ? 0 : -1}
      aria-checked=${isChecked}
      @click=${() => {
        this.chosen = indicator.id;
      }}
    >
      <span class="label">${say.short(indicator)}</span>
      <span class="amount">${say.value(observation)}</span>
      ${remarks.map((remark) => html`<span class="verdict">${remark}</span>`)}
      ${
        judgement
          ? html`<span class="verdict ${toneOf(judgement.verdict)}"
              >${say.verdict(judgement)}</span
            >`
          : nothing
      }
    </div>`;
  }

  /** The pictures of the chosen one. They take what is picked, and the time of a board, as this tag does. */
  #renderDetail({ say, region, home }: View, { indicator, judgement }: Measure): TemplateResult {
    const { id } = indicator;
    const level = Math.min(6, this.headingLevel + 2);
    const lang = this.lang || say.lang;
    const { ui } = say.words;
    const hasPeers = home.children.length > 0;
    return html`<div class="detail">
      <div class="pair">
        <gf-trend
          .heading=${ui.overTime}
          exportparts="plot, tooltip, table"
          .indicator=${id}
          .region=${region.id}
          .period=${this.period}
          .compare=${this.compare}
          .lang=${lang}
          .headingLevel=${level}
        ></gf-trend>
        ${
          judgement
            ? html`<gf-progress
                exportparts="bullet, table"
                .heading=${ui.toTarget}
                .indicator=${id}
                .region=${region.id}
                .period=${this.period}
                .lang=${lang}
                .headingLevel=${level}
              ></gf-progress>`
            : nothing
        }
      </div>
      ${
        hasPeers
          ? html`<gf-ranking
              exportparts="list, row, table"
              .heading=${ui.byRegion}
              .indicator=${id}
              .region=${this.region}
              .period=${this.period}
              .lang=${lang}
              .headingLevel=${level}
            ></gf-ranking>`
          : nothing
      }
    </div>`;
  }
}

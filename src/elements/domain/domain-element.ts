import { html, nothing, type TemplateResult } from 'lit';
import { state } from '../base/element/property.js';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import type { Dataset } from '../../core/model/dataset.js';
import { judgedRows, targetOf } from '../../core/derive/target.js';
import type { Card } from '../base/element/outcome.js';
import { HostProvider } from '../base/element/context.js';
import { GfElement } from '../base/element/element.js';
import { toneOf } from '../base/text/figure.js';
import { SizeController } from '../base/plot/size-controller.js';
import { figureOf, readingOf, type Figure, type View } from '../base/element/view.js';
import { marksOf } from '../base/text/marks.js';
import { domainStyles } from './domain.styles.js';

interface Measure extends Figure {
  indicator: IndicatorItem;
}

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

  /** The domain in the contract's own words. */
  protected abstract readonly domain: string;

  @state() private chosen = '';

  private readonly size = new SizeController(this);
  // The parts inside take their data, selection and looks from here.
  protected readonly provider = new HostProvider(this);

  protected override suits({ dataset }: { dataset: Dataset }): string[] {
    return this.#indicators(dataset).map(({ id }) => id);
  }

  #indicators(dataset: Dataset): IndicatorItem[] {
    return [...dataset.indicators.values()].filter(({ domain }) => domain === this.domain);
  }

  protected override content(view: View): Card | undefined {
    const { say, region } = view;
    const measures = this.#measures(view);
    const wanted = [this.chosen, this.indicator];
    const current =
      wanted.flatMap((id) => measures.find(({ indicator }) => indicator.id === id) ?? [])[0] ??
      measures[0];
    if (!current) return undefined;
    const reading = readingOf(view, current.question, this.compare);
    return {
      title: this.subject(view),
      where: `${say.region(region.id)} · ${say.period(current.observation)}`,
      body: html`<div class=${this.size.width > WIDE * this.size.em ? 'wide' : ''}>
        ${this.#renderMeasures(view, measures, current)}
        <p class="chosen" role="heading" aria-level=${this.headingLevel + 1}>
          ${say.indicator(current.indicator)}
        </p>
        <p class="reading" part="reading">${reading}</p>
        ${this.#renderDetail(view, current)}
      </div>`,
      sources: measures.flatMap(({ series }) => [series.source, series.indicator.source]),
      marks: marksOf(say, [current.series]),
    };
  }

  protected override subject({ say }: View): string {
    return say.words.domains[this.domain] ?? this.domain;
  }

  /** The domain's indicators that have a figure here. */
  #measures(view: View): Measure[] {
    return this.#indicators(view.dataset).flatMap((indicator) => {
      const figure = figureOf(view, indicator);
      return figure ? [{ indicator, ...figure }] : [];
    });
  }

  #renderMeasures(
    view: View,
    measures: Measure[],
    current: Measure,
  ): TemplateResult | typeof nothing {
    const { dataset, say } = view;
    return html`<div
      class="measures"
      part="measures"
      role="radiogroup"
      aria-label=${say.words.ui.indicator}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, measures, current)}
    >
      ${judgedRows(dataset, measures).map((measure) => {
        const { indicator, observation, judgement } = measure;
        return html`<div
          class="measure"
          part="measure"
          role="radio"
          tabindex=${indicator === current.indicator ? 0 : -1}
          aria-checked=${indicator === current.indicator}
          @click=${() => (this.chosen = indicator.id)}
        >
          <span class="label">${say.short(indicator)}</span>
          <span class="amount">${say.value(observation)}</span>
          ${
            observation.value === null
              ? nothing
              : say.marks(observation).map((mark) => html`<span class="verdict">${mark}</span>`)
          }
          ${
            say.period(observation) === say.period(current.observation)
              ? nothing
              : html`<span class="verdict">${say.period(observation)}</span>`
          }
          ${
            judgement
              ? html`<span class="verdict ${toneOf(judgement.verdict)}"
                  >${say.words.verdicts[judgement.verdict]}${say.words.gapless(say.target(judgement.target))}</span
                >`
              : nothing
          }
        </div>`;
      })}
    </div>`;
  }

  /** The pictures of the chosen one. They take what is picked, and the time of a board, as this tag does. */
  #renderDetail({ dataset, say, region, home }: View, { indicator, observation }: Measure) {
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
          targetOf(dataset, observation)
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

  /** Arrows choose among the indicators, as in any group of radio buttons. */
  #onKey(event: KeyboardEvent, measures: Measure[], current: Measure) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const to = (measures.indexOf(current) + step + measures.length) % measures.length;
    this.chosen = measures[to]!.indicator.id;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role="radio"][aria-checked="true"]')?.focus(),
    );
  }
}

import { html, nothing, unsafeCSS, type TemplateResult } from 'lit';
import type { PaperForm } from '../../charts/paper/block.js';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import type { Dataset } from '../../core/model/dataset.js';
import { HostProvider } from '../base/element/context.js';
import { longStyles } from '../base/element/base.styles.js';
import { GfElement } from '../base/element/element.js';
import type { Outcome } from '../base/element/outcome.js';
import { state } from '../base/element/property.js';
import { readingOf, type View } from '../base/element/view.js';
import { SizeController } from '../base/plot/size-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { figureStyles } from '../base/text/figure.styles.js';
import { marksOf } from '../base/text/marks.js';
import { balanceOf } from './balance.js';
import { domainStyles } from './domain.styles.js';
import { renderMeasures } from './measure-cells.js';
import { cellsOf, comparedWith, saidOnce, isMeasure, type Cell, type Measure } from './measures.js';
import { measuresStyles } from './measures.styles.js';
import { saidBeside } from './said-beside.js';
import { phrased } from '../base/text/phrased.js';

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
    const colour = unsafeCSS(`.card{--domain:var(--domain-${this.colour})}`);
    return [
      ...GfElement.styles,
      longStyles,
      figureStyles,
      plotStyles,
      measuresStyles,
      domainStyles,
      colour,
    ];
  }

  /** The domain as the tokens of colour call it. */
  protected static get colour(): string {
    return '';
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

  protected override picks(): Readonly<Record<string, string>> {
    return this.chosen ? { indicator: this.chosen } : {};
  }

  #indicators(dataset: Dataset): IndicatorItem[] {
    return [...dataset.indicators.values()].filter(({ domain }) => domain === this.domain);
  }

  /** What there is of the domain here; what the page names leads. */
  #cells(view: View): Cell[] {
    const isNamed = ({ indicator }: Cell) => indicator.id === this.indicator;
    const cells = cellsOf(view, this.#indicators(view.dataset));
    return [...cells.filter(isNamed), ...cells.filter((cell) => !isNamed(cell))];
  }

  /** The one that the reader chose, else the first. */
  #currentIn(measures: readonly Measure[]): Measure | undefined {
    return measures.find(({ indicator }) => indicator.id === this.chosen) ?? measures[0];
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
    const cells = this.#cells(view);
    const measures = cells.filter(isMeasure);
    const current = this.#currentIn(measures);
    if (!current) return this.nothing(view);
    const said = saidOnce(view, measures);
    const reading = readingOf(view, current, this.compare, saidBeside(view, current));
    const { compare } = this;
    const title = this.subject(view);
    const where = [say.region(region.id), said.when, ...said.marks].join(' · ');
    return {
      kind: 'picture',
      title,
      where,
      times: [current.observation.period],
      draw: () => this.#renderDomain(view, cells, current, reading),
      paper: () => this.#onPaper(view, cells, current, reading),
      figures: async () => {
        const { domainTable } = await import('./domain.table.js');
        return domainTable(view, cells, { said, compare }, `${title} · ${where}`);
      },
      indicators: measures.map(({ series }) => series.indicator.id),
      sources: measures.flatMap(({ series }) => [series.source, series.indicator.source]),
      marks: marksOf(say, [current.series]),
    };
  }

  #renderDomain(
    view: View,
    cells: readonly Cell[],
    current: Measure,
    reading: string,
  ): TemplateResult {
    const { width, em } = this.size;
    const measures = cells.filter(isMeasure);
    return html`<div class=${width > WIDE * em ? 'wide' : ''}>
      ${renderMeasures(view, {
        cells,
        current,
        balance: balanceOf(cells.length, width / em),
        said: saidOnce(view, measures),
        compare: this.compare,
        room: width / em,
        em,
        choose: ({ indicator }) => {
          this.chosen = indicator.id;
        },
        onKey: (event) => this.#onKey(event, measures, current),
      })}
      <p
        class="chosen"
        role="heading"
        aria-level=${this.headingLevel + 1}
        aria-label=${view.say.indicator(current.indicator)}
      >
        ${phrased(view.say.indicator(current.indicator))}
      </p>
      ${reading ? html`<p class="reading" part="reading">${phrased(reading)}</p>` : nothing}
      ${this.#renderDetail(view, current)}
    </div>`;
  }

  async #onPaper(
    view: View,
    cells: readonly Cell[],
    current: Measure,
    reading: string,
  ): Promise<PaperForm> {
    const { domainOnPaper } = await import('./domain.paper.js');
    const { period, region, compare, lang } = this;
    const said = saidOnce(view, cells.filter(isMeasure));
    return domainOnPaper(
      view,
      { cells, current, reading, said, compare },
      { period, region, compare, lang: lang || view.say.lang },
      this.provider,
    );
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
          .compare=${comparedWith({ region, home }, indicator, this.compare)}
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

import { css, html } from 'lit';
import { decisionWords } from './decision.words.js';
import type { Card } from '../base/element/outcome.js';
import { HostProvider } from '../base/element/context.js';
import { GfElement } from '../base/element/element.js';
import { property, state } from '../base/element/property.js';
import { figureOf, readingOf, type View } from '../base/element/view.js';
import { decisionStyles, renderDecision } from './decision.js';

/**
 * The reading of one indicator in two or three sentences: level and change, distance to the target,
 * how the regions below differ. With `mode="decision"` (辅助决策) what asks for attention among all
 * indicators: targets missed, lasting changes for the worse, missing reports and figures due, each
 * with its picture. The same data always give the same sentences; no cause is claimed.
 *
 * @summary One indicator read aloud in two or three sentences (解读), or what to look at first (辅助决策).
 * @csspart reading - The sentences.
 * @csspart findings - What asks for attention, the most urgent first.
 * @csspart count - How many there are, where fewer are listed.
 * @csspart finding - One of them.
 * @csspart more - The buttons for a picture and for the rest of the findings.
 */
export class BriefElement extends GfElement {
  static override get styles() {
    return [
      ...GfElement.styles,
      decisionStyles,
      css`
        .card {
          min-height: var(--gf-min-height, 11em);
        }
        .reading {
          max-width: 40em;
          line-height: 1.75;
        }
      `,
    ];
  }

  // The pictures inside take their data, selection and looks from here.
  protected readonly provider = new HostProvider(this);

  @state() private opened: number | undefined;
  @state() private all = false;

  /** `decision` for what to look at first among all indicators. */
  @property() mode: 'decision' | '' = '';

  /** So many findings are shown at first. */
  @property({ type: Number }) most = 6;

  /** Shows the first findings alone again, after a reader has asked for all. */
  fold(): void {
    this.all = false;
  }

  protected override content(view: View): Card | undefined {
    return this.mode === 'decision' ? this.#decision(view) : this.#reading(view);
  }

  #reading(view: View): Card | undefined {
    const { say, region, indicator } = view;
    const figure = indicator && figureOf(view, indicator);
    if (!figure) return undefined;
    const { question, series, observation } = figure;
    return {
      title: `${say.indicator(indicator)} · ${decisionWords[say.lang].reading}`,
      where: `${say.region(region.id)} · ${say.period(observation)}`,
      body: html`<p class="reading" part="reading">${readingOf(view, question, this.compare)}</p>`,
      sources: [series.source, indicator.source],
    };
  }

  #decision(view: View): Card {
    const { say, region, period } = view;
    const opened = {
      ...{ index: this.opened, all: this.all, most: this.most },
      open: (index: number | undefined) => (this.opened = index),
      showAll: () => (this.all = true),
    };
    return {
      title: decisionWords[say.lang].title,
      where: [say.region(region.id), ...(period ? [say.span(period)] : [])].join(' · '),
      body: renderDecision(view, opened, this.headingLevel),
    };
  }
}

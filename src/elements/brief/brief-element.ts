import { html, nothing } from 'lit';
import { decide } from '../../core/derive/decision.js';
import { HostProvider } from '../base/element/context.js';
import { GfElement } from '../base/element/element.js';
import type { Outcome } from '../base/element/outcome.js';
import { property, state } from '../base/element/property.js';
import { figureOf, hasIndicator, readingOf, type View } from '../base/element/view.js';
import { lackText } from '../base/element/lack.text.js';
import { renderNumber } from '../base/text/figure.js';
import { figureStyles } from '../base/text/figure.styles.js';
import { briefStyles } from './brief.styles.js';
import { briefWords } from './brief.words.js';
import { renderDecision } from './decision-list.js';
import { phrased } from '../base/text/phrased.js';

/**
 * The reading of one indicator in two or three sentences: level and change, distance to the target,
 * how the regions below differ. With `mode="decision"` (辅助决策) what asks for attention among all
 * indicators: targets missed, lasting changes for the worse, missing reports and figures due, each
 * with its picture. The same data always give the same sentences; no cause is claimed.
 *
 * @summary One indicator read aloud in two or three sentences (解读), or what to look at first (辅助决策).
 * @csspart number - The number before the sentences, for older readers.
 * @csspart status - What must be said with it at once, such as 初步数.
 * @csspart reading - The sentences.
 * @csspart findings - What asks for attention, the most urgent first.
 * @csspart count - How many there are, where fewer are listed.
 * @csspart finding - One of them.
 * @csspart more - The buttons for a picture and for the rest of the findings.
 */
export class BriefElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, figureStyles, briefStyles];
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

  protected override get choices() {
    return { mode: [this.mode, ['decision']] } as const;
  }

  protected override outcome(view: View): Outcome {
    return this.mode === 'decision' ? this.#decision(view) : this.#reading(view);
  }

  #reading(view: View): Outcome {
    if (!hasIndicator(view)) return this.nothing(view);
    const { say, region, indicator } = view;
    const figure = figureOf(view, indicator);
    if (!figure) return this.nothing(view);
    const { series, observation } = figure;
    const reading = readingOf(view, figure, this.compare);
    return {
      kind: 'picture',
      title: `${say.indicator(indicator)} · ${briefWords[say.lang].reading}`,
      where: `${say.region(region.id)} · ${say.period(observation)}`,
      times: [observation.period],
      draw: () =>
        html`${this.isElder && observation.value !== null ? renderNumber(say, observation) : nothing}
          <p class="reading" part="reading">${phrased(reading)}</p>`,
      paper: async () => (await import('./brief.paper.js')).readingPaper(reading),
      sources: [series.source, indicator.source],
    };
  }

  #decision(view: View): Outcome {
    const { dataset, say, region, period, earliest } = view;
    const judging = [...dataset.indicators.values()].filter(({ domain }) => domain);
    const judged = judging.flatMap((indicator) => figureOf(view, indicator) ?? []);
    const lacks = lackText(view, judging);
    if (judged.length === 0) return this.nothing(view);
    const findings = decide(dataset, region, period, earliest);
    const shown = this.all ? findings.length : this.most;
    const decision = { findings, shown, judged: judged.length, lacks };
    const opened = {
      index: this.opened,
      all: this.all,
      most: this.most,
      open: (index: number | undefined) => {
        this.opened = index;
      },
      showAll: () => {
        this.all = true;
      },
    };
    return {
      kind: 'picture',
      title: briefWords[say.lang].title,
      where: [say.region(region.id), ...(view.time ? [say.timeRange(view.time)] : [])].join(' · '),
      indicators: [...dataset.indicators.keys()],
      times: judged.map(({ observation }) => observation.period),
      draw: () =>
        html`${renderDecision(view, findings, judged.length, opened, this.headingLevel)}
        ${lacks.map((lack) => html`<p class="where">${phrased(lack)}</p>`)}`,
      paper: async () => (await import('./brief.paper.js')).decisionPaper(say, decision),
    };
  }
}

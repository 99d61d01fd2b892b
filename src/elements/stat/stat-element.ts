import { html, nothing, type TemplateResult } from 'lit';
import { sparkline } from '../../charts/sparkline.js';
import { comparisonOf } from '../../core/derive/change.js';
import { progressOf } from '../../core/derive/progress.js';
import { observationAt, type Series } from '../../core/series/resolve.js';
import { windowOf } from '../../core/series/window.js';
import { GfElement } from '../base/element/element.js';
import type { Outcome } from '../base/element/outcome.js';
import { property } from '../base/element/property.js';
import { recentCourse } from '../base/element/recent.js';
import { figureOf, readingOf, type View } from '../base/element/view.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { basisOf } from '../base/text/compare-attribute.js';
import {
  changeText,
  renderChange,
  renderLater,
  renderNumber,
  renderVerdict,
  toneOf,
  verdictText,
} from '../base/text/figure.js';
import { figureStyles } from '../base/text/figure.styles.js';
import { marksOf } from '../base/text/marks.js';
import { statStyles } from './stat.styles.js';

/** The size of the small line in em: longer, it would say no more. */
const LENGTH = 10;
const HEIGHT = 2.25;

/**
 * One indicator as a number: value, unit and qualifier, its change with the basis in words, whether
 * it keeps its target, and its course as a small line.
 *
 * @summary One indicator as a number, with its change, target and recent course.
 * @csspart number - The number with its unit.
 * @csspart status - What must be said with it at once, such as 初步数.
 * @csspart change - The change and its basis.
 * @csspart target - The target and whether it is kept.
 * @csspart plot - The small line.
 * @csspart tooltip - What a point of the line says.
 * @csspart table - The figures as a table.
 */
export class StatElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, figureStyles, plotStyles, tableStyles, statStyles];
  }

  private readonly size = new SizeController(this);
  private readonly plot = new PlotController(this);

  /** Leaves out the small line. */
  @property({ type: Boolean, attribute: 'no-sparkline' }) noSparkline = false;

  protected override outcome(view: View): Outcome {
    const { dataset, say, region, indicator, from, until } = view;
    const figure = indicator && figureOf(view, indicator);
    if (!figure) return this.nothing(view);
    const { series, index, observation } = figure;
    const basis = basisOf(this.compare);
    const judgement = progressOf(dataset, observation);
    const change = basis && series.axis.count > 1 && comparisonOf(dataset, series, index, basis);
    const title = say.indicator(indicator);
    const recent = this.noSparkline ? undefined : recentCourse(figure, from);
    return {
      kind: 'picture',
      title,
      where: say.where([say.region(region.id), say.period(observation)], indicator),
      times: [observation.period],
      draw: () =>
        html`${renderNumber(say, observation)}
          <div class="lines">
            ${change ? renderChange(say, change) : nothing}
            ${judgement ? renderVerdict(say, judgement, observation) : nothing}
            ${renderLater(say, figure.later, this.embedded)}
          </div>
          ${this.noSparkline ? nothing : this.#renderLine(view, recent)}`,
      paper:
        recent &&
        (async () => (await import('./stat.paper.js')).statPaper(recent, marksOf(say, [recent]))),
      lead: {
        amount: say.value(observation),
        marks: observation.value === null ? [] : say.marks(observation),
        lines: [
          ...(change ? [changeText(say, change)] : []),
          ...(judgement ? [verdictText(say, judgement, observation)] : []),
        ],
        tone: judgement && (toneOf(judgement.verdict) || undefined),
      },
      course: recent,
      table: (tables) => tables.timeTable(say, title, [windowOf(series, from, until)], [title]),
      summary: readingOf(view, figure, this.compare),
      sources: [observation.row?.source, series.source, indicator.source],
      dates: observation.row?.undated ? say.words.ui.undated : undefined,
    };
  }

  #renderLine({ say }: View, recent: Series | undefined): TemplateResult | typeof nothing {
    if (!recent) return nothing;
    const { em } = this.size;
    const width = Math.min(this.size.width, LENGTH * em);
    if (width === 0) return html`<div class="plot"></div>`;
    const height = HEIGHT * em;
    return this.plot.render({
      ...sparkline(recent, width, height),
      width,
      height,
      label: say.words.ui.keysHint(say.indicator(recent.indicator)),
      describe: (i) => say.describe(observationAt(recent, i)),
    });
  }
}

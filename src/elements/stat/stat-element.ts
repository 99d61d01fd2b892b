import { html, nothing } from 'lit';
import { property } from '../base/element/property.js';
import { sparkline } from '../../charts/sparkline.js';
import { changeOf } from '../../core/derive/change.js';
import { judge, targetOf } from '../../core/derive/target.js';
import { observationAt, type Series } from '../../core/series/resolve.js';
import { windowOf } from '../../core/series/window.js';
import type { Speaker } from '../../i18n/speaker.js';
import { basisOf } from '../base/text/compare-attribute.js';
import type { Card } from '../base/element/outcome.js';
import { GfElement } from '../base/element/element.js';
import { renderChange, renderNumber, renderVerdict } from '../base/text/figure.js';
import { figureStyles } from '../base/text/figure.styles.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { figureOf, readingOf, type View } from '../base/element/view.js';
import { statStyles } from './stat.styles.js';

/** So many periods are drawn beside the number. */
const RECENT = 24;

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

  protected override content(view: View): Card | undefined {
    const { dataset, say, region, indicator } = view;
    const figure = indicator && figureOf(view, indicator);
    if (!figure) return undefined;
    const { question, series, index, observation } = figure;
    const basis = basisOf(this.compare);
    const target = targetOf(dataset, observation);
    const change = basis && changeOf(dataset, series, index, basis);
    const title = say.indicator(indicator);
    return {
      title,
      where: say.where([say.region(region.id), say.period(observation)], indicator),
      body: html`${renderNumber(say, observation)}
        <div class="lines">
          ${change && series.axis.count > 1 ? renderChange(say, change) : nothing}
          ${target ? renderVerdict(say, judge(observation, target), observation) : nothing}
        </div>
        ${this.noSparkline ? nothing : this.#renderLine(say, series, index)}`,
      table: (tables) => tables.timeTable(say, title, [series], [title]),
      summary: readingOf(view, question, this.compare),
      sources: [observation.row?.source, series.source, indicator.source],
      dates: observation.row?.undated ? say.words.ui.undated : undefined,
    };
  }

  #renderLine(say: Speaker, series: Series, index: number) {
    const { width, em } = this.size;
    if (series.axis.count < 3) return nothing;
    const first = Math.max(0, index - RECENT + 1);
    const recent = windowOf(series, series.axis.period(first), series.axis.period(index));
    const height = 3.25 * em;
    if (width === 0) return html`<div class="plot"></div>`;
    return this.plot.render({
      ...sparkline(recent, width, height),
      width,
      height,
      label: say.words.ui.plotHint(say.indicator(series.indicator)),
      describe: (i) => say.describe(observationAt(recent, i)),
    });
  }
}

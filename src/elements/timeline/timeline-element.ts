import { html, nothing, type TemplateResult } from 'lit';
import { numeral } from '../../charts/events.js';
import { trend } from '../../charts/trend.js';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { timelineOf, type Happening } from '../../core/derive/timeline.js';
import { observationAt, seriesOf, type Series } from '../../core/series/resolve.js';
import { windowOf } from '../../core/series/window.js';
import type { Speaker } from '../../i18n/speaker.js';
import { GfElement } from '../base/element/element.js';
import { message } from '../base/element/frame.js';
import { unknownIn, type Outcome } from '../base/element/outcome.js';
import { property } from '../base/element/property.js';
import type { View } from '../base/element/view.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { environmentOf, marksOf } from '../base/text/marks.js';
import { courseModel } from './timeline-course.js';
import { timelineStyles } from './timeline.styles.js';
import {
  detailsOf,
  labelsAt,
  noneText,
  remarkText,
  timelineSummary,
  timelineTable,
} from './timeline.text.js';
import { timelineWords } from './timeline.words.js';
import { phrased, statements } from '../base/text/phrased.js';

/**
 * What happened, in the order of time: the annotations and breaks of the data, and the dated events
 * and awards of programmes, each at the precision that its source gives. With an `indicator`, its
 * course stands above with the same numbers on it. An order in time is all that is said; no cause is.
 *
 * @summary Events in the order of time, beside the course of an indicator.
 * @csspart plot - The course of the indicator.
 * @csspart tooltip - What a point says.
 * @csspart remarks - What the marks mean.
 * @csspart event - One thing that happened.
 * @csspart table - The same as a table.
 * @cssprop [--gf-plot-height=14em] - Height of the drawing.
 */
export class TimelineElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, plotStyles, tableStyles, timelineStyles];
  }

  private readonly size = new SizeController(this, { fillsRoom: true });
  private readonly plot = new PlotController(this);

  /** The id of a programme: only its facts, and the breaks of the indicator. */
  @property() programme = '';

  protected override outcome(view: View): Outcome {
    const { dataset, say, region, from, until, indicator } = view;
    const { programmes } = dataset;
    const programme = programmes.get(this.programme);
    if (this.programme && !programme) {
      const ids = programmes.keys();
      return unknownIn(dataset, 'unknown-programme', '@programme', this.programme, ids);
    }
    // Only an indicator that is named stands above the events.
    const asked = this.indicator ? indicator : undefined;
    const series = asked && seriesIn(view, asked);
    const happenings = timelineOf(dataset, { region, from, until, series, programme });
    const words = timelineWords[say.lang];
    const title = asked ? say.indicator(asked) : programme ? say.text(programme.name) : words.title;
    return {
      kind: 'picture',
      title,
      where: [say.region(region.id), words.count(happenings.length)].join(' · '),
      times: [...happenings.map(({ period }) => period), ...(series?.axis.ends ?? [])],
      draw: () =>
        html`${asked ? this.#renderSeries(view, asked, series, happenings) : nothing}${renderHappenings(view, happenings)}`,
      paper: async () => {
        const instead = asked && !series ? courseText(view, asked) : undefined;
        const { timelinePaper } = await import('./timeline.paper.js');
        return timelinePaper(view, { series, instead, happenings });
      },
      course: series,
      table:
        happenings.length > 0 || series
          ? (tables) => timelineTable(tables, say, title, happenings, series)
          : undefined,
      summary: timelineSummary(view, happenings, series),
      sources: [...happenings.map(({ source }) => source), series?.source],
      marks: series ? marksOf(say, [series]) : [],
    };
  }

  #renderSeries(
    view: View,
    indicator: IndicatorItem,
    series: Series | undefined,
    happenings: readonly Happening[],
  ): TemplateResult {
    const { say } = view;
    if (!series) {
      return html`<p class="remarks" part="remarks">${courseText(view, indicator)}</p>`;
    }
    const remark = remarkText(say, happenings);
    return html`<div class="room">
        ${this.size.width > 0 ? this.#renderPicture(view, series, happenings) : nothing}
      </div>
      ${remark ? html`<p class="remarks" part="remarks">${remark}</p>` : nothing}`;
  }

  #renderPicture(view: View, series: Series, happenings: readonly Happening[]): TemplateResult {
    const { say } = view;
    const { width, height, em } = this.size;
    const env = environmentOf(say, { width, height, em });
    const { geometry, picture } = trend(courseModel(view, series, happenings), env);
    return this.plot.render({
      width,
      height,
      geometry,
      picture,
      label: say.words.ui.keysHint(timelineWords[say.lang].plot(say.indicator(series.indicator))),
      describe: (i) =>
        [say.describe(observationAt(series, i)), ...labelsAt(say, series, happenings, i)].join(
          '\n',
        ),
      joined: say.words.clauses,
    });
  }
}

/** The course of an indicator in the time asked for; one point alone is no course. */
function seriesIn(view: View, indicator: IndicatorItem): Series | undefined {
  const series = windowIn(view, indicator);
  return series && series.axis.count > 1 ? series : undefined;
}

function windowIn(
  { dataset, region, from, until }: View,
  { id }: IndicatorItem,
): Series | undefined {
  const whole = seriesOf(dataset, { indicator: id, region: region.id });
  return whole && !whole.refusal ? windowOf(whole, from, until) : undefined;
}

/** What there is in place of a course: the one figure, or why there is none. */
function courseText(view: View, indicator: IndicatorItem): string {
  const { say, region, time } = view;
  const series = windowIn(view, indicator);
  if (series && series.axis.count > 0) return say.describe(observationAt(series, 0));
  if (series && time) return say.words.ui.noneIn(say.timeRange(time));
  return say.words.ui.nothingWhy(say.indicator(indicator), say.region(region.id));
}

function renderHappenings(view: View, happenings: readonly Happening[]): TemplateResult {
  if (happenings.length === 0) return message({ sentences: [noneText(view)] });
  const isNumbered = happenings.some(({ place }) => place);
  return html`<ol class="events ${isNumbered ? 'numbered' : ''}">
    ${happenings.map((happening) => renderHappening(view.say, happening))}
  </ol>`;
}

function renderHappening(say: Speaker, happening: Happening): TemplateResult {
  const { kind, period, text, place } = happening;
  const { frequency } = period;
  return html`<li
    class="happening is-${kind} ${['A', 'S', 'Q'].includes(frequency) ? 'wide' : ''}"
    part="event"
  >
    <span class="numeral">${place ? numeral(place.number) : nothing}</span>
    <span class="when"
      >${say.span(period)}
      ${
        frequency === 'A'
          ? html`<span class="small">${timelineWords[say.lang].yearOnly}</span>`
          : nothing
      }</span
    >
    <span class="what"
      >${phrased(say.text(text))}
      <span class="small">${statements(detailsOf(say, happening))}</span></span
    >
  </li>`;
}

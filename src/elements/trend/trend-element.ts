import { ACCUMULATIONS } from '../../core/contract/enums.generated.js';
import { html, nothing, type TemplateResult } from 'lit';
import { trend, type TrendDrawing, type TrendLines } from '../../charts/trend.js';
import type { Accumulation } from '../../core/contract/contract.generated.js';
import { eventsOf, type Placed } from '../../core/derive/breaks.js';
import { courseOf } from '../../core/derive/finding/course.js';
import { saidByCourse } from '../../core/derive/finding/said.js';
import { judgementOf } from '../../core/derive/target.js';
import {
  latestIndex,
  observationAt,
  seriesOf,
  statedAt,
  type Series,
} from '../../core/series/resolve.js';
import { windowOf } from '../../core/series/window.js';
import type { Speaker } from '../../i18n/speaker.js';
import { GfElement } from '../base/element/element.js';
import { Kept } from '../base/element/kept.js';
import type { Outcome } from '../base/element/outcome.js';
import { property } from '../base/element/property.js';
import { hasIndicator, readingOf, type IndicatorView, type View } from '../base/element/view.js';
import { legend, legendStyles } from '../base/plot/legend.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { roomStyles } from '../base/plot/room.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { environmentOf, marksOf } from '../base/text/marks.js';
import { linesOf } from './trend-lines.js';
import { eventsIn, trendModel } from './trend-model.js';
import { trendStyles } from './trend.styles.js';
import { courseText, notesOf, type Note } from './trend.text.js';
import { phrased } from '../base/text/phrased.js';

/**
 * One indicator over time. `compare` adds lines: region ids, `parent` for the region above,
 * `year-on-year` for the same months of the year before. A missing period is a gap, preliminary
 * figures are hollow and dashed, and a change of definition is a rule with its reason.
 *
 * @summary One indicator over time, with targets, breaks and events.
 * @csspart legend - The names of the lines, where they do not fit beside them.
 * @csspart plot - The drawing.
 * @csspart tooltip - What a point says.
 * @csspart notes - What the numbered rules stand for.
 * @csspart table - The figures as a table.
 * @cssprop [--gf-plot-height=16em] - Least height of the drawing.
 */
export class TrendElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, plotStyles, roomStyles, tableStyles, legendStyles, trendStyles];
  }

  private readonly size = new SizeController(this, { fillsRoom: true });
  private readonly plot = new PlotController(this);
  readonly #drawn = new Kept<{ events: readonly Placed[]; drawing: TrendDrawing | undefined }>();

  /** `period` for single periods (当期), `ytd` for running totals of the year (累计). */
  @property() accumulation: Accumulation | '' = '';

  protected override get choices() {
    return { accumulation: [this.accumulation, ACCUMULATIONS] } as const;
  }

  protected override outcome(view: View): Outcome {
    if (!hasIndicator(view)) return this.nothing(view);
    const { dataset, say, region, indicator, from, until } = view;
    const whole = this.#series(view, region.id);
    if (!whole || whole.axis.count === 0 || whole.refusal) {
      return this.nothing(view, { accumulation: this.accumulation || undefined });
    }
    const subject = windowOf(whole, from, until);
    if (subject.axis.count === 0) return this.nothing(view);
    const { lines, leftOut } = linesOf(view, whole, subject, this.compare);
    const latest = latestIndex(subject);
    // Spoken is the last figure that is drawn; its change may lead out of the time asked for.
    const spoken = latest < 0 ? -1 : whole.axis.find(subject.axis.period(latest));
    const course = courseOf(dataset, whole, subject);
    const title = say.indicator(indicator);
    const series = lines.map((line) => line.series);
    const names = lines.map(({ name }) => name);
    return {
      kind: 'picture',
      title,
      finding: course && courseText(say, course),
      where: say.where([say.region(region.id), coveredBy(say, subject)], indicator),
      times: subject.axis.ends,
      own: () => statedAt(subject, latest),
      draw: () => this.#renderPlot(view, lines, leftOut),
      paper: async () => (await import('./trend.paper.js')).trendPaper(view, lines, leftOut),
      course: subject,
      table: (tables) => tables.timeTable(say, title, series, names),
      summary: readingOf(view, { series: whole, index: spoken }, '', saidByCourse(course)),
      sources: [whole.source, indicator.source],
      marks: marksOf(say, series),
    };
  }

  #series({ dataset, indicator }: IndicatorView, region: string): Series | undefined {
    const accumulation = this.accumulation ? { accumulation: this.accumulation } : {};
    return seriesOf(dataset, { indicator: indicator.id, region, ...accumulation });
  }

  #renderPlot(view: IndicatorView, lines: TrendLines, leftOut: readonly string[]): TemplateResult {
    const { say } = view;
    const { width, height, em } = this.size;
    const [{ series: subject }] = lines;
    // The pointer moves over it, and what is said below it comes later; the drawing stays.
    const { events, drawing } = this.#drawn.of([lines, width, height, em], () => {
      const placed = eventsOf(view.dataset, subject);
      const model = trendModel(view, lines, eventsIn(say, subject, placed));
      const env = environmentOf(say, { width, height, em });
      return { events: placed, drawing: width > 0 ? trend(model, env) : undefined };
    });
    return html`${drawing && drawing.legend.length > 0 ? legend(drawing.legend) : nothing}
      <div class="room">
        ${drawing ? this.#renderPicture(view, lines, { drawing, events }) : nothing}
      </div>
      ${leftOut.length > 0 ? html`<p class="where">${phrased(say.words.ui.leftOut(leftOut))}</p>` : nothing}
      ${renderNotes(notesOf(say, subject, events, drawing))}`;
  }

  #renderPicture(
    view: IndicatorView,
    lines: TrendLines,
    { drawing, events }: { drawing: TrendDrawing; events: readonly Placed[] },
  ) {
    const { say, indicator, pickedPeriod } = view;
    const { width, height } = this.size;
    const { axis } = lines[0].series;
    const picked = pickedPeriod ? axis.find(pickedPeriod) : -1;
    const { picture, geometry } = drawing;
    return this.plot.render({
      picture,
      geometry,
      width,
      height,
      label: say.words.ui.keysHint(say.indicator(indicator)),
      describe: (i, line) =>
        [...pointRows(view, lines, i, line), ...happenedAt(say, events, i)].join('\n'),
      joined: say.words.clauses,
      series: lines.length > 1 ? lines.length : undefined,
      selected: picked >= 0 ? picked : undefined,
      choose: (i) => this.pickPeriod(axis.period(i).code),
    });
  }
}

/** From the first period of a series to the last, in words. */
function coveredBy(say: Speaker, { axis, accumulation }: Series): string {
  const kind = accumulation === 'instant' ? 'period' : accumulation;
  return say.fromTo(axis.period(0), axis.period(axis.count - 1), kind);
}

/** What the rules in the drawing stand for: seen where their words do not all stand there, spoken in any case. */
function renderNotes(notes: readonly Note[]): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<ol class="notes" part="notes">
    ${notes.map(
      ({ numeral, text, isShown }) =>
        html`<li class=${isShown ? '' : 'unseen'}>
          ${numeral ? html`<span>${numeral}</span>` : nothing}
          <span>${phrased(text)}</span>
        </li>`,
    )}
  </ol>`;
}

/** What the rules at a period stand for. */
const happenedAt = (say: Speaker, events: readonly Placed[], at: number): string[] =>
  events.flatMap(({ index, item }) => (index === at ? say.text(item.text) : []));

/**
 * All lines at one period, or one of them; the region is named where there are several. The subject is held against
 * the target that is drawn.
 */
function pointRows(
  { dataset, say }: View,
  lines: TrendLines,
  index: number,
  only?: number,
): string[] {
  const [{ series: subject }] = lines;
  const observation = observationAt(subject, index);
  const isHeld = !only && observation.value !== null;
  const judgement = isHeld ? judgementOf(dataset, observation) : undefined;
  const verdict = judgement ? [say.verdict(judgement)] : [];
  if (lines.length === 1) return [say.words.list([say.describe(observation), ...verdict])];
  const period = subject.axis.period(index);
  const rows = lines.map(({ series, name }, i) => {
    const place = series.axis.find(period);
    const said =
      place < 0 ? say.aloud(say.words.empty.missing) : say.told(observationAt(series, place));
    return say.words.pair(name, say.words.list([said, ...(i === 0 ? verdict : [])]));
  });
  const shown = only === undefined ? rows : rows.slice(only, only + 1);
  return [say.period(observation), ...shown];
}

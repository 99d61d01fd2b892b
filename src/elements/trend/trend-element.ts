import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../base/element/property.js';
import { isLabelled, numeral, trend, type TrendLine } from '../../charts/trend.js';
import type { Accumulation } from '../../core/contract/contract.generated.js';
import { eventsOf, type Placed } from '../../core/derive/breaks.js';
import { brief } from '../../core/derive/brief.js';
import { observationAt, seriesOf, type Series } from '../../core/series/resolve.js';
import { windowOf, yearEarlier } from '../../core/series/window.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Card } from '../base/element/outcome.js';
import { regionsIn } from '../base/text/compare-attribute.js';
import { GfElement } from '../base/element/element.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { roomStyles } from '../base/plot/room.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import type { View } from '../base/element/view.js';
import { environmentOf, marksOf } from '../base/text/marks.js';
import { legend, legendStyles } from '../base/plot/legend.js';
import { trendModel } from './model.js';
import { trendStyles } from './trend.styles.js';

/** Least height of the drawing, in em, as in the style sheet. */
const ROOM = 16;

/** More lines than the palette has tones would not be told apart. */
const MOST_LINES = 8;

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

  private readonly size = new SizeController(this, { expectedHeight: (em) => ROOM * em });
  private readonly plot = new PlotController(this);

  /** `period` for single periods (当期), `ytd` for running totals of the year (累计). */
  @property() accumulation: Accumulation | '' = '';

  protected override content(view: View): Card | undefined {
    const { dataset, say, region, indicator, from, until } = view;
    if (!indicator) return undefined;
    const whole = this.#series(view, region.id);
    if (!whole || whole.axis.count === 0 || whole.refusal) return undefined;
    const subject = windowOf(whole, from, until);
    const lines = this.#lines(view, subject);
    const title = say.indicator(indicator);
    const { axis } = subject;

    const kind = subject.accumulation === 'instant' ? 'period' : subject.accumulation;
    const ends = [0, axis.count - 1].map((i) => say.words.period(axis.period(i), kind));
    const covered = say.words.range(ends[0]!, ends[1]!);
    const series = lines.map((one) => one.series);
    return {
      title,
      where: say.where([say.region(region.id), covered], indicator),
      body: this.#renderPlot(view, lines),
      table: (tables) =>
        tables.timeTable(
          say,
          title,
          series,
          lines.map(({ name }) => name),
        ),
      summary: say.paragraph(brief(dataset, { indicator: indicator.id, region: region.id })),
      sources: [whole.source, indicator.source],
      marks: marksOf(say, series),
    };
  }

  #series({ dataset, indicator }: View, region: string): Series | undefined {
    const accumulation = this.accumulation ? { accumulation: this.accumulation } : {};
    return seriesOf(dataset, { indicator: indicator!.id, region, ...accumulation });
  }

  #lines(view: View, subject: Series): TrendLine[] {
    const { dataset, say, region } = view;
    const { axis } = subject;
    const [first, last] = [axis.period(0), axis.period(axis.count - 1)];
    const lines: TrendLine[] = [{ series: subject, name: say.region(region.id), tone: 1 }];
    for (const token of regionsIn(this.compare).slice(0, MOST_LINES - 1)) {
      const id = token === 'parent' ? (region.parent ?? '') : token;
      const series = dataset.regions.has(id) && id !== region.id && this.#series(view, id);
      if (!series || series.refusal) continue;
      const name = say.region(id);
      lines.push({ series: windowOf(series, first, last), name, tone: lines.length + 1 });
    }
    if (this.compare.includes('year-on-year')) {
      const whole = this.#series(view, region.id)!;
      const series = windowOf(yearEarlier(whole), first, last);
      lines.push({ series, name: say.words.ui.previousYear, tone: 0 });
    }
    return lines;
  }

  #renderPlot(view: View, lines: TrendLine[]): TemplateResult {
    const { say } = view;
    // What the style sheet will give it: seldom wrong, and one drawing less.
    const { width, height, em } = this.size;
    const subject = lines[0]!.series;
    const env = environmentOf(say, { width, height, em });
    const events = eventsOf(view.dataset, subject);
    const model = trendModel(view, lines, events);
    const named = width > 0 && lines.length > 1 && !isLabelled(model, env);
    return html`${named ? legend(lines) : nothing}
      <div class="room">
        ${width > 0 ? this.#renderPicture(view, lines, trend(model, env)) : nothing}
      </div>
      ${renderNotes(say, subject, events)}`;
  }

  #renderPicture(view: View, lines: TrendLine[], drawn: ReturnType<typeof trend>) {
    const subject = lines[0]!.series;
    const { width, height } = this.size;
    const chosen = view.pickedPeriod ? subject.axis.find(view.pickedPeriod) : -1;
    return this.plot.render({
      ...drawn,
      width,
      height,
      label: view.say.words.ui.plotHint(view.say.indicator(view.indicator!)),
      describe: (i) => describe(view, lines, i),
      selected: chosen >= 0 ? chosen : undefined,
      choose: (i) => this.pickPeriod(subject.axis.period(i).code),
    });
  }
}

/** What the numbered rules in the drawing stand for. */
function renderNotes(
  say: Speaker,
  series: Series,
  events: Placed[],
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  return html`<ol class="notes" part="notes">
    ${events.map(
      ({ index, item }, i) =>
        html`<li>
          <span>${numeral(i)}</span>
          <span>${say.words.pair(say.span(series.axis.period(index)), say.text(item.text))}</span>
        </li>`,
    )}
  </ol>`;
}

/** All lines at one period; the region is named where there are several. */
function describe({ say }: View, lines: TrendLine[], index: number): string {
  const [subject] = lines;
  const own = observationAt(subject!.series, index);
  if (lines.length === 1) return say.describe(own);
  const period = subject!.series.axis.period(index);
  const rows = lines.map(({ series, name }) => {
    const at = series.axis.find(period);
    const found = at < 0 ? undefined : observationAt(series, at);
    const value = found
      ? say.words.list([say.value(found), ...say.notes(found)])
      : say.words.empty.missing;
    return say.words.pair(name, value);
  });
  return [say.period(own), ...rows].join('\n');
}

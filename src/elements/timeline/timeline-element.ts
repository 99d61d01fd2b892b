import { html, nothing, svg, type TemplateResult } from 'lit';
import { happeningMarks } from '../../charts/timeline.js';
import { numeral, trend } from '../../charts/trend.js';
import { timelineOf, type Happening } from '../../core/derive/timeline.js';
import { observationAt, seriesOf, type Series } from '../../core/series/resolve.js';
import { windowOf } from '../../core/series/window.js';
import type { Speaker } from '../../i18n/speaker.js';
import { timelineWords } from './timeline.words.js';
import type { Card, Tables } from '../base/element/outcome.js';
import { GfElement } from '../base/element/element.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { property } from '../base/element/property.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { type Fault, unknownIn } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
import { environmentOf, marksOf } from '../base/text/marks.js';
import { trendModel } from '../trend/model.js';
import { timelineStyles } from './timeline.styles.js';

/** Height of the drawing in em, as in the style sheet. */
const ROOM = 14;

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

  private readonly size = new SizeController(this, { expectedHeight: (em) => ROOM * em });
  private readonly plot = new PlotController(this);

  /** The id of a programme: only its facts, and the breaks of the indicator. */
  @property() programme = '';

  protected override content(view: View): Card | Fault | undefined {
    const { dataset, say, region, from, until } = view;
    const programme = dataset.programmes.get(this.programme);
    if (this.programme && !programme) {
      return unknownIn(
        dataset,
        'unknown-programme',
        '@programme',
        this.programme,
        dataset.programmes.keys(),
      );
    }
    const series = this.indicator ? seriesIn(view) : undefined;
    const happenings = timelineOf(dataset, {
      ...{ region, from, until },
      ...(series ? { series } : {}),
      ...(programme ? { programme } : {}),
    });
    const words = timelineWords[say.lang];
    const named = this.indicator ? say.indicator(view.indicator!) : words.title;
    const title = programme && !this.indicator ? say.text(programme.name) : named;
    return {
      title,
      where: [say.region(region.id), words.count(happenings.length)].join(' · '),
      body: html`${this.#renderSeries(view, series, happenings)}${renderList(say, happenings)}`,
      table:
        happenings.length > 0 || series
          ? (tables) => tableOf(tables, say, title, happenings, series)
          : undefined,
      summary: summaryOf(say, happenings),
      sources: [...happenings.map(({ source }) => source), series?.source],
      marks: series ? marksOf(say, [series]) : [],
    };
  }

  #renderSeries(view: View, series: Series | undefined, happenings: Happening[]) {
    const { say, region, indicator } = view;
    if (!this.indicator) return nothing;
    if (!series) {
      const why = say.words.ui.nothingWhy(say.indicator(indicator!), say.region(region.id));
      return html`<p class="remarks" part="remarks">${why}</p>`;
    }
    const words = timelineWords[say.lang];
    const outside = happenings.some(({ place }) => !place);
    return html`<div class="room">
        ${this.size.width > 0 ? this.#renderPicture(view, series, happenings) : nothing}
      </div>
      ${
        happenings.length > 0
          ? html`<p class="remarks" part="remarks">
              ${words.noCause} ${outside ? words.outside : nothing}
            </p>`
          : nothing
      }`;
  }

  #renderPicture(view: View, series: Series, happenings: Happening[]): TemplateResult {
    const { say } = view;
    const { width, height, em } = this.size;
    const env = environmentOf(say, { width, height, em });
    const line = { series, name: say.region(series.region), tone: 1 };
    const drawn = trend(trendModel(view, [line], []), env);
    const name = say.indicator(series.indicator);
    return this.plot.render({
      ...{ width, height, geometry: drawn.geometry },
      picture: svg`${happeningMarks(happenings, series.axis, drawn.geometry, env)}${drawn.picture}`,
      label: timelineWords[say.lang].plotHint(name),
      describe: (i) =>
        [
          say.describe(observationAt(series, i)),
          ...at(series, happenings, i).map((one) => labelOf(say, one)),
        ].join('\n'),
    });
  }
}

function seriesIn({ dataset, region, indicator, from, until }: View): Series | undefined {
  const whole = seriesOf(dataset, { indicator: indicator!.id, region: region.id });
  if (!whole || whole.refusal) return undefined;
  const series = windowOf(whole, from, until);
  return series.axis.count > 1 ? series : undefined;
}

/** What happened in a period of the series, or in a longer one around it. */
function at({ axis }: Series, happenings: readonly Happening[], index: number): Happening[] {
  const start = axis.starts[index]!;
  const end = start + axis.lengths[index]!;
  return happenings.filter(({ place }) => place && place.from < end && place.to > start);
}

/** ① 2023年：… */
function labelOf(say: Speaker, { period, text, place }: Happening): string {
  const said = say.words.pair(say.span(period), say.text(text));
  return place ? `${numeral(place.number)} ${said}` : said;
}

const kindOf = (say: Speaker, { kind, cause }: Happening): string => {
  const words = timelineWords[say.lang];
  return cause ? words.causes[cause] : words.kinds[kind];
};

function renderList(say: Speaker, happenings: readonly Happening[]): TemplateResult {
  const words = timelineWords[say.lang];
  if (happenings.length === 0) {
    return html`<div class="message" part="message"><span>${words.none}</span></div>`;
  }
  const numbered = happenings.some(({ place }) => place);
  return html`<ol class="events ${numbered ? 'numbered' : ''}">
    ${happenings.map((one) => renderHappening(say, one))}
  </ol>`;
}

function renderHappening(say: Speaker, one: Happening): TemplateResult {
  const { kind, period, text, note, source, programme, regions = [], place, backcast } = one;
  const words = timelineWords[say.lang];
  const yearly = period.frequency === 'A';
  const wide = ['A', 'S', 'Q'].includes(period.frequency);
  const details = [
    kindOf(say, one),
    ...(backcast ? [words.backcast] : []),
    ...(programme ? [say.text(programme.name)] : []),
    ...regions.map((id) => say.region(id)),
    ...(source ? [say.words.ui.source(say.source(source))] : []),
  ];
  return html`<li class="happening is-${kind} ${wide ? 'wide' : ''}" part="event">
    <span class="numeral">${place ? numeral(place.number) : nothing}</span>
    <span class="when"
      >${say.span(period)}
      ${yearly ? html`<span class="small">${words.yearOnly}</span>` : nothing}</span
    >
    <span class="what"
      >${say.text(text)} <span class="small">${details.join(' · ')}</span> ${
        note ? html`<span class="small">${say.text(note)}</span>` : nothing
      }</span
    >
  </li>`;
}

function summaryOf(say: Speaker, happenings: readonly Happening[]): string {
  const words = timelineWords[say.lang];
  const [first] = happenings;
  if (!first) return words.none;
  const last = happenings[happenings.length - 1]!;
  if (happenings.length === 1) return labelOf(say, first);
  return words.summary(happenings.length, say.span(first.period), say.span(last.period));
}

/** The events as a table; with a series, its figures with what happened beside each. */
function tableOf(
  tables: Tables,
  say: Speaker,
  title: string,
  happenings: readonly Happening[],
  series: Series | undefined,
) {
  const words = timelineWords[say.lang];
  const told = (list: readonly Happening[]) => list.map((one) => labelOf(say, one)).join('；');
  if (series) {
    const name = say.indicator(series.indicator);
    const table = tables.timeTable(say, title, [series], [name]);
    const last = series.axis.count - 1;
    const rows = table.rows.map(({ head, cells }, i) => ({
      head,
      cells: [...cells, told(at(series, happenings, last - i))],
    }));
    const others = happenings.filter(({ place }) => !place);
    const rest = others.map((one) => ({
      head: say.span(one.period),
      cells: [say.words.empty.missing, say.text(one.text)],
    }));
    return { ...table, columns: [name, words.what], rows: [...rows, ...rest] };
  }
  return {
    ...{ caption: title, head: say.words.ui.period },
    columns: [words.what, words.kind, words.source],
    rows: happenings.map((one) => ({
      head: say.span(one.period),
      cells: [
        say.text(one.text),
        kindOf(say, one),
        say.source(one.source) || say.words.empty.missing,
      ],
    })),
  };
}

import { html, nothing, type TemplateResult } from 'lit';
import { bandsOf, spreadOf, type Bands, type Spread } from '../../core/derive/distribution.js';
import { GfElement } from '../base/element/element.js';
import { message } from '../base/element/frame.js';
import { faultOf, type Fault, type Outcome, type Picture } from '../base/element/outcome.js';
import { property } from '../base/element/property.js';
import { hasIndicator, type IndicatorView, type View } from '../base/element/view.js';
import { byAreas, peersFor, peersPicture, type Peers } from '../base/list/peers.js';
import { PlotController, type Plot } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { spreadStyles } from '../base/plot/spread.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { bandsPlot, dotsPlot, histogramPlot, isCounted, type Room } from './distribution-plots.js';
import { distributionStyles } from './distribution.styles.js';
import {
  bandsFinding,
  bandsMarks,
  bandsReading,
  bandsTable,
  halfText,
  spreadFinding,
  spreadReading,
} from './distribution.text.js';
import { distributionWords } from './distribution.words.js';
import { phrased } from '../base/text/phrased.js';

/**
 * How one figure is spread: over the regions below one, as a dot each or counted in columns, with
 * the median and the middle half; or over the categories of a dimension, as columns apart, in its
 * order. Only exact figures are placed; the others are counted in words.
 *
 * @summary How a figure is spread over regions or bands.
 * @csspart plot - The picture.
 * @csspart tooltip - What is at the place of the pointer.
 * @csspart key - What the marks mean.
 * @csspart table - The figures as a table.
 * @cssprop [--gf-plot-height] - Height of the picture.
 */
export class DistributionElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, plotStyles, spreadStyles, tableStyles, distributionStyles];
  }

  private readonly plot = new PlotController(this);
  private readonly size = new SizeController(this);

  /** `region`, or the id of a dimension; left out, the regions. */
  @property() by = '';

  protected override outcome(view: View): Outcome {
    if (!hasIndicator(view)) return this.nothing(view);
    const { dimensions } = view.dataset;
    const dimension = this.by.trim();
    if (dimension && dimension !== 'region') {
      return dimensions.has(dimension)
        ? this.#overBands(view, dimension)
        : unknownBy(view, dimension);
    }
    const peers = peersFor(view);
    return peers ? this.#overRegions(view, peers) : this.nothing(view, { subject: byAreas(view) });
  }

  #overRegions(view: IndicatorView, peers: Peers): Picture {
    const { dataset, say, indicator } = view;
    const { ranking, regions, above } = peers;
    const spread = spreadOf(dataset, ranking, regions, above);
    const reading = spreadReading(view, spread);
    const when = say.period(ranking.rows[0]!.observation);
    const shared = peersPicture(view, peers);
    // No figure that is withheld has a place here, and a column of a histogram is of many.
    const marks = isCounted(spread)
      ? []
      : shared.marks.filter((mark) => mark !== say.words.ui.hatched);
    return {
      ...shared,
      kind: 'picture',
      finding: spreadFinding(view, spread) ?? shared.finding,
      where: [
        say.below(above.id, regions.length),
        when,
        ...say.commonNotes(ranking.rows.map(({ observation }) => observation)),
        say.words.ui.unitOf(say.unit(indicator.unit)),
      ].join(' · '),
      draw: () => this.#renderSpread(view, spread, peers.picked, reading),
      paper: async () => (await import('./distribution.paper.js')).spreadPaper(view, spread),
      summary: reading,
      marks,
    };
  }

  #overBands(view: IndicatorView, dimension: string): Outcome {
    const { dataset, say, indicator, region, period } = view;
    const words = distributionWords[say.lang];
    const name = say.text(dataset.dimensions.get(dimension)?.name);
    const question = { indicator: indicator.id, region: region.id };
    const answer = bandsOf(dataset, question, dimension, period);
    const title = say.indicator(indicator);
    if (typeof answer === 'string') {
      const why =
        answer === 'no-data' ? words.nothingBy(name) : words.refused(say.words.refusals[answer]);
      return {
        kind: 'refusal',
        title,
        where: say.region(region.id),
        heading: words.nothing,
        sentences: [why],
      };
    }
    const figures = answer.bands.flatMap(({ observation }) => observation ?? []);
    const [first] = figures;
    const when = first ? say.period(first) : '';
    return {
      kind: 'picture',
      title,
      finding: bandsFinding(say, answer),
      where: [
        say.region(region.id),
        when,
        ...say.commonNotes(figures),
        words.by(name),
        say.words.ui.unitOf(say.unit(indicator.unit)),
      ].join(' · '),
      times: [answer.period],
      draw: () => this.#renderBands(view, answer),
      paper: async () => (await import('./distribution.paper.js')).bandsPaper(view, answer),
      summary: bandsReading(say, answer),
      table: (tables) => bandsTable(tables, view, answer, name, when),
      sources: [answer.source, indicator.source],
      marks: bandsMarks(say, answer),
    };
  }

  #renderSpread(
    view: IndicatorView,
    spread: Spread,
    picked: string | undefined,
    reading: string,
  ): TemplateResult {
    const { say } = view;
    const words = distributionWords[say.lang];
    const isPlaced = spread.placed.length > 0;
    const pick = (region: string) => this.pickRegion(region);
    const plotIn = (room: Room) =>
      isCounted(spread)
        ? histogramPlot(view, spread, room)
        : dotsPlot(view, spread, picked, room, pick);
    return html`${
        isPlaced
          ? html`${this.#renderRoom(isCounted(spread) ? '' : 'low', plotIn)}
            ${renderKey(view, spread)}`
          : message({
              heading: words.nothing,
              sentences: [words.nothingPlaced(say.level(spread.above))],
            })
      }
      <p class="reading" aria-hidden=${isPlaced}>${phrased(reading)}</p>`;
  }

  #renderBands(view: IndicatorView, bands: Bands): TemplateResult {
    return html`${this.#renderRoom('', (room) => bandsPlot(view, bands, room))}
      <p class="key" part="key">${distributionWords[view.say.lang].groups}</p>`;
  }

  /** The room for a picture, and the picture once its size is known. */
  #renderRoom(look: string, plotIn: (room: Room) => Plot): TemplateResult {
    const { width, height, em } = this.size;
    return html`<div class="room ${look}">
      ${width > 0 && height > 0 ? this.plot.render(plotIn({ width, height, em })) : nothing}
    </div>`;
  }
}

/** What the band behind the figures is, and what one mark of the picture stands for. */
function renderKey(view: IndicatorView, spread: Spread): TemplateResult {
  const { dots, bars } = distributionWords[view.say.lang];
  const { half, above } = spread;
  return html`<p class="key" part="key" aria-hidden="true">
    ${half ? html`<span><i></i>${phrased(halfText(view, half))}</span>` : nothing}
    <span>${(isCounted(spread) ? bars : dots)(view.say.level(above))}</span>
  </p>`;
}

function unknownBy({ dataset }: View, value: string): Fault {
  const allowed = ['region', ...dataset.dimensions.keys()].join(', ');
  return faultOf(dataset, 'bad-value', '@by', { value, allowed });
}

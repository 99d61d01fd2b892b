import { html, nothing, type TemplateResult } from 'lit';
import { dotPlot } from '../../charts/distribution.js';
import { isHollow } from '../../core/contract/status.js';
import { bandsOf, spreadOf } from '../../core/derive/distribution.js';
import type { Band, Spread } from '../../core/derive/distribution.js';
import { distributionWords } from './distribution.words.js';
import type { Card } from '../base/element/outcome.js';
import { GfElement } from '../base/element/element.js';
import { peersCard, peersFor, type Peers } from '../base/list/peers.js';
import { PlotController, type Plot } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { property } from '../base/element/property.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { faultOf, type Fault } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
import { environmentOf } from '../base/text/marks.js';
import {
  MOST_DOTS,
  bandMarks,
  bandReading,
  bars,
  columns,
  ends,
  keyOf,
  marksOf,
  readingOf,
  type Room,
} from './distribution.text.js';
import { distributionStyles } from './distribution.styles.js';

/**
 * How one figure is spread: over the regions below one, as a dot each or counted in columns, with
 * the median and the middle half; or over the categories of a dimension, as
 * columns apart, in its order.
 * Only exact figures are placed; the others are counted in words.
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
    return [...GfElement.styles, plotStyles, tableStyles, distributionStyles];
  }

  private readonly plot = new PlotController(this);
  private readonly size = new SizeController(this);

  /** `region`, or the id of a dimension; left out, the regions. */
  @property() by = '';

  protected override content(view: View): Card | Fault | undefined {
    const { dataset, indicator } = view;
    if (!indicator) return undefined;
    const dimension = this.by.trim();
    if (dimension && dimension !== 'region') {
      return dataset.dimensions.has(dimension)
        ? this.#overBands(view, dimension)
        : unknownBy(view, dimension);
    }
    const peers = peersFor(view);
    return peers && this.#overRegions(view, peers);
  }

  #overRegions(view: View, peers: Peers): Card {
    const { dataset, say, indicator } = view;
    const words = distributionWords[say.lang];
    const { ranking, regions, above } = peers;
    const spread = spreadOf(dataset, ranking, regions, above);
    const reading = readingOf(view, spread);
    const place = say.below(above.id, regions.length);
    const when = say.period(ranking.rows[0]!.observation);
    const card = peersCard(view, peers);
    const placed = spread.placed.length;
    return {
      ...card,
      where: [place, when, words.unit(say.unit(indicator!.unit))].join(' · '),
      summary: reading,
      marks:
        placed > MOST_DOTS ? [] : (card.marks ?? []).filter((one) => one !== say.words.ui.hatched),
      body: html`${
          placed === 0
            ? message(words.nothing, words.nothingPlaced)
            : html`${this.#room(placed > MOST_DOTS ? '' : 'low', (room) =>
                placed > MOST_DOTS
                  ? bars(view, spread, room)
                  : this.#dots(view, spread, peers, room),
              )}
              ${keyOf(view, spread)}`
        }
        <p class="reading" aria-hidden=${placed > 0}>${reading}</p>`,
    };
  }

  #dots(view: View, spread: Spread, { picked }: Peers, room: Room): Plot {
    const { say, indicator } = view;
    const { placed, half } = spread;
    const hollow = placed.map(({ observation }) => isHollow(observation));
    const at = placed.findIndex(({ region }) => region.id === picked);
    const model = {
      values: placed.map(({ observation }) => observation.value!),
      ...{ hollow, marks: marksOf(view, spread), half: half && ends(half) },
      picked: at < 0 ? undefined : at,
      most: indicator!.unit === 'percent' ? 100 : undefined,
    };
    return {
      ...{ ...dotPlot(model, environmentOf(say, room)), ...room },
      label: distributionWords[say.lang].hint(say.indicator(indicator!), true),
      selected: model.picked,
      describe: (i) => {
        const { region, observation } = placed[i]!;
        const said = [say.value(observation), ...say.notes(observation)];
        return say.words.pair(say.region(region.id), say.words.list(said));
      },
      choose: (i) => this.pickRegion(placed[i]!.region.id),
    };
  }

  #overBands(view: View, dimension: string): Card {
    const { dataset, say, indicator, region, period } = view;
    const words = distributionWords[say.lang];
    const name = say.text(dataset.dimensions.get(dimension)!.name);
    const found = bandsOf(
      dataset,
      { indicator: indicator!.id, region: region.id },
      dimension,
      period,
    );
    const title = say.indicator(indicator!);
    if (typeof found === 'string') {
      const why =
        found === 'no-data' ? words.nothingBy(name) : words.refused(say.words.refusals[found]);
      return { title, where: say.region(region.id), body: message(words.nothing, why) };
    }
    const { bands } = found;
    const when = say.period(bands.find(({ observation }) => observation)!.observation!);
    const reading = bandReading(view, found);
    const text = ({ category }: Band) => say.text(category.name);
    return {
      title,
      where: [
        ...[say.region(region.id), when],
        ...[words.by(name), words.unit(say.unit(indicator!.unit))],
      ].join(' · '),
      body: html`${this.#room('', (room) => columns(view, found, room))}
        <p class="key" part="key">${words.groups}</p>`,
      summary: reading,
      table: (tables) => ({
        caption: `${words.tableOf(title)} · ${when}`,
        ...{ head: name, columns: [words.value] },
        rows: bands.map((band) => ({
          head: text(band),
          cells: [tables.cellText(say, band.observation)],
        })),
      }),
      sources: [found.source, indicator!.source],
      marks: bandMarks(view, bands),
    };
  }

  /** The room for a picture, and the picture once its size is known. */
  #room(look: string, draw: (room: Room) => Plot): TemplateResult {
    const { width, height, em } = this.size;
    return html`<div class="room ${look}">
      ${width > 0 && height > 0 ? this.plot.render(draw({ width, height, em })) : nothing}
    </div>`;
  }
}

const message = (heading: string, sentence: string) =>
  html`<div class="message" part="message" role="status">
    <strong>${heading}</strong><span>${sentence}</span>
  </div>`;

function unknownBy({ dataset }: View, value: string): Fault {
  const allowed = ['region', ...dataset.dimensions.keys()].join(', ');
  return faultOf(dataset, 'bad-value', '@by', { value, allowed });
}

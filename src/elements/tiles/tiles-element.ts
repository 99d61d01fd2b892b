import { html, nothing, type TemplateResult } from 'lit';
import { usualComparison } from '../../core/derive/per-head.js';
import { rampOf, type Ramp } from '../../charts/ramp.js';
import { textWidth } from '../../charts/scale.js';
import { neighbourOf, tilesOf, type Tile } from '../../charts/tiles.js';
import { isHollow } from '../../core/contract/status.js';
import type { Speaker } from '../../i18n/speaker.js';
import { GfElement } from '../base/element/element.js';
import type { Outcome } from '../base/element/outcome.js';
import { hasIndicator, type IndicatorView, type View } from '../base/element/view.js';
import { ListController, type Option } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { byAreas, peersFor, peersPicture, placedValues, type Peers } from '../base/list/peers.js';
import { renderRampKey } from '../base/plot/ramp-key.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { bareValue } from '../base/text/figure.js';
import { tilesStyles } from './tiles.styles.js';
import { tilesWords } from './tiles.words.js';

/**
 * The regions as equal squares, in the places that the document gives them: a schematic that needs
 * no boundary and no approval, and says that it is not a map. Depth of colour is the value.
 *
 * @summary Regions as tiles (街道方格图，非地图).
 * @csspart grid - The tiles.
 * @csspart tile - One region.
 * @csspart picked - The region that was picked.
 * @csspart key - What the depth of colour means.
 * @csspart table - The figures as a table.
 */
export class TilesElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, listStyles, tableStyles, tilesStyles];
  }

  private readonly list = new ListController(this);
  private readonly size = new SizeController(this);

  protected override suits({ dataset }: Pick<View, 'dataset'>): string[] | undefined {
    const id = usualComparison(dataset);
    return id === undefined ? undefined : [id];
  }

  protected override outcome(view: View): Outcome {
    if (!hasIndicator(view)) return this.nothing(view);
    const peers = peersFor(view);
    if (!peers) return this.nothing(view, { subject: byAreas(view) });
    const { say, indicator } = view;
    const { above, first } = peers;
    const place = [tilesWords[say.lang].title, say.region(above.id), say.period(first)];
    return {
      ...peersPicture(view, peers),
      kind: 'picture',
      where: say.where(place, indicator),
      draw: () => this.#renderTiles(view, peers),
    };
  }

  #renderTiles({ say, indicator }: IndicatorView, peers: Peers): TemplateResult {
    const { ranking, regions, picked } = peers;
    const tiles = tilesOf(ranking.rows, regions);
    const values = placedValues(ranking.rows);
    const ramp = rampOf(values);
    const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
    const { width, em } = this.size;
    const isNarrow = width / columns < 5 * em;
    const fit = figuresFit(say, tiles, width / columns, isNarrow ? 0.8 * em : NORMAL * em);
    const grid = this.list.render({
      part: 'grid',
      optionPart: 'tile',
      look: `${isNarrow ? 'narrow' : ''} ${fit < LEAST ? 'broken' : ''}`,
      style: { '--columns': `${columns}`, '--fit': `${Math.max(LEAST, fit)}` },
      label: say.words.ui.listHint(say.indicator(indicator)),
      options: tiles.map((tile) => optionOf(say, tile, ramp, picked)),
      step: (index, key) => neighbourOf(tiles, index, key),
      choose: (index) => {
        const tile = tiles[index];
        if (tile) this.pickRegion(tile.region.id);
      },
    });
    const key = values.length > 0 ? renderRampKey(say, ramp, indicator.unit) : nothing;
    return html`${grid} ${key}`;
  }
}

/** The type of a figure, in em, as in the style sheet; and how much of it must be left to be read. */
const NORMAL = 0.9333;
const LEAST = 0.8;

/** How much of its size a figure may keep so that the longest stays in its tile: 1 where all have room. */
function figuresFit(say: Speaker, tiles: readonly Tile[], tile: number, em: number): number {
  const figures = tiles
    .filter(({ observation }) => observation.value !== null)
    .map(({ observation }) => textWidth(bareValue(say, observation)));
  // Bold figures are a little wider; a tile has a gap and its padding.
  const longest = Math.max(0, ...figures) * em * 1.12;
  return tile > 0 && longest > 0 ? Math.min(1, (tile - 3 - 0.6 * em) / longest) : 1;
}

function optionOf(say: Speaker, tile: Tile, { step }: Ramp, picked: string | undefined): Option {
  const { region, observation, place, column, row } = tile;
  const { value, status } = observation;
  const look = [
    place === undefined || value === null ? 'none' : `q${step(value)}`,
    status.includes('Q') ? 'hatch' : '',
    isHollow(observation) ? 'preliminary' : '',
  ];
  const name = say.region(region.id);
  const shortName = say.words.shortPlace(name);
  const text = say.value(observation);
  return {
    look: look.join(' '),
    label: `${shortName} ${text} ${say.words.list(say.notes(observation))}`.trim(),
    hint: `${name} ${text}`,
    picked: region.id === picked,
    style: { '--c': `${column + 1}`, '--r': `${row + 1}` },
    body: html`<span class="name">${shortName}</span>
      <span class="value">${bareValue(say, observation)}</span>`,
  };
}

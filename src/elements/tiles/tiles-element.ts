import { html, nothing, type TemplateResult } from 'lit';
import { usualComparison } from '../../core/derive/per-head.js';
import { textWidth } from '../../charts/text-width.js';
import { neighbourOf, tilesOf, type Tile } from '../../charts/tiles.js';
import { breakable } from '../../charts/breakable.js';
import { isHollowAmong } from '../../core/contract/status.js';
import type { Judged } from '../../core/derive/target.js';
import type { Ranked } from '../../core/derive/rank.js';
import type { Speaker } from '../../i18n/speaker.js';
import { GfElement } from '../base/element/element.js';
import type { Outcome } from '../base/element/outcome.js';
import { hasIndicator, type IndicatorView, type View } from '../base/element/view.js';
import { ListController, type Option } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { byAreas, peersFor, peersPicture, shownIn, type Peers } from '../base/list/peers.js';
import {
  renderPeersKey,
  shadeOf,
  shadedPeers,
  type ShadedPeers,
} from '../base/shades/shaded-peers.js';
import { shadesStyles } from '../base/shades/shades.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { bareValue, heardAs } from '../base/text/figure.js';
import { markOf } from '../base/text/miss.js';
import { phrased } from '../base/text/phrased.js';
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
    return [...GfElement.styles, listStyles, tableStyles, shadesStyles, tilesStyles];
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
    const told = say.commonNotes(shownIn(peers.ranking.rows));
    const place = [tilesWords[say.lang].title, say.region(above.id), say.period(first), ...told];
    return {
      ...peersPicture(view, peers),
      kind: 'picture',
      where: say.where(place, indicator),
      draw: () => this.#renderTiles(view, peers),
      paper: async () => (await import('./tiles.paper.js')).tilesPaper(view, peers),
    };
  }

  #renderTiles(view: IndicatorView, peers: Peers): TemplateResult {
    const { say, indicator } = view;
    const { ranking, regions, picked } = peers;
    const shaded = shadedPeers(view, ranking.rows);
    const tiles = tilesOf(shaded.rows, regions);
    const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
    const { width, em } = this.size;
    const isNarrow = width / columns < NARROW * em;
    const room = Math.min(width / columns, WIDEST * em) / em;
    const fit = figuresFit(say, tiles, room);
    const grid = this.list.render({
      part: 'grid',
      optionPart: 'tile',
      look: `${isNarrow ? 'narrow' : ''} ${fit < LEAST ? 'broken' : ''}`,
      style: { '--columns': `${columns}`, '--fit': `${Math.max(LEAST, fit)}` },
      label: say.words.ui.keysHint(say.indicator(indicator)),
      options: tiles.map((tile) => optionOf(say, tile, shaded, { picked, room, columns })),
      joined: say.words.list,
      step: (index, key) => neighbourOf(tiles, index, key),
      choose: (index) => {
        const tile = tiles[index];
        if (tile) this.pickRegion(tile.region.id);
      },
    });
    return html`${grid} ${renderPeersKey(view, shaded, this.size)}`;
  }
}

/** Narrower tiles, in em, leave out what has no room; wider ones than the other there are none. */
const [NARROW, WIDEST] = [5, 8];

/** The type of a figure and of what stands below it, in em, as in the style sheet. */
const [FIGURE, FOOT] = [1.3, 0.75];

/** How much of its size must be left of a figure to be read: 12 px. */
const LEAST = 0.75 / FIGURE;

/** How much of its size a figure may keep so that the longest stays in a tile of so many em: 1 where all have room. */
function figuresFit(say: Speaker, tiles: readonly Tile[], room: number): number {
  const figures = tiles
    .filter(({ observation }) => observation.value !== null)
    .map(({ observation }) => textWidth(bareValue(say, observation)));
  // Bold figures are a little wider; a tile has a gap and its padding.
  const longest = Math.max(0, ...figures) * FIGURE * 1.12;
  return room > 0 && longest > 0 ? Math.min(1, (room - 0.6) / longest) : 1;
}

function optionOf(
  say: Speaker,
  tile: Tile<Judged<Ranked>>,
  { rows, shading }: ShadedPeers,
  { picked, room, columns }: { picked: string | undefined; room: number; columns: number },
): Option {
  const { region, observation, judgement, column, row } = tile;
  const mark = judgement ? markOf(judgement) : '';
  const look = [
    shadeOf(shading, tile),
    observation.status.includes('Q') ? 'hatch' : '',
    isHollowAmong(observation, shownIn(rows)) ? 'preliminary' : '',
    mark ? 'missed' : '',
    column * 2 >= columns ? 'late' : '',
  ];
  const name = say.region(region.id);
  const shortName = say.words.shortPlace(name);
  const text = say.spoken(observation);
  const notes = [
    ...say.notes(observation),
    ...(judgement && observation.value !== null ? [say.standing(judgement, observation)] : []),
  ];
  const distance = judgement && mark ? say.miss(judgement) : '';
  const miss = distance && mark + distance;
  return {
    look: look.join(' '),
    seen: [shortName, ...heardAs(say, observation, bareValue(say, observation))],
    more: notes,
    tip: `${name} ${text}`,
    picked: region.id === picked,
    style: { '--c': `${column + 1}`, '--r': `${row + 1}` },
    body: html`<span class="name">${phrased(breakable(shortName))}</span>
      <span class="value">${phrased(bareValue(say, observation))}</span>
      ${miss ? html`<span class="miss" data-miss=${textWidth(miss) * FOOT < room - 0.3 ? miss : mark}></span>` : nothing}`,
  };
}

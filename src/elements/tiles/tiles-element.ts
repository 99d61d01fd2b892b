import { html, type TemplateResult } from 'lit';
import { rampOf } from '../../charts/ramp.js';
import type { Region } from '../../core/model/dataset.js';
import { isHollow } from '../../core/contract/status.js';
import type { Ranked } from '../../core/derive/rank.js';
import type { Speaker } from '../../i18n/speaker.js';
import { tilesWords } from './tiles.words.js';
import type { Outcome } from '../base/element/outcome.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import { ListController, type Option } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { peersPicture, peersFor, type Peers } from '../base/list/peers.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { hasIndicator, type IndicatorView, type View } from '../base/element/view.js';
import { rampKey } from './ramp-key.js';
import { tilesStyles } from './tiles.styles.js';

interface Tile extends Ranked {
  column: number;
  row: number;
}

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

  protected override outcome(view: View): Outcome {
    const peers = hasIndicator(view) && peersFor(view);
    if (!peers) return this.nothing(view);
    const { say } = view;
    const { above, ranking } = peers;
    const when = say.period(ranking.rows[0]!.observation);
    return {
      kind: 'picture',
      ...peersPicture(view, peers),
      where: say.where([tilesWords[say.lang].title, say.region(above.id), when], view.indicator),
      draw: () => this.#renderGrid(view, peers),
    };
  }

  #renderGrid(view: IndicatorView, { ranking, regions, picked }: Peers): TemplateResult {
    const { say, indicator } = view;
    const tiles = placed(ranking.rows, regions);
    const ramp = rampOf(
      tiles.flatMap(({ observation, place }) => (place === undefined ? [] : [observation.value!])),
    );
    const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
    const isNarrow = this.size.width / columns < 5 * this.size.em;
    return html`${this.list.render({
      part: 'grid',
      optionPart: 'tile',
      look: isNarrow ? 'narrow' : '',
      style: cssProps({ '--columns': `${columns}` }),
      label: say.words.ui.listHint(say.indicator(indicator)),
      options: tiles.map((tile) => ({
        ...renderTile(say, tile, ramp.step),
        picked: tile.region.id === picked,
      })),
      step: (index, key) => neighbour(tiles, index, key),
      choose: (index) => this.pickRegion(tiles[index]!.region.id),
    })}
    ${rampKey(view, tiles, ramp)}`;
  }
}

function renderTile(
  say: Speaker,
  { region, observation, place, column, row }: Tile,
  step: (value: number) => number,
): Omit<Option, 'picked'> {
  const { status } = observation;
  const look = [
    place === undefined ? 'none' : `q${step(observation.value!)}`,
    status.includes('Q') ? 'hatch' : '',
    isHollow(observation) ? 'preliminary' : '',
  ];
  const [name, full] = [tilesWords[say.lang].short(say.region(region.id)), say.value(observation)];
  return {
    look: look.join(' '),
    label: `${name} ${full} ${say.words.list(say.notes(observation))}`.trim(),
    hint: `${say.region(region.id)} ${full}`,
    style: { '--c': `${column + 1}`, '--r': `${row + 1}` },
    body: html`<span class="name">${name}</span>
      <span class="value">${shortValue(say, observation)}</span>`,
  };
}

/** The figure without its unit, which stands in the key; a bound keeps its words. */
function shortValue(say: Speaker, observation: Tile['observation']): string {
  const { value, qualifier, row } = observation;
  return value !== null && qualifier === 'exact' && !row?.raw
    ? say.figure(observation)
    : say.value(observation);
}

/** The tiles in reading order: where the document places them, else in rows. */
function placed(rows: readonly Ranked[], regions: readonly Region[]): Tile[] {
  const given = rows.every(({ region }) => region.tile?.length === 2);
  const columns = Math.ceil(Math.sqrt(rows.length * 1.6));
  return [...rows]
    .sort((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region))
    .map((row, i) => {
      const [column, line] = given ? row.region.tile! : [i % columns, Math.floor(i / columns)];
      return { ...row, column: column!, row: line! };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The tile that a key leads to: along the reading order, or straight up and down; at the edge it stays. */
function neighbour(tiles: readonly Tile[], index: number, key: string): number | undefined {
  const { column, row } = tiles[index]!;
  const inRow = (line: number) =>
    tiles.findIndex((tile) => tile.row === line && tile.column === column);
  const within = (place: number) => (tiles[place] ? place : index);
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return tiles.length - 1;
    case 'ArrowRight':
      return within(index + 1);
    case 'ArrowLeft':
      return within(index - 1);
    case 'ArrowDown':
      return within(inRow(row + 1));
    case 'ArrowUp':
      return within(inRow(row - 1));
    default:
      return undefined;
  }
}

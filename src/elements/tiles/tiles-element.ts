import { html, nothing, type TemplateResult } from 'lit';
import { rampOf } from '../../charts/bars.js';
import type { Region } from '../../core/dataset.js';
import type { Ranked } from '../../core/derive/rank.js';
import type { Card } from '../base/card.js';
import { cssProps } from '../base/css-props.js';
import { GfElement } from '../base/element.js';
import { ListController, type ListKeys } from '../base/list-controller.js';
import { listStyles } from '../base/list.styles.js';
import { peersCard, peersFor, type Peers } from '../base/peers.js';
import { SizeController } from '../base/size-controller.js';
import { tableStyles } from '../base/table.styles.js';
import type { View } from '../base/view.js';
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
 * @csspart key - What the depth of colour means.
 * @csspart table - The figures as a table.
 */
export class TilesElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, listStyles, tableStyles, tilesStyles];
  }

  private readonly list = new ListController(this);
  private readonly size = new SizeController(this);

  protected override content(view: View): Card | undefined {
    const peers = view.indicator && peersFor(view);
    if (!peers) return undefined;
    const { say } = view;
    const { above, ranking } = peers;
    const when = say.period(ranking.rows[0]!.observation);
    return {
      ...peersCard(view, peers),
      where: `${say.words.ui.tilesTitle} · ${say.region(above.id)} · ${when}`,
      body: this.#renderGrid(view, peers),
    };
  }

  #renderGrid(view: View, { ranking, regions, picked }: Peers): TemplateResult {
    const { say } = view;
    const tiles = placed(ranking.rows, regions);
    const ramp = rampOf(
      tiles.flatMap(({ observation, place }) => (place ? [observation.value!] : [])),
    );
    const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
    const keys: ListKeys = {
      count: tiles.length,
      step: (i, key) => neighbour(tiles, i, key),
      choose: (i) => this.pickRegion(tiles[i]!.region.id),
      start: Math.max(
        0,
        tiles.findIndex(({ region }) => region.id === picked),
      ),
    };
    const { active } = this.list;
    const narrow = this.size.width / columns < 5 * this.size.em;
    return html`<div
        class="grid ${narrow ? 'narrow' : ''}"
        part="grid"
        role="listbox"
        tabindex="0"
        aria-label=${say.words.ui.listHint(say.indicator(tiles[0]!.observation.indicator))}
        aria-describedby="summary"
        aria-activedescendant=${active === undefined ? nothing : `tile-${active}`}
        @keydown=${(event: KeyboardEvent) => this.list.onKey(event, keys)}
        @blur=${this.list.leave}
        ${cssProps({ '--columns': `${columns}` })}
      >
        ${tiles.map((tile, i) => this.#renderTile(view, tile, i, ramp.step, tile.region.id === picked))}
      </div>
      ${key(view, tiles, ramp.bounds, ramp.step)}`;
  }

  #renderTile({ say }: View, tile: Tile, i: number, step: (v: number) => number, picked: boolean) {
    const { region, observation, place, column, row } = tile;
    const { status } = observation;
    const look = [
      place === undefined ? 'none' : `q${step(observation.value!)}`,
      status.includes('Q') ? 'hatch' : '',
      status.includes('P') || status.includes('E') ? 'preliminary' : '',
      this.list.active === i ? 'active' : '',
    ];
    const name = say.region(region.id);
    const short = say.shortRegion(region.id);
    const value = this.#short(say, observation);
    const plain = value === say.figure(observation);
    const more = [
      ...(plain ? [say.unit(observation.indicator.unit)] : []),
      ...say.notes(observation).filter((note) => note !== value),
    ];
    return html`<div
      class="tile ${look.join(' ')}"
      part="tile"
      role="option"
      id="tile-${i}"
      aria-selected=${picked}
      title="${name} ${say.value(observation)}"
      @click=${() => this.pickRegion(region.id)}
      ${cssProps({ '--c': `${column + 1}`, '--r': `${row + 1}` })}
    >
      <span class="name">${short}<span class="unseen">${name.slice(short.length)}</span></span>
      <span class="value">${value}</span>
      <span class="unseen">${say.words.list(more)}</span>
    </div>`;
  }

  /** The figure without its unit, which stands in the key; a bound keeps its words. */
  #short(say: View['say'], observation: Tile['observation']): string {
    const { value, qualifier, row } = observation;
    return value !== null && qualifier === 'exact' && !row?.raw
      ? say.figure(observation)
      : say.value(observation);
  }
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

/** The tile that a key leads to: along the reading order, or straight up and down. */
function neighbour(tiles: readonly Tile[], index: number, key: string): number | undefined {
  const { column, row } = tiles[index]!;
  const at = (line: number) =>
    tiles.findIndex((tile) => tile.row === line && tile.column === column);
  const to = {
    ...{ Home: 0, End: tiles.length - 1, ArrowRight: index + 1, ArrowLeft: index - 1 },
    ...{ ArrowDown: at(row + 1), ArrowUp: at(row - 1) },
  }[key];
  return to === undefined || tiles[to] ? to : index;
}

function key(
  { say }: View,
  tiles: readonly Tile[],
  bounds: number[],
  step: (v: number) => number,
): TemplateResult | typeof nothing {
  if (tiles.every(({ place }) => place === undefined)) return nothing;
  const { indicator } = tiles[0]!.observation;
  const number = (value: number) => say.number(value, Number.isInteger(value) ? 0 : 1);
  return html`<div class="key" part="key" aria-hidden="true">
    <span>${say.unit(indicator.unit)}</span>
    <ol>
      ${bounds.slice(0, -1).map((bound) => html`<li class="q${step(bound)}">${number(bound)}</li>`)}
    </ol>
    <span>${say.words.ui.andMore}</span>
  </div>`;
}

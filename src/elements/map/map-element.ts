import { html, nothing, svg, type TemplateResult } from 'lit';
import { rampOf } from '../../charts/ramp.js';
import { areasOf, idOf, inReadingOrder, outlines, type Area } from '../../charts/map.js';
import { textWidth } from '../../charts/scale.js';
import { approvedMap, datedBefore, type ApprovedMap } from '../../core/derive/map.js';
import { isHollow } from '../../core/contract/status.js';
import type { Ranked } from '../../core/derive/rank.js';
import { mapWords } from './map.words.js';
import { tilesWords } from '../tiles/tiles.words.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Card } from '../base/element/outcome.js';
import { HostProvider } from '../base/element/context.js';
import { GfElement } from '../base/element/element.js';
import { peersPicture, peersFor, type Peers } from '../base/list/peers.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { state } from '../base/element/property.js';
import { roomStyles } from '../base/plot/room.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { hasIndicator, type View } from '../base/element/view.js';
import { key } from '../tiles/tiles-element.js';
import { tilesStyles } from '../tiles/tiles.styles.js';
import { mapStyles } from './map.styles.js';

type Why = keyof (typeof mapWords)['en']['refusals'];

/**
 * Regions by depth of colour on the dataset's own map. The map is drawn only with its approval number
 * (审图号), producer, coordinate system and date of boundaries, which stand inside the drawing; without
 * them the tile grid stands in, and says why. No map comes with the package.
 *
 * @summary Regions on the dataset's own approved map; else the tile grid.
 * @csspart plot - The map.
 * @csspart region - One region.
 * @csspart imprint - Approval number, producer, boundaries and coordinate system.
 * @csspart tooltip - What a region says.
 * @csspart refusal - Why no map is drawn.
 * @csspart table - The figures as a table.
 * @cssprop [--gf-plot-height=24em] - Least height of the map.
 */
export class MapElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, plotStyles, roomStyles, tableStyles, tilesStyles, mapStyles];
  }

  private readonly size = new SizeController(this);
  private readonly plot = new PlotController(this);
  // The tile grid that stands in takes its data, selection and looks from here.
  protected readonly provider = new HostProvider(this);

  /** The areas of the map file, once they are there, or why they are not. */
  @state() private loaded: { url: string; areas: Area[] | Why } | undefined;
  #asked = '';
  #drawn: ({ asked: unknown[] } & ReturnType<typeof outlines>) | undefined;

  protected override content(view: View): Card | undefined {
    if (!hasIndicator(view)) return undefined;
    const peers = peersFor(view);
    if (!peers) return undefined;
    const { say, dataset } = view;
    const map = approvedMap(dataset);
    const drawn = typeof map === 'string' ? map : this.#areas(map);
    const when = say.period(peers.ranking.rows[0]!.observation);
    const card = peersPicture(view, peers);
    return {
      ...card,
      where: say.where([say.region(peers.above.id), when], view.indicator),
      body: this.#renderBody(view, peers, map, drawn),
      table: (tables) => {
        const table = card.table(tables);
        const approval = typeof drawn === 'string' ? [] : [imprint(say, map as ApprovedMap)];
        return { ...table, notes: [...(table.notes ?? []), ...approval] };
      },
    };
  }

  /** The map's areas; while they load an empty list. */
  #areas(map: ApprovedMap): Area[] | Why {
    const base = (this.source.source as { url?: string } | undefined)?.url ?? this.baseURI;
    const url = new URL(map.url, base).href;
    if (this.loaded?.url === url) return this.loaded.areas;
    if (this.#asked !== url) void this.#load((this.#asked = url));
    return [];
  }

  async #load(url: string): Promise<void> {
    let areas: Area[] | Why;
    try {
      const response = await fetch(url);
      const found = response.ok ? areasOf(await response.json()) : 'not-loaded';
      areas =
        found === undefined ? 'no-areas' : found === 'not-loaded' ? found : inReadingOrder(found);
    } catch {
      areas = 'not-loaded';
    }
    if (this.#asked === url) this.loaded = { url, areas };
  }

  #renderBody(view: View, peers: Peers, map: ApprovedMap | Why, drawn: Area[] | Why) {
    if (typeof map === 'string' || typeof drawn === 'string') {
      return this.#renderTiles(view, drawn as Why);
    }
    const rows = rowsByKey(peers);
    const placed = drawn.filter((area) => rows.has(idOf(area, map.key)));
    if (drawn.length > 0 && placed.length === 0) return this.#renderTiles(view, 'unmatched');
    const found = placed.map((area) => rows.get(idOf(area, map.key))!);
    const others = drawn.filter((area) => !placed.includes(area)).map((a) => idOf(a, map.key));
    return html`${this.#renderMap(view, peers, map, placed, found)} ${beside(view, others)}`;
  }

  /** Projected anew when the room or the areas change, not for every place that is pointed at. */
  #outlines(areas: readonly Area[], key: string | undefined, width: number, height: number) {
    const asked = [key, width, height, ...areas];
    const same = this.#drawn?.asked.length === asked.length;
    if (!same || asked.some((one, i) => one !== this.#drawn!.asked[i])) {
      this.#drawn = { asked, ...outlines(areas, key, width, height) };
    }
    return this.#drawn!;
  }

  #renderTiles({ say, indicator, home }: View, why: Why): TemplateResult {
    return html`<p class="refusal" part="refusal">${mapWords[say.lang].refusals[why]}</p>
      <gf-tiles
        .indicator=${indicator!.id}
        .region=${this.region || home.id}
        .period=${this.period}
        .lang=${say.lang}
        .headingLevel=${Math.min(6, this.headingLevel + 1)}
      ></gf-tiles>`;
  }

  #renderMap(
    view: View,
    peers: Peers,
    map: ApprovedMap,
    areas: readonly Area[],
    rows: readonly Ranked[],
  ): TemplateResult {
    const { say } = view;
    const words = mapWords[say.lang];
    const { width } = this.size;
    const shown = new Set(rows.map(({ region }) => region.id));
    const absent = peers.regions.filter(({ id }) => !shown.has(id)).map(({ id }) => say.region(id));
    const ramp = rampOf(
      rows.flatMap(({ observation, place }) => (place === undefined ? [] : [observation.value!])),
    );
    const newer = datedBefore(map.boundaryDate, [peers.above, ...peers.regions]);
    return html`<div class="room">
        ${width > 0 && areas.length > 0 ? this.#renderPlot(view, peers, map, areas, rows, ramp.step) : nothing}
      </div>
      ${rows.length > 0 ? key(view, rows, ramp.bounds, ramp.step) : nothing}
      <p class="imprint" part="imprint">${imprint(say, map)}</p>
      ${newer ? html`<p class="refusal">${words.stale(say.region(newer.id), say.words.date(newer.validFrom!))}</p>` : nothing}
      ${absent.length > 0 ? html`<p class="refusal">${words.unmatched(absent.join('、'))}</p>` : nothing}`;
  }

  #renderPlot(
    view: View,
    { picked }: Peers,
    map: ApprovedMap,
    areas: readonly Area[],
    rows: readonly Ranked[],
    step: (value: number) => number,
  ): TemplateResult {
    const { say } = view;
    const { width, height, em } = this.size;
    const { shapes, geometry } = this.#outlines(areas, map.key, width, height);
    const selected = rows.findIndex(({ region }) => region.id === picked);
    const look = ({ observation, place }: Ranked, i: number) =>
      [
        place === undefined ? 'none' : `q${step(observation.value!)}`,
        observation.status.includes('Q') ? 'hatch' : '',
        i === selected ? 'picked' : '',
      ].join(' ');
    const names = shapes.map(({ width: room }, i) => {
      const { region, observation } = rows[i]!;
      const name =
        (isHollow(observation) ? '○' : '') + tilesWords[say.lang].short(say.region(region.id));
      return textWidth(name) * 0.8 * em < room ? name : '';
    });
    const picture = svg`
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatching" y2="5" />
      </pattern>
      ${shapes.map((shape, i) => svg`<path part="region" class="region ${look(rows[i]!, i)}" d=${shape.d} />`)}
      ${shapes.map((shape, i) => (names[i] ? svg`<text class="on ${look(rows[i]!, i)}" x=${shape.x} y=${shape.y} dy="0.32em" text-anchor="middle">${names[i]}</text>` : ''))}`;
    return this.plot.render({
      ...{ picture, geometry, width, height },
      label: say.words.ui.plotHint(say.indicator(view.indicator!)),
      describe: (i) =>
        say.words.pair(
          say.region(rows[i]!.region.id),
          say.words.list([say.value(rows[i]!.observation), ...say.notes(rows[i]!.observation)]),
        ),
      selected: selected < 0 ? undefined : selected,
      choose: (i) => this.pickRegion(rows[i]!.region.id),
    });
  }
}

const imprint = (say: Speaker, { approval, producer, crs, boundaryDate }: ApprovedMap): string =>
  mapWords[say.lang].imprint(approval, say.text(producer), crs, say.words.date(boundaryDate));

/** What the map file has beside the regions: one that has ended tells that it is of another time. */
function beside({ say, dataset }: View, ids: readonly string[]): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  const words = mapWords[say.lang];
  const ended = [...dataset.regions.values()].find(
    ({ id, code, validTo }) => validTo && (ids.includes(id) || (code && ids.includes(code))),
  );
  const note = ended
    ? words.ended(say.region(ended.id), say.words.date(ended.validTo!))
    : words.others(ids.length, ids.slice(0, 3).filter(Boolean).join('、'));
  return html`<p class="refusal">${note}</p>`;
}

/** The figures by what an area of the file may name its region by: the id, else the code. */
function rowsByKey({ ranking, regions }: Peers): Map<string, Ranked> {
  const byId = new Map(ranking.rows.map((row) => [row.region.id, row]));
  const coded = regions.flatMap(({ id, code }): [string, Ranked][] => {
    const row = byId.get(id);
    return code && row ? [[code, row]] : [];
  });
  return new Map([...coded, ...byId]);
}

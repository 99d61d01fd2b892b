import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { rampOf, type Ramp } from '../../charts/ramp.js';
import { areasOf, idOf, inReadingOrder, outlines, type Area } from '../../charts/map.js';
import { textWidth } from '../../charts/scale.js';
import { approvedMap, datedBefore, type ApprovedMap } from '../../core/derive/map.js';
import { isHollow } from '../../core/contract/status.js';
import type { Ranked } from '../../core/derive/rank.js';
import { mapWords } from './map.words.js';
import { tilesWords } from '../tiles/tiles.words.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Outcome } from '../base/element/outcome.js';
import { HostProvider } from '../base/element/context.js';
import { GfElement } from '../base/element/element.js';
import { peersPicture, peersFor, type Peers } from '../base/list/peers.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { state } from '../base/element/property.js';
import { roomStyles } from '../base/plot/room.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { hasIndicator, type IndicatorView, type View } from '../base/element/view.js';
import { rampKey } from '../tiles/ramp-key.js';
import { tilesStyles } from '../tiles/tiles.styles.js';
import { mapStyles } from './map.styles.js';

/** Why no map is drawn. */
type Why = keyof (typeof mapWords)['en']['refusals'];

/** A map that may be drawn, with the figures of the areas that are regions. */
interface MatchedMap {
  map: ApprovedMap;
  areas: readonly Area[];
  /** One for each area. */
  rows: readonly Ranked[];
  /** The ids of the other areas of the file. */
  others: readonly string[];
}

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
  #requested = '';
  #projected: { from: readonly unknown[]; outlines: ReturnType<typeof outlines> } | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const url = this.#mapUrl();
    if (!url || url === this.#requested || this.loaded?.url === url) return;
    this.#requested = url;
    void this.#load(url);
  }

  /** The address of the map of the data that are shown, where it may be drawn. */
  #mapUrl(): string | undefined {
    const { snapshot, source } = this.source;
    if (!snapshot || !('dataset' in snapshot)) return undefined;
    const map = approvedMap(snapshot.dataset);
    const base = (source as { url?: string } | undefined)?.url ?? this.baseURI;
    return typeof map === 'string' ? undefined : new URL(map.url, base).href;
  }

  async #load(url: string): Promise<void> {
    const areas = await areasAt(url);
    if (this.#requested === url) this.loaded = { url, areas };
  }

  protected override outcome(view: View): Outcome {
    const peers = hasIndicator(view) && peersFor(view);
    if (!peers) return this.nothing(view);
    const { say } = view;
    const matched = this.#matched(view, peers);
    const when = say.period(peers.ranking.rows[0]!.observation);
    const picture = peersPicture(view, peers);
    return {
      kind: 'picture',
      ...picture,
      where: say.where([say.region(peers.above.id), when], view.indicator),
      draw: () =>
        typeof matched === 'string'
          ? this.#renderTiles(view, matched)
          : html`${this.#renderMap(view, peers, matched)} ${renderOthers(view, matched.others)}`,
      table: (tables) => {
        const table = picture.table(tables);
        const approval = typeof matched === 'string' ? [] : [imprint(say, matched.map)];
        return { ...table, notes: [...(table.notes ?? []), ...approval] };
      },
    };
  }

  /** The map with the figures of its areas, none while they load; or why it is not drawn. */
  #matched({ dataset }: View, peers: Peers): MatchedMap | Why {
    const map = approvedMap(dataset);
    if (typeof map === 'string') return map;
    const { url, areas = [] } = this.loaded ?? {};
    if (url !== this.#mapUrl()) return { map, areas: [], rows: [], others: [] };
    if (typeof areas === 'string') return areas;
    const byKey = rowsByKey(peers);
    const matched = areas.flatMap((area) => {
      const row = byKey.get(idOf(area, map.key));
      return row ? [{ area, row }] : [];
    });
    if (areas.length > 0 && matched.length === 0) return 'unmatched';
    return {
      map,
      areas: matched.map(({ area }) => area),
      rows: matched.map(({ row }) => row),
      others: areas.map((area) => idOf(area, map.key)).filter((id) => !byKey.has(id)),
    };
  }

  /** Projected anew when the room or the areas change, not for every place that is pointed at. */
  #outlines(areas: readonly Area[], key: string | undefined): ReturnType<typeof outlines> {
    const { width, height } = this.size;
    const from = [key, width, height, ...areas];
    const projected = this.#projected;
    const isSame =
      projected?.from.length === from.length &&
      projected.from.every((value, i) => value === from[i]);
    if (projected && isSame) return projected.outlines;
    const drawing = outlines(areas, key, width, height);
    this.#projected = { from, outlines: drawing };
    return drawing;
  }

  #renderTiles({ say, indicator, home }: IndicatorView, why: Why): TemplateResult {
    return html`<p class="refusal" part="refusal">${mapWords[say.lang].refusals[why]}</p>
      <gf-tiles
        .indicator=${indicator.id}
        .region=${this.region || home.id}
        .period=${this.period}
        .lang=${say.lang}
        .headingLevel=${Math.min(6, this.headingLevel + 1)}
      ></gf-tiles>`;
  }

  #renderMap(view: IndicatorView, peers: Peers, matched: MatchedMap): TemplateResult {
    const { say } = view;
    const { map, areas, rows } = matched;
    const words = mapWords[say.lang];
    const isMeasured = this.size.width > 0 && areas.length > 0;
    const ramp = rampOf(
      rows.flatMap(({ observation, place }) => (place === undefined ? [] : [observation.value!])),
    );
    const shown = new Set(rows.map(({ region }) => region.id));
    const absent = peers.regions.filter(({ id }) => !shown.has(id)).map(({ id }) => say.region(id));
    const newer = datedBefore(map.boundaryDate, [peers.above, ...peers.regions]);
    return html`<div class="room">
        ${isMeasured ? this.#renderPlot(view, peers.picked, matched, ramp) : nothing}
      </div>
      ${rows.length > 0 ? rampKey(view, rows, ramp) : nothing}
      <p class="imprint" part="imprint">${imprint(say, map)}</p>
      ${
        newer
          ? html`<p class="refusal">
              ${words.stale(say.region(newer.id), say.words.date(newer.validFrom!))}
            </p>`
          : nothing
      }
      ${
        absent.length > 0
          ? html`<p class="refusal">${words.unmatched(say.words.names(absent))}</p>`
          : nothing
      }`;
  }

  #renderPlot(
    view: IndicatorView,
    picked: string | undefined,
    { map, areas, rows }: MatchedMap,
    { step }: Ramp,
  ): TemplateResult {
    const { say, indicator } = view;
    const { width, height, em } = this.size;
    const { shapes, geometry } = this.#outlines(areas, map.key);
    const selected = rows.findIndex(({ region }) => region.id === picked);
    const marks = shapes.map((shape, i): AreaMark => {
      const row = rows[i]!;
      const name = areaName(say, row);
      return {
        shape,
        look: lookOf(row, step, i === selected),
        name: textWidth(name) * 0.8 * em < shape.width ? name : '',
      };
    });
    return this.plot.render({
      picture: renderAreas(marks),
      geometry,
      width,
      height,
      label: say.words.ui.plotHint(say.indicator(indicator)),
      describe: (i) => {
        const { region, observation } = rows[i]!;
        const remarks = say.words.list([say.value(observation), ...say.notes(observation)]);
        return say.words.pair(say.region(region.id), remarks);
      },
      selected: selected < 0 ? undefined : selected,
      choose: (i) => this.pickRegion(rows[i]!.region.id),
    });
  }
}

/** The areas of a map file in reading order, or why there are none. */
async function areasAt(url: string): Promise<Area[] | Why> {
  try {
    const response = await fetch(url);
    if (!response.ok) return 'not-loaded';
    const areas = areasOf(await response.json());
    return areas ? inReadingOrder(areas) : 'no-areas';
  } catch {
    return 'not-loaded';
  }
}

/** One area as it is drawn. */
interface AreaMark {
  shape: ReturnType<typeof outlines>['shapes'][number];
  look: string;
  /** The name on it, '' where there is no room for one. */
  name: string;
}

const lookOf = ({ observation, place }: Ranked, step: Ramp['step'], isPicked: boolean): string =>
  [
    place === undefined ? 'none' : `q${step(observation.value!)}`,
    observation.status.includes('Q') ? 'hatch' : '',
    isPicked ? 'picked' : '',
  ].join(' ');

/** The short name of a region; a ring before it says that its figure is provisional. */
const areaName = (say: Speaker, { region, observation }: Ranked): string =>
  (isHollow(observation) ? '○' : '') + tilesWords[say.lang].short(say.region(region.id));

const renderAreas = (marks: readonly AreaMark[]) => svg`
  <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line class="hatching" y2="5" />
  </pattern>
  ${marks.map(({ shape, look }) => svg`<path part="region" class="region ${look}" d=${shape.d} />`)}
  ${marks.map(({ shape, look, name }) => (name ? svg`<text class="on ${look}" x=${shape.x} y=${shape.y} dy="0.32em" text-anchor="middle">${name}</text>` : ''))}`;

const imprint = (say: Speaker, { approval, producer, crs, boundaryDate }: ApprovedMap): string =>
  mapWords[say.lang].imprint(approval, say.text(producer), crs, say.words.date(boundaryDate));

/** What the map file has beside the regions: one that has ended tells that it is of another time. */
function renderOthers(
  { say, dataset }: View,
  ids: readonly string[],
): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  const words = mapWords[say.lang];
  const ended = [...dataset.regions.values()].find(
    ({ id, code, validTo }) => validTo && (ids.includes(id) || (code && ids.includes(code))),
  );
  const note = ended
    ? words.ended(say.region(ended.id), say.words.date(ended.validTo!))
    : words.others(ids.length, say.words.names(ids.slice(0, 3).filter(Boolean)));
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

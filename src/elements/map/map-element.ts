import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { usualComparison } from '../../core/derive/per-head.js';
import { outlines, type Area } from '../../charts/map.js';
import { mapMarks } from '../../charts/map-marks.js';
import { approvedMap, type ApprovedMap } from '../../core/derive/map.js';
import { HostProvider } from '../base/element/context.js';
import { GfElement } from '../base/element/element.js';
import { Kept } from '../base/element/kept.js';
import type { Outcome, Picture } from '../base/element/outcome.js';
import type { Surroundings } from '../base/element/source-controller.js';
import type { Statement } from '../base/element/statement.js';
import { partOf } from '../base/element/part.js';
import { hasIndicator, type IndicatorView, type View } from '../base/element/view.js';
import { byAreas, peersFor, peersPicture, shownIn, type Peers } from '../base/list/peers.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { placesStyles } from '../base/plot/places.styles.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { roomStyles } from '../base/plot/room.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { renderPeersKey, shadedPeers, type ShadedPeers } from '../base/shades/shaded-peers.js';
import { shadesStyles } from '../base/shades/shades.styles.js';
import { tableStyles } from '../base/table/table.styles.js';
import { TilesElement } from '../tiles/tiles-element.js';
import { areasOn } from './map-areas.js';
import { MapFile } from './map-file.js';
import { matchAreas, type MapMatch } from './map-match.js';
import { mapStyles } from './map.styles.js';
import { differences, imprintText, regionText } from './map.text.js';
import { mapWords, type NoMap } from './map.words.js';

type Outlines = ReturnType<typeof outlines>;

/** The areas of a map that has not been loaded yet. */
const NO_AREAS: readonly Area[] = [];

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
    return [
      ...GfElement.styles,
      plotStyles,
      placesStyles,
      roomStyles,
      tableStyles,
      shadesStyles,
      mapStyles,
    ];
  }

  private readonly size = new SizeController(this);
  private readonly plot = new PlotController(this);
  // The tile grid that stands in takes its data, selection and looks from here.
  protected readonly provider = new HostProvider(this);

  readonly #file = new MapFile(() => this.requestUpdate());
  readonly #outlines = new Kept<Outlines>();

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { snapshot } = this.source;
    if (this.shown?.kind !== 'picture' || !snapshot || !('dataset' in snapshot)) return;
    const map = approvedMap(snapshot.dataset);
    if (typeof map !== 'string') this.#file.load(this.#addressOf(map));
  }

  /** @internal */
  override async statementFrom(around: Surroundings): Promise<Statement> {
    const { snapshot } = around.source;
    this.source.stand(around);
    const map = snapshot && 'dataset' in snapshot ? approvedMap(snapshot.dataset) : undefined;
    if (map && typeof map !== 'string') {
      const none = () => Promise.reject(new Error(`not read: ${map.url}`));
      await this.#file.bring(this.#addressOf(map), () => (around.file ?? none)(map.url));
    }
    return super.statementFrom(around);
  }

  /** The address of the map file, which stands in the document relative to its own. */
  #addressOf({ url }: ApprovedMap): string {
    const { source } = this.source;
    const base = source && 'url' in source ? String(source.url) : this.baseURI;
    try {
      return new URL(url, base).href;
    } catch {
      // Loading it fails, and the picture says of which address.
      return url;
    }
  }

  protected override dependencies(): readonly unknown[] {
    return [this.#file.content];
  }

  protected override suits({ dataset }: Pick<View, 'dataset'>): string[] | undefined {
    const id = usualComparison(dataset);
    return id === undefined ? undefined : [id];
  }

  protected override outcome(view: View): Outcome {
    if (!hasIndicator(view)) return this.nothing(view);
    const peers = peersFor(view);
    if (!peers) return this.nothing(view, { subject: byAreas(view) });
    const { say, dataset, indicator } = view;
    const map = approvedMap(dataset);
    const shared = peersPicture(view, peers);
    const picture: Omit<Picture, 'draw'> = {
      ...shared,
      kind: 'picture',
      where: say.where(
        [
          say.region(peers.above.id),
          say.period(peers.first),
          ...say.commonNotes(shownIn(peers.ranking.rows)),
        ],
        indicator,
      ),
    };
    if (typeof map === 'string') return { ...picture, ...this.#tiles(view, map) };
    const areas = this.#file.contentOf(this.#addressOf(map)) ?? NO_AREAS;
    if (typeof areas === 'string') return { ...picture, ...this.#tiles(view, areas) };
    const match = matchAreas(areas, peers, map.key);
    const isForeign = areas.length > 0 && match.areas.length === 0;
    const drawn = isForeign
      ? this.#tiles(view, 'unmatched')
      : {
          draw: () => this.#renderMap(view, peers, map, match),
          paper: async () => (await import('./map.paper.js')).mapPaper(view, peers, map, match),
        };
    return {
      ...picture,
      ...drawn,
      table: (tables) => {
        const table = shared.table(tables);
        return { ...table, notes: [...(table.notes ?? []), imprintText(say, map)] };
      },
    };
  }

  /** The tiles that stand in for a map, and why. */
  #tiles(view: IndicatorView, reason: NoMap): Pick<Picture, 'draw' | 'paper'> {
    return {
      draw: () => this.#renderTiles(view, reason),
      paper: async () => {
        const { say, indicator, home } = view;
        const { tilesInPlace } = await import('./map.paper.js');
        const tiles = Object.assign(new TilesElement(), {
          indicator: indicator.id,
          region: this.region || home.id,
          period: this.period,
          lang: say.lang,
        });
        const part = await partOf(tiles, this.provider);
        return tilesInPlace(part, mapWords[say.lang].refusals[reason]);
      },
    };
  }

  #renderTiles({ say, indicator, home }: IndicatorView, reason: NoMap): TemplateResult {
    return html`<p class="refusal" part="refusal">${mapWords[say.lang].refusals[reason]}</p>
      <gf-tiles
        .indicator=${indicator.id}
        .region=${this.region || home.id}
        .period=${this.period}
        .lang=${say.lang}
        .headingLevel=${Math.min(6, this.headingLevel + 1)}
      ></gf-tiles>`;
  }

  #renderMap(view: IndicatorView, peers: Peers, map: ApprovedMap, match: MapMatch): TemplateResult {
    const { say } = view;
    const isDrawn = this.size.width > 0 && match.areas.length > 0;
    const shaded = shadedPeers(view, match.rows);
    return html`<div class="room">
        ${isDrawn ? this.#renderPlot(view, match, shaded, peers.picked) : nothing}
      </div>
      ${renderPeersKey(view, shaded, this.size)}
      <p class="imprint" part="imprint">${imprintText(say, map)}</p>
      ${differences(view, peers, map, match).map((text) => html`<p class="refusal">${text}</p>`)}`;
  }

  #renderPlot(
    { say, indicator }: IndicatorView,
    match: MapMatch,
    shaded: ShadedPeers,
    picked: string | undefined,
  ): TemplateResult {
    const { rows } = shaded;
    const { width, height, em } = this.size;
    const { shapes, geometry } = this.#outlinesOf(match.areas);
    const selected = rows.findIndex(({ region }) => region.id === picked);
    const picture = mapMarks(areasOn(say, shapes, shaded, picked), em);
    return this.plot.render({
      picture,
      geometry,
      width,
      height,
      label: say.words.ui.keysHint(say.indicator(indicator)),
      describe: (i) => (rows[i] ? regionText(say, rows[i]) : ''),
      selected: selected < 0 ? undefined : selected,
      choose: (i) => {
        const row = rows[i];
        if (row) this.pickRegion(row.region.id);
      },
    });
  }

  /** Projected anew when the room or the areas change, not for every place that is pointed at. */
  #outlinesOf(areas: readonly Area[]): Outlines {
    const { width, height } = this.size;
    return this.#outlines.of([areas, width, height], () => outlines(areas, width, height));
  }
}

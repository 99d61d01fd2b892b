import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Dataset } from '../../core/model/dataset.js';
import type { Source } from '../../data/source.js';
import type { Speaker } from '../../i18n/speaker.js';
import { wallWords } from './wall.words.js';
import type { Card } from '../base/element/outcome.js';
import { GfElement } from '../base/element/element.js';
import type { GfSelectEvent } from '../base/element/events.js';
import { property } from '../base/element/property.js';
import type { View } from '../base/element/view.js';
import { attentionStyles } from './scenes/attention.styles.js';
import { unusable, usable } from './attributes.js';
import { cardStyles } from './scenes/card.styles.js';
import { FitController } from './fit/fit-controller.js';
import { FocusKeeper } from './tour/focus-keeper.js';
import { HangController } from './fit/screen-controller.js';
import { renderLine } from './live/connection.js';
import { LiveController, REFRESH } from './live/live-controller.js';
import { foldLists } from './fit/short-list.js';
import { LongLifeController } from './live/long-life-controller.js';
import { makeScenes } from './scenes/make-scenes.js';
import { NewsController } from './live/news-controller.js';
import { OwnController } from './fit/slotted-controller.js';
import {
  indicatorsIn,
  ownScenes,
  ownStop,
  renderOwn,
  sceneName,
  showOwn,
} from './scenes/slotted-scenes.js';
import { renderGrid, stopOf, type Hung, type Scene } from './scenes/scene.js';
import { sceneStyles } from './scenes/scene.styles.js';
import { markWords, warnings, whereText } from './wall.text.js';
import { SyncController } from './tour/sync-controller.js';
import { renderTour } from './tour/tour-bar.js';
import { TourController } from './tour/tour-controller.js';
import { WallProvider } from './live/wall-provider.js';
import { wallStyles } from './wall.styles.js';
import { WorkerController } from './live/worker-controller.js';

/**
 * A wall of scenes that leads through a district by itself for months: the scenes that the dataset
 * lists, else three finished ones made from it, or the sections inside the tag. Laid out at the true
 * resolution for 4:3 to 32:9 and portrait, never stretched; on a phone the scenes stand below one
 * another. When the line fails or the data are broken the last good data stay, over a restart too,
 * and it says so with their age.
 *
 * @summary Scenes for a big screen, with a tour that can be held at any time (大屏).
 * @slot - Scenes of your own: one `section` or `gf-board` each, named by `title` or `aria-label`.
 * @csspart tour - The names of the scenes, and what holds the tour.
 * @csspart stage - The scenes.
 * @csspart scene - One of them.
 * @csspart line - What is said of the data at all times: how old they are, and whether they still come.
 * @csspart news - The word at what an update has changed.
 * @csspart attention - The sentence about what needs attention first.
 * @cssprop [--gf-wall-height=100vh] - Height of the wall.
 */
export class WallElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, sceneStyles, attentionStyles, cardStyles, wallStyles];
  }

  // The pictures inside take their data, selection and looks from here.
  protected readonly provider = new WallProvider(this);
  protected readonly hanging = new HangController(this);
  protected readonly fitting = new FitController(this);
  protected readonly own = new OwnController(this, this.hanging);
  protected readonly touring = new TourController(this);
  protected readonly live = new LiveController(this);
  protected readonly syncing = new SyncController(this, this.touring, () => this.live.source);
  protected readonly news = new NewsController(this, this.touring.tour);
  protected readonly life = new LongLifeController(this);
  protected readonly keeper = new FocusKeeper(this);
  protected readonly working = new WorkerController(this);

  /** `light`, `dark`, `contrast` or `auto` (follows the system). */
  @property() override theme = 'dark';

  /** Looks for new data every so many seconds (5 at least); 0 never. */
  @property({ type: Number }) override refresh = REFRESH;

  /** The address of a stream of Server-Sent Events that says when there is something new. */
  @property() stream = '';

  /** Keeps no copy of the last good data in the browser, for the time after a restart. */
  @property({ type: Boolean, attribute: 'no-keep' }) noKeep = false;

  /** The address of a copy of gongfu-sw.js beside the page: the wall then comes up without the network. */
  @property() worker = '';

  /** Walls of the same name show the same scene: in one browser, or as the stream says. */
  @property() sync = '';

  /** Height of the lit area in metres; with `distance-m` the smallest text follows from it. */
  @property({ type: Number, attribute: 'height-m' }) heightM = 0;

  /** How far away people stand, in metres. */
  @property({ type: Number, attribute: 'distance-m' }) distanceM = 0;

  /** How much wider the picture becomes on its way to the wall, such as 1.75 for a mirrored 6720 × 2160. */
  @property({ type: Number, attribute: 'stretch-x' }) stretchX = 1;

  /** Panels of a spliced wall, such as `3x2`: no part of a scene lies on a seam. */
  @property() seams = '';

  /** Seconds for each scene or street of which the data say none; left out, by how much there is to read. */
  @property({ type: Number }) dwell = 0;

  /** Stays on its scene until somebody chooses another one. */
  @property({ type: Boolean, attribute: 'no-tour' }) noTour = false;

  /** The scene to begin with, from 1. */
  @property({ type: Number }) scene = 1;

  /** Moves the picture by so many pixels, from minute to minute, against burn-in. */
  @property({ type: Number }) drift = 0;

  #scenes: readonly Scene[] = [];
  #dataset: Dataset | undefined;
  /** The step that each scene shows, kept while it is away. */
  readonly #steps = new Map<number, number>();
  /** What the webmaster is told, and what the console has said of it. */
  #warning = '';
  #warned = '';
  /** What the scenes are called, as the buttons say it. */
  titles: readonly string[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('gf-select', this.#onSelect);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('gf-select', this.#onSelect);
  }

  /** The wall has another size, or is described otherwise. */
  resized(): void {
    this.own.reset();
    this.fitting.reset();
    this.requestUpdate();
  }

  /** The one place where a wall gets its data from. */
  openSource(url: string): Source {
    return this.live.open(url);
  }

  /** Where the tour is; scenes and steps are counted from 0. */
  get place(): { scene: number; step: number } {
    const { scene, step } = this.touring.tour;
    return { scene, step };
  }

  /** Holds the tour, or lets it go on. */
  pause(): void {
    if (!this.touring.tour.paused) this.touring.toggle();
  }

  resume(): void {
    if (this.touring.tour.paused || this.touring.tour.resting > 0) this.touring.toggle();
  }

  /** Shows a scene, counted from 1. */
  show(scene: number): void {
    this.touring.go(scene - 1);
  }

  /** Loads the page anew, for its memory. */
  restart(): void {
    location.reload();
  }

  /** The pictures inside judge what is due by the wall's clock, for the machine's may be wrong. */
  now(): number {
    return this.live.now();
  }

  /** Whether the server confirms what is on show. */
  get isLive(): boolean {
    return this.source.snapshot?.state === 'ready';
  }

  /** Whether another wall says where this one goes. */
  get follows(): boolean {
    return this.syncing.follows;
  }

  moved(): void {
    this.requestUpdate();
    this.syncing.announce();
  }

  rested(): void {
    this.source.selection.pick({ period: undefined });
    for (const root of [this, this.shadowRoot!]) foldLists(root);
    this.moved();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.live.renew();
    const hung = ['heightM', 'distanceM', 'stretchX', 'seams'];
    if (this.hasUpdated && hung.some((name) => changed.has(name))) this.hanging.measure();
    if (this.hasUpdated && changed.has('scene')) this.show(usable('scene', this.scene, 1));
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { scene, step } = this.place;
    // The tile of the region that is shown stands out.
    const region = this.#scenes[scene]?.regions?.[step];
    if (region) this.source.selection.pick({ region });
    showOwn(this, this.hanging.stacked ? undefined : scene);
    const layouts = this.#scenes.map(({ layout }) => layout[this.hanging.ratio].areas.join());
    this.fitting.take(layouts.join('|'), this.#dataset);
    this.touring.showProgress();
    this.#warn();
  }

  #warn() {
    if (this.#warning && this.#warning !== this.#warned)
      console.warn(`共富看板 Gongfu Board gf-wall: ${this.#warning}`);
    this.#warned = this.#warning;
  }

  protected override content(view: View): Card | undefined {
    const { dataset, say, home } = view;
    const own = ownScenes(this);
    // What a visitor picked is a step of the tour, not another wall.
    const scenes = own.length > 0 ? [] : makeScenes({ ...view, region: home });
    if (own.length === 0 && scenes.length === 0) return undefined;
    [this.#scenes, this.#dataset] = [scenes, dataset];
    const words = wallWords[say.lang];
    this.titles = [
      ...own.map((child, i) => sceneName(child) || words.scene(i + 1)),
      ...scenes.map(({ title }) => title),
    ];
    const dwell = usable('dwell', this.dwell, 0);
    this.touring.take([
      ...own.map((child) => ownStop(child, dwell)),
      ...scenes.map((scene) => stopOf(scene, this.hanging.ratio, dwell)),
    ]);
    this.news.take(view);
    return {
      title: say.text(dataset.info.title),
      where: whereText(view, this.live.now()),
      body: html`${renderTour(say, this.titles, this.touring, this.noTour, this.hanging.ratio)}
      ${renderLine(view, this.source.snapshot!, this.live, this.news.count(this.place.scene))}
      ${this.#renderStage(say, scenes)}`,
      marks: this.#marks(view),
    };
  }

  #renderStage(say: Speaker, scenes: readonly Scene[]): TemplateResult | typeof nothing {
    const { ratio, size, panels, stacked } = this.hanging;
    if (!size) return nothing;
    const { scene: current, step } = this.place;
    const shown = ownScenes(this)[current];
    if (shown)
      return stacked ? nothing : renderOwn(this.news.mark(current, { of: indicatorsIn(shown) }));
    this.#steps.set(current, step);
    return html`<div class="stage ${ratio}" part="stage">
      ${scenes.map((scene, i) => {
        const hung: Hung = {
          ...{ ratio, lang: this.lang || say.lang, compare: this.compare },
          headingLevel: Math.min(6, this.headingLevel + 1),
          step: this.#steps.get(i) ?? 0,
        };
        const away = !stacked && i !== current;
        return html`<section
          class="scene ${away ? 'away' : ''}"
          part="scene"
          ?inert=${away}
          aria-label=${scene.title}
        >
          ${stacked ? html`<p class="named">${scene.title}</p>` : nothing}
          ${renderGrid(scene, hung, panels, (cell) => this.news.mark(i, cell))}
        </section>`;
      })}
    </div>`;
  }

  /** What the marks in the pictures mean, and what the wall cannot keep. */
  #marks(view: View): string[] {
    const bad = unusable(this);
    const warned = [
      ...(bad.length > 0 ? [wallWords[view.say.lang].unusable(bad)] : []),
      ...warnings(view.say, this.hanging, this.fitting, this.own, this.#scenes),
    ];
    this.#warning = warned.join(' ');
    return [...markWords(view), ...warned].filter(Boolean);
  }

  /** A region that somebody picks in any picture is where the tour of the regions goes. */
  #onSelect = (event: GfSelectEvent) => {
    const scene = this.#scenes.findIndex(({ regions }) => regions);
    const regions = this.#scenes[scene]?.regions ?? [];
    const { region } = event.detail;
    if (!('region' in event.detail) || scene < 0) return;
    const step = region === undefined ? (this.#steps.get(scene) ?? 0) : regions.indexOf(region);
    if (step >= 0) this.touring.go(scene, step);
  };
}

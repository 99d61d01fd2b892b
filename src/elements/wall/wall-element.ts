import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { GfElement } from '../base/element/element.js';
import type { GfSelectEvent } from '../base/element/events.js';
import { nothingIn } from '../base/element/asked-time.js';
import type { Outcome } from '../base/element/outcome.js';
import { property } from '../base/element/property.js';
import type { View } from '../base/element/view.js';
import { unusable, usable } from './attributes.js';
import { FitController } from './fit/fit-controller.js';
import { ScreenController } from './fit/screen-controller.js';
import { foldLists } from './fit/short-list.js';
import { stageOf } from './layout/place.js';
import { panelsOf } from './layout/seams.js';
import { renderConnection, spokenOf, type OnShow } from './live/connection.js';
import { LiveController, REFRESH } from './live/live-controller.js';
import { LongLifeController } from './live/long-life-controller.js';
import { NewsController } from './live/news-controller.js';
import { SteadyProvider } from '../base/element/steady-provider.js';
import { WorkerController } from './live/worker-controller.js';
import { KeptScenes, hasFiguresIn, planOf, type Plan } from './plan.js';
import { cardStyles } from './scenes/card.styles.js';
import { figureStyles } from './scenes/figure.styles.js';
import { leadStyles } from './scenes/lead.styles.js';
import { mapStyles } from './scenes/map.styles.js';
import { remindersStyles } from './scenes/reminders.styles.js';
import { sceneStyles } from './scenes/scene.styles.js';
import { indicatorsIn, showSlotted, slottedScenes } from './scenes/slotted-scenes.js';
import { streetStyles } from './scenes/street.styles.js';
import { renderSlottedMark, renderStage } from './stage.js';
import { FocusKeeper } from './tour/focus-keeper.js';
import { IdleController } from './tour/idle-controller.js';
import { hashOf, type Place } from './tour/place.js';
import { SyncController } from './tour/sync-controller.js';
import { renderTour } from './tour/tour-bar.js';
import { TourController } from './tour/tour-controller.js';
import { tourStyles } from './tour/tour.styles.js';
import { wallStyles } from './wall.styles.js';
import { markWords, publishedText, warnings, whereText } from './wall.text.js';
import { wallWords } from './wall.words.js';

/** The properties that say how the wall hangs. */
const HANGING = ['heightM', 'distanceM', 'stretchX', 'seams'];

/** What a wall goes through before there are data. */
const EMPTY: Plan = { slotted: [], finished: [], titles: [], stops: [] };

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
    return [
      ...GfElement.styles,
      sceneStyles,
      leadStyles,
      figureStyles,
      mapStyles,
      streetStyles,
      remindersStyles,
      cardStyles,
      wallStyles,
      tourStyles,
    ];
  }

  // The pictures inside take their data, selection and looks from here.
  protected readonly provider = new SteadyProvider(this);

  readonly #screen = new ScreenController(this, {
    describe: () => ({
      heightM: usable('height-m', this.heightM, 0),
      distanceM: usable('distance-m', this.distanceM, 0),
      stretchX: usable('stretch-x', this.stretchX, 1),
      panels: panelsOf(this.seams) ?? [1, 1],
    }),
    resized: () => {
      this.#fit.reset();
      this.requestUpdate();
    },
    moved: () => {
      this.#fit.move();
      this.requestUpdate();
    },
  });

  readonly #fit = new FitController(this, {
    isStacked: () => this.#screen.isStacked,
    panels: () => this.#screen.panels,
    scenes: () => slottedScenes(this),
    isShown: (scene) => !scene.hasAttribute('data-gf-away'),
  });

  readonly #touring = new TourController(this, {
    takesKeys: () => !this.#screen.isStacked,
    noCharacters: () => this.noCharacterKeys,
    goesByItself: () => !this.noTour && !this.#sync.follows,
    moved: () => this.#moved(),
    rested: () => this.#rested(),
  });

  readonly #live = new LiveController(this, {
    line: () => ({
      refresh: usable('refresh', this.refresh, REFRESH),
      stream: this.stream,
      keep: !this.noKeep,
    }),
    used: () => this.source.source,
    reconnect: () => this.source.reopen(),
  });

  readonly #sync = new SyncController(this, this.#touring.tour, {
    name: () => this.sync,
    titles: () => this.#plan.titles,
    source: () => this.#live.source,
    followed: () => this.requestUpdate(),
  });

  readonly #news = new NewsController(this, {
    isShown: (scene) => this.#screen.isStacked || scene === this.place.scene,
    dwells: () => this.#plan.stops.map(({ seconds, steps }) => seconds * steps),
  });

  protected readonly life = new LongLifeController(this, {
    drift: () => usable('drift', this.drift, 0),
    isLive: () => this.source.snapshot?.state === 'ready',
    now: () => this.#live.now(),
    hash: () => hashOf(this.place),
  });

  protected readonly keeper = new FocusKeeper(this, {
    shown: () => this.#shown,
    scenes: () => [...this.renderRoot.querySelectorAll('.scene'), ...slottedScenes(this)],
  });

  protected readonly idle = new IdleController(this);

  protected readonly working = new WorkerController(this, () => (this.noKeep ? '' : this.worker));

  readonly #scenes = new KeptScenes();
  /** What the outcome was made from. */
  #view: View | undefined;
  #plan: Plan = EMPTY;
  /** The step that each scene shows, kept while it is away. */
  readonly #steps = new Map<number, number>();
  /** What the webmaster is told, and what the console has said of it. */
  #warning = '';
  #warned = '';
  /** What was last known of the line to the data, as it is spoken. */
  #spoken = '';

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

  /** Without the keys of a single character, 1 to 9, which speech input may type by accident. */
  @property({ type: Boolean, attribute: 'no-character-keys' }) noCharacterKeys = false;

  /** The scene to begin with, from 1. */
  @property({ type: Number }) scene = 1;

  /** Moves the picture by so many pixels, from minute to minute, against burn-in. */
  @property({ type: Number }) drift = 0;

  constructor() {
    super();
    this.source.supplyBy({
      open: (url) => this.#live.open(url),
      // The pictures inside judge what is due by the wall's clock, for the machine's may be wrong.
      now: () => this.#live.now(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('gf-select', this.#onSelect);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('gf-select', this.#onSelect);
  }

  /** Where the tour is; scenes and steps are counted from 0. */
  get place(): Place {
    const { scene, step } = this.#touring.tour;
    return { scene, step };
  }

  /** Holds the tour. */
  pause(): void {
    if (!this.#touring.tour.paused) this.#touring.toggle();
  }

  /** Lets the tour go on. */
  resume(): void {
    if (this.#touring.isHeld) this.#touring.toggle();
  }

  /** Shows a scene, counted from 1. */
  show(scene: number): void {
    this.#touring.go(scene - 1);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#live.renew();
    if (this.hasUpdated && HANGING.some((name) => changed.has(name))) this.#screen.measure();
    if (this.hasUpdated && changed.has('scene')) this.show(usable('scene', this.scene, 1));
    super.willUpdate(changed);
    if (this.#view) this.#take(this.#view);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { finished } = this.#plan;
    const { scene, step } = this.place;
    // The tile of the region that is shown stands out.
    const region = finished[scene]?.regions?.[step];
    if (region) this.source.selection.pick({ region });
    // Those that wait for the data are hidden as well.
    showSlotted(slottedScenes(this), this.#shown);
    const layouts = finished.map(({ layout }) => layout(this.#screen.ratio).areas.join());
    this.#fit.take(layouts.join('|'), this.#view?.dataset);
    this.#touring.showProgress();
    this.#sayConnection();
    this.#warn();
  }

  /** Tells the webmaster what the wall cannot keep, each time that it is something else. */
  #warn() {
    if (this.#warning && this.#warning !== this.#warned)
      console.warn(`共富看板 Gongfu Board gf-wall: ${this.#warning}`);
    this.#warned = this.#warning;
  }

  /** The number of the scene on show; undefined where all are, below one another. */
  get #shown(): number | undefined {
    return this.#screen.isStacked ? undefined : this.place.scene;
  }

  #moved() {
    this.requestUpdate();
    this.#sync.announce();
  }

  /** Nobody has touched the wall for a while: it is as if nobody had. */
  #rested() {
    this.source.selection.pick({ period: undefined });
    for (const root of [this, this.renderRoot]) foldLists(root);
    this.#moved();
  }

  /** A region that somebody picks in any picture is where the tour of the regions goes. */
  #onSelect = (event: GfSelectEvent) => {
    const { finished } = this.#plan;
    const scene = finished.findIndex(({ regions }) => regions);
    const regions = finished[scene]?.regions ?? [];
    const { region } = event.detail;
    if (!('region' in event.detail) || scene < 0) return;
    const step = region === undefined ? (this.#steps.get(scene) ?? 0) : regions.indexOf(region);
    if (step >= 0) this.#touring.go(scene, step);
  };

  /** Takes up what there is to go through, and what an update has changed of it. */
  #take(view: View) {
    this.#touring.take(this.#plan.stops, usable('scene', this.scene, 1) - 1);
    this.#news.take(view);
    const { scene, step } = this.place;
    this.#steps.set(scene, step);
  }

  protected override get showsLight(): boolean {
    return true;
  }

  /** A wall is asked anew with each update: its sentences tell the time, and a page may change its scenes. */
  protected override dependencies(): readonly unknown[] {
    return [{}];
  }

  protected override outcome(view: View): Outcome {
    const slotted = slottedScenes(this);
    const finished = slotted.length > 0 ? [] : this.#scenes.of(view);
    const { time } = view;
    const title = view.say.text(view.dataset.info.title);
    if (slotted.length === 0 && time && !hasFiguresIn(view)) {
      return nothingIn(view, time, title, []);
    }
    if (slotted.length === 0 && finished.length === 0) return this.nothing(view);
    const dwell = usable('dwell', this.dwell, 0);
    const plan = planOf(slotted, finished, view, this.#screen.ratio, dwell);
    const warned = this.#warnings(view, plan);
    this.#view = view;
    this.#plan = plan;
    this.#warning = warned.join(' ');
    return {
      kind: 'picture',
      title,
      where: whereText(view, this.#live.now()),
      times: [],
      draw: () => this.#draw(view, plan),
      // Its date stands below the title.
      dates: publishedText(view),
      // What the marks in the pictures mean, and what the wall cannot keep.
      marks: [...markWords(view), ...warned].filter(Boolean),
    };
  }

  #warnings(view: View, { finished, titles }: Plan): string[] {
    const bad = unusable(this);
    return [
      ...(bad.length > 0 ? [wallWords[view.say.lang].unusable(bad)] : []),
      ...warnings(view.say, this.#screen, this.#fit.fit, finished, titles),
    ];
  }

  #draw(view: View, plan: Plan): TemplateResult {
    const { ratio } = this.#screen;
    return html`${renderTour(view.say, plan.titles, this.#touring, this.noTour, ratio)}
    ${this.#drawConnection(view)} ${this.#drawScenes(view, plan)}`;
  }

  #drawConnection(view: View): TemplateResult | typeof nothing {
    const onShow = this.#onShow();
    return onShow ? renderConnection(view, onShow) : nothing;
  }

  /** What is known of the data on show. */
  #onShow(): OnShow | undefined {
    const { snapshot } = this.source;
    return (
      snapshot && {
        snapshot,
        source: this.#live.source,
        now: this.#live.now(),
        updates: this.#news.count(this.place.scene),
      }
    );
  }

  /** Has it read out when the line to the data is another, or they are overdue. */
  #sayConnection() {
    const onShow = this.#onShow();
    if (!this.#view || !onShow) return;
    const spoken = spokenOf(this.#view, onShow);
    if (this.#spoken && spoken !== this.#spoken) this.sayNews(spoken, 'line');
    this.#spoken = spoken;
  }

  #drawScenes(view: View, { slotted, finished }: Plan): TemplateResult | typeof nothing {
    const { ratio, size, panels, isStacked } = this.#screen;
    if (!size) return nothing;
    const { scene } = this.place;
    const shown = slotted[scene];
    if (shown) {
      if (isStacked) return nothing;
      return renderSlottedMark(this.#news.mark(view, scene, { of: indicatorsIn(shown) }));
    }
    return renderStage({
      scenes: finished,
      context: {
        ratio,
        lang: this.lang || view.say.lang,
        compare: this.compare,
        headingLevel: Math.min(6, this.headingLevel + 1),
        now: this.#live.now(),
      },
      stepOf: (number) => this.#steps.get(number) ?? 0,
      panels,
      room: stageOf(panels),
      shown: this.#shown,
      mark: (number, cell) => this.#news.mark(view, number, cell),
      broken: (error) => this.partBroken(error),
    });
  }
}

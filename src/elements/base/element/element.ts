import { LitElement, html, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import type { Accumulation } from '../../../core/contract/contract.generated.js';
import { problem, type Problem } from '../../../core/contract/problem.js';
import type { Dataset } from '../../../core/model/dataset.js';
import { seriesOf } from '../../../core/series/resolve.js';
import { dayOf } from '../../../core/time/today.js';
import type { Picked } from '../../../data/selection.js';
import type { Snapshot } from '../../../data/source.js';
import { spokenFor, type Spoken } from '../../../i18n/lang.js';
import { Speaker } from '../../../i18n/speaker.js';
import { loadWords, wordsNow } from '../../../i18n/words.js';
import type { Words } from '../../../i18n/zh-cn.js';
import { inTimeAsked } from './asked-time.js';
import { baseStyles } from './base.styles.js';
import { PROVIDERS, languageOf } from './context.js';
import { unknownWord, type Choices } from './asked-words.js';
import { CardNews, type DrawnNews } from './card-news.js';
import { isElderIn } from './elder-page.js';
import { Exceptions } from './exceptions.js';
import { GfErrorEvent, GfLoadEvent, GfSelectEvent } from './events.js';
import { commonOf, footOf, type Foot } from './foot.js';
import {
  loadingFrame,
  messageFrame,
  pictureFrame,
  refusalFrame,
  type FrameState,
} from './frame.js';
import { Kept } from './kept.js';
import { LanguageController } from './language.js';
import { lateCode } from './late-code.js';
import { liveRegion } from './live-region.js';
import type { CardFacts } from './menu/card-facts.js';
import { MenuController } from './menu-controller.js';
import { isFault } from './outcome.js';
import { readingOf, writeReading } from './reading.js';
import type { Outcome, Picture, Refusal, Tables } from './outcome.js';
import { StandingKeeper } from './standing-keeper.js';
import type { Statement } from './statement.js';
import { property, state } from './property.js';
import { hasSentences, loadSentences, report, sentenceOf } from './report.js';
import { SourceController, type Surroundings } from './source-controller.js';
import type { TwinKeeper } from './twin.js';
import { viewOf, type Asked, type View } from './view.js';

const speakers = new WeakMap<Dataset, Map<Words, Speaker>>();

/** One speaker for a dataset and language. */
function speakerFor(dataset: Dataset, words: Words): Speaker {
  const ofDataset = speakers.get(dataset) ?? new Map<Words, Speaker>();
  speakers.set(dataset, ofDataset);
  const speaker = ofDataset.get(words) ?? new Speaker(words, dataset);
  ofDataset.set(words, speaker);
  return speaker;
}

/** What there is nothing of. */
interface Lack {
  accumulation?: Accumulation | undefined;
  subject?: string;
}

/** What an element has to show, decided before it is rendered. */
type Stage =
  | { state: 'loading' }
  | { state: 'failed'; problems: readonly Problem[]; canRetry: boolean }
  | { state: 'drawn'; view: View; outcome: Picture | Refusal; snapshot: Snapshot };

/** When a twin can be taken over. */
const UPGRADES = ['visible', 'idle', 'load', 'never'];

const LOADING: Stage = { state: 'loading' };

/** What `gongfu bake` has written into a tag. */
const TWIN = ':scope > .gf-twin';

/**
 * What every element that draws data has in common: where the data come from, which question is
 * asked of them, and the states loading, ready, stale, empty and failed in one frame. A subclass
 * answers a view with its outcome. That is decided before rendering (`willUpdate`) and kept for as
 * long as what it depends on stays; rendering only draws it; events and the console come after
 * (`updated`).
 *
 * @fires gf-load - The data have been loaded and can be drawn.
 * @fires gf-error - The data could not be loaded or drawn; what was drawn before stays.
 * @fires gf-select - The reader picked a region or a period.
 * @fires gf-export - The reader takes what the card shows: `detail.form` is `table`, `text`, `sound`, `speech`, `csv`, `xlsx`, `png`, `svg`, `print`, `link` or `code`. A page that cancels it sees to that itself.
 * @fires gf-sound - Something of the card begins to be heard, or has ended: `detail.form` is `sound` or `speech`, `detail.playing` whether it is heard.
 * @csspart card - The frame.
 * @csspart header - Title, region and period.
 * @csspart title - The title.
 * @csspart where - Region and period.
 * @csspart body - The picture or the table.
 * @csspart message - What went wrong, and the way out.
 * @csspart foot - Source, date of the data, status marks.
 * @csspart tool - The button for table and picture.
 * @csspart menu-button - The button of the menu.
 * @csspart menu - The menu.
 * @csspart menu-item - One thing that the menu offers.
 * @csspart menu-dialog - The window with code or text to copy.
 * @csspart stop-button - The button that ends what is heard.
 * @csspart badge - The mark of made-up data.
 * @cssprop [--gf-brand=#0f7173] - Brand colour; accent, first series and ramp follow it.
 * @cssprop [--gf-paper=#ffffff] - Background. Likewise --gf-ink, --gf-quiet, --gf-line, --gf-grid. Names of the light theme; the others have --gf-dark-… and --gf-contrast-….
 * @cssprop [--gf-accent] - Colour of the one subject of a picture; left out, the brand. Likewise --gf-context, --gf-comparison.
 * @cssprop [--gf-good=#1c7a4c] - What meets its target. Likewise --gf-watch, --gf-bad, --gf-rise, --gf-fall.
 * @cssprop [--gf-series-1] - First of eight category colours. Likewise --gf-ramp-1 to 7, --gf-diverging-1 to 7.
 * @cssprop [--gf-size-title=1.125em] - Size of a headline. Likewise --gf-size-foot, --gf-size-meta, --gf-size-axis, --gf-size-section, --gf-size-figure, --gf-size-lead.
 * @cssprop [--gf-font] - Font family.
 * @cssprop [--gf-radius] - Corner radius.
 * @cssprop [--gf-line-width=2.5px] - Width of the lines of a drawing; its dots and dashes follow.
 * @cssprop [--gf-padding=1.25em] - Room between the sides of a card and what it says; `0px` where it stands on a page of its own colour.
 * @cssprop [--gf-min-height] - Least height of the card, so that nothing jumps while data come.
 */
export abstract class GfElement extends LitElement {
  static get version(): string {
    return __GONGFU_VERSION__;
  }
  static override get styles() {
    return [...baseStyles];
  }

  readonly source = new SourceController(this);

  @state() private tables: Tables | undefined;
  @state() private newer: TemplateResult | undefined;

  /** The address of the JSON document, or of the index of a release. Inside a board it may be left out. */
  @property() src = '';

  /** The document itself or what `parse` made of it, instead of an address. */
  @property({ attribute: false }) data: unknown;

  /** Where data that stand in the tag came from: it is asked for newer ones when the card comes near. */
  @property({ attribute: 'live-src' }) liveSrc = '';

  /** The id of a region; left out, the selected one, else the board's, else the dataset's own. */
  @property() region = '';

  /** The id of an indicator; left out, the first that suits the element. */
  @property() indicator = '';

  /** A period (`2024-06`), a range (`2023-01..2024-06`, with one picked `…@2024-03`); left out, the latest with a value. */
  @property() period = '';

  /** What to compare with: `year-on-year`, `previous-period`, `year-start`, `parent` or region ids. */
  @property() compare = '';

  /** `zh-CN`, `zh-Hant` or `en`; left out, the language of the page around it. */
  @property() override lang = '';

  /** `light`, `dark`, `contrast` or `auto` (follows the reader's system). */
  @property() theme = '';

  /** Large type for older readers. */
  @property({ type: Boolean }) elder = false;

  /** Tags of the same group share what the reader picks, wherever they stand. */
  @property() group = '';

  /** Looks for new data every so many seconds (5 at least); 0 never. */
  @property({ type: Number }) refresh = 0;

  /** A title of your own; the indicator's name then stands in the line below it. */
  @property() heading = '';

  /** The level of the title in the outline of the page, 1–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** When a picture that is baked into the page is taken over: `visible`, `idle`, `load` or `never`. */
  @property() upgrade = '';

  /** Without the menu that gives the figures as text, file, picture, print, link or code. */
  @property({ type: Boolean, attribute: 'no-menu' }) noMenu = false;

  protected readonly language = new LanguageController(this);
  readonly #menu = new MenuController(this, () => this.#facts());
  #words: Words | undefined;
  #askedLive = '';
  /** Whether the table was put before the picture, for older readers. */
  #ledWithTable = false;
  #awaited: Spoken | undefined;
  #stage: Stage = LOADING;
  readonly #noSource = [problem('no-source', '')];
  readonly #outcome = new Kept<Outcome>();
  readonly #standing = new StandingKeeper(this);
  /** The snapshot or the faults that were told last. */
  #announced: unknown;
  readonly #news = new CardNews(this);
  readonly #exceptions = new Exceptions();
  #keeper: TwinKeeper | undefined;

  override connectedCallback(): void {
    const twin = this.hasUpdated ? null : this.querySelector<HTMLElement>(TWIN);
    if (twin) void this.#wait(twin);
    else super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keeper?.leave();
    if (!this.hasUpdated) this.#keeper = undefined;
  }

  /** Leaves the twin in its place until a reader is near, and does nothing until then. */
  async #wait(twin: HTMLElement): Promise<void> {
    const open = () => super.connectedCallback();
    try {
      const { TwinKeeper: Keeper } = await import('./twin.js');
      if (this.isConnected) this.#keeper ??= new Keeper(this, twin, open);
    } catch {
      open();
    }
  }

  /** Loads the data again. */
  reload(): void {
    this.source.source?.reload();
  }

  /** Opens the menu of the card. */
  openMenu(): Promise<void> {
    return this.#menu.open();
  }

  /** Shows the table in place of the picture, or the picture again. Like all that follow, it answers whether it was done. */
  toggleTable(): Promise<boolean> {
    return this.#menu.take('table');
  }

  /** Copies the figures, their reading, units, source and dates as text. */
  copyText(): Promise<boolean> {
    return this.#menu.take('text');
  }

  /** Lets the course of the picture be heard as tones, point by point, or ends that. */
  playSound(): Promise<boolean> {
    return this.#menu.take('sound');
  }

  /** Has the machine read the card aloud, where it has a voice for its language, or ends that. */
  readAloud(): Promise<boolean> {
    return this.#menu.take('speech');
  }

  /** Gives the figures as a file of comma-separated values, with all that is said of them. */
  downloadCsv(): Promise<boolean> {
    return this.#menu.take('csv');
  }

  /** Gives the figures as a workbook, with a sheet of notes. */
  downloadXlsx(): Promise<boolean> {
    return this.#menu.take('xlsx');
  }

  /** Gives the finished sheet as a picture. */
  downloadPng(): Promise<boolean> {
    return this.#menu.take('png');
  }

  /** Gives the finished sheet as a drawing that can be enlarged. */
  downloadSvg(): Promise<boolean> {
    return this.#menu.take('svg');
  }

  /** Prints the card, without the page around it. */
  printCard(): Promise<boolean> {
    return this.#menu.take('print');
  }

  /** Copies the address of a page that shows exactly this: what is asked and what the reader picked. */
  copyLink(): Promise<boolean> {
    return this.#menu.take('link');
  }

  /** Shows the code by which another page shows this card. */
  showCode(): Promise<boolean> {
    return this.#menu.take('code');
  }

  /**
   * An exception, wherever it comes from while the element decides, draws or looks at what it has drawn,
   * costs this picture and no other one of the page: it becomes a sentence here and an event. It is not
   * tried again until something has changed.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#exceptions.shows(this.#stage.state === 'failed' ? this.#stage.problems : undefined);
    } catch (error) {
      this.#break(error);
    }
  }

  #break(error: unknown) {
    // It may have come before the words did.
    this.#words ??= this.#dictionary();
    const problems = this.#exceptions.take(error, this.#circumstances());
    this.#stage = { state: 'failed', problems, canRetry: false };
    render(this.render(), this.renderRoot, this.renderOptions);
    this.#tell();
  }

  /** What a picture that failed is tried again upon, beside its properties. */
  #circumstances = (): unknown[] => [
    this.source.snapshot,
    this.#words,
    JSON.stringify(this.source.selection.picked),
  ];

  /** What stands in place of a part that an exception kept from being drawn; it is told once. */
  protected partBroken(error: unknown): TemplateResult {
    const { problems, isNew } = this.#exceptions.takePart(error);
    if (isNew) {
      void report(problems, this.localName);
      void this.#bringSentences();
      queueMicrotask(() => this.dispatchEvent(new GfErrorEvent(problems)));
    }
    const { lang, ui } = this.#words!;
    return messageFrame({
      heading: ui.failed,
      sentences: problems.map((fault) => sentenceOf(fault, lang)),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.source.connect();
    this.#words = this.#dictionary();
    this.#stage = this.#stageOf(changed);
  }

  protected override updated(_changed: PropertyValues): void {
    this.#tell();
  }

  /** What comes after drawing: events, the console, and the sentences that a failure needs. */
  #tell() {
    this.#announce(this.#stage);
    this.#sayRefresh(this.#stage);
    this.#tellBoard();
    const { snapshot } = this.source;
    if (this.#stage.state === 'drawn') this.#standing.look(snapshot, { isPart: this.embedded });
    if (this.#stage.state === 'drawn') {
      this.#leadWithTable();
      this.#writeReading(this.#stage.outcome);
    }
    if (this.#stage.state === 'failed' && !hasSentences()) void this.#bringSentences();
    if (this.#stage.state === 'drawn' && this.liveSrc !== this.#askedLive) void this.#askLive();
    const isSettled = this.#standing.isSettled(snapshot);
    const info = snapshot && 'dataset' in snapshot ? snapshot.dataset.info : undefined;
    this.#keeper?.look({ state: this.#stage.state, isSettled, info });
  }

  /** A part of another element leaves its reading to that one; one that shows its own light tree has the readings of what is in it. */
  #writeReading(outcome: Picture | Refusal) {
    const words = this.#words;
    if (words && !this.embedded && !this.showsLight)
      writeReading(this, readingOf(this.#titled(outcome), words));
  }

  /** Asks the address that the data came from whether it has newer ones, once for each address. */
  async #askLive(): Promise<void> {
    const address = (this.#askedLive = this.liveSrc);
    const facts = this.#facts();
    try {
      const code = address ? await import('./menu/superseded.js') : undefined;
      const newer = facts && (await code?.superseded(facts, address));
      if (address === this.liveSrc) this.newer = newer;
    } catch {
      // A card that cannot know says nothing.
    }
  }

  /** A board lays its cards out by what they show, and says once what all of them say. */
  #tellBoard() {
    const stage = this.#stage;
    if (this.embedded || stage.state === 'loading') return;
    this.source.provider?.hear?.(this, { isEmpty: this.#isEmpty, said: this.#saidByBoard(stage) });
  }

  #saidByBoard(stage: Stage): Foot | undefined {
    if (stage.state !== 'drawn' || stage.outcome.kind !== 'picture') return undefined;
    const { say, dataset } = stage.view;
    return this.#isOnBoard
      ? commonOf(footOf(stage.outcome, say, dataset), say, dataset)
      : undefined;
  }

  /** True on a board, for what shows the board's own data. */
  get #isOnBoard(): boolean {
    const { provider, source } = this.source;
    return provider?.hear !== undefined && provider.source === source;
  }

  /** True where a message stands in place of a picture. */
  get #isEmpty(): boolean {
    return this.#stage.state === 'failed' || this.shown?.kind === 'refusal';
  }

  /** Loads the sentences about problems; without them the card shows that something failed. */
  async #bringSentences(): Promise<void> {
    try {
      await loadSentences();
      this.requestUpdate();
    } catch {
      // The console says that the code could not be had.
    }
  }

  /**
   * The dictionary; one that is missing is loaded, and brings an update. Until it is there the one before it
   * serves, so that all cards of a page change in one moment.
   */
  #dictionary(): Words | undefined {
    const lang = spokenFor(this.lang || languageOf(this));
    const words = wordsNow(lang);
    if (!words && this.#awaited !== lang) {
      this.#awaited = lang;
      void lateCode(() => loadWords(lang), lang, this.localName).then(
        (found) => found && this.requestUpdate(),
      );
    }
    return words ?? this.#words;
  }

  #stageOf(changed: PropertyValues): Stage {
    const { snapshot, provider } = this.source;
    const words = this.#words;
    if (!words) return LOADING;
    const broken = changed.size === 0 && this.#exceptions.standing(this.#circumstances());
    if (broken) return { state: 'failed', problems: broken, canRetry: false };
    if (!snapshot) {
      // A wall waits for no other one.
      const isWaiting = provider || ![null, this].includes(this.closest(PROVIDERS));
      return isWaiting ? LOADING : { state: 'failed', problems: this.#noSource, canRetry: false };
    }
    if (snapshot.state === 'loading') return LOADING;
    if (snapshot.state === 'failed') {
      return { state: 'failed', problems: snapshot.problems, canRetry: true };
    }
    const { dataset } = snapshot;
    const view = viewOf(dataset, this.asked, speakerFor(dataset, words), (of) =>
      this.suits({ dataset: of }),
    );
    if (isFault(view)) return { state: 'failed', problems: view.problems, canRetry: false };
    const stranger = unknownWord(dataset, this.compare, {
      ...this.choices,
      upgrade: [this.upgrade, UPGRADES],
    });
    if (stranger) return { state: 'failed', problems: stranger.problems, canRetry: false };
    const outcome = this.#outcomeOf(view, words, changed);
    return isFault(outcome)
      ? { state: 'failed', problems: outcome.problems, canRetry: false }
      : { state: 'drawn', view, outcome, snapshot };
  }

  /** The outcome for a view, the last one where nothing that it depends on has changed. */
  #outcomeOf(view: View, words: Words, changed: PropertyValues): Outcome {
    const from = [
      view.dataset,
      words,
      JSON.stringify(this.asked),
      dayOf(this.source.now()),
      ...this.dependencies(),
    ];
    // A property may be anything that the outcome is made from.
    if (changed.size > 0) this.#outcome.forget();
    return this.#outcome.of(from, () =>
      inTimeAsked(view, this.outcome(view), (other) => this.outcome(other), this.period !== ''),
    );
  }

  /** Tells the page and the console of what was decided, each thing once. */
  #announce(stage: Stage): void {
    const { snapshot } = this.source;
    const isFailed = stage.state === 'failed';
    const news = isFailed ? stage.problems : snapshot;
    if (!news || news === this.#announced) return;
    const where = this.src || this.localName;
    if (isFailed) void report(stage.problems, where);
    // A part of another element leaves the rest to it.
    if (this.embedded) return;
    this.#announced = news;
    if (isFailed) {
      this.dispatchEvent(new GfErrorEvent([...stage.problems]));
      return;
    }
    if (!snapshot || !('dataset' in snapshot)) return;
    const { dataset, problems } = snapshot;
    void report(problems, where);
    if (snapshot.state === 'ready') {
      this.dispatchEvent(new GfLoadEvent({ dataset: dataset.info.id, problems }));
    } else {
      void report([snapshot.failure], where);
      this.dispatchEvent(new GfErrorEvent([snapshot.failure]));
    }
  }

  /**
   * Has a refresh read out, once it is drawn, and that data could not be had: of a part of another element that
   * one says it, and a wall says itself how its data stand.
   */
  #sayRefresh(stage: Stage): void {
    const { snapshot, provider } = this.source;
    const isOnWall = this.showsLight || (provider && !provider.hear);
    if (isOnWall || this.embedded || stage.state === 'loading' || !snapshot) return;
    this.#news.refreshed(
      snapshot,
      stage.state === 'drawn' ? this.#drawnNews(stage) : undefined,
      this.#words!.ui.failed,
    );
  }

  #drawnNews({ view, outcome, snapshot }: Extract<Stage, { state: 'drawn' }>): DrawnNews {
    return { view, stale: () => this.#standing.of(view, outcome, snapshot).stale };
  }

  /**
   * Has a sentence read out to those who hear the page, with what else is said in the same moment; of what is
   * said about one thing in it the last.
   *
   * @internal
   */
  sayNews(sentence: string, about?: string): void {
    this.#news.say(sentence, about);
  }

  /** What the attributes ask of the data. */
  protected get asked(): Asked {
    const { provider, selection } = this.source;
    const { region, period } = selection.picked;
    return {
      indicator: this.indicator,
      region: this.region,
      pickedRegion: region ?? '',
      defaultRegion: provider?.region ?? '',
      period: this.period || (provider?.period ?? ''),
      pickedPeriod: this.period ? '' : (period ?? ''),
    };
  }

  /** Picks a region for all that share the selection; the picked one again clears it. */
  protected pickRegion(id: string): void {
    this.pick({ region: this.source.selection.picked.region === id ? undefined : id });
  }

  /** Picks a period likewise. */
  protected pickPeriod(code: string): void {
    this.pick({ period: this.source.selection.picked.period === code ? undefined : code });
  }

  /** Changes what is picked, for all that share the selection, and says what they show now. */
  protected pick(change: Picked): void {
    this.source.selection.pick(change);
    this.dispatchEvent(new GfSelectEvent(change));
    const { picked } = this.source.selection;
    const stage = this.#stage;
    if (stage.state === 'drawn')
      void this.#news.tell(({ choiceNews }) => choiceNews(stage.view, picked));
  }

  /**
   * All that the card says, for whoever takes it out of the page; undefined until there are data. A part of
   * another element says nothing of its own.
   */
  statement(): Statement | undefined {
    const stage = this.#stage;
    if (stage.state === 'loading') return undefined;
    if (stage.state === 'failed') return { kind: 'fault', problems: stage.problems };
    const { view, snapshot } = stage;
    const outcome = this.#titled(stage.outcome);
    return outcome.kind === 'refusal'
      ? { ...outcome, view }
      : {
          kind: 'picture',
          view,
          picture: outcome,
          standing: this.#standing.of(view, outcome, snapshot),
        };
  }

  /**
   * The same where there is no page: of a source that has its data, at a time in milliseconds, inside a provider
   * where one is given. The dictionary of its `lang`, which must be set, is loaded.
   *
   * @internal
   */
  async statementFrom(around: Surroundings): Promise<Statement> {
    await Promise.all([loadWords(spokenFor(this.lang)), this.#standing.load(), loadSentences()]);
    this.#standing.isQuiet = around.isQuiet ?? false;
    this.source.stand(around);
    this.willUpdate(new Map());
    return this.statement() ?? { kind: 'fault', problems: this.#noSource };
  }

  /** What has been decided to be shown; undefined until there are data, and where they cannot be shown. */
  protected get shown(): Picture | Refusal | undefined {
    return this.#stage.state === 'drawn' ? this.#stage.outcome : undefined;
  }

  /** True where this element is a part of another one, which has the frame. */
  protected get embedded(): boolean {
    // Where there is no page, there are no shadow roots either.
    if (!this.isConnected) return false;
    const root = this.getRootNode();
    return root instanceof ShadowRoot && root.host instanceof GfElement;
  }

  /**
   * What there is to show for a view. It is asked again only when the data, the language, the day,
   * what is asked, a property or one of the `dependencies` has changed; so it changes nothing itself.
   */
  protected abstract outcome(view: View): Outcome;

  /** What else an outcome depends on, beside the data, the language, what is asked and properties. */
  protected dependencies(): readonly unknown[] {
    return [];
  }

  /** What properties of this element say that takes certain words alone, and the words. */
  protected get choices(): Choices {
    return {};
  }

  /** What the reader chose inside this card alone, as the attributes that ask for it; '' where that is none. */
  protected picks(_view: View): Readonly<Record<string, string>> {
    return {};
  }

  /** Which indicators suit this element when none is named. */
  protected suits(_view: Pick<View, 'dataset'>): readonly string[] | undefined {
    return undefined;
  }

  /** True where what a page puts into the tag is a part of the card: the scenes of a wall. */
  protected get showsLight(): boolean {
    return false;
  }

  /** What is missing where there is nothing to draw. */
  protected subject({ say, indicator }: View): string {
    return indicator ? say.indicator(indicator) : '';
  }

  /**
   * That the data have nothing of what was asked for, and why, as far as that is known: of single
   * periods where no other `accumulation` is meant, and of all that the element shows where no other
   * `subject` is.
   */
  protected nothing(
    view: View,
    { accumulation, subject = this.subject(view) }: Lack = {},
  ): Refusal {
    const { say, region, indicator, dataset } = view;
    const { ui, refusals } = say.words;
    const isIndicator = indicator && subject === say.indicator(indicator);
    const asked = { region: region.id, ...(accumulation ? { accumulation } : {}) };
    const series = isIndicator && seriesOf(dataset, { indicator: indicator.id, ...asked });
    const { refusal = 'no-data' } = series || {};
    if (refusal === 'periods-not-additive') {
      return {
        kind: 'refusal',
        heading: ui.nothing,
        sentences: [say.words.pair(subject, refusals[refusal])],
      };
    }
    return {
      kind: 'refusal',
      heading: ui.nothing,
      sentences: [
        ...(subject ? [ui.nothingWhy(subject, say.region(region.id))] : []),
        ...(refusal === 'no-data' ? [] : [refusals[refusal]]),
      ],
    };
  }

  protected override render(): TemplateResult {
    const { provider } = this.source;
    const theme = this.theme || provider?.theme || 'light';
    const elder = this.isElder ? 'elder' : '';
    const embedded = this.embedded ? 'embedded' : '';
    const small = provider?.hear && this.#isEmpty ? 'small' : '';
    const light = html`<slot class="light" @slotchange=${() => this.source.readInline()}></slot>`;
    return html`${this.showsLight ? nothing : light}
      <section
        class="theme theme-${theme} card ${elder} ${embedded} ${small}"
        part="card"
        lang=${this.#words?.lang ?? nothing}
      >
        ${this.showsLight ? light : nothing} ${this.#renderStage(this.#stage)}
        <div class="unseen" aria-hidden="true"><slot name="reading"></slot></div>
        ${provider ? nothing : liveRegion(this.#words?.lang)}
      </section>`;
  }

  /**
   * True where type is large: asked for here or around, or by the page itself.
   *
   * @internal
   */
  get isElder(): boolean {
    return isElderIn(this);
  }

  #renderStage(stage: Stage): TemplateResult {
    const words = this.#words;
    if (!words || stage.state === 'loading') return loadingFrame(words);
    if (stage.state === 'failed') return this.#renderFailure(words, stage);
    const { outcome, view, snapshot } = stage;
    const frame = this.#frameState(view, outcome, snapshot);
    if (outcome.kind === 'picture') return pictureFrame(this.#titled(outcome), frame);
    const { problems } = frame;
    const { ui, list } = words;
    const counted = problems > 0 ? [list([ui.problems(problems), ui.console])] : [];
    const isAlone = outcome.title === undefined;
    const sentences = isAlone ? [...outcome.sentences, ...counted] : outcome.sentences;
    return refusalFrame({ ...this.#titled(outcome), sentences }, frame);
  }

  /**
   * The same under the page's own heading, where it gives one. The heading of a part of another element
   * is its name there, which a finding goes before.
   */
  #titled<P extends Picture | Refusal>(outcome: P): P {
    const { heading, embedded } = this;
    const { title, where = '' } = outcome;
    if (!heading || title === undefined) return outcome;
    if (embedded) return { ...outcome, title: heading };
    const under = { ...outcome, title: heading, where: `${title} · ${where}` };
    return outcome.kind === 'picture' ? { ...under, ...this.#spoken(outcome) } : under;
  }

  /** What a title of the page stands in the place of is read out with the rest. */
  #spoken({ finding, summary = '' }: Picture): Pick<Picture, 'finding' | 'summary' | 'isRead'> {
    const { stop = '', paragraph } = this.#words ?? {};
    if (!finding || !paragraph) return { finding: undefined };
    return { finding: undefined, summary: paragraph([finding + stop, summary]), isRead: false };
  }

  /** None where the card or what it stands in has none: on a wall, which is read from afar. */
  get #hasMenu(): boolean {
    return !this.noMenu && !this.source.provider?.noMenu;
  }

  /** What the menu asks of the card. */
  #facts(): CardFacts | undefined {
    const stated = this.statement();
    const stage = this.#stage;
    if (stated?.kind !== 'picture' || stage.state !== 'drawn') return undefined;
    const { view, picture } = stated;
    const frame = this.#frameState(view, stage.outcome, stage.snapshot);
    return { host: this, view, picture, frame, picks: this.picks(view) };
  }

  #frameState(view: View, outcome: Picture | Refusal, snapshot: Snapshot): FrameState {
    return {
      ...this.#standing.of(view, outcome, snapshot),
      onBoard: this.#isOnBoard && !this.tables,
      tables: this.tables,
      toggleTable: () => this.#chooseTable(),
      takeTable: () => void this.toggleTable(),
      takeFile: () => void this.downloadCsv(),
      openMenu: this.#hasMenu ? (place) => void this.#menu.open(place) : undefined,
      newer: this.newer,
      headingLevel: this.headingLevel,
      embedded: this.embedded,
      isElder: this.isElder,
    };
  }

  /** Older readers have the table before the picture, until they ask for that. */
  #leadWithTable() {
    const { isElder } = this;
    if (isElder === this.#ledWithTable || this.source.provider?.noMenu) return;
    this.#ledWithTable = isElder;
    if (isElder !== Boolean(this.tables)) void this.#toggleTable();
  }

  async #toggleTable(): Promise<void> {
    const { localName } = this;
    const tables = this.tables
      ? undefined
      : await lateCode(() => import('../table/tables.js'), 'tables.js', localName);
    const isInside = Boolean(this.shadowRoot?.activeElement?.closest('.body'));
    this.tables = tables;
    if (!isInside) return;
    await this.updateComplete;
    // Whoever was in what is gone is at the button that brings it back.
    if (!this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('[part="tool"]')?.focus();
    }
  }

  /** The same for a reader who asked for it, and is told what stands there now. */
  async #chooseTable(): Promise<void> {
    await this.#toggleTable();
    const facts = this.#facts();
    const { tables } = this;
    if (!facts) return;
    const { view, picture } = facts;
    const rows = tables && picture.table?.(tables).rows.length;
    void this.#news.tell(({ tableNews }) => tableNews(view, picture.title, rows));
  }

  #renderFailure(
    { lang, ui }: Words,
    { problems, canRetry }: Extract<Stage, { state: 'failed' }>,
  ): TemplateResult {
    const sentences = problems
      .filter(({ severity }) => severity === 'error')
      .slice(0, 3)
      .map((fault) => sentenceOf(fault, lang));
    return messageFrame({
      heading: ui.failed,
      sentences: hasSentences() ? sentences : [],
      retry: canRetry ? { label: ui.retry, act: () => this.reload() } : undefined,
    });
  }
}

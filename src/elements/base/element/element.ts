import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from './property.js';
import type { Dataset } from '../../../core/model/dataset.js';
import { freshness } from '../../../core/derive/freshness.js';
import { problem, type Problem } from '../../../core/contract/problem.js';
import { seriesOf } from '../../../core/series/resolve.js';
import type { Snapshot } from '../../../data/source.js';
import { Speaker } from '../../../i18n/speaker.js';
import { langFor, type Lang } from '../../../i18n/lang.js';
import { loadWords, wordsNow } from '../../../i18n/words.js';
import type { Words } from '../../../i18n/zh-cn.js';
import { baseStyles } from './base.styles.js';
import { card, loadingCard, messageCard, type Card, type Tables } from './card.js';
import { PROVIDERS, languageOf } from './context.js';
import { GfErrorEvent, GfLoadEvent, GfSelectEvent } from './events.js';
import { loadSentences, report, sentenceOf } from './report.js';
import { SourceController } from './source-controller.js';
import { isFault, viewOf, type Asked, type Fault, type View } from './view.js';

const speakers = new WeakMap<Dataset, Map<Words, Speaker>>();

/** One speaker for a dataset and language. */
function speakerFor(dataset: Dataset, words: Words): Speaker {
  const known = speakers.get(dataset) ?? new Map<Words, Speaker>();
  speakers.set(dataset, known);
  const speaker = known.get(words) ?? new Speaker(words, dataset);
  known.set(words, speaker);
  return speaker;
}

/**
 * What every element that draws data has in common: where the data come from, which question is
 * asked of them, and the states loading, ready, stale, empty and failed in one frame. A subclass
 * says what to draw for a view that exists.
 *
 * @fires gf-load - The data have been loaded and can be drawn.
 * @fires gf-error - The data could not be loaded or drawn; what was drawn before stays.
 * @fires gf-select - The reader picked a region or a period.
 * @csspart card - The frame.
 * @csspart header - Title, region and period.
 * @csspart title - The title.
 * @csspart where - Region and period.
 * @csspart body - The picture or the table.
 * @csspart message - What went wrong, and the way out.
 * @csspart foot - Source, date of the data, status marks.
 * @csspart tool - The button for table and picture.
 * @cssprop [--gf-paper] - Background. Likewise --gf-ink, --gf-quiet, --gf-line, --gf-grid.
 * @cssprop [--gf-brand] - Brand colour. Likewise --gf-good, --gf-watch, --gf-bad, --gf-rise, --gf-fall.
 * @cssprop [--gf-series-1] - First of eight category colours. Likewise --gf-ramp-1 to 7.
 * @cssprop [--gf-font] - Font family.
 * @cssprop [--gf-radius] - Corner radius.
 * @cssprop [--gf-line-width=2px] - Width of the lines of a drawing; its dots and dashes follow.
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

  /** The address of the JSON document. Inside a board it may be left out. */
  @property() src = '';

  /** The document itself or what `parse` made of it, instead of an address. */
  @property({ attribute: false }) data: unknown;

  /** The id of a region; left out, the selected one, else the board's, else the dataset's own. */
  @property() region = '';

  /** The id of an indicator; left out, the first that suits the element. */
  @property() indicator = '';

  /** A period (`2024-06`), a range (`2023-01..2024-06`); left out, the latest with a value. */
  @property() period = '';

  /** What to compare with: `year-on-year`, `previous-period`, `year-start`, `parent` or region ids. */
  @property() compare = '';

  /** `zh-CN` or `en`; left out, the language of the page around it. */
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

  /** The faults that stand in place of a picture. */
  #shown: readonly Problem[] | undefined;
  #announced: unknown;
  readonly #noSource = [problem('no-source', '')];
  #awaited: Lang | undefined;

  /** Loads the data again. */
  reload(): void {
    this.source.source?.reload();
  }

  protected override updated(_changed: PropertyValues): void {
    const { snapshot } = this.source;
    const where = this.src || this.localName;
    const news = this.#shown ?? snapshot;
    // A part of another element leaves the telling to it.
    if (!news || news === this.#announced || this.embedded) return;
    this.#announced = news;
    if (this.#shown) this.dispatchEvent(new GfErrorEvent([...this.#shown]));
    if (this.#shown || !snapshot || !('dataset' in snapshot)) return;
    const { dataset, problems } = snapshot;
    void report(problems, where);
    if (snapshot.state === 'ready') {
      this.dispatchEvent(new GfLoadEvent({ dataset: dataset.info.id, problems }));
    } else {
      void report([snapshot.failure], where);
      this.dispatchEvent(new GfErrorEvent([snapshot.failure]));
    }
  }

  /** The dictionary, loaded when first needed. */
  protected get words(): Words | undefined {
    const lang = langFor(this.lang || languageOf(this));
    const words = wordsNow(lang);
    if (!words && this.#awaited !== lang) {
      this.#awaited = lang;
      loadWords(lang).then(
        () => this.requestUpdate(),
        () => void report([problem('network', '', { url: lang })], this.localName),
      );
    }
    return words;
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
      period: this.period || period || (provider?.period ?? ''),
      picked: !this.period && period !== undefined,
    };
  }

  /** Picks a region for all that share the selection; the picked one again clears it. */
  protected pickRegion(id: string): void {
    const region = this.source.selection.picked.region === id ? undefined : id;
    this.source.selection.pick({ region });
    this.dispatchEvent(new GfSelectEvent({ region }));
  }

  /** Picks a period likewise. */
  protected pickPeriod(code: string): void {
    const period = this.source.selection.picked.period === code ? undefined : code;
    this.source.selection.pick({ period });
    this.dispatchEvent(new GfSelectEvent({ period }));
  }

  /** True where this element is a part of another one, which has the frame. */
  protected get embedded(): boolean {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && root.host instanceof GfElement;
  }

  /** The picture for a view, a fault in an attribute, or undefined where the data have nothing. */
  protected abstract content(view: View): Card | Fault | undefined;

  /** Which indicators suit this element when none is named. */
  protected suits(_view: Pick<View, 'dataset'>): readonly string[] | undefined {
    return undefined;
  }

  /** What is missing where there is nothing to draw. */
  protected subject({ say, indicator }: View): string {
    return indicator ? say.indicator(indicator) : '';
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { provider } = this.source;
    const theme = this.theme || provider?.theme || 'light';
    const elder = this.elder || provider?.elder ? 'elder' : '';
    const embedded = this.embedded ? 'embedded' : '';
    return html`<section
      class="theme theme-${theme} card ${elder} ${embedded}"
      part="card"
      lang=${words?.lang ?? nothing}
    >
      <slot class="light" @slotchange=${() => this.source.readInline()}></slot>
      ${this.#renderState(words)}
    </section>`;
  }

  #renderState(words: Words | undefined): TemplateResult {
    this.#shown = undefined;
    const { snapshot, provider } = this.source;
    if (!words) return loadingCard(undefined);
    if (!snapshot) {
      // A wall waits for no other one.
      const waits = provider || ![null, this].includes(this.closest(PROVIDERS));
      return waits ? loadingCard(words) : this.#failed(words, this.#noSource);
    }
    if (snapshot.state === 'loading') return loadingCard(words);
    if (snapshot.state === 'failed') return this.#failed(words, snapshot.problems, true);
    const view = viewOf(snapshot.dataset, this.asked, speakerFor(snapshot.dataset, words), (d) =>
      this.suits({ dataset: d }),
    );
    if (isFault(view)) return this.#failed(words, view.problems);
    const content = this.content(view);
    if (!content) return this.#empty(view, snapshot.problems);
    return isFault(content)
      ? this.#failed(words, content.problems)
      : this.#card(content, view, snapshot);
  }

  #card(content: Card, { say, dataset }: View, snapshot: Snapshot): TemplateResult {
    const stale = snapshot.state === 'stale' ? snapshot : undefined;
    const age = stale && Math.floor((this.source.now() - stale.loadedAt) / 60_000);
    const { title, where } = content;
    const { embedded, heading, headingLevel, tables } = this;
    const named = heading && !embedded ? `${title} · ${where}` : where;
    return card(
      { ...content, title: heading || title, where: named },
      {
        say,
        fresh: freshness(dataset.info, this.source.now()),
        sample: dataset.info.sample ?? false,
        publisher: say.text(dataset.info.publisher.name),
        stale: stale && say.words.ui.stale(say.words.ui.ago(age!)),
        problems: 'problems' in snapshot ? snapshot.problems.length : 0,
        toggleTable: () => void this.#toggleTable(),
        ...{ tables, headingLevel, embedded },
      },
    );
  }

  async #toggleTable(): Promise<void> {
    if (this.tables) {
      this.tables = undefined;
      return;
    }
    try {
      this.tables = await import('../table/tables.js');
    } catch {
      void report([problem('network', '', { url: 'tables.js' })], this.localName);
    }
  }

  #empty(view: View, problems: readonly Problem[]): TemplateResult {
    const { say, region, indicator, dataset } = view;
    const { ui, refusals } = say.words;
    const subject = this.subject(view);
    const { refusal = 'no-data' } =
      (indicator &&
        subject === say.indicator(indicator) &&
        seriesOf(dataset, { indicator: indicator.id, region: region.id })) ||
      {};
    return messageCard(say.words, ui.nothing, [
      ...(subject ? [ui.nothingWhy(subject, say.region(region.id))] : []),
      ...(refusal === 'no-data' ? [] : [refusals[refusal]]),
      ...(problems.length > 0 ? [ui.problems(problems.length)] : []),
    ]);
  }

  #failed(words: Words, problems: readonly Problem[], retry = false): TemplateResult {
    this.#shown = problems;
    void report(problems, this.src || this.localName);
    void loadSentences().then(
      () => this.#sentenced || ((this.#sentenced = true), this.requestUpdate()),
      () => undefined,
    );
    const lines = problems
      .filter(({ severity }) => severity === 'error')
      .slice(0, 3)
      .map((one) => sentenceOf(one, words.lang));
    const again = retry ? () => this.reload() : undefined;
    return messageCard(words, words.ui.failed, this.#sentenced ? lines : [], again);
  }

  #sentenced = false;
}

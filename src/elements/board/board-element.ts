import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { dayOf } from '../../core/time/today.js';
import type { CardReport } from '../base/element/context.js';
import { property } from '../base/element/property.js';
import { syncAddress } from '../../data/address.js';
import { spokenFor } from '../../i18n/lang.js';
import { languageOf } from '../base/element/context.js';
import { SizeController } from '../base/plot/size-controller.js';
import { LanguageController } from '../base/element/language.js';
import { liveRegion } from '../base/element/live-region.js';
import { SourceController } from '../base/element/source-controller.js';
import { BoardProvider } from './board-provider.js';
import { boardStyles } from './board.styles.js';
import { boardWords } from './board.words.js';
import { printedDay } from './printed-day.js';
import { columnsOf, typeSize } from './columns.js';
import { boardFoot, saidOnce } from './foot.js';
import { LayoutSheet, placedIn } from './layout-sheet.js';

/** The twin of a card that has not been taken over; that of the board itself is its foot. */
const TWIN = '.gf-twin:not([slot])';

/**
 * One dataset for all tags inside, laid out in rows that need no style sheet from the page: each tag has
 * the width at which it reads, and grows to fill its row. What a reader picks in one picture filters the
 * others.
 *
 * @summary A dataset, a layout and a shared selection for the tags inside.
 * @slot - The tags, and anything else between them.
 * @slot foot - What was baked of the foot, for as long as cards are.
 * @slot top - What stays in sight above the rows: a filter that comes first is put there.
 * @csspart board - The rows.
 * @csspart foot - What is true of all cards: sample data, source, dates, status marks.
 */
export class BoardElement extends LitElement {
  static get version(): string {
    return __GONGFU_VERSION__;
  }
  static override get styles() {
    return boardStyles;
  }

  readonly source = new SourceController(this);
  protected readonly provider = new BoardProvider(this);
  private readonly size = new SizeController(this);
  protected readonly language = new LanguageController(this);
  readonly #layout = new LayoutSheet(this);
  #stopSync: (() => void) | undefined;

  /** The address of the JSON document, or of the index of a release. */
  @property() src = '';

  /** The document itself, instead of an address. */
  @property({ attribute: false }) data: unknown;

  /** The region that the tags inside start from. */
  @property() region = '';

  /** The period that the tags inside show. */
  @property() period = '';

  /** `light`, `dark`, `contrast` or `auto`, for all tags inside. */
  @property() theme = '';

  /** Large type, for all tags inside. */
  @property({ type: Boolean }) elder = false;

  /** Without the menu of the cards, for all tags inside. */
  @property({ type: Boolean, attribute: 'no-menu' }) noMenu = false;

  /** Shares the selection with tags outside that name the same group. */
  @property() group = '';

  /** Looks for new data every so many seconds (5 at least); 0 never. */
  @property({ type: Number }) refresh = 0;

  /** Keeps what the reader picks in the address of the page. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;

  override connectedCallback(): void {
    // What is baked into its cards is there; the data are for a reader who comes near.
    this.source.isHeld = !this.hasUpdated && this.querySelector(TWIN) !== null;
    super.connectedCallback();
    addEventListener('beforeprint', this.#renew);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#renew);
    this.#stopSync?.();
    this.#stopSync = undefined;
  }

  protected override willUpdate(): void {
    this.source.connect();
    this.#lift();
  }

  /** A filter that comes first stands above the rows, where it stays in sight while they move. */
  #lift(): void {
    const [first] = placedIn(this);
    if (first?.localName === 'gf-filter') first.slot = 'top';
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('syncUrl') || changed.has('group') || !this.#stopSync) {
      this.#stopSync?.();
      this.#stopSync = this.syncUrl ? syncAddress(this.source.selection, window) : undefined;
    }
    this.#layout.place(this.#columns, this.provider.reports);
  }

  /** The day may be another by the time of a print. */
  #renew = () => this.requestUpdate();

  get #columns(): number {
    const { width, em } = this.size;
    return columnsOf(width / typeSize(em, this.provider.elder));
  }

  #onSlotChange = () => {
    this.source.readInline();
    this.requestUpdate();
  };

  /** The day in China, as it is written in the language around. */
  get #printed(): string {
    const lang = spokenFor(languageOf(this));
    return boardWords[lang].printed(printedDay[lang](dayOf(this.provider.now())));
  }

  /** The page that it stands in, as its sheets name it. */
  get #page(): string {
    return boardWords[spokenFor(languageOf(this))].page(location.href);
  }

  /** True while the foot that was baked says all that the cards do, those that are baked as well. */
  #isBaked(reports: ReadonlyMap<Element, CardReport>): boolean {
    const foot = this.querySelector(':scope > [slot="foot"]')?.textContent;
    if (!foot || !this.querySelector(TWIN)) return false;
    return saidOnce(reports.values()).texts.every((text) => foot.includes(text));
  }

  protected override render(): TemplateResult {
    const { theme, elder, reports } = this.provider;
    return html`<div class="ruler"></div>
      <div class="top ${this.#columns > 1 ? 'wide' : ''}"><slot name="top"></slot></div>
      <div class="board columns-${this.#columns}" part="board">
        <slot @slotchange=${this.#onSlotChange}></slot>
      </div>
      <div class="theme theme-${theme || 'light'} ${elder ? 'elder' : ''}">
        ${this.#isBaked(reports) ? html`<slot name="foot"></slot>` : boardFoot(reports.values(), this.#printed, this.#page)}
      </div>
      ${this.source.provider ? nothing : liveRegion(spokenFor(languageOf(this)))}`;
  }
}

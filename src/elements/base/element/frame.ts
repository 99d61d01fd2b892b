import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../i18n/zh-cn.js';
import type { WordTable } from '../table/word-table.js';
import { commonOf, footOf, sentencesOf } from './foot.js';
import type { Picture, Refusal, Tables } from './outcome.js';
import { headOf, lateness, warningsOf, type Standing } from './standing.js';
import { BETWEEN, phrased, statements } from '../text/phrased.js';

/** What the frame says of the data as a whole, and how it stands in its page. */
export interface FrameState extends Standing {
  /** True on a board of the same data, which says at its foot what is true of all of them. */
  onBoard: boolean;
  /** The code for tables, once the reader asked for one. */
  tables: Tables | undefined;
  toggleTable(): Promise<void>;
  /** The same, as a reader asks for it. */
  takeTable(): void;
  /** Gives the figures as a file. */
  takeFile(): void;
  /** Opens the menu; absent where the card has none. */
  openMenu: ((place?: 'first' | 'last') => void) | undefined;
  /** That there are newer data elsewhere. */
  newer: TemplateResult | undefined;
  headingLevel: number;
  /** True for a part of another element, which has the frame. */
  embedded: boolean;
  /** True for older readers: what they read is one message, one number, then the table. */
  isElder: boolean;
}

/** A message in place of a picture: what there is to say in a few words, and in sentences. */
export interface Message {
  heading?: string | undefined;
  sentences: readonly string[];
  retry?: { label: string; act(): void } | undefined;
}

/**
 * A heading of any level: the page decides where the card stands in its outline. Where its line may part is no
 * space in its name.
 */
export function heading(level: number, text: string, part = 'title'): TemplateResult {
  return html`<div
    class="title"
    part=${part}
    role="heading"
    aria-level=${level}
    aria-label=${text}
    id="title"
  >
    ${phrased(text)}
  </div>`;
}

/**
 * The frame of a picture: what it says, what it is of, warnings, picture or table, and the foot. The
 * headline is the finding, where there is one, else the title.
 */
export function pictureFrame(picture: Picture, state: FrameState): TemplateResult {
  const { draw, table } = picture;
  const { heading: headline, where } = headOf(picture);
  const { tables } = state;
  return html`
    <header class="header" part="header">
      <div class="top">${heading(state.headingLevel, headline)} ${buttons(picture, state)}</div>
      <div class="below">
        ${sampleMark(state)}
        <p class="where" part="where">${statements(where.split(BETWEEN))}</p>
      </div>
    </header>
    ${badges(state)}
    <div class="body" part="body">
      <div class="ruler"></div>
      ${!table || !tables || (state.isElder && picture.lead) ? draw() : nothing}
      ${table && tables ? tableOf(table(tables), tables, { ...picture, where }, state) : nothing}
    </div>
    ${state.embedded ? nothing : around(picture, state)}
  `;
}

/** A table; for older readers after the one number that the card says, where it has one. */
function tableOf(
  table: WordTable,
  { tableView, renderOwn }: Tables,
  { own, where }: Picture,
  { say, takeFile, isElder, embedded }: FrameState,
) {
  const figure = isElder && !embedded ? own?.() : undefined;
  return html`${figure && figure.value !== null ? renderOwn(say, figure) : nothing}
  ${tableView(table, { say, where, takeFile })}`;
}

/** What a part of another element leaves to that one: its reading and its foot. */
function around(picture: Picture, state: FrameState): TemplateResult {
  const { summary, isRead, table } = picture;
  const isShown = isRead && !(table && state.tables);
  return html`${summary && !isShown ? html`<p class="unseen" id="summary">${summary}</p>` : nothing}
  ${foot(picture, state)}`;
}

/** The frame of a refusal: the reason stands where the picture would, alone where nothing is named. */
export function refusalFrame(refusal: Refusal, state: FrameState): TemplateResult {
  const { title, where = '', heading: reason, sentences } = refusal;
  if (title === undefined) return messageFrame({ heading: reason, sentences });
  const draw = () => message({ heading: reason, sentences });
  return pictureFrame({ kind: 'picture', title, where, times: [], draw }, state);
}

/** The card that has nothing to draw: what happened, and what to do about it. */
export function messageFrame(content: Message): TemplateResult {
  return html`<div class="body" part="body">${message(content)}</div>`;
}

/** A message where a picture, or a part of one, would stand. */
export function message({ heading: text, sentences, retry }: Message): TemplateResult {
  return html`<div class="message" part="message">
    ${text ? html`<strong>${text}</strong>` : nothing}
    ${sentences.map((sentence) => html`<span>${phrased(sentence)}</span>`)}
    ${retry ? html`<button type="button" @click=${retry.act}>${retry.label}</button>` : nothing}
  </div>`;
}

/** The card before its data have come: the same size, nothing that moves. */
export function loadingFrame(words: Words | undefined): TemplateResult {
  return html`<div class="body" part="body" aria-busy="true">
    <div class="ruler"></div>
    <div class="skeleton"></div>
    <span class="unseen">${words?.ui.loading ?? ''}</span>
  </div>`;
}

/**
 * That the figures are made up stands below the headline of every card, in words: in a few on a board, which
 * says in full what they mean.
 */
function sampleMark({ say, sample, onBoard, embedded }: FrameState) {
  if (!sample || embedded) return nothing;
  const { ui } = say.words;
  return html`<span class="badge" part="badge">${onBoard ? ui.sampleMark : ui.sample}</span>`;
}

function badges(state: FrameState) {
  const warnings = lateness(state);
  if (state.embedded || (warnings.length === 0 && !state.newer)) return nothing;
  return html`<div class="badges">
    ${warnings.map((text) => html`<span class="badge">${text}</span>`)} ${state.newer ?? nothing}
  </div>`;
}

/**
 * What a reader may do with the card; a part of another one, and a card of no figures, has no menu. The name of the
 * card, its place and its time tell its buttons from those of others: its headline may be a long sentence, which is
 * heard once.
 */
function buttons({ title, where, table, times }: Picture, state: FrameState) {
  const { openMenu, embedded } = state;
  const hasMenu = openMenu && !embedded && times.length > 0;
  if (!table && !hasMenu) return nothing;
  return html`<div class="buttons ${hasMenu ? 'with-menu' : ''}">
    ${table ? tableButton(state) : nothing}
    ${hasMenu ? menuButton(state.say.words, openMenu) : nothing}
    <span id="named" hidden>${[title, where].filter(Boolean).join(' · ')}</span>
  </div>`;
}

/** The button of the menu, and the place where it opens. */
function menuButton({ ui }: Words, open: (place?: 'first' | 'last') => void) {
  const onKey = (event: KeyboardEvent) => {
    if (!/^Arrow(Up|Down)$/.test(event.key)) return;
    event.preventDefault();
    open(event.key === 'ArrowUp' ? 'last' : 'first');
  };
  return html`<div class="menu-place">
    <button
      class="tool more"
      part="menu-button"
      type="button"
      aria-haspopup="menu"
      aria-expanded="false"
      aria-label=${ui.more}
      aria-describedby="named"
      @click=${() => open()}
      @keydown=${onKey}
    >
      ⋯
    </button>
  </div>`;
}

function tableButton({ say, tables, takeTable }: FrameState) {
  const { ui } = say.words;
  return html`<button
    class="tool"
    part="tool"
    type="button"
    aria-pressed=${tables !== undefined}
    aria-describedby="named"
    @click=${takeTable}
  >
    ${ui.table}
  </button>`;
}

/** What a board says for all of its cards is not repeated in each, but on paper, where a card may be cut out. */
function foot(picture: Picture, state: FrameState) {
  const { say, dataset, onBoard } = state;
  const whole = footOf(picture, say, dataset);
  const own = warningsOf(state);
  const warnings = own.map((text) => html`<span class="watch">${phrased(text)}</span>`);
  // A card that stands alone says at its head what it is made of.
  const texts = sentencesOf(onBoard ? whole : { ...whole, sample: '' });
  const common = onBoard ? sentencesOf(commonOf(whole, say, dataset)) : [];
  const paper = (isSaid: boolean) => (isSaid ? 'on-paper' : '');
  const isSaid = own.length === 0 && texts.every((text) => common.includes(text));
  // A board says for all of its cards which page they are of.
  const page = onBoard ? nothing : say.words.pair(say.words.ui.page, location.href);
  return html`<footer class="foot ${paper(isSaid)}" part="foot" data-page=${page}>
    ${texts.map(
      (text) =>
        html`<span
          class=${paper(common.includes(text))}
          aria-hidden=${whole.keys.includes(text) || nothing}
          >${phrased(text)}</span
        > `,
    )}
    ${warnings}
  </footer>`;
}

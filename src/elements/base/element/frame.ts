import { html, nothing, type TemplateResult } from 'lit';
import type { Freshness } from '../../../core/derive/freshness.js';
import type { Speaker } from '../../../i18n/speaker.js';
import type { Words } from '../../../i18n/zh-cn.js';
import type { Picture, Refusal, Tables } from './outcome.js';

/** What the frame says of the data as a whole. */
export interface FrameState {
  say: Speaker;
  fresh: Freshness;
  sample: boolean;
  /** Who publishes the data: the source where the figures name none. */
  publisher: string;
  /** The sentence about data that could not be updated, and how old they are. */
  stale: string | undefined;
  problems: number;
  /** What speaks against the figures shown. */
  doubts: readonly string[];
  /** The code for tables, once the reader asked for one. */
  tables: Tables | undefined;
  toggleTable(): void;
  headingLevel: number;
  /** True for a part of another element, which has the frame. */
  embedded: boolean;
}

/** A message in place of a picture: what there is to say in a few words, and in sentences. */
export interface Message {
  heading?: string | undefined;
  sentences: readonly string[];
  retry?: { label: string; act(): void } | undefined;
}

/** A heading of any level: the page decides where the card stands in its outline. */
export function heading(level: number, text: string, part = 'title'): TemplateResult {
  return html`<div class="title" part=${part} role="heading" aria-level=${level} id="title">
    ${text}
  </div>`;
}

/**
 * The frame of a picture: what it says, what it is of, warnings, picture or table, and the foot. The
 * headline is the finding, where there is one, else the title.
 */
export function pictureFrame(picture: Picture, state: FrameState): TemplateResult {
  const { title, finding, where, draw, table, summary } = picture;
  const { tables, say } = state;
  return html`
    <header class="header" part="header">
      <div class="heads">
        ${heading(state.headingLevel, finding ?? title)}
        <p class="where" part="where">${finding ? `${title} · ${where}` : where}</p>
      </div>
      <div class="aside">${sampleMark(state)} ${table ? tableButton(state) : nothing}</div>
    </header>
    ${badges(state)}
    <div class="body" part="body">
      <div class="ruler"></div>
      ${table && tables ? tables.tableView(table(tables), say, picture) : draw()}
    </div>
    ${summary ? html`<p class="unseen" id="summary">${summary}</p>` : nothing}
    ${state.embedded ? nothing : foot(picture, state)}
  `;
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
  return html`<div class="message" part="message" role="status">
    ${text ? html`<strong>${text}</strong>` : nothing}
    ${sentences.map((sentence) => html`<span>${sentence}</span>`)}
    ${retry ? html`<button type="button" @click=${retry.act}>${retry.label}</button>` : nothing}
  </div>`;
}

/** The card before its data have come: the same size, nothing that moves. */
export function loadingFrame(words: Words | undefined): TemplateResult {
  return html`<div class="body" part="body" aria-busy="true">
    <div class="ruler"></div>
    <div class="skeleton"></div>
    <span class="unseen" role="status">${words?.ui.loading ?? ''}</span>
  </div>`;
}

/** That the figures are made up stands beside the headline of every card, in words. */
function sampleMark({ say, sample, embedded }: FrameState) {
  if (!sample || embedded) return nothing;
  return html`<span class="badge" part="badge">${say.words.ui.sample}</span>`;
}

function badges({ say, fresh, stale, embedded }: FrameState) {
  const { ui } = say.words;
  const warnings = [stale ?? '', fresh.overdue && fresh.due ? ui.overdue(fresh.due) : ''].filter(
    Boolean,
  );
  if (embedded || warnings.length === 0) return nothing;
  return html`<div class="badges" role="status">
    ${warnings.map((text) => html`<span class="badge">${text}</span>`)}
  </div>`;
}

function tableButton({ say, tables, toggleTable }: FrameState) {
  const { ui } = say.words;
  return html`<button
    class="tool"
    part="tool"
    type="button"
    aria-pressed=${tables !== undefined}
    aria-describedby="title"
    @click=${toggleTable}
  >
    ${ui.table}
  </button>`;
}

function foot({ sources = [], marks = [], dates }: Picture, state: FrameState) {
  const { say, problems, doubts } = state;
  const { ui } = say.words;
  const names = [...new Set(sources.map((id) => say.source(id)).filter(Boolean))];
  return html`<footer class="foot" part="foot">
    <span>${ui.source(say.words.clauses(names) || state.publisher)}</span>
    <span>${dates ?? say.dates()}</span>
    ${marks.map((mark) => html`<span>${mark}</span>`)}
    ${doubts.map((doubt) => html`<span class="watch">${doubt}</span>`)}
    ${problems > 0 ? html`<span class="watch">${ui.problems(problems)}</span>` : nothing}
  </footer>`;
}

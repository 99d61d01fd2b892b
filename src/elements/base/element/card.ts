import { html, nothing, type TemplateResult } from 'lit';
import type { Freshness } from '../../../core/derive/freshness.js';
import type { Speaker } from '../../../i18n/speaker.js';
import type { Words } from '../../../i18n/zh-cn.js';
import type { WordTable } from '../table/word-table.js';

/** The code for tables comes when a reader asks for the first one. */
export type Tables = typeof import('../table/tables.js');

/** What an element puts into the frame that all of them share. */
export interface Card {
  title: string;
  /** Region and period: always said. */
  where: string;
  body: TemplateResult;
  /** The same figures as a table; a picture without one would shut readers out. */
  table?: ((tables: Tables) => WordTable) | undefined;
  /** What the picture says, in two or three sentences. */
  summary?: string | undefined;
  /** Ids of the sources. */
  sources?: readonly (string | undefined)[];
  /** The dates of the figures in words, where the data's own would not be theirs. */
  dates?: string | undefined;
  /** The status marks that occur, in words. */
  marks?: readonly string[];
}

/** What the frame says of the data as a whole. */
export interface CardState {
  say: Speaker;
  fresh: Freshness;
  sample: boolean;
  /** Who publishes the data: the source where the figures name none. */
  publisher: string;
  /** The sentence about data that could not be updated, and how old they are. */
  stale: string | undefined;
  problems: number;
  /** The code for tables, once the reader asked for one. */
  tables: Tables | undefined;
  toggleTable(): void;
  headingLevel: number;
  embedded: boolean;
}

/** A heading of any level: the page decides where the card stands in its outline. */
export function heading(level: number, text: string, part = 'title'): TemplateResult {
  return html`<div class="title" part=${part} role="heading" aria-level=${level} id="title">
    ${text}
  </div>`;
}

/** The frame: title, region and period, warnings, picture or table, and the foot. */
export function card(content: Card, state: CardState): TemplateResult {
  const { title, where, body, table, summary } = content;
  return html`
    <header class="header" part="header">
      <div class="heads">
        ${heading(state.headingLevel, title)}
        <p class="where" part="where">${where}</p>
      </div>
      ${table ? tableButton(state) : nothing}
    </header>
    ${badges(state)}
    <div class="body" part="body">
      <div class="ruler"></div>
      ${table && state.tables ? state.tables.tableView(table(state.tables), state.say) : body}
    </div>
    ${summary ? html`<p class="unseen" id="summary">${summary}</p>` : nothing}
    ${state.embedded ? nothing : foot(content, state)}
  `;
}

function badges({ say, fresh, sample, stale, embedded }: CardState) {
  const { ui } = say.words;
  const warnings = [
    sample ? ui.sample : '',
    stale ?? '',
    fresh.overdue && fresh.due ? ui.overdue(fresh.due) : '',
  ].filter(Boolean);
  if (embedded || warnings.length === 0) return nothing;
  return html`<div class="badges" role="status">
    ${warnings.map((text) => html`<span class="badge">${text}</span>`)}
  </div>`;
}

function tableButton({ say, tables, toggleTable }: CardState) {
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

function foot({ sources = [], marks = [], dates }: Card, state: CardState) {
  const { say, problems } = state;
  const { ui } = say.words;
  const names = [...new Set(sources.map((id) => say.source(id)).filter(Boolean))];
  return html`<footer class="foot" part="foot">
    <span>${ui.source(names.join('；') || state.publisher)}</span>
    <span>${dates ?? say.dates()}</span>
    ${marks.map((mark) => html`<span>${mark}</span>`)}
    ${problems > 0 ? html`<span class="watch">${ui.problems(problems)}</span>` : nothing}
  </footer>`;
}

/** The card before its data have come: the same size, nothing that moves. */
export function loadingCard(words: Words | undefined): TemplateResult {
  return html`<div class="body" part="body" aria-busy="true">
    <div class="ruler"></div>
    <div class="skeleton"></div>
    <span class="unseen" role="status">${words?.ui.loading ?? ''}</span>
  </div>`;
}

/** The card that has nothing to draw: what happened, and what to do about it. */
export function messageCard(
  words: Words,
  heading: string,
  sentences: readonly string[],
  retry?: () => void,
): TemplateResult {
  return html`<div class="body" part="body">
    <div class="message" part="message" role="status">
      <strong>${heading}</strong>
      ${sentences.map((sentence) => html`<span>${sentence}</span>`)}
      ${retry ? html`<button type="button" @click=${retry}>${words.ui.retry}</button>` : nothing}
    </div>
  </div>`;
}

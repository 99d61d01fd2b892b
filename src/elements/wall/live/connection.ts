import { html, nothing, type TemplateResult } from 'lit';
import { freshness } from '../../../core/derive/freshness.js';
import type { LiveSource } from '../../../data/live/live.js';
import type { Snapshot } from '../../../data/source.js';
import type { View } from '../../base/element/view.js';
import { causeText, connectionWords, type ConnectionWords } from './connection.words.js';

/** The state of the line, beside whether the machine's clock is wrong. */
export type Connection = 'live' | 'offline' | 'retrying';

/** A network that is gone, or answers that are of no use or do not come. */
export function connectionOf(snapshot: Snapshot): Connection {
  if (snapshot.state !== 'stale') return 'live';
  return snapshot.failure.code === 'network' ? 'offline' : 'retrying';
}

/** What is known of the data on show. */
export interface OnShow {
  snapshot: Snapshot;
  /** Where they come from; undefined where they were given in the page. */
  source: LiveSource | undefined;
  /** The date as well as it is known, in milliseconds. */
  now: number;
  /** So many indicators have just been updated. */
  updates: number;
}

/**
 * What is spoken of the data on show when it becomes another: no age, which would be spoken each minute, and
 * of a doubt not in one breath that all is well.
 */
export function spokenOf({ dataset, say }: View, { snapshot, source, now }: OnShow): string {
  const words = connectionWords[say.lang];
  const connection = connectionOf(snapshot);
  const cause = snapshot.state === 'stale' ? causeText(say.lang, snapshot.failure) : '';
  const sentence = words.spoken[connection](cause);
  const doubts = doubtsOf(dataset.info, source, now, words);
  const isWell = connection === 'live' && doubts.length > 0;
  return say.words.clauses(isWell ? doubts : [sentence, ...doubts]);
}

/** What speaks against the data on show. */
function doubtsOf(
  info: Parameters<typeof freshness>[0],
  source: LiveSource | undefined,
  now: number,
  words: ConnectionWords,
): string[] {
  const { overdue, due } = freshness(info, now);
  return [source?.clockWrong ? words.clock : '', overdue && due ? words.overdue(due) : ''].filter(
    Boolean,
  );
}

/** Milliseconds since the server last confirmed what is on show, by the best clock there is. */
function ageOf({ source, snapshot }: OnShow): number {
  if (!source) return 'loadedAt' in snapshot ? Date.now() - snapshot.loadedAt : 0;
  return source.age() ?? source.now() - (source.keptAt ?? source.now());
}

/**
 * What the wall says of its data at all times: that they are samples, how long ago they were
 * confirmed or why they are not, and that they are overdue.
 */
export function renderConnection({ dataset, say }: View, onShow: OnShow): TemplateResult {
  const { snapshot, source, now, updates } = onShow;
  const words = connectionWords[say.lang];
  const { ui } = say.words;
  const connection = connectionOf(snapshot);
  const ago = ui.ago(Math.max(0, Math.floor(ageOf(onShow) / 60_000)));
  const doubts = doubtsOf(dataset.info, source, now, words);
  const cause = snapshot.state === 'stale' ? causeText(say.lang, snapshot.failure) : '';
  const confirmed = source ? words.checked(ago) : words.given(ago);
  const state = connection === 'live' ? confirmed : words[connection](ago, cause);
  const isCalm = connection === 'live' && doubts.length === 0;
  return html`<div class="line" part="line">
    ${dataset.info.sample ? html`<span class="badge">${ui.sample}</span>` : nothing}
    <span class=${connection === 'live' ? '' : 'badge bad'}>${state}</span>
    ${doubts.map((text) => html`<span class="badge watch">${text}</span>`)}
    ${updates > 0 && isCalm ? html`<span>${words.updates(updates)}</span>` : nothing}
  </div>`;
}

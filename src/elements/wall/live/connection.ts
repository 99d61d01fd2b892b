import { html, nothing, type TemplateResult } from 'lit';
import { freshness } from '../../../core/derive/freshness.js';
import type { Snapshot } from '../../../data/source.js';
import { causeText, wallLineWords } from './connection.words.js';
import type { View } from '../../base/element/view.js';
import type { LiveController } from './live-controller.js';

/** The state of the line, beside whether the machine's clock is wrong. */
export type Line = 'live' | 'offline' | 'retrying';

/** A network that is gone, or answers that are of no use or do not come. */
export function lineOf(snapshot: Snapshot): Line {
  if (snapshot.state !== 'stale') return 'live';
  return snapshot.failure.code === 'network' ? 'offline' : 'retrying';
}

/** Milliseconds since the server last confirmed what is on show, by the best clock there is. */
function ageOf({ source }: LiveController, snapshot: Snapshot): number {
  if (!source) return 'loadedAt' in snapshot ? Date.now() - snapshot.loadedAt : 0;
  return source.age() ?? source.now() - (source.keptAt ?? source.now());
}

/**
 * What the wall says of its data at all times: that they are samples, how long ago they were
 * confirmed or why they are not, and that they are overdue. The sentence for listeners carries no age.
 */
export function renderLine(
  { dataset, say }: View,
  snapshot: Snapshot,
  live: LiveController,
  updates: number,
): TemplateResult {
  const words = wallLineWords[say.lang];
  const { ui } = say.words;
  const line = lineOf(snapshot);
  const ago = ui.ago(Math.max(0, Math.floor(ageOf(live, snapshot) / 60_000)));
  const { overdue, due } = freshness(dataset.info, live.now());
  const doubts = [
    live.source?.clockWrong ? words.clock : '',
    overdue && due ? words.overdue(due) : '',
  ].filter(Boolean);
  const cause = snapshot.state === 'stale' ? causeText(say.lang, snapshot.failure) : '';
  const state =
    line !== 'live' ? words[line](ago, cause) : live.source ? words.checked(ago) : words.given(ago);
  const calm = line === 'live' && doubts.length === 0;
  const spoken = [words.spoken[line](cause), ...doubts];
  return html`<div class="line" part="line">
    ${dataset.info.sample ? html`<span class="badge">${ui.sample}</span>` : nothing}
    <span class=${line === 'live' ? '' : 'badge bad'}>${state}</span>
    ${doubts.map((text) => html`<span class="badge watch">${text}</span>`)}
    ${updates > 0 && calm ? html`<span>${words.updates(updates)}</span>` : nothing}
    <span class="unseen" role="status">${spoken.join(say.lang === 'en' ? '; ' : '；')}</span>
  </div>`;
}

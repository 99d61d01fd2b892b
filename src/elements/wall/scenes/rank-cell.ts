import { html, nothing, type TemplateResult } from 'lit';
import { textWidth } from '../../../charts/scale.js';
import { progressOf } from '../../../core/derive/progress.js';
import { rankUntil, type Ranked, type Ranking } from '../../../core/derive/rank.js';
import type { IndicatorItem } from '../../../core/contract/contract.generated.js';
import type { View } from '../../base/element/view.js';
import { bareValue } from '../../base/text/figure.js';
import { rankedEnds } from '../layout/ranked-type.js';
import { placeWords } from './place.words.js';
import type { Cell } from './scene.js';

/** The regions below in order along the base of a wall; `active` is the one that the scene is about. */
export function rankCell(view: View, indicator: IndicatorItem, active?: string): Cell | undefined {
  const { dataset, region, period } = view;
  const ranking = rankUntil(dataset, { indicator: indicator.id }, region.children, period);
  if (!ranking || ranking.placed < 2) return undefined;
  return {
    area: 'rank',
    look: 'rank firm',
    of: [indicator.id],
    at: region.children.map(({ id }) => id),
    body: ({ width }) => renderRank(view, indicator, ranking, width, active),
  };
}

function renderRank(
  view: View,
  indicator: IndicatorItem,
  { rows, ascending }: Ranking,
  width: number,
  active: string | undefined,
): TemplateResult {
  const { say } = view;
  const words = placeWords[say.lang];
  const [first] = rows;
  const parts = [say.short(indicator), say.unit(indicator.unit), say.period(first!.observation)];
  const texts = rows.flatMap(({ region: { id }, observation }) => [
    say.words.shortPlace(say.region(id)),
    bareValue(say, observation),
  ]);
  const { head, tail } = rankedEnds(width, rows.length, Math.max(...texts.map(textWidth)));
  const between = rows.length - head - tail;
  const item = (row: Ranked) => renderRanked(view, row, row.region.id === active);
  return html`<p class="small">
      ${(ascending ? words.ascending : words.descending)(parts.join(' · '))}
    </p>
    <ol class="ranked">
      ${rows.slice(0, head).map(item)}
      ${between > 0 ? html`<li class="between">${words.between(between)}</li>` : nothing}
      ${tail > 0 ? rows.slice(-tail).map(item) : nothing}
    </ol>`;
}

function renderRanked(
  { dataset, say }: View,
  { region, observation, place }: Ranked,
  isActive: boolean,
): TemplateResult {
  const isMissed = progressOf(dataset, observation)?.verdict === 'missed';
  const name = say.words.shortPlace(say.region(region.id));
  const notes = say.notes(observation);
  const number = place === undefined || Number.isNaN(place) ? '' : `${place}`;
  return html`<li class="${isActive ? 'active' : ''} ${isMissed ? 'missed' : ''}">
    <span class="names">${number ? html`<i>${number}</i> ` : nothing}${name}</span>
    <b
      >${isMissed ? html`<span aria-hidden="true">✕ </span>` : nothing}${bareValue(say, observation)}</b
    >
    <span class="unseen">${say.words.list(notes)}</span>
  </li>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { boldWidth } from '../../../charts/text-width.js';
import { progressOf } from '../../../core/derive/progress.js';
import { rankUntil, type Ranked, type Ranking } from '../../../core/derive/rank.js';
import type { IndicatorItem } from '../../../core/contract/contract.generated.js';
import type { View } from '../../base/element/view.js';
import { bareValue } from '../../base/text/figure.js';
import type { Place } from '../layout/place.js';
import { rankedEnds, type RankedEnds } from '../layout/ranked-type.js';
import { placeWords } from './place.words.js';
import type { Cell } from './scene.js';

/** The width of a place before a name, in em. */
const NUMBER = 1.5;

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

/** The same below one another, in the place of a map whose tiles have no room for names. */
export function rankList(view: View, indicator: IndicatorItem, { height }: Place): TemplateResult {
  const { dataset, region, period } = view;
  const ranking = rankUntil(dataset, { indicator: indicator.id }, region.children, period);
  if (!ranking) return html``;
  const room = Math.max(3, Math.floor((height - TITLE) / LINE));
  const all = ranking.rows.length;
  const shown = all <= room ? all : room - 1;
  const ends = {
    head: all <= room ? all : Math.ceil(shown / 2),
    tail: all - shown && Math.floor(shown / 2),
  };
  return html`<p class="small">${titleOf(view, indicator, ranking)}</p>
    ${renderEnds(view, ranking, ends, 'column')}`;
}

/** In units: a line of the list, and what is above it. */
const LINE = 4;
const TITLE = 6;

/** What is in order, which way and when. */
function titleOf({ say }: View, indicator: IndicatorItem, { rows, ascending }: Ranking): string {
  const words = placeWords[say.lang];
  const [first] = rows;
  const parts = [say.short(indicator), say.unit(indicator.unit), say.period(first!.observation)];
  return (ascending ? words.ascending : words.descending)(parts.join(' · '));
}

function renderRank(
  view: View,
  indicator: IndicatorItem,
  ranking: Ranking,
  width: number,
  active: string | undefined,
): TemplateResult {
  const { say } = view;
  const { rows } = ranking;
  const texts = rows.flatMap(({ region: { id }, observation }) => [
    say.words.shortPlace(say.region(id)),
    bareValue(say, observation),
  ]);
  const ends = rankedEnds(width, rows.length, Math.max(...texts.map(boldWidth)) + NUMBER);
  return html`<p class="small">${titleOf(view, indicator, ranking)}</p>
    ${renderEnds(view, ranking, ends, '', active)}`;
}

function renderEnds(
  view: View,
  { rows }: Ranking,
  { head, tail }: RankedEnds,
  look: string,
  active?: string,
): TemplateResult {
  const between = rows.length - head - tail;
  const item = (row: Ranked) => renderRanked(view, row, row.region.id === active);
  return html`<ol class="ranked ${look}">
    ${rows.slice(0, head).map(item)}
    ${
      between > 0
        ? html`<li class="between">${placeWords[view.say.lang].between(between)}</li>`
        : nothing
    }
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

import { html, nothing, type TemplateResult } from 'lit';
import { boldWidth } from '../../../charts/text-width.js';
import { progressOf } from '../../../core/derive/progress.js';
import type { Region } from '../../../core/model/dataset.js';
import type { Headline } from '../../../core/derive/overview.js';
import type { View } from '../../base/element/view.js';
import { cssProps } from '../../base/element/css-props.js';
import { SMALL, TOLD, streetType } from '../layout/street-type.js';
import type { Place } from '../layout/place.js';
import { dotStrip } from './dot-strip.js';
import { remarksOf, valueOf } from './figure.text.js';
import { besideText, rankText } from './place.text.js';
import type { Cell, SceneContext } from './scene.js';
import { longestPart, whole } from './whole.js';

/** The region that the tour is at: its name, its first figure, its place among all. */
export function streetCell(
  view: View,
  street: Region,
  about: readonly string[],
  headline: Headline,
  context: SceneContext,
): Cell {
  return {
    area: 'lead',
    look: 'lead street firm',
    of: [headline.indicator.id],
    at: street.id,
    body: (place) => renderStreet(view, street, about, headline, place, context),
  };
}

/** A line beside the figure. */
interface Told {
  text: string;
  look: string;
}

function renderStreet(
  view: View,
  street: Region,
  about: readonly string[],
  { indicator, observation }: Headline,
  place: Place,
  context: SceneContext,
): TemplateResult {
  const { dataset, say } = view;
  const name = say.region(street.id);
  const { value, unit } = valueOf(say, observation);
  const judgement = progressOf(dataset, observation);
  const isJudged = judgement !== undefined && judgement.verdict !== 'unclear';
  const told: Told[] = [
    // The map beside it says in full what is counted.
    { text: [say.short(indicator), ...remarksOf(view, observation)].join(' · '), look: 'small' },
    { text: rankText(view, observation), look: '' },
    { text: besideText(view, observation), look: '' },
    { text: isJudged ? say.standing(judgement, observation) : '', look: 'small' },
  ].filter(({ text }) => text);
  const type = streetType(place, {
    name: boldWidth(name),
    word: longestPart(name, [name]),
    figure: boldWidth(value) * 1.08 + boldWidth(unit) * 0.42 + 0.2,
    told: told.map(({ text, look }) => ({ length: boldWidth(text), size: look ? SMALL : TOLD })),
  });
  return html`<p class="small">${about.join(' · ')}</p>
    <p
      class="name"
      role="heading"
      aria-level=${context.headingLevel}
      ${cssProps({ '--headline': `${type.name}` })}
    >
      ${whole(name, [name])}
    </p>
    <div class="standing" ${cssProps({ '--value': `${type.figure}` })}>
      <p class="value">
        <b>${value}</b>${unit ? html`<span class="unit">${unit}</span>` : nothing}
      </p>
      <div class="told">
        ${told.slice(0, type.told).map(({ text, look }) => html`<p class=${look}>${whole(text, text.split(' · '))}</p>`)}
      </div>
    </div>
    ${type.dots > 0 ? dotStrip(view, indicator, street, place.width, type.dots) : nothing}`;
}

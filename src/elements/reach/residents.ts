import { html, nothing, type TemplateResult } from 'lit';
import type { Region } from '../../core/model/dataset.js';
import type { ReachCoverage } from '../../core/derive/reach-coverage.js';
import { isHollow } from '../../core/contract/status.js';
import { reachWords } from './reach.words.js';
import type { Speaker } from '../../i18n/speaker.js';
import { cssProps } from '../base/element/css-props.js';
import { personsText } from './reach.text.js';

/** The residents covered and not covered, as numbers with a bar, and whose figures they are. */
export function renderResidents(
  say: Speaker,
  own: Region,
  covered: readonly ReachCoverage[],
): TemplateResult | typeof nothing {
  const [first] = covered;
  if (!first) return nothing;
  const words = reachWords[say.lang];
  const { observation, region } = first;
  const borrowed = region !== own.id;
  const several = covered.filter(({ category }) => category).length > 1;
  return html`<div class="residents" part="residents">
    <p class="subtitle">
      ${say.indicator(observation.indicator)}
      <span class="where">${say.region(region)} · ${say.period(observation)}</span>
    </p>
    ${
      borrowed
        ? html`<p class="borrowed">${words.borrowed(say.region(region), say.region(own.id))}</p>`
        : nothing
    }
    <ul>
      ${covered.map((one) => renderSides(say, one))}
    </ul>
    ${several ? html`<p class="remarks">${words.overlap}</p>` : nothing}
  </div>`;
}

function renderSides(say: Speaker, one: ReachCoverage): TemplateResult {
  const words = reachWords[say.lang];
  const { category, observation, exceeds } = one;
  const name = category ? say.text(category.name) : words.allTypes;
  const rate = exceeds ? words.exceeds : say.value(observation);
  const notes = exceeds ? [] : say.notes(observation);
  const side = (which: 'covered' | 'uncovered') => {
    const text = personsText(say, one, which);
    return text ? html`<span>${say.words.pair(words[which], text)}</span>` : nothing;
  };
  return html`<li class="sides">
    <span class="name"
      >${name}${notes.map((note) => html` <span class="note">${note}</span>`)}</span
    >
    <span class="rate">${rate}</span>
    ${renderBar(one)}
    <span class="persons"
      >${side('covered')} ${side('uncovered')} ${one.persons ? nothing : words.noPersons}</span
    >
  </li>`;
}

/** Full for those covered, open for those not, hatched where that is not known or not shown. */
function renderBar({ observation, exceeds }: ReachCoverage): TemplateResult {
  const { value, qualifier } = observation;
  const exact = qualifier === 'exact' || qualifier === 'all';
  const sure = exact || qualifier === 'at-least' || qualifier === 'more-than';
  const known = value !== null && !exceeds && sure;
  const full = html`<span
    class="full ${isHollow(observation) ? 'preliminary' : ''}"
    ${cssProps({ '--v': `${known ? value : 0}` })}
  ></span>`;
  return html`<span class="bar" aria-hidden="true"
    >${known ? full : nothing}${known && exact ? nothing : html`<span class="hatch"></span>`}</span
  >`;
}

/** True where a bar has a hatched part. */
export const isUnknown = ({ observation, exceeds }: ReachCoverage): boolean =>
  exceeds ||
  observation.value === null ||
  !(observation.qualifier === 'exact' || observation.qualifier === 'all');

import { html, nothing, type TemplateResult } from 'lit';
import { admitted } from '../../core/contract/qualifier.js';
import { isHollow } from '../../core/contract/status.js';
import { isUncertain, type ReachCoverage } from '../../core/derive/reach-coverage.js';
import type { Region } from '../../core/model/dataset.js';
import type { Speaker } from '../../i18n/speaker.js';
import { cssProps } from '../base/element/css-props.js';
import { personsText } from './reach.text.js';
import { reachWords } from './reach.words.js';

/** The residents covered and not covered, as numbers with a bar, and whose figures they are. */
export function renderResidents(
  say: Speaker,
  region: Region,
  coverages: readonly ReachCoverage[],
): TemplateResult | typeof nothing {
  const [first] = coverages;
  if (!first) return nothing;
  const words = reachWords[say.lang];
  const { observation } = first;
  const place = say.region(first.region);
  const isBorrowed = first.region !== region.id;
  const hasSeveralTypes = coverages.filter(({ category }) => category).length > 1;
  return html`<div class="residents" part="residents">
    <p class="subtitle">
      ${say.indicator(observation.indicator)}
      <span class="where">${place} · ${say.period(observation)}</span>
    </p>
    ${
      isBorrowed
        ? html`<p class="borrowed">${words.borrowed(place, say.region(region.id))}</p>`
        : nothing
    }
    <ul>
      ${coverages.map((coverage) => renderSides(say, coverage))}
    </ul>
    ${hasSeveralTypes ? html`<p class="remarks">${words.overlap}</p>` : nothing}
  </div>`;
}

function renderSides(say: Speaker, coverage: ReachCoverage): TemplateResult {
  const words = reachWords[say.lang];
  const { category, observation, exceeds, persons } = coverage;
  const name = category ? say.text(category.name) : words.allTypes;
  const rate = exceeds ? words.exceeds : say.value(observation);
  const notes = exceeds ? [] : say.notes(observation);
  const renderSide = (side: 'covered' | 'uncovered') => {
    const number = personsText(say, coverage, side);
    return number ? html`<span>${say.words.pair(words[side], number)}</span>` : nothing;
  };
  return html`<li class="sides">
    <span class="name"
      >${name}${notes.map((note) => html` <span class="note">${note}</span>`)}</span
    >
    <span class="rate">${rate}</span>
    ${renderBar(coverage)}
    <span class="persons"
      >${renderSide('covered')} ${renderSide('uncovered')}
      ${persons ? nothing : words.noPersons}</span
    >
  </li>`;
}

/** Full for those covered, open for those not, hatched where that is not known or not shown. */
function renderBar(coverage: ReachCoverage): TemplateResult {
  const { observation, exceeds } = coverage;
  const { value, qualifier } = observation;
  // So much is covered at the least; only a lower bound has such an end.
  const least = value === null || exceeds ? -Infinity : admitted(value, qualifier).low;
  const full = html`<span
    class="full ${isHollow(observation) ? 'preliminary' : ''}"
    ${cssProps({ '--v': `${least}` })}
  ></span>`;
  return html`<span class="bar" aria-hidden="true"
    >${Number.isFinite(least) ? full : nothing}${
      isUncertain(coverage) ? html`<span class="hatch"></span>` : nothing
    }</span
  >`;
}

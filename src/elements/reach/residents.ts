import { html, nothing, type TemplateResult } from 'lit';
import { isHollow } from '../../core/contract/status.js';
import { isUncertain, type ReachCoverage } from '../../core/derive/reach-coverage.js';
import type { Region } from '../../core/model/dataset.js';
import type { Speaker } from '../../i18n/speaker.js';
import { cssProps } from '../base/element/css-props.js';
import { leastCovered, residentsText, sidesText } from './reach.text.js';
import { phrased } from '../base/text/phrased.js';

/** The residents covered and not covered, as numbers with a bar, and whose figures they are. */
export function renderResidents(
  say: Speaker,
  region: Region,
  coverages: readonly ReachCoverage[],
): TemplateResult | typeof nothing {
  const said = residentsText(say, region, coverages);
  if (!said) return nothing;
  const { title, where, borrowed, overlap } = said;
  return html`<div class="residents" part="residents">
    <p class="subtitle">${phrased(title)} <span class="where">${where}</span></p>
    ${borrowed ? html`<p class="borrowed">${borrowed}</p>` : nothing}
    <ul>
      ${coverages.map((coverage) => renderSides(say, coverage))}
    </ul>
    ${overlap ? html`<p class="remarks">${overlap}</p>` : nothing}
  </div>`;
}

function renderSides(say: Speaker, coverage: ReachCoverage): TemplateResult {
  const { name, notes, rate, persons } = sidesText(say, coverage);
  return html`<li class="sides">
    <span class="name">${phrased(name)}</span>
    <span class="rate">${rate}</span>
    ${notes.length > 0 ? html`<span class="note">${phrased(say.words.list(notes))}</span>` : nothing}
    ${renderBar(coverage)}
    <span class="persons">${persons.map((text) => html`<span>${text}</span> `)}</span>
  </li>`;
}

/** Full for those covered, open for those not, hatched where that is not known or not shown. */
function renderBar(coverage: ReachCoverage): TemplateResult {
  const least = leastCovered(coverage);
  const full = html`<span
    class="full ${isHollow(coverage.observation) ? 'preliminary' : ''}"
    ${cssProps({ '--v': `${least}` })}
  ></span>`;
  return html`<span class="bar" aria-hidden="true"
    >${least === undefined ? nothing : full}${
      isUncertain(coverage) ? html`<span class="hatch"></span>` : nothing
    }</span
  >`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Ramp } from '../../../charts/ramp.js';
import type { Speaker } from '../../../i18n/speaker.js';

/** What the depth of colour means: where each shade begins, with the unit where it stands nowhere else. */
export function renderRampKey(
  say: Speaker,
  { bounds, decimals, step }: Ramp,
  unit?: string,
): TemplateResult {
  return html`<div class="key" part="key" aria-hidden="true">
    ${unit === undefined ? nothing : html`<span>${say.unit(unit)}</span>`}
    <ol class="ramp">
      ${bounds.slice(0, -1).map((bound) => html`<li class="q${step(bound)}">${say.number(bound, decimals)}</li>`)}
    </ol>
    <span>${say.words.ui.ramp}</span>
  </div>`;
}

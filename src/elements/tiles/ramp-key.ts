import { html, nothing, type TemplateResult } from 'lit';
import type { Ramp } from '../../charts/ramp.js';
import type { Ranked } from '../../core/derive/rank.js';
import type { IndicatorView } from '../base/element/view.js';
import { tilesWords } from './tiles.words.js';

/** What the depth of colour means: the unit, and where each shade begins; nothing where nothing is shaded. */
export function rampKey(
  { say, indicator }: Pick<IndicatorView, 'say' | 'indicator'>,
  rows: readonly Ranked[],
  { bounds, step }: Pick<Ramp, 'bounds' | 'step'>,
): TemplateResult | typeof nothing {
  if (rows.every(({ place }) => place === undefined)) return nothing;
  return html`<div class="key" part="key" aria-hidden="true">
    <span>${say.unit(indicator.unit)}</span>
    <ol>
      ${bounds.slice(0, -1).map((bound) => html`<li class="q${step(bound)}">${say.plain(bound)}</li>`)}
    </ol>
    <span>${tilesWords[say.lang].steps}</span>
  </div>`;
}

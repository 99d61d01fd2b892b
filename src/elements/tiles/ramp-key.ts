import { html, nothing, type TemplateResult } from 'lit';
import { rampOf } from '../../charts/ramp.js';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import type { Speaker } from '../../i18n/speaker.js';
import { tilesWords } from './tiles.words.js';

/** What the depth of colour means: the unit, and where each shade begins; nothing where nothing is shaded. */
export function renderRampKey(
  say: Speaker,
  { unit }: IndicatorItem,
  values: readonly number[],
): TemplateResult | typeof nothing {
  if (values.length === 0) return nothing;
  const { bounds, step } = rampOf(values);
  return html`<div class="key" part="key" aria-hidden="true">
    <span>${say.unit(unit)}</span>
    <ol>
      ${bounds.slice(0, -1).map((bound) => html`<li class="q${step(bound)}">${say.plain(bound)}</li>`)}
    </ol>
    <span>${tilesWords[say.lang].steps}</span>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Observation } from '../../../core/series/resolve.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { renderAmount } from '../text/figure.js';
import { BETWEEN, statements } from '../text/phrased.js';

/** One figure in large type before a table, with whom and when it is of, and what must be said of it. */
export function renderOwn(say: Speaker, own: Observation): TemplateResult {
  const marks = say.words.list(say.marks(own));
  return html`<p class="where">
      ${statements(say.where([say.region(own.region), say.period(own)], own.indicator).split(BETWEEN))}
    </p>
    <p class="own-figure">
      ${renderAmount(say, own)} ${marks ? html`<span class="where">${marks}</span>` : nothing}
    </p>`;
}

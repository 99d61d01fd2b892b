import { html, nothing, type TemplateResult } from 'lit';
import type { Transitions } from '../../core/derive/transitions.js';
import type { Speaker } from '../../i18n/speaker.js';
import { apartTexts, isRead, reasonTexts, unbalancedTexts } from './transitions.text.js';
import { transitionsWords } from './transitions.words.js';
import { phrased } from '../base/text/phrased.js';

/** Above the list: why the passages are not drawn as bands. */
export function renderReasons(say: Speaker, model: Transitions): TemplateResult | typeof nothing {
  const reasons = reasonTexts(say, model);
  if (reasons.length === 0) return nothing;
  return html`<p class="reason" part="reason">
    <strong>${transitionsWords[say.lang].refused}</strong> ${say.words.paragraph(reasons)}
  </p>`;
}

/** Below the picture: what does not balance, and what has no width. */
export function renderNotes(say: Speaker, model: Transitions, isDrawn: boolean): TemplateResult {
  const words = transitionsWords[say.lang];
  const notes = html`${renderNamed('unbalanced', words.unbalanced, unbalancedTexts(say, model))}
  ${isDrawn ? renderNamed('apart', words.apart, apartTexts(say, model)) : nothing}`;
  return isRead(model) ? notes : html`<div aria-hidden="true">${notes}</div>`;
}

/** What has to be named, under what it is. */
function renderNamed(
  part: string,
  heading: string,
  texts: readonly string[],
): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  return html`<div class=${part} part=${part}>
    <strong>${heading}</strong>
    <ul>
      ${texts.map((text) => html`<li>${phrased(text)}</li>`)}
    </ul>
  </div>`;
}

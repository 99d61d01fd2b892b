import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset } from '../../core/model/dataset.js';
import type { Ends, Transitions } from '../../core/derive/transitions.js';
import type { Refusal } from '../../core/series/resolve.js';
import { passagesWords } from './transitions.words.js';
import type { Speaker } from '../../i18n/speaker.js';
import { faultOf, type Fault } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
import { apartOf, reasonsOf, unbalancedOf } from './transitions.text.js';

/** Why there is no picture. */
export function reasons(say: Speaker, found: Transitions): TemplateResult | typeof nothing {
  const list = reasonsOf(say, found);
  if (list.length === 0) return nothing;
  return html`<p class="reason" part="reason">
    <strong>${passagesWords[say.lang].refused}</strong> ${list.join('')}
  </p>`;
}

/** Below the picture: what its colours mean, what does not balance, and what has no width. */
export function notes(say: Speaker, found: Transitions, drawn: boolean): TemplateResult {
  const words = passagesWords[say.lang];
  return html`${found.refusals.length > 0 ? nothing : keyOf(say)}
  ${named('unbalanced', words.unbalanced, unbalancedOf(say, found))}
  ${drawn ? named('apart', words.apart, apartOf(say, found)) : nothing}`;
}

function keyOf({ lang }: Speaker): TemplateResult {
  const words = passagesWords[lang];
  return html`<ul class="key">
    <li><span class="swatch onward"></span>${words.onward}</li>
    <li><span class="swatch outcome"></span>${words.outcome}</li>
  </ul>`;
}

/** What has to be named. */
function named(part: string, what: string, list: readonly string[]) {
  if (list.length === 0) return nothing;
  return html`<div class=${part} part=${part}>
    <strong>${what}</strong>
    <ul>
      ${list.map((one) => html`<li>${one}</li>`)}
    </ul>
  </div>`;
}

/** Why there are no passages, in a sentence. */
export function nothingBy({ dataset, say }: View, ends: Ends, why: Refusal): TemplateResult {
  const words = passagesWords[say.lang];
  const [from, to] = [ends.from, ends.to].map((id) => say.text(dataset.dimensions.get(id)?.name));
  const lack = words.nothingBy(from!, to!);
  return html`<div class="message" part="message" role="status">
    <strong>${words.nothing}</strong>
    <span>${why === 'no-data' ? lack : words.notComputed(say.words.refusals[why])}</span>
  </div>`;
}

export function unknownBy(dataset: Dataset, value: string): Fault {
  const allowed = [...dataset.dimensions.keys()].join(', ');
  return faultOf(dataset, 'bad-value', '@by', { value, allowed });
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Speaker } from '../../../i18n/speaker.js';
import { phrased } from './phrased.js';

/**
 * A text in which a sign for the absence of a figure is drawn, and its words are spoken, unless they stand beside it
 * in any case.
 */
export function renderAloud(
  say: Speaker,
  text: string,
  beside: readonly string[] = [],
): TemplateResult | string {
  const said = say.aloud(text);
  if (said === text) return text;
  const words = beside.includes(said) ? nothing : html`<span class="unseen aloud">${said}</span>`;
  return html`<span aria-hidden="true">${text}</span>${words}`;
}

/** The same of a text whose lines end between its words. */
export const phrasedAloud = (
  say: Speaker,
  text: string,
  beside?: readonly string[],
): TemplateResult | string =>
  say.aloud(text) === text ? phrased(text) : renderAloud(say, text, beside);

/**
 * A text of which a part is seen, and all of it heard. What is heard goes on behind what is seen only where it
 * begins with that: 9,310 in a column of 10,000 yuan is 93.1 million yuan, and never 9,310 million.
 */
export function renderSeen(seen: string, said: string): TemplateResult | string {
  if (seen === said) return seen;
  const rest = said.slice(seen.length);
  return said.startsWith(seen) && !/^[\d.,]/.test(rest)
    ? html`${seen}<span class="unseen">${rest}</span>`
    : html`<span aria-hidden="true">${seen}</span><span class="unseen">${said}</span>`;
}

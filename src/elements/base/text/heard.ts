import { html, type TemplateResult } from 'lit';
import type { Speaker } from '../../../i18n/speaker.js';
import { phrasedInColumn } from './phrased.js';

/**
 * A text in which a sign for the absence of a figure is drawn, and its words are spoken; `said`: the words, where
 * this place has its own.
 */
export function renderAloud(
  say: Speaker,
  text: string,
  said = say.aloud(text),
): TemplateResult | string {
  if (said === text) return text;
  return html`<span aria-hidden="true">${text}</span><span class="unseen aloud">${said}</span>`;
}

/** The same of a text in a column, whose lines end between its words. */
export const phrasedAloud = (say: Speaker, text: string): TemplateResult | string =>
  say.aloud(text) === text ? phrasedInColumn(text) : renderAloud(say, text);

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

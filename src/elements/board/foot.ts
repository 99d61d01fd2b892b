import { html, nothing, type TemplateResult } from 'lit';
import type { CardReport } from '../base/element/context.js';
import { phrased } from '../base/text/phrased.js';

/** What all cards of a board say, each sentence once: whether it is made up, the source, the dates, the marks. */
export function saidOnce(reports: Iterable<CardReport>): {
  sample: string;
  texts: string[];
  keys: string[];
} {
  const feet = [...reports].flatMap(({ said }) => said ?? []);
  const texts = [
    ...feet.map(({ source }) => source),
    ...feet.map(({ dates }) => dates),
    ...feet.flatMap(({ marks }) => marks),
  ];
  return {
    sample: feet.find(({ sample }) => sample)?.sample ?? '',
    texts: [...new Set(texts)].filter(Boolean),
    keys: feet.flatMap(({ keys }) => keys),
  };
}

/** What is true of all cards, at the foot of their board, and on paper the day on which it was printed and the page. */
export function boardFoot(
  reports: Iterable<CardReport>,
  printed: string,
  page: string,
): TemplateResult | typeof nothing {
  const { sample, texts, keys } = saidOnce(reports);
  if (texts.length === 0) return nothing;
  return html`<div class="foot" part="foot" data-page=${page}>
    ${sample ? html`<strong class="badge">${sample}</strong>` : nothing}
    ${texts.map((text) => html`<span aria-hidden=${keys.includes(text) || nothing}>${phrased(text)}</span> `)}
    <span class="on-paper">${printed}</span>
  </div>`;
}

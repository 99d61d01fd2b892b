import { css, html, nothing, type TemplateResult } from 'lit';
import type { FactItem, ProgrammeItem } from '../../core/contract/contract.generated.js';
import { programmeFigures } from '../../core/derive/programme-figures.js';
import type { Observation } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { View } from '../base/element/view.js';
import { factLabel } from './facts.text.js';
import { factsWords } from './facts.words.js';

/** A summary list: the number, or what kind of fact it is, in one column, what it says in the other. */
export const statedStyles = css`
  .summary {
    max-width: 40em;
    margin-bottom: 0.75em;
  }
  .facts {
    columns: 28em;
    column-gap: 2em;
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
    padding: 0.5em 0;
    border-top: 1px solid var(--grid);
    break-inside: avoid;
  }
  .key {
    flex: 1 0 9em;
  }
  .said {
    display: flex;
    flex-direction: column;
    flex: 999 1 14em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .stated {
    font-size: var(--size-section);
    font-weight: 600;
    line-height: 1.35;
  }
  .small {
    color: var(--quiet);
    font-size: var(--size-meta);
  }
`;

/** What a programme does, its figures and facts as stated, and its links. */
export function renderStated(view: View, programme: ProgrammeItem): TemplateResult {
  const { dataset, say } = view;
  const { summary, links = [] } = programme;
  const title = say.text(programme.name);
  // What only names the programme again, or repeats what it does, says nothing.
  const facts = (programme.facts ?? []).filter(
    ({ kind, text }) =>
      !(kind === 'name' && title.includes(say.text(text))) &&
      withoutStop(say.text(text)) !== withoutStop(say.text(summary)),
  );
  const figures = programmeFigures(dataset, programme);
  return html`${summary ? html`<p class="summary">${say.text(summary)}</p>` : nothing}
  ${
    figures.length + facts.length > 0
      ? html`<ul class="facts">
          ${figures.map((observation) => renderFigure(say, observation))}
          ${facts.map((fact) => renderFact(say, fact))}
        </ul>`
      : nothing
  }
  ${links.map(({ title, url }) =>
    url ? html`<p><a href=${url}>${say.text(title)}</a></p>` : nothing,
  )}`;
}

const withoutStop = (text: string): string => text.replace(/[。.]$/, '');

function renderFigure(say: Speaker, observation: Observation): TemplateResult {
  const where = [say.region(observation.region), say.period(observation)];
  return html`<li class="fact" part="fact">
    <span class="key"><span class="stated">${say.value(observation)}</span></span>
    <span class="said">
      <span>${say.indicator(observation.indicator)}</span>
      <span class="small">${where.join(' · ')}</span>
      ${say.notes(observation).map((note) => html`<span class="small">${note}</span>`)}
    </span>
  </li>`;
}

/** A fact as it is stated; its note is for those who edit the data, and no reader sees it. */
function renderFact(say: Speaker, fact: FactItem): TemplateResult {
  const { raw } = fact;
  const text = say.text(fact.text);
  const label = factLabel(say, fact);
  return html`<li class="fact" part="fact">
    <span class="key"><span class="small">${label}</span></span>
    <span class="said">
      <span class="statement">${text}</span>
      ${raw && raw !== text ? html`<span class="small">${factsWords[say.lang].quoted(raw)}</span>` : nothing}
    </span>
  </li>`;
}

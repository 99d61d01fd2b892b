import { css, html, nothing, type TemplateResult } from 'lit';
import type { FactItem, ProgrammeItem } from '../../core/contract/contract.generated.js';
import type { Observation } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { View } from '../base/element/view.js';
import { factLabel, figureRemarks, quotedText, statedOf } from './facts.text.js';
import { phrased } from '../base/text/phrased.js';

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
    --key: 9em;
    display: grid;
    grid-template-columns: minmax(min(var(--key), 40%), min-content) minmax(0, 1fr);
    align-items: baseline;
    gap: 0 1.5em;
    padding: 0.5em 0;
    border-top: 1px solid var(--grid);
    break-inside: avoid;
  }
  /* A number and its unit stand on one line, and words of this language are longer. */
  .fact:lang(en) {
    --key: 12em;
  }
  /* What a number is of is heard before it. */
  .key {
    grid-area: 1 / 1 / span 2;
    overflow-wrap: anywhere;
  }
  .said {
    display: flex;
    flex-direction: column;
    grid-column: 2;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .stated {
    font-size: var(--size-section);
    font-weight: 600;
    line-height: 1.35;
  }
  /* Two columns of so little room would part words: what a number is of, the number, and its remarks below one another. */
  @supports (container-type: inline-size) {
    .facts {
      container-type: inline-size;
    }
    @container (max-width: 26em) {
      .fact {
        grid-template-columns: minmax(0, 1fr);
      }
      .key,
      .said {
        grid-area: auto;
      }
    }
  }
  .small {
    color: var(--quiet);
    font-size: var(--size-meta);
  }
`;

/** What a programme does, its figures and facts as stated, and its links. */
export function renderStated(view: View, programme: ProgrammeItem): TemplateResult {
  const { say } = view;
  const { summary, figures, facts, links } = statedOf(view, programme);
  return html`${summary ? html`<p class="summary">${summary}</p>` : nothing}
  ${
    figures.length + facts.length > 0
      ? html`<ul class="facts">
          ${figures.map((observation) => renderFigure(say, observation))}
          ${facts.map((fact) => renderFact(say, fact))}
        </ul>`
      : nothing
  }
  ${links.map(({ title, url }) => (url ? html`<p><a href=${url}>${say.text(title)}</a></p>` : nothing))}`;
}

function renderFigure(say: Speaker, observation: Observation): TemplateResult {
  const remarks = figureRemarks(say, observation);
  const value = say.spoken(observation);
  return html`<li class="fact" part="fact">
    <span class="said">${phrased(say.indicator(observation.indicator))}</span>
    <span class="key"><span class="stated">${phrased(value)}</span></span>
    <span class="said">
      ${remarks.map((note) => html`<span class="small">${phrased(note)}</span> `)}
    </span>
  </li>`;
}

/** A fact as it is stated; its note is for those who edit the data, and no reader sees it. */
function renderFact(say: Speaker, fact: FactItem): TemplateResult {
  const quoted = quotedText(say, fact);
  return html`<li class="fact" part="fact">
    <span class="key"><span class="small">${phrased(factLabel(say, fact))}</span></span>
    <span class="said">
      <span class="statement">${phrased(say.text(fact.text))}</span>
      ${quoted ? html`<span class="small">${phrased(quoted)}</span>` : nothing}
    </span>
  </li>`;
}

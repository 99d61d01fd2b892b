import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from '../base/property.js';
import type { FactItem, ProgrammeItem } from '../../core/contract.generated.js';
import { statedBy } from '../../core/derive/stated.js';
import { parsePeriod } from '../../core/period.js';
import type { Observation } from '../../core/series.js';
import { factsWords } from '../../i18n/facts.js';
import type { Card } from '../base/card.js';
import { GfElement } from '../base/element.js';
import { faultOf, some, type Fault, type View } from '../base/view.js';

/**
 * What is stated of a programme, as it is stated: its name, place and purpose, its figures in the
 * wording of the source, its awards and standards. No number is read out of a name or a slogan.
 *
 * @summary A programme's facts as stated.
 * @csspart programme - One programme.
 * @csspart fact - One fact.
 */
export class FactsElement extends GfElement {
  static override get styles() {
    return [
      ...GfElement.styles,
      css`
        .summary {
          max-width: 40em;
          margin-bottom: 0.75em;
        }
        .facts {
          display: grid;
          grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
          gap: 0.75em 1.5em;
        }
        .fact {
          display: flex;
          flex-direction: column;
          padding-top: 0.4em;
          border-top: 1px solid var(--line);
        }
        .stated {
          font-size: 1.3333em;
          font-weight: 600;
          line-height: 1.35;
        }
        .statement {
          font-weight: 500;
        }
        .small {
          color: var(--quiet);
          font-size: 0.8667em;
        }
        .programme + .programme {
          margin-top: 1.5em;
        }
        .name {
          font-weight: 600;
        }
      `,
    ];
  }

  /** The id of a programme; left out, all of the dataset's. */
  @property() programme = '';

  protected override content(view: View): Card | Fault | undefined {
    const { dataset, say } = view;
    const { programmes } = dataset;
    const one = programmes.get(this.programme);
    if (this.programme && !one) {
      const known = some(programmes.keys());
      return faultOf(dataset, 'unknown-programme', '@programme', this.programme, known);
    }
    const shown = one ? [one] : [...programmes.values()];
    const { ui } = say.words;
    const words = factsWords[say.lang];
    const sources = shown.flatMap((programme) =>
      statedBy(dataset, programme).map(({ row }) => row?.source),
    );
    return {
      title: one ? say.text(one.name) : words.facts,
      where: one ? this.#place(view, one) : say.text(dataset.info.title),
      body: html`${
        shown.length === 0
          ? html`<div class="message" part="message">
              <strong>${ui.nothing}</strong><span>${words.noFacts}</span>
            </div>`
          : shown.map((programme) => this.#renderProgramme(view, programme, one === undefined))
      }`,
      sources,
    };
  }

  #place({ say }: View, { place, regions = [] }: ProgrammeItem): string {
    return say.text(place) || say.words.list(regions.map((id) => say.region(id)));
  }

  #renderProgramme(view: View, programme: ProgrammeItem, named: boolean): TemplateResult {
    const { dataset, say } = view;
    const { name, summary, facts = [], links = [] } = programme;
    return html`<div class="programme" part="programme">
      ${
        named
          ? html`<p class="name">
              ${say.text(name)} <span class="small">${this.#place(view, programme)}</span>
            </p>`
          : nothing
      }
      ${summary ? html`<p class="summary">${say.text(summary)}</p>` : nothing}
      <ul class="facts">
        ${statedBy(dataset, programme).map((observation) => renderFigure(view, observation))}
        ${facts.map((fact) => renderFact(view, fact))}
      </ul>
      ${links.map(({ title, url }) =>
        url ? html`<p><a href=${url}>${say.text(title)}</a></p>` : nothing,
      )}
    </div>`;
  }
}

function renderFigure({ say }: View, observation: Observation): TemplateResult {
  const where = [say.region(observation.region), say.period(observation)];
  const notes = say.notes(observation);
  return html`<li class="fact" part="fact">
    <span class="stated">${say.value(observation)}</span>
    <span>${say.indicator(observation.indicator)}</span>
    <span class="small">${where.join(' · ')}</span>
    ${notes.map((note) => html`<span class="small">${note}</span>`)}
  </li>`;
}

function renderFact({ say }: View, { text, raw, period, kind, note }: FactItem): TemplateResult {
  const words = factsWords[say.lang];
  const when = period && parsePeriod(period);
  const label = [words.kinds[kind], ...(when ? [say.span(when)] : [])].join(' · ');
  return html`<li class="fact" part="fact">
    <span class="statement">${say.text(text)}</span>
    ${raw && raw !== say.text(text) ? html`<span class="small">${words.quoted(raw)}</span>` : nothing}
    <span class="small">${label}</span>
    ${note ? html`<span class="small">${say.text(note)}</span>` : nothing}
  </li>`;
}

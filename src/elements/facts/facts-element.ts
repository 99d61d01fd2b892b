import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from '../base/element/property.js';
import type { ProgrammeItem } from '../../core/contract/contract.generated.js';
import { factsWords } from './facts.words.js';
import type { Card } from '../base/element/outcome.js';
import { GfElement } from '../base/element/element.js';
import { type Fault, unknownIn } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
import { placeOf, renderStated, sourcesOf, statedStyles } from './facts.text.js';

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
      statedStyles,
      css`
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
      return unknownIn(
        dataset,
        'unknown-programme',
        '@programme',
        this.programme,
        programmes.keys(),
      );
    }
    const shown = one ? [one] : [...programmes.values()];
    const words = factsWords[say.lang];
    return {
      title: one ? say.text(one.name) : words.facts,
      where: one ? placeOf(say, one) : say.text(dataset.info.title),
      body: html`${
        shown.length === 0
          ? html`<div class="message" part="message">
              <strong>${say.words.ui.nothing}</strong><span>${words.noFacts}</span>
            </div>`
          : shown.map((programme) => renderProgramme(view, programme, one === undefined))
      }`,
      dates: words.published(say.words.date(dataset.info.published.slice(0, 10))),
      sources: shown.flatMap((programme) => sourcesOf(view, programme)),
    };
  }
}

function renderProgramme(view: View, programme: ProgrammeItem, named: boolean): TemplateResult {
  const { say } = view;
  return html`<div class="programme" part="programme">
    ${
      named
        ? html`<p class="name">
            ${say.text(programme.name)} <span class="small">${placeOf(say, programme)}</span>
          </p>`
        : nothing
    }
    ${renderStated(view, programme)}
  </div>`;
}

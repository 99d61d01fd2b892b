import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeItem } from '../../core/contract/contract.generated.js';
import { longStyles } from '../base/element/base.styles.js';
import { GfElement } from '../base/element/element.js';
import { unknownIn, type Outcome } from '../base/element/outcome.js';
import { property } from '../base/element/property.js';
import type { View } from '../base/element/view.js';
import { factsStyles } from './facts.styles.js';
import { placeOf, publishedText, sourcesOf } from './facts.text.js';
import { factsWords } from './facts.words.js';
import { renderStated, statedStyles } from './stated.js';
import { phrased } from '../base/text/phrased.js';

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
    return [...GfElement.styles, longStyles, statedStyles, factsStyles];
  }

  /** The id of a programme; left out, all of the dataset's. */
  @property() programme = '';

  protected override outcome(view: View): Outcome {
    const { dataset, say } = view;
    const { programmes } = dataset;
    const words = factsWords[say.lang];
    const dates = publishedText(say, dataset);
    const named = programmes.get(this.programme);
    if (named) {
      return {
        kind: 'picture',
        title: say.text(named.name),
        where: placeOf(say, named),
        times: 'any',
        draw: () => renderProgramme(view, named, false),
        paper: async () => (await import('./stated.paper.js')).statedPaper(view, named),
        dates,
        indicators: [],
        sources: sourcesOf(dataset, named),
      };
    }
    if (this.programme) {
      const ids = programmes.keys();
      return unknownIn(dataset, 'unknown-programme', '@programme', this.programme, ids);
    }
    const title = words.facts;
    const where = say.text(dataset.info.title);
    if (programmes.size === 0) {
      const heading = say.words.ui.nothing;
      return { kind: 'refusal', title, where, heading, sentences: [words.noFacts] };
    }
    const shown = [...programmes.values()];
    return {
      kind: 'picture',
      title,
      where,
      times: 'any',
      draw: () => html`${shown.map((programme) => renderProgramme(view, programme, true))}`,
      paper: async () => (await import('./facts.paper.js')).factsPaper(view, shown),
      dates,
      indicators: [],
      sources: shown.flatMap((programme) => sourcesOf(dataset, programme)),
    };
  }
}

/** What is stated of a programme, below its name where the title of the card is not its own. */
function renderProgramme(view: View, programme: ProgrammeItem, hasName: boolean): TemplateResult {
  const { say } = view;
  const name = html`<p class="name">
    ${phrased(say.text(programme.name))} <span class="small">${placeOf(say, programme)}</span>
  </p>`;
  return html`<div class="programme" part="programme">
    ${hasName ? name : nothing} ${renderStated(view, programme)}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeItem } from '../../core/contract/contract.generated.js';
import {
  followedBy,
  hasFigures,
  subprogrammesOf,
  type Followed,
} from '../../core/derive/programme.js';
import type { PaperForm } from '../../charts/paper/block.js';
import type { Dataset } from '../../core/model/dataset.js';
import type { Speaker } from '../../i18n/speaker.js';
import { HostProvider } from '../base/element/context.js';
import { GfElement } from '../base/element/element.js';
import { unknownIn, type Outcome } from '../base/element/outcome.js';
import { partOf } from '../base/element/part.js';
import { property } from '../base/element/property.js';
import type { View } from '../base/element/view.js';
import { placeOf, publishedText, sourcesOf } from '../facts/facts.text.js';
import { renderStated, statedStyles } from '../facts/stated.js';
import { StatElement } from '../stat/stat-element.js';
import { programmeStyles } from './programme.styles.js';
import { programmeWords } from './programme.words.js';

/**
 * One programme of the district: its name and place, what it does, its figures and facts in the
 * wording of the source, the indicators that the data follow over time, and the programmes that are
 * parts of it. Names and slogans stay names.
 *
 * @summary One programme: what it is, what is stated of it, and its indicators.
 * @csspart fact - One fact.
 * @csspart indicators - The indicators that are followed over time.
 * @csspart parts - The programmes that are parts of this one.
 */
export class ProgrammeElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, statedStyles, programmeStyles];
  }

  // The pictures inside take their data, selection and looks from here.
  protected readonly provider = new HostProvider(this);

  /** The id of a programme. */
  @property() programme = '';

  protected override outcome(view: View): Outcome {
    const { dataset, say } = view;
    const { programmes } = dataset;
    const programme = programmes.get(this.programme);
    if (!programme) {
      const ids = programmes.keys();
      return unknownIn(dataset, 'unknown-programme', '@programme', this.programme, ids);
    }
    const whole = programmes.get(programme.part ?? '');
    const partOf = whole ? programmeWords[say.lang].partOf(say.text(whole.name)) : '';
    return {
      kind: 'picture',
      title: say.text(programme.name),
      where: [placeOf(say, programme), partOf].filter(Boolean).join(' · '),
      times: 'any',
      draw: () => this.#renderProgramme(view, programme),
      paper: () => this.#onPaper(view, programme),
      dates: publishedText(say, dataset),
      indicators: programme.indicators ?? [],
      sources: sourcesOf(dataset, programme),
    };
  }

  async #onPaper(view: View, programme: ProgrammeItem): Promise<PaperForm> {
    const { dataset, say } = view;
    const { programmePaper } = await import('./programme.paper.js');
    const stats = followedBy(dataset, programme).map(({ indicator, region }) =>
      Object.assign(new StatElement(), {
        indicator: indicator.id,
        region,
        compare: this.compare,
        lang: this.lang || say.lang,
      }),
    );
    const followed = await Promise.all(stats.map((stat) => partOf(stat, this.provider)));
    return programmePaper(view, programme, { isBare: isBare(dataset, programme), followed });
  }

  #renderProgramme(view: View, programme: ProgrammeItem): TemplateResult {
    const { dataset, say } = view;
    const followed = followedBy(dataset, programme);
    return html`${renderStated(view, programme)}
    ${isBare(dataset, programme) ? html`<p class="small none">${programmeWords[say.lang].nothingStated}</p>` : nothing}
    ${this.#renderIndicators(say, followed)} ${renderParts(view, programme)}`;
  }

  #renderIndicators(say: Speaker, followed: readonly Followed[]): TemplateResult | typeof nothing {
    if (followed.length === 0) return nothing;
    return html`<div class="indicators" part="indicators">
      ${followed.map(
        ({ indicator, region }) =>
          html`<gf-stat
            .indicator=${indicator.id}
            .region=${region}
            .compare=${this.compare}
            .lang=${this.lang || say.lang}
            .headingLevel=${Math.min(6, this.headingLevel + 1)}
          ></gf-stat>`,
      )}
    </div>`;
  }
}

/** True where its name and what it does are all that is stated of a programme. */
const isBare = (dataset: Dataset, programme: ProgrammeItem): boolean =>
  followedBy(dataset, programme).length === 0 &&
  (programme.facts ?? []).length === 0 &&
  !hasFigures(dataset, programme);

/** The parts by name; one of which no more is stated, so that it needs no card, with what it does. */
function renderParts(
  { dataset, say }: View,
  programme: ProgrammeItem,
): TemplateResult | typeof nothing {
  const parts = subprogrammesOf(dataset, programme);
  if (parts.length === 0) return nothing;
  return html`<dl class="parts" part="parts" aria-label=${programmeWords[say.lang].parts}>
    ${parts.map(
      (part) =>
        html`<dt>${say.text(part.name)}</dt>
          <dd>${say.text(part.summary)}</dd>`,
    )}
  </dl>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import {
  composition,
  dimensionOf,
  type Composition,
  type Sort,
} from '../../core/derive/composition.js';
import type { Dataset } from '../../core/model/dataset.js';
import type { Speaker } from '../../i18n/speaker.js';
import { GfElement } from '../base/element/element.js';
import { unknownIn, type Outcome } from '../base/element/outcome.js';
import { property, state } from '../base/element/property.js';
import { hasIndicator, type View } from '../base/element/view.js';
import { boundsStyles } from '../base/list/bounds.styles.js';
import { ListController } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { tableStyles } from '../base/table/table.styles.js';
import { phrased } from '../base/text/phrased.js';
import { partAlone, partOfWhole, renderReasons, scaleApart } from './composition-list.js';
import { renderStack, renderWaffle } from './composition-whole.js';
import { compositionStyles } from './composition.styles.js';
import {
  compositionFinding,
  compositionMarks,
  compositionReading,
  compositionTable,
  compositionTitle,
  wholeText,
} from './composition.text.js';
import { compositionWords } from './composition.words.js';

/**
 * The parts of an indicator over the categories of a dimension: one bar of a hundred per cent or a
 * hundred cells, and the categories in order. Where the categories make no whole, it says why and
 * shows one bar a category.
 *
 * @summary The parts of a whole.
 * @csspart whole - The bar of a hundred per cent, or the hundred cells.
 * @csspart list - The categories in order.
 * @csspart category - One category.
 * @csspart reason - Why the categories are not drawn as a whole.
 * @csspart table - The figures as a table.
 */
export class CompositionElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, listStyles, tableStyles, boundsStyles, ...compositionStyles];
  }

  private readonly list = new ListController(this);

  /** The place in the document of the category that the reader marked. */
  @state() private picked: number | undefined;

  /** The id of a dimension; left out, the first that the indicator is broken down by. */
  @property() by = '';

  /** `bars` for one bar of a hundred per cent, `waffle` for a hundred cells. */
  @property() picture: 'bars' | 'waffle' = 'bars';

  /** `value` puts the largest category first, `document` keeps the order of the data; left out, the largest first unless the categories count up, as age bands do. */
  @property() sort: Sort | '' = '';

  protected override get choices() {
    return {
      picture: [this.picture, ['bars', 'waffle']],
      sort: [this.sort, ['value', 'document']],
    } as const;
  }

  protected override suits({ dataset }: { dataset: Dataset }): string[] | undefined {
    const ids = [...dataset.indicators.values()]
      .filter((indicator) => dimensionOf(dataset, indicator, this.by))
      .map(({ id }) => id);
    return ids.length > 0 ? ids : undefined;
  }

  protected override subject({ dataset, say, indicator }: View): string {
    if (!indicator) return '';
    const words = compositionWords[say.lang];
    const name = say.indicator(indicator);
    const dimension = dataset.dimensions.get(this.by);
    return dimension ? words.by(name, say.text(dimension.name)) : words.unbroken(name);
  }

  #pick(index: number): void {
    this.picked = this.picked === index ? undefined : index;
  }

  protected override outcome(view: View): Outcome {
    const { dataset, say, region, period } = view;
    if (this.by && !dataset.dimensions.has(this.by)) {
      return unknownIn(dataset, 'unknown-dimension', '@by', this.by, dataset.dimensions.keys());
    }
    if (!hasIndicator(view)) return this.nothing(view);
    const { indicator } = view;
    const dimension = dimensionOf(dataset, indicator, this.by);
    const composed =
      dimension &&
      composition(dataset, {
        indicator,
        dimension,
        region: region.id,
        period,
        sort: this.sort || undefined,
      });
    const observations = composed?.parts.flatMap(({ observation }) => observation ?? []) ?? [];
    const [first] = observations;
    if (!composed || !first) return this.nothing(view);
    const when = say.period(first);
    return {
      kind: 'picture',
      title: compositionTitle(say, composed),
      finding: compositionFinding(say, composed),
      where: `${say.region(region.id)} · ${when}`,
      times: [composed.period],
      draw: () =>
        composed.refusals.length > 0
          ? this.#renderApart(say, composed)
          : this.#renderWhole(say, composed),
      paper: async () =>
        (await import('./composition.paper.js')).compositionPaper(say, composed, this.picture),
      table: (tables) => compositionTable(tables, say, composed, when),
      summary: compositionReading(say, composed),
      isRead: true,
      sources: [
        ...observations.map(({ row }) => row?.source),
        ...composed.series.map(({ source }) => source),
        indicator.source,
      ],
      marks: compositionMarks(say, composed),
    };
  }

  #renderApart(say: Speaker, composed: Composition): TemplateResult {
    return html`${renderReasons(say, composed)}${this.#renderList(say, composed)}`;
  }

  #renderWhole(say: Speaker, composed: Composition): TemplateResult {
    const isWaffle = this.picture === 'waffle';
    const renderPicture = isWaffle ? renderWaffle : renderStack;
    return html`<p class="sum">${phrased(wholeText(say, composed))}</p>
      <div class="picture ${isWaffle ? 'beside' : ''}">
        ${renderPicture(composed, this.picked, (index) => this.#pick(index))}
        ${this.#renderList(say, composed)}
      </div>
      ${isWaffle ? html`<p class="how">${compositionWords[say.lang].waffle}</p>` : nothing}`;
  }

  #renderList(say: Speaker, composed: Composition): TemplateResult {
    const { parts, refusals } = composed;
    const isApart = refusals.length > 0;
    const scale = scaleApart(composed);
    return this.list.render({
      part: 'list',
      optionPart: 'category',
      look: isApart ? 'apart' : 'whole',
      label: say.words.ui.keysHint(compositionWords[say.lang].parts),
      options: parts.map((part, i) => ({
        ...(isApart ? partAlone(say, composed, part, scale) : partOfWhole(say, composed, part, i)),
        picked: part.index === this.picked,
      })),
      joined: say.words.list,
      choose: (i) => {
        const part = parts[i];
        if (part) this.#pick(part.index);
      },
    });
  }
}

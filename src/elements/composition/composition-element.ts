import { html, nothing, type TemplateResult } from 'lit';
import type { DimensionItem } from '../../core/contract/contract.generated.js';
import type { Dataset } from '../../core/model/dataset.js';
import {
  composition,
  dimensionOf,
  type Composition,
  type Sort,
} from '../../core/derive/composition.js';
import { compositionWords } from './composition.words.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Card } from '../base/element/outcome.js';
import { boundsStyles } from '../base/list/bounds.styles.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import { ListController, stepInList } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { property, state } from '../base/element/property.js';
import { tableStyles } from '../base/table/table.styles.js';
import { type Fault, unknownIn } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
import { compositionStyles } from './composition.styles.js';
import { marksOf, readingOf, reasons, renderOption, tableOf, wholeOf } from './composition.text.js';
import { renderStack, renderWaffle } from './pictures.js';

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

  /** `value` puts the largest category first; left out, the order of the document. */
  @property() sort: Sort = 'document';

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
    const by = dataset.dimensions.get(this.by);
    return by ? words.by(name, say.text(by.name)) : words.unbroken(name);
  }

  protected override content(view: View): Card | Fault | undefined {
    const { dataset, say, region, indicator, period } = view;
    if (this.by && !dataset.dimensions.has(this.by)) {
      return unknownIn(dataset, 'unknown-dimension', '@by', this.by, dataset.dimensions.keys());
    }
    const dimension: DimensionItem | undefined =
      indicator && dimensionOf(dataset, indicator, this.by);
    const found =
      indicator &&
      dimension &&
      composition(dataset, { indicator, dimension, region: region.id, period, sort: this.sort });
    if (!found) return undefined;
    const words = compositionWords[say.lang];
    const shown = found.parts.flatMap(({ observation }) => observation ?? []);
    return {
      title: words.by(say.indicator(indicator), say.text(dimension.name)),
      where: `${say.region(region.id)} · ${say.period(shown[0]!)}`,
      body: this.#renderBody(say, found),
      table: (tables) => tableOf(tables, say, found),
      summary: readingOf(say, found),
      sources: [
        ...shown.map(({ row }) => row?.source),
        ...found.series.map(({ source }) => source),
        indicator.source,
      ],
      marks: marksOf(say, found),
    };
  }

  #renderBody(say: Speaker, found: Composition): TemplateResult {
    if (found.refusals.length > 0)
      return html`${reasons(say, found)}${this.#renderList(say, found)}`;
    const waffle = this.picture === 'waffle';
    const words = compositionWords[say.lang];
    return html`<p class="sum">${wholeOf(say, found)}</p>
      <div class="picture ${waffle ? 'beside' : ''}">
        ${(waffle ? renderWaffle : renderStack)(found, this.picked, (i) => this.#pick(i))}
        ${this.#renderList(say, found)}
      </div>
      ${waffle ? html`<p class="how">${words.waffle}</p>` : nothing}`;
  }

  #renderList(say: Speaker, found: Composition): TemplateResult {
    const { parts, refusals } = found;
    return this.list.render({
      ...{ part: 'list', optionPart: 'category', look: refusals.length > 0 ? 'apart' : 'whole' },
      style: cssProps({}),
      label: say.words.ui.listHint(compositionWords[say.lang].parts),
      options: parts.map((part, i) => ({
        ...renderOption(say, found, part, i),
        picked: part.index === this.picked,
      })),
      step: stepInList(parts.length),
      choose: (i) => this.#pick(parts[i]!.index),
    });
  }

  #pick(index: number): void {
    this.picked = this.picked === index ? undefined : index;
  }
}

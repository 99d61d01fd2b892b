import { html, nothing, type TemplateResult } from 'lit';
import type { Region } from '../../core/model/dataset.js';
import { reachesInto } from '../../core/time/range.js';
import { GfElement } from '../base/element/element.js';
import type { Picture } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
import { pathOf, periodsOf } from './choices.js';
import { filterStyles } from './filter.styles.js';

/**
 * Chooses region and period for all tags that share the selection: district, then street, then
 * community, one list a level.
 *
 * @summary Chooses region (district → street → community) and period for the other tags.
 * @csspart region - A list of regions, one for each level.
 * @csspart period - The list of periods.
 * @csspart clear - The button that clears the choice.
 */
export class FilterElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, filterStyles];
  }

  protected override outcome(view: View): Picture {
    const { dataset, say, region, time } = view;
    const { ui } = say.words;
    const periods = periodsOf(dataset);
    const isOffered = !time || periods.length === 0 || reachesInto(periods, time);
    const asked = time && say.timeRange(time);
    const when = asked ? (isOffered ? asked : ui.noneOf(asked)) : ui.latest;
    return {
      kind: 'picture',
      title: ui.filter,
      where: [say.region(region.id), when].join(' · '),
      times: [],
      draw: () =>
        html`${this.#renderChoices(view)}
        ${isOffered ? nothing : html`<p class="where">${when}</p>`}`,
    };
  }

  #renderChoices(view: View): TemplateResult {
    const { dataset, home, region } = view;
    const path = pathOf(dataset, home, region);
    return html`<div class="choices">
      ${path.map((above, level) => this.#renderLevel(view, above, path[level + 1]))}
      ${this.#renderPeriods(view)} ${this.#renderClear(view)}
    </div>`;
  }

  #renderClear({ say }: View): TemplateResult | typeof nothing {
    const { picked } = this.source.selection;
    if (picked.region === undefined && picked.period === undefined) return nothing;
    const clear = () => this.pick({ region: undefined, period: undefined });
    return html`<button type="button" part="clear" @click=${clear}>${say.words.ui.clear}</button>`;
  }

  /** The list of the regions below one. */
  #renderLevel(
    { say, home }: View,
    above: Region,
    chosen: Region | undefined,
  ): TemplateResult | typeof nothing {
    if (above.children.length === 0) return nothing;
    const { ui } = say.words;
    const onChange = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      // "All" of the first list is no choice; of a deeper one, the region that the list is of.
      this.pick({ region: value || (above === home ? undefined : above.id) });
    };
    // Of one of them, as a heading: Subdistrict, not subdistricts.
    const level = say.words.unitAfter('1', say.level(above.id));
    return html`<label part="region"
      >${level.charAt(0).toUpperCase() + level.slice(1)}
      <select @change=${onChange}>
        <option value="" ?selected=${!chosen}>${ui.all}</option>
        ${above.children.map(
          ({ id }) =>
            html`<option value=${id} ?selected=${id === chosen?.id}>${say.region(id)}</option>`,
        )}
      </select>
    </label>`;
  }

  #renderPeriods({ say, dataset, period }: View): TemplateResult | typeof nothing {
    const periods = periodsOf(dataset);
    if (periods.length < 2) return nothing;
    const { ui } = say.words;
    const onChange = (event: Event) =>
      this.pick({ period: (event.target as HTMLSelectElement).value || undefined });
    return html`<label part="period"
      >${ui.period}
      <select @change=${onChange}>
        <option value="" ?selected=${!period}>${ui.latest}</option>
        ${periods.map(
          (choice) =>
            html`<option value=${choice.code} ?selected=${choice.code === period?.code}>
              ${say.span(choice)}
            </option>`,
        )}
      </select>
    </label>`;
  }
}

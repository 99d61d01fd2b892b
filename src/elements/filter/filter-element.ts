import { css, html, nothing, type TemplateResult } from 'lit';
import type { Dataset, Region } from '../../core/model/dataset.js';
import type { Period } from '../../core/time/period.js';
import type { Card } from '../base/element/outcome.js';
import { GfSelectEvent } from '../base/element/events.js';
import { GfElement } from '../base/element/element.js';
import type { View } from '../base/element/view.js';

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
    return [
      ...GfElement.styles,
      css`
        .card {
          padding-bottom: 1em;
        }
        .foot,
        .badges {
          display: none;
        }
        .choices {
          display: flex;
          flex-wrap: wrap;
          align-items: flex-end;
          gap: 0.5em 1em;
        }
        label {
          display: flex;
          flex-direction: column;
          flex: 1 1 10em;
          max-width: 20em;
          font-size: 0.8667em;
          color: var(--quiet);
        }
        select {
          width: 100%;
          padding: 0 0.5em;
          background: var(--paper);
          border: 1px solid var(--line);
          border-radius: var(--radius);
          color: var(--ink);
          font-size: 1.0769em;
        }
      `,
    ];
  }

  protected override content(view: View): Card {
    const { say, dataset, home, region } = view;
    const { picked } = this.source.selection;
    const path = pathOf(dataset, home, region);
    const title = say.words.ui.filter;
    return {
      title,
      where: [
        say.region(region.id),
        view.period ? say.span(view.period) : say.words.ui.latest,
      ].join(' · '),
      body: html`<div class="choices">
        ${path.map((at, level) => this.#renderLevel(view, at, path[level + 1]))}
        ${this.#renderPeriods(view)}
        ${
          (picked.region ?? picked.period) === undefined
            ? nothing
            : html`<button
                type="button"
                part="clear"
                @click=${() => this.#pick({ region: undefined, period: undefined })}
              >
                ${say.words.ui.clear}
              </button>`
        }
      </div>`,
    };
  }

  /** The list of the regions below one. */
  #renderLevel(
    { say, home }: View,
    at: Region,
    chosen: Region | undefined,
  ): TemplateResult | typeof nothing {
    if (at.children.length === 0) return nothing;
    const { ui } = say.words;
    const onChange = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      // "All" of the first list is no choice; of a deeper one, the region that the list is of.
      this.#pick({ region: value || (at === home ? undefined : at.id) });
    };
    return html`<label part="region"
      >${say.level(at.id)}
      <select @change=${onChange}>
        <option value="" ?selected=${!chosen}>${ui.all}</option>
        ${at.children.map(
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
      this.#pick({ period: (event.target as HTMLSelectElement).value || undefined });
    return html`<label part="period"
      >${ui.period}
      <select @change=${onChange}>
        <option value="" ?selected=${!period}>${ui.latest}</option>
        ${periods.map(
          (one) =>
            html`<option value=${one.code} ?selected=${one.code === period?.code}>
              ${say.span(one)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #pick(change: { region?: string | undefined; period?: string | undefined }) {
    this.source.selection.pick(change);
    this.dispatchEvent(new GfSelectEvent(change));
  }
}

/** From the element's own region down to the chosen one. */
function pathOf(dataset: Dataset, home: Region, region: Region): Region[] {
  const path: Region[] = [];
  for (let at: Region | undefined = region; at; at = dataset.regions.get(at.parent ?? '')) {
    path.unshift(at);
    if (at === home) return path;
  }
  return [home];
}

const MOST_PERIODS = 600;

/** The periods of the dataset's longest axis of single periods, the newest first. */
function periodsOf(dataset: Dataset): Period[] {
  const [axis] = [...dataset.grids.values()]
    .flat()
    .filter(({ accumulation }) => accumulation === 'period')
    .map((grid) => grid.axis)
    .sort((a, b) => b.count - a.count);
  const count = Math.min(axis?.count ?? 0, MOST_PERIODS);
  return Array.from({ length: count }, (_, i) => axis!.period(axis!.count - 1 - i));
}

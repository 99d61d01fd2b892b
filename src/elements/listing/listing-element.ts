import { html, nothing, type TemplateResult } from 'lit';
import type { ListedItem } from '../../core/contract/contract.generated.js';
import { funnel } from '../../core/derive/funnel.js';
import { AUDIENCE, figureFor, listing, type Listing } from '../../core/derive/listing.js';
import { parsePeriod } from '../../core/time/period.js';
import type { Observation } from '../../core/series/resolve.js';
import { dayOf } from '../../core/time/today.js';
import { listingWords } from './listing.words.js';
import type { Card } from '../base/element/outcome.js';
import { GfElement } from '../base/element/element.js';
import { property, state } from '../base/element/property.js';
import { SHOWN, restButton, restStyles } from '../base/list/show-more.js';
import { tableStyles } from '../base/table/table.styles.js';
import type { WordTable } from '../base/table/word-table.js';
import { type Fault, unknownIn } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
import { audienceNames, placeNames, renderItem, typeName, validity } from './listing.text.js';
import { listingStyles } from './listing.styles.js';

/**
 * What residents can look up: policies, posts, courses, facilities and clubs, for an audience and a
 * region. What has expired is only counted, what is not valid yet says from when. Above the list it
 * can show the figure that a funnel's first stage shows, read from the same observation.
 *
 * @summary Policies, posts, courses, facilities and clubs for an audience and a region.
 * @csspart figure - The figure above the list.
 * @csspart choices - Audience and region.
 * @csspart count - How many items there are.
 * @csspart list - The items.
 * @csspart item - One item.
 * @csspart rest - The button that shows the rest of a long list.
 * @csspart table - The items as a table.
 */
export class ListingElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, tableStyles, restStyles, listingStyles];
  }

  @state() private chosen: string | undefined;

  @state() private showsAll = false;

  /** Which kinds to list, separated by spaces: `policy`, `post`, `course`, `facility`, `club`. */
  @property() kind = '';

  /** The audience that is chosen at first: the id of a category of the dimension `audience`. */
  @property() audience = '';

  /** The stages of the funnel beside it, as there; the figure is that of the first one. */
  @property() indicators = '';

  get #kinds(): ListedItem['kind'][] {
    return this.kind.split(/\s+/).filter(Boolean) as ListedItem['kind'][];
  }

  protected override subject({ say }: View): string {
    const words = listingWords[say.lang];
    const names = this.#kinds.map((kind) => words.kinds[kind]);
    return names.join(say.lang === 'en' ? ', ' : '、') || words.anything;
  }

  protected override content(view: View): Card | Fault | undefined {
    const { dataset, say, region } = view;
    const named = (this.indicators || this.indicator).split(/\s+/).filter(Boolean);
    const unknown = named.find((id) => !dataset.indicators.has(id));
    if (unknown !== undefined) {
      return unknownIn(
        dataset,
        'unknown-indicator',
        '@indicators',
        unknown,
        dataset.indicators.keys(),
      );
    }
    const stranger = this.#stranger(view);
    if (stranger) return stranger;
    const [kinds, audience] = [this.#kinds, this.chosen ?? this.audience];
    if (!dataset.items.some(({ kind }) => kinds.length === 0 || kinds.includes(kind))) {
      return undefined;
    }
    const now = this.source.now();
    const found = listing(dataset, { kinds, region, audience, now });
    const words = listingWords[say.lang];
    const total = this.#first(view, named);
    return {
      title: this.subject(view),
      where: words.on(say.region(region.id), say.span(parsePeriod(dayOf(now))!)),
      body: html`${named.length > 0 ? this.#renderFigure(view, named[0]!, total, audience) : nothing}
      ${this.#renderChoices(view, found, audience)} ${this.#renderList(view, found)}`,
      table: () => tableOf(view, this.subject(view), found),
      summary: counted(view, found),
      sources: [
        ...found.items.map(({ source }) => source),
        ...(total ? [total.observation.row?.source, total.source] : []),
      ],
    };
  }

  /** What to say where an attribute names a kind or an audience that there is not. */
  #stranger({ dataset, say, region }: View): Card | undefined {
    const words = listingWords[say.lang];
    const audiences = dataset.dimensions.get(AUDIENCE)?.categories.map(({ id }) => id) ?? [];
    const kinds = Object.keys(words.kinds);
    const kind = this.#kinds.find((one) => !kinds.includes(one));
    const sentence = kind
      ? words.unknown('kind', kind, kinds.join(' '))
      : this.audience && !audiences.includes(this.audience)
        ? words.unknown('audience', this.audience, audiences.join(' '))
        : undefined;
    if (!sentence) return undefined;
    return {
      title: words.anything,
      where: say.region(region.id),
      body: html`<div class="message" part="message">
        <strong>${say.words.ui.nothing}</strong><span>${sentence}</span>
      </div>`,
    };
  }

  /** The observation that a funnel of these stages shows first. */
  #first({ dataset, region, period }: View, named: readonly string[]) {
    const stages = named.map((id) => dataset.indicators.get(id)!);
    const found = funnel(dataset, stages, region.id, period);
    const observation = found?.stages[0]?.observation;
    return observation && { observation, source: found!.series[0]?.source };
  }

  #renderFigure(
    { dataset, say, region }: View,
    id: string,
    total: { observation: Observation } | undefined,
    audience: string,
  ): TemplateResult {
    const words = listingWords[say.lang];
    const name = say.indicator(dataset.indicators.get(id)!);
    if (!total) {
      const why = say.words.ui.nothingWhy(name, say.region(region.id));
      return html`<p class="figure" part="figure"><span class="small">${why}</span></p>`;
    }
    const split = audience ? figureFor(dataset, total.observation, audience) : undefined;
    const shown = split ?? total.observation;
    const notes = [
      say.region(region.id),
      say.period(shown),
      ...say.notes(shown),
      ...(audience && !split ? [words.unsplit] : []),
      ...(split ? [] : [words.sameFigure]),
    ];
    const whose = split ? audienceNames(dataset, say, [audience]) : '';
    return html`<p class="figure" part="figure">
      <span>${whose ? say.words.pair(name, whose) : name}</span> <b>${say.value(shown)}</b>
      <span class="small">${notes.join(' · ')}</span>
    </p>`;
  }

  #renderChoices(view: View, { counts }: Listing, audience: string) {
    const { dataset, say } = view;
    const words = listingWords[say.lang];
    const dimension = dataset.dimensions.get(AUDIENCE);
    const radio = (id: string, name: string) =>
      html`<label
        ><input
          type="radio"
          name="audience"
          .value=${id}
          .checked=${id === audience}
          @change=${() => (this.chosen = id)}
        /><span>${name}</span><span class="small">${counts.get(id)}</span></label
      >`;
    return html`<div class="choices" part="choices">
      ${
        dimension
          ? html`<fieldset>
              <legend>${say.text(dimension.name)}</legend>
              <div class="radios">
                ${radio('', words.all)}
                ${dimension.categories.map(({ id, name }) => radio(id, say.text(name)))}
              </div>
            </fieldset>`
          : nothing
      }
      ${this.#renderRegions(view)}
    </div>`;
  }

  /** The list of regions; an element that names its own has nothing to choose. */
  #renderRegions({ say, home, region }: View) {
    if (this.region || home.children.length === 0) return nothing;
    const { ui } = say.words;
    const inner = region === home || home.children.includes(region) ? [] : [region];
    const onChange = (event: Event) => {
      const id = (event.target as HTMLSelectElement).value || region.id;
      this.pickRegion(id);
    };
    return html`<label class="region"
      >${ui.region}
      <select @change=${onChange}>
        <option value="" .selected=${region === home}>${ui.all}</option>
        ${[...home.children, ...inner].map(
          (one) =>
            html`<option value=${one.id} .selected=${one === region}>
              ${say.region(one.id)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #renderList(view: View, found: Listing): TemplateResult {
    const words = listingWords[view.say.lang];
    const { items } = found;
    const cut = !this.showsAll && items.length > SHOWN;
    const mixed = this.#kinds.length !== 1;
    return html`<p class="count" part="count" role="status">${counted(view, found)}</p>
      <ul class="items ${cut ? 'cut' : ''}" part="list">
        ${items.map((item, i) => renderItem(view, found, item, { later: i >= SHOWN, mixed }))}
      </ul>
      ${cut ? restButton(words.rest(items.length - SHOWN), () => void this.#showAll()) : nothing}`;
  }

  async #showAll(): Promise<void> {
    this.showsAll = true;
    await this.updateComplete;
    // The button is gone; the reader goes on where it stood.
    this.renderRoot.querySelector<HTMLElement>('.later')?.focus();
  }
}

/** How many items there are, and how many have expired. */
function counted({ say }: View, { items, expired }: Listing): string {
  const words = listingWords[say.lang];
  const count = items.length > 0 ? words.count(items.length) : words.none;
  return say.words.list([count, ...(expired > 0 ? [words.expired(expired)] : [])]);
}

function tableOf(view: View, caption: string, found: Listing): WordTable {
  const { dataset, say } = view;
  const words = listingWords[say.lang];
  const { kind, type, audience, validity: valid, provider } = words;
  return {
    caption,
    head: words.name,
    columns: [kind, type, audience, say.words.ui.region, valid, provider],
    rows: found.items.map((item) => ({
      head: say.text(item.name),
      cells: [
        words.kinds[item.kind],
        typeName(dataset, say, item.type),
        audienceNames(dataset, say, item.audience),
        placeNames(say, item.regions),
        validity(say, found, item),
        say.text(item.provider),
      ].map((text) => text || say.words.empty.missing),
    })),
  };
}

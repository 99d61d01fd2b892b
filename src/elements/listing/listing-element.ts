import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ListedItem } from '../../core/contract/contract.generated.js';
import { ITEM_KINDS } from '../../core/contract/enums.generated.js';
import { AUDIENCE, listing, type Listing } from '../../core/derive/listing.js';
import { dayOf } from '../../core/time/today.js';
import { longStyles } from '../base/element/base.styles.js';
import type { Speaker } from '../../i18n/speaker.js';
import { GfElement } from '../base/element/element.js';
import { unknownIn, type Outcome, type Refusal } from '../base/element/outcome.js';
import { property, state } from '../base/element/property.js';
import type { View } from '../base/element/view.js';
import { SHOWN, restButton, restStyles } from '../base/list/show-more.js';
import { tableStyles } from '../base/table/table.styles.js';
import { renderSeen } from '../base/text/heard.js';
import { firstStageOf, renderFigure, type ListingFigure } from './listing-figure.js';
import { renderItem } from './listing-item.js';
import { listingStyles } from './listing.styles.js';
import { countText, kindNames, listingPlace, listingTable } from './listing.text.js';
import { listingWords } from './listing.words.js';

const idsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const isKind = (kind: string): kind is ListedItem['kind'] =>
  ITEM_KINDS.some((existing) => existing === kind);

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
    return [...GfElement.styles, longStyles, tableStyles, restStyles, listingStyles];
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
    return idsIn(this.kind).filter(isKind);
  }

  /** The audience that the reader chose, else the attribute's. */
  get #audience(): string {
    return this.chosen ?? this.audience;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { shown } = this;
    const isChosen = changed.has('chosen') && shown?.kind === 'picture';
    if (isChosen) this.sayNews(shown.summary ?? '');
  }

  protected override picks(): Readonly<Record<string, string>> {
    return this.chosen === undefined ? {} : { audience: this.chosen };
  }

  async #showAll(): Promise<void> {
    this.showsAll = true;
    await this.updateComplete;
    // The button is gone; the reader goes on where it stood.
    this.renderRoot.querySelector<HTMLElement>('.later')?.focus();
  }

  protected override subject({ say }: View): string {
    return kindNames(say, this.#kinds);
  }

  protected override outcome(view: View): Outcome {
    const { dataset, say, region } = view;
    const { indicators } = dataset;
    const ids = idsIn(this.indicators || this.indicator);
    const unknown = ids.find((id) => !indicators.has(id));
    if (unknown !== undefined) {
      return unknownIn(dataset, 'unknown-indicator', '@indicators', unknown, indicators.keys());
    }
    const refusal = this.#unknownChoice(view);
    if (refusal) return refusal;
    const kinds = this.#kinds;
    const isListed = ({ kind }: ListedItem) => kinds.length === 0 || kinds.includes(kind);
    if (!dataset.items.some(isListed)) return this.nothing(view);
    const now = this.source.now();
    const results = listing(dataset, { kinds, region, audience: this.#audience, now });
    const stages = ids.flatMap((id) => indicators.get(id) ?? []);
    const figure = firstStageOf(view, stages);
    const title = this.subject(view);
    const model = { results, figure, audience: this.#audience, isMixed: kinds.length !== 1 };
    return {
      kind: 'picture',
      title,
      where: listingPlace(view, dayOf(now)),
      times: figure?.observation ? [figure.observation.period] : 'any',
      draw: () => this.#renderListing(view, results, figure),
      paper: async () => (await import('./listing.paper.js')).listingPaper(view, model),
      table: () => listingTable(view, title, results),
      summary: countText(say, results),
      isRead: true,
      sources: [...results.items.map(({ source }) => source), ...(figure?.sources ?? [])],
    };
  }

  /** What to say where an attribute names a kind or an audience that there is not. */
  #unknownChoice({ dataset, say, region }: View): Refusal | undefined {
    const { audience } = this;
    const words = listingWords[say.lang];
    const refuse = (sentence: string): Refusal => ({
      kind: 'refusal',
      title: words.anything,
      where: say.region(region.id),
      heading: say.words.ui.nothing,
      sentences: [sentence],
    });
    const kind = idsIn(this.kind).find((id) => !isKind(id));
    if (kind) return refuse(words.unknown('kind', kind, ITEM_KINDS.join(' ')));
    const audiences = dataset.dimensions.get(AUDIENCE)?.categories.map(({ id }) => id) ?? [];
    if (!audience || audiences.includes(audience)) return undefined;
    return refuse(words.unknown('audience', audience, audiences.join(' ')));
  }

  #renderListing(view: View, results: Listing, figure: ListingFigure | undefined): TemplateResult {
    return html`${figure ? renderFigure(view, figure, this.#audience) : nothing}
      <div class="choices" part="choices">
        ${this.#renderAudiences(view, results)} ${this.#renderRegions(view)}
      </div>
      ${this.#renderItems(view, results)}`;
  }

  /** The audiences to choose from, each with how many items it would find. */
  #renderAudiences({ dataset, say }: View, { counts }: Listing): TemplateResult | typeof nothing {
    const dimension = dataset.dimensions.get(AUDIENCE);
    if (!dimension) return nothing;
    const radio = (id: string, name: string) =>
      html`<label
        ><input
          type="radio"
          name="audience"
          .value=${id}
          .checked=${id === this.#audience}
          @change=${() => {
            this.chosen = id;
          }}
        /><span>${name}</span><span class="small">${countOf(say, counts.get(id) ?? 0)}</span></label
      >`;
    const name = say.text(dimension.name);
    return html`<fieldset aria-label=${name}>
      <legend aria-hidden="true">${name}</legend>
      <div class="radios">
        ${radio('', listingWords[say.lang].all)}
        ${dimension.categories.map(({ id, name }) => radio(id, say.text(name)))}
      </div>
    </fieldset>`;
  }

  /** The list of regions; an element that names its own has nothing to choose. */
  #renderRegions({ say, home, region }: View): TemplateResult | typeof nothing {
    if (this.region || home.children.length === 0) return nothing;
    const { ui } = say.words;
    const isDeeper = region !== home && !home.children.includes(region);
    const offered = isDeeper ? [...home.children, region] : home.children;
    const onChange = (event: Event) => {
      // Picking the picked one again clears it, which is what “all” means.
      this.pickRegion((event.target as HTMLSelectElement).value || region.id);
    };
    return html`<label class="region"
      >${ui.region}
      <select @change=${onChange}>
        <option value="" .selected=${region === home}>${ui.all}</option>
        ${offered.map(
          (place) =>
            html`<option value=${place.id} .selected=${place === region}>
              ${say.region(place.id)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #renderItems(view: View, results: Listing): TemplateResult {
    const { say } = view;
    const { items } = results;
    const isCut = !this.showsAll && items.length > SHOWN;
    const isMixed = this.#kinds.length !== 1;
    const rest = listingWords[say.lang].rest(items.length - SHOWN);
    return html`<p class="count" part="count">${countText(say, results)}</p>
      ${
        // A list of nothing is heard as a list.
        items.length === 0
          ? nothing
          : html`<ul class="items ${isCut ? 'cut' : ''}" part="list">
              ${items.map((item, i) => renderItem(view, results, item, { isLater: i >= SHOWN, isMixed }))}
            </ul>`
      }
      ${isCut ? restButton(rest, () => void this.#showAll()) : nothing}`;
  }
}

/** How many items there are; that they are items is heard, and can be seen. */
function countOf(say: Speaker, count: number): TemplateResult | string {
  const number = say.number(count, 0);
  return renderSeen(number, say.withUnit(number, 'item'));
}

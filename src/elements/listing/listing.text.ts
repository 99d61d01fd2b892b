import { html, nothing, type TemplateResult } from 'lit';
import type { ListedItem } from '../../core/contract/contract.generated.js';
import type { Dataset } from '../../core/model/dataset.js';
import { AUDIENCE, type Listing } from '../../core/derive/listing.js';
import { listingWords, validityText } from './listing.words.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { View } from '../base/element/view.js';

const enumerate = (say: Speaker, names: readonly string[]) =>
  names.join(say.lang === 'en' ? ', ' : '、');

/** The names of audiences; of none, that everybody is meant. */
export function audienceNames(dataset: Dataset, say: Speaker, ids?: readonly string[]): string {
  if (!ids) return listingWords[say.lang].everybody;
  const categories = dataset.dimensions.get(AUDIENCE)?.categories ?? [];
  const name = (id: string) => say.text(categories.find((one) => one.id === id)?.name) || id;
  return enumerate(say, ids.map(name));
}

/** The names of the regions that an item serves; of none, that it serves all. */
export function placeNames(say: Speaker, ids?: readonly string[]): string {
  if (!ids) return listingWords[say.lang].everywhere;
  return enumerate(
    say,
    ids.map((id) => say.region(id)),
  );
}

/** The name of a category, whichever dimension has it; '' where two mean different things by it. */
export function typeName(dataset: Dataset, say: Speaker, type?: string): string {
  const found = [...dataset.dimensions.values()].flatMap(({ categories }) =>
    categories.filter(({ id }) => id === type).map(({ name }) => say.text(name)),
  );
  const names = new Set(found);
  return names.size === 1 ? found[0]! : '';
}

/** From when and until when an item of a list is valid. */
export const validity = (say: Speaker, { upcoming }: Listing, item: ListedItem) =>
  validityText(say, item, upcoming.has(item));

interface Look {
  /** Behind the first ones, so that only paper and who asks for it gets it. */
  later: boolean;
  /** True where items of other kinds stand beside it. */
  mixed: boolean;
}

/** One item: its name, which leads on where it has an address, and what it is, for whom and where. */
export function renderItem(
  { dataset, say }: View,
  found: Listing,
  item: ListedItem,
  { later, mixed }: Look,
): TemplateResult {
  const { name, url, kind, type, audience, regions, provider, summary } = item;
  const words = listingWords[say.lang];
  const what = [
    ...(mixed ? [words.kinds[kind]] : []),
    typeName(dataset, say, type),
    audienceNames(dataset, say, audience),
    placeNames(say, regions),
    say.text(provider),
  ];
  const valid = validity(say, found, item);
  return html`<li class="item ${later ? 'later' : ''}" part="item" tabindex=${later ? -1 : nothing}>
    ${
      url
        ? html`<a href=${url} rel=${/^https?:/.test(url) ? 'noopener' : nothing}
            >${say.text(name)}</a
          >`
        : html`<b>${say.text(name)}</b>`
    }
    ${summary ? html`<span>${say.text(summary)}</span>` : nothing}
    <span class="small">${what.filter(Boolean).join(' · ')}</span>
    ${
      valid
        ? html`<span class="small ${found.upcoming.has(item) ? 'upcoming' : ''}">${valid}</span>`
        : nothing
    }
  </li>`;
}

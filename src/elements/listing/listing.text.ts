import type { ListedItem } from '../../core/contract/contract.generated.js';
import { AUDIENCE, type Listing } from '../../core/derive/listing.js';
import type { Dataset } from '../../core/model/dataset.js';
import { parsePeriod } from '../../core/time/period.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { View } from '../base/element/view.js';
import type { WordTable } from '../base/table/word-table.js';
import { listingWords } from './listing.words.js';

/** The kinds that are listed; of none, that it may be anything. */
export function kindNames(say: Speaker, kinds: readonly ListedItem['kind'][]): string {
  const words = listingWords[say.lang];
  return say.words.names(kinds.map((kind) => words.kinds[kind])) || words.anything;
}

/** The region of a list, and the day (`2024-06-30`) that validity is told by. */
export function listingPlace({ say, region }: View, today: string): string {
  const period = parsePeriod(today);
  return listingWords[say.lang].on(say.region(region.id), period ? say.span(period) : today);
}

/** The names of audiences; of none, that everybody is meant. */
export function audienceNames(dataset: Dataset, say: Speaker, ids?: readonly string[]): string {
  if (!ids) return listingWords[say.lang].everybody;
  const categories = dataset.dimensions.get(AUDIENCE)?.categories ?? [];
  const names = new Map(categories.map(({ id, name }) => [id, say.text(name)]));
  return say.words.names(ids.map((id) => names.get(id) || id));
}

/** The names of the regions that an item serves; of none, that it serves all. */
export function placeNames(say: Speaker, ids?: readonly string[]): string {
  if (!ids) return listingWords[say.lang].everywhere;
  return say.words.names(ids.map((id) => say.region(id)));
}

/** The name of a category, whichever dimension has it; '' where two mean different things by it. */
export function typeName(dataset: Dataset, say: Speaker, type?: string): string {
  const categories = [...dataset.dimensions.values()].flatMap((dimension) => dimension.categories);
  const names = new Set(
    categories.filter(({ id }) => id === type).map(({ name }) => say.text(name)),
  );
  const [name = ''] = names;
  return names.size === 1 ? name : '';
}

/** From when and until when an item of a list is valid; '' where it says neither. */
export function validityText(
  say: Speaker,
  { upcoming }: Listing,
  item: ListedItem,
  until = listingWords[say.lang].until,
): string {
  const words = listingWords[say.lang];
  const { date, list } = say.words;
  const { validFrom, validTo } = item;
  const starts = upcoming.has(item) ? words.ahead : words.from;
  return list([
    ...(validFrom ? [starts(date(validFrom))] : []),
    ...(validTo ? [until(date(validTo))] : []),
  ]);
}

/** What an item is, for whom, where and by whom; its kind where others stand beside it. */
export function itemRemarks(
  { dataset, say }: View,
  { kind, type, audience, regions, provider }: ListedItem,
  isMixed: boolean,
): string[] {
  return [
    isMixed ? listingWords[say.lang].kinds[kind] : '',
    typeName(dataset, say, type),
    audienceNames(dataset, say, audience),
    placeNames(say, regions),
    say.text(provider),
  ].filter(Boolean);
}

/** How many items there are, and how many have expired. */
export function countText(say: Speaker, { items, expired }: Listing): string {
  const words = listingWords[say.lang];
  const count = items.length > 0 ? words.count(items.length) : words.none;
  return say.words.list([count, ...(expired > 0 ? [words.expired(expired)] : [])]);
}

/** Whom a list may be for, each with how many items there are; of one that is chosen, that it is. */
export function audienceCounts(
  { dataset, say }: View,
  { counts }: Listing,
  chosen: string,
): string {
  const dimension = dataset.dimensions.get(AUDIENCE);
  if (!dimension) return '';
  const words = listingWords[say.lang];
  const of = (id: string, name: string) =>
    `${id === chosen && id ? say.words.aside(name, words.chosen) : name} ${counts.get(id) ?? 0}`;
  const all = [
    of('', words.all),
    ...dimension.categories.map(({ id, name }) => of(id, say.text(name))),
  ];
  return say.words.pair(say.text(dimension.name), all.join(' · '));
}

/** The items as a table. */
export function listingTable({ dataset, say }: View, caption: string, results: Listing): WordTable {
  const words = listingWords[say.lang];
  return {
    caption,
    head: words.name,
    columns: [
      words.kind,
      words.type,
      words.audience,
      say.words.ui.region,
      words.validity,
      words.provider,
    ],
    rows: results.items.map((item) => ({
      head: say.text(item.name),
      cells: [
        words.kinds[item.kind],
        typeName(dataset, say, item.type),
        audienceNames(dataset, say, item.audience),
        placeNames(say, item.regions),
        validityText(say, results, item, words.upTo),
        say.text(item.provider),
      ].map((text) => text || say.words.empty.unstated),
    })),
  };
}

import type { ListedItem } from '../contract/contract.generated.js';
import { parentOf, type Dataset, type Region } from '../model/dataset.js';
import { observationAt, seriesOf, type Observation } from '../series/resolve.js';
import { dayOf } from '../time/today.js';
import { isWithheld } from './withheld.js';

/** What is looked for among the items of a dataset. */
export interface Search {
  /** Kinds to show; none for all. */
  kinds: readonly string[];
  region: Region;
  /** A category of the dimension `audience`; '' for everybody. */
  audience: string;
  /** In milliseconds. */
  now: number;
}

export interface Listing {
  /** In the order of the document. */
  items: ListedItem[];
  /** Those of `items` that are not valid yet. */
  upcoming: ReadonlySet<ListedItem>;
  /** So many more fit but are not valid any longer. */
  expired: number;
  /** How many items each audience would find, everybody (`''`) first. */
  counts: ReadonlyMap<string, number>;
}

/** The dimension whose categories are audiences; without it nobody is told apart. */
export const AUDIENCE = 'audience';

/**
 * The items that serve a region and an audience. An item serves the regions that it names with all
 * below them; asked of a larger region, it is listed too, for it serves a part of that one. An item
 * that names no region or no audience serves all. The last day of validity counts.
 */
export function listing(dataset: Dataset, { kinds, region, audience, now }: Search): Listing {
  const today = dayOf(now);
  const around = areasAround(dataset, region);
  const inside = areasInside(dataset, region);
  const serves = ({ kind, regions }: ListedItem) =>
    (kinds.length === 0 || kinds.includes(kind)) &&
    (!regions || regions.some((id) => around.has(id) || inside.has(id)));
  const offered = dataset.items.filter(serves);
  const valid = offered.filter(({ validTo }) => !isOver(today, validTo));
  const audiences = dataset.dimensions.get(AUDIENCE)?.categories ?? [];
  const count = (id: string) => valid.filter((item) => isFor(item, id)).length;
  return {
    items: valid.filter((item) => isFor(item, audience)),
    upcoming: new Set(valid.filter(({ validFrom }) => isAhead(today, validFrom))),
    expired: offered.filter((item) => isFor(item, audience) && isOver(today, item.validTo)).length,
    counts: new Map(['', ...audiences.map(({ id }) => id)].map((id) => [id, count(id)])),
  };
}

const isFor = ({ audience }: ListedItem, asked: string) =>
  !asked || !audience || audience.includes(asked);

// A month or a year ends with its last day, so only what both dates have is compared.
const day = (date: string) => date.slice(0, 10);
const isOver = (today: string, to?: string) =>
  to !== undefined && today.slice(0, day(to).length) > day(to);
const isAhead = (today: string, from?: string) =>
  from !== undefined && today.slice(0, day(from).length) < day(from);

/** The ids of a region and of all that it lies in: parents, and functional areas outside the tree. */
function areasAround(dataset: Dataset, region: Region): Set<string> {
  return reached(region, (at) => [
    ...[parentOf(dataset, at) ?? []].flat(),
    ...(at.within ?? []).flatMap((id) => dataset.regions.get(id) ?? []),
  ]);
}

/** The ids of a region and of all that lie in it, in the tree and as parts of a functional area. */
function areasInside(dataset: Dataset, region: Region): Set<string> {
  const parts = new Map<string, Region[]>();
  for (const part of dataset.regions.values()) {
    for (const id of part.within ?? []) {
      const ofArea = parts.get(id);
      if (ofArea) ofArea.push(part);
      else parts.set(id, [part]);
    }
  }
  return reached(region, ({ id, children }) => [...children, ...(parts.get(id) ?? [])]);
}

/** The ids of the regions that some steps lead to, each once, whatever circles they make. */
function reached(from: Region, next: (region: Region) => readonly Region[]): Set<string> {
  const seen = new Set([from.id]);
  const waiting = [from];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    for (const region of next(at)) {
      if (seen.has(region.id)) continue;
      seen.add(region.id);
      waiting.push(region);
    }
  }
  return seen;
}

/**
 * A figure for one audience, of the same period and way of counting. None where the data do not split
 * it so, nor where one part alone is withheld, which the others and the whole would give away.
 */
export function figureFor(
  dataset: Dataset,
  { indicator, region, period, accumulation }: Observation,
  audience: string,
): Observation | undefined {
  const parts = (dataset.dimensions.get(AUDIENCE)?.categories ?? []).flatMap(({ id }) => {
    const breakdown = `${AUDIENCE}=${id}`;
    const question = { accumulation, frequency: period.frequency, breakdown };
    const series = seriesOf(dataset, { indicator: indicator.id, region, ...question });
    const at = series ? series.axis.find(period) : -1;
    return at < 0 ? [] : { id, observation: observationAt(series!, at) };
  });
  const withheld = parts.filter(({ observation }) => isWithheld(observation));
  if (withheld.length === 1) return undefined;
  return parts.find(({ id }) => id === audience)?.observation;
}

import type {
  DimensionItem,
  ListedItem,
  ReachInfo,
  UnitItem,
} from '../contract/contract.generated.js';
import { parentOf, type Dataset, type Region } from '../model/dataset.js';
import { parsePeriod, periodSpan } from '../time/period.js';

/** Why no circle is drawn. */
export type ReachRefusal = 'no-method' | 'bad-bands' | 'no-types' | 'no-times';

/** A facility and how far it is on foot. */
export interface Reached {
  item: ListedItem;
  minutes: number;
  /** The place of its band; as many as there are bands for what lies beyond the standard. */
  band: number;
}

export interface ReachType {
  /** Absent for facilities whose type the dimension lacks. */
  category?: UnitItem;
  /** Its place in the dimension, from 0. */
  index: number;
  /** The nearest first, those beyond the standard last. */
  facilities: Reached[];
  /**
   * `within`: the nearest is inside the standard; `lacking`: every one that is listed lies beyond it;
   * `unlisted`: the document has none, which does not mean that there is none.
   */
  state: 'within' | 'lacking' | 'unlisted';
}

/** How many minutes it is from one region to facilities of each type. */
export interface Reach {
  info: ReachInfo;
  region: Region;
  dimension: DimensionItem;
  /** In the order of the dimension. */
  types: ReachType[];
  /** The last band, which is what the service has to keep. */
  standard: number;
}

/** What stands in its place: why, and which regions below or beside the one asked for have times. */
export interface NoReach {
  refusal: ReachRefusal;
  having: Region[];
}

/** A place to stop at when going through the circle: a type, or one of its facilities. */
export interface ReachStop {
  type: number;
  facility?: number;
}

/**
 * The facilities around a region by type, from the nearest, each in the band of its minutes; or why
 * there are none to draw. Undefined where the document has no circle at all. Radius and network give
 * different minutes, so times without a method are refused (RULES.md, 15分钟生活圈).
 */
export function reachOf(dataset: Dataset, region: Region): Reach | NoReach | undefined {
  const { reach: info } = dataset;
  if (!info) return undefined;
  const dimension = dataset.dimensions.get(info.dimension ?? '');
  const refusal = refusalOf(info, dimension);
  if (refusal || !dimension) return { refusal: refusal ?? 'no-types', having: [] };
  const reached = reachedFrom(dataset, info, region);
  if (reached.length === 0)
    return { refusal: 'no-times', having: regionsWithTimes(dataset, region) };
  const standard = info.bands[info.bands.length - 1]!;
  const categories = new Set(dimension.categories.map(({ id }) => id));
  const others = reached.filter(({ item }) => !categories.has(item.type ?? ''));
  const types = dimension.categories.map((category, index): ReachType => {
    const facilities = reached.filter(({ item }) => item.type === category.id);
    return { category, index, facilities, state: stateOf(facilities, info) };
  });
  if (others.length > 0) {
    types.push({ index: types.length, facilities: others, state: stateOf(others, info) });
  }
  return { info, region, dimension, types, standard };
}

/** True for a circle that can be drawn. */
export const isReach = (answer: Reach | NoReach): answer is Reach => 'types' in answer;

/** Each type, followed by its facilities. */
export function stopsOf({ types }: Pick<Reach, 'types'>): ReachStop[] {
  return types.flatMap(({ facilities }, type) => [
    { type },
    ...facilities.map((_, facility) => ({ type, facility })),
  ]);
}

function refusalOf(
  { method, bands }: ReachInfo,
  dimension: DimensionItem | undefined,
): ReachRefusal | undefined {
  // A field that was faulty has been left out of the document.
  if (!(method as unknown)) return 'no-method';
  const ascend = bands?.length > 0 && bands.every((end, i) => end > (bands[i - 1] ?? 0));
  if (!ascend) return 'bad-bands';
  return dimension && dimension.categories.length > 0 ? undefined : 'no-types';
}

function stateOf([nearest]: readonly Reached[], { bands }: ReachInfo): ReachType['state'] {
  if (!nearest) return 'unlisted';
  return nearest.band < bands.length ? 'within' : 'lacking';
}

/** The facilities with times from a region, the nearest first; of two times for one the first stays. */
function reachedFrom(dataset: Dataset, info: ReachInfo, region: Region): Reached[] {
  const items = new Map(dataset.items.map((item) => [item.id, item]));
  const date = info.asOf ?? dataset.info.asOf;
  const reached = new Map<string, Reached>();
  for (const { region: from, item: id, minutes } of info.times ?? []) {
    const item = items.get(id);
    if (from !== region.id || item?.kind !== 'facility' || reached.has(id)) continue;
    if (!isOpen(item, date)) continue;
    const at = info.bands.findIndex((end) => minutes <= end);
    reached.set(id, { item, minutes, band: at < 0 ? info.bands.length : at });
  }
  return [...reached.values()].sort((a, b) => a.minutes - b.minutes);
}

/** False for a facility that had closed, or was yet to open, when the times were taken. */
function isOpen({ validFrom, validTo }: ListedItem, date: string): boolean {
  const [at, from, to] = [date, validFrom ?? '', validTo ?? ''].map((code) => {
    const period = parsePeriod(code.slice(0, 10));
    return period && periodSpan(period);
  });
  return !at || ((!from || from[0] < at[1]) && (!to || to[1] > at[0]));
}

/** The regions below one that have times; where none has, those below the one above it. */
function regionsWithTimes(dataset: Dataset, region: Region): Region[] {
  const ids = new Set(dataset.reach?.times?.map(({ region: id }) => id));
  const below = ({ children }: Region): Region[] =>
    children.flatMap((child) => [...(ids.has(child.id) ? [child] : []), ...below(child)]);
  for (let at: Region | undefined = region; at; at = parentOf(dataset, at)) {
    const having = below(at);
    if (having.length > 0) return having;
  }
  return [];
}

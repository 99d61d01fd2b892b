import type { NamedRegion } from './division.js';
import { stemOf } from './division-name.js';
import type { NameIndex } from './name-index.js';

/**
 * The regions that a name may mean, and how it names them: by the `whole` name; in `short`, without its kind
 * (潮鸣); or with another kind than the list has (`other-kind`: 富阳市, now 富阳区).
 */
export interface RegionMatch<R extends NamedRegion> {
  readonly regions: readonly R[];
  readonly how: 'whole' | 'short' | 'other-kind';
  /** True where a place that it lies in stands before it. */
  readonly isPlaced?: boolean;
}

/** How large a place is by its kind: a community, a street or a town, or what is above these. */
function sizeOf(name: string): 'community' | 'street' | 'large' {
  if (/(?:社区|村)$/.test(name)) return 'community';
  return /(?:街道|镇|乡|苏木)$/.test(name) ? 'street' : 'large';
}

/** What may stand between the names of a place and of one in it. */
const BETWEEN = /^[/／\\\-–—·、,，:：>|_]+/;

/** The shortest and the longest name of a division that others may follow. */
const [SHORTEST, LONGEST] = [2, 15];

/** What a folded name means; places may stand before it that it lies in (浙江省杭州市拱墅区潮鸣街道). */
export function matchName<R extends NamedRegion>(
  index: NameIndex<R>,
  name: string,
): RegionMatch<R> | undefined {
  const own = matchOwn(index, name);
  if (own?.how === 'whole') return own;
  return matchBehind(index, name) ?? own;
}

function matchOwn<R extends NamedRegion>(
  index: NameIndex<R>,
  name: string,
): RegionMatch<R> | undefined {
  const whole = index.named(name);
  if (whole.length > 0) return { regions: whole, how: 'whole' };
  const short = index.ofStem(name);
  if (short.length > 0) return { regions: short, how: 'short' };
  const stem = stemOf(name);
  const others = stem === undefined ? [] : [...index.ofStem(stem), ...index.named(stem)];
  // 富阳市 may be 富阳区 today, and 南汇区 is no 南汇街道: what is written of its level stands.
  const alike = others.filter((region) => sizeOf(region.name) === sizeOf(name));
  return alike.length > 0 ? { regions: alike, how: 'other-kind' } : undefined;
}

/** A name behind those of places that it lies in; these say which one is meant, so it may be short. */
function matchBehind<R extends NamedRegion>(
  index: NameIndex<R>,
  name: string,
): RegionMatch<R> | undefined {
  let found: RegionMatch<R> | undefined;
  for (let end = SHORTEST; end <= Math.min(LONGEST, name.length - SHORTEST); end++) {
    const head = name.slice(0, end);
    const around = [...index.named(head), ...index.ofStem(head)];
    if (around.length === 0) continue;
    const rest = matchName(index, name.slice(end).replace(BETWEEN, ''));
    if (!rest) continue;
    const ids = new Set(around.map(({ id }) => id));
    const regions = rest.regions.filter(({ id }) =>
      index.lineOf(id).some((place) => place !== id && ids.has(place)),
    );
    if (regions.length === 0) continue;
    const how = rest.how === 'other-kind' ? 'other-kind' : 'whole';
    // The longest name before it is the one that is written: 朝阳市 rather than 朝阳.
    if (how === 'whole' || found?.how !== 'whole') found = { regions, how, isPlaced: true };
  }
  return found;
}

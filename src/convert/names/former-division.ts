import { parsePeriod, periodSpan } from '../../core/time/period.js';
import type { NamedRegion } from './division.js';
import { FORMER, type FormerDivision } from './former.js';
import type { NameIndex } from './name-index.js';
import type { RegionAnswer, RegionSurroundings } from './region-answer.js';
import { matchName } from './region-match.js';
import { listedIds } from './within-place.js';

/** A former division of this name, with or without the city before it. */
export function formerOf(name: string, around: RegionSurroundings): FormerDivision | undefined {
  const { index } = around.places;
  const within = listedIds(around.within, around.earlier);
  const isNamed = (former: FormerDivision) => {
    if (!name.endsWith(former.called)) return false;
    const before = name.slice(0, -former.called.length);
    if (before !== '')
      return matchName(index, before)?.regions.some(({ id }) => id === former.parent) ?? false;
    // Of several of a name the one of the table's own city is meant.
    return within === undefined || within.some((id) => isAround(id, former, index));
  };
  return FORMER.find(isNamed);
}

/** True for the city or the province of a former division, and for what its places went to. */
const isAround = (id: string, { parent, successors }: FormerDivision, index: NameIndex) =>
  successors.includes(id) || (parent !== undefined && index.lineOf(parent).includes(id));

/**
 * What a name or a code means that was a former division's: this one for figures of its time; where it goes
 * on with another area, either of them for figures of both times. Undefined where today's is meant.
 *
 * @param named - The divisions that have this name or code today.
 */
export function asFormer(
  former: FormerDivision,
  named: readonly NamedRegion[],
  around: RegionSurroundings,
): RegionAnswer | undefined {
  const { places, on, since = on } = around;
  const today = named.find(({ code }) => code === former.code);
  // Elsewhere there may be another of the name, unless the table says of which city it is.
  const others = around.within === undefined ? named.filter((one) => one !== today) : [];
  if (isInTimeOf(former, on)) {
    if (others.length === 0) return former;
    return { several: [former, ...others], reason: 'same-name', former };
  }
  if (!today) {
    const successors = former.successors.flatMap((id) => places.index.get(id) ?? []);
    return { several: [...successors, ...others], reason: 'abolished', former };
  }
  return isInTimeOf(former, since)
    ? { several: [today, former, ...others], reason: 'changed', former }
    : undefined;
}

const isInTimeOf = ({ until }: FormerDivision, period: string | undefined): boolean =>
  period !== undefined && lastDay(period) <= lastDay(until);

/** The last day of a period, or the day that it is. */
export function lastDay(period: string): string {
  const parsed = parsePeriod(period);
  return parsed ? new Date(periodSpan(parsed)[1] - 1).toISOString().slice(0, 10) : period;
}

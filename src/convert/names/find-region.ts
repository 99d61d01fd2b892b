import { divisionCode, type NamedRegion } from './division.js';
import { foldedName, isFunctionalArea, isUnallocated, withoutOffice } from './division-name.js';
import { earlierRegions, type EarlierRegion } from './earlier-regions.js';
import { asFormer, formerOf, lastDay } from './former-division.js';
import { FORMER } from './former.js';
import { nearestRegion } from './nearest-region.js';
import { isPersonHead } from './person-name.js';
import {
  COUNTRY,
  isRegion,
  isSeveral,
  type RegionAnswer,
  type RegionSurroundings,
} from './region-answer.js';
import { matchName, type RegionMatch } from './region-match.js';
import { insideOf, listedIds } from './within-place.js';

export { isRegion, isSeveral };
export type { RegionAnswer, RegionSurroundings };
export type { NoRegion, SeveralRegions } from './region-answer.js';

/** The region that a text of a table names. */
export function findRegion(text: string, around: RegionSurroundings): RegionAnswer {
  if (around.head !== undefined && isPersonHead(around.head)) return { special: 'person' };
  const name = withoutOffice(foldedName(text));
  if (name === '') return {};
  const [, code, named] = codeAndName(name) ?? [];
  if (code !== undefined) return byCodeAndName(code, named ?? '', around);
  const known = around.earlier && inEarlier(name, around);
  if (known) return known;
  if (isUnallocated(name)) return { special: 'unallocated' };
  const listed = inList(name, around);
  if (listed) return asEarlier(listed, around);
  if (isFunctionalArea(name)) return { special: 'functional-area' };
  const near = nearestRegion(name, around);
  return near ? { nearest: near } : {};
}

/** A code, alone or with a name on either side: 330105015 潮鸣街道, 潮鸣街道（330105015）. */
function codeAndName(name: string): [string, string, string] | undefined {
  const [, front, behind = ''] = /^([1-9]\d{5,11}|[1-9]\d(?:\d\d)?$)[-_:.]?(\D*)$/.exec(name) ?? [];
  const [, before = '', back] = /^(\D+?)[(（\-_:]?([1-9]\d{5,11})[)）]?$/.exec(name) ?? [];
  const code = divisionCode(front ?? back ?? '');
  return code === undefined ? undefined : [name, code, front === undefined ? before : behind];
}

function byCodeAndName(code: string, name: string, around: RegionSurroundings): RegionAnswer {
  const region = byCode(code, around);
  if (!isRegion(region) || name === '') return region;
  const other = findRegion(name, { ...around, within: region.parent ?? around.within });
  const isSame = isRegion(other)
    ? other.id === region.id
    : isSeveral(other) && other.several.some(({ id }) => id === region.id);
  if (isSame) return region;
  const others = isRegion(other) ? [other] : isSeveral(other) ? other.several : [];
  return { several: [region, ...others], reason: 'disagree' };
}

function byCode(code: string, around: RegionSurroundings): RegionAnswer {
  const { places, earlier, on } = around;
  const own = earlier ? earlierRegions(earlier).ofCode(code).filter(isValid(on)) : [];
  if (own.length === 1) return own[0]!;
  if (own.length > 1) return { several: own, reason: 'same-name' };
  const listed = places.index.get(code);
  const former = FORMER.find((one) => one.code === code);
  const inTime = former && asFormer(former, listed ? [listed] : [], around);
  if (inTime) return inTime;
  if (listed) return listed;
  const upper = [code.slice(0, 9), code.slice(0, 6), `${code.slice(0, 4)}00`];
  const [inside] = upper.flatMap((id) => places.index.get(id) ?? []);
  return inside ? { inside } : {};
}

function inEarlier(name: string, around: RegionSurroundings): RegionAnswer | undefined {
  const { index } = earlierRegions(around.earlier!);
  const match = matchName(index, name);
  if (!match) return undefined;
  const valid = match.regions.filter(isValid(around.on));
  if (valid.length === 0) return undefined;
  if (match.how === 'other-kind') return { several: valid, reason: 'another-kind' };
  const inside = insideOf(valid, index, around.within === undefined ? undefined : [around.within]);
  const meant = inside.length > 0 ? inside : valid;
  return meant.length === 1 ? meant[0] : { several: meant, reason: 'same-name' };
}

/** A listed region as the earlier contract calls it. */
function asEarlier(answer: RegionAnswer, { earlier, on }: RegionSurroundings): RegionAnswer {
  if (!earlier || !isRegion(answer)) return answer;
  const own = earlierRegions(earlier).ofCode(answer.id).filter(isValid(on));
  return own.length === 1 ? own[0]! : answer;
}

function inList(name: string, around: RegionSurroundings): RegionAnswer | undefined {
  const match = matchName(around.places.index, name);
  const former = formerOf(name, around);
  const named = match?.how === 'whole' ? match.regions : [];
  const inTime = former && asFormer(former, named, around);
  return inTime ?? (match && chosen(name, match, around));
}

/** The one of the matches that is surely meant, or those that somebody has to choose from. */
function chosen(
  name: string,
  match: RegionMatch<NamedRegion>,
  around: RegionSurroundings,
): RegionAnswer {
  const { regions, how, isPlaced } = match;
  if (how === 'other-kind') return { several: regions, reason: 'another-kind' };
  const { index, isWhole } = around.places;
  const within = listedIds(around.within, around.earlier);
  const inside = besideOthers(insideOf(regions, index, within), around.beside);
  const [one, ...more] = inside.length > 0 ? inside : regions;
  if (!one || more.length > 0) return { several: one ? [one, ...more] : [], reason: 'same-name' };
  if (within !== undefined) {
    if (inside.length > 0 || within.some((id) => index.lineOf(id).includes(one.id))) return one;
    return { several: [...insideOf(index.ofStem(name), index, within), one], reason: 'outside' };
  }
  if (one.level === 'province' || one.level === 'city') return one;
  if (how === 'short') return { several: [one], reason: 'short' };
  return one.level === 'district' || isWhole || isPlaced
    ? one
    : { several: [one], reason: 'others' };
}

/** Of several those that lie beside the other names of the column: 河北 among provinces is no 河北区. */
function besideOthers(
  regions: readonly NamedRegion[],
  beside: string | undefined,
): readonly NamedRegion[] {
  if (regions.length < 2 || beside === undefined) return regions;
  const siblings = regions.filter(({ parent = COUNTRY }) => parent === beside);
  return siblings.length > 0 ? siblings : regions;
}

/** Without a period, what is valid no longer is not meant. */
const isValid =
  (on: string | undefined) =>
  ({ validFrom = '', validTo }: EarlierRegion): boolean =>
    on === undefined
      ? validTo === undefined
      : validFrom <= lastDay(on) && lastDay(on) <= (validTo ?? '9999');

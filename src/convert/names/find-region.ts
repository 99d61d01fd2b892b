import type { Contract } from '../../core/contract/contract.generated.js';
import { nearest } from '../../core/contract/nearest.js';
import { parsePeriod, periodSpan } from '../../core/time/period.js';
import { divisionCode, type NamedRegion } from './division.js';
import {
  foldedName,
  isFunctionalArea,
  isUnallocated,
  stemOf,
  withoutOffice,
} from './division-name.js';
import { earlierRegions, type EarlierRegion } from './earlier-regions.js';
import { FORMER, type FormerDivision } from './former.js';
import type { NameIndex } from './name-index.js';
import { isPersonHead, mayBePerson } from './person-name.js';
import type { PlaceList } from './places.js';
import { matchName, type RegionMatch } from './region-match.js';

/** What is known around a name. */
export interface RegionSurroundings {
  readonly places: PlaceList;
  /** The id of a region that the table is of: places in it are meant first. */
  readonly within?: string;
  /** The regions of an earlier contract are meant before all others. */
  readonly earlier?: Contract;
  /** The period of the figures; a division that is no more is found in its time. */
  readonly on?: string;
  /** The head of the column. */
  readonly head?: string;
}

/** Several regions may be meant, or one that is not surely so: somebody has to choose. */
export interface SeveralRegions {
  readonly several: readonly NamedRegion[];
  /**
   * Why: several have the `same-name`; the name is `short` or of `another-kind`, and nothing around it says that
   * this one is meant; it lies `outside` of what the table is of; the division is `abolished`, and these
   * followed it; code and name `disagree`; not all streets are loaded, so there may be `others`.
   */
  readonly reason:
    'same-name' | 'short' | 'another-kind' | 'outside' | 'abolished' | 'disagree' | 'others';
  /** The division that is no more. */
  readonly former?: NamedRegion & { readonly until: string };
}

/** No region of this name is known. */
export interface NoRegion {
  /** One whose name is written almost so. */
  readonly nearest?: NamedRegion;
  /** A listed region that the code lies in. */
  readonly inside?: NamedRegion;
  /** What it is instead, by its words: 区本级, 开发区, a name in a column of persons. */
  readonly special?: 'unallocated' | 'functional-area' | 'person';
}

export type RegionAnswer = NamedRegion | SeveralRegions | NoRegion;

export const isRegion = (answer: RegionAnswer): answer is NamedRegion => 'id' in answer;
export const isSeveral = (answer: RegionAnswer): answer is SeveralRegions => 'several' in answer;

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
  const former = FORMER.find((one) => one.code === code);
  if (former && isInTimeOf(former, on)) return former;
  const listed = places.index.get(code);
  if (listed) return listed;
  if (former) return abolished(former, places.index);
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
  const inside = insideOf(valid, index, around.within);
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
  const { places, on } = around;
  const match = matchName(places.index, name);
  const former = formerOf(name, places.index);
  if (former && isInTimeOf(former, on)) return former;
  if (former && match?.how !== 'whole') return abolished(former, places.index);
  return match && chosen(name, match, around);
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
  const within = listedId(around.within, around.earlier);
  const inside = insideOf(regions, index, within);
  const [one, ...more] = inside.length > 0 ? inside : regions;
  if (!one || more.length > 0) return { several: one ? [one, ...more] : [], reason: 'same-name' };
  if (within !== undefined) {
    if (inside.length > 0 || index.lineOf(within).includes(one.id)) return one;
    return { several: [...insideOf(index.ofStem(name), index, within), one], reason: 'outside' };
  }
  if (one.level === 'province' || one.level === 'city') return one;
  if (how === 'short') return { several: [one], reason: 'short' };
  return one.level === 'district' || isWhole || isPlaced
    ? one
    : { several: [one], reason: 'others' };
}

/** The id in the list of a region that may be called otherwise in the earlier contract. */
function listedId(id: string | undefined, earlier: Contract | undefined): string | undefined {
  const code =
    id === undefined ? undefined : earlier && earlierRegions(earlier).index.get(id)?.code;
  return code === undefined ? id : (divisionCode(code) ?? id);
}

/** Those that lie in a region, or are it; all where no region is given. */
function insideOf<R extends NamedRegion>(
  regions: readonly R[],
  index: NameIndex<R>,
  within: string | undefined,
): readonly R[] {
  if (within === undefined) return regions;
  return regions.filter(({ id }) => index.lineOf(id).includes(within));
}

/** A former division of this name, with or without the city before it. */
function formerOf(name: string, index: NameIndex): FormerDivision | undefined {
  const isNamed = (former: FormerDivision) => {
    if (!name.endsWith(former.name)) return false;
    const before = name.slice(0, -former.name.length);
    return (
      before === '' || matchName(index, before)?.regions.some(({ id }) => id === former.parent)
    );
  };
  return FORMER.find(isNamed);
}

const abolished = (former: FormerDivision, index: NameIndex): SeveralRegions => ({
  several: former.successors.flatMap((id) => index.get(id) ?? []),
  reason: 'abolished',
  former,
});

/** The last day of a period, or the day that it is. */
function lastDay(period: string): string {
  const parsed = parsePeriod(period);
  return parsed ? new Date(periodSpan(parsed)[1] - 1).toISOString().slice(0, 10) : period;
}

const isInTimeOf = ({ until }: FormerDivision, on: string | undefined): boolean =>
  on !== undefined && lastDay(on) <= until;

/** Without a period, what is valid no longer is not meant. */
const isValid =
  (on: string | undefined) =>
  ({ validFrom = '', validTo }: EarlierRegion): boolean =>
    on === undefined
      ? validTo === undefined
      : validFrom <= lastDay(on) && lastDay(on) <= (validTo ?? '9999');

/** The region whose name is written almost so; none for what may be the name of a person. */
function nearestRegion(name: string, around: RegionSurroundings): NamedRegion | undefined {
  const { places, earlier, head, within } = around;
  const isOfPlaces =
    head !== undefined && /地区|区划|街道|乡镇|镇|社区|区县|县|市|省|单位/.test(head);
  if (!isOfPlaces && mayBePerson(name)) return undefined;
  const alikeIn = (index: NameIndex, id: string | undefined) =>
    insideOf(index.alike(name), index, id);
  const own = earlier && nearestAmong(name, alikeIn(earlierRegions(earlier).index, within));
  if (own) return own;
  const listed = alikeIn(places.index, listedId(within, earlier));
  // Names of streets are near to far too many, unless it is known where to look.
  const few = within === undefined ? listed.filter(({ level }) => LARGE.has(level)) : listed;
  return within === undefined && name.length < 3 ? undefined : nearestAmong(name, few);
}

/** Places that are few enough to be told apart by one character in the whole country. */
const LARGE: ReadonlySet<string> = new Set(['province', 'city', 'district']);

function nearestAmong(name: string, regions: readonly NamedRegion[]): NamedRegion | undefined {
  const writtenOf = (region: NamedRegion) =>
    (stemOf(name) === undefined && stemOf(region.name)) || region.name;
  const likely = regions.filter((region) => mostlyIn(name, writtenOf(region)));
  const word = nearest(name, likely.map(writtenOf));
  return likely.find((region) => writtenOf(region) === word);
}

/** True where all characters but two of a name stand in another; quick, before it is measured. */
function mostlyIn(name: string, other: string): boolean {
  let missing = 0;
  for (const character of name) if (!other.includes(character)) missing++;
  return missing < 3 && missing < name.length;
}

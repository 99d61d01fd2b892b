import type { Contract } from '../../core/contract/contract.generated.js';
import { divisionCode } from './division.js';
import { foldedName, stemOf, withoutOffice } from './division-name.js';
import { earlierRegions } from './earlier-regions.js';
import { NameIndex } from './name-index.js';
import { matchName } from './region-match.js';

/** Gives a file of `dist/divisions` by its name: `index`, or the two digits of a province. */
export type LoadDivisions = (name: string) => Promise<unknown>;

/** The list of divisions, as far as it is loaded: provinces, cities and counties, and some streets. */
export interface PlaceList {
  readonly index: NameIndex;
  /** The day that the codes are as of. */
  readonly edition: string;
  /** True where the streets of all provinces are there, so that a name can be found to be the only one. */
  readonly isWhole: boolean;
}

type Names = Readonly<Record<string, string>>;
interface IndexFile {
  edition: string;
  provinces: Names;
  cities: Names;
  counties: Names;
}

/** No list at all: regions are then known by an earlier contract only. */
export const noPlaces = (): PlaceList => ({ index: new NameIndex(), edition: '', isWhole: false });

/**
 * The list with the streets of some provinces, or of `all`. A list that is not what it should be throws: it
 * is a part of the product.
 */
export async function openPlaces(
  load: LoadDivisions,
  provinces: readonly string[] | 'all',
): Promise<PlaceList> {
  return withStreets((await load('index')) as IndexFile, load, provinces);
}

/** By the file that they are made of, and by the provinces whose streets they have: one list serves all workbooks. */
const opened = new WeakMap<IndexFile, Map<string, PlaceList>>();

async function withStreets(
  file: IndexFile,
  load: LoadDivisions,
  provinces: readonly string[] | 'all',
): Promise<PlaceList> {
  const all = [...new Set(Object.keys(file.counties).map((code) => code.slice(0, 2)))];
  const wanted = provinces === 'all' ? all : all.filter((code) => provinces.includes(code));
  const lists = opened.get(file) ?? new Map<string, PlaceList>();
  opened.set(file, lists);
  const key = wanted.join();
  const known = lists.get(key);
  if (known) return known;
  const streets = await Promise.all(wanted.map(load));
  const index = new NameIndex();
  addUpper(index, file);
  for (const counties of streets as Record<string, Names>[]) addStreets(index, counties);
  const list = { index, edition: file.edition, isWhole: wanted.length === all.length };
  lists.set(key, list);
  return list;
}

/** Entries that stand for no place: 市辖区, 县, 省直辖县级行政区划. */
const isNoPlace = (name: string) => /^(?:市辖区|县)$|直辖县级行政区划$/.test(name);

function addUpper(index: NameIndex, { provinces, cities, counties }: IndexFile): void {
  for (const [code, name] of Object.entries(provinces))
    index.add({ id: `${code}0000`, code: `${code}0000`, name, level: 'province' });
  for (const [code, name] of Object.entries(cities)) {
    if (isNoPlace(name)) continue;
    const id = `${code}00`;
    index.add({ id, code: id, name, level: 'city', parent: `${code.slice(0, 2)}0000` });
  }
  for (const [code, name] of Object.entries(counties)) {
    const city = index.get(`${code.slice(0, 4)}00`);
    // 东莞市 and a few more have no counties, and stand in both tables.
    if (city?.name === name) index.addId(code, city);
    else index.add({ id: code, code, name, level: 'district', parent: upperOf(code, index) });
  }
}

const upperOf = (county: string, index: NameIndex): string =>
  index.get(`${county.slice(0, 4)}00`)?.id ?? `${county.slice(0, 2)}0000`;

function addStreets(index: NameIndex, counties: Record<string, Names>): void {
  for (const [county, names] of Object.entries(counties)) {
    const parent = index.get(county)!.id;
    for (const [digits, name] of Object.entries(names)) {
      const id = county + digits;
      // 金门县 stands below itself.
      if (digits !== '000') index.add({ id, code: id, name, level: 'street', parent });
    }
  }
}

/**
 * The list with the streets that the texts of a workbook need: those of the provinces that they name, by
 * name, by a city or county in them or by code, and those of an earlier contract; of all where a street is
 * named that is in none of these, or streets are spoken of and no province is. So a page loads 30 KB of streets, and seldom all of them.
 */
export async function placesFor(
  texts: Iterable<string>,
  load: LoadDivisions,
  earlier?: Contract,
): Promise<PlaceList> {
  const file = (await load('index')) as IndexFile;
  const upper = new NameIndex();
  addUpper(upper, file);
  const said = namesAmong(texts);
  const provinces = provincesIn(said, upper);
  for (const { id, code = id } of earlier?.regions.items ?? []) {
    const known = divisionCode(code);
    if (known && upper.get(known.slice(0, 6))) provinces.add(known.slice(0, 2));
  }
  const some = await withStreets(file, load, [...provinces]);
  const own = earlier && earlierRegions(earlier).index;
  const isUnknown = (name: string) =>
    isStreetName(name) && !matchName(some.index, name) && !(own && matchName(own, name));
  const streets = said.flatMap((name) => [name, LEADING_STREET.exec(name)?.[1] ?? name]);
  // 天水 of a list of streets says nothing of Gansu: a province counts for all by a whole name or a code.
  const isAnywhere =
    !earlier && !areaNamed(said, upper) && said.some((name) => /街道|乡镇/.test(name));
  return isAnywhere || streets.some(isUnknown) ? withStreets(file, load, 'all') : some;
}

/** A longer text is a sentence; so many of them are looked at, the first of each sheet among them. */
const [LONGEST_NAME, MOST_NAMES] = [40, 5_000];

/** The texts that may name a place, each once. */
function namesAmong(texts: Iterable<string>): string[] {
  const names = new Set<string>();
  for (const text of texts) {
    if (text.length > LONGEST_NAME || text.length < 2) continue;
    const name = withoutOffice(foldedName(text));
    if (/[\u3400-\u9fff]/.test(name) || divisionCode(name)) names.add(name);
    if (names.size >= MOST_NAMES) break;
  }
  return [...names];
}

/** The street that a title begins with: 半山街道 of 2024年3月半山街道就业月报. */
const LEADING_STREET = /^(?:\d{4}年(?:\d{1,2}月)?)?([\u3400-\u9fff]{2,4}街道)(?=.)/;

const isStreetName = (name: string) => /^[\u3400-\u9fff]{2,8}(?:街道|镇|乡|苏木)$/.test(name);

/** True where a text has the whole name of a place above the streets in it, or is a code of one. */
const areaNamed = (names: readonly string[], upper: NameIndex): boolean =>
  names.some((name) => {
    // 5111 may be a figure, and 330105015 hardly.
    const code = name.length > 8 ? divisionCode(name) : undefined;
    if (code && upper.get(code.slice(0, 6))) return true;
    if (upper.ofStem(name).some(({ level }) => level === 'province')) return true;
    for (const word of wordsIn(name, 3, 11)) if (upper.named(word).length > 0) return true;
    return false;
  });

/** The two digits of each province that is named in a text. */
function provincesIn(names: readonly string[], upper: NameIndex): Set<string> {
  const words = new Map<string, Set<string>>();
  for (const { id, name, level } of upper.regions) {
    const stem = level === 'district' ? undefined : stemOf(name);
    for (const word of stem ? [name, stem] : [name])
      words.set(word, (words.get(word) ?? new Set()).add(id.slice(0, 2)));
  }
  const found = new Set<string>();
  for (const name of names) {
    const code = divisionCode(name);
    if (code && upper.get(code.slice(0, 6))) found.add(code.slice(0, 2));
    for (const word of wordsIn(name, 2, 11))
      for (const province of words.get(word) ?? []) found.add(province);
  }
  return found;
}

/** Each run of characters of a text within two lengths. */
function* wordsIn(text: string, least: number, most: number): Generator<string> {
  for (let start = 0; start < text.length; start++)
    for (let end = start + least; end <= Math.min(text.length, start + most); end++)
      yield text.slice(start, end);
}

import { chinese } from '../../core/contract/chinese.js';
import type { RegionItem } from '../../core/contract/contract.generated.js';
import { foldedName } from '../names/division-name.js';
import type { NamedRegion } from '../names/division.js';
import { isRegion, isSeveral, type RegionAnswer } from '../names/find-region.js';
import { findRegions } from '../names/find-regions.js';
import type { ChoiceOption } from './choice.js';
import { stableId } from '../mapping/stable-id.js';
import type { Surroundings } from './surroundings.js';
import type { SaidTimes } from './times-said.js';

/** What a name of a place came to. */
export type PlaceReading =
  | { readonly is: 'known'; readonly id: string; readonly name: string }
  | { readonly is: 'asked'; readonly options: ChoiceOption[]; readonly guess?: string }
  | { readonly is: 'person' }
  | { readonly is: 'none' };

/** Kinds of places by what their names end with, and the level of each; the longest first. */
const SUFFIXES: readonly [RegExp, string][] = [
  [/(?:街道|镇|乡|苏木)$/, 'street'],
  [/(?:社区|村|居委会|村委会|小区|经合社|股份社|联社)$/, 'community'],
  [/(?:省|自治区)$/, 'province'],
  [/市$/, 'city'],
  [/(?:区|县|旗)$/, 'district'],
];
const AREA = 'area';

const UNNAMED = {
  id: 'place-not-stated',
  name: { 'zh-CN': '（地区未注明）', en: '(place not stated)' },
  level: AREA,
} satisfies RegionItem;

/** The level that a name says by its end; undefined where it says none. */
export const levelByName = (name: string): string | undefined =>
  SUFFIXES.find(([end]) => end.test(name))?.[1];

/** The regions of a document. */
export class RegionBook {
  readonly #items = new Map<string, RegionItem>();
  /** Those that a sheet or an answer names; the others are above or beside one of them. */
  readonly #named = new Set<string>();
  readonly #surroundings: Surroundings;
  /** The times that the tables speak of: divisions are found as they were then. */
  times: SaidTimes = {};

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  get items(): RegionItem[] {
    return [...this.#items.values()];
  }

  /** What the names of a column or a row of places are, whatever comes of them. */
  look(texts: Iterable<string>, within?: string, head?: string): ReadonlyMap<string, RegionAnswer> {
    const { places, earlier } = this.#surroundings;
    const around = {
      places,
      ...(earlier && { earlier }),
      ...(within !== undefined && { within }),
      ...(head !== undefined && { head }),
      ...this.times,
    };
    return findRegions(texts, around).answers;
  }

  /** What a name among places is; `under` is the id of the region that it stands under. */
  read(text: string, answer: RegionAnswer, under: string | undefined): PlaceReading {
    if (isRegion(answer)) return { is: 'known', ...this.add(answer) };
    const name = foldedName(text);
    if (isSeveral(answer)) {
      const { former } = answer;
      const several = new Set([...answer.several, ...(former ? [former] : [])]);
      const options = [...several].map((region) => this.optionOf(region));
      // What a place became, or was, is another place; and among the streets of some provinces a single one of
      // a name says little: nobody guesses it.
      const isOnlyOne = answer.several.length === 1 && this.#surroundings.places.isWhole;
      const guess = isOnlyOne && !former ? { guess: answer.several[0]!.id } : {};
      return { is: 'asked', options: [...options, this.#own(name, under)], ...guess };
    }
    if (answer.special === 'person') return { is: 'person' };
    const level = levelByName(name);
    if (answer.nearest)
      return { is: 'asked', options: [this.optionOf(answer.nearest), this.#own(name, under)] };
    if (answer.special)
      return {
        is: 'known',
        ...this.#addOwn(name, answer.special === 'unallocated' ? 'unallocated' : AREA, under),
      };
    const isLoaded = this.#surroundings.places.isWhole || level === 'community';
    if (level && !isLoaded) return { is: 'asked', options: [this.#own(name, under)] };
    if (level) return { is: 'known', ...this.#addOwn(name, level, under) };
    return { is: 'none' };
  }

  /** A place that no list has and that says of no kind what it is: taken only where somebody says so. */
  asOwn(text: string, under: string | undefined): ChoiceOption {
    return this.#own(foldedName(text), under);
  }

  /** A place that nothing names: the one that a table without any is of. */
  unnamed(): ChoiceOption {
    return { value: UNNAMED.id, label: UNNAMED.name['zh-CN'], adds: { regions: [UNNAMED] } };
  }

  /** Takes a region that no list has by the name that it is written under. */
  take(text: string, level: string, under: string | undefined) {
    return this.#addOwn(foldedName(text), level, under);
  }

  /** Adds a region, and the one that it lies in. */
  add(region: NamedRegion): { id: string; name: string } {
    this.#named.add(region.id);
    const known = this.#items.get(region.id);
    if (known) return { id: known.id, name: region.name };
    const parent = region.parent === undefined ? undefined : this.#known(region.parent);
    if (parent && !this.#items.has(parent.id)) this.#put(parent, undefined);
    this.#put(region, parent?.id);
    return { id: region.id, name: region.name };
  }

  /**
   * Leaves out a place above that nothing names and that holds a single other one, and takes in the places
   * beside those that are named: a sum of some streets is then none of the district.
   */
  settle(): void {
    let children = this.#children();
    let above: RegionItem | undefined;
    while ((above = this.#idle(children))) {
      this.#items.delete(above.id);
      for (const [id, { parent, ...item }] of this.#items)
        this.#items.set(id, { ...item, ...(parent != null && parent !== above.id && { parent }) });
      children = this.#children();
    }
    for (const [id, own] of children) this.#completeBelow(id, own);
  }

  /** The regions right below each one that has any. */
  #children(): Map<string, RegionItem[]> {
    const children = new Map<string, RegionItem[]>();
    for (const item of this.#items.values()) {
      if (item.parent == null) continue;
      const own = children.get(item.parent);
      if (own) own.push(item);
      else children.set(item.parent, [item]);
    }
    return children;
  }

  /** A place that nothing names, with no other above and a single one below. */
  #idle(children: ReadonlyMap<string, readonly RegionItem[]>): RegionItem | undefined {
    return this.items.find(
      ({ id, parent }) => parent == null && !this.#named.has(id) && children.get(id)?.length === 1,
    );
  }

  #completeBelow(id: string, own: readonly RegionItem[]): void {
    // Places of another time have other neighbours than today's.
    if (own.some((item) => item.validTo !== undefined)) return;
    const all = this.#surroundings.places.index.below(id);
    if (!own.some((item) => all.some((one) => one.id === item.id))) return;
    for (const region of all) if (!this.#items.has(region.id)) this.#put(region, id);
  }

  /** Takes regions that an answer would bring. */
  addItems(items: readonly RegionItem[]): void {
    for (const item of items) this.#named.add(item.id);
    for (const item of items) if (!this.#items.has(item.id)) this.#items.set(item.id, item);
  }

  /** A region of the earlier contract, taken into the document. */
  earlier(id: string): { id: string; name: string } | undefined {
    const region = this.#known(id);
    return region && this.add(region);
  }

  /** The region of an id, as the earlier contract or the list has it. */
  #known(id: string): NamedRegion | undefined {
    const own = this.#surroundings.earlier?.regions.items.find((item) => item.id === id);
    if (own) {
      const name = chinese(own.name);
      return { id, name, level: own.level, ...(own.parent != null && { parent: own.parent }) };
    }
    return this.#surroundings.places.index.get(id);
  }

  #put(region: NamedRegion, parent: string | undefined): void {
    const { id, name, level, code } = region;
    const more = { ...(code && code !== id && { code }), ...(parent && { parent }) };
    this.#items.set(id, itemOf({ id, name, level, ...more, ...endOf(region) }));
    for (const [key, item] of this.#items) {
      const upper = item.parent == null ? this.#known(key)?.parent : undefined;
      if (upper && this.#items.has(upper) && upper !== key)
        this.#items.set(key, { ...item, parent: upper });
    }
  }

  #addOwn(name: string, level: string, under: string | undefined) {
    const item = this.#ownItem(name, level, under);
    this.#named.add(item.id);
    if (!this.#items.has(item.id)) this.#items.set(item.id, item);
    return { id: item.id, name };
  }

  #ownItem(name: string, level: string, under: string | undefined): RegionItem {
    const parent = under !== undefined && this.#items.has(under) ? under : undefined;
    return itemOf({
      id: stableId('r', parent ?? '', name),
      name,
      level,
      ...(parent && { parent }),
    });
  }

  #own(name: string, under: string | undefined): ChoiceOption {
    const item = this.#ownItem(name, levelByName(name) ?? AREA, under);
    return { value: item.id, label: name, adds: { regions: [item] } };
  }

  /** A region as an answer. */
  optionOf(region: NamedRegion): ChoiceOption {
    const { places } = this.#surroundings;
    const line = places.index.lineOf(region.id).map((id) => places.index.get(id)?.name ?? '');
    const parent = region.parent;
    const item = itemOf({
      id: region.id,
      name: region.name,
      level: region.level,
      ...(parent && this.#items.has(parent) && { parent }),
      ...('until' in region && region.code !== undefined && { code: region.code }),
      ...endOf(region),
    });
    return {
      value: region.id,
      label: line.length > 1 ? line.reverse().join('') : region.name,
      adds: { regions: [item] },
    };
  }
}

/** The last day of a division that is no more. */
const endOf = (region: NamedRegion & { until?: string }) =>
  region.until === undefined ? {} : { validTo: region.until };

const itemOf = (item: RegionItem): RegionItem => item;

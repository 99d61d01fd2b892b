import type { NamedRegion } from './division.js';
import { foldedName, stemOf, withoutOffice } from './division-name.js';

const NONE: readonly never[] = [];

/** Regions by what is written for them: id, code, whole name, proper name. */
export class NameIndex<R extends NamedRegion = NamedRegion> {
  readonly #byId = new Map<string, R>();
  readonly #byName = new Map<string, R[]>();
  readonly #byStem = new Map<string, R[]>();
  readonly #below = new Map<string, R[]>();
  /** By each character of a proper name; made when a name is looked for that is not there. */
  #byCharacter: Map<string, R[]> | undefined;

  /** `names` are other names of the same region: a short one, that in another language. */
  add(region: R, ...names: readonly string[]): void {
    this.#byId.set(region.id, region);
    const folded = [region.name, ...names].map(foldedName);
    for (const name of new Set([...folded, ...folded.map(withoutOffice)])) {
      put(this.#byName, name, region);
      const stem = stemOf(name);
      if (stem !== undefined) put(this.#byStem, stem, region);
    }
    if (region.parent !== undefined) put(this.#below, region.parent, region);
    this.#byCharacter = undefined;
  }

  /** Another id of a region that is there already. */
  addId(id: string, region: R): void {
    this.#byId.set(id, region);
  }

  get(id: string): R | undefined {
    return this.#byId.get(id);
  }

  get regions(): ReadonlySet<R> {
    return new Set(this.#byId.values());
  }

  /** The regions of this whole name; `name` is folded. */
  named(name: string): readonly R[] {
    return this.#byName.get(name) ?? NONE;
  }

  /** The regions of this proper name, whatever their kind; `stem` is folded. */
  ofStem(stem: string): readonly R[] {
    return this.#byStem.get(stem) ?? NONE;
  }

  /** The regions right below one. */
  below(id: string): readonly R[] {
    return this.#below.get(id) ?? NONE;
  }

  /** All regions that lie in one, at whatever depth; of parents in a circle each once. */
  within(id: string): ReadonlySet<R> {
    const found = new Set(this.below(id));
    for (const region of found) for (const below of this.below(region.id)) found.add(below);
    return found;
  }

  /** The ids of a region and of all that it lies in, from itself upward. */
  lineOf(id: string): string[] {
    const line: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && !line.includes(at)) {
      line.push(at);
      at = this.get(at)?.parent;
    }
    return line;
  }

  /** The regions that have a character of a name among their own, so that they may be meant by it. */
  alike(name: string): readonly R[] {
    if (!this.#byCharacter) {
      this.#byCharacter = new Map();
      for (const [own, regions] of this.#byName)
        for (const character of new Set(stemOf(own) ?? own))
          for (const region of regions) put(this.#byCharacter, character, region);
    }
    const found = new Set<R>();
    for (const character of new Set(stemOf(name) ?? name))
      for (const region of this.#byCharacter.get(character) ?? NONE) found.add(region);
    return [...found];
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

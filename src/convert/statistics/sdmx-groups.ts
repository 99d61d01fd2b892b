import { listOf, objectOf, type Json } from './json-object.js';
import { keyed, type Stated, type Structure } from './sdmx-structure.js';

/** What a group of dimensions says: where its key has a place, and its attributes. */
interface Group {
  readonly key: readonly string[];
  readonly cells: readonly unknown[];
}

/** True where a key has places only at dimensions that some attribute depends on, and that are there. */
function fits(
  { key }: Group,
  dimensions: readonly Stated[],
  attributes: readonly Stated[],
): boolean {
  const named = dimensions.filter((_, i) => key[i]);
  const isThere = named.every((stated) => {
    const place = Number(key[dimensions.indexOf(stated)]);
    return place < (stated.values?.length ?? 0);
  });
  const ids = named.map(({ component }) => component.id);
  const isAsked = attributes.some(
    ({ dependsOn }) => !dependsOn || ids.every((id) => dependsOn.includes(id)),
  );
  return isThere && isAsked;
}

/**
 * What groups of dimensions say of the observations below them (`0::1:`). The field guide has their keys in
 * the order of the data structure, its own sample in the order of the message: the order that fits is taken.
 */
export class GroupAttributes {
  readonly #groups: readonly Group[];
  /** Of each dimension of the message its place in a key. */
  readonly #order: readonly number[];

  constructor({ attributes, ...structure }: Structure, data: Json) {
    this.#groups = Object.entries(objectOf(data.dimensionGroupAttributes)).map(([key, cells]) => ({
      key: key.split(':'),
      cells: listOf(cells),
    }));
    const message = keyed({ attributes, ...structure });
    const place = ({ keyPosition }: Stated) => keyPosition ?? 0;
    const inKey = [...message].sort((a, b) => place(a) - place(b));
    const fitting = (order: readonly Stated[]) =>
      this.#groups.filter((group) => fits(group, order, attributes.dimensionGroup)).length;
    const order = fitting(inKey) > fitting(message) ? inKey : message;
    this.#order = message.map((stated) => order.indexOf(stated));
  }

  /** The attributes of an observation, by its places: for each the first group that has one. */
  at(places: readonly string[]): unknown[] {
    const found: unknown[] = [];
    for (const { key, cells } of this.#groups) {
      const isBelow = places.every((place, i) => {
        const asked = key[this.#order[i]!] ?? '';
        return asked === '' || asked === place;
      });
      if (isBelow) for (const [i, cell] of cells.entries()) found[i] ??= cell;
    }
    return found;
  }
}

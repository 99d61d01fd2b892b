import { isObject, listOf, objectOf, textOf, type Json } from './json-object.js';
import { Roles } from './component-role.js';
import { BY, ownColumns, type OwnColumn } from './own-words.js';
import type { About, Code, Component, ListedCell, Listing, Role, UnitOfCode } from './listing.js';

/** More cells than this are no data set that an office hands out, and no memory of a page. */
const MOST_CELLS = 5_000_000;

/** What is wrong with a data set, as a sentence of the caller's: its rule by the JSON-stat validator. */
export class NotACube extends Error {
  override readonly name = 'NotACube';
}

/** The data sets of a JSON-stat text: a data set or a collection of version 2, or a bundle of version 1. */
export function jsonStatDataSets(root: unknown): { name: string; dataSet: Json }[] | undefined {
  if (!isObject(root)) return undefined;
  if (root.class === 'dataset' && isObject(root.dimension)) return [named(root, 'dataset')];
  if (root.class === 'collection') return embedded(root);
  if (root.class !== undefined) return undefined;
  if (isCube(root)) return [named(root, 'dataset')];
  const bundled = Object.entries(root).filter(([, value]) => isObject(value) && isCube(value));
  if (bundled.length === 0) return undefined;
  return bundled.map(([name, dataSet]) => ({ name, dataSet: dataSet as Json }));
}

/** True for a data set of version 1, whose dimension holds its id and size, or of 2 without its class. */
function isCube({ dimension, value, id }: Json): boolean {
  if (!isObject(dimension) || (!Array.isArray(value) && !isObject(value))) return false;
  return Array.isArray(dimension.id) || Array.isArray(id);
}

const named = (dataSet: Json, name: string) => ({ name, dataSet });

/** The data sets that stand in a collection itself; those it only points at cannot be read from it. */
function embedded(collection: Json): { name: string; dataSet: Json }[] {
  const items = listOf(objectOf(collection.link).item).filter(isObject);
  return items.flatMap((item, i) => {
    if (item.class === 'collection') return embedded(item);
    return isObject(item.dimension) ? [named(item, `dataset ${i + 1}`)] : [];
  });
}

/** The categories of a dimension by position: by a list, an object of positions, or its one label. */
function indexOf(category: Json): string[] {
  const { index, label } = category;
  if (Array.isArray(index)) return index.map(String);
  if (isObject(index)) {
    const places = Object.entries(index);
    const ids: (string | undefined)[] = places.map(() => undefined);
    for (const [id, place] of places) if (Number(place) in ids) ids[Number(place)] = id;
    if (ids.includes(undefined)) throw new NotACube('INDEX_POSITIONS_INVALID');
    return ids as string[];
  }
  return Object.keys(objectOf(label));
}

function unitOf(stated: unknown): UnitOfCode | undefined {
  if (!isObject(stated)) return undefined;
  const { decimals, label, symbol, base, multiplier } = stated;
  const words = [textOf(symbol), textOf(label) ?? textOf(base)].filter(Boolean).join(' ');
  return {
    ...(words ? { name: words } : {}),
    ...(typeof decimals === 'number' ? { decimals } : {}),
    ...(typeof multiplier === 'number' ? { multiplier } : {}),
  };
}

function codesOf(category: Json): Map<string, Code> {
  const [labels, units, notes] = [category.label, category.unit, category.note].map(objectOf);
  const parents = new Map<string, string>();
  for (const [parent, children] of Object.entries(objectOf(category.child))) {
    for (const child of listOf(children))
      if (!parents.has(String(child))) parents.set(String(child), parent);
  }
  return new Map(
    indexOf(category).map((id): [string, Code] => {
      const [name, parent, unit] = [textOf(labels![id]), parents.get(id), unitOf(units![id])];
      const note = listOf(notes![id]).filter(textOf).join(' ');
      return [
        id,
        {
          ...(name ? { name } : {}),
          ...(parent ? { parent } : {}),
          ...(unit ? { unit } : {}),
          ...(note ? { note } : {}),
        },
      ];
    }),
  );
}

const ROLE_WORDS: readonly [word: string, role: Role][] = [
  ['time', 'period'],
  ['geo', 'region'],
  ['metric', 'indicator'],
];

/** The names of roles as the ids that a component of SDMX would have. */
const CONCEPTS: Partial<Record<Role, string>> = {
  period: 'TIME_PERIOD',
  region: 'REF_AREA',
  indicator: 'INDICATOR',
};

function componentsOf(ids: readonly string[], dimensions: Json, role: Json): Component[] {
  const roles = new Roles();
  const stated = (id: string) =>
    CONCEPTS[ROLE_WORDS.find(([word]) => listOf(role[word]).includes(id))?.[1] ?? 'rest'];
  // What the data set says itself comes before what an id only sounds like.
  const first = new Map<string, Role>();
  for (const id of [...ids].sort((a, b) => Number(!stated(a)) - Number(!stated(b)))) {
    first.set(id, BY.test(id) ? 'category' : roles.of(id, stated(id), 'category'));
  }
  return ids.map((id): Component => {
    const { category, label } = objectOf(dimensions[id]);
    const name = textOf(label);
    const codes = codesOf(objectOf(category));
    const role = first.get(id)!;
    const own = BY.test(id) ? { isOwn: true } : {};
    return { id: id.replace(BY, ''), ...(name ? { name } : {}), role, codes, ...own };
  });
}

/** What stands at a position of `value` or `status`: in a list, in an object of positions, or for all. */
function at(cells: unknown, position: number): unknown {
  if (typeof cells === 'string') return cells;
  if (Array.isArray(cells)) return cells.length === 1 && position > 0 ? undefined : cells[position];
  return isObject(cells) ? cells[String(position)] : undefined;
}

function aboutOf(dataSet: Json): About {
  const text = (key: string) => textOf(dataSet[key]);
  const notes = listOf(dataSet.note).flatMap((note) => textOf(note) ?? []);
  const [title, source, updated, url] = ['label', 'source', 'updated', 'href'].map(text);
  return {
    ...(title ? { title } : {}),
    ...(source ? { source } : {}),
    ...(updated ? { updated } : {}),
    ...(url ? { url } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** The names of statuses, where the provider says them: `extension.status.label`, as Eurostat does. */
function statusCodes(dataSet: Json): Map<string, Code> {
  const { label } = objectOf(objectOf(dataSet.extension).status);
  return new Map(
    Object.entries(objectOf(label)).flatMap(([id, name]) =>
      textOf(name) ? [[id, { name: textOf(name)! }]] : [],
    ),
  );
}

/** A data set as a listing: every cell that states a value or a status, in the order of the cube. */
export function listingOfCube(name: string, dataSet: Json): Listing {
  const dimensions = objectOf(dataSet.dimension);
  const ids = listOf(dataSet.id ?? dimensions.id).map(String);
  const size = listOf(dataSet.size ?? dimensions.size).map(Number);
  const cells = size.reduce((product, length) => product * length, 1);
  if (ids.length !== size.length || ids.some((id) => !isObject(dimensions[id]))) {
    throw new NotACube('ID_SIZE_LEN_MISMATCH');
  }
  if (!(cells <= MOST_CELLS)) throw new NotACube('CUBE_SIZE_OVERFLOW');
  if (Array.isArray(dataSet.value) && dataSet.value.length !== cells) {
    throw new NotACube('VALUE_LEN_MISMATCH');
  }
  const components = componentsOf(ids, dimensions, objectOf(dataSet.role ?? dimensions.role));
  if (components.some(({ codes }, i) => codes!.size !== size[i])) {
    throw new NotACube('INDEX_COUNT_MISMATCH');
  }
  const codes = components.map((component) => [...component.codes!.keys()]);
  const hasStatus = dataSet.status !== undefined && dataSet.status !== null;
  const own = ownColumns(objectOf(dataSet.extension));
  const heads = components.map(({ id }) => id);
  return {
    name,
    about: aboutOf(dataSet),
    components: [
      ...components,
      { id: freeId('value', heads), role: 'value' },
      ...(hasStatus
        ? [{ id: freeId('status', heads), role: 'status' as const, codes: statusCodes(dataSet) }]
        : []),
      ...own.map(({ component }) => component),
    ],
    rows: rowsOf(dataSet, codes, hasStatus ? marksOf(dataSet.status, own) : undefined, own, cells),
  };
}

/** The marks of cells; those that a column of ours says better, as the word of a bound, are left out. */
function marksOf(status: unknown, own: readonly OwnColumn[]): (position: number) => ListedCell {
  const bounds = own.find(({ component }) => component.attribute === 'qualifier');
  return (position) => {
    const mark = at(status, position);
    if (!isStated(mark)) return null;
    const bound = bounds?.at(position);
    const parts = String(mark)
      .split(';')
      .filter((part) => !bound || part !== bound);
    return parts.join(';') || null;
  };
}

function rowsOf(
  { value }: Json,
  codes: readonly (readonly string[])[],
  markAt: ((position: number) => ListedCell) | undefined,
  own: readonly OwnColumn[],
  cells: number,
): ListedCell[][] {
  const rows: ListedCell[][] = [];
  const place = codes.map(() => 0);
  for (let position = 0; position < cells; position++) {
    const figure = at(value, position);
    const said = [
      ...(markAt ? [markAt(position)] : []),
      ...own.map((column) => column.at(position)),
    ];
    const hasOwn = own.some(
      ({ component }, i) => component.id !== 'ACCUMULATION' && said[i + (markAt ? 1 : 0)] != null,
    );
    if (isStated(figure) || hasOwn || (markAt && said[0] !== null)) {
      rows.push([
        ...codes.map((ids, i) => ids[place[i]!]!),
        isStated(figure) ? figure : null,
        ...said,
      ]);
    }
    for (let i = codes.length - 1; i >= 0 && ++place[i]! === codes[i]!.length; i--) place[i] = 0;
  }
  return rows;
}

const isStated = (cell: unknown): cell is string | number =>
  typeof cell === 'number' || (typeof cell === 'string' && cell !== '');

/** A head that no dimension has. */
function freeId(id: string, taken: readonly string[]): string {
  return taken.includes(id) ? freeId(`${id}_`, taken) : id;
}

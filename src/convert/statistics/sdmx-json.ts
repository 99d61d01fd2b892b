import { ATTRIBUTE_IDS, Roles } from './component-role.js';
import type { MappedDocument } from '../mapping/mapped-document.js';
import { OWN_ANNOTATION, ownDocument } from './own-words.js';
import { isObject, listOf, objectOf, textOf, type Json } from './json-object.js';
import {
  localized,
  type About,
  type Code,
  type Component,
  type ListedCell,
  type Listing,
} from './listing.js';

/** Data sets of an SDMX-JSON message, and how many of them order deletions. */
export interface SdmxJson {
  readonly listings: readonly Listing[];
  readonly deletions: number;
}

/** A component of a structure with its values, in the order in which the data point at them. */
interface Stated {
  readonly component: Component;
  /** Absent where the data hold the values themselves. */
  readonly values?: readonly unknown[];
  readonly preset?: ListedCell;
}

const LEVELS = ['dataSet', 'dimensionGroup', 'series', 'observation'] as const;
type Level = (typeof LEVELS)[number];

/** What the data of a message point into: its dimensions, measures and attributes by level. */
interface Structure {
  readonly about: About;
  readonly dimensions: Record<Level, readonly Stated[]>;
  readonly attributes: Record<Level, readonly Stated[]>;
  readonly measures: readonly Stated[];
  readonly annotations: readonly unknown[];
}

/** The structures and data sets of version 1.0 (`structure`) and of 2 (`data.structures`). */
export function sdmxMessage(
  root: unknown,
): { structures: Json[]; dataSets: Json[]; meta: Json } | undefined {
  if (!isObject(root)) return undefined;
  const data = isObject(root.data) ? root.data : root;
  const structures = (
    listOf(data.structures).length > 0 ? listOf(data.structures) : [data.structure]
  ).filter(isObject);
  const dataSets = listOf(data.dataSets).filter(isObject);
  if (!structures.some(({ dimensions }) => isObject(dimensions)) || !Array.isArray(data.dataSets)) {
    return undefined;
  }
  return { structures, dataSets, meta: objectOf(root.meta ?? root.header) };
}

/** One value of a component: of a code its id, of a text the text, of several all of them. */
function valueOf(value: unknown): ListedCell {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return (
      value
        .map(valueOf)
        .filter((one) => one !== null)
        .join(';') || null
    );
  if (!isObject(value)) return null;
  if (value.id !== undefined && value.id !== null) return valueOf(value.id);
  if (value.value !== undefined) return valueOf(value.value);
  if (value.values !== undefined) return valueOf(value.values);
  const text = localized(value) ?? textOf(value.name);
  return typeof text === 'object' ? text['zh-CN'] : (text ?? null);
}

function codesOf(values: readonly unknown[] | undefined): Map<string, Code> | undefined {
  const coded = (values ?? []).filter(
    (value): value is Json => isObject(value) && value.id !== undefined,
  );
  if (coded.length === 0) return undefined;
  return new Map(
    coded.map((value): [string, Code] => {
      const [id, parent] = [String(value.id), textOf(value.parent)];
      const name = localized(objectOf(value.names), value.name);
      return [id, { ...(name && name !== id ? { name } : {}), ...(parent ? { parent } : {}) }];
    }),
  );
}

function statedOf(entry: Json, roles: Roles, isAttribute: boolean): Stated {
  const id = String(entry.id ?? '');
  const values = Array.isArray(entry.values) && entry.values.length > 0 ? entry.values : undefined;
  const role = listOf(entry.roles)[0] ?? entry.role;
  const attribute = ATTRIBUTE_IDS[id];
  const name = localized(objectOf(entry.names), entry.name);
  const codes = codesOf(values);
  return {
    component: {
      id,
      ...(name ? { name } : {}),
      role: attribute
        ? 'attribute'
        : roles.of(id, roleWord(role), isAttribute ? 'rest' : 'category'),
      ...(attribute ? { attribute } : {}),
      ...(codes ? { codes } : {}),
      isSdmx: true,
    },
    ...(values ? { values } : {}),
    ...(entry.default === undefined ? {} : { preset: valueOf(entry.default) }),
  };
}

/** Roles as version 1 calls some of them. */
const roleWord = (role: unknown): string | undefined =>
  role === 'time' ? 'TIME_PERIOD' : role === 'geo' ? 'REF_AREA' : textOf(role);

function structureOf(entry: Json, meta: Json): Structure {
  const roles = new Roles();
  const levels = (part: unknown, isAttribute: boolean) =>
    Object.fromEntries(
      LEVELS.map((level) => [
        level,
        listOf(objectOf(part)[level])
          .filter(isObject)
          .map((one) => statedOf(one, roles, isAttribute)),
      ]),
    ) as Record<Level, Stated[]>;
  const dimensions = levels(entry.dimensions, false);
  const measures = listOf(objectOf(entry.measures).observation)
    .filter(isObject)
    .map((one) => statedOf({ ...one, id: one.id }, new Roles(), true));
  return {
    about: aboutOf(entry, meta),
    dimensions,
    measures,
    attributes: levels(entry.attributes, true),
    annotations: listOf(entry.annotations),
  };
}

function aboutOf(entry: Json, meta: Json): About {
  const sender = objectOf(meta.sender);
  const title = localized(objectOf(entry.names), entry.name);
  const description = localized(objectOf(entry.descriptions), entry.description);
  const publisher = localized(objectOf(sender.names), sender.name ?? sender.id);
  const flow = listOf(entry.links)
    .filter(isObject)
    .find(({ rel }) => rel === 'dataflow');
  const id = /=[^:]+:([^(]+)/.exec(textOf(flow?.urn) ?? '')?.[1];
  const updated = textOf(meta.prepared);
  return {
    ...(id ? { id } : {}),
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(publisher ? { publisher } : {}),
    ...(updated ? { updated } : {}),
  };
}

/** What stands at a place of the data: the value itself, or the one of the component that it points at. */
function pointed({ values, preset = null }: Stated, place: unknown): ListedCell {
  if (place === undefined || place === null) return preset;
  if (!values) return valueOf(place);
  const places = Array.isArray(place) ? place : [place];
  const found = places.map((one) => valueOf(values[Number(one)])).filter((one) => one !== null);
  return found.length === 0 ? preset : found.length === 1 ? found[0]! : found.join(';');
}

/** The English of a note that is written in Chinese too. */
function englishNote({ component, values }: Stated, place: unknown): string | undefined {
  if (component.role !== 'note') return undefined;
  const stated = values ? objectOf(values[Number(place)]).value : place;
  const text = isObject(stated) ? localized(stated) : undefined;
  return typeof text === 'object' ? text.en : undefined;
}

/** The dimensions in the order of keys that leave some out (`0::1`): as they stand in the data structure. */
const keyed = ({ dimensions }: Structure): Stated[] => [
  ...dimensions.dataSet,
  ...dimensions.series,
  ...dimensions.observation,
];

/** A data set on its way to rows. */
class DataSet {
  readonly rows: ListedCell[][] = [];
  readonly #all: readonly Stated[];
  readonly #groups: { key: string[]; cells: readonly unknown[] }[];

  constructor(
    readonly structure: Structure,
    readonly data: Json,
  ) {
    this.#all = keyed(structure);
    const groups = Object.entries(objectOf(data.dimensionGroupAttributes));
    this.#groups = groups.map(([key, cells]) => ({ key: key.split(':'), cells: listOf(cells) }));
    this.#observations([], data.observations, [], []);
    for (const [key, series] of Object.entries(objectOf(data.series))) {
      const { observations, attributes, annotations } = objectOf(series);
      const stated = key === '' ? [] : key.split(':');
      this.#observations(stated, observations, listOf(attributes), listOf(annotations));
    }
  }

  #observations(
    series: readonly string[],
    observations: unknown,
    attributes: readonly unknown[],
    notes: readonly unknown[],
  ): void {
    for (const [key, cells] of Object.entries(objectOf(observations))) {
      const stated = [...series, ...(key === '' ? [] : key.split(':'))];
      // A key that does not name all dimensions leaves out those that the whole data set has one value of.
      const isWhole = stated.length === this.#all.length;
      const above = isWhole ? [] : this.structure.dimensions.dataSet.map(() => '0');
      this.#row([...above, ...stated], listOf(cells), attributes, notes);
    }
  }

  #row(
    places: readonly string[],
    cells: readonly unknown[],
    seriesAttributes: readonly unknown[],
    seriesNotes: readonly unknown[],
  ): void {
    const { attributes, measures } = this.structure;
    const count = Math.max(1, measures.length);
    const own = attributes.observation;
    if (cells.length === 0) return;
    const key = this.#all.map((stated, i) => pointed(stated, places[i]));
    const group = this.#group(places);
    const said = [
      ...attributes.dataSet.map((stated, i) => pointed(stated, listOf(this.data.attributes)[i])),
      ...attributes.dimensionGroup.map((stated, i) => pointed(stated, group[i])),
      ...attributes.series.map((stated, i) => pointed(stated, seriesAttributes[i])),
      ...own.map((stated, i) => pointed(stated, cells[count + i])),
    ];
    const english = own.map((stated, i) => englishNote(stated, cells[count + i])).find(Boolean);
    const notes = [...seriesNotes, ...cells.slice(count + own.length)];
    const note =
      notes
        .map((at) => this.#note(at))
        .filter(Boolean)
        .join(' ') || null;
    for (let i = 0; i < count; i++) {
      const value = measures[i] ? pointed(measures[i]!, cells[i]) : valueOf(cells[i]);
      const measure = count > 1 ? [measures[i]!.component.id] : [];
      this.rows.push([...key, ...measure, value, ...said, note, english ?? null]);
    }
  }

  /** What groups of dimensions say of an observation: the first that has a value for each attribute. */
  #group(places: readonly string[]): unknown[] {
    const found: unknown[] = [];
    for (const { key, cells } of this.#groups) {
      if (!key.every((place, i) => place === '' || place === places[i])) continue;
      for (const [i, cell] of cells.entries()) found[i] ??= cell;
    }
    return found;
  }

  #note(at: unknown): string | undefined {
    const annotation = objectOf(this.structure.annotations[Number(at)]);
    const text = localized(objectOf(annotation.texts), annotation.text ?? annotation.title);
    return typeof text === 'object' ? text['zh-CN'] : text;
  }
}

function componentsOf(structure: Structure): Component[] {
  const { attributes, measures } = structure;
  const codes = new Map(
    measures.map(({ component: { id, name } }): [string, Code] => [id, name ? { name } : {}]),
  );
  const said = [
    ...attributes.dataSet,
    ...attributes.dimensionGroup,
    ...attributes.series,
    ...attributes.observation,
  ];
  const hasNote = said.some(({ component }) => component.role === 'note');
  return [
    ...keyed(structure).map(({ component }) => component),
    ...(measures.length > 1 ? [{ id: 'MEASURE', role: 'category' as const, codes }] : []),
    { id: 'OBS_VALUE', role: 'value' },
    ...said.map(({ component }) => component),
    { id: 'ANNOTATIONS', role: hasNote ? 'rest' : 'note' },
    { id: 'COMMENT_OBS_EN', role: 'attribute', attribute: 'note.en' },
  ];
}

/** The data sets of a message as listings: flat or by series, with what is said of all of them at every row. */
export function readSdmxJson({
  structures,
  dataSets,
  meta,
}: NonNullable<ReturnType<typeof sdmxMessage>>): SdmxJson {
  const listings: Listing[] = [];
  let deletions = 0;
  const known = structures.map((entry) => structureOf(entry, meta));
  for (const [i, data] of dataSets.entries()) {
    if (data.action === 'Delete') {
      deletions++;
      continue;
    }
    const structure = known[typeof data.structure === 'number' ? data.structure : 0] ?? known[0]!;
    const { rows } = new DataSet(structure, data);
    if (rows.length === 0) continue;
    const notes = listOf(data.annotations).flatMap((at) => annotationText(structure, at) ?? []);
    const document = documentAmong(structure);
    listings.push({
      ...(document ? { document } : {}),
      name: structure.about.id ?? `data ${i + 1}`,
      about: { ...structure.about, ...(notes.length > 0 ? { notes } : {}) },
      components: componentsOf(structure),
      rows,
    });
  }
  return { listings, deletions };
}

/** The document that a message of ours has in an annotation. */
function documentAmong({ annotations }: Structure): MappedDocument | undefined {
  const own = annotations.map(objectOf).find(({ type }) => type === OWN_ANNOTATION);
  if (typeof own?.value !== 'string') return undefined;
  try {
    return ownDocument(JSON.parse(own.value));
  } catch {
    return undefined;
  }
}

function annotationText({ annotations }: Structure, at: unknown) {
  const annotation = objectOf(annotations[Number(at)]);
  return localized(objectOf(annotation.texts), annotation.text ?? annotation.title);
}

import type { MappedDocument } from '../mapping/mapped-document.js';
import { isObject, listOf, objectOf, type Json } from './json-object.js';
import { localized, type Code, type Component, type ListedCell, type Listing } from './listing.js';
import { OWN_ANNOTATION, ownDocument } from './own-words.js';
import { GroupAttributes } from './sdmx-groups.js';
import {
  keyed,
  pointed,
  structureOf,
  valueOf,
  type Stated,
  type Structure,
} from './sdmx-structure.js';

/** Data sets of an SDMX-JSON message, and how many of them order deletions. */
export interface SdmxJson {
  readonly listings: readonly Listing[];
  readonly deletions: number;
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

/** The English of a note that is written in Chinese too. */
function englishNote({ component, values }: Stated, place: unknown): string | undefined {
  if (component.role !== 'note') return undefined;
  const stated = values ? objectOf(values[Number(place)]).value : place;
  const text = isObject(stated) ? localized(stated) : undefined;
  return typeof text === 'object' ? text.en : undefined;
}

/** A data set on its way to rows. */
class DataSet {
  readonly rows: ListedCell[][] = [];
  readonly #all: readonly Stated[];
  readonly #groups: GroupAttributes;

  constructor(
    readonly structure: Structure,
    readonly data: Json,
  ) {
    this.#all = keyed(structure);
    this.#groups = new GroupAttributes(structure, data);
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
    const group = this.#groups.at(places);
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

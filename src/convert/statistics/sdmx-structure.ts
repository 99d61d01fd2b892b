import { ATTRIBUTE_IDS, Roles } from './component-role.js';
import { isObject, listOf, objectOf, textOf, type Json } from './json-object.js';
import { localized, type About, type Code, type Component, type ListedCell } from './listing.js';

/** A component of a structure with its values, in the order in which the data point at them. */
export interface Stated {
  readonly component: Component;
  /** Absent where the data hold the values themselves. */
  readonly values?: readonly unknown[];
  readonly preset?: ListedCell;
  /** Its place in the key of the data structure. */
  readonly keyPosition?: number;
  /** Of an attribute, the dimensions that it depends on. */
  readonly dependsOn?: readonly string[];
}

const LEVELS = ['dataSet', 'dimensionGroup', 'series', 'observation'] as const;
type Level = (typeof LEVELS)[number];

/** What the data of a message point into: its dimensions, measures and attributes by level. */
export interface Structure {
  readonly about: About;
  readonly dimensions: Record<Level, readonly Stated[]>;
  readonly attributes: Record<Level, readonly Stated[]>;
  readonly measures: readonly Stated[];
  readonly annotations: readonly unknown[];
}

/** One value of a component: of a code its id, of a text the text, of several all of them. */
export function valueOf(value: unknown): ListedCell {
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
  const dependsOn = listOf(objectOf(entry.relationship).dimensions).map(String);
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
    ...(typeof entry.keyPosition === 'number' ? { keyPosition: entry.keyPosition } : {}),
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
  };
}

/** Roles as version 1 calls some of them. */
const roleWord = (role: unknown): string | undefined =>
  role === 'time' ? 'TIME_PERIOD' : role === 'geo' ? 'REF_AREA' : textOf(role);

/** A structure of a message, whose header says who sends it and when. */
export function structureOf(entry: Json, meta: Json): Structure {
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
export function pointed({ values, preset = null }: Stated, place: unknown): ListedCell {
  if (place === undefined || place === null) return preset;
  if (!values) return valueOf(place);
  const places = Array.isArray(place) ? place : [place];
  const found = places.map((one) => valueOf(values[Number(one)])).filter((one) => one !== null);
  return found.length === 0 ? preset : found.length === 1 ? found[0]! : found.join(';');
}

/** The dimensions in the order in which a message presents them: of data sets, of series, of observations. */
export const keyed = ({ dimensions }: Structure): Stated[] => [
  ...dimensions.dataSet,
  ...dimensions.series,
  ...dimensions.observation,
];

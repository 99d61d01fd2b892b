import { UNITS } from '../../core/contract/units.js';
import type { MappedDocument } from '../mapping/mapped-document.js';
import type { Mapping, Meaning } from '../mapping/mapping.generated.js';
import type { Additions, Choice } from './choice.js';
import { stableId } from '../mapping/stable-id.js';

type Node = Record<string, unknown>;

const parts = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));

/** A copy of a value with another one at a path; what the path needs on its way is made. */
function withAt(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    const copy = [...(node as unknown[])];
    copy[Number(key)] = withAt(copy[Number(key)], rest, value);
    return copy;
  }
  const copy = { ...(node as Node | undefined) };
  copy[key] = withAt(copy[key], rest, value);
  return copy;
}

function added(document: MappedDocument, adds: Additions | undefined): MappedDocument {
  if (!adds) return document;
  const { regions = [], indicators = [], units = [], dimensions = [] } = adds;
  const merged = <T extends { id: string }>(own: readonly T[] | undefined, more: readonly T[]) => [
    ...(own ?? []),
    ...more.filter(({ id }) => !own?.some((one) => one.id === id)),
  ];
  return {
    ...document,
    ...(regions.length > 0 && {
      regions: { ...document.regions, items: merged(document.regions.items, regions) },
    }),
    ...(indicators.length > 0 && { indicators: merged(document.indicators, indicators) }),
    ...(units.length > 0 && { units: merged(document.units, units) }),
    ...(dimensions.length > 0 && { dimensions: merged(document.dimensions, dimensions) }),
  };
}

/** A unit that is typed and not chosen: declared by its name, where it is none of the built-in ones. */
function typedUnit(mapping: Mapping, value: unknown): { value: unknown; adds?: Additions } {
  const isId = (UNITS as readonly string[]).includes(String(value));
  const isOwn = mapping.document.units?.some(({ id }) => id === value);
  if (typeof value !== 'string' || isId || isOwn) return { value };
  const id = stableId('u', value);
  return { value: id, adds: { units: [{ id, name: value }] } };
}

/** The mapping with an answer in its place, a place by its id alone or as a meaning, and what the answer brings into the document. */
export function answered(mapping: Mapping, choice: Choice, given: unknown): Mapping {
  const isPlace = typeof given === 'string' && /\/labels\/[^/]*$/.test(choice.at);
  const value = isPlace ? { region: given } : given;
  const same = JSON.stringify(value);
  const option = choice.options.find((one) => JSON.stringify(one.value) === same);
  const typed = choice.code === 'indicator-unit' && !option ? typedUnit(mapping, value) : { value };
  const adds = option?.adds ?? ('adds' in typed ? typed.adds : undefined);
  const document = added(mapping.document, adds);
  const result = withAt({ ...mapping, document }, parts(choice.at), typed.value) as Mapping;
  const index = choice.code === 'indicator-unit' ? Number(parts(choice.at)[2]) : NaN;
  const item = result.document.indicators[index];
  return item ? withIndicator(result, item.id, undefined) : result;
}

/** The path of the nearest part of a mapping around a pointer that can be left out. */
function ownerOf(path: readonly string[]): string[] {
  const [first, index, ...rest] = path;
  const table = [first!, index!];
  if (rest[0] !== 'columns') return table;
  const column = [...table, 'columns', rest[1]!];
  if (rest[2] === 'labels' && rest[3] !== undefined) return [...column, 'labels', rest[3]];
  return column;
}

/** Marks everything that is of an indicator as left out, or no more as left out for want of an answer. */
function withIndicator(mapping: Mapping, id: string, reason: 'unanswered' | undefined): Mapping {
  const marked = (meaning: Meaning): Meaning => {
    if (meaning.indicator !== id) return meaning;
    const { leave, ...rest } = meaning;
    const kept = leave === 'unanswered' ? undefined : leave;
    const now = reason ?? kept;
    return now === undefined ? rest : { ...rest, leave: now };
  };
  return {
    ...mapping,
    tables: mapping.tables.map((table) => ({
      ...table,
      ...(table.meaning && { meaning: marked(table.meaning) }),
      columns: table.columns.map((column) => ({
        ...column,
        ...(column.meaning && { meaning: marked(column.meaning) }),
        ...(column.labels && {
          labels: Object.fromEntries(
            Object.entries(column.labels).map(([label, meaning]) => [label, marked(meaning)]),
          ),
        }),
      })),
    })),
  };
}

/**
 * The mapping with nothing in it that is not sure: whatever an open choice guesses is left out, unless the
 * guess changes only how figures are judged. A choice without a guess has nothing in the mapping.
 */
export function unanswered(mapping: Mapping, choices: readonly Choice[]): Mapping {
  return choices.reduce((result, choice) => {
    if (choice.isOptional || choice.guess === undefined || choice.code === 'symbol') return result;
    const path = parts(choice.at);
    if (path[0] === 'document') {
      const item =
        path[1] === 'indicators' ? mapping.document.indicators[Number(path[2])] : undefined;
      return item ? withIndicator(result, item.id, 'unanswered') : result;
    }
    return withAt(result, [...ownerOf(path), 'leave'], 'unanswered') as Mapping;
  }, mapping);
}

import { DEFINITIONS, refOf, type Schema } from './schema.js';

/** An example longer than this is not read; a shorter one that says more is preferred. */
const READABLE = 420;

const sizeOf = (value: unknown) => JSON.stringify(value).length;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const saysOf = (value: unknown) => {
  if (Array.isArray(value)) return Math.min(1, value.length);
  return isObject(value) ? Object.keys(value).length : 0;
};

/** True where one example is better than another: readable first, then fuller, then shorter. */
function isBetter(one: unknown, other: unknown): boolean {
  if (other === undefined) return true;
  const [size, otherSize] = [sizeOf(one), sizeOf(other)];
  if (size > READABLE || otherSize > READABLE) return size < otherSize;
  return saysOf(one) > saysOf(other) || (saysOf(one) === saysOf(other) && size < otherSize);
}

/** True where a value may be meant by a branch of `anyOf`. */
function fits(schema: Schema, value: unknown): boolean {
  const meant = DEFINITIONS[refOf(schema) ?? ''] ?? schema;
  if (meant.anyOf) return meant.anyOf.some((branch) => fits(branch, value));
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const types = [meant.type ?? (meant.enum ? 'string' : 'object')].flat();
  const isWhole = type === 'number' && types.includes('integer') && Number.isInteger(value);
  return types.includes(type) || isWhole;
}

/**
 * An example of each definition (`TargetItem`) and of each of its fields (`TargetItem.value`), found in
 * documents that the book itself draws: what the reference shows is what is drawn and tested.
 */
export function examplesIn(documents: readonly unknown[]): ReadonlyMap<string, unknown> {
  const examples = new Map<string, unknown>();
  const offer = (name: string, value: unknown) => {
    if (isBetter(value, examples.get(name))) examples.set(name, value);
  };
  const walk = (schema: Schema, value: unknown, of: string): void => {
    const name = refOf(schema);
    if (name !== undefined) {
      offer(name, value);
      walk(DEFINITIONS[name]!, value, name);
    } else if (schema.anyOf) {
      const branch = schema.anyOf.find((one) => fits(one, value));
      if (branch) walk(branch, value, of);
    } else if (Array.isArray(value)) {
      for (const entry of value) walk(schema.items ?? {}, entry, of);
    } else if (isObject(value)) {
      for (const [key, member] of Object.entries(value)) {
        const field = schema.properties?.[key];
        if (field) offer(`${of}.${key}`, member);
        const others = schema.additionalProperties;
        const next = field ?? (typeof others === 'object' ? others : undefined);
        if (next) walk(next, member, of);
      }
    }
  };
  for (const document of documents) {
    offer('Contract', document);
    walk(DEFINITIONS.Contract!, document, 'Contract');
  }
  return examples;
}

/** The definitions and fields of the contract that a set of documents has no example of. */
export function withoutExample(examples: ReadonlyMap<string, unknown>): string[] {
  return Object.entries(DEFINITIONS).flatMap(([name, { properties = {} }]) => [
    ...(examples.has(name) ? [] : [name]),
    ...Object.keys(properties)
      .map((field) => `${name}.${field}`)
      .filter((field) => !examples.has(field)),
  ]);
}

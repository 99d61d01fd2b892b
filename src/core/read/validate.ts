import { definitions } from '../contract/schema.generated.js';
import type { SchemaNode, SchemaRule } from '../contract/schema-table.js';

/** One fault of a document's structure, at its JSON pointer. */
export interface SchemaError {
  path: string;
  keyword: 'type' | 'required' | 'additionalProperties' | 'enum' | 'pattern' | 'range';
  /** What the keyword asks: the types, the missing or surplus name, the allowed values. */
  expected: string;
}

/** An id that the document names, where it first does so. */
export interface Reference {
  kind: string;
  value: string;
  path: string;
}

/** More faults than this are not looked for: the document is broken where it was made. */
export const MOST_FAULTS = 100_000;

/** No file within the limit of a download holds more values; an object in a page could. */
export const MOST_VALUES = 20_000_000;

type Place = { key: string | number; parent: Place } | undefined;

/** What a pass over a document gathers. */
class Findings {
  readonly errors: SchemaError[] = [];
  readonly references = new Map<string, { kind: string; value: string; place: Place }>();
  #values = 0;

  /** True once no more is looked at. */
  get isFull(): boolean {
    return this.errors.length >= MOST_FAULTS || this.#values > MOST_VALUES;
  }

  /** Counts the values of a list before it is gone through. */
  count(values: number): void {
    this.#values += values;
    // It is the document that is too large, not what it happens to end in.
    if (this.#values > MOST_VALUES) this.fail(undefined, 'range', 'values');
  }

  fail(place: Place, keyword: SchemaError['keyword'], expected: string): void {
    this.errors.push({ path: pathOf(place), keyword, expected });
  }

  refer(kind: string, value: string, place: Place): void {
    const key = `${kind} ${value}`;
    if (!this.references.has(key)) this.references.set(key, { kind, value, place });
  }
}

type Check = (value: unknown, place: Place, findings: Findings) => void;

/** What a document's structure has wrong, and every id that must be defined somewhere. */
export interface Validity {
  errors: SchemaError[];
  references: Reference[];
}

/**
 * The check of documents against the table of a schema, from its definition `root` on. A table-driven
 * reading of the few keywords that the schemas use: it generates no code, so a strict CSP allows it, and
 * costs a fifth of the bytes of generated checks. A test holds it against ajv.
 */
export function checkOf(
  table: Readonly<Record<string, SchemaNode>>,
  root: string,
): (document: unknown) => Validity {
  const nodes = new Nodes(table);
  return (document) => {
    const findings = new Findings();
    nodes.check(root)(document, undefined, findings);
    const references = [...findings.references.values()].map(({ kind, value, place }) => ({
      kind,
      value,
      path: pathOf(place),
    }));
    return { errors: findings.errors, references };
  };
}

function pathOf(place: Place): string {
  let path = '';
  for (let at = place; at; at = at.parent) {
    path = `/${String(at.key).replaceAll('~', '~0').replaceAll('/', '~1')}${path}`;
  }
  return path;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  // What JSON writes as 1e400, and a script as NaN, is no number of anything.
  if (typeof value === 'number' && !Number.isFinite(value)) return 'infinite';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function isOf(types: readonly string[], value: unknown): boolean {
  const type = typeOf(value);
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

const PLAIN = ['string', 'number', 'integer', 'boolean', 'null', 'object'];

const itemsOf = (node: SchemaNode) =>
  typeof node === 'string' && node.endsWith('[]') ? node.slice(0, -2) : undefined;

function make(types: string[], rule: Check | undefined): Check {
  return (value, place, findings) => {
    if (isOf(types, value)) rule?.(value, place, findings);
    else findings.fail(place, 'type', types.join(' '));
  };
}

function allowed(words: string): Check {
  const values = words.split(' ');
  return (value, place, findings) => {
    if (!values.includes(value as string)) findings.fail(place, 'enum', words);
  };
}

function matching(source: string, refers: string | undefined): Check {
  const pattern = new RegExp(source);
  return (value, place, findings) => {
    if (!pattern.test(value as string)) findings.fail(place, 'pattern', source);
    else if (refers) findings.refer(refers, value as string, place);
  };
}

function between({ minimum = -Infinity, maximum = Infinity }: SchemaRule): Check {
  return (value, place, findings) => {
    const inside = (value as number) >= minimum && (value as number) <= maximum;
    if (!inside) findings.fail(place, 'range', `${minimum}–${maximum}`);
  };
}

/** The checks of the nodes of one table, each made when it is first needed: definitions refer to one another in circles. */
class Nodes {
  readonly #table: Readonly<Record<string, SchemaNode>>;
  readonly #checks = new Map<SchemaNode, Check>();

  constructor(table: Readonly<Record<string, SchemaNode>>) {
    this.#table = table;
  }

  check(node: SchemaNode): Check {
    const made = this.#checks.get(node);
    if (made) return made;
    const items = itemsOf(node);
    const named = typeof node === 'string' ? this.#table[node] : undefined;
    const check =
      named !== undefined
        ? this.check(named)
        : make(this.#typesOf(node), items ? this.#each(items) : this.#ruleFor(node));
    this.#checks.set(node, check);
    return check;
  }

  /** The types that a node admits. */
  #typesOf(node: SchemaNode): string[] {
    if (typeof node === 'string') {
      if (PLAIN.includes(node)) return [node];
      return itemsOf(node) === undefined ? this.#typesOf(this.#table[node]!) : ['array'];
    }
    if (node.anyOf) return node.anyOf.flatMap((one) => this.#typesOf(one));
    if (node.has || node.each) return ['object'];
    return [node.type ?? 'string'];
  }

  #ruleFor(node: SchemaNode): Check | undefined {
    if (typeof node === 'string') return undefined;
    if (node.anyOf) return this.#alternatives(node.anyOf);
    if (node.enum) return allowed(node.enum);
    if (node.pattern) return matching(node.pattern, node.refers);
    return node.type ? between(node) : this.#members(node);
  }

  /** The alternative that is of the value's type counts. */
  #alternatives(nodes: readonly SchemaNode[]): Check {
    return (value, place, findings) => {
      const fit = nodes.find((node) => isOf(this.#typesOf(node), value));
      if (fit) this.check(fit)(value, place, findings);
    };
  }

  #each(items: SchemaNode): Check {
    const check = this.check(items);
    // Most of a document is numbers: they pass without a place of their own.
    const numeric = this.#typesOf(items).includes('number');
    return (value, parent, findings) => {
      const list = value as unknown[];
      findings.count(list.length);
      for (let key = 0; key < list.length && !findings.isFull; key++) {
        if (numeric && Number.isFinite(list[key])) continue;
        check(list[key], { key, parent }, findings);
      }
    };
  }

  #members({ has = {}, each: others, keysRefer }: SchemaRule): Check {
    const checksByName = new Map<string, Check>();
    const required: string[] = [];
    for (const [name, node] of Object.entries(has)) {
      const key = name.replace('!', '');
      if (key !== name) required.push(key);
      checksByName.set(key, this.check(node));
    }
    const other = others && this.check(others);
    return (value, parent, findings) => {
      const object = value as Record<string, unknown>;
      for (const name of required) {
        if (object[name] === undefined) findings.fail(parent, 'required', name);
      }
      for (const key of Object.keys(object)) {
        if (findings.isFull) return;
        const place = { key, parent };
        const check = checksByName.get(key) ?? other;
        if (keysRefer) findings.refer(keysRefer, key, place);
        if (check) check(object[key], place, findings);
        else if (!key.startsWith('x-')) findings.fail(parent, 'additionalProperties', key);
      }
    };
  }
}

/** Checks a document against the contract's schema. */
export const validate = checkOf(definitions, 'Contract');

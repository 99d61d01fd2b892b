import type { SchemaNode } from '../../core/contract/schema-table.js';

type Table = Readonly<Record<string, SchemaNode>>;

/**
 * A document with the members of each object as its schema lists them, those of one's own behind: the same
 * content is the same text, whoever put it together. Names that the schema leaves free keep their order.
 */
export function inSchemaOrder(value: unknown, table: Table, node: SchemaNode): unknown {
  const rule = typeof node === 'string' && !node.endsWith('[]') ? table[node] : node;
  if (rule === undefined || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    // A list of numbers has no order to bring about, and there may be hundreds of thousands.
    if (typeof value[0] !== 'object') return value;
    const items = typeof rule === 'string' ? rule.slice(0, -2) : undefined;
    return items === undefined ? value : value.map((item) => inSchemaOrder(item, table, items));
  }
  if (typeof rule === 'string') return inSchemaOrder(value, table, rule);
  if (rule.anyOf) {
    const fit = rule.anyOf.find((one) => typeof one === 'object' || table[one] !== undefined);
    return fit === undefined ? value : inSchemaOrder(value, table, fit);
  }
  return membersInOrder(value as Record<string, unknown>, rule, table);
}

function membersInOrder(
  object: Record<string, unknown>,
  { has = {}, each }: Exclude<SchemaNode, string>,
  table: Table,
): Record<string, unknown> {
  const nodes = new Map(Object.entries(has).map(([key, node]) => [key.replace('!', ''), node]));
  const own = Object.keys(object).filter((key) => !nodes.has(key));
  const ordered: Record<string, unknown> = {};
  for (const key of [...nodes.keys(), ...own]) {
    if (object[key] === undefined) continue;
    const node = nodes.get(key) ?? each;
    ordered[key] = node === undefined ? object[key] : inSchemaOrder(object[key], table, node);
  }
  return ordered;
}

/** Lines are no longer than this where they can be broken. */
const WIDTH = 100;

/**
 * JSON as it is written by hand: what fits stands on one line, a list of plain values always does, and all
 * else is set in by two spaces.
 */
export function jsonText(value: unknown): string {
  const parts: string[] = [];
  put(value, '', 0, parts);
  parts.push('\n');
  return parts.join('');
}

/** Rows of figures: each is a line of its own, so that two editions can be compared line by line. */
const isMatrix = (value: unknown): boolean =>
  Array.isArray(value) &&
  Array.isArray(value[0]) &&
  value[0].every((entry) => entry === null || typeof entry === 'number');

const isPlain = (value: unknown) => value === null || typeof value !== 'object';

/** Writes a value that stands behind `before` characters of its line. */
function put(value: unknown, indent: string, before: number, parts: string[]): void {
  const line = onOneLine(value, WIDTH - indent.length - before);
  if (line !== undefined) {
    parts.push(line);
    return;
  }
  const isList = Array.isArray(value);
  const inner = `${indent}  `;
  const entries = isList
    ? value.map((item) => [undefined, item] as const)
    : membersOf(value as object);
  parts.push(isList ? '[' : '{');
  entries.forEach(([key, item], i) => {
    const name = key === undefined ? '' : `${JSON.stringify(key)}: `;
    parts.push(i > 0 ? ',\n' : '\n', inner, name);
    put(item, inner, name.length + 1, parts);
  });
  parts.push('\n', indent, isList ? ']' : '}');
}

const membersOf = (object: object) =>
  Object.entries(object).filter(([, member]) => member !== undefined);

/** The value as one line, or undefined where it needs more than `room` characters. */
function onOneLine(value: unknown, room: number): string | undefined {
  if (isPlain(value)) return JSON.stringify(value);
  if (isMatrix(value)) return undefined;
  if (Array.isArray(value)) {
    if (value.every(isPlain)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    return lineOf(
      value.map((item) => [undefined, item] as const),
      '[',
      ']',
      room,
    );
  }
  return lineOf(membersOf(value as object), '{', '}', room);
}

function lineOf(
  entries: readonly (readonly [key: string | undefined, value: unknown])[],
  open: string,
  close: string,
  room: number,
): string | undefined {
  if (entries.length === 0) return open + close;
  const pad = open === '{' ? ' ' : '';
  const texts: string[] = [];
  let left = room - 2 * pad.length - 2;
  for (const [key, value] of entries) {
    const name = key === undefined ? '' : `${JSON.stringify(key)}: `;
    const text = onOneLine(value, left - name.length);
    if (text === undefined) return undefined;
    left -= name.length + text.length + 2;
    if (left < -2) return undefined;
    texts.push(name + text);
  }
  return `${open}${pad}${texts.join(', ')}${pad}${close}`;
}

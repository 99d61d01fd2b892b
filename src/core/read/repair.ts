import type { Contract } from '../contract/contract.generated.js';
import { pointer, pointerSteps, problem, type Problem } from '../contract/problem.js';
import { assemble, capped, CONTRACT_VERSION, type Parsed } from './assemble.js';
import { notJson } from './not-json.js';
import type { Reference, SchemaError } from './validate.js';

/** A text that is no JSON, without a byte order mark and leading space, and what JSON.parse said of it. */
export interface NotJson {
  text: string;
  error: SyntaxError;
}

/** A document that is not valid, or of another version, and what validation found in it. */
export interface NotValid {
  document: unknown;
  errors: SchemaError[];
  references: Reference[];
}

export type Faulty = NotJson | NotValid;

/** Lists whose entries can be left out one by one. */
const LISTS = new Set([
  'sources',
  'units',
  'dimensions',
  'indicators',
  'observations',
  'targets',
  'changes',
  'breaks',
  'annotations',
  'programmes',
  'items',
  'alerts',
  'scenes',
]);

/** Without these there is nothing to draw. */
const ESSENTIAL = new Set(['', 'contract', 'dataset', 'regions', 'regions/items', 'indicators']);

type Tree = Record<string | number, unknown>;

/**
 * What can be saved of a faulty document, and all that is wrong with it. The smallest part that holds
 * a fault is left out: one cell, one row, one field, one entry of a list. The input is not changed.
 */
export function repair(faulty: Faulty): Parsed {
  if ('text' in faulty) return { problems: [notJson(faulty.text, faulty.error)] };
  const { document, errors, references } = faulty;
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    const type = Array.isArray(document) ? 'array' : document === null ? 'null' : typeof document;
    return { problems: [problem('not-an-object', '', { found: type })] };
  }
  const newer = newerVersion(document);
  if (newer?.code === 'newer-major') return { problems: [newer] };
  const faults = errors.map((error) => toProblem(error, document, newer !== undefined));
  const problems = newer ? [newer, ...faults] : faults;
  const contract = withoutFaults(document, errors);
  return contract ? assemble(contract, references, problems) : { problems: capped(problems) };
}

/** The problem of a document that is of a version yet to come. */
function newerVersion(document: { contract?: unknown }): Problem | undefined {
  const stated = document.contract;
  if (typeof stated !== 'string') return undefined;
  const [major = NaN, minor = NaN] = stated.split('.').map(Number);
  const [knownMajor = NaN, knownMinor = NaN] = CONTRACT_VERSION.split('.').map(Number);
  const args = { value: stated, known: CONTRACT_VERSION };
  if (major > knownMajor) return problem('newer-major', '/contract', args);
  if (minor > knownMinor) return problem('newer-minor', '/contract', args, 'warning');
  return undefined;
}

/**
 * The document without the parts that hold errors of its structure; the document itself where there
 * are none, and nothing where they leave nothing to draw.
 */
export function withoutFaults(
  document: unknown,
  errors: readonly SchemaError[],
): Contract | undefined {
  if (errors.length === 0) return document as Contract;
  const removals = new Set<string>();
  for (const error of errors) {
    const steps = smallestPart(error);
    if (ESSENTIAL.has(steps.join('/'))) return undefined;
    removals.add(pointer(...steps));
  }
  const copy = clone(document) as Tree;
  // From the back, so that the indexes in front stay true.
  for (const path of [...removals].sort(byPlace).reverse()) remove(copy, pointerSteps(path));
  return copy as unknown as Contract;
}

/** A copy of what came from JSON. By hand: old scripts of the page may have changed JSON.stringify. */
function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clone);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, clone(member)]));
}

/** The smallest part of the document that can go without harming the rest. */
function smallestPart({ path, keyword, expected }: SchemaError): string[] {
  const steps = pointerSteps(path);
  const [, block, , indicator] = steps;
  const about = steps[0] === 'data' && /^(status|conf)$/.test(steps[2] ?? '');
  // Without its status, a figure that is suppressed would look like any other.
  if (about && steps.length < 6) {
    return indicator ? ['data', block!, 'values', indicator] : ['data', block!];
  }
  if (keyword === 'additionalProperties') return [...steps, expected];
  const [top = '', , third] = steps;
  if (steps[steps.length - 1] === 'url') return steps;
  if (LISTS.has(top)) return steps.slice(0, third === 'cards' ? 4 : 2);
  if (/^(items|times)$/.test(block!) && steps.length > 2) return steps.slice(0, 3);
  if (top === 'data' && third === 'values' && steps.length > 3) return steps.slice(0, 6);
  if (about) return steps.slice(0, 6);
  if (top === 'data') return steps.slice(0, 2);
  return steps.slice(0, 2);
}

function toProblem(error: SchemaError, document: unknown, newerMinor: boolean): Problem {
  const { path, keyword, expected } = error;
  const value = excerpt(path, document);
  const names = pointerSteps(path).filter((step) => !/^\d+$/.test(step));
  const field = names[names.length - 1] ?? '';
  switch (keyword) {
    case 'required':
      return problem('missing-field', path, { field: expected });
    case 'additionalProperties': {
      const severity = newerMinor ? 'warning' : 'error';
      return problem('unknown-field', path + pointer(expected), { field: expected }, severity);
    }
    case 'type':
      return problem('wrong-type', path, { field, value, expected });
    case 'pattern':
      return problem(field === 'url' ? 'unsafe-link' : 'bad-value', path, { field, value });
    default:
      return problem('bad-value', path, { field, value, allowed: expected });
  }
}

/** What stands at the path, short enough for a sentence. */
function excerpt(path: string, document: unknown): string {
  const value = pointerSteps(path).reduce<unknown>(
    (at, step) => (at as Tree | null)?.[step],
    document,
  );
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function byPlace(a: string, b: string): number {
  const [left, right] = [pointerSteps(a), pointerSteps(b)];
  const at = left.findIndex((step, i) => step !== right[i]);
  if (at < 0) return left.length - right.length;
  const [x, y] = [left[at]!, right[at] ?? ''];
  const numbers = Number(x) - Number(y);
  return Number.isNaN(numbers) ? (x < y ? -1 : 1) : numbers;
}

/** Removes what stands at the path; a bad cell or row of a matrix leaves its place empty. */
function remove(root: Tree, steps: string[]) {
  const last = steps[steps.length - 1]!;
  const holder = steps
    .slice(0, -1)
    .reduce<Tree | undefined>((at, step) => at?.[step] as Tree, root);
  if (holder === undefined || holder === null) return;
  if (!Array.isArray(holder)) delete holder[last];
  else if (steps[2] === 'values') holder[Number(last)] = undefined;
  else holder.splice(Number(last), 1);
}

import type { Contract } from '../contract/contract.generated.js';
import { pointer, pointerSteps, problem, type Problem } from '../contract/problem.js';
import { validate, type Reference, type SchemaError } from './validate.js';

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
 * Checks a parsed document against the schema (data/schema/contract-1.0.json). Every fault is
 * reported at once, and the smallest part that holds it is left out: one cell, one row, one field,
 * one entry of a list. The input itself is never changed. No contract in the answer means that the
 * faults leave nothing to draw.
 */
export function checkStructure(
  document: unknown,
  newerMinor: boolean,
): { contract?: Contract; problems: Problem[]; references: Reference[] } {
  const { errors, references } = validate(document);
  if (errors.length === 0) return { contract: document as Contract, problems: [], references };
  const problems = errors.map((error) => toProblem(error, document, newerMinor));
  const copy = clone(document) as Tree;
  const removals = new Set<string>();
  for (const error of errors) {
    const steps = unit(error);
    if (ESSENTIAL.has(steps.join('/'))) return { problems, references };
    removals.add(pointer(...steps));
  }
  // From the back, so that the indexes in front stay true.
  for (const path of [...removals].sort(byPlace).reverse()) remove(copy, pointerSteps(path));
  return { contract: copy as unknown as Contract, problems, references };
}

/** A copy of what came from JSON. By hand: old scripts of the page may have changed JSON.stringify. */
function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clone);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clone(one)]));
}

/** The smallest part of the document that can go without harming the rest. */
function unit({ path, keyword, expected }: SchemaError): string[] {
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
  const found = pointerSteps(path).reduce<unknown>(
    (at, step) => (at as Tree | null)?.[step],
    document,
  );
  const text = JSON.stringify(found) ?? 'undefined';
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

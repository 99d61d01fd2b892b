import type { Contract } from '../contract/contract.generated.js';
import { pointerSteps } from '../contract/problem.js';
import type { SchemaError } from './validate.js';

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

/** What goes, as a tree of the steps that lead there; nothing below what goes as a whole. */
type Removals = Map<string, Removals | 'gone'>;

/**
 * The document without the parts that hold errors of its structure; the document itself where there
 * are none, and nothing where they leave nothing to draw. What holds no fault is shared with the
 * document, which is not changed; each place is visited once.
 */
export function withoutFaults(
  document: unknown,
  errors: readonly SchemaError[],
): Contract | undefined {
  if (errors.length === 0) return document as Contract;
  const removals: Removals = new Map();
  for (const error of errors) {
    const steps = smallestPart(error);
    if (ESSENTIAL.has(steps.join('/'))) return undefined;
    add(removals, steps);
  }
  return without(document, removals, []) as Contract;
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

function add(removals: Removals, steps: readonly string[]) {
  let at = removals;
  for (const [i, step] of steps.entries()) {
    const below = at.get(step);
    if (below === 'gone') return;
    if (i === steps.length - 1) at.set(step, 'gone');
    else if (below) at = below;
    else {
      const made: Removals = new Map();
      at.set(step, made);
      at = made;
    }
  }
}

/** A copy of what stands at `steps` without what goes; a cell or row of a matrix leaves its place empty. */
function without(value: unknown, removals: Removals, steps: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const kept = (key: string, member: unknown) => {
    const below = removals.get(key);
    if (below === 'gone') return undefined;
    return below ? without(member, below, [...steps, key]) : member;
  };
  if (Array.isArray(value)) {
    const members = value.map((member: unknown, i) => kept(String(i), member));
    const isMatrix = steps[0] === 'data' && steps[2] === 'values';
    return isMatrix ? members : members.filter((_, i) => removals.get(String(i)) !== 'gone');
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => removals.get(key) !== 'gone')
      .map(([key, member]) => [key, kept(key, member)]),
  );
}

import type { Contract, DatasetInfo } from '../contract/contract.generated.js';
import { pointer, pointerSteps } from '../contract/problem.js';
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

/** What is always said of a document, where it was written so that it had to go. */
const UNSTATED: DatasetInfo = {
  id: '',
  title: '',
  publisher: { name: '' },
  published: '',
  asOf: '',
};

/** What goes, as a tree of the steps that lead there; nothing below what goes as a whole. */
type Removals = Map<string, Removals | 'gone'>;

/** What is left of a document. */
export interface Left {
  contract: Contract;
  /** The pointer into the document of what stands at a pointer into what is left of it. */
  placeOf: (path: string) => string;
}

/**
 * The document without the parts that hold errors of its structure; the document itself where there
 * are none, and nothing where they leave nothing to draw. What holds no fault is shared with the
 * document, which is not changed; each place is visited once.
 */
export function withoutFaults(document: unknown, errors: readonly SchemaError[]): Left | undefined {
  if (errors.length === 0) return { contract: document as Contract, placeOf: (path) => path };
  const removals: Removals = new Map();
  for (const error of errors) {
    const steps = smallestPart(error);
    if (ESSENTIAL.has(steps.join('/'))) return undefined;
    add(removals, steps);
  }
  const contract = without(document, removals, []) as Contract;
  return {
    contract: { ...contract, dataset: { ...UNSTATED, ...contract.dataset } },
    placeOf: (path) => placeIn(document, removals, path),
  };
}

const isMatrix = (steps: readonly string[]) => steps[0] === 'data' && steps[2] === 'values';

/** Where something stood before entries in front of it went. */
function placeIn(document: unknown, removals: Removals, path: string): string {
  const place: string[] = [];
  let holder = document;
  let here: Removals | undefined = removals;
  for (const step of pointerSteps(path)) {
    const isShorter = here && Array.isArray(holder) && !isMatrix(place);
    const before: string = isShorter ? String(indexBefore(here!, Number(step))) : step;
    place.push(before);
    holder = (holder as Record<string, unknown> | null | undefined)?.[before];
    const below: Removals | 'gone' | undefined = here?.get(before);
    here = below === 'gone' ? undefined : below;
  }
  return pointer(...place);
}

/** The index in a list of what has another one since some entries are gone. */
function indexBefore(removals: Removals, index: number): number {
  const gone = [...removals].filter(([, below]) => below === 'gone').map(([step]) => Number(step));
  return gone.sort((a, b) => a - b).reduce((at, removed) => (removed <= at ? at + 1 : at), index);
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
    return isMatrix(steps) ? members : members.filter((_, i) => removals.get(String(i)) !== 'gone');
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => removals.get(key) !== 'gone')
      .map(([key, member]) => [key, kept(key, member)]),
  );
}

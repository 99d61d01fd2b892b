import type { Meaning } from '../mapping/mapping.generated.js';
import type { Part } from '../workbook/problem-args.js';

/** Two things that are said of one part of a figure. */
export interface Conflict {
  readonly part: Part;
  readonly first: string;
  readonly second: string;
}

/** The parts of which only one thing may be said, wherever it is said. */
const PARTS = [
  'indicator',
  'region',
  'period',
  'when',
  'accumulation',
  'as',
  'basis',
  'comparator',
] as const;

/** Says nothing. */
export const NOTHING: Meaning = {};

type Together = Meaning | { readonly conflict: Conflict };

/**
 * Puts meanings together and remembers what came of it: the rows of a long list have a few hundred pairs of
 * labels between them.
 */
export class Joiner {
  readonly #known = new Map<Meaning, Map<Meaning, Together>>();

  join(first: Meaning, second: Meaning): Together {
    if (first === NOTHING) return second;
    if (second === NOTHING) return first;
    let known = this.#known.get(first);
    if (!known) this.#known.set(first, (known = new Map()));
    let both = known.get(second);
    if (!both) known.set(second, (both = together(first, second)));
    return both;
  }
}

/** Two meanings put together; of the unit and of what is left out the nearer one, `second`, counts. */
export function together(first: Meaning, second: Meaning): Together {
  const whole: Meaning = { ...first, ...second };
  for (const part of PARTS) {
    const [one, other] = [first[part], second[part]];
    if (one !== undefined && other !== undefined && one !== other) {
      return { conflict: { part, first: one, second: other } };
    }
  }
  if (first.status && second.status) whole.status = lettersOf(first.status, second.status);
  const breakdown = categoriesOf(first, second);
  if (breakdown && 'part' in breakdown) return { conflict: breakdown as unknown as Conflict };
  if (breakdown) whole.breakdown = breakdown;
  return whole;
}

export const isConflict = (given: Together): given is { readonly conflict: Conflict } =>
  'conflict' in given;

/** The letters of two statuses, each once. */
export const lettersOf = (one: string, other: string): string => [...new Set(one + other)].join('');

function categoriesOf(
  { breakdown: one }: Meaning,
  { breakdown: other }: Meaning,
): Meaning['breakdown'] | Conflict {
  if (!one || !other) return one ?? other;
  for (const [dimension, category] of Object.entries(other)) {
    const before = one[dimension];
    if (before !== undefined && before !== category) {
      return { part: 'category', first: before, second: category };
    }
  }
  return { ...one, ...other };
}

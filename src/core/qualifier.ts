import type { Qualifier } from './contract.generated.js';

/** True for a figure that stands for a range rather than for itself (30余, 约70%). */
export function isBounded(qualifier: Qualifier): boolean {
  return qualifier !== 'exact' && qualifier !== 'all';
}

/** The values that a scale of bars has to hold for a figure: a bound has room beyond it. */
export const roomFor = ({ value, qualifier }: { value: number | null; qualifier: Qualifier }) =>
  value === null ? [] : [value, isBounded(qualifier) ? value * 1.1 : value];

type Side = 'exact' | 'lower' | 'upper' | 'around';

const SIDE: Record<Qualifier, Side> = {
  exact: 'exact',
  all: 'exact',
  'at-least': 'lower',
  'more-than': 'lower',
  'at-most': 'upper',
  nearly: 'upper',
  about: 'around',
};

/**
 * The qualifier of a sum: exact keeps the other's side, two lower bounds give a lower bound, two
 * upper bounds an upper one, anything with an estimate is an estimate; opposite bounds say
 * nothing, so undefined.
 */
export function qualifierOfSum(a: Qualifier, b: Qualifier): Qualifier | undefined {
  const [left, right] = [SIDE[a], SIDE[b]];
  if (left === 'exact') return right === 'exact' ? 'exact' : b;
  if (right === 'exact') return a;
  if (left === 'around' || right === 'around') return 'about';
  if (left !== right) return undefined;
  if (left === 'lower') return a === 'more-than' || b === 'more-than' ? 'more-than' : 'at-least';
  return 'at-most';
}

/** The lowest and highest value that a qualified figure admits. `upper` closes 30余家 at 40. */
export function admitted(value: number, qualifier: Qualifier, upper?: number): [number, number] {
  switch (SIDE[qualifier]) {
    case 'lower':
      return [value, upper ?? Infinity];
    case 'upper':
      return [-Infinity, value];
    case 'around':
      return [-Infinity, Infinity];
    default:
      return [value, value];
  }
}

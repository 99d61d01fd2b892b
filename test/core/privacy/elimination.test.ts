import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { determined } from '../../../src/core/privacy/elimination.js';
import { determined as byFractions } from '../../support/elimination.js';

const equation = (...terms: [number, number][]) => new Map(terms);

describe('what equations determine together', () => {
  it('is an unknown that stands alone, or that two equations share and nothing else', () => {
    expect([...determined([equation([7, 1])])]).toEqual([7]);
    expect([...determined([equation([1, 1], [2, 1]), equation([1, 1], [2, -1])])]).toEqual([1, 2]);
    expect([...determined([equation([1, 1], [2, 1]), equation([1, 2], [2, 2])])]).toEqual([]);
    expect([...determined([])]).toEqual([]);
  });

  it('is a bridge between two closed circles, which no single sum gives away', () => {
    // Rows and columns of two 2 × 2 tables, and one cell (9) in a row of one and a column of the other.
    const circles = [
      equation([1, 1], [2, 1]),
      equation([3, 1], [4, 1], [9, 1]),
      equation([1, 1], [3, 1]),
      equation([2, 1], [4, 1]),
      equation([5, 1], [6, 1]),
      equation([7, 1], [8, 1]),
      equation([5, 1], [7, 1], [9, 1]),
      equation([6, 1], [8, 1]),
    ];
    expect([...determined(circles)]).toEqual([9]);
  });

  it('is what elimination with fractions finds, for any system of sums', () => {
    const term = fc.tuple(fc.nat(9), fc.constantFrom(1, -1));
    const system = fc.array(
      fc.array(term, { minLength: 1, maxLength: 4 }).map((terms) => new Map(terms)),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(system, (equations) => {
        const named = equations.map((one) => new Map([...one].map(([name, k]) => [`${name}`, k])));
        const expected = [...byFractions(named)].map(Number).sort();
        expect([...determined(equations)].sort()).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

import { array, assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsOf, endLabels } from '../../../../src/elements/wall/layout/dots.js';

const SIZE = 0.04;

describe('the dots of a strip', () => {
  it('stand at their values, from one end of the line to the other', () => {
    expect(dotsOf([10, 20, 15], [10, 20], SIZE).map(({ x }) => x)).toEqual([0, 1, 0.5]);
  });

  it('hide none: those that would touch stand above one another', () => {
    assert(
      property(
        array(double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 60 }),
        (values) => {
          const dots = dotsOf(values, [0, 100], SIZE);
          for (const [i, a] of dots.entries()) {
            for (const b of dots.slice(i + 1)) {
              expect(Math.abs(a.x - b.x) < SIZE && a.level === b.level).toBe(false);
            }
          }
        },
      ),
    );
  });

  it('stand in a stack where all values are equal', () => {
    expect(dotsOf([5, 5, 5], [5, 5], SIZE).map(({ level }) => level)).toEqual([0, 1, 2]);
  });
});

describe('the labels of the ends of a strip', () => {
  it('stand below their dots, wherever these are on the line', () => {
    const { first, last } = endLabels([0.5, 0.8], [0.1, 0.1]);
    expect([first, last].map((at) => at!.toFixed(2))).toEqual(['0.45', '0.75']);
    expect(endLabels([0, 1], [0.1, 0.1])).toEqual({ first: 0, last: 0.9 });
  });

  it('never touch: the first gives way, and goes where it has no place', () => {
    const near = endLabels([0.9, 1], [0.15, 0.15]);
    expect(near.first! + 0.15).toBeLessThan(near.last);
    expect(endLabels([0, 0.05], [0.2, 0.2]).first).toBeUndefined();
  });
});

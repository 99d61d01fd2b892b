import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsFor, sharedScale, smallMultiple, uprights } from '../../src/charts/compare.js';
import { block, type Cell } from '../../stories/documents/document.js';
import { read, series } from '../support/dataset.js';
import { all, environment, expectPicture, marksOf, misplaced } from '../support/drawing.js';

const lines = (a: Cell[], b: Cell[], start = '2024-01') => {
  const dataset = read({
    data: [block(start, { n: { A: a } }), block('2024-01', { n: { B: b } })],
  });
  return [series(dataset, 'n', 'A'), series(dataset, 'n', 'B')] as const;
};

describe('small drawings side by side', () => {
  it('put one value at one height and one month at one place', () => {
    const [a, b] = lines([10, 20, 30], [500, 20, 7]);
    const shared = sharedScale([a, b], [], true, '人');
    const [left, right] = [a, b].map((one) => smallMultiple(one, shared, [], environment()));
    expect(left!.geometry.at(1)).toEqual(right!.geometry.at(1));
    expect(shared.domain[0]).toBe(0);
  });

  it('find the nearest month of a series that is shorter than the scale', () => {
    const [a, b] = lines([1, 2, 3], [1, 2, 3]);
    const shared = sharedScale([a, b], [], true, '人');
    const { geometry } = smallMultiple(a, shared, [], environment());
    for (let i = 0; i < geometry.count; i++) expect(geometry.nearest(geometry.at(i).x, 0)).toBe(i);
    expect(geometry.nearest(-50, 0)).toBe(0);
    expect(geometry.nearest(5000, 0)).toBe(2);
  });

  it('hatch what is suppressed, and hold no value there', () => {
    const [a, b] = lines([1, 'Q', 3], [1, 2, 3]);
    const shared = sharedScale([a, b], [2], false, '人');
    const drawn = marksOf(smallMultiple(a, shared, [2], environment()).picture);
    expect(all(drawn, 'path.withheld')).toHaveLength(1);
    expect(misplaced(drawn)).toEqual([]);
  });

  it('survive one point, equal values and none', () => {
    const cases: Cell[][] = [[5], [5], ['O'], [0]];
    for (const cells of cases) {
      const [a, b] = lines(cells, cells);
      const shared = sharedScale([a, b], [], false, '人');
      const { picture, geometry } = smallMultiple(a, shared, [], environment());
      expect(misplaced(marksOf(picture))).toEqual([]);
      expect(geometry.at(0).y).not.toBeNaN();
    }
  });

  it.each<[string, Cell[], number[]]>([
    ['course', [10, 20, 'O', 15, [18, 'P']], []],
    ['target', [10, 20, 12], [15]],
    ['one-point', [5], []],
    ['equal-values', [5, 5, 5], []],
    ['no-data', ['O', 'Y'], []],
    ['suppressed', [1, 'Q', 3], []],
  ])('draw %s as their picture shows', async (name, cells, goals) => {
    const [a, b] = lines(cells, [8, 9, 10, 11, 12].slice(0, cells.length));
    const small = environment({ width: 200, height: 120 });
    const { picture } = smallMultiple(a, sharedScale([a, b], goals, false, '人'), goals, small);
    await expectPicture(`compare/${name}`, picture, small);
  });

  it('stand in even rows where four do not fit side by side', () => {
    expect([1200, 500, 330, 150].map((width) => columnsFor(4, width, 15))).toEqual([4, 2, 2, 1]);
    expect(columnsFor(2, 1200, 15)).toBe(2);
    expect(columnsFor(3, 0, 15)).toBe(1);
  });
});

describe('bars on one zero line', () => {
  it('are as long as their values', () => {
    const amounts = fc.array(fc.integer({ min: -1000, max: 100_000 }), { maxLength: 4 });
    fc.assert(
      fc.property(amounts, (values) => {
        const { zero, share } = uprights(values);
        for (const value of values) {
          expect(share(value)).toBeGreaterThanOrEqual(-1e-9);
          expect(share(value)).toBeLessThanOrEqual(100 + 1e-9);
          expect(share(2 * value) - zero).toBeCloseTo(2 * (share(value) - zero), 6);
        }
      }),
    );
  });
});

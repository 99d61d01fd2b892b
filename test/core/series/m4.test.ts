import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { m4 } from '../../../src/core/series/m4.js';
import { m4BySorting } from '../../support/m4-by-sorting.js';

const value = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -50, max: 50 }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const long = fc.record({
  columns: fc.integer({ min: 1, max: 7 }),
  values: fc.array(value, { minLength: 30, maxLength: 120 }),
});

/** First, last, lowest and highest value of each pixel column, of the points at `indexes`. */
function picture(values: number[], columns: number, indexes: Iterable<number>) {
  const pixels = Array.from({ length: columns }, () => [] as number[]);
  const columnOf = (i: number) => {
    let column = 0;
    while (Math.floor(((column + 1) * values.length) / columns) <= i) column++;
    return column;
  };
  for (const i of indexes) if (!Number.isNaN(values[i]!)) pixels[columnOf(i)]!.push(values[i]!);
  return pixels.map((pixel) => ({
    first: pixel[0],
    last: pixel[pixel.length - 1],
    lowest: Math.min(...pixel),
    highest: Math.max(...pixel),
  }));
}

describe('m4', () => {
  it('keeps of every pixel column the first, last, lowest and highest point', () => {
    fc.assert(
      fc.property(long, ({ values, columns }) => {
        const kept = m4(values, columns);
        expect(picture(values, columns, kept)).toEqual(picture(values, columns, values.keys()));
      }),
    );
  });

  it('answers the same as a list and a sort a column would', () => {
    fc.assert(
      fc.property(long, ({ values, columns }) => {
        expect([...m4(values, columns)]).toEqual(m4BySorting(values, columns));
      }),
    );
  });

  it('keeps at most five points a column, in order and each once', () => {
    fc.assert(
      fc.property(long, ({ values, columns }) => {
        const kept = [...m4(values, columns)];
        if (values.length <= columns * 4) return;
        expect(kept.length).toBeLessThanOrEqual(columns * 5);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
      }),
    );
  });

  it('keeps a gap wherever a column has one, so that the line breaks there', () => {
    const values = Array.from({ length: 100 }, (_, i) => (i === 37 ? NaN : i));
    expect([...m4(values, 10)]).toContain(37);
  });

  it('returns a short series whole', () => {
    expect([...m4([3, NaN, 1], 1)]).toEqual([0, 1, 2]);
    expect([...m4([], 10)]).toEqual([]);
  });

  it('draws equal values and nothing but gaps without inventing a point', () => {
    expect([...m4(Array(100).fill(7), 1)]).toEqual([0, 99]);
    expect([...m4(Array(100).fill(NaN), 1)]).toHaveLength(1);
  });

  it('takes a picture less than a pixel wide for one of one pixel', () => {
    expect([...m4([5, 1, 9, 4, 4, 4], 0)]).toEqual([0, 1, 2, 5]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/charts/paper/block.js';
import { inColumns } from '../../../src/charts/paper/columns.js';

const things = (count: number) =>
  Array.from({ length: count }, () => (width: number): Block => ({ width, height: 10, marks: [] }));
const place = (count: number, width: number, more = {}) =>
  inColumns(things(count), { width, least: 100, gap: 20, ...more });

describe('things in columns', () => {
  it('stand in as many columns as there is room for, down one and then the next', () => {
    expect(place(6, 340).height).toBe(20);
    expect(place(6, 219).height).toBe(60);
    expect(place(7, 340, { rowGap: 5 }).height).toBe(40);
  });

  it('leave no column empty and none shorter than is asked', () => {
    // Four in four columns of one; five in three columns of two at most, and none of fewer than two.
    expect(place(4, 1000).height).toBe(10);
    expect(place(4, 1000, { fewest: 2 }).height).toBe(20);
    expect(place(5, 1000, { fewest: 3 }).height).toBe(50);
  });

  it('take the whole width, and none of it where there is nothing', () => {
    expect(place(6, 340).width).toBe(340);
    expect(place(1, 340).width).toBe(340);
    expect(place(0, 340).height).toBe(0);
  });
});

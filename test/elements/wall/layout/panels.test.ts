import { describe, expect, it } from 'vitest';
import type { Layout } from '../../../../src/elements/wall/layout/layout.js';
import { boxesOf } from '../../../../src/elements/wall/layout/boxes.js';
import { onPanels } from '../../../../src/elements/wall/layout/panels.js';
import { crossed, seamsIn } from '../../../../src/elements/wall/layout/seams.js';

const RIBBON: Layout = {
  columns: [2.6, 1, 1, 1, 1, 1, 1.9],
  rows: [0.95, 1],
  areas: ['at d0 d1 d2 d3 d4 ti', 'ap d0 d1 d2 d3 d4 ti'],
};
const WIDE: Layout = {
  columns: [2, 1, 1, 1],
  rows: [0.55, 1, 1],
  areas: ['tl nm nm nm', 'tl s0 s1 s2', 'tr s3 s4 s5'],
};
const LISTS: Layout = {
  columns: [1.1, 1.7, 1.4, 1.4],
  rows: [1.32, 1.08],
  areas: ['f0 fl ti al', 'f1 fl ht al'],
};

const on = (columns: number, rows: number, aspect = 4) => ({
  across: seamsIn(columns, 0, 1),
  down: seamsIn(rows, 0.09, 0.94),
  aspect,
});
const names = (layout: Layout) => boxesOf(layout).map(({ area }) => area);

describe('a scene on a wall of panels', () => {
  const walls = [
    [2, 1],
    [3, 1],
    [4, 1],
    [2, 2],
    [3, 2],
    [4, 2],
  ] as const;
  const scenes = [RIBBON, WIDE, LISTS];
  const all = scenes.flatMap((layout) =>
    walls.map(([columns, rows]) => ({ layout, columns, rows })),
  );

  it.each(all)('has every cell, once and off the seams: $columns × $rows', (one) => {
    const seams = on(one.columns, one.rows);
    const laid = onPanels(one.layout, seams, ['x', 'y']);
    expect(crossed(laid, seams)).toEqual([]);
    expect(names(laid)).toEqual(expect.arrayContaining(names(one.layout)));
    expect(new Set(names(laid)).size).toBe(names(laid).length);
  });

  it.each(all)('is filled without a hole or an overlap: $columns × $rows', (one) => {
    const laid = onPanels(one.layout, on(one.columns, one.rows), ['x', 'y']);
    const areas = boxesOf(laid).map((box) => (box.right - box.left) * (box.bottom - box.top));
    expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(1, 6);
    expect(Math.min(...areas)).toBeGreaterThan(0.01);
  });

  it('keeps its own composition where its lines can move onto the seams', () => {
    const laid = onPanels(RIBBON, on(3, 1));
    expect(laid.areas).toEqual(RIBBON.areas);
  });

  it('deals its cells out anew where its tracks would have to change too much', () => {
    const seams = on(3, 1);
    const first = boxesOf(onPanels(LISTS, seams)).filter(({ right }) => right < 0.34);
    expect(first.map(({ area }) => area).sort()).toEqual(['f0', 'f1', 'fl']);
  });

  it('is as it was on a wall of one panel', () => {
    const { areas, columns } = onPanels(WIDE, on(1, 1));
    expect(areas).toEqual(WIDE.areas);
    expect(columns[0]! / columns[1]!).toBeCloseTo(2, 6);
  });

  it('takes a spare cell only for a panel that would be empty', () => {
    expect(names(onPanels(LISTS, on(3, 2), ['x']))).not.toContain('x');
    expect(names(onPanels(LISTS, on(4, 2), ['x', 'y']))).toEqual(
      expect.arrayContaining(['x', 'y']),
    );
  });

  it('says which cells lie on a seam where there are more panels than cells', () => {
    const seams = on(4, 2);
    expect(crossed(onPanels(LISTS, seams), seams)).toEqual(['fl', 'al']);
    const many = on(6, 4);
    expect(crossed(onPanels(LISTS, many), many).length).toBeGreaterThan(0);
  });
});

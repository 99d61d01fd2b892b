import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAT_GAP, heatSheet, type HeatSheet } from '../../src/charts/heat-paper.js';

const counting = (count: number, name: string) => ({
  names: Array.from({ length: count }, (_, i) => `${i}${name}`),
  counts: true,
});
const DAYS = { names: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'], counts: false };
const WEEK: HeatSheet = { rows: DAYS, columns: counting(14, '时'), widest: 2 };

describe('the room of a matrix on paper', () => {
  it('stands as it is given where its cells have room', () => {
    expect(heatSheet(WEEK, { width: 1100, em: 16 })).toMatchObject({ turned: false, each: 14 });
  });

  it('is turned where that needs fewer bands one below another', () => {
    expect(heatSheet(WEEK, { width: 340, em: 16 })).toMatchObject({ turned: true, each: 7 });
  });

  it('goes on below where no side has room, in bands as long as one another', () => {
    const layout = heatSheet({ ...WEEK, rows: counting(24, '日') }, { width: 240, em: 16 });
    const count = layout.turned ? 24 : 14;
    expect(layout.each).toBeLessThan(count);
    expect(Math.ceil(count / layout.each) * layout.each - count).toBeLessThan(layout.each);
  });

  it('keeps its cells inside, each as wide as what stands in it, whatever the matrix', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 5, max: 40 }).map((tenths) => tenths / 10),
        fc.integer({ min: 240, max: 1200 }),
        (rows, columns, widest, width) => {
          const sheet = { rows: counting(rows, '日'), columns: counting(columns, '时'), widest };
          const { names, each, cell } = heatSheet(sheet, { width, em: 16 });
          expect(names + each * (cell + HEAT_GAP)).toBeLessThanOrEqual(width + 0.01);
          expect(cell).toBeGreaterThanOrEqual(widest * 16);
        },
      ),
    );
  });
});

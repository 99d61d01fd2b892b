import { assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TILE_GAP, tileType } from '../../../../src/elements/wall/layout/tile-type.js';

const ABOVE = { title: 20, where: 43, key: 42, name: 4 };

describe('the tiles of a map', () => {
  it('are squares on every wide wall', () => {
    for (const place of [
      { width: 73, height: 60 },
      { width: 98, height: 60 },
      { width: 122, height: 73 },
    ]) {
      const { width, height, hasKey } = tileType(place, 6, 3, ABOVE);
      expect(width).toBe(height);
      expect(hasKey).toBe(true);
    }
  });

  it('stand inside their place, whatever their number', () => {
    const places = record({
      width: integer({ min: 54, max: 130 }),
      height: integer({ min: 30, max: 80 }),
    });
    const grid = record({
      columns: integer({ min: 1, max: 12 }),
      rows: integer({ min: 1, max: 6 }),
    });
    assert(
      property(places, grid, (place, { columns, rows }) => {
        const { width, height } = tileType(place, columns, rows, ABOVE);
        const span = (side: number, count: number) => side * count + TILE_GAP * (count - 1);
        expect(span(width, columns)).toBeLessThanOrEqual(place.width - 2.4);
        expect(span(height, rows)).toBeLessThanOrEqual(place.height);
      }),
    );
  });

  it('are no poster where there are few', () => {
    expect(tileType({ width: 122, height: 73 }, 3, 1, ABOVE).width).toBeLessThanOrEqual(24);
  });

  it('are given up where names have no room with their figures', () => {
    const many = tileType({ width: 73, height: 60 }, 10, 6, { ...ABOVE, name: 8 });
    expect(many.hasNames).toBe(false);
    expect(tileType({ width: 73, height: 60 }, 6, 3, ABOVE).hasNames).toBe(true);
    expect(tileType({ width: 55, height: 38 }, 6, 3, ABOVE).hasNames).toBe(true);
  });

  it('leave out their key before a name has no room', () => {
    expect(tileType({ width: 55, height: 30 }, 6, 3, ABOVE)).toMatchObject({ hasKey: false });
  });
});

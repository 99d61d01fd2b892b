import { describe, expect, it } from 'vitest';
import { fading, type Side } from '../../src/charts/fade.js';

const box = { x: 10, y: 20, width: 24, height: 12 };
const SIDES: readonly Side[] = ['left', 'right', 'up', 'down'];

describe('the tip of a bound', () => {
  it.each(SIDES)('fills its place and pales to the %s', (side) => {
    const slices = fading(box, side, { role: 'column' });
    const isAcross = side === 'left' || side === 'right';
    const across = slices.reduce((sum, one) => sum + (isAcross ? one.width : one.height), 0);
    expect(across).toBeCloseTo(isAcross ? box.width : box.height);
    const firm = slices.filter(({ strength = 1 }) => strength > 0.9).map(({ x, y }) => [x, y]);
    const last = {
      left: [32, 20],
      right: [10, 20],
      up: [10, 31],
      down: [10, 20],
    }[side];
    expect(firm).toEqual([last]);
    for (const { x, y, width, height } of slices) {
      expect(x).toBeGreaterThanOrEqual(box.x);
      expect(y).toBeGreaterThanOrEqual(box.y);
      expect(x + width).toBeLessThanOrEqual(box.x + box.width + 1e-9);
      expect(y + height).toBeLessThanOrEqual(box.y + box.height + 1e-9);
    }
  });
});

import { describe, expect, it } from 'vitest';
import {
  LEAST_MINUTES,
  PREFERRED_MINUTES,
  fontSizeFor,
} from '../../../../src/elements/wall/layout/legibility.js';

const WALL = { heightM: 3, heightPx: 2160, distanceM: 6 };

describe('fontSizeFor', () => {
  it('lets a capital be seen under 16 minutes of arc, as ISO 9241-303 asks', () => {
    const size = fontSizeFor(WALL);
    // A capital is 0.7 em high; its height in metres over the distance is the angle.
    const capital = ((size * 0.7) / WALL.heightPx) * WALL.heightM;
    const minutes = 2 * Math.atan(capital / 2 / WALL.distanceM) * (180 / Math.PI) * 60;
    expect(minutes).toBeCloseTo(LEAST_MINUTES, 6);
    expect(size).toBeCloseTo(28.72, 2);
  });

  it('grows with the distance and with the pixels of the wall, and shrinks with its height', () => {
    expect(fontSizeFor({ ...WALL, distanceM: 12 })).toBeCloseTo(2 * fontSizeFor(WALL), 6);
    expect(fontSizeFor({ ...WALL, heightPx: 1080 })).toBeCloseTo(fontSizeFor(WALL) / 2, 6);
    expect(fontSizeFor({ ...WALL, heightM: 6 })).toBeCloseTo(fontSizeFor(WALL) / 2, 6);
    expect(fontSizeFor(WALL, PREFERRED_MINUTES) / fontSizeFor(WALL)).toBeCloseTo(20 / 16, 3);
  });

  it('asks nothing of a wall that is not described', () => {
    for (const part of ['heightM', 'heightPx', 'distanceM'] as const) {
      for (const value of [0, -1, NaN]) expect(fontSizeFor({ ...WALL, [part]: value })).toBe(0);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { ratioOf } from '../../../../src/elements/wall/layout/layout.js';
import {
  LEAST,
  SMALLEST,
  isCramped,
  typeSize,
} from '../../../../src/elements/wall/layout/type-size.js';

const SIZES = [
  [1920, 1080, 'wide'],
  [1366, 768, 'wide'],
  [1280, 720, 'wide'],
  [2560, 1080, 'cinema'],
  [3840, 1080, 'ribbon'],
  [7680, 2160, 'ribbon'],
  [6720, 2160, 'ribbon'],
  [1080, 1920, 'portrait'],
  [1024, 768, 'square'],
  [1280, 900, 'square'],
] as const;

describe('a wall', () => {
  it.each(SIZES)(
    'of %i × %i is laid out as %s, whole and in type of 12 pixels or more',
    (w, h, ratio) => {
      expect(ratioOf(w, h)).toBe(ratio);
      const size = typeSize(w, h, 0);
      expect(size.smallest).toBeGreaterThanOrEqual(12);
      expect(isCramped(w, h, size)).toBe(false);
    },
  );

  it.each([
    [1280, 900],
    [1920, 1080],
    [2560, 1080],
    [3840, 1080],
    [7680, 2160],
    [1080, 1920],
    [3840, 2160],
    [1024, 768],
  ] as const)('of %i × %i has no text below 2.2 % of its height', (w, h) => {
    expect(typeSize(w, h, 0).smallest).toBeGreaterThanOrEqual(h * 0.022 - 1e-6);
  });

  it('is the same picture on twice the pixels, twice as sharp', () => {
    expect(typeSize(7680, 2160, 0).em).toBeCloseTo(2 * typeSize(3840, 1080, 0).em, 6);
  });

  it('has larger type where people stand farther away, as far as the scenes still fit', () => {
    const near = typeSize(1920, 1080, 0);
    const far = typeSize(1920, 1080, near.smallest * 1.05);
    expect(far.smallest).toBeCloseTo(near.smallest * 1.05, 6);
    const too = typeSize(1920, 1080, 60);
    expect(too.smallest).toBeLessThan(too.needed);
    expect(1920 / too.em).toBeGreaterThanOrEqual(LEAST.wide[0] - 1e-6);
    expect(1080 / too.em).toBeGreaterThanOrEqual(LEAST.wide[1] - 1e-6);
    expect(too.smallest).toBeCloseTo(too.em * SMALLEST, 6);
  });

  it('stands its scenes below one another where they do not fit in the smallest type', () => {
    for (const [w, h] of [
      [500, 400],
      [1280, 400],
    ] as const) {
      expect(isCramped(w, h, typeSize(w, h, 0)), `${w} × ${h}`).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import {
  LEAST,
  SMALLEST,
  isCramped,
  panelsOf,
  ratioOf,
  seamsIn,
  snap,
  typeSize,
} from '../../../../src/elements/wall/layout/layout.js';

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
      [360, 740],
      [768, 1024],
      [1280, 400],
    ] as const) {
      expect(isCramped(w, h, typeSize(w, h, 0)), `${w} × ${h}`).toBe(true);
    }
  });
});

describe('seams', () => {
  it('are read as panels beside and above one another, however a person writes it', () => {
    for (const text of ['3x2', ' 3X2', '3×2', '3 * 2']) expect(panelsOf(text)).toEqual([3, 2]);
  });

  it('are none where the words say no panels, or more than a wall has', () => {
    for (const text of ['', '3', 'x2', '0x0', '-1x2', 'axb', '30x1', '1080x3840']) {
      expect(panelsOf(text)).toBeUndefined();
    }
  });

  it('lie where the panels meet, counted in the part of the wall that is asked for', () => {
    expect(seamsIn(4, 0, 1)).toEqual([0.25, 0.5, 0.75]);
    expect(seamsIn(2, 0.2, 0.8)[0]).toBeCloseTo(0.5, 6);
    expect(seamsIn(1, 0, 1)).toEqual([]);
  });

  const lines = (tracks: readonly number[]) => {
    let sum = 0;
    return tracks.map((one) => (sum += one));
  };

  it.each([
    [[1, 1, 1, 1, 1], 3],
    [[1, 1, 1, 1, 1], 2],
    [[1.2, 1], 2],
    [[2, 1, 1, 1], 3],
    [[1.1, 1.7, 1.4, 1.4], 4],
  ])('have a line between the tracks %j of a wall of %i panels each', (tracks, panels) => {
    const snapped = snap(tracks, seamsIn(panels, 0, 1));
    for (const seam of seamsIn(panels, 0, 1)) {
      const nearest = Math.min(...lines(snapped).map((line) => Math.abs(line - seam)));
      expect(nearest).toBeLessThan(1e-9);
    }
    expect(lines(snapped).pop()).toBeCloseTo(1, 9);
    expect(Math.min(...snapped)).toBeGreaterThan(0);
  });

  it('leave the tracks alone where there are none, and one track whole', () => {
    expect(snap([2, 1, 1], [])).toEqual([0.5, 0.25, 0.25]);
    expect(snap([1], [0.5])).toEqual([1]);
  });
});

import { describe, expect, it } from 'vitest';
import { panelsOf, seamsIn, snap } from '../../../../src/elements/wall/layout/seams.js';

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
    return tracks.map((track) => (sum += track));
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

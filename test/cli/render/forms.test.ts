import { describe, expect, it } from 'vitest';
import { formed, type Sheet } from '../../../src/cli/render/forms.js';

/** A text of so many signs, set in lines, over a plot of so many em. */
const sheetOf =
  (signs: number, plot: number): Sheet =>
  ({ width, em, height = 0 }) => ({
    width,
    height: Math.max(height, (Math.ceil(signs / (width / em)) * 1.5 + plot) * em),
    marks: [],
  });

describe('the form of a sheet', () => {
  it('is as high as it needs to be, at one width', () => {
    expect(formed(sheetOf(90, 10), 'wide', 16)).toMatchObject({ width: 720, height: 13 * 16 });
  });

  it.each([
    ['square', 1],
    ['16:9', 16 / 9],
  ] as const)('is %s, laid out in that frame and not stretched', (form, ratio) => {
    for (const [signs, plot] of [
      [200, 20],
      [900, 20],
      [20, 2],
    ] as const) {
      const block = formed(sheetOf(signs, plot), form, 16)!;
      expect(block.width / block.height, `${signs}`).toBeCloseTo(ratio, 5);
    }
  });

  it('is as narrow as the frame allows, so that its type is large', () => {
    expect(formed(sheetOf(20, 2), 'square', 16)!.width).toBe(16 * 16);
    expect(formed(sheetOf(400, 24), 'square', 16)!.width).toBeLessThan(45 * 16);
  });

  it('is refused for what would be too small to read in it', () => {
    expect(formed(sheetOf(10, 200), '16:9', 16)).toBeUndefined();
    expect(formed(sheetOf(10, 200), 'wide', 16)).toBeDefined();
  });
});

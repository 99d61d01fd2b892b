import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tenths } from '../../src/charts/path.js';

describe('a length in a path', () => {
  it('is written in tenths of a pixel, whole ones and negative ones too', () => {
    expect([0, 12, 0.04, -0.5, -12.34, 1e6].map(tenths)).toEqual([
      '0.0',
      '12.0',
      '0.0',
      '-0.5',
      '-12.3',
      '1000000.0',
    ]);
  });

  it('is within half a tenth of what it stands for', () => {
    const length = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(length, (value) => {
        expect(tenths(value)).toMatch(/^-?\d+\.\d$/);
        expect(Math.abs(Number(tenths(value)) - value)).toBeLessThanOrEqual(0.0501);
      }),
    );
  });
});

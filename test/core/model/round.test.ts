import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printed, round, usualDecimals } from '../../../src/core/model/round.js';
import { indicator } from '../../../stories/documents/document.js';

const plain = indicator('n', { unit: 'percent', decimals: 1 });
const cut = indicator('n', { unit: 'percent', decimals: 1, rounding: 'truncate' });

describe('rounding', () => {
  it('rounds half away from zero, as printed statistics do', () => {
    expect([0.5, 1.5, 2.5, -2.5].map((value) => round(value, 0, 'half-up'))).toEqual([1, 2, 3, -3]);
  });

  it('rounds 1.005 to 1.01, although it is a little less in binary', () => {
    expect(round(1.005, 2, 'half-up')).toBe(1.01);
    expect(round(-1.005, 2, undefined)).toBe(-1.01);
  });

  it('cuts off where the publisher cuts off: 136 of 137 reads 99.2', () => {
    expect(round((136 / 137) * 100, 1, 'truncate')).toBe(99.2);
    expect(round((136 / 137) * 100, 1, 'half-up')).toBe(99.3);
    expect(round(-99.27, 1, 'truncate')).toBe(-99.2);
  });

  it('leaves zero, very small and very large numbers, NaN and infinity in their place', () => {
    expect(round(0, 1, 'half-up')).toBe(0);
    expect(round(1e-9, 2, 'half-up')).toBe(0);
    expect(round(1e21, 1, 'half-up')).toBe(1e21);
    expect(round(1e15, 6, 'half-up')).toBe(1e15);
    expect(round(NaN, 1, 'half-up')).toBeNaN();
    expect(round(Infinity, 1, 'half-up')).toBe(Infinity);
  });

  it('prints a small negative that rounds to nothing as 0, not as −0', () => {
    expect(Object.is(round(-0.04, 1, 'half-up'), 0)).toBe(true);
  });

  it('is the same whether a value is written with few decimals or with many', () => {
    const inText = (value: number, decimals: number, rule: 'half-up' | 'truncate') => {
      const [mantissa, exponent = '0'] = String(Math.abs(value)).split('e');
      const shifted = Number(`${mantissa}e${Number(exponent) + decimals}`);
      const whole = rule === 'truncate' ? Math.floor(shifted) : Math.round(shifted);
      return whole === 0 ? 0 : Math.sign(value) * Number(`${whole}e${-decimals}`);
    };
    const written = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 8 }))
      .map(([digits, decimals]) => Number(`${digits}e${-decimals}`));
    const value = fc.oneof(written, fc.double({ min: -1e12, max: 1e12, noNaN: true }));
    const rule = fc.constantFrom('half-up' as const, 'truncate' as const);
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 8 }), rule, (figure, decimals, by) => {
        expect(round(figure, decimals, by)).toBe(inText(figure, decimals, by));
      }),
    );
  });

  it('is never further from the value than half a unit of its last digit', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 4 }), (x, decimals) => {
        const half = 0.5 * 10 ** -decimals;
        expect(Math.abs(round(x, decimals, 'half-up') - x)).toBeLessThanOrEqual(half * 1.0001);
        expect(Math.abs(round(x, decimals, 'truncate'))).toBeLessThanOrEqual(Math.abs(x) + 1e-9);
      }),
    );
  });

  it('prints one decimal for rates and means, none for counts, the stated ones where stated', () => {
    expect(usualDecimals(indicator('n', { unit: 'percent' }))).toBe(1);
    expect(usualDecimals(indicator('n', { unit: 'day', kind: 'mean-duration' }))).toBe(1);
    expect(usualDecimals(indicator('n'))).toBe(0);
    expect(usualDecimals(indicator('n', { unit: 'percent', decimals: 0 }))).toBe(0);
  });
});

describe('a value that is not zero', () => {
  it('is never printed as zero: it gets the decimals that it needs', () => {
    expect(printed(0.04, plain)).toEqual({ printed: 0.04, decimals: 2 });
    expect(printed(-0.04, plain)).toEqual({ printed: -0.04, decimals: 2 });
    expect(printed(0.09, cut)).toEqual({ printed: 0.09, decimals: 2 });
    expect(printed(1e-7, indicator('n', { decimals: 6 }))).toEqual({ printed: 1e-7, decimals: 7 });
    expect(printed(0.3, indicator('n'))).toEqual({ printed: 0.3, decimals: 1 });
    expect(printed(0, plain)).toEqual({ printed: 0, decimals: 1 });
    expect(printed(0.05, plain)).toEqual({ printed: 0.1, decimals: 1 });
  });
});

describe('a value beside a line', () => {
  it('gets one more digit where rounding would carry it across: 94.96 beside ≥95', () => {
    expect(printed(94.96, plain, [95])).toEqual({ printed: 94.96, decimals: 2 });
  });

  it('gets as many digits as it takes', () => {
    expect(printed(94.996, plain, [95])).toEqual({ printed: 94.996, decimals: 3 });
  });

  it('gets another digit from below, from above and where digits are cut off', () => {
    expect(printed(95.04, plain, [95])).toEqual({ printed: 95.04, decimals: 2 });
    expect(printed(95.04, cut, [95]).printed).toBe(95.04);
    expect(printed(94.96, cut, [95])).toEqual({ printed: 94.9, decimals: 1 });
  });

  it('keeps its usual digits on the line itself, away from it and without one', () => {
    expect(printed(95, plain, [95])).toEqual({ printed: 95, decimals: 1 });
    expect(printed(94.94, plain, [95])).toEqual({ printed: 94.9, decimals: 1 });
    expect(printed(94.96, plain)).toEqual({ printed: 95, decimals: 1 });
  });

  it('minds both ends of a band', () => {
    expect(printed(84.97, plain, [60, 85]).printed).toBe(84.97);
    expect(printed(59.97, plain, [60, 85]).printed).toBe(59.97);
  });

  it('never reads as on the other side of its line', () => {
    const share = fc.double({ min: 90, max: 100, noNaN: true });
    fc.assert(
      fc.property(share, fc.constantFrom(plain, cut), (value, rule) => {
        const shown = printed(value, rule, [95]).printed;
        if (Math.abs(value - 95) > 1e-6) {
          expect(Math.sign(shown - 95)).toBe(Math.sign(value - 95));
        }
      }),
    );
  });

  it('ends, whatever the value', () => {
    expect(printed(NaN, plain, [95]).printed).toBeNaN();
    expect(printed(95 - 1e-13, plain, [95]).decimals).toBeLessThanOrEqual(7);
  });
});

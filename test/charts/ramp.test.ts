import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rampOf } from '../../src/charts/ramp.js';
import { expectLayout } from '../support/drawing.js';

const amounts = fc.array(fc.integer({ min: -1000, max: 100_000 }), { minLength: 1, maxLength: 20 });

describe('a ramp of colours', () => {
  it('covers every figure with steps of equal height, from 1 to 7', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { bounds, step } = rampOf(values);
        expect(bounds[0]).toBeLessThanOrEqual(Math.min(...values));
        expect(bounds[bounds.length - 1]).toBeGreaterThanOrEqual(Math.max(...values));
        const heights = bounds.slice(1).map((bound, i) => bound - bounds[i]!);
        for (const height of heights) expect(height).toBeCloseTo(heights[0]!, 6);
        for (const value of values) {
          expect(Number.isInteger(step(value))).toBe(true);
          expect(step(value)).toBeGreaterThanOrEqual(1);
          expect(step(value)).toBeLessThanOrEqual(7);
        }
      }),
    );
  });

  it('is darker for more, and never lighter', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { step } = rampOf(values);
        const steps = [...values].sort((a, b) => a - b).map(step);
        expect(steps).toEqual([...steps].sort((a, b) => a - b));
      }),
    );
  });

  it('has whole bounds for counts, and never two that read the same', () => {
    expect(rampOf([28, 31]).bounds.every(Number.isInteger)).toBe(true);
    expect(rampOf([28, 28.5, 31]).bounds.some((bound) => !Number.isInteger(bound))).toBe(true);
    for (const values of [
      [95.6, 95.8],
      [95.64, 95.72, 95.81],
      [28, 28, 29],
    ]) {
      const read = rampOf(values).bounds.map((bound) => bound.toFixed(values[0] === 28 ? 0 : 1));
      expect(new Set(read).size).toBe(read.length);
    }
  });

  it('has as many shades as it has steps, and says of each where it begins, as no other one begins', () => {
    const rates = fc.array(
      fc
        .tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.integer({ min: 0, max: 9 }))
        .map(([digits, decimals]) => Number(`${digits}e-${decimals}`)),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(rates, (values) => {
        const { bounds, decimals, step } = rampOf(values);
        const begins = bounds.slice(0, -1);
        const read = begins.map((bound) => bound.toFixed(decimals));
        expect(read.map(Number)).toEqual(begins.map((bound) => bound + 0));
        expect(new Set(read).size).toBe(begins.length);
        expect(new Set(begins.map(step)).size).toBe(begins.length);
        for (const value of values) expect(begins.map(step)).toContain(step(value));
      }),
    );
  });

  it('has a shade for each of a few whole numbers: 1 and 2 are not alike', () => {
    const { step, bounds } = rampOf([0, 1, 2, 1]);
    expect(bounds).toEqual([0, 1, 2, 3]);
    expect([0, 1, 2].map(step)).toEqual([1, 4, 7]);
  });

  it('tells 0.018 from 0.042, and 0.26 from 0.34, by a shade and in the key', () => {
    for (const values of [
      [0.018, 0.042],
      [0.26, 0.34],
      [1e-7, 3e-7],
    ]) {
      const { step, bounds, decimals } = rampOf(values);
      expect(step(values[0]!)).toBeLessThan(step(values[1]!));
      expect(bounds.length).toBeGreaterThan(2);
      expect(decimals).toBeGreaterThan(1);
    }
  });

  it('stays light where all values lie within a twentieth of one another', () => {
    for (const values of [
      [95.6, 95.8],
      [279, 287, 295, 302],
    ]) {
      expect(Math.max(...values.map(rampOf(values).step))).toBeLessThanOrEqual(3);
    }
    expect(rampOf([279, 350]).step(350)).toBe(7);
    expect(rampOf([0, 4]).step(4)).toBe(7);
  });

  it('of equal values, of one and of none has a step in the middle or an end, never none', () => {
    for (const values of [[7, 7], [7], [0], []]) {
      const { step, bounds } = rampOf(values);
      expect(step(values[0] ?? 0)).toBeGreaterThanOrEqual(1);
      expect(bounds.every(Number.isFinite)).toBe(true);
    }
  });

  it.each([
    ['counts', [3, 17, 42, 61]],
    ['rates-within-a-twentieth', [95.6, 95.8, 97.1]],
    ['negative-values', [-5, 0, 3]],
    ['one-value', [7]],
    ['equal-values', [7, 7]],
    ['no-data', []],
  ])('has for %s the steps that the file shows', async (name, values) => {
    const { bounds, step } = rampOf(values);
    await expectLayout(`ramp/${name}`, { bounds, steps: values.map(step) });
  });
});

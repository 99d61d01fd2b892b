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

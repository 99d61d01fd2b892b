import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classOf,
  classesOf,
  stepOf,
  type Classes,
  type Line,
} from '../../../src/core/derive/classes.js';
import { decimalsOf } from '../../../src/core/model/decimal.js';

const printed = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`) + 0);
const figures = fc.array(printed, { minLength: 1, maxLength: 40 });
const lines: fc.Arbitrary<Line> = fc.record({
  at: printed,
  kept: fc.constantFrom('above' as const, 'below' as const),
});

const of = (values: readonly number[], line?: Line): Classes => classesOf(values, line)!;
const occupied = (values: readonly number[], line?: Line) =>
  new Set(values.map((value) => classOf(of(values, line), value))).size;

/** The rates of the sample's streets: one that misses 95, seventeen that keep it. */
const RATES = [
  97.4, 97.2, 97.2, 97.2, 97, 96.9, 96.9, 96.8, 96.7, 96.6, 96.6, 96.5, 96.4, 96.1, 95.9, 95.9,
  95.9, 93.6,
];
const AT_LEAST: Line = { at: 95, kept: 'above' };
const AT_MOST: Line = { at: 8, kept: 'below' };

describe('classes of figures side by side', () => {
  it('are at least five where so many values differ, and as many as differ where they are fewer', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const differing = new Set(values).size;
        expect(occupied(values)).toBeGreaterThanOrEqual(Math.min(5, differing));
        expect(of(values).steps.length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 300 },
    );
  });

  it('hold every value between their edges, which ascend', () => {
    fc.assert(
      fc.property(figures, fc.option(lines, { nil: undefined }), (values, line) => {
        const classes = of(values, line);
        const { edges, steps } = classes;
        expect(edges).toHaveLength(steps.length + 1);
        expect(edges.every((edge, i) => i === 0 || edge > edges[i - 1]!)).toBe(true);
        for (const value of values) {
          const at = classOf(classes, value);
          expect(value).toBeGreaterThanOrEqual(edges[at]!);
          expect(value).toBeLessThanOrEqual(edges[at + 1]!);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never order two values otherwise than they are', () => {
    fc.assert(
      fc.property(figures, fc.option(lines, { nil: undefined }), (values, line) => {
        const classes = of(values, line);
        const steps = [...values].sort((a, b) => a - b).map((value) => stepOf(classes, value));
        const ascending = [...steps].sort((a, b) => a - b);
        const isTurned = classes.palette === 'diverging' && line?.kept === 'below';
        expect(isTurned ? steps.reverse() : steps).toEqual(ascending);
      }),
    );
  });

  it('have edges that are no finer than the figures, but for the line itself', () => {
    fc.assert(
      fc.property(figures, fc.option(lines, { nil: undefined }), (values, line) => {
        const finest = Math.max(...values.map(decimalsOf));
        for (const edge of of(values, line).edges) {
          if (edge !== line?.at) expect(decimalsOf(edge)).toBeLessThanOrEqual(finest);
        }
      }),
    );
  });

  it('have round edges: the streets of a rate in steps of two, a year of meetings in steps of five', () => {
    const rates = [58.8, 67, 70.8, 70.5, 62.7, 68.4, 60.9, 62.6, 72, 64.5, 61.5, 68.2, 71.1, 65.4];
    expect(of(rates).edges).toEqual([58, 60, 62, 64, 66, 68, 70, 72]);
    const meetings = [284, 289, 292, 297, 283, 281, 299, 280, 294, 302, 279, 300];
    expect(of(meetings).edges).toEqual([275, 280, 285, 290, 295, 300, 305]);
    expect(of(meetings).isEven).toBe(true);
  });

  it('are one, in the middle of the ramp, where all values are equal', () => {
    for (const values of [[7], [7, 7, 7], [0], [-3], [95.6]]) {
      const { edges, steps, palette } = of(values);
      expect([edges[0], steps, palette]).toEqual([values[0], [4], 'ramp']);
    }
  });

  it('are none where there is no value', () => {
    expect(classesOf([])).toBeUndefined();
  });

  it('reach from one end of the ramp to the other however few regions there are', () => {
    expect([1, 2].map((value) => stepOf(of([1, 2]), value))).toEqual([1, 7]);
    expect([95.6, 95.8].map((value) => stepOf(of([95.6, 95.8]), value))).toEqual([1, 7]);
    expect([0, 1, 2].map((value) => stepOf(of([0, 1, 2]), value))).toEqual([1, 4, 7]);
  });

  it('have a value each where whole numbers are few, so that 1 and 2 are not alike', () => {
    const classes = of([0, 1, 2, 1]);
    expect(classes.edges).toEqual([0, 1, 2, 3]);
    expect(classes.isOfSingles).toBe(true);
  });

  it('do not give the ramp to one value far off: the others are still told apart', () => {
    const values = [1, 2, 3, 4, 5, 1000];
    expect(of(values).edges).toEqual([1, 2, 3, 4, 5, 500, 1000]);
    expect(of(values).isEven).toBe(false);
    expect(occupied([-40, 96.1, 96.4, 96.6, 97, 97.2])).toBeGreaterThanOrEqual(5);
  });

  it('end with the highest value where it is round, so that no rate has a class beyond a hundred', () => {
    const rates = [62, 71, 80, 88, 93, 100];
    const { edges } = of(rates);
    expect(edges[edges.length - 1]).toBe(100);
  });

  it('put two values that print alike into one class, and what prints 70.0 into that from 70 on', () => {
    const classes = of([58.8, 62.4, 66, 68.2, 69.9, 70, 72]);
    expect(classOf(classes, 70)).toBeGreaterThan(classOf(classes, 69.9));
    expect(classes.edges).toContain(70);
  });
});

describe('classes about a target', () => {
  it('meet at its line, with the misses on one side and what keeps it on the other', () => {
    fc.assert(
      fc.property(figures, lines, (values, line) => {
        const keeps = (value: number) =>
          line.kept === 'above' ? value >= line.at : value <= line.at;
        const classes = of(values, line);
        const isParted = values.some(keeps) && !values.every(keeps);
        expect(classes.palette).toBe(isParted ? 'diverging' : 'ramp');
        if (!isParted) return;
        expect(classes.edges).toContain(line.at);
        for (const value of values) expect(stepOf(classes, value) > 3).toBe(keeps(value));
      }),
      { numRuns: 300 },
    );
  });

  it('let the one street that misses stand out, and tell the seventeen others apart', () => {
    const classes = of(RATES, AT_LEAST);
    expect(classes.edges).toEqual([93, 95, 96, 96.5, 97, 97.5]);
    expect(classes.steps).toEqual([1, 4, 5, 6, 7]);
    expect(occupied(RATES, AT_LEAST)).toBe(5);
  });

  it('count a value on the line as one that keeps it, whichever side it is kept on', () => {
    expect(stepOf(of([94, 95, 97], AT_LEAST), 95)).toBeGreaterThan(3);
    expect(stepOf(of([6, 8, 11], AT_MOST), 8)).toBeGreaterThan(3);
  });

  it('turn where less is aimed at: above the line is the side that misses', () => {
    const days = [5, 6.5, 7, 8, 9.5, 12];
    const classes = of(days, AT_MOST);
    expect(days.map((day) => stepOf(classes, day) > 3)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(stepOf(classes, 12)).toBeLessThanOrEqual(stepOf(classes, 9.5));
  });

  it('are those of a plain ramp where none misses, and where all do', () => {
    expect(of([96, 97, 98], AT_LEAST).palette).toBe('ramp');
    expect(of([90, 91, 94], AT_LEAST).palette).toBe('ramp');
  });
});

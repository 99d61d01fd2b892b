import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classKey } from '../../src/charts/class-key.js';
import { classesOf, type Line } from '../../src/core/derive/classes.js';
import { formatNumber } from '../../src/i18n/speaker.js';
import { expectLayout } from '../support/drawing.js';

const keyOf = (values: readonly number[], line?: Line, room = 40) =>
  classKey(classesOf(values, line)!, values, { number: formatNumber, room });
const figures = fc.array(fc.integer({ min: -1000, max: 100_000 }), { minLength: 1, maxLength: 40 });
const read = (key: ReturnType<typeof keyOf>) => key.labels.map(({ text }) => text);
const RATES = [97.4, 97.2, 97, 96.9, 96.6, 96.4, 96.1, 95.9, 93.6];
const AT_LEAST: Line = { at: 95, kept: 'above' };

describe('the key of classes', () => {
  it('has a box for each class and its edges below, none of which reads like another', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const key = keyOf(values);
        expect(key.steps).toEqual(classesOf(values)!.steps);
        expect(new Set(read(key)).size).toBe(key.labels.length);
      }),
    );
  });

  it('has a tick for each value where it is a scale, once for equal ones, in the order of the values and inside the strip', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const sorted = [...new Set(values)].sort((a, b) => a - b);
        const { ticks, isScale } = keyOf(sorted);
        expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
        expect(ticks).toHaveLength(isScale ? sorted.length : 0);
        for (const at of ticks) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('is a scale: each box is as wide as its class, and each tick lies where its value does', () => {
    const values = [1, 2, 3, 10, 11, 20, 28, 30];
    const classes = {
      ...classesOf(values)!,
      edges: [0, 5, 10, 30],
      steps: [1, 4, 7],
      isEven: false,
    };
    const key = classKey(classes, values, { number: formatNumber, room: 40 });
    expect(key.isScale).toBe(true);
    expect(key.places.map(Math.round)).toEqual([0, 17, 33, 100]);
    for (const [i, value] of values.entries()) expect(key.ticks[i]).toBeCloseTo((value / 30) * 100);
    expect(key.unlabelled).toEqual([]);
  });

  it('is none where a box would be too narrow to be seen: the boxes are alike, no tick lies on them, and every edge is said', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 8, max: 40 }), (values, room) => {
        const key = keyOf(values, undefined, room);
        const widths = key.places.slice(1).map((place, i) => place - key.places[i]!);
        const { edges } = classesOf(values)!;
        if (key.isScale) {
          const span = edges[edges.length - 1]! - edges[0]!;
          for (const [i, width] of widths.entries())
            expect(width).toBeCloseTo((100 * (edges[i + 1]! - edges[i]!)) / span);
          return;
        }
        expect(key.ticks).toEqual([]);
        for (const width of widths) expect(width).toBeCloseTo(100 / widths.length);
        const said = key.unlabelled.length > 0 ? key.unlabelled : read(key);
        expect(said).toHaveLength(edges.length);
      }),
    );
    expect(keyOf([1, 2, 3, 4, 5, 1000]).isScale).toBe(false);
  });

  it('has no ticks where they would be a block of ink', () => {
    expect(keyOf(Array.from({ length: 98 }, (_, i) => i)).ticks).toEqual([]);
  });

  it('names a class of one value by it, in its middle, in place of where the next one begins', () => {
    const key = keyOf([0, 1, 2, 1]);
    expect(read(key)).toEqual(['0', '1', '2']);
    expect(key.labels[0]!.at).toBeCloseTo(100 / 6);
  });

  it('always names the line of a target, with the edges beside it that have room', () => {
    expect(read(keyOf(RATES, AT_LEAST))).toContain('95.0');
    for (const room of [4, 8, 12]) expect(read(keyOf(RATES, AT_LEAST, room))).toContain('95.0');
  });

  it('leaves out edges in a narrow room, so that none runs into the next', () => {
    const values = [1_234_567, 2_345_678, 4_567_890, 5_678_901, 6_789_012, 8_901_234];
    const [wide, narrow] = [keyOf(values), keyOf(values, undefined, 20)];
    expect(narrow.labels.length).toBeLessThan(wide.labels.length);
    expect(narrow.width).toBeLessThanOrEqual(20);
  });

  it.each<[string, number[], Line | undefined]>([
    ['counts', [3, 17, 42, 61], undefined],
    ['rates-about-a-target', RATES, AT_LEAST],
    ['one-far-off', [1, 2, 3, 4, 5, 1000], undefined],
    ['negative-values', [-5, 0, 3], undefined],
    ['one-value', [7], undefined],
    ['equal-values', [7, 7], undefined],
  ])('is drawn for %s as the file shows', async (name, values, line) => {
    await expectLayout(`class-key/${name}`, keyOf(values, line));
  });
});

import { describe, expect, it } from 'vitest';
import { minorTicks } from '../../src/charts/minor-ticks.js';
import { placedTicks } from '../../src/charts/time-ticks.js';
import { TimeAxis } from '../../src/core/time/axis.js';
import { environment } from '../support/drawing.js';

/** The months after the start of the axis at which there is a shorter mark. */
function marks(frequency: 'M' | 'Q' | 'A' | 'D', count: number, width: number): number[] {
  const axis = TimeAxis.range(frequency, 2022 * 12, count);
  const [start, end] = axis.span;
  const scale = width / (end - start);
  const x = (time: number) => (time - start) * scale;
  const shown = placedTicks(axis, x, environment({ width }));
  return minorTicks(axis, x, shown).map((place) => Math.round((place / scale) * 10) / 10);
}

describe('the shorter marks of a time axis', () => {
  it('are the quarters between years where they have room', () => {
    expect(marks('M', 36, 280)).toEqual([3, 6, 9, 15, 18, 21, 27, 30, 33]);
  });

  it('are the quarters between halves, in the middle of their months as those are', () => {
    expect(marks('M', 36, 500)).toEqual([3.5, 9.5, 15.5, 21.5, 27.5, 33.5]);
  });

  it('are halves where quarters would be a texture', () => {
    expect(marks('M', 120, 240).slice(0, 5)).toEqual([0, 6, 12, 18, 24]);
  });

  it('are none between quarters, nor where days or years are counted', () => {
    expect(marks('M', 36, 900)).toEqual([]);
    expect(marks('A', 120, 900)).toEqual([]);
    expect(marks('D', 60, 900)).toEqual([]);
  });
});

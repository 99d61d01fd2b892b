import type { TimeAxis } from '../core/time/axis.js';
import { isMonthly, usualLength } from '../core/time/period.js';
import type { PlacedTick } from './time-ticks.js';

/** Quarters, else halves of a year, in months. */
const STEPS = [3, 6];

/** Marks nearer to each other than these pixels would look like a texture. */
const LEAST = 7;

/**
 * Where quarters or halves begin between the names of a time axis, in pixels: the finer of the two that
 * has room; none where the names are as near to each other, or what is counted is as long.
 */
export function minorTicks(
  axis: TimeAxis,
  x: (time: number) => number,
  shown: readonly PlacedTick[],
): number[] {
  const month = x(1) - x(0);
  // The first name may be that of the start of the axis alone.
  const [before, last] = shown.slice(-2);
  if (!isMonthly(axis.frequency) || !before || !last) return [];
  const gap = Math.round((last.x - before.x) / month);
  const step = STEPS.find(
    (months) =>
      gap > months &&
      gap % months === 0 &&
      months * month >= LEAST &&
      months >= usualLength(axis.frequency),
  );
  if (!step) return [];
  const [start, end] = axis.span;
  const count = Math.floor((last.x - x(start)) / (step * month)) + gap / step;
  return Array.from(
    { length: Math.max(0, count + 1) },
    (_, i) => last.x + (gap / step - i) * step * month,
  )
    .filter((place) => place >= x(start) && place < x(end))
    .filter((place) => !shown.some((tick) => Math.abs(tick.x - place) < LEAST / 2))
    .reverse();
}

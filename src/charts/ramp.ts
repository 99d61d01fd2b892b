import { extentOf, niceTicks } from './scale.js';

/** Shades from pale to dark. */
export interface Ramp {
  /** Where the steps begin, and where the last one ends. */
  bounds: readonly number[];
  /** The shade of a value, from 1. */
  step(value: number): number;
}

/**
 * Steps of equal height for a ramp of colours, with their bounds: whole ones for counts, and of one
 * decimal at most, as they are written. What differs little looks so: figures within a twentieth of
 * one another have few steps, all of them light.
 */
export function rampOf(values: readonly number[]): Ramp {
  const [low, high] = extentOf(values);
  const steps = low > 0 && high < low * 1.1 ? 3 : 7;
  const decimals = values.every(Number.isInteger) ? 0 : 1;
  let bounds: number[];
  let count = steps;
  do bounds = niceTicks(low, high, count--).ticks;
  while (
    count > 0 &&
    (bounds.length > steps + 1 || bounds.some((bound) => +bound.toFixed(decimals) !== bound))
  );
  const width = (bounds[1] ?? 1) - (bounds[0] ?? 0) || 1;
  const last = Math.max(1, bounds.length - 1);
  const index = (value: number) =>
    Math.max(0, Math.min(last - 1, Math.floor((value - bounds[0]!) / width + 1e-9)));
  // Few steps are spread over the whole ramp, so that the ends stay light and dark.
  return {
    bounds,
    step: (value) =>
      last === 1 ? (steps + 1) / 2 : 1 + Math.round((index(value) * (steps - 1)) / (last - 1)),
  };
}

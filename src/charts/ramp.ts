import { extentOf, niceTicks, tickDecimals } from './scale.js';

/** Shades from pale to dark. */
export interface Ramp {
  /** Where the steps begin, and where the last one ends. */
  bounds: readonly number[];
  /** The decimals that tell two bounds apart. */
  decimals: number;
  /** The shade of a value, from 1. */
  step(value: number): number;
}

/**
 * Steps of equal height for a ramp of colours, with their bounds: whole ones for counts, and with as
 * many decimals as tell them apart for anything else. Each step has a shade of its own. What differs
 * little looks so: figures within a twentieth of one another have few steps, all of them light.
 */
export function rampOf(values: readonly number[]): Ramp {
  const [low, high] = extentOf(values);
  const steps = low > 0 && high < low * 1.1 ? 3 : 7;
  const bounds = low === high ? [low, low] : boundsOf(low, high, steps, values);
  const last = bounds.length - 1;
  const index = (value: number) => {
    let at = 0;
    while (at < last - 1 && value >= bounds[at + 1]!) at++;
    return at;
  };
  // Few steps are spread over the whole ramp, so that the ends stay light and dark.
  return {
    bounds,
    decimals: tickDecimals(bounds, 1),
    step: (value) =>
      last === 1 ? (steps + 1) / 2 : 1 + Math.round((index(value) * (steps - 1)) / (last - 1)),
  };
}

/** Round bounds of as many steps as there are shades for. */
function boundsOf(low: number, high: number, steps: number, values: readonly number[]): number[] {
  const whole = values.every(Number.isInteger);
  // Few whole numbers have a step each: the last one, too, and not together with the one before it.
  if (whole && high - low < steps) {
    return Array.from({ length: high - low + 2 }, (_, i) => low + i);
  }
  for (let count = steps; count > 1; count--) {
    const { ticks } = niceTicks(low, high, count);
    const fits = ticks.length <= steps + 1 && (!whole || ticks.every(Number.isInteger));
    if (fits) return ticks;
  }
  return niceTicks(low, high, 1).domain;
}

import { tickIncrement } from 'd3-array';
import { decimalsOf, product, quotient } from '../core/model/decimal.js';

/** A straight line from a domain to pixels. */
export type Scale = (value: number) => number;

export function linear([d0, d1]: [number, number], [r0, r1]: [number, number]): Scale {
  const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return (value) => r0 + (value - d0) * slope;
}

/** The lowest and highest of the given values, NaN passed over; 0 to 1 where there is none. */
export function extentOf(values: ArrayLike<number>): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low > high ? [0, 1] : [low, high];
}

/** Bounds with room between them: equal ones are opened a little, zero upwards alone. */
function opened(low: number, high: number): [number, number] {
  if (low !== high) return [low, high];
  if (low === 0) return [0, 1];
  const margin = Math.max(Math.abs(low) * 0.05, Number.isInteger(low) ? 1 : 0);
  return [low - margin, high + margin];
}

/** The step of about so many round ticks: 1, 2 or 5 times a power of ten. */
function stepOf(low: number, high: number, count: number): number {
  const increment = tickIncrement(low, high, count);
  return increment < 0 ? quotient(1, -increment) : increment;
}

/** True where all values are whole numbers, NaN passed over: between them there are no ticks. */
export function areWhole(values: ArrayLike<number>): boolean {
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isNaN(value) && !Number.isInteger(value)) return false;
  }
  return true;
}

/**
 * Round bounds and ticks for the given extent, exact in decimals whatever its size; equal bounds are
 * opened a little. Ticks of what comes in whole numbers are whole.
 */
export function niceTicks(
  low: number,
  high: number,
  count: number,
  whole = false,
): { domain: [number, number]; ticks: number[] } {
  const least = whole ? 1 : 0;
  let [from, to] = opened(low, high);
  let step = 0;
  // Round bounds lie further apart, which may ask for a larger step.
  for (let round = 0; round < 10; round++) {
    const next = Math.max(least, stepOf(from, to, count));
    if (next === step) break;
    step = next;
    from = product(Math.floor(quotient(from, step)), step);
    to = product(Math.ceil(quotient(to, step)), step);
  }
  const first = Math.round(quotient(from, step));
  const last = Math.round(quotient(to, step));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => product(first + i, step));
  return { domain: [from, to], ticks };
}

/** More ticks than these make a plot a form. */
const FEW = 5;

/** A tick needs so much of the height of a plot, in em. */
const TICK_ROOM = 2;

/** The same with three to five ticks, and no more than a plot of that height, in em, has room for. */
export function fewTicks(
  low: number,
  high: number,
  height: number,
  isWhole: boolean,
): ReturnType<typeof niceTicks> {
  const most = Math.max(2, Math.min(FEW, Math.floor(height / TICK_ROOM) + 1));
  const scales = [4, 3, 2, 1].map((count) => niceTicks(low, high, count, isWhole));
  return scales.find(({ ticks }) => ticks.length <= most) ?? scales[scales.length - 1]!;
}

/** The decimals that the ticks of a scale need, each divided by what their unit stands for. */
export function tickDecimals(ticks: readonly number[], divisor: number): number {
  return Math.max(0, ...ticks.map((tick) => decimalsOf(quotient(tick, divisor))));
}

/** Size of the words in a drawing, in em of the card: the `--size-meta` of the theme. */
export const WORD_SIZE = 0.8125;

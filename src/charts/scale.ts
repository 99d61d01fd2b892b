import { nice, ticks } from 'd3-array';

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

/** Round bounds and ticks for the given extent; equal bounds are opened a little. */
export function niceTicks(
  low: number,
  high: number,
  count: number,
): { domain: [number, number]; ticks: number[] } {
  const margin = low === high ? Math.max(1, Math.abs(high) * 0.05) : 0;
  const [d0, d1] = nice(low - (low === 0 ? 0 : margin), high + margin, count);
  return { domain: [d0, d1], ticks: ticks(d0, d1, count) };
}

/** Width of a text in em: a CJK character is one, a Latin letter or digit a little over half. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e80' ? 1 : 0.58;
  return width;
}

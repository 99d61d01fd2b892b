/** A dot of a strip: across from 0 to 1, and up from the line in dots. */
export interface Dot {
  x: number;
  level: number;
}

/**
 * Where values stand on a line from `low` to `high`, each as a dot of a width of `size` (a part of the
 * line): dots that would touch stand above one another, none is hidden. NaN where there is no value.
 */
export function dotsOf(
  values: readonly number[],
  [low, high]: readonly [number, number],
  size: number,
): Dot[] {
  const span = high - low || 1;
  const dots = values.map((value) => ({ x: (value - low) / span, level: 0 }));
  const placed: Dot[] = [];
  for (const dot of [...dots].sort((a, b) => a.x - b.x)) {
    if (Number.isNaN(dot.x)) continue;
    const near = placed.filter(({ x }) => Math.abs(x - dot.x) < size);
    while (near.some(({ level }) => level === dot.level)) dot.level++;
    placed.push(dot);
  }
  return dots;
}

/** Where the labels of the first and the last dot begin, from 0 to 1; undefined for one without room. */
export interface EndLabels {
  first: number | undefined;
  last: number;
}

/**
 * The labels of the two ends of a strip, each below its dot as far as the line goes: `widths` are parts
 * of the line. Where they would touch, the first gives way to the left, and goes if there is no place.
 */
export function endLabels(
  [first, last]: readonly [number, number],
  [wide, wideLast]: readonly [number, number],
): EndLabels {
  const below = (at: number, width: number) => Math.max(0, Math.min(1 - width, at - width / 2));
  const lastAt = below(last, wideLast);
  const firstAt = Math.min(below(first, wide), lastAt - wide - BETWEEN);
  return { first: firstAt < 0 ? undefined : firstAt, last: lastAt };
}

/** What is between two labels, as a part of the line. */
const BETWEEN = 0.02;

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

/** How many a word stands for, and the least amount that it is used for. */
export interface Magnitude {
  size: number;
  from: number;
}

/** How a language counts in large units. */
export interface LargeUnits {
  /** By their words (万, million), the largest first. */
  magnitudes: ReadonlyMap<string, Magnitude>;
  /** What may be counted by them; anything else keeps the unit that it has (件/万人, %). */
  bases: ReadonlySet<string>;
  /** A unit as the magnitude that it has already and what it counts: 万元 is 10,000 and 元. */
  split(unit: string): [size: number, base: string];
  join(word: string, base: string): string;
}

/** Amounts below this are written out. */
const LEAST = 1e5;

/**
 * One unit for a whole axis that reaches to `max`, and what its values are divided by: 亿元 for a large
 * axis of 万元, never 万万元. The unit stays as it is where nothing is known of it.
 */
export function largerUnit(
  max: number,
  unit: string,
  { magnitudes, bases, split, join }: LargeUnits,
): [divisor: number, unit: string] {
  const [size, base] = split(unit);
  if (max < LEAST || !bases.has(base)) return [1, unit];
  for (const [word, larger] of magnitudes) {
    if (larger.size > size && max * size >= larger.from) {
      return [larger.size / size, join(word, base)];
    }
  }
  return [1, unit];
}

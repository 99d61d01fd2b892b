import { difference } from '../../model/decimal.js';
import type { Series } from '../../series/resolve.js';
import { isMonthly } from '../../time/period.js';

/**
 * A statistic beyond this has a chance of less than 5 % where there is no direction: both ends of the normal
 * distribution.
 */
const UNLIKELY = 1.96;

/** In months. */
const YEAR = 12;

/**
 * Whether a course rises (1), falls (−1) or does neither that could not be chance (0): the test of Mann
 * (1945) and Kendall (1975), which asks of all pairs how many rise and how many fall and needs no shape of
 * the course; of two years and more the pairs are of the same season alone (Hirsch, Slack & Smith 1982, the
 * seasonal Kendall test), so that what every year brings is no direction. The figures of an office are no
 * sample, and nothing is concluded from the level: it is the yardstick of what is worth a headline. Places
 * without a value that `isUsable` are passed over.
 */
export function directionOf(series: Series, isUsable: (index: number) => boolean): -1 | 0 | 1 {
  const { axis, values } = series;
  const seasons = new Map<number, number[]>();
  for (let i = 0; i < axis.count; i++) {
    if (!isUsable(i)) continue;
    const season = seasonAt(series, i);
    const members = seasons.get(season);
    if (members) members.push(values[i]!);
    else seasons.set(season, [values[i]!]);
  }
  let [score, variance] = [0, 0];
  for (const members of seasons.values()) {
    score += risesIn(members);
    variance += varianceOf(members);
  }
  // The score moves in steps, the normal distribution does not (correction for continuity).
  const statistic = (Math.abs(score) - 1) / Math.sqrt(variance);
  return variance > 0 && statistic > UNLIKELY ? (Math.sign(score) as -1 | 1) : 0;
}

/** True where a course has seasons that come again: parts of years, over two years or more. */
export function hasSeasons({ axis }: Series): boolean {
  const [start, end] = axis.span;
  const isOfParts = isMonthly(axis.frequency) && axis.lengths.some((length) => length < YEAR);
  return isOfParts && end - start >= 2 * YEAR;
}

/** Which season a place is of; one for all where there are none. */
function seasonAt(series: Series, index: number): number {
  const { starts, lengths } = series.axis;
  return hasSeasons(series) ? (starts[index]! % YEAR) * 100 + lengths[index]! : 0;
}

/** How many pairs rise less how many fall, the earlier value first. */
function risesIn(values: readonly number[]): number {
  let score = 0;
  values.forEach((value, i) => {
    for (let before = 0; before < i; before++)
      score += Math.sign(difference(value, values[before]!));
  });
  return score;
}

/** The variance of that score without a direction, with what equal values take from it. */
function varianceOf(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const spread = (n: number) => n * (n - 1) * (2 * n + 5);
  const ties = [...counts.values()].reduce((sum, count) => sum + spread(count), 0);
  return (spread(values.length) - ties) / 18;
}

import type { Period } from '../time/period.js';
import { latestIndex, type Series } from '../series/resolve.js';

/**
 * The latest period of which every series says something, at or before the one asked for; where none
 * is asked for, rather the latest in which at least so many of them have a value.
 */
export function commonPeriod(
  series: readonly Series[],
  asked?: Period,
  least = series.length,
): Period | undefined {
  const [first] = series;
  if (!first) return undefined;
  let stated: Period | undefined;
  const from = asked ? latestIndex(first, asked) : first.axis.count - 1;
  for (let i = from; i >= 0; i--) {
    const period = first.axis.period(i);
    const places = series.map((member) => member.axis.find(period));
    if (!places.every((at, s) => at >= 0 && series[s]!.flags[at]! !== 0)) continue;
    const valued = places.filter((at, s) => !Number.isNaN(series[s]!.values[at]!)).length;
    if (asked || valued >= least) return period;
    stated ??= period;
  }
  return stated;
}

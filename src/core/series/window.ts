import { TimeAxis } from '../time/axis.js';
import { spanIn, yearBefore, type Period } from '../time/period.js';
import type { Observation, Series } from './resolve.js';

/** The part of a series that lies from one period to another, both included; periods that reach beyond do not. */
export function windowOf(series: Series, from: Period | undefined, to: Period | undefined): Series {
  const { axis } = series;
  const first = from ? axis.last(spanIn(from, axis.frequency)[0] - 1) + 1 : 0;
  const last = to ? axis.lastBy(spanIn(to, axis.frequency)[1]) : axis.count - 1;
  const end = Math.max(first, last + 1);
  if (first === 0 && end === axis.count) return series;
  const special = new Map<number, Partial<Observation>>();
  for (const [i, point] of series.special) if (i >= first && i < end) special.set(i - first, point);
  return {
    ...series,
    axis: new TimeAxis(
      axis.frequency,
      axis.starts.slice(first, end),
      axis.lengths.slice(first, end),
    ),
    values: series.values.subarray(first, end),
    flags: series.flags.subarray(first, end),
    special,
    ...(series.parts
      ? {
          parts: {
            numerators: series.parts.numerators.subarray(first, end),
            denominators: series.parts.denominators.subarray(first, end),
          },
        }
      : {}),
  };
}

/** The figures of a year before, at the places of this year's: for a line behind the line. */
export function yearEarlier(series: Series): Series {
  const { axis } = series;
  const values = new Float64Array(axis.count).fill(NaN);
  const flags = new Uint32Array(axis.count);
  for (let i = 0; i < axis.count; i++) {
    const before = yearBefore(axis.period(i));
    const at = before ? axis.find(before) : -1;
    if (at < 0) continue;
    values[i] = series.values[at]!;
    flags[i] = series.flags[at]!;
  }
  const { parts: _parts, ...whole } = series;
  return { ...whole, values, flags, special: new Map() };
}

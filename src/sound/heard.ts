import { isBounded } from '../core/contract/qualifier.js';
import { Flag } from '../core/contract/status.js';
import type { Dataset } from '../core/model/dataset.js';
import type { Series } from '../core/series/resolve.js';
import { isMixed, pointsOf, sortAt, type Sort } from './points.js';
import { scoreOf, type Score } from './score.js';

/** A course as it is heard, and what is said of it before. */
export interface Heard {
  readonly score: Score;
  /** How many periods of the series there are of each sort, whether they are heard or not. */
  readonly counts: Readonly<Record<Sort, number>>;
  /** How many points are heard, of all; the rest are left out as in a drawing. */
  readonly points: number;
  readonly all: number;
  /** The places of the figures that sound lowest and highest. */
  readonly lowest: number;
  readonly highest: number;
  /** True where the lowest pitch stands for zero. */
  readonly fromZero: boolean;
}

/** What is heard of a course; the same series is always heard alike. */
export function heardOf(dataset: Dataset, series: Series): Heard {
  const points = pointsOf(dataset, series);
  const fromZero = series.indicator.kind === 'flow';
  const valued = points.filter(({ value }) => value !== undefined);
  const values = valued.map(({ value }) => value!);
  const placeOf = (value: number) => valued[values.indexOf(value)]?.place ?? -1;
  return {
    score: scoreOf(points, { fromZero, hasExtremes: isWhole(series) }),
    counts: countsOf(series),
    points: points.length,
    all: series.axis.count,
    lowest: placeOf(Math.min(...values)),
    highest: placeOf(Math.max(...values)),
    fromZero,
  };
}

function countsOf(series: Series): Record<Sort, number> {
  const counts = { exact: 0, preliminary: 0, bounded: 0, withheld: 0, missing: 0 };
  const mixed = isMixed(series);
  for (let i = 0; i < series.axis.count; i++) {
    counts[sortAt(series, i, mixed)]++;
    if (i > 0 && !series.axis.follows(i)) counts.missing++;
  }
  return counts;
}

/** What may be said of a figure that is not doubted (core/derive/finding). */
const SURE = Flag.A | Flag.B | Flag.E | Flag.P;

/**
 * True where every figure of a course is there and exact, so that none that is not known could be an extreme; what
 * cannot exist stands in nobody's way.
 */
function isWhole({ axis, values, flags, special }: Series): boolean {
  for (let i = 0; i < axis.count; i++) {
    if (i > 0 && !axis.follows(i)) return false;
    const isOpen = Number.isNaN(values[i]!) ? !(flags[i]! & Flag.M) : flags[i]! & ~SURE;
    if (isOpen) return false;
  }
  return [...special.values()].every(
    ({ qualifier = 'exact', reported, refusal }) => !isBounded(qualifier) && !reported && !refusal,
  );
}

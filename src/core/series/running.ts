import type { IndicatorItem, Qualifier } from '../contract/contract.generated.js';
import { qualifierOfPart, qualifierOfSum } from '../contract/qualifier.js';
import { Flag, INHERITED } from '../contract/status.js';
import { sum } from '../model/decimal.js';
import { isRate } from '../model/round.js';
import {
  blank,
  isPartial,
  qualifierAt,
  type Observation,
  type Question,
  type Series,
} from '../model/series.js';
import type { Dataset } from '../model/dataset.js';
import { TimeAxis } from '../time/axis.js';
import { goesBelowZero } from './signed.js';
import { periodAt, spanIn, usualLength, yearOf } from '../time/period.js';

/** What has come together since the start of a year. */
interface Total {
  value: number;
  /** So much of the year has a figure, in the counting unit of the axis. */
  covered: number;
  /** Undefined for the sum of two bounds. */
  qualifier: Qualifier | undefined;
  /** Why the year has no total from here on; no longer period gives it back. */
  closed: 'withheld' | 'break' | undefined;
  /** True where a part lacks parts of its own. */
  partial: boolean;
  /** What the last figure is defined by. */
  definition: string | undefined;
  flags: number;
}

/** A total and the time that it is of; `last` is the place of the single period that it ends with. */
interface Placed {
  start: number;
  end: number;
  total: Total;
  last: number;
}

const NOTHING: Total = {
  value: 0,
  covered: 0,
  qualifier: 'exact',
  closed: undefined,
  partial: false,
  definition: undefined,
  flags: 0,
};

/**
 * The running totals of a year (累计) that the document does not state: single periods added up since
 * January. A month without a figure has no total; after it a total is a lower bound and says how many
 * months it holds, or is none where figures may be negative. From a suppressed month on the year has no totals, for they
 * would tell it, and none from a break on, for its parts are unlike. A total that ends with January and
 * February in one is February's. Undefined where nothing else was asked, or nothing can be added up.
 */
export function runningSeries(
  dataset: Dataset,
  indicator: IndicatorItem,
  question: Question,
  ask: (question: Question) => Series | undefined,
): Series | undefined {
  if (question.accumulation !== 'ytd') return undefined;
  if (indicator.aggregation.time !== 'sum' || isRate(indicator)) return undefined;
  const single = ask({ ...question, accumulation: 'period' });
  if (!single || single.axis.count === 0 || single.axis.frequency === 'N') return undefined;
  const series: Series = {
    ...blank(indicator, { ...question, accumulation: 'ytd' }),
    breakdown: single.breakdown,
    origin: single.origin,
    accumulated: true,
    ...(single.refusal ? { refusal: single.refusal } : {}),
    ...(single.source ? { source: single.source } : {}),
  };
  return single.refusal
    ? series
    : { ...series, ...accumulate(single, goesBelowZero(dataset, indicator)) };
}

/** The places of a series by the end of their periods. */
function byEnd({ axis: { starts, lengths, count } }: Series): number[] {
  const end = (i: number) => starts[i]! + lengths[i]!;
  return Array.from({ length: count }, (_, i) => i).sort((a, b) => end(a) - end(b));
}

function accumulate(
  single: Series,
  isSigned: boolean,
): Pick<Series, 'axis' | 'values' | 'flags' | 'special'> {
  const { axis } = single;
  const totals: Placed[] = [];
  for (const i of byEnd(single)) {
    const [start, end] = [axis.starts[i]!, axis.starts[i]! + axis.lengths[i]!];
    const [newYear, yearEnd] = yearAround(single, i);
    // A fiscal year is no part of a calendar year.
    if (end > yearEnd) continue;
    let last = totals.length - 1;
    while (last >= 0 && totals[last]!.end > start) last--;
    const before = totals[last];
    const known = before && before.end > newYear ? before.total : NOTHING;
    const total = plus(single, i, known);
    const rival = totals[totals.length - 1];
    if (rival?.end !== end) totals.push({ start: newYear, end, total, last: i });
    else if (isFuller(total, rival.total)) Object.assign(rival, { total, last: i });
  }
  return written(single, totals, isSigned);
}

/** The calendar year in which a period starts, in the counting unit of the axis. */
function yearAround({ axis }: Series, i: number): [number, number] {
  return spanIn(periodAt('A', yearOf(axis.period(i)) * 12), axis.frequency);
}

/** Of two ways to one date (January and February, or both in one) the one that lacks less. */
function isFuller(one: Total, other: Total): boolean {
  if (!one.closed !== !other.closed) return !one.closed;
  return one.covered > other.covered;
}

/** A total with one more period. */
function plus(single: Series, i: number, before: Total): Total {
  const flag = single.flags[i]!;
  const value = single.values[i]!;
  const flags = before.flags | (flag & INHERITED);
  const { refusal, row } = single.special.get(i) ?? {};
  const definition = Number.isNaN(value) ? before.definition : row?.definition;
  if (flag & (Flag.Q | Flag.Z) || refusal === 'too-few-persons') {
    return { ...before, flags, closed: 'withheld' };
  }
  const isUnlike = (flag & Flag.B) !== 0 || definition !== before.definition;
  const { closed } = isUnlike && before.covered > 0 ? { closed: 'break' as const } : before;
  if (refusal === 'bounded-parts') return { ...before, flags, closed, qualifier: undefined };
  const length = single.axis.lengths[i]!;
  // What cannot exist adds nothing, and nothing is lacking.
  if (flag & Flag.M) return { ...before, flags, closed, covered: before.covered + length };
  if (Number.isNaN(value)) return { ...before, flags, closed };
  const isPart = isPartial(single, i);
  return {
    value: sum([before.value, value]),
    covered: before.covered + length,
    qualifier:
      before.qualifier &&
      (isPart ? before.qualifier : qualifierOfSum(before.qualifier, qualifierAt(single, i))),
    closed,
    partial: before.partial || isPart,
    definition,
    flags,
  };
}

function written(
  single: Series,
  totals: readonly Placed[],
  isSigned: boolean,
): Pick<Series, 'axis' | 'values' | 'flags' | 'special'> {
  const { frequency } = single.axis;
  const step = usualLength(frequency);
  const values = new Float64Array(totals.length).fill(NaN);
  const flags = new Uint32Array(totals.length);
  const special = new Map<number, Partial<Observation>>();
  totals.forEach(({ start, end, total, last }, i) => {
    const { value, covered, closed, partial } = total;
    const isWhole = covered === end - start && !partial;
    const qualifier = isWhole
      ? total.qualifier
      : total.qualifier && qualifierOfPart(total.qualifier);
    const isSilent = Number.isNaN(single.values[last]!) && !single.special.get(last)?.refusal;
    flags[i] = total.flags | Flag.A;
    if (closed === 'withheld') flags[i] = Flag.Q | Flag.Z;
    else if (isSilent) flags[i] = single.flags[last]!;
    else if (isSigned && !isWhole) special.set(i, { refusal: 'parts-missing' });
    else if (closed === 'break') special.set(i, { refusal: 'periods-not-additive' });
    else if (!qualifier) special.set(i, { refusal: 'bounded-parts' });
    else {
      values[i] = value;
      const reported: [number, number] = [covered / step, (end - start) / step];
      if (covered < end - start) special.set(i, { qualifier, reported });
      else if (qualifier !== 'exact') special.set(i, { qualifier });
    }
  });
  const starts = Int32Array.from(totals, ({ end }) => end - step);
  const lengths = new Uint8Array(totals.length).fill(step);
  return { axis: new TimeAxis(frequency, starts, lengths), values, flags, special };
}

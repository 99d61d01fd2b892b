import type { Frequency, IndicatorItem, Qualifier } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { qualifierOfPart, qualifierOfSum } from '../contract/qualifier.js';
import { sum } from '../model/decimal.js';
import {
  alignment,
  blank,
  isPartial,
  qualifierAt,
  valueless,
  type Observation,
  type Question,
  type Refusal,
  type Series,
} from '../model/series.js';
import { Flag, INHERITED, VALUELESS } from '../contract/status.js';
import { parsePeriod, spanIn } from '../time/period.js';
import { goesBelowZero } from './signed.js';

/** A region whose figures are added. */
interface Part {
  /** Absent where the document has nothing of it. */
  series: Series | undefined;
  /** The places of the periods of the sum in `series`; undefined where they are the same. */
  places: Int32Array | undefined;
  /** The first month of the region, and the first after it, as its axis counts. */
  there: readonly [from: number, to: number];
}

/** That a region has no figures of the kind. */
const NOTHING = new Set<Refusal | undefined>(['no-data', 'periods-not-additive']);

/**
 * The series of a region as the sum of the regions below it, where the indicator may be added; a
 * refusal where the parts may share persons, or two of them are bounds. While some regions have no
 * figure the sum is a lower bound and says how many of them it holds (RULES.md, rules 2
 * and 5); where figures may be below zero it bounds nothing and is refused. A region that is not there
 * at the time (`validFrom`, `validTo`), or of which there can be no figure (M), is not lacking.
 */
export function sumSeries(
  dataset: Dataset,
  indicator: IndicatorItem,
  question: Question,
  ask: (question: Question) => Series | undefined,
): Series | undefined {
  const { children } = dataset.regions.get(question.region)!;
  const asked = children.map((child) => ask({ ...question, region: child.id }));
  const known = asked.map((part) =>
    part && (part.origin !== 'none' || !NOTHING.has(part.refusal)) ? part : undefined,
  );
  const first = known.find((part) => part !== undefined);
  if (!first) return undefined;
  const result: Series = {
    ...blank(indicator, question, first),
    origin: 'sum',
    ...(known.some((part) => part?.accumulated) ? { accumulated: true } : {}),
  };
  const { kind, unit, ratio, aggregation } = indicator;
  // Rates are not added, whatever the document says.
  if (aggregation.region !== 'sum' || kind === 'ratio' || unit === 'percent') {
    const overlap = kind === 'distinct-count' || ratio;
    return { ...result, refusal: overlap ? 'parts-overlap' : 'not-additive' };
  }
  const parts = children.map(({ validFrom, validTo }, i): Part => {
    const series = known[i];
    const { frequency } = result.axis;
    const from = dayIn(validFrom, frequency)?.[0] ?? -Infinity;
    const to = dayIn(validTo, frequency)?.[1] ?? Infinity;
    return { series, places: series && alignment(series, result), there: [from, to] };
  });
  return { ...result, special: add(result, parts, goesBelowZero(dataset, indicator)) };
}

/** Where a date, without its time, starts and ends, counted as periods of a frequency are. */
function dayIn(date: string | undefined, frequency: Frequency) {
  const day = date === undefined ? undefined : parsePeriod(date.slice(0, 10));
  return day && spanIn(day, frequency);
}

/** Adds the parts up in place; answers the points that are not plain exact sums. */
function add(
  result: Series,
  parts: readonly Part[],
  isSigned: boolean,
): Map<number, Partial<Observation>> {
  const special = new Map<number, Partial<Observation>>();
  const terms: number[] = [];
  const { starts, lengths, count: periods } = result.axis;
  for (let i = 0; i < periods; i++) {
    let [flags, partial, lacking] = [0, false, 0];
    terms.length = 0;
    let qualifier: Qualifier | undefined = 'exact';
    for (const { series, places, there } of parts) {
      const at = places ? places[i]! : i;
      const flag = series && at >= 0 ? series.flags[at]! : 0;
      flags |= flag;
      if (!series || at < 0 || Number.isNaN(series.values[at]!)) {
        const isThere = starts[i]! < there[1] && starts[i]! + lengths[i]! > there[0];
        const isWithheld = (flag & (Flag.Q | Flag.Z)) !== 0;
        if (isWithheld || (isThere && (flag & VALUELESS) !== Flag.M)) lacking++;
        continue;
      }
      terms.push(series.values[at]!);
      if (isPartial(series, at)) partial = true;
      else qualifier &&= qualifierOfSum(qualifier, qualifierAt(series, at));
    }
    const count = terms.length;
    if (count === 0) {
      result.flags[i] = valueless(lacking > 0 ? flags & ~Flag.M : flags);
      continue;
    }
    result.flags[i] = Flag.A | (flags & (INHERITED | Flag.B));
    if (lacking > 0 && isSigned) {
      special.set(i, { refusal: 'parts-missing' });
      continue;
    }
    if (partial || lacking > 0) qualifier &&= qualifierOfPart(qualifier);
    const total = sum(terms);
    const isFinite = Number.isFinite(total);
    if (qualifier && isFinite) result.values[i] = total;
    if (!isFinite) special.set(i, { refusal: 'no-data' });
    else if (!qualifier) special.set(i, { refusal: 'bounded-parts' });
    else if (lacking > 0) special.set(i, { qualifier, reported: [count, count + lacking] });
    else if (qualifier !== 'exact') special.set(i, { qualifier });
  }
  return special;
}

import type { IndicatorItem, Qualifier } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { guardRate, threshold } from '../privacy/disclosure.js';
import { spanIn, usualLength, type Period } from '../time/period.js';
import { isBounded, qualifierOfPart, qualifierOfSum } from '../contract/qualifier.js';
import { sum } from '../model/decimal.js';
import { isPartial, qualifierAt } from '../model/series.js';
import { factorOf } from '../model/ratio-parts.js';
import { goesBelowZero } from '../series/signed.js';
import { seriesOf, type Observation, type Series } from '../series/resolve.js';
import { printed } from '../model/round.js';
import { INHERITED, lettersOf } from '../contract/status.js';

interface Total {
  value: number;
  flags: number;
  /** Undefined for the sum of two bounds. */
  qualifier: Qualifier | undefined;
  reported: number;
  all: number;
}

/** The indexes of a series that lie inside a longer period. */
function inside(series: Series, period: Period): number[] {
  const { axis } = series;
  const [from, to] = spanIn(period, axis.frequency);
  const indexes: number[] = [];
  for (let i = 0; i < axis.count; i++) {
    const end = axis.starts[i]! + axis.lengths[i]!;
    if (axis.starts[i]! >= from && end <= to) indexes.push(i);
  }
  return indexes;
}

/**
 * Those of them that have a value, and none of a time that is counted already: of 1–2月 and its two
 * months, the merged figure.
 */
function apart(series: Series, period: Period): number[] {
  const { starts, lengths } = series.axis;
  const kept: number[] = [];
  for (const i of inside(series, period)) {
    if (Number.isNaN(series.values[i]!)) continue;
    let last = kept[kept.length - 1];
    // A longer one takes the place of those that it begins with, a shorter one is in it.
    while (last !== undefined && starts[last]! + lengths[last]! > starts[i]!) {
      if (lengths[last]! > lengths[i]!) break;
      kept.pop();
      last = kept[kept.length - 1];
    }
    if (last === undefined || starts[last]! + lengths[last]! <= starts[i]!) kept.push(i);
  }
  return kept;
}

function total(series: Series, period: Period): Total | undefined {
  const terms: number[] = [];
  let flags = 0;
  let qualifier: Qualifier | undefined = 'exact';
  let covered = 0;
  let partial = false;
  for (const i of inside(series, period)) flags |= series.flags[i]!;
  for (const i of apart(series, period)) {
    terms.push(series.values[i]!);
    covered += series.axis.lengths[i]!;
    if (isPartial(series, i)) partial = true;
    else qualifier &&= qualifierOfSum(qualifier, qualifierAt(series, i));
  }
  const { frequency } = series.axis;
  const [from, to] = spanIn(period, frequency);
  const step = usualLength(frequency);
  const [reported, all] = [covered / step, (to - from) / step];
  if (covered === 0) return undefined;
  if (partial) qualifier &&= qualifierOfPart(qualifier);
  return { value: sum(terms), flags, qualifier, reported, all };
}

/** The figure of the first (opening) or last (closing) period inside a longer one. */
function stock(series: Series, period: Period, which: 'first' | 'last'): Total | undefined {
  const indexes = inside(series, period);
  const i = which === 'first' ? indexes[0] : indexes[indexes.length - 1];
  if (i === undefined || Number.isNaN(series.values[i]!)) return undefined;
  const { starts, lengths, frequency } = series.axis;
  const [from, to] = spanIn(period, frequency);
  const edge = which === 'first' ? starts[i] === from : starts[i]! + lengths[i]! === to;
  const qualifier = qualifierAt(series, i);
  const value = series.values[i]!;
  return edge ? { value, flags: series.flags[i]!, qualifier, reported: 1, all: 1 } : undefined;
}

/** One part of a ratio over a period: a flow is added, an opening stock is the first one. */
function part(series: Series, period: Period): Total | undefined {
  const { time } = series.indicator.aggregation;
  if (time === 'sum') return total(series, period);
  return time === 'last' ? stock(series, period, 'last') : undefined;
}

/**
 * The figure of a period longer than those of the series, by the indicator's rule over time: a flow
 * is added (a lower bound while months are missing), a stock is the last one, a rate is
 * Σ numerator ÷ Σ denominator, and case closure takes the opening stock of the first month only
 * (RULES.md, rules 3, 4 and 6). Undefined where the rule or the data give none.
 */
export function overTime(
  dataset: Dataset,
  series: Series,
  period: Period,
): Observation | undefined {
  const { indicator, accumulation } = series;
  // Where no period lies in it, nothing is known of it: neither a figure nor why there is none.
  if (accumulation !== 'period' || inside(series, period).length === 0) return undefined;
  const base = blank(series, period);
  const { time } = indicator.aggregation;
  if (indicator.ratio && (time === 'ratio' || time === 'flow-balance')) {
    return rateOver(dataset, series, period);
  }
  if (time !== 'sum' && time !== 'last') return { ...base, refusal: 'periods-not-additive' };
  const covered = time === 'sum' ? total(series, period) : stock(series, period, 'last');
  if (!covered) return undefined;
  const whole = covered.reported >= covered.all;
  if (!whole && goesBelowZero(dataset, indicator)) return { ...base, refusal: 'parts-missing' };
  const qualifier = whole
    ? covered.qualifier
    : covered.qualifier && qualifierOfPart(covered.qualifier);
  if (!qualifier) return { ...base, refusal: 'bounded-parts' };
  const reported = whole ? {} : { reported: [covered.reported, covered.all] as [number, number] };
  return { ...valued(series, base, covered.value, covered.flags), qualifier, ...reported };
}

function blank({ indicator, region, accumulation }: Series, period: Period): Observation {
  return {
    indicator,
    region,
    accumulation,
    period,
    value: null,
    printed: NaN,
    decimals: 0,
    qualifier: 'exact',
    status: [],
  };
}

function valued(series: Series, base: Observation, value: number, flags: number): Observation {
  const status = lettersOf(flags & INHERITED);
  return { ...base, value, ...printed(value, series.indicator, series.lines), status };
}

/** True for the opening stock of a rate of closure: the balance names it, or it is the stock of its parts. */
function isOpening({ balance, aggregation }: IndicatorItem, { indicator }: Series): boolean {
  if (balance) return indicator.id === balance.opening;
  return aggregation.time === 'flow-balance' && indicator.kind === 'stock';
}

function rateOver(dataset: Dataset, series: Series, period: Period): Observation | undefined {
  const { indicator, region, accumulation, breakdown } = series;
  const { frequency } = series.axis;
  const rule = indicator.ratio!;
  const ask = (id: string) =>
    seriesOf(dataset, { indicator: id, region, accumulation, frequency, breakdown });
  const top = ask(rule.numerator);
  const numerator = top && part(top, period);
  const parts = [rule.denominator].flat().map((id) => {
    const ofPart = ask(id);
    if (!ofPart) return undefined;
    return isOpening(indicator, ofPart) ? stock(ofPart, period, 'first') : part(ofPart, period);
  });
  if (!top || !numerator || parts.includes(undefined)) return undefined;
  const totals = [numerator, ...(parts as Total[])];
  const base = blank(series, period);
  // A rate over part of the months is another rate, so it is not offered.
  if (totals.some(({ reported, all: months }) => reported < months)) return undefined;
  const flags = totals.reduce((union, total) => union | total.flags, 0);
  if (totals.some(({ qualifier }) => !qualifier || isBounded(qualifier))) {
    return { ...base, refusal: 'bounded-parts' };
  }
  const denominator = sum((parts as Total[]).map(({ value }) => value));
  const rate = guardRate(
    numerator.value,
    denominator,
    factorOf(indicator),
    top.indicator.unit,
    threshold(dataset),
  );
  if (!rate) return { ...base, refusal: 'too-few-persons' };
  return { ...valued(series, base, rate.value, flags), ...rate };
}

import type { IndicatorItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { factorOf } from '../model/ratio-parts.js';
import { guardRate, threshold } from '../privacy/disclosure.js';
import { sum } from '../model/decimal.js';
import { isBounded } from '../contract/qualifier.js';
import {
  alignment,
  blank,
  qualifierAt,
  valueless,
  type Observation,
  type Question,
  type Refusal,
  type Series,
} from '../model/series.js';

/**
 * The series of a ratio: Σ numerator ÷ Σ denominator × factor, from the series of its parts, which
 * `ask` finds. A part that is missing or suppressed leaves the rate without a value, one that is a
 * bound makes it refused, and a rate that would point at single persons becomes a bound
 * (privacy/disclosure.ts).
 */
export function ratioSeries(
  dataset: Dataset,
  indicator: IndicatorItem,
  question: Question,
  ask: (question: Question) => Series | undefined,
): Series | undefined {
  if (!indicator.ratio) return undefined;
  if (dataset.endlessRatios.has(indicator.id)) {
    return { ...blank(indicator, question), refusal: 'endless-ratio' };
  }
  const top = ask({ ...question, indicator: indicator.ratio.numerator });
  if (!top) return undefined;
  const like = { accumulation: top.accumulation, frequency: top.axis.frequency };
  const bottoms = [indicator.ratio.denominator]
    .flat()
    .flatMap((id) => ask({ ...question, indicator: id, ...like }) ?? []);
  if (bottoms.length < [indicator.ratio.denominator].flat().length) return undefined;
  const result: Series = {
    ...blank(indicator, question, top),
    origin: [top, ...bottoms].some(isSum) ? 'sum' : 'ratio',
    ...(top.source ? { source: top.source } : {}),
    ...([top, ...bottoms].some(({ accumulated }) => accumulated) ? { accumulated: true } : {}),
  };
  const refusal = refusalOf(indicator, [top, ...bottoms]);
  return refusal ? { ...result, refusal } : { ...result, ...divide(dataset, result, top, bottoms) };
}

const isSum = ({ origin }: Series) => origin === 'sum';

/** Why the parts make no rate: one has a refusal of its own, they are unlike, or may overlap. */
function refusalOf(indicator: IndicatorItem, parts: readonly Series[]): Refusal | undefined {
  const refusal = parts.find((part) => part.refusal)?.refusal;
  if (refusal) return refusal;
  const unit = parts[0]!.indicator.unit;
  const alike = parts.every((part) => part.indicator.unit === unit);
  if (indicator.unit === 'percent' && !alike) return 'unlike-units';
  const { region, time } = indicator.aggregation;
  if (time !== 'ratio' && parts.some(({ accumulated }) => accumulated))
    return 'periods-not-additive';
  if (region === 'ratio' || !parts.some(isSum)) return undefined;
  return region === 'ratio-if-disjoint' ? 'parts-overlap' : 'not-additive';
}

function divide(
  dataset: Dataset,
  { indicator, values, flags }: Series,
  top: Series,
  bottoms: Series[],
) {
  const { count } = top.axis;
  const numerators = new Float64Array(count).fill(NaN);
  const denominators = new Float64Array(count).fill(NaN);
  const special = new Map<number, Partial<Observation>>();
  const parts = [top, ...bottoms].map((series) => ({ series, places: alignment(series, top) }));
  const [limit, factor] = [threshold(dataset), factorOf(indicator)];
  const terms: number[] = [];
  for (let i = 0; i < count; i++) {
    let [union, absent, bounded] = [0, false, false];
    terms.length = 0;
    for (const { series, places } of parts) {
      const at = places ? places[i]! : i;
      const flag = at < 0 ? 0 : series.flags[at]!;
      union |= flag;
      absent ||= flag === 0;
      if (series !== top) terms.push(at < 0 ? NaN : series.values[at]!);
      bounded ||= isBounded(qualifierAt(series, at));
    }
    const numerator = top.values[i]!;
    const denominator = sum(terms);
    const isStated = !Number.isNaN(numerator + denominator);
    flags[i] = absent ? 0 : isStated ? union : valueless(union);
    if (!isStated) continue;
    if (bounded) {
      special.set(i, { refusal: 'bounded-parts' });
      continue;
    }
    const rate = guardRate(numerator, denominator, factor, top.indicator.unit, limit);
    if (rate && !Number.isFinite(rate.value)) {
      special.set(i, { refusal: 'no-data' });
      continue;
    }
    if (rate) values[i] = rate.value;
    if (rate?.qualifier === 'exact') [numerators[i], denominators[i]] = [numerator, denominator];
    else special.set(i, rate ?? { refusal: denominator > 0 ? 'too-few-persons' : 'no-data' });
  }
  return { special, parts: { numerators, denominators } };
}

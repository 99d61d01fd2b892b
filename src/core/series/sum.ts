import type { IndicatorItem, Qualifier } from '../contract/contract.generated.js';
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
  type Series,
} from '../model/series.js';
import { Flag, PRELIMINARY } from '../contract/status.js';

/**
 * The series of a region as the sum of the regions below it, where the indicator may be added; a
 * refusal where the parts may share persons, or two of them are bounds. While some regions have no
 * figure the sum is a lower bound and says how many of them it holds (RULES.md, rules 2
 * and 5).
 */
export function sumSeries(
  dataset: Dataset,
  indicator: IndicatorItem,
  question: Question,
  ask: (question: Question) => Series | undefined,
): Series | undefined {
  const { children } = dataset.regions.get(question.region)!;
  const parts = children
    .flatMap((child) => ask({ ...question, region: child.id }) ?? [])
    .filter((part) => part.origin !== 'none' || part.refusal !== 'no-data');
  if (parts.length === 0) return undefined;
  const result: Series = { ...blank(indicator, question, parts[0]), origin: 'sum' };
  const { kind, unit, ratio, aggregation } = indicator;
  // Rates are not added, whatever the document says.
  if (aggregation.region !== 'sum' || kind === 'ratio' || unit === 'percent') {
    const overlap = kind === 'distinct-count' || ratio;
    return { ...result, refusal: overlap ? 'parts-overlap' : 'not-additive' };
  }
  return { ...result, special: add(result, parts, children.length) };
}

/** Adds the parts up in place; answers the points that are not plain exact sums. */
function add(result: Series, parts: Series[], expected: number): Map<number, Partial<Observation>> {
  const special = new Map<number, Partial<Observation>>();
  const aligned = parts.map((series) => ({ series, places: alignment(series, result) }));
  const terms: number[] = [];
  for (let i = 0; i < result.axis.count; i++) {
    let [flags, partial] = [0, false];
    terms.length = 0;
    let qualifier: Qualifier | undefined = 'exact';
    for (const { series, places } of aligned) {
      const at = places ? places[i]! : i;
      if (at < 0) continue;
      flags |= series.flags[at]!;
      if (Number.isNaN(series.values[at]!)) continue;
      terms.push(series.values[at]!);
      if (isPartial(series, at)) partial = true;
      else qualifier &&= qualifierOfSum(qualifier, qualifierAt(series, at));
    }
    const count = terms.length;
    if (count === 0) {
      result.flags[i] = valueless(flags);
      continue;
    }
    result.flags[i] = Flag.A | (flags & (PRELIMINARY | Flag.B));
    if (partial || count < expected) qualifier &&= qualifierOfPart(qualifier);
    if (qualifier) result.values[i] = sum(terms);
    if (!qualifier) special.set(i, { refusal: 'bounded-parts' });
    else if (count < expected) special.set(i, { qualifier, reported: [count, expected] });
    else if (qualifier !== 'exact') special.set(i, { qualifier });
  }
  return special;
}

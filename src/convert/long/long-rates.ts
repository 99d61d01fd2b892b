import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { isBounded } from '../../core/contract/qualifier.js';
import { breakdownKey } from '../../core/model/breakdown.js';
import { decimalsOf, quotient, sum } from '../../core/model/decimal.js';
import { factorOf, ratioParts } from '../../core/model/ratio-parts.js';
import { round } from '../../core/model/round.js';
import type { Figure } from '../figures/figure.js';
import type { ConvertProblem } from '../workbook/problem.js';

/** What tells the figures of one indicator apart. */
const keyOf = (indicator: string, { region, period, accumulation, breakdown }: Figure) =>
  [indicator, region, period, accumulation ?? '', breakdownKey(breakdown)].join('|');

/**
 * Rates that are not the quotient of their own numerator and denominator, where both stand beside them: the
 * mark of a rate that was added or averaged. Bounds prove nothing.
 */
export function wrongRates(
  figures: readonly Figure[],
  indicators: readonly IndicatorItem[],
  origin: string,
  isMade: (figure: Figure) => boolean,
): ConvertProblem[] {
  const rates = new Map(indicators.filter(({ ratio }) => ratio).map((one) => [one.id, one]));
  if (rates.size === 0) return [];
  const exact = new Map<string, number>();
  for (const figure of figures) {
    const { value, as, indicator, qualifier = 'exact' } = figure;
    if (value !== null && as === 'value' && !isBounded(qualifier))
      exact.set(keyOf(indicator, figure), value);
  }
  return figures.flatMap((figure, i): ConvertProblem[] => {
    const rate = rates.get(figure.indicator);
    if (!rate || figure.as !== 'value' || figure.value === null || !isMade(figure)) return [];
    if (isBounded(figure.qualifier ?? 'exact')) return [];
    const computed = computedRate(rate, (part) => exact.get(keyOf(part, figure)));
    if (computed === undefined || isSameRate(figure.value, computed)) return [];
    const args = { row: i + 1, indicator: rate.id, stated: figure.value, computed };
    return [{ code: 'transform-rate', severity: 'error', place: { file: origin }, args }];
  });
}

function computedRate(
  rate: IndicatorItem,
  figureOf: (part: string) => number | undefined,
): number | undefined {
  const [part, ...whole] = ratioParts(rate).map(figureOf);
  if (part === undefined || whole.some((one) => one === undefined)) return undefined;
  const computed = quotient(part, sum(whole as number[]), factorOf(rate));
  return Number.isFinite(computed) ? computed : undefined;
}

/** True where a rate is the computed one to the digits that it is written with, rounded or cut off. */
function isSameRate(stated: number, computed: number): boolean {
  const decimals = decimalsOf(stated);
  return (
    stated === round(computed, decimals, 'half-up') ||
    stated === round(computed, decimals, 'truncate')
  );
}

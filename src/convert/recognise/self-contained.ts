import type { IndicatorItem } from '../../core/contract/contract.generated.js';

/**
 * Indicators that refer to none that the document does not have: a rate whose parts no sheet gives is taken
 * as it stands, and nothing of it is added up.
 */
export function selfContained(items: readonly IndicatorItem[]): IndicatorItem[] {
  const ids = new Set(items.map(({ id }) => id));
  return items.map((item) => {
    const { ratio, balance, ...rest } = item;
    const parts = ratio ? [ratio.numerator, ratio.denominator].flat() : [];
    const hasParts = parts.every((id) => ids.has(id));
    const hasBalance =
      balance &&
      [balance.opening, balance.inflow, balance.outflow, balance.closing].every((id) =>
        ids.has(id),
      );
    const { region, time } = item.aggregation;
    const isOfParts = (rule: string) => /ratio|flow-balance/.test(rule);
    const aggregation = hasParts
      ? item.aggregation
      : {
          ...item.aggregation,
          region: isOfParts(region) ? ('none' as const) : region,
          time: isOfParts(time) ? ('none' as const) : time,
        };
    return {
      ...rest,
      aggregation,
      ...(ratio && hasParts && { ratio }),
      ...(hasBalance && { balance }),
    };
  });
}

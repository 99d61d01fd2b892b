import type { IndicatorItem } from '../contract/contract.generated.js';
import { ratioParts } from './ratio-parts.js';

/**
 * The ids of indicators with all that they are made of: parts of ratios, sides of balances, and theirs,
 * each once, however they refer to one another.
 */
export function withParts(
  ids: Iterable<string>,
  indicators: ReadonlyMap<string, IndicatorItem>,
): Set<string> {
  const taken = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const item = indicators.get(id);
    if (!item || taken.has(id)) continue;
    taken.add(id);
    waiting.push(...ratioParts(item), ...Object.values(item.balance ?? {}));
  }
  return taken;
}

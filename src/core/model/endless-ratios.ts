import type { IndicatorItem } from '../contract/contract.generated.js';
import { byId } from './by-id.js';
import { ratioParts } from './ratio-parts.js';

/** A ratio of ratios of ratios … goes so deep and no deeper. */
const MOST_NESTED = 16;

/**
 * The ids of the indicators whose ratio has no beginning: following numerators and denominators leads
 * in a circle, or deeper than anybody means. Such a ratio is never computed; what the document states
 * of the indicator stands. Each ratio is looked at once, from those made of plain figures upward.
 */
export function endlessRatios(items: readonly IndicatorItem[]): Set<string> {
  const indicators = byId(items);
  const open = new Map<string, number>();
  const usedBy = new Map<string, string[]>();
  let ready: string[] = [];
  for (const [id, item] of indicators) {
    const parts = new Set(ratioParts(item).filter((part) => indicators.has(part)));
    if (parts.size === 0) ready.push(id);
    else open.set(id, parts.size);
    for (const part of parts) {
      const users = usedBy.get(part);
      if (users) users.push(id);
      else usedBy.set(part, [id]);
    }
  }
  for (let nesting = 0; nesting < MOST_NESTED && ready.length > 0; nesting++) {
    const next: string[] = [];
    for (const user of ready.flatMap((id) => usedBy.get(id) ?? [])) {
      const left = open.get(user)! - 1;
      open.set(user, left);
      if (left > 0) continue;
      open.delete(user);
      next.push(user);
    }
    ready = next;
  }
  return new Set(open.keys());
}

import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import type { IndicatorNames } from './indicator-names.js';

/** How alike two names have to be, from 0 to 1, and how many are offered. */
const [ALIKE, MOST] = [0.62, 4];

/** The indicators whose names share most of a name, the nearest first. They are offered, and never taken. */
export function nearIndicators(name: string, names: IndicatorNames): readonly IndicatorItem[] {
  const pairs = pairsOf(name);
  const best = new Map<IndicatorItem, number>();
  for (const [items, others] of pairsIn(names)) {
    const alike = likeness(pairs, others);
    if (alike < ALIKE) continue;
    for (const item of items) best.set(item, Math.max(alike, best.get(item) ?? 0));
  }
  return [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([item]) => item);
}

type Pairs = readonly (readonly [items: readonly IndicatorItem[], pairs: ReadonlySet<string>])[];

const made = new WeakMap<IndicatorNames, Pairs>();

/** The pairs of characters of all names; made once for each list. */
function pairsIn(names: IndicatorNames): Pairs {
  const had = made.get(names);
  if (had) return had;
  const pairs = [...names.byName, ...names.bySynonym].map(
    ([name, items]) => [items, pairsOf(name)] as const,
  );
  made.set(names, pairs);
  return pairs;
}

/** The pairs of neighbouring characters in a name. */
function pairsOf(name: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < name.length; i++) pairs.add(name.slice(i, i + 2));
  return pairs;
}

/** The coefficient of Dice: twice what two sets share over what both have. */
function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of some) if (others.has(pair)) shared++;
  const all = some.size + others.size;
  return all === 0 ? 0 : (2 * shared) / all;
}

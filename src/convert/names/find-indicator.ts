import type { IndicatorItem, UnitItem } from '../../core/contract/contract.generated.js';
import { powerTo, wordsOf } from '../mapping/unit-words.js';
import { foldedIndicator, uncounted } from './indicator-name.js';
import { indicatorNames, type IndicatorNames } from './indicator-names.js';
import { nearIndicators } from './near-indicators.js';

/** The indicator of a name. */
export interface FoundIndicator {
  readonly indicator: IndicatorItem;
  /** By what it was found: what it is called, or another wording for it. */
  readonly by: 'name' | 'synonym';
  /** By which power of ten figures are shifted into its unit: 4 where the table writes 万人; absent without a unit. */
  readonly power?: number;
}

/** Indicators that may be meant; somebody has to choose, or to say that it is a new one. */
export interface SeveralIndicators {
  readonly several: readonly IndicatorItem[];
  /** Why: the unit is that of another thing; two have the name; the names are near to it and no more. */
  readonly reason: 'unit-differs' | 'same-name' | 'near';
}

/** Nothing known has this name or one that is near to it. */
export type NoIndicator = Readonly<Record<string, never>>;

export type IndicatorAnswer = FoundIndicator | SeveralIndicators | NoIndicator;

export const isFound = (answer: IndicatorAnswer): answer is FoundIndicator => 'indicator' in answer;

/**
 * The indicator that a head or a label names, among those of an earlier contract and of the catalogue: where
 * two have an id, the first counts. Its unit has to be the one of the table, with or without a power of ten:
 * 人次 are no 人 (RULES.md). `unit` is what the table says beside the name; a unit in brackets behind it wins.
 */
export function findIndicator(
  text: string,
  unit: string | undefined,
  known: readonly IndicatorItem[],
  units: readonly UnitItem[] = [],
): IndicatorAnswer {
  const names = indicatorNames(known);
  const { name, unit: ownUnit } = foldedIndicator(text);
  if (name === '') return {};
  const stated = ownUnit || unit || undefined;
  const powerOf = (item: IndicatorItem) =>
    stated === undefined ? 0 : powerTo(wordsOf(item.unit, units), stated);
  const fits = (item: IndicatorItem) => powerOf(item) !== undefined;
  for (const { items, by } of namedSo(name, names)) {
    if (items.length === 0) continue;
    const fitting = items.filter(fits);
    if (fitting.length > 1) return { several: fitting, reason: 'same-name' };
    const [indicator] = fitting;
    if (!indicator) return { several: [...items, ...near(items)], reason: 'unit-differs' };
    return { indicator, by, ...(stated !== undefined && { power: powerOf(indicator)! }) };
  }
  const several = near([]);
  return several.length > 0 ? { several, reason: 'near' } : {};

  function near(but: readonly IndicatorItem[]): IndicatorItem[] {
    return nearIndicators(name, names).filter((item) => fits(item) && !but.includes(item));
  }
}

/** The indicators of a name, the surest way first: by what they are called, by other wordings, without 数. */
function* namedSo(
  name: string,
  { byName, bySynonym, uncountedNames }: IndicatorNames,
): Generator<{ items: readonly IndicatorItem[]; by: FoundIndicator['by'] }> {
  yield { items: byName.get(name) ?? [], by: 'name' };
  yield { items: bySynonym.get(name) ?? [], by: 'synonym' };
  const stem = uncounted(name) ?? name;
  yield { items: uncountedNames.get(stem) ?? byName.get(stem) ?? [], by: 'synonym' };
}

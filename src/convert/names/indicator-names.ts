import type { IndicatorItem, LocalizedText } from '../../core/contract/contract.generated.js';
import { foldedIndicator, uncounted, withoutRemark } from './indicator-name.js';
import { SYNONYMS } from './synonyms.js';

type ByName = ReadonlyMap<string, readonly IndicatorItem[]>;

/** Indicators by their folded names. */
export interface IndicatorNames {
  /** By name and short name, in each language. */
  readonly byName: ByName;
  /** By other wordings, and by the name without a remark in brackets. */
  readonly bySynonym: ByName;
  /** By all of these without the word for counting. */
  readonly uncountedNames: ByName;
}

const made = new WeakMap<readonly IndicatorItem[], IndicatorNames>();

/** The names of indicators; made once for each list. Of two with one id the first counts. */
export function indicatorNames(known: readonly IndicatorItem[]): IndicatorNames {
  const had = made.get(known);
  if (had) return had;
  const byName = new Map<string, IndicatorItem[]>();
  const bySynonym = new Map<string, IndicatorItem[]>();
  const uncountedNames = new Map<string, IndicatorItem[]>();
  const seen = new Set<string>();
  for (const item of known) {
    if (seen.has(item.id)) continue;
    seen.add(item.id);
    const own = [...wordings(item.name), ...wordings(item.shortName)];
    const others = [...own.map(withoutRemark), ...(SYNONYMS[item.id] ?? [])];
    const fold = (text: string) => foldedIndicator(text).name;
    for (const name of new Set(own.map(fold))) put(byName, name, item);
    for (const name of new Set(others.map(fold))) put(bySynonym, name, item);
    for (const name of new Set(
      [...own, ...others].map(fold).flatMap((one) => uncounted(one) ?? []),
    ))
      put(uncountedNames, name, item);
  }
  const names = { byName, bySynonym, uncountedNames };
  made.set(known, names);
  return names;
}

const wordings = (text: LocalizedText | undefined): string[] => {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : [text['zh-CN'], ...(text.en ? [text.en] : [])];
};

function put(map: Map<string, IndicatorItem[]>, name: string, item: IndicatorItem): void {
  const list = map.get(name);
  if (list) list.push(item);
  else map.set(name, [item]);
}

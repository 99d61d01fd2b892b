import { ACCUMULATIONS } from '../../core/contract/enums.generated.js';
import type { Code, Component, Listing } from './listing.js';

/** The words that the contract has for these, and no others. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  accumulation: ACCUMULATIONS,
  qualifier: ['exact', 'at-least', 'more-than', 'about', 'nearly', 'at-most', 'all'],
};

/**
 * A listing in which a column that is called like a word of ours, and holds other words, is a breakdown: the
 * office means something else by it, which tells figures apart and must not be dropped.
 */
export function withFitWords(listing: Listing): Listing {
  const components = listing.components.map((component, i): Component => {
    const words = WORDS[component.attribute ?? ''];
    if (!words) return component;
    const codes = new Map<string, Code>();
    for (const row of listing.rows) if (row[i] != null) codes.set(String(row[i]), {});
    if ([...codes.keys()].every((code) => words.includes(code))) return component;
    const { id, name } = component;
    return { id, ...(name ? { name } : {}), role: 'category', codes: component.codes ?? codes };
  });
  return { ...listing, components };
}

import { BASES } from '../../../core/contract/enums.generated.js';
import type { Dataset } from '../../../core/model/dataset.js';
import { regionsIn } from '../text/compare-attribute.js';
import { faultOf, unknownIn, type Fault } from './outcome.js';

/** What attributes of an element say, each with the words that it takes, by the name of the attribute. */
export type Choices = Readonly<Record<string, readonly [said: string, words: readonly string[]]>>;

/** The first word of `compare` that is neither a way of comparing nor a region, and of any choice. */
export function unknownWord(
  dataset: Dataset,
  compare: string,
  choices: Choices,
): Fault | undefined {
  const { regions } = dataset;
  const stranger = regionsIn(compare).find((word) => word !== 'parent' && !regions.has(word));
  if (stranger !== undefined) {
    const known = [...BASES, 'parent', 'none', ...regions.keys()];
    return unknownIn(dataset, 'unknown-comparison', '@compare', stranger, known);
  }
  for (const [name, [value, words]] of Object.entries(choices)) {
    if (!value || words.includes(value)) continue;
    return faultOf(dataset, 'bad-value', `@${name}`, { value, allowed: words.join(' ') });
  }
  return undefined;
}

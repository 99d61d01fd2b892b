import type { TargetItem } from '../contract/contract.generated.js';
import { remember, type Dataset } from './dataset.js';

/** The values that a target draws a line at: one, or the two ends of a range. */
export const linesOf = ({ value, upper }: TargetItem): number[] =>
  upper === undefined ? [value] : [value, upper];

/** The targets of an indicator, in the order of the document. */
export function targetsOf(dataset: Dataset, indicator: string): readonly TargetItem[] {
  const byIndicator = remember(dataset, 'targets', () => {
    const sorted = new Map<string, TargetItem[]>();
    for (const target of dataset.targets) {
      const alike = sorted.get(target.indicator);
      if (alike) alike.push(target);
      else sorted.set(target.indicator, [target]);
    }
    return sorted;
  });
  return byIndicator.get(indicator) ?? [];
}

import type { TargetItem } from '../contract/contract.generated.js';

/** The values that a target draws a line at: one, or the two ends of a range. */
export const linesOf = ({ value, upper }: TargetItem): number[] =>
  upper === undefined ? [value] : [value, upper];

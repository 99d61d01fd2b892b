import type { TargetItem } from '../../../core/contract/contract.generated.js';
import type { Judgement } from '../../../core/derive/target.js';

/** The mark of what misses a target: by the side of the line that it lies on. */
export const missMark = (comparator: TargetItem['comparator']): string =>
  comparator === 'le' ? '▲' : '▼';

/** The mark of a figure that misses its target; '' for any other. */
export function markOf({ verdict, distance = 0, target }: Judgement): string {
  if (verdict !== 'missed') return '';
  return distance > 0 ? '▲' : missMark(target.comparator);
}

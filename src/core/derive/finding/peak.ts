import type { HeatCell, Level, Matrix } from '../heatmap.js';
import { carries, isInapplicable } from './finding.js';

/** The cells with most, one or two of them; or how many lie where to the range that is right for them. */
export type Peak =
  | { kind: 'highest'; cells: HeatCell[] }
  | { kind: 'levels'; counts: Record<Level, number>; total: number };

/**
 * The finding of a matrix: how its cells lie to their range, where one judges all of them; else where it has
 * most. Undefined where a cell that is not shown could have more, and where more than two are alike.
 */
export function peakOf({ cells, judged, highest }: Matrix): Peak | undefined {
  const open = cells.filter(({ observation }) => !observation || !isInapplicable(observation));
  const isKnown = open.every(
    ({ observation, placed }) => placed && observation && carries(observation),
  );
  if (!isKnown) return undefined;
  if (judged) {
    const count = (level: Level) => open.filter((cell) => cell.level === level).length;
    const counts = { below: count('below'), inside: count('inside'), above: count('above') };
    const total = counts.below + counts.inside + counts.above;
    return total === open.length ? { kind: 'levels', counts, total } : undefined;
  }
  const isOne = highest.length > 0 && highest.length <= 2;
  return isOne ? { kind: 'highest', cells: highest } : undefined;
}

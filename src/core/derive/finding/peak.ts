import { isRate } from '../../model/round.js';
import { canExist, type HeatCell, type Level, type Matrix } from '../heatmap.js';

/** The cells at an end, one or two of them; or how many lie where to the range that is right for them. */
export type Peak =
  | { kind: 'highest' | 'lowest'; cells: HeatCell[] }
  | { kind: 'levels'; counts: Record<Level, number> };

/** So many cells may share an end and still be named. */
const NAMED = 2;

/**
 * The finding of a matrix: how its cells lie to their range, where one judges all of them; else where it has
 * most, and of a rate that should be high where it has least. Undefined where a cell that is not shown could
 * lie beyond, and where more than two are alike.
 */
export function peakOf({ cells, judged, isWhole, highest, lowest }: Matrix): Peak | undefined {
  if (!isWhole) return undefined;
  if (judged) return levelsOf(cells.filter(canExist));
  const indicator = highest[0]?.observation?.indicator;
  const hasNames = (end: readonly HeatCell[]) => end.length > 0 && end.length <= NAMED;
  const isOfLeast = indicator && isRate(indicator) && indicator.direction === 'higher';
  if (isOfLeast && hasNames(lowest)) return { kind: 'lowest', cells: lowest };
  return hasNames(highest) ? { kind: 'highest', cells: highest } : undefined;
}

/** Undefined where a cell is judged by no range. */
function levelsOf(cells: readonly HeatCell[]): Peak | undefined {
  if (!cells.every(({ level }) => level)) return undefined;
  const count = (wanted: Level) => cells.filter(({ level }) => level === wanted).length;
  return {
    kind: 'levels',
    counts: { below: count('below'), inside: count('inside'), above: count('above') },
  };
}

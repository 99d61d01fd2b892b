import { periodSpan } from '../../time/period.js';
import type { Column, Comparison } from '../compare.js';
import { carries, isInapplicable } from './finding.js';

/** A column with its figure, which carries a headline. */
export type Carried = Column & Required<Pick<Column, 'observation'>>;

/**
 * The finding of columns side by side. `most`: the column that is beyond all others, `of` so many, beside the
 * lowest; `alike`: all of them print the same; `course`: from the first period to the last.
 */
export type Difference =
  | { kind: 'most'; highest: Carried; lowest: Carried; of: number }
  | { kind: 'alike'; columns: Carried[] }
  | { kind: 'course'; first: Carried; last: Carried };

/**
 * Undefined where a column has no figure that carries one, where they are of unlike definitions or spans,
 * where a break lies between them, and where two share an end. A region in which there can be none stands in
 * no other's way.
 */
export function differenceOf({
  by,
  columns,
  mismatch,
  breaks,
}: Comparison): Difference | undefined {
  const isRegions = by === 'region';
  const open = columns.filter(
    ({ observation }) => !(isRegions && observation && isInapplicable(observation)),
  );
  const carried = open.filter(
    (column): column is Carried => column.observation !== undefined && carries(column.observation),
  );
  const isParted = mismatch !== undefined || (!isRegions && breaks.length > 0);
  if (isParted || carried.length < open.length || open.length < 2) return undefined;
  const printed = carried.map(({ observation }) => observation.printed);
  const [low, high] = [Math.min(...printed), Math.max(...printed)];
  if (low === high) return { kind: 'alike', columns: carried };
  if (!isRegions) return overTime(carried);
  const at = (end: number) => carried.filter(({ observation }) => observation.printed === end);
  const [[highest, ...others], [lowest, ...lows]] = [at(high), at(low)];
  const isOne = others.length === 0 && lows.length === 0;
  return highest && lowest && isOne
    ? { kind: 'most', highest, lowest, of: open.length }
    : undefined;
}

/** From the earliest to the latest, in whatever order the page names them. */
function overTime(columns: readonly Carried[]): Difference | undefined {
  const startOf = ({ period }: Carried) => periodSpan(period)[0];
  const ordered = [...columns].sort((a, b) => startOf(a) - startOf(b));
  const [first, last] = [ordered[0]!, ordered[ordered.length - 1]!];
  const isMoved = first.observation.printed !== last.observation.printed;
  return isMoved ? { kind: 'course', first, last } : undefined;
}

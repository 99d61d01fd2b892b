import type { Contract } from '../../core/contract/contract.generated.js';
import type { ConvertProblem } from '../workbook/problem.js';
import type { FigureCell } from './cells-of-figures.js';
import { isWithheld, type DocumentCell } from './document-cell.js';

/**
 * The figures of an earlier document together with new ones. The new ones count, the others stay; what was
 * published otherwise is kept as `previous`, so that a revision can be seen. What the earlier document
 * withholds is never filled in.
 */
export function mergedCells(
  earlier: ReadonlyMap<string, DocumentCell>,
  fresh: ReadonlyMap<string, FigureCell>,
  { dataset }: Contract,
): { cells: DocumentCell[]; problems: ConvertProblem[] } {
  const vintage = dataset.vintage ?? dataset.published;
  const merged = new Map(earlier);
  const problems: ConvertProblem[] = [];
  for (const [key, { cell, figure }] of fresh) {
    const before = earlier.get(key);
    if (before && isWithheld(before) && !isWithheld(cell)) {
      if (cell.value !== null) problems.push(withheldBefore(figure));
      continue;
    }
    merged.set(key, before ? revised(before, cell, vintage) : cell);
  }
  return { cells: [...merged.values()], problems };
}

function withheldBefore({
  file,
  sheet,
  cell,
  indicator,
  region,
  period,
}: FigureCell['figure']): ConvertProblem {
  return {
    code: 'withheld-before',
    severity: 'error',
    place: { file, sheet, cells: cell },
    args: { indicator, region, period },
  };
}

function revised(before: DocumentCell, now: DocumentCell, vintage: string): DocumentCell {
  const isSame =
    before.value === now.value &&
    before.status === now.status &&
    before.row?.qualifier === now.row?.qualifier;
  // What it says beside the figure, a note or a wording, was written with care.
  if (isSame) return before;
  const source = before.source && !now.source ? { source: before.source } : {};
  const isCorrected = before.value !== null && before.value !== now.value && !isWithheld(now);
  if (!isCorrected) return { ...now, ...source };
  return { ...now, ...source, row: { ...now.row, previous: { value: before.value, vintage } } };
}

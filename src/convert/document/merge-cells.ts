import { chinese } from '../../core/contract/chinese.js';
import type { Contract, LocalizedText } from '../../core/contract/contract.generated.js';
import type { CellIndex } from '../figures/cell-index.js';
import type { ConvertProblem } from '../workbook/problem.js';
import { cellsOfContract } from './cells-of-contract.js';
import { isWithheld, type DocumentCell, type RowDetails } from './document-cell.js';

/**
 * The figures of an earlier document together with new ones. The new ones count, the others stay; what was
 * published otherwise is kept as `previous`, so that a revision can be seen. What the earlier document
 * withholds is never filled in.
 */
export function mergedCells(
  earlier: Contract,
  fresh: CellIndex<DocumentCell>,
): { cells: DocumentCell[]; problems: ConvertProblem[] } {
  const vintage = earlier.dataset.vintage ?? earlier.dataset.published;
  const merged = cellsOfContract(earlier);
  const problems: ConvertProblem[] = [];
  for (const cell of fresh.values()) {
    const before = merged.get(cell);
    if (before && isWithheld(before) && !isWithheld(cell)) {
      if (cell.value !== null) problems.push(withheldBefore(cell, earlier));
      continue;
    }
    merged.set(cell, before ? revised(before, cell, vintage) : cell);
  }
  return { cells: [...merged.values()], problems };
}

function withheldBefore(
  { indicator, region, period, figure }: DocumentCell,
  { indicators, regions }: Contract,
): ConvertProblem {
  const { file, sheet, cell } = figure!;
  return {
    code: 'withheld-before',
    severity: 'error',
    place: { file, sheet, cells: cell },
    args: {
      indicator: nameAmong(indicators, indicator),
      region: nameAmong(regions.items, region),
      period,
    },
  };
}

function nameAmong(
  items: readonly { readonly id: string; readonly name: LocalizedText }[],
  id: string,
): string {
  return chinese(items.find((item) => item.id === id)?.name ?? id);
}

function revised(before: DocumentCell, now: DocumentCell, vintage: string): DocumentCell {
  const isSame =
    before.value === now.value &&
    before.status === now.status &&
    before.row?.qualifier === now.row?.qualifier;
  if (isSame)
    return addsNothing(before, now) ? before : { ...before, row: { ...before.row, ...now.row } };
  const source = now.source ?? before.source;
  const words = wordsOf(before);
  const isCorrected = before.value !== null && before.value !== now.value && !isWithheld(now);
  const previous = isCorrected ? { previous: { value: before.value, vintage } } : {};
  const row = { ...words, ...now.row, ...previous };
  return { ...now, source, row: Object.keys(row).length > 0 ? row : undefined };
}

/** True where a new figure says no more than the one that is there, whose words were written with care. */
function addsNothing({ row: before = {} }: DocumentCell, { row = {} }: DocumentCell): boolean {
  return Object.entries(row).every(
    ([name, said]) => JSON.stringify(said) === JSON.stringify(before[name as keyof RowDetails]),
  );
}

/** What was said of a figure and holds whatever its value is. */
function wordsOf({ row }: DocumentCell): RowDetails {
  const { definition, programme, note } = row ?? {};
  return {
    ...(definition === undefined ? {} : { definition }),
    ...(programme === undefined ? {} : { programme }),
    ...(note === undefined ? {} : { note }),
  };
}

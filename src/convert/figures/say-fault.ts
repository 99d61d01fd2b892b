import type { CellRange } from '../workbook/workbook.js';
import type { ProblemGroups } from './problem-groups.js';
import type { Unresolved } from './resolve.js';
import type { RowFault } from './row-reading.js';
import type { ValueColumn } from './table-plan.js';

/** Says why a figure is of nothing that could be written down. */
export function sayUnresolved(
  groups: ProblemGroups,
  what: Exclude<Unresolved, { leave: unknown }>,
  at: CellRange,
): void {
  if ('conflict' in what) groups.add('meaning-conflict', 'error', what.conflict, at);
  else if ('differs' in what) groups.add('unit-differs', 'error', what.differs, at);
  else if (what.missing === 'period') groups.add('period-missing', 'error', {}, at);
  else {
    const { missing } = what;
    groups.add('meaning-missing', 'error', (count) => ({ missing, count }), at, missing);
  }
}

type ColumnFault = NonNullable<ValueColumn['fault']>;

/** Says why no figure of a column can be taken. */
export function sayColumnFault(groups: ProblemGroups, fault: ColumnFault, at: CellRange): void {
  if ('conflict' in fault) groups.add('meaning-conflict', 'error', fault.conflict, at);
  else sayLabelFault(groups, fault, at);
}

/** Says why no figure of a row can be taken. */
export function sayRowFault(groups: ProblemGroups, fault: RowFault, at: CellRange): void {
  if ('reading' in fault) sayLabelFault(groups, fault.reading, at);
  else if ('conflict' in fault) groups.add('meaning-conflict', 'error', fault.conflict, at);
  else groups.add(fault.code, 'error', { text: fault.text }, at);
}

function sayLabelFault(
  groups: ProblemGroups,
  reading: Exclude<ColumnFault, { conflict: unknown }>,
  at: CellRange,
): void {
  const { fault, ...args } = reading;
  // Each fault of a label has the arguments of its sentence.
  groups.add(fault, 'error', args as never, at);
}

/** Why a table stays a table. */
export type RefusalCode =
  | 'table-merged-cells'
  | 'table-shape'
  | 'table-heads-unclear'
  | 'table-no-figures'
  | 'table-year-missing'
  | 'table-mixed-periods'
  | 'table-fiscal-year'
  | 'table-period-unclear'
  | 'table-unit-unclear'
  | 'table-long'
  | 'table-choice-unknown';

/** A reason, and what its sentence names: the cell, row or column, and what may be written. */
export interface TableRefusal {
  code: RefusalCode;
  args: Record<string, string>;
}

export const refusal = (code: RefusalCode, args: Record<string, string> = {}): TableRefusal => ({
  code,
  args,
});

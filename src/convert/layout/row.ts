import type { CellForm } from './cell-form.js';

/** A cell of a row that holds something, where it begins. */
export interface Item {
  readonly column: number;
  /** So many columns of the band it covers. */
  readonly wide: number;
  readonly form: CellForm;
  readonly text: string;
}

/**
 * What a row of a sheet is by its form: `data` has a figure or a sign for one, `words` only words and times,
 * `line` a single text, `remark` such as 单位：人 or 制表人：, `numbers` the numbers of columns, `blank` nothing.
 */
export type RowKind = 'data' | 'words' | 'line' | 'remark' | 'numbers' | 'blank';

export interface RowForm {
  readonly kind: RowKind;
  readonly items: readonly Item[];
  /** True where a cell of the row above reaches into it. */
  readonly isBelow: boolean;
}

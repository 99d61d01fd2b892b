import type { Caption } from './caption-text.js';
import type { ColumnHead } from './column-head.js';
import type { TableRow } from './table-rows.js';

/** A table as texts: rows that are named, below columns of figures. */
export interface TextTable {
  caption: Caption;
  /** The head of the names. */
  nameHead: string;
  columns: ColumnHead[];
  rows: TableRow[];
  /** True where each row counts something of its own, so that no unit is shared silently. */
  rowsAreMeasures: boolean;
  /** Rows or columns that stand across those that are read, such as a total of the months. */
  leftOut: string[];
}

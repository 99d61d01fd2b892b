import type { Place } from '../workbook/workbook.js';
import type { Reason } from '../mapping/mapping.generated.js';

/** What became of a cell. Every cell of every sheet has exactly one. */
export type Fate =
  | 'figure'
  /** Part of the head of a column, the label of a row, a title. */
  | 'head'
  | 'label'
  | 'title'
  | 'note'
  /** Left out, as the mapping says. */
  | 'left-out'
  /** Not read, and a problem says why and what to do. */
  | 'refused'
  | 'empty';

/** The account of one sheet: a fate for each cell within its used range, row by row. */
export interface SheetAccount {
  readonly file: string;
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  /** `rows` × `columns`. */
  readonly fates: readonly Fate[];
  /** Why cells were left out, by rectangle. */
  readonly reasons: readonly { readonly cells: string; readonly reason: Reason | 'hidden' }[];
}

/** Something wrong with a file, a sheet or a cell, as data; its sentences stand in i18n. */
export interface ConvertProblem {
  readonly code: ConvertCode;
  readonly severity: 'error' | 'warning';
  readonly place: Place;
  /** What the sentence names: the text of the cell, the nearest name. Never a person's name. */
  readonly args: Readonly<Record<string, string | number>>;
}

/** Every kind of problem of a conversion, by stable code (append only). */
export type ConvertCode =
  // the file
  | 'empty-file'
  | 'unknown-format'
  | 'wrong-ending'
  | 'truncated-file'
  | 'password'
  | 'zip-bomb'
  | 'file-too-large'
  | 'mixed-encodings'
  | 'no-sheet'
  | 'sheet-hidden'
  | 'macro-left-out'
  // the table
  | 'no-table'
  | 'tables-run-together'
  | 'header-changed'
  | 'header-missing'
  | 'header-new'
  | 'header-repeated'
  | 'sheet-unmatched'
  | 'hidden-left-out'
  // names
  | 'region-unknown'
  | 'region-ambiguous'
  | 'indicator-unknown'
  | 'category-unknown'
  | 'unit-unknown'
  | 'unit-differs'
  | 'unit-missing'
  | 'period-missing'
  | 'period-unreadable'
  | 'label-repeated'
  // the cell
  | 'symbol-undeclared'
  | 'number-unreadable'
  | 'number-ambiguous'
  | 'number-as-date'
  | 'number-scientific'
  | 'formula-without-value'
  | 'formula-error'
  | 'formula-injection'
  | 'negative-count'
  | 'share-over-hundred'
  | 'meaning-missing'
  | 'meaning-conflict'
  | 'two-values'
  // the mapping and the document
  | 'mapping-invalid'
  | 'earlier-invalid'
  | 'figures-too-many'
  | 'total-differs'
  | 'transform-failed';

/*
 * The room `layout`: where on a sheet the tables stand, by form alone. Titles above, heads, the columns that
 * name rows, the body, notes and signatures below. The same sheet has the same layout each month, whatever
 * the figures are; what a head or a label means is not asked here.
 */
import type { Role } from '../../core/table/table-columns.js';
import type { CellRange } from '../workbook/workbook.js';

/** A table on a sheet. All places are those of the sheet, from 0. */
export interface TableLayout {
  /** Lines above the head, from the top: title, unit, time, who reports. */
  readonly titles: readonly CellRange[];
  /** Their texts as `plainText` writes them, one for each cell. */
  readonly lines: readonly string[];
  /** The line that names the table; '' where none does. */
  readonly title: string;
  /** Rows of the head; empty (`bottom` above `top`) where a table has none. */
  readonly heads: CellRange;
  readonly body: CellRange;
  /** Every column that holds anything, from the left. */
  readonly columns: readonly ColumnLayout[];
  /** Columns that name the rows, as 街道 and 指标; the others hold figures or what is said of them. */
  readonly stub: readonly number[];
  /** Every row of the body, from the top. */
  readonly rows: readonly RowLayout[];
  /** Lines below: notes, sources, who made and who checked it. */
  readonly notes: readonly CellRange[];
  /** True where it follows the table above it without anything between them. */
  readonly isRunOn: boolean;
}

/** A column of a table and its head. */
export interface ColumnLayout {
  readonly column: number;
  readonly path: Path;
  /** The path as a mapping names the column: its parts joined by `/`, times and places as they are written. */
  readonly header: string;
  /** What it is for, by its head and the form of its cells. */
  readonly role: Role;
}

/** A row of the body. */
export interface RowLayout {
  readonly row: number;
  /**
   * `figures`: a row with its label. `section`: a line that names those below it. `head`: the head once
   * more, or the numbers of its columns. `blank`: nothing.
   */
  readonly role: 'figures' | 'section' | 'head' | 'blank';
  /** The label in each column of `stub`; '' where there is none. A name above blank cells counts for them too. */
  readonly labels: Path;
  /** The sections, wholes (of 其中) and set-out rows that it stands under, from the outermost. */
  readonly under: Path;
}

/** A head or a row label in full: the texts above it or that it stands under, from the outermost. */
export type Path = readonly string[];

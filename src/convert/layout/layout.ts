/*
 * The room `layout`: where on a sheet the tables stand, by form alone. Titles above, heads, the columns that
 * name rows, the body, notes and signatures below. The same sheet has the same layout each month, whatever
 * the figures are; what a head or a label means is not asked here.
 */
import type { CellRange } from '../workbook/workbook.js';

/** A table on a sheet. All places are those of the sheet, from 0. */
export interface TableLayout {
  /** Lines above the head, from the top: title, unit, time, who reports. */
  readonly titles: readonly CellRange[];
  /** Rows of the head; empty (`bottom` above `top`) where a table has none. */
  readonly heads: CellRange;
  readonly body: CellRange;
  /** Columns that name the rows, as 街道 and 指标; the others hold figures or what is said of them. */
  readonly stub: readonly number[];
  /** Lines below: notes, sources, who made and who checked it. */
  readonly notes: readonly CellRange[];
}

/** A head or a row label in full: the texts above it or that it stands under, from the outermost. */
export type Path = readonly string[];

import type { Observation } from '../../../core/series/resolve.js';

/** A figure in a cell: how a page says it, and what a spreadsheet counts with. */
export interface FigureCell {
  /** Value and unit as a page shows them, with what must be said beside them. */
  text: string;
  /** The value and its unit alone, of a bound its words; with them the text begins. */
  said: string;
  /** The same without the unit, which may stand in the head of the column. */
  digits: string;
  /** What must be said beside it; '' where nothing must. */
  notes: string;
  /** Every digit of the value, by which rows are sorted; null where there is none to show. */
  value: number | null;
  /** The value as a file holds it; means nothing where there is none. */
  filed: number;
  /** The unit in words; '' where it has none. */
  unit: string;
  /** The words of a bound (30余人次); '' where the value is exact. */
  bound: string;
  /** What must be said of the figure, or why there is none; '' where nothing must. */
  remarks: string;
  /** What is heard in place of the sign of a cell that has no figure. */
  aloud?: string;
  /** The figure itself, of one that stands in a document or follows from it; absent for a share or a difference. */
  observation?: Observation;
}

/** What stands in a cell: a figure, or words. */
export type Cell = FigureCell | string;

/** A table in words. */
export interface WordTable {
  caption: string;
  /** What the first column holds. */
  head: string;
  columns: string[];
  rows: { head: string; cells: Cell[] }[];
  /** True where the rows are periods, the latest first. */
  isLatestFirst?: boolean;
  /** Whom and where the figures count. */
  notes?: string[];
}

/** A table in words. */
export interface WordTable {
  caption: string;
  /** What the first column holds. */
  head: string;
  columns: string[];
  rows: { head: string; cells: string[] }[];
  /** Whom and where the figures count. */
  notes?: string[];
}

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

import type { Place } from '../workbook/workbook.js';
import type { Reason } from '../mapping/mapping.generated.js';
import type { ProblemArgs } from './problem-args.js';

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

/** Every kind of problem of a conversion, by stable code. */
export type ConvertCode = keyof ProblemArgs;

/** Something wrong with a file, a sheet or a cell, as data; its sentences stand in i18n. */
export interface ProblemOf<Code extends ConvertCode> {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  readonly place: Place;
  /** What the sentence names: the text of the cell, the nearest name. Never a person's name. */
  readonly args: ProblemArgs[Code];
}

export type ConvertProblem = { [Code in ConvertCode]: ProblemOf<Code> }[ConvertCode];

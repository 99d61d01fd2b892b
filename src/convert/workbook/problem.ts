import type { ProblemArgs } from './problem-args.js';
import type { Place } from './workbook.js';

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

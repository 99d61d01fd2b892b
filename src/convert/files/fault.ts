import type { ConvertCode, ConvertProblem, ProblemOf } from '../workbook/problem.js';
import type { ProblemArgs } from '../workbook/problem-args.js';
import type { Choice } from '../recognise/choice.js';
import type { Mapping } from '../mapping/mapping.generated.js';
import type { Place, Workbook } from '../workbook/workbook.js';

/** What came of opening a file: its workbook, and what is wrong with it. */
export interface Opened {
  readonly workbook?: Workbook;
  /** The whole mapping, where the format itself says what its figures are (JSON-stat, SDMX). */
  readonly mapping?: Mapping;
  /** What such a format does not say and somebody has to. */
  readonly choices?: readonly Choice[];
  /** What a file says of the table in another one: the metadata of Open SDG. */
  readonly metadata?: { readonly file: string; readonly text: string };
  readonly problems: ConvertProblem[];
}

/** Why a file, or a part of it, cannot be read. */
export const fault = <Code extends ConvertCode>(
  code: Code,
  place: Place,
  args: ProblemArgs[Code],
): ProblemOf<Code> => ({ code, severity: 'error', place, args });

/** What of a file was left out, or read in another way than it says. */
export const remark = <Code extends ConvertCode>(
  code: Code,
  place: Place,
  args: ProblemArgs[Code],
): ProblemOf<Code> => ({ code, severity: 'warning', place, args });

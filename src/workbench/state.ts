import type { Contract } from '../core/contract/contract.generated.js';
import type { ConvertProblem } from '../convert/workbook/problem.js';
import type { Mapping } from '../convert/mapping/mapping.generated.js';
import type { Choice } from '../convert/recognise/choice.js';
import type { Workbook } from '../convert/workbook/workbook.js';
import type { Answers } from './answers.js';
import type { Converted } from './engine.js';
import type { Names } from './protocol.js';

/** A file as it was read, or why it was not. */
export interface GivenFile {
  readonly name: string;
  readonly workbook?: Workbook;
  readonly mapping?: Mapping;
  readonly contract?: Contract;
  readonly problems: readonly ConvertProblem[];
}

/** What a session knows, as its views read it. */
export interface State {
  readonly files: readonly GivenFile[];
  readonly workbooks: readonly Workbook[];
  readonly choices: readonly Choice[];
  readonly answers: Answers;
  readonly names: Names;
  readonly mapping?: Mapping;
  readonly converted: Converted;
  readonly problems: readonly ConvertProblem[];
}

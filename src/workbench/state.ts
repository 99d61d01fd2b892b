import type { Converted } from '../convert/convert.js';
import type { Opened } from '../convert/files/open.js';
import type { Group } from '../convert/groups.js';
import type { Choice } from '../convert/recognise/choice.js';
import type { ConvertProblem } from '../convert/workbook/problem.js';
import type { Workbook } from '../convert/workbook/workbook.js';
import type { Contract } from '../core/contract/contract.generated.js';
import type { Answers } from './answers.js';
import type { Names } from './protocol.js';

/** A file as it was read, or why it was not; a contract is one of an earlier month. */
export interface GivenFile extends Opened {
  readonly name: string;
  readonly contract?: Contract;
  /** Made-up figures, and all that is made of them says so. */
  readonly isSample?: boolean;
}

/** What a session knows, as its views read it. */
export interface State {
  readonly files: readonly GivenFile[];
  readonly workbooks: readonly Workbook[];
  readonly choices: readonly Choice[];
  readonly answers: Answers;
  readonly names: Names;
  /** As they were settled: every answer in them. */
  readonly groups: readonly Group[];
  readonly converted: Converted;
  readonly problems: readonly ConvertProblem[];
}

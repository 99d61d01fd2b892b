import type { Converted } from '../convert/convert.js';
import type { Opened } from '../convert/files/open.js';
import type { Mapping } from '../convert/mapping/mapping.generated.js';
import type { Choice } from '../convert/recognise/choice.js';
import type { Recognised } from '../convert/recognise/recognise.js';
import type { ConvertProblem } from '../convert/workbook/problem.js';
import type { Workbook } from '../convert/workbook/workbook.js';
import type { Contract } from '../core/contract/contract.generated.js';
import type { ChoiceWords } from '../i18n/convert-sentence.js';

/** What a session asks of the conversion, so that a test can put a small one in its place. */
export interface Engine {
  open(bytes: Uint8Array, name: string): Promise<Opened>;
  recognise(workbooks: readonly Workbook[], earlier: Contract | undefined): Promise<Recognised>;
  answered(mapping: Mapping, choice: Choice, value: unknown): Mapping;
  unanswered(mapping: Mapping, choices: readonly Choice[]): Mapping;
  convert(
    workbooks: readonly Workbook[],
    mapping: Mapping,
    earlier: Contract | undefined,
  ): Converted;
  /** The sentence of a problem without its place. */
  sayProblem(problem: ConvertProblem): string;
  sayChoice(choice: Choice): ChoiceWords;
}

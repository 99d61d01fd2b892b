import type { Contract } from '../core/contract/contract.generated.js';
import type { SheetAccount } from '../convert/figures/account.js';
import type { Figure } from '../convert/figures/figure.js';
import type { Mapping } from '../convert/mapping/mapping.generated.js';
import type { Choice } from '../convert/recognise/choice.js';
import type { ConvertProblem } from '../convert/workbook/problem.js';
import type { Workbook } from '../convert/workbook/workbook.js';
import type { ChoiceWords } from '../i18n/convert-sentence.js';

/** What the conversion made of all files. */
export interface Converted {
  readonly contract?: Contract;
  readonly figures: readonly Figure[];
  readonly accounts: readonly SheetAccount[];
  readonly problems: readonly ConvertProblem[];
}

/** A file as it was read: its tables, what it says of them itself, and what of that somebody has to say. */
export interface Opened {
  readonly workbook?: Workbook;
  readonly mapping?: Mapping;
  readonly choices?: readonly Choice[];
  readonly problems: readonly ConvertProblem[];
}

/** What a session asks of the conversion, so that a test can put a small one in its place. */
export interface Engine {
  open(bytes: Uint8Array, name: string): Promise<Opened>;
  recognise(
    workbooks: readonly Workbook[],
    earlier: Contract | undefined,
  ): Promise<{
    readonly mapping: Mapping;
    readonly choices: readonly Choice[];
    readonly problems: readonly ConvertProblem[];
  }>;
  answered(mapping: Mapping, choice: Choice, value: unknown): Mapping;
  unanswered(mapping: Mapping, choices: readonly Choice[]): Mapping;
  convert(
    workbooks: readonly Workbook[],
    mapping: Mapping,
    earlier: Contract | undefined,
  ): Promise<Converted>;
  /** The sentence of a problem without its place. */
  sayProblem(problem: ConvertProblem): string;
  sayChoice(choice: Choice): ChoiceWords;
}

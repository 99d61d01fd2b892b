import type { SheetAccount } from '../../convert/figures/account.js';
import type { Figure } from '../../convert/figures/figure.js';
import type { FileReading, Mapping } from '../../convert/mapping/mapping.generated.js';
import type { Choice } from '../../convert/recognise/choice.js';
import type { ConvertProblem } from '../../convert/workbook/problem.js';
import type { Workbook } from '../../convert/workbook/workbook.js';
import type { Contract } from '../../core/contract/contract.generated.js';

/** What was made of some workbooks by a mapping. */
export interface Converted {
  readonly contract?: Contract;
  readonly figures: readonly Figure[];
  readonly accounts: readonly SheetAccount[];
  readonly problems: readonly ConvertProblem[];
}

export interface Opened {
  readonly workbook?: Workbook;
  /** The whole mapping, where the format itself says what its figures are. */
  readonly mapping?: Mapping;
  /** What such a format does not say. */
  readonly choices?: readonly Choice[];
  /** What a file says of the table in another one. */
  readonly metadata?: { readonly file: string; readonly text: string };
  readonly problems: readonly ConvertProblem[];
}

export interface Recognised {
  readonly mapping: Mapping;
  readonly choices: readonly Choice[];
  readonly problems: readonly ConvertProblem[];
}

/** The conversion as the command drives it; what it needs of the machine is handed in. */
export interface Engine {
  open(bytes: Uint8Array, name: string, reading?: FileReading): Promise<Opened>;
  recognise(workbooks: readonly Workbook[], earlier?: Contract): Promise<Recognised>;
  answered(mapping: Mapping, choice: Choice, value: unknown): Mapping;
  unanswered(mapping: Mapping, choices: readonly Choice[]): Mapping;
  convert(workbooks: readonly Workbook[], mapping: Mapping, earlier?: Contract): Converted;
  /** The figures alone, for a file that is read page by page. */
  figuresOf(workbooks: readonly Workbook[], mapping: Mapping): Omit<Converted, 'contract'>;
  documentOf(
    figures: readonly Figure[],
    mapping: Mapping,
    earlier?: Contract,
  ): { readonly contract?: Contract; readonly problems: readonly ConvertProblem[] };
}

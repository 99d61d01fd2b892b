import type { Converted } from '../../convert/convert.js';
import type { Opened } from '../../convert/files/open.js';
import type { Figure } from '../../convert/figures/figure.js';
import type { FileReading, Mapping } from '../../convert/mapping/mapping.generated.js';
import type { Choice } from '../../convert/recognise/choice.js';
import type { Recognised } from '../../convert/recognise/recognise.js';
import type { ConvertProblem } from '../../convert/workbook/problem.js';
import type { Workbook } from '../../convert/workbook/workbook.js';
import type { Contract } from '../../core/contract/contract.generated.js';

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

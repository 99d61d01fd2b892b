import { readFileSync } from 'node:fs';
import type { Contract, IndicatorItem } from '../../../src/core/contract/contract.generated.js';
import type { SheetAccount } from '../../../src/convert/figures/account.js';
import type { Figure } from '../../../src/convert/figures/figure.js';
import type { Mapping } from '../../../src/convert/mapping/mapping.generated.js';
import type { Choice } from '../../../src/convert/recognise/choice.js';
import type { Workbook } from '../../../src/convert/workbook/workbook.js';
import type { ConvertProblem } from '../../../src/convert/workbook/problem.js';

/** What a case came to. */
export interface Outcome {
  readonly workbooks: readonly Workbook[];
  readonly mapping: Mapping;
  readonly choices: readonly Choice[];
  readonly contract?: Contract;
  readonly figures: readonly Figure[];
  readonly accounts: readonly SheetAccount[];
  readonly problems: readonly ConvertProblem[];
}

const { indicators } = JSON.parse(
  readFileSync(new URL('../../../data/catalogue.json', import.meta.url), 'utf8'),
) as { indicators: IndicatorItem[] };

export const CATALOGUE: ReadonlySet<string> = new Set(indicators.map(({ id }) => id));

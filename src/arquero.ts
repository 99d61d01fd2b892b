/**
 * `gongfu-board/arquero`: figures as a long table for Arquero, and back. For Node and for one's own tools:
 * Arquero writes code at run time, which the policy of a page forbids, so no page ever loads this.
 */
import { from, type ColumnTable } from 'arquero';
import { documentOf } from './convert/document/document-of.js';
import { datasetFigures, type LongQuestion } from './convert/long/dataset-figures.js';
import { longFigures } from './convert/long/long-figures.js';
import { wrongRates } from './convert/long/long-rates.js';
import { longRows, type LongRow } from './convert/long/long-row.js';
import type { Mapping } from './convert/mapping/mapping.generated.js';
import type { ConvertProblem } from './convert/workbook/problem.js';
import type { Contract } from './core/contract/contract.generated.js';
import type { Dataset } from './core/model/dataset.js';

export type { LongQuestion } from './convert/long/dataset-figures.js';
export type { Mapping } from './convert/mapping/mapping.generated.js';
export type { ConvertProblem } from './convert/workbook/problem.js';
export { convertSentence } from './i18n/convert-sentence.js';

/**
 * What a dataset states as a long table, a row a figure: `indicator`, `region`, `period`, `accumulation`,
 * `as` (value, numerator, denominator, change), `value`, `unit`, `qualifier`, `raw`, `status` and more, and
 * a column `by_…` for each dimension. Withheld figures are null and say so in `status`.
 */
export function toTable(dataset: Dataset, question: LongQuestion = {}): ColumnTable {
  const document = {
    indicators: [...dataset.indicators.values()],
    dimensions: [...dataset.dimensions.values()],
  };
  return from(longRows(datasetFigures(dataset, question), document) as object[]);
}

/**
 * The document of a long table: its figures with what a mapping says beside them. Every row is checked as
 * the contract checks observations, and a rate against its numerator and denominator; where one has a
 * fault there is no document.
 */
export function fromTable(
  table: ColumnTable,
  mapping: Mapping,
): { contract?: Contract; problems: readonly ConvertProblem[] } {
  const rows = table.objects() as LongRow[];
  const { figures, problems } = longFigures(rows, mapping.document, 'table');
  if (problems.length > 0) return { problems };
  const rates = wrongRates(figures, mapping.document.indicators, 'table', () => true);
  return rates.length > 0 ? { problems: rates } : documentOf(figures, mapping);
}

import { chinese } from '../../core/contract/chinese.js';
import type { Contract, LocalizedText } from '../../core/contract/contract.generated.js';
import { disagreements, type Disagreement } from '../../core/derive/sums-agree.js';
import type { Dataset } from '../../core/model/dataset.js';
import { readDocument } from '../../core/read/read.js';
import { repair } from '../../core/read/repair.js';
import type { Problem } from '../../core/contract/problem.js';
import type { ConvertProblem } from '../workbook/problem.js';
import type { Figure } from '../figures/figure.js';
import type { CellIndex } from '../figures/cell-index.js';
import type { DocumentCell } from './document-cell.js';

/** What reading a document says of it, before anything in it is protected. */
export function readingOf(contract: Contract): { dataset?: Dataset; faults: Problem[] } {
  const first = readDocument(contract);
  const whole = 'unprotected' in first || 'problems' in first ? first : repair(first);
  const [dataset, problems] =
    'unprotected' in whole
      ? [whole.unprotected, whole.list.problems]
      : [whole.dataset, whole.problems];
  const faults = problems.filter(({ severity }) => severity === 'error');
  return { ...(dataset ? { dataset } : {}), faults };
}

/** Totals of the sheets that their parts do not add up to. They are kept as they are stated. */
export function differingTotals(
  dataset: Dataset,
  fresh: CellIndex<DocumentCell>,
): ConvertProblem[] {
  const problems: ConvertProblem[] = [];
  const indicators = new Set<string>();
  for (const cell of fresh.values()) indicators.add(cell.indicator);
  for (const indicator of indicators) {
    for (const one of disagreements(dataset, indicator)) {
      // Where only one part is listed, the others may well be unlisted.
      const figure = one.parts > 1 ? totalAmong(one, fresh) : undefined;
      if (figure) problems.push(differs(one, figure, dataset));
    }
  }
  return problems;
}

function totalAmong(
  { indicator, region, period, accumulation }: Disagreement,
  fresh: CellIndex<DocumentCell>,
): Figure | undefined {
  return fresh.get({ indicator, region, period: period.code, accumulation })?.figure;
}

const textOf = (text: LocalizedText | undefined, id: string) => chinese(text ?? id);

function differs(
  { region, value, found }: Disagreement,
  { file, sheet, cell }: Figure,
  { regions }: Dataset,
): ConvertProblem {
  return {
    code: 'total-differs',
    severity: 'warning',
    place: { file, sheet, cells: cell },
    args: {
      text: textOf(regions.get(region)?.name, region),
      stated: String(value),
      computed: String(found),
    },
  };
}

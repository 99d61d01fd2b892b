import { figureCell } from '../base/table/cells.js';
import { tableWords } from '../base/table/table.words.js';
import type { WordTable } from '../base/table/word-table.js';
import type { View } from '../base/element/view.js';
import { outcomeText } from '../base/text/figure.js';
import { remarksOn, type MeasuresSaid } from './measure-cells.js';
import { isMeasure, type Cell } from './measures.js';

/** The figures of a domain as a table, a row each, with what its cells say of them. */
export function domainTable(
  view: View,
  cells: readonly Cell[],
  said: MeasuresSaid,
  caption: string,
): WordTable {
  const { say } = view;
  const words = tableWords[say.lang];
  const rows = cells.map((cell) => {
    const head = say.indicator(cell.indicator);
    if (!isMeasure(cell)) return { head, cells: [say.words.empty.missing, cell.reason] };
    const { observation, judgement } = cell;
    const outcome = judgement ? [outcomeText(say, judgement, observation)] : [];
    const remarks = say.words.clauses([...outcome, ...remarksOn(view, said, cell)]);
    return { head, cells: [figureCell(say, observation), remarks] };
  });
  return {
    caption,
    head: say.words.ui.indicator,
    columns: [words.value, words.remarks],
    rows,
  };
}

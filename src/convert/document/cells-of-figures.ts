import { CellIndex } from '../figures/cell-index.js';
import type { Figure } from '../figures/figure.js';
import type { DocumentCell, RowDetails } from './document-cell.js';

/** The members that a row takes over from a figure as they are. */
const DETAILS = [
  'qualifier',
  'raw',
  'digits',
  'upper',
  'note',
  'definition',
  'programme',
  'start',
  'undated',
  'previous',
] as const;

/** The cells that figures make: a value, and its numerator and denominator where sheets state them. */
export function cellsOfFigures(figures: readonly Figure[]): CellIndex<DocumentCell> {
  const cells = new CellIndex<DocumentCell>();
  const parts: Figure[] = [];
  for (const figure of figures) {
    if (figure.as === 'value') cells.set(figure, cellOf(figure));
    else if (figure.as === 'numerator' || figure.as === 'denominator') parts.push(figure);
  }
  for (const figure of parts) {
    const { as, value } = figure;
    const before = cells.get(figure) ?? { ...cellOf(figure), value: null, status: '' };
    cells.set(figure, { ...before, row: { ...before.row, [as]: value } });
  }
  return cells;
}

function cellOf(figure: Figure): DocumentCell {
  const { indicator, region, period, accumulation, breakdown, value, status = '' } = figure;
  const { conf, source, vintage } = figure;
  const runs = accumulation === 'period' ? undefined : accumulation;
  // One shape for all of them: there may be hundreds of thousands.
  return {
    indicator,
    region,
    period,
    accumulation: runs,
    breakdown,
    value,
    status,
    conf,
    source,
    vintage,
    row: detailsOf(figure),
    figure,
  };
}

/** What only a row can say of a figure; undefined where it says no more than a block can. */
function detailsOf(figure: Figure): RowDetails | undefined {
  let details: Record<string, unknown> | undefined;
  for (const name of DETAILS) {
    if (figure[name] !== undefined) (details ??= {})[name] = figure[name];
  }
  return details;
}

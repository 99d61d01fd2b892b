import { breakdownKey } from '../../core/model/breakdown.js';
import { cellName } from '../workbook/workbook.js';
import type { Figure } from './figure.js';
import { oneCell } from './problem-groups.js';
import type { PlacedFigure } from './table-reader.js';

/** What a figure is of, whatever its value: two with the same key are one figure. */
export function figureKey(figure: Figure): string {
  const { as, indicator, region, period, accumulation, breakdown, basis } = figure;
  const categories = breakdown ? breakdownKey(breakdown) : '';
  return `${indicator}|${region}|${period}|${accumulation ?? 'period'}|${categories}|${as}|${basis ?? ''}`;
}

/**
 * The figures of several sheets without those that contradict one another. What two cells state alike
 * stands twice; where they differ none is taken, and a problem names both.
 */
export function withoutContradictions(placed: readonly PlacedFigure[]): Figure[] {
  const byKey = new Map<string, PlacedFigure>();
  const refused = new Set<string>();
  const keys = placed.map(({ figure }) => figureKey(figure));
  placed.forEach((one, i) => {
    const key = keys[i]!;
    const first = byKey.get(key);
    if (!first) byKey.set(key, one);
    else if (!isAlike(first.figure, one.figure)) {
      refused.add(key);
      refuse(first, one);
    }
  });
  if (refused.size === 0) return placed.map(({ figure }) => figure);
  return placed.flatMap((one, i) => {
    const key = keys[i]!;
    if (!refused.has(key)) return one.figure;
    const first = byKey.get(key)!;
    if (one !== first) refuse(one, first);
    return [];
  });
}

const isAlike = (one: Figure, other: Figure): boolean =>
  one.value === other.value && one.qualifier === other.qualifier && one.status === other.status;

function refuse(one: PlacedFigure, other: PlacedFigure): void {
  const { ledger, groups } = one.on;
  if (ledger.fateOf(ledger.placeOf(one.row, one.column)) === 'refused') return;
  ledger.enter(one.row, one.column, 'refused');
  const args = {
    first: saying(other.figure),
    second: saying(one.figure),
    other: addressFrom(one, other),
  };
  groups.add('two-values', 'error', args, oneCell(one.row, one.column), one.figure.cell);
}

const saying = ({ raw, value, status }: Figure): string => raw ?? String(value ?? status ?? '');

/** The cell of another figure as a formula would name it: B4, 三月!B4, [二月.xlsx]就业!B4. */
function addressFrom({ on: { ledger } }: PlacedFigure, other: PlacedFigure): string {
  const { file, sheet } = other.on.ledger;
  const cell = cellName(other.row, other.column);
  if (file !== ledger.file) return `[${file}]${sheet.name}!${cell}`;
  return sheet === ledger.sheet ? cell : `${sheet.name}!${cell}`;
}

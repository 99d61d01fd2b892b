import type { Figure } from '../figures/figure.js';
import { cellKey, type DocumentCell, type RowDetails } from './document-cell.js';

/** A figure of a sheet as a cell of the document, and the figure itself, which says where it stands. */
export interface FigureCell {
  readonly cell: DocumentCell;
  readonly figure: Figure;
}

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
export function cellsOfFigures(figures: readonly Figure[]): Map<string, FigureCell> {
  const cells = new Map<string, FigureCell>();
  const parts: Figure[] = [];
  for (const figure of figures) {
    if (figure.as === 'value') {
      const cell = cellOf(figure);
      cells.set(cellKey(cell), { cell, figure });
    } else if (figure.as === 'numerator' || figure.as === 'denominator') parts.push(figure);
  }
  for (const figure of parts) {
    const { indicator, region, period, accumulation, breakdown, value, as } = figure;
    const place = {
      indicator,
      region,
      period,
      ...(accumulation ? { accumulation } : {}),
      ...(breakdown ? { breakdown } : {}),
    };
    const key = cellKey(place);
    const before = cells.get(key);
    const cell = before?.cell ?? { ...place, value: null, status: '' };
    const row: RowDetails = { ...cell.row, [as]: value };
    cells.set(key, { cell: { ...cell, row }, figure: before?.figure ?? figure });
  }
  return cells;
}

function cellOf(figure: Figure): DocumentCell {
  const { indicator, region, period, accumulation, breakdown, value, status, conf } = figure;
  const cell: { -readonly [Key in keyof DocumentCell]: DocumentCell[Key] } = {
    indicator,
    region,
    period,
    value,
    status: status ?? '',
  };
  if (accumulation && accumulation !== 'period') cell.accumulation = accumulation;
  if (breakdown) cell.breakdown = breakdown;
  if (conf) cell.conf = conf;
  if (figure.source) cell.source = figure.source;
  if (figure.vintage) cell.vintage = figure.vintage;
  for (const name of DETAILS) {
    if (figure[name] === undefined) continue;
    cell.row = detailsOf(figure);
    break;
  }
  return cell;
}

function detailsOf(figure: Figure): RowDetails {
  const details: Record<string, unknown> = {};
  for (const name of DETAILS) if (figure[name] !== undefined) details[name] = figure[name];
  return details;
}

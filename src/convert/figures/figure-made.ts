import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { flagsOf, Flag, VALUELESS } from '../../core/contract/status.js';
import type { SymbolMeaning } from '../mapping/mapping.generated.js';
import { withAttributes, type FigureDraft } from './attributes.js';
import type { CellReading, CellValue } from './cell-figure.js';
import type { Figure } from './figure.js';
import type { FigureTime } from './figure-time.js';
import { lettersOf } from './meaning.js';
import type { Subject, Unresolved } from './resolve.js';
import type { RowReading } from './row-reading.js';

/** Where a figure stands. */
export interface FigurePlace {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Why a cell that was read gives no figure. */
export type NoFigure =
  | 'undeclared'
  | 'other'
  | 'derived'
  | Extract<Unresolved, { conflict: unknown } | { missing: unknown }>;

/** The figure of a cell, from what it states and what it is of. */
export function figureMade(
  place: FigurePlace,
  reading: Exclude<CellReading, { fault: unknown }>,
  subject: Subject,
  time: FigureTime,
  said: RowReading,
  symbolOf: (symbol: string) => SymbolMeaning | undefined,
): Figure | NoFigure {
  const { meaning, as, indicator, region } = subject;
  const figure: FigureDraft = {
    file: place.file,
    sheet: place.sheet,
    cell: place.cell,
    as,
    indicator,
    region,
    period: time.period.code,
    value: null,
  };
  if (time.accumulation) figure.accumulation = time.accumulation;
  if (said.note) figure.note = said.note;
  if (meaning.breakdown && Object.keys(meaning.breakdown).length > 0) {
    // A contract has changes and targets of wholes alone.
    if (as === 'change' || as === 'target') return 'derived';
    figure.breakdown = meaning.breakdown;
  }
  const lacking = putKind(figure, subject, said);
  if (lacking) return lacking;
  const state = meaning.status ?? '';
  if ('symbol' in reading) {
    const fault = putSymbol(figure, symbolOf(reading.symbol), state);
    if (fault) return fault;
  } else if (state !== '' && flagsOf(state) & VALUELESS) {
    return { conflict: { part: 'status', first: state, second: String(reading.value) } };
  } else putValue(figure, reading, state);
  if (said.attributes) withAttributes(figure, said.attributes);
  if (figure.value === null && as !== 'value') return 'other';
  return figure;
}

/** Puts in what a change or a target says beside its value. */
function putKind(
  figure: FigureDraft,
  { as, meaning, item }: Subject,
  { attributes }: RowReading,
): Extract<NoFigure, { missing: unknown }> | undefined {
  if (as === 'change' && meaning.basis) figure.basis = meaning.basis;
  else if (as === 'change' && !attributes?.['basis']) return { missing: 'basis' };
  if (as !== 'target') return undefined;
  const met = meaning.comparator ?? usualComparator(item);
  if (!met) return { missing: 'comparator' };
  figure.comparator = met;
  return undefined;
}

/** A target of what is better higher is a least one. */
function usualComparator(item: IndicatorItem | undefined): Figure['comparator'] {
  if (item?.direction === 'higher') return 'ge';
  return item?.direction === 'lower' ? 'le' : undefined;
}

/** True for letters that say why there is no figure. */
export const isReason = (letters: string): boolean =>
  letters !== '' && (flagsOf(letters) & (VALUELESS | Flag.N)) !== 0;

/** Puts in what a sign stands for; answers why it gives no figure. */
function putSymbol(
  figure: FigureDraft,
  meaning: SymbolMeaning | undefined,
  state: string,
): 'undeclared' | 'other' | undefined {
  if (isReason(state)) figure.status = state;
  else if (meaning === undefined) return 'undeclared';
  else if (meaning === 'leave') return 'other';
  else if (meaning === 'zero') {
    figure.value = 0;
    if (state) figure.status = state;
  } else figure.status = meaning;
  return undefined;
}

function putValue(figure: FigureDraft, reading: CellValue, state: string): void {
  figure.value = reading.value;
  if (reading.qualifier) figure.qualifier = reading.qualifier;
  if (reading.raw !== undefined) figure.raw = reading.raw;
  if (reading.digits !== undefined) figure.digits = reading.digits;
  if (state !== '' || reading.status) figure.status = lettersOf(state, reading.status ?? '');
}

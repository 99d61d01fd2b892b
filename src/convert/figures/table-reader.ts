import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { flagsOf, Flag, VALUELESS } from '../../core/contract/status.js';
import { UNITS } from '../../core/contract/units.js';
import { kindOf } from '../../core/table/column-head.js';
import type { RowLayout } from '../layout/layout.js';
import type { SheetGrid } from '../layout/sheet-grid.js';
import { columnName, type Cell } from '../workbook/workbook.js';
import { withAttributes, type FigureDraft } from './attributes.js';
import type { CellReading, CellValue } from './cell-figure.js';
import type { Figure } from './figure.js';
import { lettersOf } from './meaning.js';
import { oneCell, type ProblemGroups } from './problem-groups.js';
import { Resolver, type Resolved, type Unresolved } from './resolve.js';
import { rowReading, symbolMeaning, type RowFault, type RowReading } from './row-reading.js';
import { isBlank, type SheetLedger } from './sheet-ledger.js';
import type { Surroundings, TablePlan, ValueColumn } from './table-plan.js';

/** A figure, and the cell that it was read from. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly on: OpenSheet;
  readonly row: number;
  readonly column: number;
}

/** A sheet that is being read: its cells, its book, and what is wrong with it. */
export interface OpenSheet {
  readonly grid: SheetGrid;
  readonly ledger: SheetLedger;
  readonly groups: ProblemGroups;
  readonly isHidden: (row: number, column: number) => boolean;
}

/** Reads one table, cell by cell. */
export class TableReader {
  readonly #on: OpenSheet;
  readonly #plan: TablePlan;
  readonly #around: Surroundings;
  readonly #resolver: Resolver;
  readonly #symbol: ReturnType<typeof symbolMeaning>;
  readonly #figures: PlacedFigure[];
  readonly #letters: readonly string[];

  constructor(on: OpenSheet, plan: TablePlan, around: Surroundings, figures: PlacedFigure[]) {
    this.#on = on;
    this.#plan = plan;
    this.#around = around;
    this.#resolver = new Resolver(plan, around);
    this.#symbol = symbolMeaning(around.mapping.symbols);
    this.#figures = figures;
    this.#letters = plan.values.map(({ column }) => columnName(column));
  }

  read(): void {
    const { layout, leave, left, saying, time } = this.#plan;
    const { ledger, grid } = this.#on;
    for (const area of layout.titles) ledger.enterArea(area, 'title');
    ledger.enterArea(layout.heads, 'head');
    for (const area of layout.notes) ledger.enterArea(area, 'note');
    for (const row of layout.rows) {
      const line = { ...layout.body, top: row.row, bottom: row.row };
      if (row.role === 'blank') continue;
      if (row.role !== 'figures') {
        ledger.enterArea(line, row.role === 'head' ? 'head' : 'label');
        continue;
      }
      for (const { column, reason } of left) ledger.leave(row.row, column, reason);
      if (leave) {
        for (let c = line.left; c <= line.right; c++) ledger.leave(row.row, c, leave);
        continue;
      }
      this.#labels(row);
      const reading = rowReading(saying, row, grid, time.year);
      this.#row(row, reading);
    }
  }

  /** Cells that name the row. */
  #labels({ row }: RowLayout): void {
    const { layout, saying } = this.#plan;
    const { ledger } = this.#on;
    for (const column of layout.stub) {
      if (ledger.fateOf(ledger.placeOf(row, column)) === 'note') ledger.enter(row, column, 'label');
    }
    for (const { column, kind } of saying) {
      const fate = ledger.fateOf(ledger.placeOf(row, column));
      if (fate === 'note' && kind !== 'note') ledger.enter(row, column, 'label');
    }
  }

  #row({ row }: RowLayout, reading: RowReading): void {
    const { ledger, groups, grid, isHidden } = this.#on;
    let isRefused = false;
    this.#plan.values.forEach((column, i) => {
      const c = column.column;
      if (grid.mergeAt(row, c) && !grid.isOrigin(row, c)) return;
      const cell = grid.at(row, c);
      const isEmpty = !cell || isBlank(cell.text, cell.value);
      if (isHidden(row, c)) return isEmpty ? undefined : ledger.leave(row, c, 'hidden');
      const leave = reading.meaning.leave ?? column.meaning.leave;
      if (leave) return isEmpty ? undefined : ledger.leave(row, c, leave);
      if (reading.fault) {
        if (isEmpty) return;
        isRefused = true;
        return ledger.enter(row, c, 'refused');
      }
      this.#cell(cell, isEmpty, row, column, this.#letters[i]!, reading);
    });
    if (isRefused) addRowFault(groups, row, reading.fault!);
  }

  #cell(
    cell: Cell | undefined,
    isEmpty: boolean,
    row: number,
    column: ValueColumn,
    letter: string,
    said: RowReading,
  ): void {
    const { ledger, groups, grid } = this.#on;
    const at = oneCell(row, column.column);
    if (column.fault) {
      if (isEmpty) return;
      ledger.enter(row, column.column, 'refused');
      return addColumnFault(groups, column.fault, at);
    }
    const isSilent = isEmpty && this.#symbol('') === undefined && !isStatusOnly(said, column);
    if (isSilent) {
      groups.add('symbol-undeclared', 'warning', (count) => ({ symbol: '', count }), at, '""');
      return;
    }
    const what = this.#resolver.resolve(column, said);
    if (!('reader' in what)) {
      if (isEmpty) return;
      if ('leave' in what) return ledger.leave(row, column.column, what.leave);
      ledger.enter(row, column.column, 'refused');
      return addUnresolved(groups, what, at);
    }
    const area = grid.mergeAt(row, column.column);
    if (area && cell) {
      ledger.enter(row, column.column, 'refused');
      return groups.add('figure-merged', 'error', { text: cell.text }, at);
    }
    const reading: CellReading = isEmpty ? { symbol: '' } : what.reader.read(cell!);
    this.#take(reading, what, said, row, column, letter);
  }

  #take(
    reading: CellReading,
    what: Resolved,
    said: RowReading,
    row: number,
    column: ValueColumn,
    letter: string,
  ): void {
    const { ledger, groups } = this.#on;
    const at = oneCell(row, column.column);
    if ('fault' in reading) {
      ledger.enter(row, column.column, 'refused');
      const { fault, text } = reading;
      if (fault === 'unit-differs') {
        const unit = this.#around.wordsOf(what.meaning.indicator)[0] ?? '';
        groups.add(fault, 'error', { text, unit, indicator: this.#nameOf(what) }, at);
      } else if (fault === 'formula-without-value') groups.add(fault, 'error', {}, at);
      else groups.add(fault, 'error', { text }, at);
      return;
    }
    const figure = this.#figureOf(reading, what, said, `${letter}${row + 1}`);
    if (figure === 'undeclared') {
      const { symbol } = reading as { symbol: string };
      ledger.enter(row, column.column, 'refused');
      groups.add('symbol-undeclared', 'error', (count) => ({ symbol, count }), at, symbol);
      return;
    }
    if (figure === 'other' || figure === 'derived') {
      return ledger.leave(row, column.column, figure);
    }
    if ('conflict' in figure || 'missing' in figure) {
      ledger.enter(row, column.column, 'refused');
      return addUnresolved(groups, figure, at);
    }
    if (!('symbol' in reading)) this.#check(reading, what, figure, row, column.column);
    ledger.enter(row, column.column, 'figure');
    this.#figures.push({ figure, on: this.#on, row, column: column.column });
  }

  #figureOf(
    reading: Exclude<CellReading, { fault: unknown }>,
    { meaning, as, time }: Resolved,
    said: RowReading,
    cell: string,
  ):
    | Figure
    | 'undeclared'
    | 'other'
    | 'derived'
    | Extract<Unresolved, { conflict: unknown } | { missing: unknown }> {
    const { file, sheet } = this.#on.ledger;
    const { indicator, region, breakdown, basis, comparator } = meaning;
    const figure: FigureDraft = {
      file,
      sheet: sheet.name,
      cell,
      as,
      indicator,
      region,
      period: time.period.code,
      value: null,
    };
    if (time.accumulation) figure.accumulation = time.accumulation;
    if (breakdown) figure.breakdown = breakdown;
    if (said.note) figure.note = said.note;
    if (as === 'change' && basis) figure.basis = basis;
    if (as === 'target') {
      const met = comparator ?? this.#comparatorOf(indicator);
      if (!met) return { missing: 'comparator' };
      figure.comparator = met;
    }
    const isByCategory = breakdown !== undefined && Object.keys(breakdown).length > 0;
    // A contract has changes and targets of wholes alone.
    if (isByCategory && (as === 'change' || as === 'target')) return 'derived';
    const state = meaning.status ?? '';
    if ('symbol' in reading) {
      const fault = putSymbol(figure, this.#symbol(reading.symbol), state);
      if (fault) return fault;
    } else {
      if (flagsOf(state) & VALUELESS) {
        const second = String(reading.value);
        return { conflict: { part: 'status', first: state, second } };
      }
      putValue(figure, reading, state);
    }
    if (said.attributes) withAttributes(figure, said.attributes);
    if (figure.value === null && as !== 'value') return 'other';
    return figure;
  }

  /** A target of what is better higher is a least one. */
  #comparatorOf(indicator: string): Figure['comparator'] {
    const direction = this.#around.indicators.get(indicator)?.direction;
    return direction === 'higher' ? 'ge' : direction === 'lower' ? 'le' : undefined;
  }

  /** What is taken and probably wrong all the same. */
  #check(reading: CellValue, what: Resolved, figure: Figure, row: number, column: number): void {
    const { groups } = this.#on;
    const at = oneCell(row, column);
    const indicator = this.#nameOf(what);
    const item = this.#around.indicators.get(what.meaning.indicator);
    const value = figure.value!;
    if (reading.shown !== undefined) {
      const args = { text: reading.shown, value: String(value) };
      groups.add('shown-differs', 'warning', args, at);
    }
    if (figure.as !== 'value' || !item) return;
    if (value < 0 && isCount(item, indicator)) {
      groups.add('negative-count', 'warning', { text: String(value), indicator }, at);
    }
    if (value > 100 && isShare(item, indicator)) {
      groups.add('share-over-hundred', 'warning', { text: String(value), indicator }, at);
    }
  }

  #nameOf({ meaning: { indicator } }: Resolved): string {
    const name = this.#around.indicators.get(indicator)?.name ?? indicator;
    return typeof name === 'string' ? name : name['zh-CN'];
  }
}

/** True where a blank cell has its reason in its row or column. */
const isStatusOnly = ({ meaning }: RowReading, column: ValueColumn): boolean =>
  (flagsOf(`${meaning.status ?? ''}${column.meaning.status ?? ''}`) & (VALUELESS | Flag.N)) !== 0;

/** Puts in what a sign stands for; answers why it gives no figure. */
function putSymbol(
  figure: FigureDraft,
  meaning: ReturnType<ReturnType<typeof symbolMeaning>>,
  state: string,
): 'undeclared' | 'other' | undefined {
  if (flagsOf(state) & (VALUELESS | Flag.N)) figure.status = state;
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
  const status = lettersOf(state, reading.status ?? '');
  if (status) figure.status = status;
}

const MEASURED = ['percent', 'day', 'cny-10k', 'square-metre', 'seat-hour'];

/** True for what is counted one by one, and is no balance of two counts. */
const isCount = ({ unit, kind }: IndicatorItem, name: string): boolean =>
  kind !== 'ratio' &&
  (UNITS as readonly string[]).includes(unit) &&
  !MEASURED.includes(unit) &&
  !/净|增减|变化|差额|盈余|balance|net\b|change/i.test(name);

/** True for a part of a whole in per cent. */
const isShare = ({ unit, ratio }: IndicatorItem, name: string): boolean =>
  unit === 'percent' && (ratio !== undefined || kindOf(name) === 'share');

function addUnresolved(
  groups: ProblemGroups,
  what: Exclude<Unresolved, { leave: unknown }>,
  at: ReturnType<typeof oneCell>,
): void {
  if ('conflict' in what) groups.add('meaning-conflict', 'error', what.conflict, at);
  else if ('differs' in what) groups.add('unit-differs', 'error', what.differs, at);
  else if (what.missing === 'period') groups.add('period-missing', 'error', {}, at);
  else {
    const { missing } = what;
    groups.add('meaning-missing', 'error', (count) => ({ missing, count }), at, missing);
  }
}

function addColumnFault(
  groups: ProblemGroups,
  fault: NonNullable<ValueColumn['fault']>,
  at: ReturnType<typeof oneCell>,
): void {
  if ('conflict' in fault) groups.add('meaning-conflict', 'error', fault.conflict, at);
  else addLabelFault(groups, fault, at);
}

type LabelFault = Exclude<NonNullable<ValueColumn['fault']>, { conflict: unknown }>;

function addLabelFault(
  groups: ProblemGroups,
  reading: LabelFault,
  at: ReturnType<typeof oneCell>,
): void {
  const { fault, ...args } = reading;
  groups.add(fault, 'error', args as never, at);
}

function addRowFault(groups: ProblemGroups, row: number, fault: RowFault): void {
  const at = oneCell(row, fault.column);
  if ('reading' in fault) addLabelFault(groups, fault.reading, at);
  else if ('conflict' in fault) groups.add('meaning-conflict', 'error', fault.conflict, at);
  else groups.add(fault.code, 'error', { text: fault.text }, at);
}

import type { RowLayout } from '../layout/layout.js';
import { columnName, type Cell } from '../workbook/workbook.js';
import type { CellReading } from './cell-figure.js';
import { sayDoubts } from './doubtful-figure.js';
import { figureMade, isReason } from './figure-made.js';
import { FractionWatch } from './fraction-watch.js';
import type { OpenSheet } from './open-sheet.js';
import { Joiner } from './meaning.js';
import { leavePersons } from './person-lines.js';
import { oneCell } from './problem-groups.js';
import { nameOf, Resolver, type Subject } from './resolve.js';
import { rowReading, symbolMeaning, type RowReading } from './row-reading.js';
import type { PlacedFigures } from './same-figure.js';
import { sayColumnFault, sayRowFault, sayUnresolved } from './say-fault.js';
import { isBlank } from './sheet-ledger.js';
import type { Surroundings, TablePlan, ValueColumn } from './table-plan.js';

/** Reads one table, cell by cell. */
export class TableReader {
  readonly #on: OpenSheet;
  readonly #plan: TablePlan;
  readonly #around: Surroundings;
  readonly #resolver: Resolver;
  readonly #symbol: ReturnType<typeof symbolMeaning>;
  readonly #figures: PlacedFigures;
  readonly #joiner = new Joiner();
  readonly #fractions = new FractionWatch();
  readonly #letters: readonly string[];

  constructor(on: OpenSheet, plan: TablePlan, around: Surroundings, figures: PlacedFigures) {
    this.#on = on;
    this.#plan = plan;
    this.#around = around;
    this.#resolver = new Resolver(plan, around);
    this.#symbol = symbolMeaning(around.mapping.symbols);
    this.#figures = figures;
    this.#letters = plan.values.map(({ column }) => columnName(column));
  }

  read(): void {
    const { layout } = this.#plan;
    const { ledger } = this.#on;
    for (const area of layout.titles) ledger.enterArea(area, 'title');
    ledger.enterArea(layout.heads, 'head');
    for (const area of layout.notes) ledger.enterArea(area, 'note');
    for (const area of [...layout.titles, ...layout.notes]) leavePersons(this.#on, area);
    for (const row of layout.rows) {
      if (row.role === 'figures') this.#row(row);
      else if (row.role !== 'blank') {
        const line = { ...layout.body, top: row.row, bottom: row.row };
        ledger.enterArea(line, row.role === 'head' ? 'head' : 'label');
      }
    }
    this.#fractions.say(this.#on.groups);
  }

  #row(row: RowLayout): void {
    const { layout, leave, left, saying, time } = this.#plan;
    const { ledger, grid } = this.#on;
    for (const { column, reason } of left) ledger.leave(row.row, column, reason);
    if (leave) {
      const { left: first, right: last } = layout.body;
      for (let column = first; column <= last; column++) ledger.leave(row.row, column, leave);
      return;
    }
    this.#labels(row);
    const said = rowReading(saying, row, grid, time.year, this.#joiner);
    if (said.fault) this.#refuseRow(row.row, said);
    else {
      this.#plan.values.forEach((column, i) =>
        this.#cell(row.row, column, said, this.#letters[i]!),
      );
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

  /** A row of which it is not known what it is: none of its figures is taken. */
  #refuseRow(row: number, said: RowReading): void {
    const { ledger, groups } = this.#on;
    const { fault } = said;
    const refused: number[] = [];
    for (const column of this.#plan.values) {
      if (!this.#filled(row, column.column) || this.#leaves(row, column, said)) continue;
      ledger.enter(row, column.column, 'refused');
      refused.push(column.column);
    }
    if (!fault || refused.length === 0) return;
    // From the cell that is to blame to the last of those that it is to blame for.
    const all = [fault.column, ...refused];
    const at = { top: row, left: Math.min(...all), bottom: row, right: Math.max(...all) };
    sayRowFault(groups, fault, at);
  }

  /** The cell at a place, where it holds something and begins there. */
  #filled(row: number, column: number): Cell | undefined {
    const { grid } = this.#on;
    const cell = grid.at(row, column);
    if (!cell || isBlank(cell.text, cell.value)) return undefined;
    return grid.mergeAt(row, column) && !grid.isOrigin(row, column) ? undefined : cell;
  }

  /** Leaves a cell out that is hidden, or that the mapping does not take; true where it does. */
  #leaves(row: number, { column, meaning }: ValueColumn, said: RowReading): boolean {
    const { ledger, isHidden } = this.#on;
    const reason = isHidden(row, column) ? 'hidden' : (said.meaning.leave ?? meaning.leave);
    if (!reason) return false;
    ledger.leave(row, column, reason);
    return true;
  }

  #cell(row: number, column: ValueColumn, said: RowReading, letter: string): void {
    const { ledger, groups, grid } = this.#on;
    const c = column.column;
    const area = grid.mergeAt(row, c);
    if (area && !grid.isOrigin(row, c)) return;
    if (this.#leaves(row, column, said)) return;
    const cell = this.#filled(row, c);
    if (!cell && this.#symbol('') === undefined && !isReasoned(said, column)) {
      groups.add(
        'symbol-undeclared',
        'warning',
        (count) => ({ symbol: '', count }),
        oneCell(row, c),
        '""',
      );
      return;
    }
    const at = () => oneCell(row, c);
    const refuse = () => {
      ledger.enter(row, c, 'refused');
    };
    if (column.fault) {
      if (!cell) return;
      refuse();
      return sayColumnFault(groups, column.fault, at());
    }
    const subject = this.#resolver.subject(column, said);
    if (!('reader' in subject)) {
      if (!cell) return;
      if ('leave' in subject) return ledger.leave(row, c, subject.leave);
      refuse();
      return sayUnresolved(groups, subject, at());
    }
    if (area && cell) {
      refuse();
      // Words across a row may be anybody's.
      const text = /\d/.test(cell.text) ? cell.text : '…';
      return groups.add('figure-merged', 'error', { text }, at());
    }
    const reading: CellReading = cell ? subject.reader.read(cell) : { symbol: '' };
    this.#take(reading, subject, said, row, column, letter);
  }

  #take(
    reading: CellReading,
    subject: Subject,
    said: RowReading,
    row: number,
    column: ValueColumn,
    letter: string,
  ): void {
    const { ledger, groups } = this.#on;
    const c = column.column;
    const at = () => oneCell(row, c);
    if ('fault' in reading) {
      ledger.enter(row, c, 'refused');
      return this.#sayUnread(reading, subject, row, c);
    }
    const time = this.#resolver.time(column, said, subject);
    if (time === undefined || 'conflict' in time) {
      if (ledger.fateOf(ledger.placeOf(row, c)) === 'empty') return;
      ledger.enter(row, c, 'refused');
      return sayUnresolved(groups, time ?? { missing: 'period' }, at());
    }
    const place = { file: ledger.file, sheet: ledger.sheet.name, cell: `${letter}${row + 1}` };
    const figure = figureMade(place, reading, subject, time, said, this.#symbol);
    if (figure === 'undeclared') {
      const { symbol } = reading as { symbol: string };
      ledger.enter(row, c, 'refused');
      const args = (count: number) => ({ symbol, count });
      return groups.add('symbol-undeclared', 'error', args, at(), symbol);
    }
    if (typeof figure === 'string') return ledger.leave(row, c, figure);
    if ('conflict' in figure || 'missing' in figure) {
      ledger.enter(row, c, 'refused');
      return sayUnresolved(groups, figure, at());
    }
    if (!('symbol' in reading)) {
      sayDoubts(groups, reading, figure, subject.item, at);
      this.#fractions.note(row, c, this.#on.grid.at(row, c), reading.value, subject);
    }
    ledger.enter(row, c, 'figure');
    this.#figures.add(figure, this.#on, ledger.placeOf(row, c));
  }

  #sayUnread(
    { fault, text }: Extract<CellReading, { fault: unknown }>,
    { indicator, item }: Subject,
    row: number,
    column: number,
  ): void {
    const { groups } = this.#on;
    const at = oneCell(row, column);
    if (fault === 'formula-without-value') return groups.add(fault, 'error', {}, at);
    if (fault !== 'unit-differs') return groups.add(fault, 'error', { text }, at);
    const unit = this.#around.wordsOf(indicator)[0] ?? '';
    groups.add(fault, 'error', { text, unit, indicator: nameOf(item, indicator) }, at);
  }
}

/** True where a blank cell has its reason in its row or column. */
const isReasoned = ({ meaning }: RowReading, column: ValueColumn): boolean =>
  isReason(meaning.status ?? '') || isReason(column.meaning.status ?? '');

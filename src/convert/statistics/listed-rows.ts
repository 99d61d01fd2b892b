import { chinese } from '../../core/contract/chinese.js';
import { shift } from '../../core/model/decimal.js';
import type { ConvertProblem } from '../workbook/problem.js';
import { cellName, type Cell, type Place } from '../workbook/workbook.js';
import { labelOf } from './list-columns.js';
import { IndicatorsOf } from './listed-indicators.js';
import type { Component, ListedCell, Listing, Role } from './listing.js';
import { NAMING } from './component-role.js';
import { idOf } from '../mapping/stable-id.js';
import { statedPeriod } from './sdmx-period.js';
import { confLetter, isValueless } from './sdmx-status.js';
import { StatusMarks } from './stated-status.js';

/** Words that stand for no figure in SDMX-JSON and SDMX-CSV: missing, and left out on purpose. */
export const NO_FIGURE = /^(?:NaN|#N\/A)$/;

/** Significant digits of a figure as it is written: 2 of 2.2; with two decimals 2.2 is 2.20 and has 3. */
function significantDigits(value: number, decimals: number): number {
  const [whole = '', part = ''] = String(Math.abs(value)).split('.');
  return (whole + part.padEnd(decimals, '0')).replace(/^0+/, '').length;
}

/** A number as a message writes it where it stands among texts. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

/** A mark that is met again and again, where it was met first. */
interface Met {
  readonly place: Place;
  readonly count: number;
}

/**
 * The rows of a listing as rows of a sheet: periods in the words of the contract, figures in their unit
 * itself, and no figure where its status keeps it back.
 */
export class ListedRows {
  readonly #at = new Map<Role, number>();
  readonly #periods = new Map<string, ReturnType<typeof statedPeriod>>();
  readonly #cells = new Map<string, Cell>();
  /** Columns whose texts are labels of a mapping. */
  readonly #labelled: readonly number[];
  /** Columns that name a source or a programme. */
  readonly #naming: readonly number[];
  readonly #unknown = new Map<string, Met>();
  #withheld = 0;
  readonly marks: StatusMarks | undefined;
  readonly indicators: IndicatorsOf;
  readonly problems: ConvertProblem[] = [];
  /** Rows of running totals, by what their label says. */
  readonly running = new Set<number>();
  /** Significant digits of figures that a multiplier made longer, by row. */
  readonly digits = new Map<number, number>();

  constructor(
    readonly file: string,
    readonly sheet: string,
    readonly listing: Listing,
  ) {
    listing.components.forEach(({ role }, i) => this.#at.set(role, i));
    this.#labelled = listing.components.flatMap(({ role }, i) =>
      role === 'region' || role === 'category' ? [i] : [],
    );
    this.#naming = listing.components.flatMap(({ attribute = '' }, i) =>
      NAMING.has(attribute) ? [i] : [],
    );
    const status = this.#component('status');
    this.marks = status && new StatusMarks(status);
    this.indicators = new IndicatorsOf(listing);
  }

  at(role: Role): number {
    return this.#at.get(role) ?? -1;
  }

  #component(role: Role): Component | undefined {
    return this.listing.components[this.at(role)];
  }

  #place(row: number, column: number): Place {
    return { file: this.file, sheet: this.sheet, cells: cellName(row, column) };
  }

  /** All rows, the first below the head; what is wrong with marks is said once for each. */
  all(): (Cell | undefined)[][] {
    const rows = this.listing.rows.map((cells, i) => this.#row(cells, i + 1));
    for (const [symbol, { place, count }] of this.#unknown) {
      const args = { symbol, count };
      this.problems.push({ code: 'symbol-undeclared', severity: 'error', place, args });
    }
    if (this.#withheld > 0) {
      const place = { file: this.file, sheet: this.sheet };
      const args = { count: this.#withheld };
      this.problems.push({ code: 'withheld-left-out', severity: 'warning', place, args });
    }
    return rows;
  }

  #row(cells: readonly ListedCell[], row: number): (Cell | undefined)[] {
    const shown: (Cell | undefined)[] = cells.map((cell) => this.#cellOf(cell));
    const period = this.at('period');
    const code = period < 0 ? '' : this.#period(cells, row);
    if (code === undefined) return this.#withoutFigures(shown);
    if (period >= 0) shown[period] = this.#cellOf(code);
    for (const at of this.#labelled) {
      const label = cells[at];
      if (label != null) shown[at] = this.#cellOf(labelOf(String(label)));
    }
    for (const at of this.#naming) {
      if (cells[at] != null) shown[at] = this.#cellOf(idOf(String(cells[at]), 's'));
    }
    // Free is what every figure is that nothing is said of.
    if (cells[this.at('conf')] === 'F') shown[this.at('conf')] = undefined;
    const { carrier } = this.indicators;
    if (carrier) shown[this.at(carrier)] = this.#cellOf(labelOf(this.indicators.textOf(cells)));
    const isTold = this.#isTold(cells, row);
    for (const role of ['value', 'numerator', 'denominator'] as const) {
      const at = this.at(role);
      if (at >= 0) shown[at] = isTold ? this.#figure(cells, at, row) : undefined;
    }
    return shown;
  }

  #withoutFigures(shown: (Cell | undefined)[]): (Cell | undefined)[] {
    for (const role of ['value', 'numerator', 'denominator', 'status', 'conf'] as const) {
      if (this.at(role) >= 0) shown[this.at(role)] = undefined;
    }
    return shown;
  }

  #period(cells: readonly ListedCell[], row: number): string | undefined {
    const at = this.at('period');
    const text = cells[at];
    if (text == null) return undefined;
    const frequency = cells[this.at('frequency')];
    const key = `${text} ${frequency ?? ''}`;
    if (!this.#periods.has(key))
      this.#periods.set(key, this.#readPeriod(String(text), frequency, row));
    const read = this.#periods.get(key);
    if (typeof read !== 'object') return undefined;
    if (read.isRunning) this.running.add(row);
    return read.period.code;
  }

  #readPeriod(text: string, frequency: ListedCell | undefined, row: number) {
    const at = this.at('period');
    const name = this.#component('period')!.codes?.get(text)?.name;
    const label = name && chinese(name);
    const read = statedPeriod(text, frequency == null ? undefined : String(frequency), label);
    if (typeof read !== 'object') {
      const place = this.#place(row, at);
      this.problems.push({ code: 'period-unreadable', severity: 'error', place, args: { text } });
    }
    return read;
  }

  /** False where a row has no figure by its status, or one that its status keeps back. */
  #isTold(cells: readonly ListedCell[], row: number): boolean {
    const [status, conf] = [cells[this.at('status')], cells[this.at('conf')]];
    const letters = status == null ? '' : (this.marks?.lettersOf(String(status), row) ?? '');
    const reason = conf == null ? 'F' : confLetter(String(conf));
    if (reason === undefined) {
      const met = this.#unknown.get(String(conf));
      const place = met?.place ?? this.#place(row, this.at('conf'));
      this.#unknown.set(String(conf), { place, count: (met?.count ?? 0) + 1 });
      return false;
    }
    const value = cells[this.at('value')];
    const hasFigure = value != null && !NO_FIGURE.test(String(value));
    if (letters.includes('Q') || reason !== 'F') {
      if (hasFigure) this.#withheld++;
      return false;
    }
    if (!isValueless(letters)) return true;
    if (hasFigure) {
      const args = { part: 'status', first: String(status), second: String(value) } as const;
      const place = this.#place(row, this.at('value'));
      this.problems.push({ code: 'meaning-conflict', severity: 'error', place, args });
    }
    return false;
  }

  /** A figure in its unit itself: 12.4 with the multiplier 3 is 12400, of which three digits count. */
  #figure(cells: readonly ListedCell[], at: number, row: number): Cell | undefined {
    const cell = cells[at];
    const stated = typeof cell === 'string' && NUMBER.test(cell) ? Number(cell) : cell;
    if (typeof stated !== 'number') return this.#cellOf(stated ?? null);
    const power = this.indicators.powerOf(cells);
    const value = power === 0 ? stated : shift(stated, power);
    if (power > 0 && stated !== 0) {
      this.digits.set(row, significantDigits(stated, this.indicators.decimalsOf(cells) ?? 0));
    }
    return { value, kind: 'number', text: String(value) };
  }

  #cellOf(cell: ListedCell): Cell | undefined {
    if (cell === null) return undefined;
    if (typeof cell === 'number') return { value: cell, kind: 'number', text: String(cell) };
    let known = this.#cells.get(cell);
    if (!known) this.#cells.set(cell, (known = { value: cell, kind: 'text', text: cell }));
    return known;
  }
}

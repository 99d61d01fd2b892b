import type { Reason } from '../mapping/mapping.generated.js';
import { rangeName, type CellRange, type Sheet } from '../workbook/workbook.js';
import type { Fate, SheetAccount } from './account.js';

type Why = Reason | 'hidden';

/** Keeps the book of one sheet: each cell has one fate, the last that was entered. */
export class SheetLedger {
  readonly file: string;
  readonly sheet: Sheet;
  readonly columns: number;
  readonly #fates: Fate[];
  readonly #reasons = new Map<number, Why>();

  constructor(file: string, sheet: Sheet) {
    this.file = file;
    this.sheet = sheet;
    this.columns = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
    this.#fates = Array.from({ length: sheet.rows.length * this.columns }, () => 'empty');
    // What no table takes is said beside them.
    sheet.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell && !isBlank(cell.text, cell.value)) this.#fates[r * this.columns + c] = 'note';
      });
    });
  }

  /** The number of a cell, by which its fate can be entered later. */
  placeOf(row: number, column: number): number {
    return row * this.columns + column;
  }

  /** The row and the column of a place. */
  cellAt(place: number): [row: number, column: number] {
    return [Math.floor(place / this.columns), place % this.columns];
  }

  fateOf(place: number): Fate {
    return this.#fates[place] ?? 'empty';
  }

  enter(row: number, column: number, fate: Fate): void {
    this.enterAt(this.placeOf(row, column), fate);
  }

  enterAt(place: number, fate: Fate): void {
    this.#fates[place] = fate;
    this.#reasons.delete(place);
  }

  /** Enters that a cell is left out; an empty one stays empty. */
  leave(row: number, column: number, reason: Why): void {
    const place = this.placeOf(row, column);
    if (this.#fates[place] === undefined || this.#fates[place] === 'empty') return;
    this.#fates[place] = 'left-out';
    this.#reasons.set(place, reason);
  }

  /** Enters that all cells of an area are left out. */
  leaveArea({ top, left, bottom, right }: CellRange, reason: Why): void {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= Math.min(right, this.columns - 1); column++) {
        this.leave(row, column, reason);
      }
    }
  }

  /** Enters one fate for all cells of an area that hold something. */
  enterArea({ top, left, bottom, right }: CellRange, fate: Fate): void {
    for (let row = top; row <= Math.min(bottom, this.sheet.rows.length - 1); row++) {
      for (let column = left; column <= Math.min(right, this.columns - 1); column++) {
        if (this.fateOf(this.placeOf(row, column)) !== 'empty') this.enter(row, column, fate);
      }
    }
  }

  get account(): SheetAccount {
    return {
      file: this.file,
      sheet: this.sheet.name,
      rows: this.sheet.rows.length,
      columns: this.columns,
      fates: this.#fates,
      reasons: this.#reasonRanges(),
    };
  }

  /** Why cells were left out, as runs down the columns. */
  #reasonRanges(): SheetAccount['reasons'] {
    const ranges: { cells: string; reason: Why }[] = [];
    const rows = this.sheet.rows.length;
    if (this.#reasons.size === 0) return ranges;
    for (let column = 0; column < this.columns; column++) {
      for (let row = 0; row < rows; row++) {
        const reason = this.#reasons.get(this.placeOf(row, column));
        if (!reason) continue;
        const top = row;
        while (this.#reasons.get(this.placeOf(row + 1, column)) === reason) row++;
        const cells = rangeName({ top, left: column, bottom: row, right: column });
        ranges.push({ cells, reason });
      }
    }
    return ranges;
  }
}

/** True for a cell that a reader of the sheet sees nothing in. */
export const isBlank = (text: string, value: unknown): boolean =>
  typeof value !== 'number' && value !== undefined && text.trim() === '';

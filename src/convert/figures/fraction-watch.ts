import type { Cell } from '../workbook/workbook.js';
import { numberFormat } from './number-format.js';
import type { ProblemGroups } from './problem-groups.js';
import { nameOf, type Subject } from './resolve.js';

interface Seen {
  readonly subject: Subject;
  /** The first and the last row of plain numbers below 1, and the first of them as it is shown. */
  top: number;
  bottom: number;
  text: string;
  fractions: number;
  others: number;
  /** True where another cell of the column is shown in per cent. */
  isMixed: boolean;
}

/**
 * Watches columns in per cent for numbers that were meant as fractions: 0.953 below a head in %, where 95.3%
 * was to be shown. Such a number is taken as it stands, for a rate may be as low; but it is said.
 */
export class FractionWatch {
  readonly #columns = new Map<number, Seen>();

  note(row: number, column: number, cell: Cell | undefined, value: number, subject: Subject): void {
    if (subject.item?.unit !== 'percent' || subject.as !== 'value' || !cell) return;
    const seen = this.#columns.get(column) ?? {
      subject,
      top: row,
      bottom: row,
      text: '',
      fractions: 0,
      others: 0,
      isMixed: false,
    };
    this.#columns.set(column, seen);
    const isShown = numberFormat(cell.format).isPercent || /[%％]/.test(cell.text);
    if (isShown) seen.isMixed = true;
    else if (Math.abs(value) < 1 && !Number.isInteger(value)) {
      if (seen.fractions === 0) [seen.top, seen.text] = [row, cell.text.trim()];
      seen.fractions++;
      seen.bottom = row;
    } else if (Math.abs(value) > 1) seen.others++;
  }

  /** Says of which columns all numbers are below 1, or stand beside others that are shown in per cent. */
  say(groups: ProblemGroups): void {
    for (const [column, seen] of this.#columns) {
      const isDoubtful = seen.isMixed
        ? seen.fractions > 0
        : seen.fractions > 1 && seen.others === 0;
      if (!isDoubtful) continue;
      const { indicator: id, item } = seen.subject;
      const at = { top: seen.top, left: column, bottom: seen.bottom, right: column };
      groups.add(
        'fraction-of-percent',
        'warning',
        { text: seen.text, indicator: nameOf(item, id) },
        at,
      );
    }
  }
}

import { cellName } from '../workbook/workbook.js';
import { CellIndex } from './cell-index.js';
import type { Figure } from './figure.js';
import type { OpenSheet } from './open-sheet.js';
import { oneCell } from './problem-groups.js';

/** Figures, each with the sheet that it stands on and its place there. */
export class PlacedFigures {
  readonly figures: Figure[] = [];
  readonly #sheets: OpenSheet[] = [];
  readonly #places: number[] = [];

  add(figure: Figure, on: OpenSheet, place: number): void {
    this.figures.push(figure);
    this.#sheets.push(on);
    this.#places.push(place);
  }

  /**
   * The figures without those that contradict one another. What two cells state alike stands twice; where
   * they differ none is taken, and a problem names both.
   */
  withoutContradictions(): Figure[] {
    const first = new CellIndex<number>();
    /** For the first of some that differ, the one that differs from it. */
    const differing = new Map<number, number>();
    const same: (number | undefined)[] = [];
    this.figures.forEach((figure, i) => {
      const kind = kindOf(figure);
      const before = first.get(figure, kind);
      same.push(before);
      if (before === undefined) first.set(figure, i, kind);
      else if (!isAlike(this.figures[before]!, figure) && !differing.has(before)) {
        differing.set(before, i);
      }
    });
    if (differing.size === 0) return this.figures;
    return this.figures.filter((_, i) => {
      const leader = same[i] ?? i;
      const other = differing.get(leader);
      if (other === undefined) return true;
      this.#refuse(i, i === leader ? other : leader);
      return false;
    });
  }

  #refuse(one: number, other: number): void {
    const { ledger, groups } = this.#sheets[one]!;
    const place = this.#places[one]!;
    ledger.enterAt(place, 'refused');
    const [row, column] = ledger.cellAt(place);
    const args = {
      first: saying(this.figures[other]!),
      second: saying(this.figures[one]!),
      other: this.#addressFrom(one, other),
    };
    groups.add('two-values', 'error', args, oneCell(row, column), this.figures[one]!.cell);
  }

  /** The cell of another figure as a formula would name it: B4, 三月!B4, [二月.xlsx]就业!B4. */
  #addressFrom(one: number, other: number): string {
    const { ledger } = this.#sheets[one]!;
    const away = this.#sheets[other]!.ledger;
    const cell = cellName(...away.cellAt(this.#places[other]!));
    if (away.file !== ledger.file) return `[${away.file}]${away.sheet.name}!${cell}`;
    return away === ledger ? cell : `${away.sheet.name}!${cell}`;
  }
}

const kindOf = ({ as, basis }: Figure): string =>
  as === 'value' ? '' : basis === undefined ? as : `${as} ${basis}`;

const isAlike = (one: Figure, other: Figure): boolean =>
  one.value === other.value && one.qualifier === other.qualifier && one.status === other.status;

const saying = ({ raw, value, status }: Figure): string => raw ?? String(value ?? status ?? '');

import type { SheetAccount } from '../../../convert/figures/account.js';
import { rangeOf } from '../../../convert/workbook/cell-places.js';
import type { ConvertProblem } from '../../../convert/workbook/problem.js';
import { rangeName } from '../../../convert/workbook/workbook.js';
import type { Totals } from '../convert.words.js';
import { totalsOf } from '../totals.js';

/** What became of the cells of a file that is too long for a fate each. */
export interface Tally extends Totals {
  readonly file: string;
  readonly rows: number;
}

/** Different problems of one file that are told; the rest is most probably of the same kinds. */
const MOST_PROBLEMS = 1_000;

/** Gathers what the pages of one file come to. */
export class FileTally {
  readonly #file: string;
  #rows = 0;
  #totals: Totals = totalsOf([]);
  readonly #problems = new Map<string, ConvertProblem>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Counts the cells of a page; `top` rows above its body stand on every page and count once. */
  count(account: SheetAccount, top: number, isFirst: boolean): void {
    const page = isFirst ? account : withoutTop(account, top);
    this.#rows += page.rows;
    this.#totals = sum(this.#totals, totalsOf([page]));
  }

  /** Takes the problems of a page; what another page has said is not said again. */
  tell(problems: readonly ConvertProblem[]): void {
    for (const problem of problems) {
      const { count = 0, ...rest } = problem.args as { count?: number };
      const key = `${problem.code} ${JSON.stringify(rest)}`;
      const before = this.#problems.get(key);
      if (!before) {
        if (this.#problems.size < MOST_PROBLEMS) this.#problems.set(key, problem);
      } else if (count > 0) {
        const all = (before.args as { count: number }).count + count;
        this.#problems.set(key, {
          ...before,
          args: { ...before.args, count: all },
        } as typeof before);
      }
    }
  }

  get problems(): ConvertProblem[] {
    return [...this.#problems.values()];
  }

  get tally(): Tally {
    return { ...this.#totals, file: this.#file, files: 1, sheets: 1, rows: this.#rows };
  }
}

function withoutTop(account: SheetAccount, top: number): SheetAccount {
  const { rows, columns, fates, reasons } = account;
  return {
    ...account,
    rows: rows - top,
    fates: fates.slice(top * columns),
    reasons: reasons.flatMap(({ cells, reason }) => {
      const moved = movedCells(cells, top, -top);
      return moved === undefined ? [] : { cells: moved, reason };
    }),
  };
}

/** Some cells with those below `top` moved down; undefined where they then stand above the sheet. */
export function movedCells(cells: string, top: number, by: number): string | undefined {
  const range = rangeOf(cells);
  if (!range) return cells;
  const move = (row: number) => (row < top ? row : row + by);
  const [first, last] = [move(range.top), move(range.bottom)];
  if (range.bottom < top && by < 0) return undefined;
  return rangeName({
    ...range,
    top: Math.max(0, Math.min(first, last)),
    bottom: Math.max(first, last),
  });
}

/** What two counts come to together. */
export function sum(one: Totals, other: Totals): Totals {
  const added = <Key extends string>(
    a: Readonly<Partial<Record<Key, number>>>,
    b: Readonly<Partial<Record<Key, number>>>,
  ) => {
    const all = { ...a } as Record<Key, number>;
    for (const [key, count] of Object.entries(b) as [Key, number][])
      all[key] = (all[key] ?? 0) + count;
    return all;
  };
  return {
    files: one.files + other.files,
    sheets: one.sheets + other.sheets,
    cells: one.cells + other.cells,
    fates: added(one.fates, other.fates),
    reasons: added(one.reasons, other.reasons),
  };
}

import type { Fate, SheetAccount } from '../../convert/figures/account.js';
import { rangeOf } from '../../convert/workbook/cell-places.js';
import { rangeName } from '../../convert/workbook/workbook.js';
import type { Totals } from './convert.words.js';

/** What became of all cells, in numbers. */
export function totalsOf(accounts: readonly SheetAccount[]): Totals {
  const fates: Record<Fate, number> = {
    figure: 0,
    head: 0,
    label: 0,
    title: 0,
    note: 0,
    'left-out': 0,
    refused: 0,
    empty: 0,
  };
  const reasons: { [reason: string]: number } = {};
  for (const account of accounts) {
    for (const fate of account.fates) fates[fate]++;
    for (const [reason, count] of reasonsOf(account))
      reasons[reason] = (reasons[reason] ?? 0) + count;
  }
  return {
    files: new Set(accounts.map(({ file }) => file)).size,
    sheets: accounts.length,
    cells: accounts.reduce((sum, { fates: all }) => sum + all.length, 0),
    fates,
    reasons,
  };
}

/** Cells left out of a sheet by reason; the first rectangle that holds one counts it. */
function reasonsOf({ rows, columns, fates, reasons }: SheetAccount): Map<string, number> {
  const counts = new Map<string, number>();
  const seen = new Uint8Array(rows * columns);
  for (const { cells, reason } of reasons) {
    const range = rangeOf(cells);
    if (!range) continue;
    for (let row = range.top; row <= Math.min(range.bottom, rows - 1); row++) {
      for (
        let column: number = range.left;
        column <= Math.min(range.right, columns - 1);
        column++
      ) {
        const cell = row * columns + column;
        if (seen[cell] || fates[cell] !== 'left-out') continue;
        seen[cell] = 1;
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The fates of a sheet as few rectangles: B4:D9 figure. Every cell of the sheet lies in one of them. */
export function fateRanges({
  rows,
  columns,
  fates,
}: SheetAccount): { cells: string; fate: Fate }[] {
  const done: { cells: string; fate: Fate }[] = [];
  let open: Run[] = [];
  for (let row = 0; row < rows; row++) {
    const runs = runsOf(fates, row, columns);
    const before = new Map(open.map((run) => [`${run.left} ${run.right} ${run.fate}`, run]));
    for (const run of runs) {
      const key = `${run.left} ${run.right} ${run.fate}`;
      const above = before.get(key);
      if (!above) continue;
      run.top = above.top;
      before.delete(key);
    }
    for (const run of before.values()) done.push(named(run, row - 1));
    open = runs;
  }
  for (const run of open) done.push(named(run, rows - 1));
  return done;
}

interface Run {
  top: number;
  readonly left: number;
  readonly right: number;
  readonly fate: Fate;
}

const named = ({ top, left, right, fate }: Run, bottom: number) => ({
  cells: rangeName({ top, left, bottom, right }),
  fate,
});

/** Stretches of a row with one fate. */
function runsOf(fates: readonly Fate[], row: number, columns: number): Run[] {
  const runs: Run[] = [];
  const first = row * columns;
  for (let left = 0; left < columns;) {
    const fate = fates[first + left]!;
    let right = left;
    while (right + 1 < columns && fates[first + right + 1] === fate) right++;
    runs.push({ top: row, left, right, fate });
    left = right + 1;
  }
  return runs;
}

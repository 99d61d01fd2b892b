import { describe, expect, it } from 'vitest';
import { FileTally, movedCells } from '../../../../src/cli/convert/stream/tally.js';
import type { Fate, SheetAccount } from '../../../../src/convert/figures/account.js';
import type { ConvertProblem } from '../../../../src/convert/workbook/problem.js';

const FATES: Fate[] = ['head', 'head', 'label', 'figure', 'label', 'left-out'];
const PAGE: SheetAccount = {
  file: 'a.csv',
  sheet: 'a',
  rows: 3,
  columns: 2,
  fates: FATES,
  reasons: [{ cells: 'B3', reason: 'other' }],
};

describe('the count of a file that is read page by page', () => {
  it('has each cell once: the head stands on every page and is counted with the first', () => {
    const count = new FileTally('a.csv');
    count.count(PAGE, 1, true);
    count.count(PAGE, 1, false);
    expect(count.tally).toMatchObject({
      rows: 5,
      cells: 10,
      fates: { head: 2, label: 4, figure: 2, 'left-out': 2 },
      reasons: { other: 2 },
    });
  });

  it('says once what every page says, with all that it is about', () => {
    const count = new FileTally('a.csv');
    const problem = (count: number): ConvertProblem => ({
      code: 'symbol-undeclared',
      severity: 'error',
      place: { file: 'a.csv', sheet: 'a', cells: 'B3' },
      args: { symbol: '—', count },
    });
    count.tell([problem(2)]);
    count.tell([problem(3), { ...problem(1), args: { symbol: '…', count: 1 } } as ConvertProblem]);
    expect(count.problems.map(({ args }) => args)).toEqual([
      { symbol: '—', count: 5 },
      { symbol: '…', count: 1 },
    ]);
  });

  it('names a cell by its row in the file, and one of the head where it stands', () => {
    expect(movedCells('B7', 2, 40_000)).toBe('B40007');
    expect(movedCells('B7:C9', 2, 10)).toBe('B17:C19');
    expect(movedCells('B2', 2, 10)).toBe('B2');
    expect(movedCells('B1:B7', 2, 10)).toBe('B1:B17');
  });
});

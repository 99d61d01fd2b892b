import { describe, expect, it } from 'vitest';
import { convertWords } from '../../../src/cli/convert/convert.words.js';
import { fateRanges, totalsOf } from '../../../src/cli/convert/totals.js';
import type { Fate, SheetAccount } from '../../../src/convert/figures/account.js';
import { rangeOf } from '../../../src/convert/workbook/cell-places.js';

const F = 'figure';
const L = 'left-out';
const ACCOUNT: SheetAccount = {
  file: 'a.xlsx',
  sheet: '就业',
  rows: 4,
  columns: 3,
  fates: ['title', 'title', 'title', 'head', 'head', L, 'label', F, L, 'label', 'refused', L],
  reasons: [
    { cells: 'C2:C4', reason: 'order' },
    { cells: 'C3', reason: 'person' },
  ],
};

describe('the account of all cells', () => {
  it('is one sentence in each language whose numbers add up to the cells', () => {
    const totals = totalsOf([ACCOUNT, { ...ACCOUNT, file: 'b.xlsx' }]);
    expect(totals).toMatchObject({ files: 2, sheets: 2, cells: 24, reasons: { order: 6 } });
    expect(Object.values(totals.fates).reduce((a, b) => a + b)).toBe(24);
    expect(convertWords['zh-CN'].summary(totals)).toBe(
      '2 个文件、2 张工作表，共 24 格：取数 2，表头和名称 8，标题和附注 6，空白 0，不取 6（序号、位次 6），没有读 2。',
    );
    expect(convertWords.en.summary(totals)).toBe(
      '2 files, 2 sheets, 24 cells: figures 2, heads and names 8, titles and notes 6, ' +
        'empty 0, left out 6 (serial numbers and ranks 6), not read 2.',
    );
    expect(convertWords.en.summary(totalsOf([ACCOUNT]))).toMatch(/^1 file, 1 sheet, 12 cells: /);
    expect(totalsOf([]).cells).toBe(0);
  });

  it('names every cell in one rectangle of its fate', () => {
    const fates: Fate[] = ['title', F, F, F, F, F, 'empty', F, F, 'empty', L, F];
    for (const account of [ACCOUNT, { ...ACCOUNT, fates }]) {
      const told = Array<string | undefined>(12).fill(undefined);
      for (const { cells, fate } of fateRanges(account)) {
        const { top, left, bottom, right } = rangeOf(cells)!;
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) {
            expect(told[row * 3 + column], 'no cell twice').toBe(undefined);
            told[row * 3 + column] = fate;
          }
      }
      expect(told).toEqual(account.fates);
    }
    expect(fateRanges(ACCOUNT)).toContainEqual({ cells: 'A1:C1', fate: 'title' });
    expect(fateRanges(ACCOUNT)).toContainEqual({ cells: 'A3:A4', fate: 'label' });
  });

  it('counts a long sheet quickly', () => {
    const rows = 20_000;
    const fates = Array<Fate>(rows * 10).fill('figure');
    const account = { ...ACCOUNT, rows, columns: 10, fates, reasons: [] };
    expect(fateRanges(account)).toEqual([{ cells: 'A1:J20000', fate: 'figure' }]);
  });
});

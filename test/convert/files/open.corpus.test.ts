import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/convert/files/open.js';
import type { Cell, Sheet } from '../../../src/convert/workbook/workbook.js';
import { bytesOf, corpusCases, type CorpusFile } from '../corpus/case.js';

const DAY = 86_400_000;

/** What a cell holds, as the generator of the corpus writes it: days as the serial numbers since 1900. */
function written(cell: Cell | undefined, file: CorpusFile): string {
  if (cell?.kind === 'date') return String(Date.parse(String(cell.value)) / DAY + 25_569);
  const isComma = file.format === 'csv' && cell?.kind === 'number' && cell.text.includes(',');
  return String((isComma ? cell.text : cell?.value) ?? '');
}

/** What the generator wrote, without the guards that text files put around it: ="007", a tab. */
const meant = (value: number | string = '') =>
  String(value)
    .replace(/^="(.*)"$/, '$1')
    .trim();

const hiddenOf = (
  sheet: Pick<Sheet, 'isHidden'> & Record<'hiddenRows' | 'hiddenColumns', Iterable<number>>,
) => [sheet.isHidden, [...sheet.hiddenRows], [...sheet.hiddenColumns]];

describe('every file of the corpus', () => {
  it('is opened with each cell as it was written, in every format', async () => {
    let cells = 0;
    for (const file of corpusCases().flatMap(({ files }) => files)) {
      const { workbook, problems } = await openWorkbook(bytesOf(file), file.name);
      expect([file.name, problems.filter(({ severity }) => severity === 'error')]).toEqual([
        file.name,
        [],
      ]);
      expect(workbook!.sheets).toHaveLength(file.sheets.length);
      file.sheets.forEach((sheet, s) => {
        const found = workbook!.sheets[s]!;
        expect([file.name, ...hiddenOf(found)]).toEqual([file.name, ...hiddenOf(sheet)]);
        const differ = sheet.rows.flatMap((row, r) =>
          row.flatMap((cell, c) => {
            cells++;
            const value = written(found.rows[r]?.[c], file);
            return value.trim() === meant(cell?.v) ? [] : [[file.name, r, c, cell?.v, value]];
          }),
        );
        expect(differ).toEqual([]);
      });
    }
    expect(cells).toBeGreaterThan(5000);
  }, 60_000);
});

// Workbooks of the two formats that a library has to write: XLS (BIFF8), and ODS.
import * as XLSX from '@e965/xlsx';
import { cellName } from './sheet.mjs';

function cellOf({ v, z, f }) {
  const kind = typeof v === 'number' ? { t: 'n' } : { t: 's' };
  return { ...kind, v, ...(z ? { z } : {}), ...(f ? { f } : {}) };
}

function worksheet({ rows, merges, hiddenRows, hiddenColumns }) {
  const cells = {};
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell?.v !== undefined) cells[cellName(r, c)] = cellOf(cell);
    }),
  );
  const width = Math.max(...rows.map((row) => row.length));
  const hidden = (list) =>
    Object.assign([], Object.fromEntries(list.map((i) => [i, { hidden: true }])));
  return {
    ...cells,
    '!ref': `A1:${cellName(rows.length - 1, width - 1)}`,
    '!merges': merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    })),
    '!rows': hidden(hiddenRows),
    '!cols': hidden(hiddenColumns),
  };
}

/** The bytes of a workbook as `xls` or `ods`. */
export function libraryBook({ sheets, format }) {
  const book = XLSX.utils.book_new();
  for (const sheet of sheets) XLSX.utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  const states = sheets.map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 }));
  book.Workbook = { ...book.Workbook, Sheets: states };
  const bookType = format === 'xls' ? 'biff8' : 'ods';
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }));
}

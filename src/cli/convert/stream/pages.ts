import { createReadStream } from 'node:fs';
import { cellsOf, decimalOf } from '../../../convert/files/delimited-sheet.js';
import { sheetOf } from '../../../convert/files/found-sheet.js';
import { rowsOfText } from '../../../convert/files/text-rows.js';
import { tablesOf } from '../../../convert/layout/tables-of.js';
import type { FileReading } from '../../../convert/mapping/mapping.generated.js';
import type { Workbook } from '../../../convert/workbook/workbook.js';
import type { Progress } from '../../progress.js';
import type { Input } from '../inputs.js';

/** Rows of a page: many enough that a head weighs nothing, few enough for little memory. */
const PAGE_ROWS = 40_000;

/** Rows of the text in parts, each with the number of its first row in the file (from 0). */
export interface Page {
  readonly rows: readonly (readonly string[])[];
  readonly first: number;
}

/** The pages of a long text, in memory that does not grow with it. Throws a TextFault. */
export async function* pagesOf(
  { path, name, size }: Input,
  reading: FileReading | undefined,
  progress: Progress,
): AsyncGenerator<Page> {
  let read = 0;
  async function* bytes() {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      const piece = chunk as Uint8Array;
      read += piece.length;
      const share = Math.floor((read / size) * 100);
      progress.say(`正在读 ${name}：${share}%`, `reading ${name}: ${share}%`);
      yield piece;
    }
  }
  let rows: string[][] = [];
  let first = 0;
  for await (const more of rowsOfText(bytes(), reading)) {
    for (const row of more) rows.push(row);
    if (rows.length < PAGE_ROWS) continue;
    yield { rows, first };
    first += rows.length;
    rows = [];
  }
  if (rows.length > 0) yield { rows, first };
}

/** How the rows of a text become sheets of one table: its lines above the body, and its decimal mark. */
export interface Frame {
  readonly top: readonly (readonly string[])[];
  readonly decimal: '.' | ',';
}

/** The frame of a text by its first page; undefined where that is no one table. */
export function frameOf({ rows }: Page, reading: FileReading | undefined): Frame | undefined {
  const decimal = reading?.decimal ?? decimalOf(rows);
  const name = '';
  const tables = tablesOf(sheetOf({ name, rows: cellsOf(rows, decimal) }));
  const [table] = tables;
  if (!table || tables.length > 1) return undefined;
  return { top: rows.slice(0, table.body.top), decimal };
}

/** Rows of a text as a workbook: what stands above the body, and then they. */
export function workbookOf(
  file: string,
  { top, decimal }: Frame,
  body: readonly (readonly string[])[],
): Workbook {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[a-z]{2,5}$/i, '');
  const rows = cellsOf([...top, ...body], decimal);
  return { name: file, format: 'csv', sheets: [sheetOf({ name, rows })] };
}

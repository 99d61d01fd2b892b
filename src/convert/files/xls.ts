import { SSF } from '@e965/xlsx';
import { teachCodePages } from './code-pages.js';
import { EAST_ASIAN_FORMATS } from './east-asian-formats.js';
import { fault, type Opened } from './fault.js';
import { readSpreadsheet } from './spreadsheet.js';
import { isWhole, RECORD, recordsFrom, workbookStream } from './xls-records.js';
import { xlsCells } from './xls-cells.js';

/** Opens a binary workbook, as Excel wrote it until 2003 and WPS does still. */
export function openXls(bytes: Uint8Array, file: string): Opened {
  const stream = streamOf(bytes);
  if (!stream) return { problems: [fault('truncated-file', { file }, {})] };
  if (isLocked(stream.records)) return { problems: [fault('password', { file }, {})] };
  if (!isWhole(stream.records)) return { problems: [fault('truncated-file', { file }, {})] };
  if (!stream.isUnicode) teachCodePages();
  // A binary workbook names its formats by number too, and the library asks this table.
  for (const [id, code] of Object.entries(EAST_ASIAN_FORMATS)) SSF.load(code, Number(id));
  const told = stream.isUnicode ? { cells: xlsCells(stream.records) } : codePageOf(stream.records);
  return readSpreadsheet(bytes, { file, format: 'xls', ...told });
}

/** The records of a workbook; those before Excel 97 hold bytes of a code page. Undefined where none is found. */
function streamOf(bytes: Uint8Array): { records: Uint8Array; isUnicode: boolean } | undefined {
  if (bytes[0] === 9) return { records: bytes, isUnicode: false };
  try {
    return workbookStream(bytes);
  } catch {
    return undefined;
  }
}

/** True where a record says that all behind it is encrypted. */
function isLocked(stream: Uint8Array): boolean {
  for (const { type } of recordsFrom(stream)) {
    if (type === RECORD.LOCK) return true;
    if (type === RECORD.SHEET || type === RECORD.END) return false;
  }
  return false;
}

/** The code page of Chinese, where the records state none: scripts in PHP write such workbooks. */
function codePageOf(stream: Uint8Array): { codePage?: number } {
  for (const { type } of recordsFrom(stream)) if (type === RECORD.CODE_PAGE) return {};
  return { codePage: 936 };
}

import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { ConvertProblem } from '../workbook/problem.js';
import {
  cellName,
  type Cell,
  type CellRange,
  type Format,
  type Row,
} from '../workbook/workbook.js';
import { fault, remark, type Opened } from './fault.js';
import { generalText } from './general-text.js';
import { numberFormat, type DaySystem } from './number-format.js';
import { markedRuns, RAISED_START, textOfRuns, type Run } from './rich-text.js';
import { isoOf } from './serial-date.js';
import { isBlank, textCell, type FoundSheet } from './found-sheet.js';
import { workbookOf } from './found-workbook.js';
import type { CellStyle } from './cell-style.js';
import type { StylesOfSheets } from './xlsx-styles.js';
import type { XlsCells } from './xls-cells.js';
import { ERROR_NAME, NO_VALUE } from './marked-sheet.js';
import { unescaped } from './xml-text.js';

/** What is known of a spreadsheet beside its bytes. */
export interface Aside {
  readonly file: string;
  readonly format: Format;
  readonly styles?: StylesOfSheets;
  /** By the place of the sheet among the sheets. */
  readonly cells?: ReadonlyMap<number, XlsCells>;
  readonly hasMacros?: boolean;
  readonly hasRuns?: boolean;
  /** The code page of the texts, where the file does not say it. */
  readonly codePage?: number;
}

/** A spreadsheet program's file as a workbook; the bytes have been seen to be of such a file. */
export function readSpreadsheet(bytes: Uint8Array | string, aside: Aside): Opened {
  const { file, format } = aside;
  const problems: ConvertProblem[] = [];
  const book = parsed(bytes, aside);
  if (typeof book === 'string') return { problems: [fault(book, { file }, {})] };
  if (aside.hasMacros) problems.push(remark('macro-left-out', { file }, {}));
  const system: DaySystem = book.Workbook?.WBProps?.date1904 ? 1904 : 1900;
  const sheets: FoundSheet[] = [];
  book.SheetNames.forEach((name, i) => {
    const sheet = book.Sheets[name];
    const place = { file, sheet: name };
    // The library keeps silent of a sheet that it could not read.
    if (!sheet) return problems.push(fault('file-damaged', place, {}));
    if ((sheet['!type'] ?? 'sheet') !== 'sheet') {
      return problems.push(remark('sheet-left-out', place, {}));
    }
    const cells = aside.cells?.get(i);
    const told = { styles: cells?.styles ?? aside.styles?.get(name), runs: cells?.runs };
    const isHidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0;
    return sheets.push({ ...foundSheet(sheet, told, system), name, isHidden });
  });
  if (sheets.length === 0 && problems.some(({ severity }) => severity === 'error'))
    return { problems };
  return workbookOf(sheets, { name: file, format }, problems);
}

/** What the library makes of the bytes, or why it makes nothing. */
function parsed(bytes: Uint8Array | string, { hasRuns, codePage }: Aside) {
  try {
    return read(bytes, {
      type: typeof bytes === 'string' ? 'string' : 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: hasRuns ?? false,
      // What is seen of a value is worked out here.
      cellText: false,
      ...(codePage === undefined ? {} : { codepage: codePage }),
      nodim: true,
    });
  } catch (error) {
    return /password|encrypt/i.test(String(error)) ? 'password' : 'file-damaged';
  }
}

/** What is known of the cells of a sheet that the library does not tell. */
interface Told {
  readonly styles: ReadonlyMap<string, CellStyle> | undefined;
  readonly runs: ReadonlyMap<string, readonly Run[]> | undefined;
}

function foundSheet(sheet: WorkSheet, { styles, runs }: Told, system: DaySystem) {
  const rows: Row[] = [];
  ((sheet['!data'] ?? []) as (CellObject[] | undefined)[]).forEach((found, r) => {
    const row: (Cell | undefined)[] = [];
    found?.forEach((stored, c) => {
      const place = styles || runs ? cellName(r, c) : '';
      const rich = runs?.get(place);
      const style = styles?.get(place);
      if (style?.isStruck) return;
      const more = asideOf(stored, style?.indent || undefined);
      const cell = rich ? richCell(rich, more) : cellOf(stored, system, more);
      if (cell) row[c] = cell;
    });
    if (row.length > 0) rows[r] = row;
  });
  return {
    rows,
    merges: (sheet['!merges'] ?? []).map(({ s, e }): CellRange => {
      return { top: s.r, left: s.c, bottom: e.r, right: e.c };
    }),
    hiddenRows: placesOf(sheet['!rows'], (row) => row.hidden === true || row.hpt === 0),
    hiddenColumns: placesOf(
      sheet['!cols'],
      (column) => column.hidden === true || column.width === 0,
    ),
  };
}

/** Where a list with gaps holds what is asked for. */
function placesOf<T>(list: readonly (T | undefined)[] | undefined, isMeant: (one: T) => boolean) {
  const places: number[] = [];
  list?.forEach((one, place) => one && isMeant(one) && places.push(place));
  return places;
}

/** A cell of the library as a cell of a workbook; undefined where nothing is seen in it. */
function cellOf(stored: CellObject, system: DaySystem, more?: Partial<Cell>): Cell | undefined {
  if (stored.v === NO_VALUE) return { value: undefined, kind: 'number', text: '', ...more };
  if (typeof stored.v === 'string' && stored.v.startsWith(ERROR_NAME)) {
    return errorCell(stored.v.slice(1), more);
  }
  switch (stored.t) {
    case 'n':
      return numberCell(stored, system, more);
    case 's':
      return textCellOf(stored, more);
    case 'b':
      return {
        value: stored.v === true,
        kind: 'boolean',
        text: stored.v ? 'TRUE' : 'FALSE',
        ...more,
      };
    case 'e':
      return errorCell(stored.w ?? ERRORS[Number(stored.v)] ?? '#ERROR!', more);
    default:
      return undefined;
  }
}

const errorCell = (name: string, more?: Partial<Cell>): Cell => ({
  value: name,
  kind: 'error',
  text: name,
  ...more,
});

/** Errors as the binary formats number them (MS-XLS 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** What stands beside the value of a cell; most have nothing. */
function asideOf(stored: CellObject, indent: number | undefined): Partial<Cell> | undefined {
  const comment = stored.c?.map(({ t }) => t ?? '').join('\n');
  if (stored.f === undefined && comment === undefined && indent === undefined) return undefined;
  return {
    ...(stored.f === undefined ? {} : { formula: stored.f }),
    ...(comment ? { comment } : {}),
    ...(indent ? { indent } : {}),
  };
}

function numberCell(stored: CellObject, system: DaySystem, more?: Partial<Cell>): Cell | undefined {
  const value = stored.v as number;
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const code = stored.z === undefined ? 'General' : String(stored.z);
  if (code === 'General') {
    return { value, kind: 'number', text: generalText(value), ...more };
  }
  const format = numberFormat(code);
  const text = format.show(value, system).trim();
  const day = format.isDate ? isoOf(value, format, system) : undefined;
  return day === undefined
    ? { value, kind: 'number', text, format: code, ...more }
    : { value: day, kind: 'date', text, format: code, ...more };
}

function textCellOf(stored: CellObject, more?: Partial<Cell>): Cell | undefined {
  const whole = String(stored.v ?? '').replace(/\r\n?/g, '\n');
  if (isBlank(whole)) return undefined;
  const format =
    stored.z === undefined || stored.z === 'General' ? {} : { format: String(stored.z) };
  if (whole.includes(RAISED_START)) return richCell(markedRuns(whole), { ...format, ...more });
  if (!stored.h || !/<su[bp]>|<s>/.test(stored.h)) return textCell(whole, { ...format, ...more });
  return richCell(runsOf(stored.h), { ...format, ...more });
}

function richCell(runs: readonly Run[], more?: Partial<Cell>): Cell | undefined {
  const { text, mark } = textOfRuns(runs);
  return textCell(text, { ...more, ...(mark ? { mark } : {}) });
}

/** The pieces of a rich text as the library writes it: spans with sup and s in them. */
function runsOf(html: string): Run[] {
  return (html.match(/<span\b[^>]*>[^]*?<\/span>|[^<]+|<br\/>/g) ?? []).map((piece) => {
    const text = unescaped(piece.replace(/<br\/>/g, '\n').replace(/<[^>]*>/g, ''));
    if (/<s>/.test(piece)) return { text, style: 'struck' };
    return /<sup>/.test(piece) ? { text, style: 'raised' } : { text };
  });
}

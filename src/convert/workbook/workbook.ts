/*
 * The room `workbook`: what a file of tables is, whatever its format. Cells with their values as the
 * program stored them and their texts as it shows them, merges, what is hidden. It knows nothing of
 * statistics: what a cell means is said by a mapping.
 */

/** The formats that are told apart by their bytes. */
export type Format =
  | 'xlsx'
  | 'xls'
  | 'ods'
  /** What Excel 2003 called an XML spreadsheet; case systems export it as `.xls`. */
  | 'xml-2003'
  | 'csv'
  | 'html'
  | 'json-stat'
  | 'sdmx-json'
  | 'sdmx-csv'
  | 'open-sdg'
  | 'contract';

/** A file of one or more sheets, as it was read; nothing in it is interpreted. */
export interface Workbook {
  /** The name of the file, with its ending. */
  readonly name: string;
  readonly format: Format;
  /** How its bytes were made text (`utf-8`, `gb18030` …); absent for a file that says so itself. */
  readonly encoding?: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows of cells from A1 on; a row ends with its last cell, and an empty cell is undefined. */
  readonly rows: readonly Row[];
  /** Areas that are one cell in the program; its value stands in the first cell. */
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export type Row = readonly (Cell | undefined)[];

/** A cell that holds something, as the program stored it. */
export interface Cell {
  /**
   * A number, a text, true or false; of a date its day or minute in ISO 8601; of an error its name (#REF!); of a
   * formula without a stored value undefined.
   */
  readonly value: number | string | boolean | undefined;
  readonly kind: 'number' | 'text' | 'boolean' | 'date' | 'error';
  /** What a reader of the sheet sees: 95.3% where 0.953 is stored. Line breaks are kept. */
  readonly text: string;
  /** The number format (ECMA-376, 18.8.30): `0.0%`, `#,##0`, `m"月"d"日"`. */
  readonly format?: string;
  /** Present where the value was computed. */
  readonly formula?: string;
  /** A superscript behind the text, which is not part of it: the 2 of 128². */
  readonly mark?: string;
  /** A comment on the cell. It may name persons: nothing of it is ever written. */
  readonly comment?: string;
  /** How far its text is set in, in steps of the program. */
  readonly indent?: number;
}

/** A rectangle of cells, its ends included; rows and columns count from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where something stands, as a clerk finds it. */
export interface Place {
  readonly file: string;
  /** Absent where the whole file is meant. */
  readonly sheet?: string;
  /** `B4` or `B4:D9`; absent where the whole sheet is meant. */
  readonly cells?: string;
}

/** The letters of a column that counts from 0: A, Z, AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The name of a cell: B4. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** The name of a rectangle: B4:D9, or B4 where it is one cell. */
export function rangeName({ top, left, bottom, right }: CellRange): string {
  const first = cellName(top, left);
  const last = cellName(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

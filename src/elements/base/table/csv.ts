import { isFigure } from './columns.js';
import type { Cell, WordTable } from './word-table.js';

/** What is said of the columns of a file, in the reader's language. */
export interface CsvWords {
  unit: string;
  bound: string;
  remarks: string;
  /** What a page shows where there is no figure: a file leaves that cell empty. */
  missing: string;
  /** A remark behind what it is of. */
  aside(text: string, remark: string): string;
  pair(name: string, text: string): string;
}

/**
 * A table as a file for spreadsheets: RFC 4180, with the byte order mark that they need to read
 * Chinese. A figure is a plain number, its unit stands in the head of its column, and what must be
 * said of it in columns of its own. `below` is what must not part from the figures, a line each.
 */
export function csvOf(table: WordTable, below: readonly string[], words: CsvWords): string {
  const columns = table.columns.flatMap((name, i) =>
    columnsOf(
      name,
      table.rows.map(({ cells }) => cells[i] ?? ''),
      words,
    ),
  );
  const rows = [
    [table.head, ...columns.map(({ head }) => head)],
    ...table.rows.map(({ head }, i) => [head, ...columns.map(({ cells }) => cells[i] ?? '')]),
    ...below.map((text) => [text, ...columns.map(() => '')]),
  ];
  return `\uFEFF${rows.map((row) => row.map(fieldOf).join(',')).join('\r\n')}\r\n`;
}

/** A column of the file: numbers stay numbers. */
interface Column {
  head: string;
  cells: (string | number)[];
}

/** The columns that one of the page takes: figures stand apart from what is said of them. */
function columnsOf(name: string, cells: readonly Cell[], words: CsvWords): Column[] {
  const figures = cells.filter(isFigure);
  if (figures.length === 0) return [{ head: name, cells: cells.map(String) }];
  const [unit = '', ...otherUnits] = new Set(figures.map((figure) => figure.unit));
  const isMixed = otherUnits.length > 0;
  const said = (head: string, say: (cell: Cell) => string): Column[] => {
    const texts = cells.map(say);
    return texts.some(Boolean) ? [{ head: words.pair(name, head), cells: texts }] : [];
  };
  const values = cells.map((cell) => (isFigure(cell) ? cell.value : null) ?? '');
  return [
    { head: unit && !isMixed ? words.aside(name, unit) : name, cells: values },
    ...(isMixed ? said(words.unit, (cell) => (isFigure(cell) ? cell.unit : '')) : []),
    ...said(words.bound, (cell) => (isFigure(cell) ? cell.bound : '')),
    ...said(words.remarks, (cell) => remarksOf(cell, words)),
  ];
}

const remarksOf = (cell: Cell, { missing }: CsvWords): string =>
  isFigure(cell) ? cell.remarks : cell === missing ? '' : cell;

/** Line breaks and tabs; a field holds none, so that a line is a record to every reader. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;

/**
 * A sign that makes a spreadsheet run a text as a formula, in its plain and its wide forms, where a field
 * begins or would begin for a reader that parts fields at another sign; spaces, quotes and what is not
 * seen before it do not help.
 */
const FORMULA = /(^|[,;])([\p{C}\p{Z}"'`‘’“”]*[=+\-@＝＋－＠﹦﹢﹣﹫])/gu;

function fieldOf(content: string | number): string {
  if (typeof content === 'number') return plainNumber(content);
  const inert = content.replace(BREAKS, ' ').replace(FORMULA, "$1'$2");
  return `"${inert.replace(/"/g, '""')}"`;
}

/** A number with a decimal point and no exponent; never −0. */
export function plainNumber(value: number): string {
  const [digits = '', exponent = '0'] = String(value === 0 ? 0 : value).split('e');
  const shift = Number(exponent);
  if (shift === 0) return digits;
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const all = whole + fraction;
  const point = whole.length + shift;
  const number =
    point <= 0 ? `0.${'0'.repeat(-point)}${all}` : all + '0'.repeat(point - all.length);
  return value < 0 ? `-${number}` : number;
}

import { inertText, plainNumber } from '../../../core/table/inert-text.js';
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

/** Rows of a file, the first of which is its head. */
export type FileRows = readonly (readonly (string | number | undefined)[])[];

/**
 * A table as rows of a file: a figure is a plain number, its unit stands in the head of its column, and what
 * must be said of it in columns of its own.
 */
export function wordRows(table: WordTable, words: CsvWords): FileRows {
  const columns = table.columns.flatMap((name, i) =>
    columnsOf(
      name,
      table.rows.map(({ cells }) => cells[i] ?? ''),
      words,
    ),
  );
  return [
    [table.head, ...columns.map(({ head }) => head)],
    ...table.rows.map(({ head }, i) => [head, ...columns.map(({ cells }) => cells[i] ?? '')]),
  ];
}

/**
 * Rows as a file for spreadsheets: RFC 4180, with the byte order mark that they need to read Chinese. `below`
 * is what must not part from the figures, a line each, with as many fields as any other.
 */
export function csvFile(rows: FileRows, below: readonly string[]): string {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const lines = [...rows, ...below.map((text) => [text])].map((row) =>
    Array.from({ length: width }, (_, i) => fieldOf(row[i])).join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
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
  const values = cells.map((cell) => (isFigure(cell) && cell.value !== null ? cell.filed : ''));
  return [
    { head: unit && !isMixed ? words.aside(name, unit) : name, cells: values },
    ...(isMixed ? said(words.unit, (cell) => (isFigure(cell) ? cell.unit : '')) : []),
    ...said(words.bound, (cell) => (isFigure(cell) ? cell.bound : '')),
    ...said(words.remarks, (cell) => remarksOf(cell, words)),
  ];
}

const remarksOf = (cell: Cell, { missing }: CsvWords): string =>
  isFigure(cell) ? cell.remarks : cell === missing ? '' : cell;

function fieldOf(content: string | number | undefined): string {
  if (content === undefined) return '';
  if (typeof content === 'number') return plainNumber(content);
  return `"${inertText(content).replace(/"/g, '""')}"`;
}

/**
 * Workbooks in a plain notation.
 *
 *     # 3月                       a sheet, by its name
 *     cell|cell{2}|cell{1,3}      {columns,rows} that the cell covers; leading U+3000 set it in
 *     -                           an empty row
 *
 * A text of digits is a number; 'digits a text of them; 95.3% a number with that format; 2024-03-01 a date.
 */
import type { Cell, CellRange, Sheet, Workbook } from '../../src/convert/workbook/workbook.js';

const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

function cellOf(source: string): Cell | undefined {
  if (source === '') return undefined;
  if (source.startsWith("'"))
    return { value: source.slice(1), kind: 'text', text: source.slice(1) };
  if (NUMBER.test(source))
    return { value: Number(source.replace(/,/g, '')), kind: 'number', text: source };
  if (/^-?\d+(?:\.\d+)?%$/.test(source))
    return {
      value: Number(source.slice(0, -1)) / 100,
      kind: 'number',
      text: source,
      format: '0.0%',
    };
  if (/^\d{4}-\d\d-\d\d$/.test(source)) return { value: source, kind: 'date', text: source };
  return { value: source, kind: 'text', text: source };
}

/** A sheet in the notation. */
export function sheetOf(text: string, name = 'Sheet1'): Sheet {
  const rows: (Cell | undefined)[][] = [];
  const merges: CellRange[] = [];
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  lines.forEach((line, row) => {
    const cells: (Cell | undefined)[] = [];
    let column = 0;
    for (const source of line.trim() === '-' ? [] : line.replace(/^ +/, '').split('|')) {
      while (
        merges.some((m) => row > m.top && row <= m.bottom && column >= m.left && column <= m.right)
      )
        column++;
      const [, content = '', wide = '1', high = '1'] = /^(.*?)(?:\{(\d+)(?:,(\d+))?\})?$/s.exec(
        source,
      )!;
      cells[column] = cellOf(content);
      const [right, bottom] = [column + Number(wide) - 1, row + Number(high) - 1];
      if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
      column = right + 1;
    }
    rows.push(Array.from(cells));
  });
  return { name, isHidden: false, rows, merges, hiddenRows: new Set(), hiddenColumns: new Set() };
}

/** A workbook of one sheet or, with lines such as `# 3月`, of several. */
export function workbookOf(text: string, name = '就业.xlsx'): Workbook {
  const parts = text.split(/^\s*# (.*)$/m);
  const sheets =
    parts.length === 1
      ? [sheetOf(text)]
      : Array.from({ length: (parts.length - 1) / 2 }, (_, i) =>
          sheetOf(parts[2 * i + 2]!, parts[2 * i + 1]!.trim()),
        );
  return { name, format: 'xlsx', sheets };
}

import type { Cell, CellRange, Row } from '../workbook/workbook.js';
import { fieldCell } from './field-cell.js';
import { textCell } from './found-sheet.js';
import { isStruck, linesOf, runsOf } from './html-text.js';
import { attributeOf, isHidden, styleOf, type Classes, type HtmlNode } from './html-tree.js';
import { textOfRuns } from './rich-text.js';

/** The cells of a table in their places. */
export interface HtmlGrid {
  readonly rows: Row[];
  readonly merges: CellRange[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

/** Columns that a spreadsheet can have; what stands behind them no program would show. */
const MAX_COLUMNS = 16_384;

/** Lays the cells of a table out as a browser does: each in the first free place of its row. */
export function gridOf(table: HtmlNode, classes: Classes): HtmlGrid {
  const rows: Row[] = [];
  const merges: CellRange[] = [];
  const hiddenRows: number[] = [];
  /** The row from which on a column is free again. */
  const freeFrom: number[] = [];
  const found = rowsOf(table);
  found.forEach((tr, r) => {
    if (isHidden(tr, styleOf(tr, classes))) hiddenRows.push(r);
    const row: (Cell | undefined)[] = [];
    let c = 0;
    for (const td of cellsIn(tr)) {
      const style = styleOf(td, classes);
      if (isHidden(td, style)) continue;
      while ((freeFrom[c] ?? 0) > r) c++;
      const wide = spanOf(td, 'colspan', 1000);
      const tall = Math.min(spanOf(td, 'rowspan', 65534), found.length - r);
      if (c + wide > MAX_COLUMNS) break;
      const cell = cellOf(td, style, classes);
      if (cell) row[c] = cell;
      if (tall > 1) for (let i = c; i < c + wide; i++) freeFrom[i] = r + tall;
      if (wide > 1 || tall > 1) {
        merges.push({ top: r, left: c, bottom: r + tall - 1, right: c + wide - 1 });
      }
      c += wide;
    }
    rows.push(row);
  });
  return { rows, merges, hiddenRows, hiddenColumns: hiddenColumnsOf(table, classes) };
}

/** The rows of a table and of its parts, not of tables inside it. */
export function rowsOf(table: HtmlNode): HtmlNode[] {
  return (table.childNodes ?? []).flatMap((node) => {
    if (node.nodeName === 'tr') return [node];
    return /^t(?:head|body|foot)$/.test(node.nodeName) ? rowsOf(node) : [];
  });
}

export const cellsIn = (tr: HtmlNode): HtmlNode[] =>
  (tr.childNodes ?? []).filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th');

/** How many columns or rows a cell covers; 0 rows are all that follow. */
function spanOf(td: HtmlNode, name: 'colspan' | 'rowspan', limit: number): number {
  const stated = attributeOf(td, name);
  if (stated === undefined) return 1;
  const span = parseInt(stated, 10);
  if (span === 0 && name === 'rowspan') return limit;
  return span > 0 ? Math.min(span, limit) : 1;
}

function hiddenColumnsOf(table: HtmlNode, classes: Classes): number[] {
  const hidden: number[] = [];
  let c = 0;
  const columns = (table.childNodes ?? []).flatMap((node) => {
    if (node.nodeName === 'col') return [node];
    return node.nodeName === 'colgroup' ? (node.childNodes ?? []) : [];
  });
  for (const column of columns.filter(({ nodeName }) => nodeName === 'col')) {
    const span = Math.min(parseInt(attributeOf(column, 'span') ?? '1', 10) || 1, MAX_COLUMNS - c);
    if (isHidden(column, styleOf(column, classes))) {
      for (let i = 0; i < span; i++) hidden.push(c + i);
    }
    c += span;
  }
  return hidden;
}

function cellOf(td: HtmlNode, style: string, classes: Classes): Cell | undefined {
  if (isStruck(style)) return undefined;
  const { text, mark } = textOfRuns(runsOf(td, classes));
  const shown = linesOf(text).join('\n');
  if (shown === '' && !mark) return undefined;
  const indent = Number(/mso-char-indent-count\s*:\s*(\d+)/i.exec(style)?.[1] ?? 0);
  const more = { ...(mark ? { mark } : {}), ...(indent > 0 ? { indent } : {}) };
  const format = formatOf(style);
  if (format === '@') return textCell(shown, { ...more, format });
  const stored = storedNumber(attributeOf(td, 'x:num'), shown, format);
  if (stored) return { ...stored, text: shown.trim(), ...more };
  const cell = fieldCell(shown, '.');
  return cell && { ...cell, ...more };
}

/** The number format that Excel writes into the styles of its pages, without the escapes of CSS. */
function formatOf(style: string): string | undefined {
  const found =
    /(?:mso-number-format|vnd\.ms-excel\.numberformat)\s*:\s*("(?:[^"\\]|\\[^])*"|[^;]+)/i.exec(
      style,
    )?.[1];
  if (found === undefined) return undefined;
  const code = found
    .replace(/^"|"$/g, '')
    .replace(/\\0?022 ?/g, '"')
    .replace(/\\(.)/g, '$1')
    .trim();
  return NAMED[code.toLowerCase()] ?? code;
}

/** Formats that Excel writes by name. */
const NAMED: Readonly<Record<string, string>> = {
  general: 'General',
  text: '@',
  percent: '0.00%',
  fixed: '0.00',
  standard: '#,##0.00',
  scientific: '0.00E+00',
};

/**
 * The number that Excel stored with a cell of its page: taken where what is shown is that number rounded,
 * plain or as a percentage. A date stays the text that is shown.
 */
function storedNumber(stored: string | undefined, shown: string, format = 'General') {
  if (!stored) return undefined;
  const value = Number(stored);
  const isPercent = shown.endsWith('%');
  const seen = Number(shown.replace(/[,%\s\u00a0]/g, ''));
  if (!Number.isFinite(value) || Number.isNaN(seen) || shown === '') return undefined;
  if (isPercent && !format.includes('%')) return undefined;
  const expected = isPercent ? value * 100 : value;
  if (Math.abs(expected - seen) > Math.max(1, Math.abs(expected)) * 0.51) return undefined;
  return { value, kind: 'number' as const, ...(format === 'General' ? {} : { format }) };
}

import type { Sheet } from '../workbook/workbook.js';
import type { ColumnLayout, RowLayout, TableLayout } from './layout.js';
import { plainText } from './plain-head.js';

/**
 * The layout of a plain list, which a mapping names as one: heads in the first row, then a row each and
 * nothing else. No row is a section, no blank stands for the name above it, and no line is a note.
 */
export function listLayout({ rows }: Sheet): TableLayout {
  const [head = []] = rows;
  const columns = head.flatMap((cell, column): ColumnLayout[] => {
    if (!cell) return [];
    const header = plainText(cell.text);
    return [{ column, path: [header], header, role: 'name' }];
  });
  let right = 0;
  for (const row of rows) right = Math.max(right, row.length - 1);
  const last = rows.length - 1;
  return {
    titles: [],
    lines: [],
    title: '',
    heads: { top: 0, bottom: 0, left: 0, right },
    body: { top: 1, bottom: last, left: 0, right },
    columns,
    stub: [],
    rows: rows.slice(1).map((cells, i): RowLayout => {
      const role = cells.some(Boolean) ? 'figures' : 'blank';
      return { row: i + 1, role, labels: [], under: [] };
    }),
    notes: [],
    isRunOn: false,
  };
}

import type { CellRange, Row } from '../workbook/workbook.js';
import { textCell, type FoundSheet } from './found-sheet.js';
import { cellsIn, gridOf, rowsOf, type HtmlGrid } from './html-cells.js';
import { linesOf, runsOf } from './html-text.js';
import {
  classesOf,
  htmlTree,
  isHidden,
  styleOf,
  type Classes,
  type HtmlNode,
} from './html-tree.js';
import { textOfRuns } from './rich-text.js';

/** Lines of the page that are kept above a table and below the last one: title, unit, source. */
const LINES_KEPT = 6;

interface Line {
  readonly line: string;
  /** True of a heading and of the caption of a table. */
  readonly isTitle: boolean;
}

/** A line of the page between its tables, or a table. */
type Part = Line | { readonly table: HtmlNode; readonly isShown: boolean };

/**
 * The tables of a page, each a sheet. The lines that stand above a table on the page stand above it on the
 * sheet too, for its unit and its period are often said there. Undefined where it is no page.
 */
export function htmlSheets(text: string): FoundSheet[] | undefined {
  const tree = htmlTree(text);
  if (!tree) return undefined;
  const classes = classesOf(tree);
  const parts = partsOf(tree, classes);
  const names = sheetNames(text);
  const tables = parts.filter((part) => 'table' in part).length;
  const taken = new Set<string>();
  const sheets: FoundSheet[] = [];
  let above: Line[] = [];
  parts.forEach((part, i) => {
    if ('line' in part) {
      above.push(part);
      return;
    }
    const title = above.filter(({ isTitle }) => isTitle).pop()?.line;
    const stated = names.length === tables ? names[sheets.length] : undefined;
    const name = uniqueName(stated ?? title ?? `表${sheets.length + 1}`, taken);
    const isLast = !parts.slice(i + 1).some((later) => 'table' in later);
    const below = isLast ? parts.slice(i + 1, i + 1 + LINES_KEPT) : [];
    const titles = above.slice(-LINES_KEPT).map(({ line }) => line);
    const notes = below.flatMap((later) => ('line' in later ? [later.line] : []));
    const sheet = withLines(titles, gridOf(part.table, classes), notes);
    sheets.push({ name, isHidden: !part.isShown, ...sheet });
    above = [];
  });
  return sheets;
}

/** The lines and tables of a page in their order. */
function partsOf(tree: HtmlNode, classes: Classes): Part[] {
  const parts: Part[] = [];
  let pending: HtmlNode[] = [];
  const endLine = (isTitle = false) => {
    const { text } = textOfRuns(runsOf({ nodeName: 'div', childNodes: pending }, classes));
    for (const line of linesOf(text)) parts.push({ line, isTitle });
    pending = [];
  };
  const visit = (node: HtmlNode, isShown: boolean) => {
    const shown = isShown && !isHidden(node, styleOf(node, classes));
    const tables = tablesIn(node);
    if (node.nodeName !== 'table' && tables === 0) {
      if (shown && /^(?:h[1-6]|caption)$/.test(node.nodeName)) {
        endLine();
        pending = [node];
        endLine(true);
      } else if (shown) pending.push(node);
      return;
    }
    endLine();
    if (node.nodeName === 'table' && (tables === 0 || isDataTable(node))) {
      for (const child of node.childNodes ?? [])
        if (child.nodeName === 'caption') visit(child, shown);
      parts.push({ table: node, isShown: shown });
      if (tables === 0) return;
      for (const tr of rowsOf(node)) {
        for (const td of cellsIn(tr)) if (tablesIn(td) > 0) visit(td, shown);
      }
      return;
    }
    node.childNodes?.forEach((child) => visit(child, shown));
    endLine();
  };
  for (const child of tree.childNodes ?? []) visit(child, true);
  endLine();
  return parts;
}

const counted = new WeakMap<HtmlNode, number>();

/** How many tables stand below a node. */
function tablesIn(node: HtmlNode): number {
  let count = counted.get(node);
  if (count === undefined) {
    count = 0;
    for (const child of node.childNodes ?? []) {
      count += tablesIn(child) + (child.nodeName === 'table' ? 1 : 0);
    }
    counted.set(node, count);
  }
  return count;
}

/** True of a table around others that is one itself, and not only a frame that sets them in their place. */
function isDataTable(table: HtmlNode): boolean {
  const rows = rowsOf(table).map(cellsIn);
  return rows.filter((row) => row.filter((td) => tablesIn(td) === 0).length > 1).length > 2;
}

/** A table with lines above and below it, each as wide as the table. */
function withLines(above: readonly string[], grid: HtmlGrid, below: readonly string[]) {
  const width = Math.max(1, ...grid.rows.map((row) => row.length));
  const down = above.length;
  const lineRow = (line: string): Row => [textCell(line)];
  const lineMerge = (row: number): CellRange => {
    return { top: row, left: 0, bottom: row, right: width - 1 };
  };
  const moved = grid.merges.map(({ top, left, bottom, right }) => {
    return { top: top + down, left, bottom: bottom + down, right };
  });
  const first = down + grid.rows.length;
  return {
    rows: [...above.map(lineRow), ...grid.rows, ...below.map(lineRow)],
    merges: [
      ...above.map((_, i) => lineMerge(i)),
      ...moved,
      ...below.map((_, i) => lineMerge(first + i)),
    ],
    hiddenRows: grid.hiddenRows.map((row) => row + down),
    hiddenColumns: grid.hiddenColumns,
  };
}

/** The names of sheets that Excel hides in a comment of its pages. */
const sheetNames = (text: string) =>
  [...text.slice(0, 65536).matchAll(/<x:Name>([^<]*)<\/x:Name>/g)].map(([, name]) => name!.trim());

function uniqueName(wanted: string, taken: Set<string>): string {
  const short = wanted.slice(0, 31);
  let name = short;
  for (let n = 2; taken.has(name); n++) name = `${short} (${n})`;
  taken.add(name);
  return name;
}

import type { TextCell } from '../../core/table/table-grid.js';

/** What a cell says to a reader of the page. */
interface Read {
  text: string;
  mark: string;
}

/** Elements that hold no text of the page. */
const MUTE = /^(?:script|style|template|noscript|button|select|input|textarea|svg|del|s|strike)$/;
const BREAK = /^(?:br|p|div|li|tr|h[1-6])$/;
/** What a raised 2 or 3 stands behind where it is part of a unit: km², 米³. */
const POWER_OF = /(?:^|[^a-z])(?:[kcdm]?m|千?米|厘米)$/i;
const POWERS: Record<string, string> = { 2: '²', 3: '³' };

/** True for what the page does not show, or has struck out. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (MUTE.test(element.localName)) return true;
  const { display, visibility, textDecorationLine = '' } = getComputedStyle(element);
  return (
    display === 'none' || visibility === 'hidden' || textDecorationLine.includes('line-through')
  );
}

/** Collects the text below a node; a raised note is kept out of it, a line break stays one. */
function collect(node: Node, into: Read): void {
  if (node.nodeType === Node.TEXT_NODE) {
    into.text += (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    return;
  }
  if (!(node instanceof Element)) return;
  if (isHidden(node)) return;
  if (node.localName === 'sup') {
    const raised = (node.textContent ?? '').trim();
    const before = into.text.trim();
    if (POWERS[raised] && POWER_OF.test(before)) into.text = before + POWERS[raised];
    // 10⁴ is a number of its own, and which one cannot be seen once it lies flat.
    else if (before.endsWith('10') && /^[-−]?\d+$/.test(raised)) into.text = `${before}^${raised}`;
    else into.mark += raised;
    return;
  }
  if (BREAK.test(node.localName)) into.text += '\n';
  for (const child of node.childNodes) collect(child, into);
  if (BREAK.test(node.localName)) into.text += '\n';
}

/** The text of an element without what is hidden, struck or raised behind it. */
export function shownText(element: Element): Read {
  const into: Read = { text: '', mark: '' };
  for (const child of element.childNodes) collect(child, into);
  const lines = into.text.split('\n').map((line) => line.replace(/ +/g, ' '));
  return {
    text: lines.filter((line) => /[^\s\u00a0\u200b]/.test(line)).join('\n'),
    mark: into.mark,
  };
}

/** How many characters a text is set in, by blanks that a page shows. */
const indentOf = (text: string) =>
  /^[\u00a0\u3000\u2000-\u200a]*/.exec(text.replace(/^ /, ''))![0].length;

/** The cells of a table as they are shown, row by row. */
export function cellsOf(table: HTMLTableElement): TextCell[][] {
  return [...table.rows]
    .filter((row) => !isHidden(row))
    .map((row) =>
      [...row.cells]
        .filter((cell) => !isHidden(cell))
        .map((cell): TextCell => {
          const { text, mark } = shownText(cell);
          return {
            text: text.replace(/\u00a0/g, ' ').trim(),
            mark,
            colSpan: cell.colSpan,
            rowSpan: cell.rowSpan === 0 ? 1000 : cell.rowSpan,
            head: cell.localName === 'th',
            indent: indentOf(text),
          };
        }),
    );
}

import { escaped } from '../../charts/painters/svg-text.js';
import type { Cell, WordTable } from '../../elements/base/table/word-table.js';
import { FONT } from '../../theme/tokens.js';
import type { Drawing } from './drawing.js';

const said = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

/** A picture with its figures as a page of its own: no style, no script, nothing that a policy stands against. */
export const drawingPage = (drawing: Drawing): string => pageOf(drawing, '');

/** The same for a printer: the picture as wide as the sheet, its figures below. */
export const printPage = (drawing: Drawing): string => pageOf(drawing, PRINT);

/** No policy stands against a style in a page that nobody else sees. */
const PRINT = `
<style>
@page { size: A4; margin: 15mm }
body { margin: 0; font: 10pt/1.5 ${FONT}; color: #16262f }
figure { margin: 0 0 6mm; break-inside: avoid }
svg { display: block; width: 100%; height: auto; max-height: 250mm }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
caption { padding-bottom: 2mm; text-align: start; font-weight: 700 }
th, td { padding: 1mm 2mm; border-bottom: 0.2mm solid #c8d0d4; text-align: end; vertical-align: top; font-weight: 400 }
th:first-child { text-align: start }
thead th { border-color: #16262f; font-weight: 700 }
tr { break-inside: avoid }
</style>`;

function pageOf({ svg, title, where, table, lang }: Drawing, style: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>${style}
</head>
<body>
<figure>
${svg}
</figure>
${table ? tableMarkup(table) : `<p>${escaped(where)}</p>`}
</body>
</html>
`;
}

function tableMarkup({ caption, head, columns, rows, notes = [] }: WordTable): string {
  const cells = (texts: readonly string[], name: 'td' | 'th', scope = '') =>
    texts.map((text) => `<${name}${scope}>${escaped(text)}</${name}>`).join('');
  return `<table>
<caption>${escaped([caption, ...notes].join(' · '))}</caption>
<thead><tr>${cells([head, ...columns], 'th', ' scope="col"')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells([row.head], 'th', ' scope="row"')}${cells(row.cells.map(said), 'td')}</tr>`).join('\n')}
</tbody>
</table>`;
}

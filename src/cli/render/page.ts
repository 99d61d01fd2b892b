import { escaped } from '../../charts/painters/svg-text.js';
import type { Cell, WordTable } from '../../elements/base/table/word-table.js';
import type { Drawing } from './drawing.js';

const said = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

/** A picture with its figures as a page of its own: no style, no script, nothing that a policy stands against. */
export function drawingPage({ svg, title, where, table, lang }: Drawing): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
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

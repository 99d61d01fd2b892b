import { escaped } from '../../charts/painters/svg-text.js';
import { loadWords } from '../../i18n/words.js';
import { twinTable } from '../../twin/twin-table.js';
import type { Drawing } from './drawing.js';
import { pageSheet } from './page-sheet.js';

/**
 * A picture with its figures as a page of its own, for a screen, a telephone and a printer: what is drawn, and below
 * it what was counted. Its looks are one style sheet in its head, or in a file of the address `sheet`: a policy that
 * allows no style in a page leaves words, drawing and table.
 */
export async function drawingPage(drawing: Drawing, sheet?: string): Promise<string> {
  const { svg, narrow, title, where, tables, lang, isBoard } = drawing;
  const words = await loadWords(lang);
  const looks = sheet
    ? `<link rel="stylesheet" href="${escaped(sheet)}">`
    : `<style>\n${pageSheet(drawing)}</style>`;
  const small = narrow ? `\n<div class="narrow" hidden>\n${narrow()}\n</div>` : '';
  const figures = tables.map((table) => `<section>\n${twinTable(table, words)}\n</section>`);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${looks}
</head>
<body${isBoard ? ' class="board"' : ''}>
<main>
<figure>
<div class="wide">
${svg}
</div>${small}
</figure>
${figures.length > 0 ? figures.join('\n') : `<p>${escaped(where)}</p>`}
</main>
</body>
</html>
`;
}

// Workbooks as text: CSV and its kin in the encodings of offices, and the HTML that systems call .xls.
import { shown } from './shown.mjs';

/** GB 18030 by its own decoder: the characters of two bytes, which are all that the corpus writes. */
function gbTable() {
  const table = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if ([...character].length === 1) table.set(character, [lead, trail]);
    }
  }
  return table;
}

let table;

function gb18030(text) {
  table ??= gbTable();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
      const bytes = table.get(character);
      if (!bytes) throw new Error(`no two bytes in GB 18030: ${character}`);
      return bytes;
    }),
  );
}

function utf16(text, isBig) {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !isBig);
  return bytes;
}

/** Bytes of a text; `utf-8-bom` and both UTF-16 begin with their mark. */
export function encoded(text, encoding = 'utf-8') {
  if (encoding === 'gb18030') return gb18030(text);
  if (encoding === 'utf-16le') return utf16(`\ufeff${text}`, false);
  if (encoding === 'utf-16be') return utf16(`\ufeff${text}`, true);
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
}

const quoted = (text, delimiter) =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A sheet as separated values; every row as long as the longest, as programs write them. */
export function separated({ rows }, { delimiter = ',', encoding, newline = '\r\n' } = {}) {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, c) => quoted(row[c] ? shown(row[c]) : '', delimiter)).join(
      delimiter,
    ),
  );
  return encoded(lines.join(newline) + newline, encoding);
}

const escaped = (text) =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);

function spanOf(merges, r, c) {
  const range = merges.find(
    ({ top, left, bottom, right }) => r >= top && r <= bottom && c >= left && c <= right,
  );
  if (!range) return '';
  if (range.top !== r || range.left !== c) return undefined;
  const wide = range.right - range.left + 1;
  const high = range.bottom - range.top + 1;
  return (wide > 1 ? ` colspan=${wide}` : '') + (high > 1 ? ` rowspan="${high}"` : '');
}

/** A page with one table, as a case system sends it under the name of a workbook. */
export function html({ name, rows, merges }, { encoding } = {}) {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row, r) => {
    const cells = Array.from({ length: width }, (_, c) => {
      const span = spanOf(merges, r, c);
      if (span === undefined) return '';
      const text = row[c] ? escaped(shown(row[c])).replaceAll('\n', '<br>') : '&nbsp;';
      return `<td${span} style='mso-number-format:"\\@"'>${text}</td>`;
    });
    return `<tr height=20>${cells.join('')}</tr>`;
  });
  const charset = encoding === 'gb18030' ? 'gb2312' : 'utf-8';
  const page =
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n' +
    `<head><meta http-equiv=Content-Type content="text/html; charset=${charset}"><title>${escaped(name)}</title></head>\r\n` +
    `<body><table border=1>\r\n${lines.join('\r\n')}\r\n</table></body></html>`;
  return encoded(page, encoding);
}

import { strToU8, zipSync } from 'fflate';
import { markupText } from '../../core/table/markup-text.js';
import type { ListCell } from './figure-columns.js';

/** A sheet to be written: its first row is its head. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly ListCell[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The same rows give the same bytes, whenever they are written. */
const MADE = new Date(2000, 0, 1);

/**
 * Sheets as a workbook (ECMA-376): texts as texts, which no program runs, and numbers as numbers; the head
 * of a sheet is bold and stays in sight, and each column can be filtered.
 */
export function workbookBytes(sheets: readonly SheetRows[]): Uint8Array {
  const numbered = sheets.map((sheet, i) => ({ ...sheet, id: i + 1 }));
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbered
      .map(
        ({ id }) =>
          `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered
      .map(({ name, id }) => `<sheet name="${xmlText(name)}" sheetId="${id}" r:id="rId${id}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${numbered
      .map(
        ({ id }) =>
          `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId0" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      numbered.map(({ id, rows }) => [`xl/worksheets/sheet${id}.xml`, sheetXml(rows)]),
    ),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)]);
  return zipSync(Object.fromEntries(files), { mtime: MADE });
}

/** Style 0 is a plain cell, style 1 that of a head. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

function sheetXml(rows: SheetRows['rows']): string {
  const [head = []] = rows;
  const last = `${columnName(Math.max(0, head.length - 1))}${Math.max(1, rows.length)}`;
  const widths = head.map(
    (_, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf(rows, i)}" customWidth="1"/>`,
  );
  const data = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, `${columnName(c)}${r + 1}`, r === 0));
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${
    widths.length > 0 ? `<cols>${widths.join('')}</cols>` : ''
  }<sheetData>${data.join('')}</sheetData>${head.length > 0 ? `<autoFilter ref="A1:${last}"/>` : ''}</worksheet>`;
}

function cellXml(cell: ListCell, place: string, isHead: boolean): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  const style = isHead ? ' s="1"' : '';
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
}

/** A, B … Z, AA: how a workbook calls its columns. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** The width of a column by the texts of its first rows, a Chinese character being two wide. */
function widthOf(rows: SheetRows['rows'], column: number): number {
  let widest = 6;
  for (const row of rows.slice(0, 200)) {
    const text = String(row[column] ?? '');
    widest = Math.max(widest, text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0) + 2);
  }
  return Math.min(40, widest);
}

/** Text for XML; what XML cannot hold, and what a workbook would take for such an escape, is escaped as it has it. */
function xmlText(text: string): string {
  const held = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (one) => {
      if (one === '\t' || one === '\n') return one;
      const code = one.charCodeAt(0).toString(16).toUpperCase();
      return `_x${code.padStart(4, '0')}_`;
    });
  return markupText(held);
}

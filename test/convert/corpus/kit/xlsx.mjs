// A workbook in the format of ECMA-376, written part by part, so that what no library writes is in it too:
// indents, superscripts, comments, formulas without a stored value, texts within their cells.
import { strToU8, zipSync } from 'fflate';
import { cellName, rangeName } from './sheet.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c],
  );

const run = (text, isMark) =>
  `<r><rPr>${isMark ? '<vertAlign val="superscript"/>' : ''}<sz val="11"/></rPr><t xml:space="preserve">${escaped(text)}</t></r>`;

/** Numbers things as they are first met. */
function numbering() {
  const known = new Map();
  return {
    known,
    of: (key) => known.get(key) ?? known.set(key, known.size).get(key),
  };
}

function stringOf({ v, mark }) {
  return mark ? run(v, false) + run(mark, true) : `<t xml:space="preserve">${escaped(v)}</t>`;
}

function cellXml(cell, name, { styles, strings }) {
  const style = styles.of(`${cell.z ?? 'General'}\n${cell.indent ?? 0}`);
  const open = `<c r="${name}" s="${style}"`;
  const formula = cell.f ? `<f>${escaped(cell.f)}</f>` : '';
  if (cell.v === undefined) return formula ? `${open}>${formula}</c>` : `${open}/>`;
  if (typeof cell.v === 'number') return `${open}>${formula}<v>${cell.v}</v></c>`;
  if (cell.error) return `${open} t="e">${formula}<v>${escaped(cell.v)}</v></c>`;
  if (formula) return `${open} t="str">${formula}<v>${escaped(cell.v)}</v></c>`;
  if (cell.inline) return `${open} t="inlineStr"><is>${stringOf(cell)}</is></c>`;
  return `${open} t="s"><v>${strings.of(stringOf(cell))}</v></c>`;
}

const columnsXml = (hidden) =>
  hidden.length === 0
    ? ''
    : `<cols>${hidden.map((c) => `<col min="${c + 1}" max="${c + 1}" width="9" hidden="1"/>`).join('')}</cols>`;

function sheetXml({ rows, merges, hiddenRows, hiddenColumns }, book) {
  const lines = rows.map((row, r) => {
    const cells = row.map((cell, c) => (cell ? cellXml(cell, cellName(r, c), book) : '')).join('');
    return `<row r="${r + 1}"${hiddenRows.includes(r) ? ' hidden="1"' : ''}>${cells}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`);
  const mergeXml = merged.length
    ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`
    : '';
  return `${XML}<worksheet xmlns="${MAIN}">${columnsXml(hiddenColumns)}<sheetData>${lines.join('')}</sheetData>${mergeXml}</worksheet>`;
}

function commentsXml({ rows }) {
  const found = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell?.comment ? [[cellName(r, c), cell.comment]] : [])),
  );
  if (found.length === 0) return undefined;
  const list = found.map(
    ([ref, text]) =>
      `<comment ref="${ref}" authorId="0"><text><t>${escaped(text)}</t></text></comment>`,
  );
  return `${XML}<comments xmlns="${MAIN}"><authors><author>-</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

function stylesXml(styles) {
  const formats = numbering();
  const xfs = [...styles.known.keys()].map((key) => {
    const [format, indent] = key.split('\n');
    const id = format === 'General' ? 0 : 164 + formats.of(format);
    const align = indent === '0' ? '' : `<alignment horizontal="left" indent="${indent}"/>`;
    return `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${align}</xf>`;
  });
  const list = [...formats.known].map(
    ([format, i]) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(format)}"/>`,
  );
  const numFmts = list.length ? `<numFmts count="${list.length}">${list.join('')}</numFmts>` : '';
  return (
    `${XML}<styleSheet xmlns="${MAIN}">${numFmts}<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`
  );
}

const relations = (list) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([id, type, to]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${to}"/>`)
    .join('')}</Relationships>`;

const contentTypes = (names) =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  names
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${TYPE}.${type}+xml"/>`)
    .join('') +
  '</Types>';

function workbookXml(sheets) {
  const list = sheets.map(
    ({ name, isHidden }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`;
}

/** The bytes of a workbook; the same for the same sheets. */
export function xlsx({ sheets }) {
  const book = { styles: numbering(), strings: numbering() };
  book.styles.of('General\n0');
  const parts = {};
  const types = [['xl/workbook.xml', 'sheet.main']];
  sheets.forEach((sheet, i) => {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    parts[name] = sheetXml(sheet, book);
    types.push([name, 'worksheet']);
    const comments = commentsXml(sheet);
    if (!comments) return;
    parts[`xl/comments${i + 1}.xml`] = comments;
    parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations([
      ['rId1', 'comments', `../comments${i + 1}.xml`],
    ]);
    types.push([`xl/comments${i + 1}.xml`, 'comments']);
  });
  const { size } = book.strings.known;
  parts['xl/sharedStrings.xml'] =
    `${XML}<sst xmlns="${MAIN}" count="${size}" uniqueCount="${size}">${[
      ...book.strings.known.keys(),
    ]
      .map((text) => `<si>${text}</si>`)
      .join('')}</sst>`;
  parts['xl/styles.xml'] = stylesXml(book.styles);
  parts['xl/workbook.xml'] = workbookXml(sheets);
  parts['xl/_rels/workbook.xml.rels'] = relations([
    ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`]),
    ['rIdS', 'styles', 'styles.xml'],
    ['rIdT', 'sharedStrings', 'sharedStrings.xml'],
  ]);
  parts['_rels/.rels'] = relations([['rId1', 'officeDocument', 'xl/workbook.xml']]);
  types.push(['xl/styles.xml', 'styles'], ['xl/sharedStrings.xml', 'sharedStrings']);
  parts['[Content_Types].xml'] = contentTypes(types);
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries(files), { mtime: new Date('2024-01-01T00:00:00'), level: 1 });
}

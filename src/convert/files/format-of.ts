import type { Format } from '../workbook/workbook.js';
import { wideEncoding } from './encoding.js';

/** What the first bytes of a file say of it. */
export type Container =
  | { readonly kind: 'zip' | 'compound' | 'text' }
  /** Something that holds no tables that can be read, by the name that people give it. */
  | { readonly kind: 'other'; readonly found?: string };

/** Files that are told by their first bytes, and are no tables. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf\x27\x1c', '7Z'],
  ['\x1f\x8b', 'GZIP'],
  ['BZh', 'BZIP2'],
  ['\xfd7zXZ', 'XZ'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['RIFF', 'WEBP'],
  ['OFD', 'OFD'],
  ['{\\rtf', 'RTF'],
  ['PAR1', 'Parquet'],
  ['ARROW1', 'Arrow'],
  ['SQLite format 3\0', 'SQLite'],
  ['MZ', 'EXE'],
];

/** How a zip archive begins: with a file, with nothing, or with a part of several. */
const ARCHIVES = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
/** How a compound file begins (MS-CFB 2.2). */
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** How a workbook begins that is a stream of records without a container, as before Excel 5. */
const RECORDS = ['\t\0', '\t\x02', '\t\x04', '\t\x08'];

/** What a file is by its first bytes, whatever its name says. */
export function containerOf(bytes: Uint8Array): Container {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const begins = (signature: string) => start.startsWith(signature);
  if (ARCHIVES.some(begins)) return { kind: 'zip' };
  if (begins(COMPOUND) || (RECORDS.some(begins) && bytes[3] === 0)) return { kind: 'compound' };
  const known = SIGNATURES.find(([signature]) => begins(signature));
  if (known) return { kind: 'other', found: known[1] };
  const isWide = wideEncoding(bytes) !== undefined || begins('\xff\xfe') || begins('\xfe\xff');
  return isWide || !bytes.subarray(0, 65536).includes(0) ? { kind: 'text' } : { kind: 'other' };
}

/** What an archive is by the names in it. */
export function archiveKind(
  names: readonly string[],
  mimetype: string,
): 'xlsx' | 'ods' | { found: string } {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  // Its parts are binary, and a spoiled one makes the library take all the memory there is.
  if (has(/^xl\/workbook\.bin$/i)) return { found: 'XLSB' };
  if (has(/^xl\/workbook\d*\.xml$/i) || has(/^xl\/worksheets\//i)) return 'xlsx';
  if (/opendocument\.spreadsheet/.test(mimetype)) return 'ods';
  if (has(/^word\//)) return { found: 'DOCX' };
  if (has(/^ppt\//)) return { found: 'PPTX' };
  if (/opendocument\.text/.test(mimetype)) return { found: 'ODT' };
  if (/opendocument\.presentation/.test(mimetype)) return { found: 'ODP' };
  if (has(/^OFD\.xml$/i)) return { found: 'OFD' };
  if (has(/\.iwa$/)) return { found: 'Numbers' };
  return { found: 'ZIP' };
}

/** True where bytes hold a name as compound files write it: in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** What a compound file (MS-CFB) holds, by the names of its streams. */
export function compoundKind(bytes: Uint8Array): 'xls' | 'password' | { found: string } {
  if (bytes[0] === 9) return 'xls';
  if (holdsName(bytes, 'EncryptedPackage') || holdsName(bytes, 'EncryptionInfo')) return 'password';
  if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) return 'xls';
  if (holdsName(bytes, 'WordDocument')) return { found: 'DOC' };
  if (holdsName(bytes, 'PowerPoint Document')) return { found: 'PPT' };
  if (holdsName(bytes, 'ET_')) return { found: 'ET' };
  return { found: 'OLE' };
}

/** What a text is by its first words. */
export function textKind(text: string): 'html' | 'json' | 'xml-2003' | 'csv' | { found: string } {
  const start = text.slice(0, 4096).trimStart();
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(start) && start.startsWith('<?xml')) {
    return 'xml-2003';
  }
  if (/^MIME-Version:/i.test(start)) return { found: 'MHTML' };
  if (/^<(?:!doctype\s+html|html|head|meta|body|table|style|div|center|!--)\b/i.test(start)) {
    return 'html';
  }
  if (start.startsWith('<?xml')) return /<html\b/i.test(start) ? 'html' : { found: 'XML' };
  if (/^<table\b/im.test(start)) return 'html';
  if (/^[[{]/.test(start) && !/^\[[^\]"{]*\]?,/.test(start)) return 'json';
  return 'csv';
}

/** The endings that files of a format have. */
const ENDINGS: Readonly<Record<Format, readonly string[]>> = {
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm', 'et', 'ett'],
  xls: ['xls', 'xlt', 'et', 'ett'],
  ods: ['ods', 'ots'],
  'xml-2003': ['xml'],
  csv: ['csv', 'tsv', 'tab', 'txt', 'prn'],
  html: ['html', 'htm', 'xhtml'],
  'json-stat': ['json'],
  'sdmx-json': ['json'],
  'sdmx-csv': ['csv', 'txt'],
  'open-sdg': ['csv', 'txt'],
  contract: ['json'],
};

/** What people call a format. */
const NAMES: Readonly<Record<Format, string>> = {
  xlsx: 'XLSX',
  xls: 'XLS',
  ods: 'ODS',
  'xml-2003': 'XML',
  csv: 'CSV',
  html: 'HTML',
  'json-stat': 'JSON',
  'sdmx-json': 'JSON',
  'sdmx-csv': 'CSV',
  'open-sdg': 'CSV',
  contract: 'JSON',
};

/** The ending of a name, where it says something else than what the file is. */
export function wrongEnding(name: string, format: Format) {
  const ending = /\.([a-z]{2,5})$/i.exec(name)?.[1]?.toLowerCase();
  if (!ending || ENDINGS[format].includes(ending)) return undefined;
  const isKnown = Object.values(ENDINGS).some((endings) => endings.includes(ending));
  return isKnown ? { ending: `.${ending}`, format: NAMES[format] } : undefined;
}

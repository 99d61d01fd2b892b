import { EAST_ASIAN_FORMATS } from './east-asian-formats.js';
import { markedSheet } from './marked-sheet.js';
import { MAX_CELLS } from './limits.js';
import { cellStyles, type StylesOfSheets } from './xlsx-styles.js';
import { storedZip } from './stored-zip.js';
import { Unpacking, type ZipEntry, type ZipFault } from './zip.js';

/** A workbook of XML parts as the library is given it, and what the library does not tell. */
export interface XlsxParts {
  /** An archive of the parts that tables need, not packed. */
  readonly bytes: Uint8Array;
  readonly styles: StylesOfSheets;
  readonly hasMacros: boolean;
  /** True where some text is raised or struck through in part. */
  readonly hasRuns: boolean;
}

/** Parts that hold no table: pictures, charts, what other files said, macros, names of persons. */
const UNREAD =
  /(?:^|\/)(?:media|theme|drawings|charts|chartsheets\/_rels|diagrams|embeddings|externalLinks|printerSettings|pivotCache|pivotTables|queryTables|slicers|activeX|ctrlProps|customXml|customUI|docProps|webextensions|persons)\/|(?:vbaProject|vbaProjectSignature)\.bin$|calcChain\.(?:xml|bin)$|connections\.xml$/i;

/**
 * The parts of an XLSX file that tables need. Nothing else is unpacked, so that no picture, macro or link
 * to another file is ever looked at.
 */
export function xlsxParts(entries: readonly ZipEntry[]): XlsxParts | ZipFault | 'cells-too-many' {
  const unpacking = new Unpacking();
  const parts = new Map<string, Uint8Array>();
  const texts = new Map<string, string>();
  let cells = 0;
  let hasRuns = false;
  let isStale = false;
  for (const entry of workbookFirst(entries)) {
    const { name } = entry;
    if (name.endsWith('/') || UNREAD.test(name)) continue;
    let bytes = unpacking.open(entry);
    if (typeof bytes === 'string') return bytes;
    if (/\.(?:xml|rels)$/i.test(name)) {
      const text = new TextDecoder().decode(bytes);
      if (/sharedStrings|worksheets\//i.test(name)) hasRuns ||= RUNS.test(text);
      isStale ||= RECALCULATED.test(text);
      const read = preparedPart(name, text, isStale);
      cells += countOf(read, /<(?:\w+:)?c[ >]/g);
      if (cells > MAX_CELLS) return 'cells-too-many';
      texts.set(name, read);
      if (read !== text) bytes = new TextEncoder().encode(read);
    }
    parts.set(name, bytes);
  }
  return {
    bytes: storedZip(parts),
    styles: cellStyles(texts),
    hasMacros: entries.some(({ name }) => /vbaProject\.bin$/i.test(name)),
    hasRuns,
  };
}

const SHEET = /worksheets\/[^/]*\.xml$/i;
/** A workbook whose writer computed nothing, and asks the program to do so. */
const RECALCULATED = /<(?:\w+:)?calcPr\b[^<>]*\bfullCalcOnLoad="(?:1|true)"/;

/** The entries in an order in which what holds for the sheets is known before them. */
const workbookFirst = (entries: readonly ZipEntry[]) => [
  ...entries.filter(({ name }) => !SHEET.test(name)),
  ...entries.filter(({ name }) => SHEET.test(name)),
];

const RUNS = /vertAlign|<(?:\w+:)?strike\b/;

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}

/** A part as the library is given it. */
function preparedPart(name: string, text: string, isStale: boolean): string {
  if (SHEET.test(name)) return markedSheet(text, isStale);
  return /styles\d*\.xml$/i.test(name) ? withEastAsianFormats(text) : text;
}

function withEastAsianFormats(styles: string): string {
  const [root, prefix = ''] = /<(\w+:)?styleSheet\b[^<>]*>/.exec(styles) ?? [];
  const added = Object.entries(EAST_ASIAN_FORMATS)
    .filter(([id]) => styles.includes(`numFmtId="${id}"`))
    .filter(([id]) => !new RegExp(`<(?:\\w+:)?numFmt\\b[^<>]*numFmtId="${id}"`).test(styles))
    .map(([id, code]) => {
      return `<${prefix}numFmt numFmtId="${id}" formatCode="${code.replace(/"/g, '&quot;')}"/>`;
    })
    .join('');
  if (!added || root === undefined) return styles;
  const open = /<(?:\w+:)?numFmts\b[^<>]*[^/<>]>/.exec(styles)?.[0];
  if (open) return styles.replace(open, () => open + added);
  const list = `<${prefix}numFmts>${added}</${prefix}numFmts>`;
  return styles.replace(/<(?:\w+:)?numFmts\b[^<>]*\/>/, '').replace(root, () => root + list);
}

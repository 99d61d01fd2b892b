import { fault, type Opened } from './fault.js';
import { archiveKind } from './format-of.js';
import { MAX_CELLS, MAX_INFLATED } from './limits.js';
import { workbookOf } from './found-workbook.js';
import { odsSheets, TooManyCells } from './ods-sheets.js';
import { odsStyles } from './ods-styles.js';
import { readSpreadsheet } from './spreadsheet.js';
import { xlsxParts } from './xlsx-parts.js';
import { zipEntries, Unpacking, type ZipEntry, type ZipFault } from './zip.js';

/** Opens an archive: a workbook of XML parts, an OpenDocument one, or none that is known. */
export function openArchive(bytes: Uint8Array, file: string): Opened {
  const entries = zipEntries(bytes);
  if (typeof entries === 'string') return { problems: [archiveFault(entries, file)] };
  const names = entries.map(({ name }) => name);
  const kind = archiveKind(names, textOf(entries, 'mimetype'));
  if (kind === 'ods') return openDocument(entries, file);
  if (kind === 'xlsx') return openXlsx(entries, file);
  return { problems: [fault('unknown-format', { file }, kind)] };
}

function openXlsx(entries: readonly ZipEntry[], file: string): Opened {
  const parts = xlsxParts(entries);
  if (typeof parts === 'string') return { problems: [archiveFault(parts, file)] };
  return readSpreadsheet(parts.bytes, { file, format: 'xlsx', ...parts });
}

function openDocument(entries: readonly ZipEntry[], file: string): Opened {
  const isEncrypted = /encryption-data/.test(textOf(entries, 'META-INF/manifest.xml'));
  if (isEncrypted) return { problems: [archiveFault('password', file)] };
  const unpacking = new Unpacking();
  const parts: string[] = [];
  for (const name of ['content.xml', 'styles.xml']) {
    const entry = entries.find((one) => one.name === name);
    const bytes = entry ? unpacking.open(entry) : new Uint8Array();
    if (typeof bytes === 'string') return { problems: [archiveFault(bytes, file)] };
    parts.push(new TextDecoder().decode(bytes));
  }
  try {
    return workbookOf(odsSheets(parts[0]!, odsStyles(parts)), { name: file, format: 'ods' });
  } catch (error) {
    if (error instanceof TooManyCells) return { problems: [archiveFault('cells-too-many', file)] };
    throw error;
  }
}

/** A part as text; nothing where it is not there or cannot be read. */
function textOf(entries: readonly ZipEntry[], name: string): string {
  const entry = entries.find((one) => one.name === name);
  const bytes = entry && new Unpacking().open(entry);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';
}

function archiveFault(code: ZipFault | 'cells-too-many', file: string) {
  if (code === 'zip-bomb') return fault(code, { file }, { limit: MAX_INFLATED / 2 ** 20 });
  if (code === 'cells-too-many') return fault(code, { file }, { limit: MAX_CELLS });
  return fault(code, { file }, {});
}

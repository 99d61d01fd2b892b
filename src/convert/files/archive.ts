import { fault, type Opened } from './fault.js';
import { archiveKind } from './format-of.js';
import { MAX_CELLS, MAX_INFLATED } from './limits.js';
import { readSpreadsheet } from './spreadsheet.js';
import { xlsxParts } from './xlsx-parts.js';
import { zipEntries, Unpacking, type ZipEntry, type ZipFault } from './zip.js';

/** Opens an archive: a workbook of XML parts, an OpenDocument one, or none that is known. */
export function openArchive(bytes: Uint8Array, file: string): Opened {
  const entries = zipEntries(bytes);
  if (typeof entries === 'string') return { problems: [archiveFault(entries, file)] };
  const names = entries.map(({ name }) => name);
  const kind = archiveKind(names, textOf(entries, 'mimetype'));
  if (kind === 'ods') return openDocument(bytes, entries, file);
  if (kind === 'xlsx') return openXlsx(entries, file);
  return { problems: [fault('unknown-format', { file }, kind)] };
}

function openXlsx(entries: readonly ZipEntry[], file: string): Opened {
  const parts = xlsxParts(entries);
  if (typeof parts === 'string') return { problems: [archiveFault(parts, file)] };
  return readSpreadsheet(parts.bytes, { file, format: 'xlsx', ...parts });
}

function openDocument(bytes: Uint8Array, entries: readonly ZipEntry[], file: string): Opened {
  const isEncrypted = /encryption-data/.test(textOf(entries, 'META-INF/manifest.xml'));
  if (isEncrypted) return { problems: [archiveFault('password', file)] };
  const unpacking = new Unpacking();
  for (const entry of entries) {
    const found = entry.name.endsWith('.xml') ? unpacking.open(entry) : entry.packed;
    if (typeof found === 'string') return { problems: [archiveFault(found, file)] };
  }
  return readSpreadsheet(bytes, { file, format: 'ods' });
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

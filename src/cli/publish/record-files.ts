import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { RecordFormat, RecordSource } from '../../publish/config/config.generated.js';
import { PublishFault } from '../../publish/fault.js';

/** A file of records. */
export interface RecordFile {
  readonly path: string;
  /** As the configuration names it. */
  readonly name: string;
  readonly bytes: number;
  readonly format: RecordFormat;
}

const FORMATS: Readonly<Record<string, RecordFormat>> = {
  '.parquet': 'parquet',
  '.pq': 'parquet',
  '.xlsx': 'sheet',
  '.xlsm': 'sheet',
  '.xls': 'sheet',
  '.et': 'sheet',
  '.ods': 'sheet',
};

/** The files that a source names, from a folder on, in the order of their names. Throws a PublishFault. */
export function recordFiles({ files, format }: RecordSource, folder: string): RecordFile[] {
  return files.flatMap((written) => {
    const found = written.includes('*') ? matching(written, folder) : [written];
    if (found.length === 0) throw new PublishFault('no-file', { file: written });
    return found.map((name): RecordFile => {
      const path = resolve(folder, name);
      const there = statSync(path, { throwIfNoEntry: false });
      if (!there?.isFile()) throw new PublishFault('no-file', { file: name });
      const kind = format ?? FORMATS[extname(name).toLowerCase()] ?? 'csv';
      return { path, name, bytes: there.size, format: kind };
    });
  });
}

/** The files whose names fit one with a * in it. */
function matching(written: string, folder: string): string[] {
  const pattern = basename(written)
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  const fits = new RegExp(`^${pattern}$`);
  const place = dirname(written);
  try {
    return readdirSync(resolve(folder, place))
      .filter((name) => fits.test(name) && !name.startsWith('.'))
      .sort()
      .map((name) => join(place, name));
  } catch {
    return [];
  }
}

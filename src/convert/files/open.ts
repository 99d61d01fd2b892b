/*
 * The room `files`: bytes → a workbook, whatever program wrote them. The format is found out from the bytes
 * and never from the name; what reads it is loaded when such a file comes. Nothing is interpreted here, no
 * other file or address is ever asked for, and whatever is wrong with the bytes is a problem, not an exception.
 */
import type { ConvertProblem } from '../workbook/problem.js';
import type { FileReading } from '../mapping/mapping.generated.js';
import { fault, remark, type Opened } from './fault.js';
import { compoundKind, containerOf, wrongEnding } from './format-of.js';

export type { Opened } from './fault.js';

/**
 * Opens a file of tables: its workbook, or what is wrong with it. `name` is what the clerk calls it;
 * `reading` is how a text file is read where the mapping says so.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  name: string,
  reading: FileReading = {},
): Promise<Opened> {
  const opened = await openBytes(bytes, name, reading);
  const format = opened.workbook?.format;
  const ending = format && wrongEnding(name, format);
  if (!ending) return opened;
  const warning: ConvertProblem = remark('wrong-ending', { file: name }, ending);
  return { ...opened, problems: [warning, ...opened.problems] };
}

async function openBytes(bytes: Uint8Array, file: string, reading: FileReading): Promise<Opened> {
  if (bytes.every((byte) => byte === 0)) return failed(fault('empty-file', { file }, {}));
  const container = containerOf(bytes);
  switch (container.kind) {
    case 'zip':
      return (await import('./archive.js')).openArchive(bytes, file);
    case 'compound':
      return openCompound(bytes, file);
    case 'text':
      return (await import('./text-file.js')).openText(bytes, file, reading);
    case 'other':
      return failed(unknownFormat(file, container.found));
  }
}

async function openCompound(bytes: Uint8Array, file: string): Promise<Opened> {
  const kind = compoundKind(bytes);
  if (kind === 'password') return failed(fault('password', { file }, {}));
  if (kind !== 'xls') return failed(unknownFormat(file, kind.found));
  return (await import('./xls.js')).openXls(bytes, file);
}

const failed = (problem: ConvertProblem): Opened => ({ problems: [problem] });

const unknownFormat = (file: string, found: string | undefined) =>
  fault('unknown-format', { file }, found ? { found } : {});

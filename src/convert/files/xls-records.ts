import { CFB } from '@e965/xlsx';

/** A record of a binary workbook (MS-XLS 2.1.4). */
export interface XlsRecord {
  readonly type: number;
  readonly data: Uint8Array;
}

/** The types of the records that are looked at. */
export const RECORD = {
  BOF: 0x0809,
  END: 0x000a,
  FONT: 0x0031,
  CELL_FORMAT: 0x00e0,
  NUMBERS: 0x00bd,
  SHEET: 0x0085,
  LOCK: 0x002f,
  CODE_PAGE: 0x0042,
  STRINGS: 0x00fc,
  CONTINUE: 0x003c,
  STRING_CELL: 0x00fd,
} as const;

/** Records that begin a part, by the versions of Excel since its second. */
const BEGINS: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, RECORD.BOF]);

/** The stream of records of a compound file, or undefined where it has none, or not all of it. */
export function workbookStream(bytes: Uint8Array) {
  const container = CFB.read(bytes, { type: 'array' }) as unknown;
  const find = (name: string) => CFB.find(container, name) as CompoundEntry | null;
  const unicode = find('/Workbook');
  const found = unicode ?? find('/Book');
  if (!found?.content || found.content.length < found.size) return undefined;
  return { records: Uint8Array.from(found.content), isUnicode: unicode !== null };
}

interface CompoundEntry {
  readonly content?: ArrayLike<number>;
  readonly size: number;
}

/** A sheet that is code, of which no part follows (MS-XLS 2.4.28). */
const MODULE = 6;

/** True of records that end as they should: what began is at an end, and so is every sheet. */
export function isWhole(stream: Uint8Array): boolean {
  let depth = 0;
  let begun = 0;
  let sheets = 0;
  for (const { type, data } of recordsFrom(stream)) {
    if (depth === 0 && !BEGINS.has(type)) break;
    if (BEGINS.has(type) && depth++ === 0) begun++;
    if (type === RECORD.END) depth--;
    if (type === RECORD.SHEET && data.length > 6 && data[5] !== MODULE) sheets++;
  }
  return depth === 0 && begun >= 1 && begun > sheets;
}

/** The records of a stream from a place on. */
export function* recordsFrom(stream: Uint8Array, start = 0): Generator<XlsRecord> {
  for (let at = start; at + 4 <= stream.length;) {
    const type = short(stream, at);
    const end = at + 4 + short(stream, at + 2);
    yield { type, data: stream.subarray(at + 4, end) };
    at = end;
  }
}

/** Two bytes as a number. */
export const short = (bytes: Uint8Array, at: number) =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

/** Four bytes as a number. */
export const long = (bytes: Uint8Array, at: number) =>
  short(bytes, at) + short(bytes, at + 2) * 0x10000;

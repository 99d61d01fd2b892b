import { Inflate } from 'fflate';
import { LARGE_PART, MAX_INFLATED, MAX_PART, MAX_PARTS, MAX_RATIO } from './limits.js';

/** A file within an archive (PKWARE APPNOTE 4.3). */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Its bytes as they are packed; empty where the archive ends before them. */
  readonly packed: Uint8Array;
}

/** Why an archive, or a part of it, cannot be read. */
export type ZipFault = 'truncated-file' | 'zip-bomb' | 'file-damaged' | 'password';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** A size that stands in the extra field instead. */
const ELSEWHERE = 0xffffffff;

/**
 * The entries of an archive by its central directory, or why there is none. The sizes that it claims are
 * not believed: they are counted while a part is inflated.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return 'truncated-file';
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS) return 'zip-bomb';
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return 'file-damaged';
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name: name.replace(/\\/g, '/'),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: packedBytes(bytes, view, at, at + 46 + nameLength, extraLength),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the directory's end record stands: the last one, behind which only a remark may follow. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function packedBytes(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): Uint8Array {
  let size = view.getUint32(at + 20, true);
  let local = view.getUint32(at + 42, true);
  const isLong = view.getUint32(at + 24, true) === ELSEWHERE;
  if (size === ELSEWHERE || local === ELSEWHERE) {
    let field = longField(view, extra, extra + extraLength) + (isLong ? 8 : 0);
    if (field + 8 <= bytes.length && size === ELSEWHERE) {
      size = Number(view.getBigUint64(field, true));
      field += 8;
    }
    if (field + 8 <= bytes.length && local === ELSEWHERE)
      local = Number(view.getBigUint64(field, true));
  }
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return new Uint8Array();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return start + size > bytes.length ? new Uint8Array() : bytes.subarray(start, start + size);
}

/** Where the long sizes stand within an extra field (APPNOTE 4.5.3). */
function longField(view: DataView, from: number, to: number): number {
  for (let at = from; at + 4 <= Math.min(to, view.byteLength);) {
    if (view.getUint16(at, true) === 0x0001) return at + 4;
    at += 4 + view.getUint16(at + 2, true);
  }
  return view.byteLength;
}

/** Inflates the parts of one archive, and stops where they grow beyond measure. */
export class Unpacking {
  private inflated = 0;

  /** The bytes of a part, or why there are none. */
  open(entry: ZipEntry): Uint8Array | ZipFault {
    const { packed, method, isEncrypted } = entry;
    if (isEncrypted) return 'password';
    if (method === 0) return this.counted(packed.length, packed.length) ?? packed;
    if (method !== 8 || packed.length === 0) return 'file-damaged';
    const chunks: Uint8Array[] = [];
    let size = 0;
    let fault: ZipFault | undefined;
    const stream = new Inflate((chunk) => {
      chunks.push(chunk);
      size += chunk.length;
    });
    try {
      for (let at = 0; at < packed.length && !fault; at += STEP) {
        const before = size;
        stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
        fault = this.counted(size - before, Math.min(at + STEP, packed.length), size);
      }
    } catch {
      return 'file-damaged';
    }
    return fault ?? joined(chunks, size);
  }

  private counted(grown: number, packed: number, size = grown): ZipFault | undefined {
    this.inflated += grown;
    const isBomb =
      size > MAX_PART ||
      this.inflated > MAX_INFLATED ||
      (size > LARGE_PART && size > packed * MAX_RATIO);
    return isBomb ? 'zip-bomb' : undefined;
  }
}

/** Packed bytes that are inflated at once: a thousand times as many come of them at most. */
const STEP = 64 * 1024;

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [gzipped, brotlied] = [promisify(gzip), promisify(brotliCompress)];

/** The byte of a gzip header that names the system that wrote it, and what it is where none is named (RFC 1952). */
const [SYSTEM, NONE] = [9, 255];

/** A file with its packed forms, for servers that send them as they are. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly gzip: Uint8Array;
  readonly brotli: Uint8Array;
  /** In hexadecimal, of the file itself. */
  readonly sha256: string;
}

/** Packs a text, to the same bytes on every machine. */
export async function packed(text: string): Promise<Packed> {
  const bytes = Buffer.from(text);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } =
    constants;
  const params = {
    // One more makes a file 2 % smaller and takes five times as long.
    [BROTLI_PARAM_QUALITY]: 9,
    [BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
  };
  const [zipped, brotli] = await Promise.all([
    gzipped(bytes, { level: 9 }),
    brotlied(bytes, { params }),
  ]);
  zipped[SYSTEM] = NONE;
  return { bytes, gzip: zipped, brotli, sha256: createHash('sha256').update(bytes).digest('hex') };
}

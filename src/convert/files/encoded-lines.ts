import { decoded, type Encoding } from './strict-decoding.js';

const LINE_END = 10;

/** Lines as bytes, each with its end. */
export function* lines(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(LINE_END, from);
    const to = end < 0 ? bytes.length : end + 1;
    yield bytes.subarray(from, to);
    from = to;
  }
}

/** True of bytes that every encoding reads alike. */
export function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! >= 0x80) return false;
  return true;
}

/** How many bytes follow the first one of a character in UTF-8; undefined where none begins so. */
function bytesBehind(first: number): number | undefined {
  if (first < 0x80) return 0;
  if (first < 0xc2 || first > 0xf4) return undefined;
  return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
}

/** True of a line that is certainly UTF-8: no other encoding writes Han in its patterns of bytes. */
export const isUtf8Line = (line: Uint8Array) => firstUtf8Line(line) === 1;

/** The first line (from 1) that is certainly UTF-8, or undefined. */
export function firstUtf8Line(bytes: Uint8Array): number | undefined {
  let line = 1;
  let hasHan = false;
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++]!;
    if (first === LINE_END) {
      if (hasHan) return line;
      line++;
      continue;
    }
    let behind = bytesBehind(first) ?? -1;
    if (first >= 0xe4 && first <= 0xe9) hasHan = true;
    while (behind > 0 && (bytes[at]! & 0xc0) === 0x80) {
      behind--;
      at++;
    }
    if (behind === 0) continue;
    // Not UTF-8: on with the next line.
    const end = bytes.indexOf(LINE_END, at);
    if (end < 0) return undefined;
    at = end + 1;
    line++;
    hasHan = false;
  }
  return hasHan ? line : undefined;
}

/** The first line (from 1) that is not in an encoding; undefined where all are. */
export function firstLineOutside(bytes: Uint8Array, encoding: Encoding): number | undefined {
  let number = 0;
  for (const line of lines(bytes)) {
    number++;
    if (isAscii(line)) continue;
    const isOther = encoding !== 'utf-8' && isUtf8Line(line);
    if (isOther || decoded(line, encoding) === undefined) return number;
  }
  return undefined;
}

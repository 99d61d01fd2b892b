import { firstLineOutside, firstUtf8Line, isAscii, isUtf8Line, lines } from './encoded-lines.js';
import { decoded, type Encoding } from './strict-decoding.js';

/** Bytes made text. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** The lines (from 1) that are in another encoding than the rest, and were read in theirs. */
  readonly otherLines?: readonly number[];
  /** True where the last character is cut in half. */
  readonly isCut?: boolean;
}

/** Why bytes are no text: no encoding fits, from this line on. */
export interface Undecodable {
  readonly line: number;
}

/**
 * The text of bytes: by their byte order mark, else as UTF-8 where every byte obeys it, else as GB18030.
 * `asked` is what the mapping says, `stated` what the file says of itself, which may be wrong.
 */
export function decodeText(
  bytes: Uint8Array,
  asked?: Encoding,
  stated?: Encoding,
): Decoded | Undecodable {
  const marked = byteOrderMark(bytes) ?? asked ?? wideEncoding(bytes);
  if (marked) return decodeMarked(bytes, marked);
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== undefined && !isDisguised(bytes, utf8)) return { text: utf8, encoding: 'utf-8' };
  const cut = decodeCut(bytes, 'utf-8');
  if (cut && HAN.test(cut.text)) return cut;
  for (const encoding of [...(stated && stated !== 'utf-8' ? [stated] : []), 'gb18030' as const]) {
    const text = decoded(bytes, encoding);
    if (text !== undefined && firstUtf8Line(bytes) === undefined) return { text, encoding };
  }
  return firstUtf8Line(bytes) !== undefined
    ? decodeLines(bytes)
    : (decodeCut(bytes, 'gb18030') ?? decodeLines(bytes));
}

/** Encodings by the names that pages give them. */
const LABELS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
};

/** The encoding that a page or an XML file states in its first lines. */
export function statedEncoding(bytes: Uint8Array): Encoding | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  if (!start.includes('<')) return undefined;
  const found = /(?:charset|\bencoding)\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  return found === undefined ? undefined : LABELS[found.toLowerCase()];
}

/** The encoding that the first bytes mark. */
export function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) {
    return 'gb18030';
  }
  return undefined;
}

/** UTF-16 without a mark: digits, commas and line ends have a zero on the same side of each pair. */
export function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length & ~1, 8192);
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (even + odd < length / 40) return undefined;
  if (odd > even * 8) return 'utf-16le';
  return even > odd * 8 ? 'utf-16be' : undefined;
}

/** The text in the encoding that a file or a mapping states; where it breaks the rules, its first line that does. */
function decodeMarked(bytes: Uint8Array, encoding: Encoding): Decoded | Undecodable {
  const text = decoded(bytes, encoding);
  if (text !== undefined) return { text, encoding };
  return decodeCut(bytes, encoding) ?? { line: firstLineOutside(bytes, encoding) ?? 1 };
}

/** The text in an encoding of which only the last character is broken off. */
function decodeCut(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  for (let lost = 1; lost <= 3 && lost < bytes.length; lost++) {
    const text = decoded(bytes.subarray(0, bytes.length - lost), encoding);
    if (text !== undefined) return { text, encoding, isCut: true };
  }
  return undefined;
}

const HAN = /[\u3400-\u9fff]/;

/**
 * GBK whose every pair of bytes happens to be a letter of UTF-8: letters beyond Latin-1's signs, none within a
 * word of plain ones (Zürich), the second byte of each as GB2312 has it.
 */
function isDisguised(bytes: Uint8Array, utf8: string): boolean {
  if (!/[\u00c0-\u07ff]/.test(utf8) || /[\u0080-\u00bf×÷\u0800-\uffff]/.test(utf8)) return false;
  if (/[a-z][\u00c0-\u07ff]|[\u00c0-\u07ff][a-z]/i.test(utf8)) return false;
  return (
    bytes.every((byte) => byte < 0x80 || byte >= 0xa1) && HAN.test(decoded(bytes, 'gb18030') ?? '')
  );
}

/** Each line in its own encoding: a file that was put together from two. */
function decodeLines(bytes: Uint8Array): Decoded | Undecodable {
  const texts: string[] = [];
  const found: Record<'utf-8' | 'gb18030', number[]> = { 'utf-8': [], gb18030: [] };
  let number = 0;
  for (const line of lines(bytes)) {
    number++;
    const encoding = isUtf8Line(line) ? 'utf-8' : 'gb18030';
    const text = decoded(line, encoding);
    if (text === undefined) return { line: number };
    texts.push(text);
    if (!isAscii(line)) found[encoding].push(number);
  }
  const encoding = found['utf-8'].length > found.gb18030.length ? 'utf-8' : 'gb18030';
  const otherLines = found[encoding === 'utf-8' ? 'gb18030' : 'utf-8'];
  return { text: texts.join(''), encoding, ...(otherLines.length > 0 ? { otherLines } : {}) };
}

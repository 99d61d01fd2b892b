import { byteOrderMark, statedEncoding, wideEncoding } from '../../convert/files/encoding.js';
import { decodes, misfitIn, type Misfit } from './misfit.js';

/** A piece of text that takes the place of another one; `from` and `to` count its characters. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The bytes of a page and what they say, so that it can be changed in places and stay as it is elsewhere. */
export interface PageBytes {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: string;
  /** Where it is written in another encoding than it says: what is put in would stand in two in one file. */
  readonly misfit: Misfit | undefined;
  /**
   * The bytes with some places changed, in their order. Edits begin and end before a `<` or behind a `>`; throws
   * where one does not.
   */
  edited(edits: readonly Edit[]): Uint8Array;
}

/** An encoding that a page states and that offices here do not write. */
function otherLabel(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const label = /<meta[^>]+charset\s*=\s*["']?([\w:-]+)/i.exec(start)?.[1] ?? '';
  try {
    const { encoding } = new TextDecoder(label);
    // Who can read that it is wide reads something that is not.
    return encoding.startsWith('utf-16') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** By its mark, else by what it says, else UTF-8 where its bytes obey it, else GB18030. */
const encodingOf = (bytes: Uint8Array): string =>
  byteOrderMark(bytes) ??
  wideEncoding(bytes) ??
  statedEncoding(bytes) ??
  otherLabel(bytes) ??
  (!decodes(bytes, 'utf-8') && decodes(bytes, 'gb18030') ? 'gb18030' : 'utf-8');

const MARKS: Readonly<Record<string, number>> = { 'utf-8': 3, gb18030: 4 };

/** How many bytes at the start only say how the rest is written. */
const markLength = (bytes: Uint8Array, encoding: string): number => {
  if (byteOrderMark(bytes) !== encoding) return 0;
  return MARKS[encoding] ?? 2;
};

/** The text of a page in whatever encoding it is, and the way back. */
export function pageBytes(bytes: Uint8Array): PageBytes {
  const encoding = encodingOf(bytes);
  const mark = markLength(bytes, encoding);
  const body = bytes.subarray(mark);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
  const encode = encoderOf(encoding);
  return {
    text,
    encoding,
    misfit: misfitIn(bytes, encoding),
    edited(edits) {
      if (edits.length === 0) return bytes;
      const places = placesIn(body, text, encoding);
      const parts: Uint8Array[] = [bytes.subarray(0, mark)];
      let from = 0;
      for (const edit of edits) {
        parts.push(body.subarray(from, places(edit.from)), encode(edit.text));
        from = places(edit.to);
      }
      parts.push(body.subarray(from));
      return Buffer.concat(parts);
    },
  };
}

/**
 * At which byte a place of the text lies that begins with `<` or ends with `>`. No encoding has these as a part of
 * another sign, so the first of the text is the first of the bytes, and so on, whatever is broken in between.
 */
function placesIn(body: Uint8Array, text: string, encoding: string): (at: number) => number {
  if (encoding.startsWith('utf-16')) return (at) => at * 2;
  const opens = ordinals(text, body, '<');
  const closes = ordinals(text, body, '>');
  return (at) => {
    if (at === 0) return 0;
    const place = text[at - 1] === '>' ? closes.get(at - 1)! + 1 : opens.get(at);
    if (place === undefined) throw new Error(`invalid place: ${at}`);
    return place;
  };
}

/** Of each place of a sign in the text, its place in the bytes. */
function ordinals(text: string, body: Uint8Array, sign: string): Map<number, number> {
  const byte = sign.charCodeAt(0);
  const places = new Map<number, number>();
  let at = text.indexOf(sign);
  for (let i = body.indexOf(byte); i >= 0 && at >= 0; i = body.indexOf(byte, i + 1)) {
    places.set(at, i);
    at = text.indexOf(sign, at + 1);
  }
  return places;
}

type Encode = (text: string) => Uint8Array;

function encoderOf(encoding: string): Encode {
  if (encoding === 'utf-8') return (text) => Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return (text) => Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return (text) => Buffer.from(text, 'utf16le').swap16();
  return byPairs(encoding);
}

const tables = new Map<string, ReadonlyMap<string, readonly [number, number]>>();

/** The characters of two bytes in an encoding, found by reading all of them. */
function pairsOf(encoding: string): ReadonlyMap<string, readonly [number, number]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if (sign.length === 1 && sign !== '\ufffd' && !pairs.has(sign))
        pairs.set(sign, [lead, trail]);
    }
  }
  tables.set(encoding, pairs);
  return pairs;
}

/** What an encoding of one and two bytes has no pair for is written as HTML writes any character. */
function byPairs(encoding: string): Encode {
  return (text) => {
    const pairs = pairsOf(encoding);
    const bytes = [...text].flatMap((sign) => {
      const code = sign.codePointAt(0)!;
      if (code < 0x80) return [code];
      return pairs.get(sign) ?? [...Buffer.from(`&#${code};`)];
    });
    return Uint8Array.from(bytes);
  };
}

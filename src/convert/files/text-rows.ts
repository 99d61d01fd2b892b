import type { FileReading } from '../mapping/mapping.generated.js';
import type { ConvertCode, ProblemOf } from '../workbook/problem.js';
import { delimiterOf, parseRows, statedDelimiter, type Delimiter } from './delimited.js';
import { firstLineOutside, firstUtf8Line, isAscii } from './encoded-lines.js';
import { byteOrderMark, decodeText, wideEncoding } from './encoding.js';
import { decoded, type Encoding } from './strict-decoding.js';

/** Why a text that is read in parts cannot be read on; its code and arguments are those of a problem. */
export class TextFault<Code extends ConvertCode = ConvertCode> extends Error {
  readonly code: Code;
  readonly args: ProblemOf<Code>['args'];

  constructor(code: Code, args: ProblemOf<Code>['args']) {
    super(code);
    this.code = code;
    this.args = args;
  }
}

/** Bytes that are made text at once. */
const PIECE = 1 << 20;
/** Signs that one row may have; a quotation that never ends makes one of all that follows. */
const MAX_ROW = 1 << 24;

/**
 * The rows of a text of any length, some thousands at a time, in memory that does not grow with it. How it
 * is encoded is found out at its first character that is not ASCII, and held against all that follows.
 * Throws a TextFault.
 */
export async function* rowsOfText(
  chunks: AsyncIterable<Uint8Array>,
  reading: FileReading = {},
): AsyncGenerator<string[][], void, undefined> {
  const decoder = new LineDecoder(reading.encoding);
  let delimiter: Delimiter | undefined = reading.delimiter;
  let rest = '';
  let line = 1;
  let isFirst = true;
  for await (const { bytes, isLast } of pieces(chunks)) {
    let text = rest + decoder.decode(bytes, isLast);
    if (isFirst) {
      const stated = statedDelimiter(text);
      if (stated.rest.length < text.length) line++;
      text = stated.rest;
      delimiter ??= stated.delimiter ?? delimiterOf(text);
      isFirst = false;
    }
    const { data, errors, meta } = parseRows(text, delimiter ?? ',', !isLast);
    rest = isLast ? '' : text.slice(meta.cursor);
    const open = errors.find(({ code }) => {
      return code === 'InvalidQuotes' || (isLast && code === 'MissingQuotes');
    });
    if (open) line += linesIn(text.slice(0, open.index ?? 0));
    else line += linesIn(text) - linesIn(rest);
    if (open || rest.length > MAX_ROW) throw new TextFault('quote-open', { line });
    const rows = data.filter((row) => row.length > 1 || row[0] !== '');
    if (rows.length > 0) yield rows;
  }
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The bytes in pieces of whole lines, as far as they have any. */
async function* pieces(chunks: AsyncIterable<Uint8Array>) {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size < PIECE || !chunk.includes(10)) continue;
    const whole = concatenated(held, size);
    const end = whole.lastIndexOf(10) + 1;
    yield { bytes: whole.subarray(0, end), isLast: false };
    held = [whole.subarray(end)];
    size = whole.length - end;
  }
  yield { bytes: concatenated(held, size), isLast: true };
}

function concatenated(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Makes pieces of whole lines text, in the encoding that the first of them with other letters shows. */
class LineDecoder {
  private encoding: Encoding | undefined;
  private wide: TextDecoder | undefined;
  private isBegun = false;
  private line = 1;

  constructor(asked: Encoding | undefined) {
    this.encoding = asked;
  }

  decode(bytes: Uint8Array, isLast: boolean): string {
    if (!this.isBegun) this.begin(bytes);
    this.isBegun = true;
    if (this.wide) return this.wideText(bytes, isLast);
    if (!this.encoding && !isAscii(bytes)) this.encoding = this.found(bytes);
    const text = this.checked(bytes, this.encoding ?? 'utf-8', isLast);
    this.line += linesIn(text);
    return text;
  }

  private begin(bytes: Uint8Array): void {
    this.encoding = byteOrderMark(bytes) ?? this.encoding ?? wideEncoding(bytes);
    if (this.encoding?.startsWith('utf-16')) {
      this.wide = new TextDecoder(this.encoding, { fatal: true });
    }
  }

  private wideText(bytes: Uint8Array, isLast: boolean): string {
    try {
      return this.wide!.decode(bytes, { stream: !isLast });
    } catch {
      throw new TextFault('truncated-file', {});
    }
  }

  private found(bytes: Uint8Array): Encoding {
    const text = decodeText(bytes);
    const other = 'line' in text ? text.line : text.otherLines?.[0];
    if (other === undefined && 'encoding' in text) return text.encoding;
    const line = this.line + (other ?? 1) - 1;
    throw 'line' in text
      ? new TextFault('encoding-unknown', { line })
      : new TextFault('mixed-encodings', { encoding: text.encoding.toUpperCase(), line });
  }

  /** The text of a piece, held against the encoding of those before it. */
  private checked(bytes: Uint8Array, encoding: Encoding, isLast: boolean): string {
    const text = decoded(bytes, encoding);
    // UTF-8 that is broken is not decoded; GB18030 takes many bytes that are not meant for it.
    if (text !== undefined && (encoding === 'utf-8' || firstUtf8Line(bytes) === undefined)) {
      return text;
    }
    const outside = firstLineOutside(bytes, encoding);
    const isCut = [1, 2, 3].some(
      (lost) => decoded(bytes.subarray(0, -lost), encoding) !== undefined,
    );
    if (text === undefined && isLast && isCut) throw new TextFault('truncated-file', {});
    const line = this.line + (outside ?? 1) - 1;
    throw new TextFault('mixed-encodings', { encoding: encoding.toUpperCase(), line });
  }
}

import { long, short } from './xls-records.js';

/** A text of a binary workbook with the places at which its font changes (MS-XLS 2.5.293). */
export interface XlsString {
  readonly text: string;
  /** From which character on which font holds. */
  readonly fonts: readonly { readonly from: number; readonly font: number }[];
}

const WIDE = 1;
const PHONETIC = 4;
const RICH = 8;

/** The table of texts: one record, and those that continue it. */
export function* xlsStrings(parts: readonly Uint8Array[]): Generator<XlsString> {
  const reader = new Parts(parts);
  const count = long(reader.take(8), 4);
  for (let i = 0; i < count && !reader.isAtEnd(); i++) {
    const head = reader.take(3);
    const flags = head[2]!;
    const runs = flags & RICH ? short(reader.take(2), 0) : 0;
    const behind = flags & PHONETIC ? long(reader.take(4), 0) : 0;
    const text = reader.text(short(head, 0), (flags & WIDE) === WIDE);
    const fonts = Array.from({ length: Math.min(runs, text.length + 1) }, () => {
      const run = reader.take(4);
      return { from: short(run, 0), font: short(run, 2) };
    });
    reader.take(behind);
    yield { text, fonts };
  }
}

/** Bytes that go on over several records. */
class Parts {
  private index = 0;
  private at = 0;

  constructor(private readonly parts: readonly Uint8Array[]) {}

  isAtEnd(): boolean {
    this.advance();
    return this.index >= this.parts.length;
  }

  take(count: number): Uint8Array {
    const taken: number[] = [];
    while (taken.length < count && !this.isAtEnd()) taken.push(this.parts[this.index]![this.at++]!);
    return Uint8Array.from(taken);
  }

  /** So many characters, of one byte or two. Where they go on in another record, its first byte says which. */
  text(count: number, isWide: boolean): string {
    let text = '';
    let wide = isWide;
    while (text.length < count) {
      const part = this.parts[this.index];
      if (!part) break;
      if (this.at >= part.length) {
        if (this.isAtEnd()) break;
        wide = (this.parts[this.index]![this.at++]! & WIDE) === WIDE;
        continue;
      }
      const code = wide ? short(part, this.at) : part[this.at]!;
      this.at += wide ? 2 : 1;
      text += String.fromCharCode(code);
    }
    return text;
  }

  private advance(): void {
    while (this.index < this.parts.length && this.at >= this.parts[this.index]!.length) {
      this.index++;
      this.at = 0;
    }
  }
}

/** What a text is not JSON for. */
export type JsonFaultKind =
  | 'cut-off'
  | 'unclosed'
  | 'wrong-close'
  | 'extra-close'
  | 'second-document'
  | 'missing-comma'
  | 'extra-comma'
  | 'missing-colon'
  | 'missing-value'
  | 'unquoted-name'
  | 'wide-quote'
  | 'wide-mark'
  | 'single-quote'
  | 'comment'
  | 'not-a-number'
  | 'literal-case'
  | 'no-literal'
  | 'bare-word'
  | 'number-form'
  | 'number-with-unit'
  | 'open-string'
  | 'odd-quotes'
  | 'control-character'
  | 'bad-escape'
  | 'invisible-character'
  | 'unknown-character';

/** The first fault of a text that should be JSON. */
export interface JsonFault {
  kind: JsonFaultKind;
  /** Where it is, in characters (UTF-16) from the start. */
  position: number;
  /** What stands there, or is wanted there. */
  found: string;
  /** Where what it is about was opened: a bracket, a string. */
  opened?: number;
}

interface Open {
  bracket: '{' | '[';
  position: number;
  /** How far its line is indented. */
  indent: number;
}

const WIDE_QUOTES = /[“”„‟＂「」『』]/;
const WIDE_MARKS = /[：，、｛｝［］【】（）；。０-９]/;
/** A minus or plus that is none of ASCII, as word processors write it. */
const WIDE_SIGN = /^[−–—－＋﹣][\d.０-９]+/;
const SINGLE_QUOTES = /['‘’`＇]/;
const SPACE = /[ \t\n\r]/;
const OTHER_SPACE = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/;
const WORD = /[\p{L}\p{N}_$]/u;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What is meant as a number, well written or not. */
const NUMERIC = /[+-]?(?:0[xX][\da-fA-F]+|(?:\d[\d_]*)?\.?\d*(?:[eE][+-]?\d*)?)/y;
// JSON forbids them in a text, so they are looked for.
// oxlint-disable-next-line eslint/no-control-regex
const PLAIN = /[^"\\\u0000-\u001f]*/y;

const CLOSING = { '{': '}', '[': ']' } as const;

/** What follows in a list or an object, at the place that has been reached. */
type Wanted = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'comma' | 'end';

/**
 * The first place where a text is no JSON (RFC 8259), and what is wrong there; undefined where it is
 * JSON after all. Engines word this differently, and some say no place at all. It goes through the text
 * once and is no deeper for a text of many levels.
 */
export function jsonFault(text: string): JsonFault | undefined {
  return new Scan(text).fault();
}

class Scan {
  #at = 0;
  #wanted: Wanted = 'value';
  readonly #open: Open[] = [];
  /** Where the last comma stood. */
  #comma = 0;
  /** The bracket that closes where its line is indented unlike the one that opened it. */
  #suspect: Open | undefined;
  /** How far this line is indented, and whether nothing else stands in it yet. */
  #indent = 0;
  #isFirstInLine = true;

  constructor(readonly text: string) {}

  fault(): JsonFault | undefined {
    for (;;) {
      this.#skipSpace();
      if (this.#at >= this.text.length) return this.#atEnd();
      const fault = this.#step();
      if (fault) return fault;
      this.#isFirstInLine = false;
    }
  }

  get #next(): string {
    return this.text[this.#at] ?? '';
  }

  #skipSpace() {
    for (let char = this.#next; SPACE.test(char); char = this.#next) {
      const isBreak = char === '\n' || char === '\r';
      if (isBreak) {
        this.#indent = 0;
        this.#isFirstInLine = true;
      } else if (this.#isFirstInLine) this.#indent++;
      this.#at++;
    }
  }

  #fault(kind: JsonFaultKind, found = this.#next, more: Partial<JsonFault> = {}): JsonFault {
    return { kind, position: this.#at, found, ...more };
  }

  #atEnd(): JsonFault | undefined {
    const inner = this.#open[this.#open.length - 1];
    if (!inner) return this.#wanted === 'end' ? undefined : this.#fault('cut-off');
    const isWhole = /[}\]]/.test(this.text.trimEnd().slice(-1)) && this.#open.length <= 2;
    const opened = (isWhole && this.#suspect) || inner;
    return this.#fault(isWhole ? 'unclosed' : 'cut-off', CLOSING[opened.bracket], {
      opened: opened.position,
    });
  }

  /** Takes the next token; answers what is wrong with it. */
  #step(): JsonFault | undefined {
    const char = this.#next;
    const stray = this.#stray(char);
    if (stray) return stray;
    const wanted = this.#wanted;
    if (wanted === 'end') return this.#behindEnd(char);
    if (char === '}' || char === ']') return this.#close(char);
    if (char === ',') return this.#separate();
    if (wanted === 'colon') {
      if (char !== ':') return this.#fault(this.#isInText(char) ? 'odd-quotes' : 'missing-colon');
      this.#at++;
      this.#wanted = 'value';
      return undefined;
    }
    if (wanted === 'comma') {
      return this.#unseparated(char);
    }
    if (wanted === 'name' || wanted === 'first-name') return this.#name(char);
    return this.#value(char);
  }

  /** What follows the whole: a comma there says that a bracket before it closed too much. */
  #behindEnd(char: string): JsonFault {
    if (/[}\]]/.test(char)) return this.#fault('extra-close');
    const position = this.text.slice(0, this.#at).trimEnd().length - 1;
    const last = this.text[position] ?? '';
    return char === ',' && /[}\]]/.test(last)
      ? { kind: 'extra-close', position, found: last }
      : this.#fault('second-document');
  }

  /** What follows a value without a comma; behind a text in a list a colon says that it was to be closed. */
  #unseparated(char: string): JsonFault {
    if (this.#isInText(char)) return this.#fault('odd-quotes');
    const inner = this.#open[this.#open.length - 1]!;
    if (char === ':' && inner.bracket === '[')
      return this.#fault('unclosed', CLOSING['['], { opened: inner.position });
    const isValue = WORD.test(char) || /["{[+.;-]/.test(char);
    return this.#fault(isValue ? 'missing-comma' : 'unknown-character');
  }

  /** Whether a letter follows right behind a quotation mark: the text went on behind it. */
  #isInText(char: string): boolean {
    return WORD.test(char) && this.text[this.#at - 1] === '"';
  }

  /** What belongs to no JSON, wherever it stands. */
  #stray(char: string): JsonFault | undefined {
    if (WIDE_QUOTES.test(char)) return this.#fault('wide-quote');
    if (WIDE_MARKS.test(char)) return this.#fault('wide-mark');
    if (SINGLE_QUOTES.test(char)) return this.#fault('single-quote');
    const two = this.text.slice(this.#at, this.#at + 2);
    if (two === '//' || two === '/*') return this.#fault('comment', two);
    if (char === '#') return this.#fault('comment');
    if (OTHER_SPACE.test(char)) {
      const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return this.#fault('invisible-character', `U+${code}`);
    }
    return undefined;
  }

  #close(char: '}' | ']'): JsonFault | undefined {
    const inner = this.#open[this.#open.length - 1];
    if (!inner) return this.#fault('extra-close');
    if (this.#wanted === 'value' && inner.bracket === '{') return this.#fault('missing-value');
    if (this.#wanted === 'colon') return this.#fault('missing-colon');
    if (this.#wanted === 'value' || this.#wanted === 'name') {
      return { kind: 'extra-comma', position: this.#comma, found: char };
    }
    const wanted = CLOSING[inner.bracket];
    if (wanted !== char) {
      return this.#fault('wrong-close', char, { opened: inner.position });
    }
    if (this.#isFirstInLine && this.#indent !== inner.indent) this.#suspect ??= inner;
    this.#open.pop();
    this.#at++;
    this.#wanted = this.#open.length > 0 ? 'comma' : 'end';
    return undefined;
  }

  #separate(): JsonFault | undefined {
    if (this.#wanted === 'comma') {
      this.#comma = this.#at++;
      const inner = this.#open[this.#open.length - 1]!;
      this.#wanted = inner.bracket === '{' ? 'name' : 'value';
      return undefined;
    }
    if (this.#wanted === 'colon') return this.#fault('missing-colon');
    const isInObject = this.#open[this.#open.length - 1]?.bracket === '{';
    return this.#fault(this.#wanted === 'value' && isInObject ? 'missing-value' : 'extra-comma');
  }

  #name(char: string): JsonFault | undefined {
    const inner = this.#open[this.#open.length - 1]!;
    if (char === '{' || char === '[') {
      return this.#fault('unclosed', CLOSING[inner.bracket], { opened: inner.position });
    }
    if (/\d,\d/.test(this.text.slice(this.#at - 2, this.#at + 1))) {
      const before = /[\d,]+$/.exec(this.text.slice(Math.max(0, this.#comma - 20), this.#comma));
      const behind = /^[\d,.]+/.exec(this.text.slice(this.#comma, this.#comma + 20));
      const found = `${before?.[0] ?? ''}${behind?.[0] ?? ''}`;
      return { kind: 'number-form', position: this.#comma, found };
    }
    if (char !== '"') {
      return this.#fault(WORD.test(char) ? 'unquoted-name' : 'unknown-character', this.#word());
    }
    this.#wanted = 'colon';
    return this.#string();
  }

  #value(char: string): JsonFault | undefined {
    if (char === '{' || char === '[') {
      this.#open.push({ bracket: char, position: this.#at++, indent: this.#indent });
      this.#wanted = char === '{' ? 'first-name' : 'first-value';
      return undefined;
    }
    this.#wanted = this.#open.length > 0 ? 'comma' : 'end';
    if (char === '"') return this.#string();
    if (/[-+.\d]/.test(char)) return this.#number();
    const signed = WIDE_SIGN.exec(this.text.slice(this.#at, this.#at + 20));
    if (signed) return this.#fault('number-form', signed[0]);
    return this.#literal();
  }

  /** The word that stands here, for a sentence. */
  #word(): string {
    let end = this.#at;
    while (end < this.text.length && end - this.#at < 20 && WORD.test(this.text[end]!)) end++;
    return this.text.slice(this.#at, end) || this.#next;
  }

  #literal(): JsonFault | undefined {
    const word = this.#word();
    if (/^(true|false|null)$/.test(word)) {
      this.#at += word.length;
      return undefined;
    }
    // Half a word at the end is half a file.
    const isLast = this.#at + word.length >= this.text.length;
    if (isLast && /^(t|f|n)/.test(word)) {
      if (['true', 'false', 'null'].some((known) => known.startsWith(word))) {
        this.#at = this.text.length;
        return this.#fault('cut-off');
      }
    }
    if (/^(NaN|Infinity|Inf|inf|nan|NA)$/.test(word)) return this.#fault('not-a-number', word);
    if (/^(true|false|null)$/i.test(word)) return this.#fault('literal-case', word);
    if (/^(None|undefined|nil|NULL|void)$/.test(word)) return this.#fault('no-literal', word);
    if (word === ':') return this.#fault('missing-value');
    return this.#fault(WORD.test(word) ? 'bare-word' : 'unknown-character', word);
  }

  #number(): JsonFault | undefined {
    const { text } = this;
    const start = this.#at;
    if (/^[-+](Infinity|inf|NaN)/i.test(text.slice(start, start + 9))) {
      return this.#fault('not-a-number', text.slice(start, start + 9).replace(/\W+$/, ''));
    }
    NUMBER.lastIndex = NUMERIC.lastIndex = start;
    const good = NUMBER.exec(text)?.[0] ?? '';
    const meant = NUMERIC.exec(text)?.[0] ?? '';
    const end = start + good.length;
    if (good && good.length >= meant.length) {
      this.#at = end;
      // Behind a number comes a mark or a space, and never 57% or 12人.
      const behind = text[end] ?? '';
      if (behind && (WORD.test(behind) || /[%‰.+-]/.test(behind))) {
        this.#at = start;
        const whole = /^[^\s,:"{}[\]]{1,20}/.exec(text.slice(start, start + 20))![0];
        return this.#fault('number-with-unit', whole);
      }
      return undefined;
    }
    if (start + meant.length >= text.length) {
      this.#at = text.length;
      return this.#fault('cut-off');
    }
    return this.#fault('number-form', meant || this.#next);
  }

  #string(): JsonFault | undefined {
    const { text } = this;
    const opened = this.#at++;
    for (;;) {
      PLAIN.lastIndex = this.#at;
      this.#at += PLAIN.exec(text)?.[0].length ?? 0;
      const char = this.#next;
      if (char === '') return this.#fault('cut-off', '"', { opened });
      if (char === '"') {
        this.#at++;
        return undefined;
      }
      if (char === '\n' || char === '\r') return this.#fault('open-string', '"', { opened });
      if (char !== '\\') {
        const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        return this.#fault('control-character', char === '\t' ? 'Tab' : `U+${code}`);
      }
      const escape = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(text.slice(this.#at, this.#at + 6));
      if (!escape) {
        if (this.#at + 6 > text.length && /^\\(u[\da-fA-F]{0,3})?$/.test(text.slice(this.#at))) {
          this.#at = text.length;
          return this.#fault('cut-off', '"', { opened });
        }
        return this.#fault('bad-escape', text.slice(this.#at, this.#at + 2));
      }
      this.#at += escape[0].length;
    }
  }
}

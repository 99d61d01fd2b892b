import { Parser, type ParseConfig } from 'papaparse';
import type { FileReading } from '../mapping/mapping.generated.js';

/** A sign that stands between the fields of a text. */
export type Delimiter = NonNullable<FileReading['delimiter']>;

/** The likeliest first, where several would cut the rows equally well. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ','];

/** Rows of fields of a text, and how they were found. */
export interface DelimitedText {
  readonly rows: string[][];
  readonly delimiter: Delimiter;
  /** The line on which a quotation begins that never ends, or in the middle of a field. */
  readonly openQuote?: number;
}

/** What the parser of papaparse is asked and answers (its own types leave this out). */
interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly index?: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * The rows of a text; with `isPart`, of its whole rows only, and where the rest begins. Lines may end in
 * either way, even in one file; a lone carriage return ends one where there is no other end.
 */
export function parseRows(text: string, delimiter: string, isPart = false): Parsed {
  const hasLines = text.includes('\n') || !text.includes('\r');
  const config: ParseConfig = { delimiter, newline: hasLines ? '\n' : '\r' };
  const parsed = new Parser(config).parse(text, 0, isPart) as unknown as Parsed;
  for (const row of parsed.data) {
    const last = row[row.length - 1];
    if (last?.endsWith('\r')) row[row.length - 1] = last.slice(0, -1);
  }
  return parsed;
}

/** `sep=;`, with which Excel is told the separator of a file. */
const STATED = /^sep=([,;\t|])\r?\n?/i;

/** The separator that the first line of a text states, and the text behind that line. */
export function statedDelimiter(text: string): { delimiter?: Delimiter; rest: string } {
  const found = STATED.exec(text);
  if (!found) return { rest: text };
  return { delimiter: found[1] as Delimiter, rest: text.slice(found[0].length) };
}

/** The rows of a text, with the separator that it states or that cuts its rows alike. */
export function delimitedText(text: string, asked?: Delimiter): DelimitedText {
  const { delimiter: stated, rest } = statedDelimiter(text);
  const delimiter = asked ?? stated ?? delimiterOf(rest);
  const { data, errors } = parseRows(rest, delimiter);
  const open = errors.find(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes');
  const skipped = rest.length < text.length ? 1 : 0;
  return {
    rows: data,
    delimiter,
    ...(open ? { openQuote: lineAt(rest, open.index ?? 0) + skipped } : {}),
  };
}

/** The line of a place in a text, from 1. */
function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/**
 * The separator that cuts most rows into the same number of fields, of two or more. Titles and notes above
 * and below a table have fewer, and a decimal comma does not stand in its head.
 */
export function delimiterOf(text: string): Delimiter {
  const start = text.slice(0, 1 << 16);
  let best: { delimiter: Delimiter; share: number; width: number } | undefined;
  for (const delimiter of DELIMITERS) {
    if (!start.includes(delimiter)) continue;
    const { data } = parseRows(start, delimiter, start.length < text.length);
    const found = { delimiter, ...evenness(data.slice(0, 200)) };
    if (found.width < 2) continue;
    if (!best || found.share > best.share + 0.001) best = found;
  }
  return best?.delimiter ?? ',';
}

/** The commonest number of fields among rows of two or more, and the share of rows that have it. */
function evenness(rows: readonly (readonly string[])[]): { share: number; width: number } {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const row of rows) {
    if (row.length === 1 && row[0]!.trim() === '') continue;
    filled++;
    if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  let [width, count] = [1, 0];
  for (const [fields, times] of counts) if (times > count) [width, count] = [fields, times];
  return { share: filled === 0 ? 0 : count / filled, width };
}

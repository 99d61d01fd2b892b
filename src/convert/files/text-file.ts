import { statedText } from '../../core/table/inert-text.js';
import type { ConvertProblem } from '../workbook/problem.js';
import type { FileReading } from '../mapping/mapping.generated.js';
import { decodeText, statedEncoding, type Decoded } from './encoding.js';
import { fault, type Opened } from './fault.js';
import { textKind } from './format-of.js';
import { workbookOf } from './found-workbook.js';
import { MAX_TEXT } from './limits.js';

/** Opens a file that is text: separated fields, a page with tables, or a format of statistics. */
export async function openText(
  bytes: Uint8Array,
  file: string,
  reading: FileReading,
): Promise<Opened> {
  if (bytes.length > MAX_TEXT) {
    return { problems: [fault('file-too-large', { file }, { limit: MAX_TEXT / 2 ** 20 })] };
  }
  const decoded = decodeText(bytes, reading.encoding, statedEncoding(bytes));
  if ('line' in decoded) return { problems: [fault('encoding-unknown', { file }, decoded)] };
  const opened = await openDecoded(decoded, file, reading);
  return { ...opened, problems: [...encodingProblems(decoded, file), ...opened.problems] };
}

/** What is wrong with the bytes of a text that could be read. */
function encodingProblems({ encoding, otherLines, isCut }: Decoded, file: string) {
  const problems: ConvertProblem[] = [];
  if (isCut) problems.push(fault('truncated-file', { file }, {}));
  const [line] = otherLines ?? [];
  if (line)
    problems.push(fault('mixed-encodings', { file }, { encoding: encoding.toUpperCase(), line }));
  return problems;
}

async function openDecoded(decoded: Decoded, file: string, reading: FileReading): Promise<Opened> {
  const kind = textKind(decoded.text);
  switch (kind) {
    case 'csv':
      return (
        (LISTED.test(decoded.text) ? await openStatistics(decoded, file) : undefined) ??
        openDelimited(decoded, file, reading)
      );
    case 'xml-2003':
      return (await import('./xml-2003.js')).openXml2003(decoded.text, file);
    case 'html':
      return openHtml(decoded, file);
    case 'json':
      return (await openStatistics(decoded, file)) ?? { problems: [jsonFault(decoded.text, file)] };
    default:
      return { problems: [fault('unknown-format', { file }, kind)] };
  }
}

/** A first line as SDMX-CSV and Open SDG write it, in a table or in the metadata of one. */
const LISTED =
  /^"?(?:---\r?\n|[a-z]+_[a-z_]+: |STRUCTURE\b|DATAFLOW\b|[^\n]*[,;\t]"?DATAFLOW\b|Year"?[,;\t][^\n]*Value\b)/i;

/** A file of a format of statistics, which says itself what its figures are. */
async function openStatistics(
  { text, encoding }: Decoded,
  file: string,
): Promise<Opened | undefined> {
  const { isSdgMetadata, readStatistics } = await import('../statistics/read.js');
  const found = readStatistics(text, file);
  if (!found) return isSdgMetadata(text) ? { metadata: { file, text }, problems: [] } : undefined;
  const { workbook, problems, ...rest } = found;
  return { ...rest, workbook: { ...workbook, encoding }, problems: [...problems] };
}

/** Why a file that begins as JSON does is not read. */
function jsonFault(text: string, file: string): ConvertProblem {
  try {
    JSON.parse(text);
  } catch {
    return fault('file-damaged', { file }, {});
  }
  return fault('unknown-format', { file }, { found: 'JSON' });
}

async function openHtml({ text, encoding }: Decoded, file: string): Promise<Opened> {
  const { htmlSheets } = await import('./html-sheets.js');
  const sheets = htmlSheets(text);
  if (!sheets) return { problems: [fault('file-damaged', { file }, {})] };
  return workbookOf(sheets, { name: file, format: 'html', encoding });
}

async function openDelimited(
  { text, encoding }: Decoded,
  file: string,
  reading: FileReading,
): Promise<Opened> {
  if (text.trim() === '') return { problems: [fault('empty-file', { file }, {})] };
  const { delimitedText } = await import('./delimited.js');
  const { cellsOf, decimalOf } = await import('./delimited-sheet.js');
  const { splitNumbers } = await import('./split-numbers.js');
  const { rows, delimiter, openQuote } = delimitedText(text, reading.delimiter);
  const split = delimiter === ',' ? splitNumbers(rows) : undefined;
  const kept = split?.rows ?? rows;
  const decimal = reading.decimal ?? (delimiter === ',' ? '.' : decimalOf(kept));
  const stated = reading.guard ? kept.map((row) => row.map(statedText)) : kept;
  const sheet = { name: nameOfSheet(file), rows: cellsOf(stated, decimal) };
  const problems: ConvertProblem[] = [];
  if (openQuote) problems.push(fault('quote-open', { file }, { line: openQuote }));
  if (split) {
    const { line, text: number, count } = split;
    problems.push(fault('number-split', { file }, { line, text: number, count }));
  }
  return workbookOf([sheet], { name: file, format: 'csv', encoding }, problems);
}

/** The sheet of a file that has one without a name is called as the file is. */
const nameOfSheet = (file: string) => file.replace(/^.*[\\/]/, '').replace(/\.[a-z]{2,5}$/i, '');

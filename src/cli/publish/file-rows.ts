import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { delimiterOf, parseRows, statedDelimiter } from '../../convert/files/delimited.js';
import { byteOrderMark, wideEncoding } from '../../convert/files/encoding.js';
import { openWorkbook } from '../../convert/files/open.js';
import { decoded } from '../../convert/files/strict-decoding.js';
import { rowsOfText, TextFault } from '../../convert/files/text-rows.js';
import type { Cell } from '../../convert/workbook/workbook.js';
import { convertSentence } from '../../i18n/convert-sentence.js';
import { PublishFault } from '../../publish/fault.js';
import type { RecordFile } from './record-files.js';

/** Bytes by which it is found out how a text is written. */
const HEAD = 1 << 18;

/** How the engine itself can read a text; undefined where it cannot. */
export interface PlainText {
  readonly delimiter: string;
  readonly columns: readonly string[];
}

/** Whether the engine can read a text itself, which it does in UTF-8 alone, and how. */
export async function plainText({ path }: RecordFile): Promise<PlainText | undefined> {
  const bytes = await firstBytes(path);
  const mark = byteOrderMark(bytes);
  if ((mark && mark !== 'utf-8') || wideEncoding(bytes)) return undefined;
  const end = bytes.length < HEAD ? bytes.length : bytes.lastIndexOf(10) + 1;
  const text = decoded(bytes.subarray(0, end), 'utf-8');
  if (text === undefined || statedDelimiter(text).rest.length < text.length) return undefined;
  const delimiter = delimiterOf(text);
  const [head = []] = parseRows(text, delimiter, true).data;
  return { delimiter, columns: head.map((name) => name.trim()) };
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The rows of any file of texts or sheets, the head first, some thousands at a time. Throws a PublishFault. */
export async function* fileRows(
  file: RecordFile,
  read: (bytes: number) => void,
): AsyncGenerator<readonly (readonly string[])[]> {
  if (file.format === 'sheet') {
    yield await sheetRows(file);
    read(file.bytes);
    return;
  }
  async function* bytes() {
    for await (const chunk of createReadStream(file.path, { highWaterMark: 1 << 20 })) {
      read((chunk as Uint8Array).length);
      yield chunk as Uint8Array;
    }
  }
  try {
    yield* rowsOfText(bytes());
  } catch (error) {
    if (!(error instanceof TextFault)) throw error;
    const { code, args } = error;
    throw unread(file, { code, severity: 'error', place: { file: file.name }, args } as Parameters<
      typeof convertSentence
    >[0]);
  }
}

const unread = (file: RecordFile, problem: Parameters<typeof convertSentence>[0]) =>
  new PublishFault('file-unread', {
    file: file.name,
    says: { 'zh-CN': convertSentence(problem, 'zh-CN'), en: convertSentence(problem, 'en') },
  });

/** The rows of the first sheet that is not hidden. */
async function sheetRows(file: RecordFile): Promise<string[][]> {
  const { workbook, problems } = await openWorkbook(await readFile(file.path), file.name);
  const wrong = problems.find(({ severity }) => severity === 'error');
  if (wrong) throw unread(file, wrong);
  const sheet = workbook?.sheets.find(({ isHidden }) => !isHidden);
  const rows = (sheet?.rows ?? []).map((row) => Array.from(row, textOf));
  return rows.filter((row) => row.some((text) => text !== ''));
}

/** What a cell holds as a plain text: a date in ISO 8601, a number with a point. */
function textOf(cell: Cell | undefined): string {
  if (!cell || cell.value === undefined) return '';
  return String(cell.value).trim();
}

import { mkdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import process from 'node:process';
import {
  EXPORT_FORMATS,
  exportContract,
  type Exported,
  type ExportFormat,
} from '../convert/export/export.js';
import { lossSentence } from '../i18n/export-sentence.js';
import type { ValuesOf } from './command.js';
import type { exporting } from './commands/export.js';
import { contractAt } from './convert/given.js';
import { had, tell } from './convert/telling.js';
import { written } from './convert/writing.js';
import { refuse } from './saying.js';

const isFormat = (name: string | undefined): name is ExportFormat =>
  (EXPORT_FORMATS as readonly (string | undefined)[]).includes(name);

/** Writes a document in another format; what does not fit into it is said on standard error. */
export async function run(
  [path = '']: readonly string[],
  { to, out }: ValuesOf<typeof exporting.options>,
): Promise<number> {
  if (!isFormat(to)) {
    const formats = EXPORT_FORMATS.join(' ');
    return refuse(2, `--to 后面写格式：${formats}。`, `--to takes a format: ${formats}.`);
  }
  const contract = had(await contractAt(path));
  if (typeof contract === 'number') return contract;
  const exported = await exportContract(contract, to);
  const code = await put(exported, out);
  if (code === 0)
    for (const loss of exported.losses) tell(lossSentence(loss, 'zh-CN'), lossSentence(loss, 'en'));
  return code;
}

/** Puts the files in place; answers the exit code. */
async function put({ files }: Exported, out: string | undefined): Promise<number> {
  const all = Object.entries(files);
  const [[name, first] = ['', '']] = all;
  if (out === undefined) return all.length === 1 ? printed(first) : folderWanted(all.length);
  if (await isFolder(out)) return putAll(all, (own) => join(out, own));
  if (all.length === 1) return putAll(all, () => out);
  // Sheets have their names within a workbook; a table of text is known by the name of its file.
  if (isBook(name) && isBook(out)) {
    const stem = out.slice(0, -extname(out).length);
    return putAll(all, (own) => (own === name ? out : `${stem}.${own}`));
  }
  if (extname(out) !== '') return folderWanted(all.length);
  const made = await mkdir(out, { recursive: true }).catch((error: { code?: string }) => error);
  if (typeof made === 'object') {
    return refuse(2, `建不了文件夹 ${out}。`, `The folder ${out} cannot be made (${made.code}).`);
  }
  return putAll(all, (own) => join(out, own));
}

const isBook = (name: string): boolean => extname(name).toLowerCase() === '.xlsx';

const folderWanted = (count: number): number =>
  refuse(
    2,
    `要写${count}个文件，请用 -o 写明文件夹。`,
    `There are ${count} files to write: name a folder with -o.`,
  );

async function putAll(
  files: readonly [name: string, content: string | Uint8Array][],
  pathOf: (name: string) => string,
): Promise<number> {
  for (const [name, content] of files) {
    const fault = await written(pathOf(name), content);
    if (fault) return fault;
  }
  return 0;
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

const printed = (content: string | Uint8Array): number => {
  process.stdout.write(content);
  return 0;
};

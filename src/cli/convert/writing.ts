import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { putFile } from '../put-file.js';
import { refuse } from '../saying.js';

/** Whether there is something at a path. */
export const isThere = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined)) !== undefined;

/** The path of a list that an output would fall upon, which nobody means. */
export const fallsOn = (out: string, inputs: readonly string[]): string | undefined =>
  inputs.find((path) => resolve(path) === resolve(out));

/** What a file system says, in words. */
const CAUSES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOSPC: ['磁盘满了', 'the disk is full'],
  EDQUOT: ['超过了磁盘配额', 'the quota of the disk is used up'],
  EFBIG: ['超过了允许的文件大小', 'the file would be larger than is allowed'],
  EACCES: ['没有写的权限', 'it may not be written'],
  EPERM: ['没有写的权限', 'it may not be written'],
  EROFS: ['磁盘是只读的', 'the disk is read-only'],
  ENOENT: ['没有这个文件夹', 'there is no such folder'],
  ENOTDIR: ['没有这个文件夹', 'there is no such folder'],
  EISDIR: ['这是一个文件夹', 'it is a folder'],
};

/** Writes a file whole or not at all; where it cannot, says why and answers the exit code. */
export async function written(path: string, content: string | Uint8Array): Promise<2 | undefined> {
  try {
    await putFile(path, typeof content === 'string' ? partsOf(content) : [content]);
    return undefined;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    const cause = CAUSES[code];
    if (!cause) throw error;
    refuse(
      2,
      `写不了 ${path}：${cause[0]}。原有的文件没有改动。`,
      `Cannot write ${path}: ${cause[1]}. What was there is as it was.`,
    );
    return 2;
  }
}

/** A text in pieces, so that an interrupt is heard between them. */
function* partsOf(text: string): Generator<string> {
  const size = 1 << 20;
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + size);
    // No sign of two halves is cut.
    if (to < text.length && /[\ud800-\udbff]/.test(text[to - 1]!)) to++;
    yield text.slice(from, to);
    from = to;
  }
}

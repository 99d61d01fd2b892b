import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, realpath, rename, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/** What is written, in pieces between which an interrupt is heard. */
type Parts = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** What ends a command from outside. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Puts a file in place of the one that is there, whole or not at all: what is written stands beside it
 * under another name until it is complete and on the disk. A full disk, a folder that may not be written
 * and an interrupt leave what was there, and nothing beside it. Rejects as the file system does.
 */
export async function putFile(path: string, parts: Parts): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => undefined);
  if (there && !there.isFile()) return writeOver(target, parts);
  const beside = join(
    dirname(target),
    `.${basename(target)}.${randomBytes(4).toString('hex')}.tmp`,
  );
  const leave = (signal: NodeJS.Signals) => {
    rmSync(beside, { force: true });
    for (const one of SIGNALS) process.off(one, leave);
    process.kill(process.pid, signal);
  };
  for (const one of SIGNALS) process.on(one, leave);
  try {
    await write(await open(beside, 'wx', there?.mode ?? 0o666), parts);
    await rename(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    for (const one of SIGNALS) process.off(one, leave);
  }
}

/** Into what is no file and cannot be replaced: /dev/null, a pipe. A folder rejects here. */
const writeOver = async (target: string, parts: Parts) => write(await open(target, 'w'), parts);

async function write(file: FileHandle, parts: Parts) {
  try {
    for await (const part of parts) await file.writeFile(part);
    // Pipes and devices know no disk.
    if ((await file.stat()).isFile()) await file.sync();
  } finally {
    await file.close();
  }
}

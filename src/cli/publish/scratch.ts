import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { isRunning } from './is-running.js';
import type { Tidy } from './tidy.js';

const NAME = /^gongfu-publish-(\d+)-/;

/**
 * A folder for what does not fit into memory, which goes when the work ends; what an earlier run that was
 * killed has left goes too. What the engine writes there is enciphered with a key that dies with it.
 */
export function scratchFolder(tidy: Tidy, within = tmpdir()): string {
  for (const name of readdirSync(within)) {
    const [, owner] = NAME.exec(name) ?? [];
    if (owner !== undefined && !isRunning(Number(owner)))
      rmSync(join(within, name), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(within, `gongfu-publish-${process.pid}-`));
  tidy.atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

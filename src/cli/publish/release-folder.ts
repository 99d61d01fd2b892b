import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join, resolve, sep } from 'node:path';
import process from 'node:process';
import type { ReleaseIndex } from '../../core/contract/release.js';
import { PublishFault } from '../../publish/fault.js';
import { isRunning } from './is-running.js';
import { packed, type Packed } from './packed.js';
import type { Tidy } from './tidy.js';

/** Where releases lie, which of them is the current one, and who is publishing. */
const [RELEASES, CURRENT, LOCK, STAGING] = ['releases', 'current', '.publishing', '.staging-'];

/** The name of the index in each release. */
export const INDEX = 'index.json';

/** How a file is written; a test writes onto a disk that fills. */
export type Write = (path: string, bytes: Uint8Array) => void;

/** Writes a new file down to the disk. */
const toDisk: Write = (path, bytes) => {
  const file = openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/**
 * A folder of releases. A new one is written under another name until it is whole; then `current`, a link, is
 * turned to it in one step, so that a server never has half of it and a reader of the old one keeps its files.
 */
export class ReleaseFolder {
  readonly #staging: string;

  private constructor(
    readonly folder: string,
    readonly write: Write,
  ) {
    this.#staging = join(folder, `${STAGING}${randomBytes(4).toString('hex')}`);
  }

  /** Opens a folder for one publisher. Throws a PublishFault. */
  static open(named: string, tidy: Tidy, write: Write = toDisk): ReleaseFolder {
    const folder = resolve(named);
    return onDisk(folder, () => {
      const there = existsSync(folder) ? readdirSync(folder) : [];
      const isOurs = there.length === 0 || there.includes(RELEASES) || there.includes(LOCK);
      if (!isOurs) throw new PublishFault('not-a-release', { folder: named });
      mkdirSync(folder, { recursive: true });
      lock(folder, tidy);
      const opened = new ReleaseFolder(folder, write);
      // What a run that was killed has left.
      for (const name of readdirSync(folder).filter((one) => one.startsWith(STAGING)))
        rmSync(join(folder, name), { recursive: true, force: true });
      mkdirSync(opened.#staging);
      tidy.atEnd(() => rmSync(opened.#staging, { recursive: true, force: true }));
      return opened;
    });
  }

  /** The index of the release that is current. */
  current(): ReleaseIndex | undefined {
    const text = this.currentFile(INDEX);
    try {
      return text === undefined ? undefined : (JSON.parse(text) as ReleaseIndex);
    } catch {
      return undefined;
    }
  }

  /** The text of a file of the release that is current. */
  currentFile(name: string): string | undefined {
    try {
      return readFileSync(join(this.folder, CURRENT, name), 'utf8');
    } catch {
      return undefined;
    }
  }

  /** Writes a file of the new release with its packed forms; one of the same name is replaced. */
  async put(name: string, text: string): Promise<Packed> {
    const made = await packed(text);
    const forms: [string, Uint8Array][] = [
      ['', made.bytes],
      ['.gz', made.gzip],
      ['.br', made.brotli],
    ];
    onDisk(this.folder, () => {
      for (const [ending, bytes] of forms) {
        const path = join(this.#staging, `${name}${ending}`);
        rmSync(path, { force: true });
        this.write(path, bytes);
      }
    });
    return made;
  }

  /** Makes the new release the current one. Answers its folder, and whether there was none of the same bytes. */
  async finish(
    index: ReleaseIndex,
  ): Promise<{ readonly release: string; readonly isNew: boolean }> {
    const { sha256 } = await this.put(INDEX, `${JSON.stringify(index)}\n`);
    const edition = `${index.published}-${sha256.slice(0, 12)}`;
    const release = join(this.folder, RELEASES, edition);
    return onDisk(this.folder, () => {
      mkdirSync(join(this.folder, RELEASES), { recursive: true });
      const isNew = !existsSync(release);
      if (isNew) renameSync(this.#staging, release);
      const link = join(this.folder, `${STAGING}link-${randomBytes(4).toString('hex')}`);
      symlinkSync(join(RELEASES, edition), link, 'junction');
      renameSync(link, join(this.folder, CURRENT));
      return { release, isNew };
    });
  }
}

/** Whether a path lies in a folder. */
export const liesIn = (path: string, folder: string): boolean =>
  resolve(path).startsWith(resolve(folder) + sep);

/** Keeps a second publisher out; one whose process is gone has left its lock behind. */
function lock(folder: string, tidy: Tidy): void {
  const path = join(folder, LOCK);
  const own = { process: process.pid, host: hostname() };
  for (let tries = 0; ; tries++) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, JSON.stringify(own));
      closeSync(file);
      tidy.atEnd(() => rmSync(path, { force: true }));
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    }
    const other = ownerOf(path);
    const isGone = other.host === own.host && !isRunning(other.process);
    if (!isGone || tries > 0) throw new PublishFault('others-publish', { folder, ...other });
    rmSync(path, { force: true });
  }
}

function ownerOf(path: string): { process: number; host: string } {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { process: number; host: string };
  } catch {
    // It was let go a moment ago, or is being written.
    return { process: 0, host: '' };
  }
}

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const CLOSED = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOENT'];

/** Does something with files; what the disk says becomes a sentence. */
function onDisk<Answer>(folder: string, work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    throw diskFault(error, folder);
  }
}

/** Why a folder cannot be written, where the disk says so; any other failure as it is. */
export function diskFault(error: unknown, folder: string): unknown {
  const { code = '' } = error as { code?: string };
  if (FULL.includes(code)) return new PublishFault('disk-full', { folder });
  if (CLOSED.includes(code)) return new PublishFault('not-writable', { folder, cause: code });
  return error;
}

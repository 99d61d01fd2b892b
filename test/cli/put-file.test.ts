import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';
import { putFile } from '../../src/cli/put-file.js';

describe('a file that is put in place', () => {
  let folder: string;
  let module: string;
  const at = (name: string) => join(folder, name);
  const before = 'what was there\n';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gf-put-'));
    module = at('put-file.mjs');
    const entryPoints = [join(root, 'src/cli/put-file.ts')];
    await build({ entryPoints, bundle: true, format: 'esm', platform: 'node', outfile: module });
  });
  beforeEach(() => writeFileSync(at('out.json'), before));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Puts a file in a process of its own. */
  function start(path: string, parts: string) {
    const code = `import { putFile } from ${JSON.stringify(pathToFileURL(module).href)};
      async function* parts() { ${parts} }
      putFile(${JSON.stringify(path)}, parts()).catch(({ code }) => {
        console.log(code);
        process.exitCode = 3;
      });`;
    return ['--input-type=module', '-e', code] as const;
  }
  const beside = (where = folder) => readdirSync(where).filter((name) => name.endsWith('.tmp'));

  it('is new, or takes the place of the one before, with its rights and behind its link', async () => {
    await putFile(at('new.json'), ['a', 'b']);
    expect(readFileSync(at('new.json'), 'utf8')).toBe('ab');
    chmodSync(at('out.json'), 0o640);
    symlinkSync(at('out.json'), at('link.json'));
    await putFile(at('link.json'), ['c']);
    expect(readFileSync(at('out.json'), 'utf8')).toBe('c');
    expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true);
    expect(statSync(at('out.json')).mode & 0o777).toBe(0o640);
    expect(beside()).toEqual([]);
  });

  it('is not touched by what breaks off half-way', async () => {
    async function* broken() {
      yield 'half';
      throw new Error('broken');
    }
    await expect(putFile(at('out.json'), broken())).rejects.toThrow('broken');
    expect(readFileSync(at('out.json'), 'utf8')).toBe(before);
    expect(beside()).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('is not touched by an interrupt: %s', async (signal) => {
    const parts = `yield 'half'; setTimeout(() => {}, 60000); await new Promise(() => {});`;
    const child = spawn(process.execPath, start(at('out.json'), parts));
    const ended = once(child, 'exit');
    for (let look = 0; look < 400 && beside().length === 0; look++)
      await new Promise((go) => setTimeout(go, 10));
    expect(beside(), 'it has begun to write').toHaveLength(1);
    child.kill(signal);
    expect((await ended)[1], 'it ends as a process that was interrupted').toBe(signal);
    expect(readFileSync(at('out.json'), 'utf8')).toBe(before);
    expect(beside()).toEqual([]);
  });

  it('is not touched by a disk that is full', (context) => {
    const disk = at('disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      context.skip('this machine lets nobody make a small disk');
    }
    try {
      writeFileSync(join(disk, 'out.json'), before);
      const parts = `for (let i = 0; i < 100; i++) yield 'x'.repeat(4096);`;
      let said = '';
      try {
        execFileSync(process.execPath, start(join(disk, 'out.json'), parts));
      } catch (error) {
        said = String((error as { stdout: Buffer }).stdout);
      }
      expect(said).toBe('ENOSPC\n');
      expect(readFileSync(join(disk, 'out.json'), 'utf8')).toBe(before);
      expect(beside(disk)).toEqual([]);
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  it('is not touched where nothing may be written, and a folder is none', async () => {
    await expect(putFile(folder, ['x'])).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(putFile(at('none/out.json'), ['x'])).rejects.toMatchObject({ code: 'ENOENT' });
    await putFile('/dev/null', ['x']);
  });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liesIn, ReleaseFolder, type Write } from '../../../src/cli/publish/release-folder.js';
import { Tidy } from '../../../src/cli/publish/tidy.js';
import type { ReleaseIndex } from '../../../src/core/contract/release.js';

const index = (published: string): ReleaseIndex => ({
  release: '1.0',
  id: 'x',
  title: 'x',
  published,
  asOf: '2024-04',
  from: '2024-01',
  until: '2024-04',
  files: [],
});

describe('a folder of releases', () => {
  let home: string;
  let folder: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'gf-releases-'));
    folder = join(home, 'release');
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  /** Makes a release of one file. */
  async function release(published: string, text: string, write?: Write) {
    const tidy = new Tidy();
    try {
      const opened = ReleaseFolder.open(folder, tidy, write);
      await opened.put('3901.json', text);
      return await opened.finish(index(published));
    } finally {
      tidy.end();
    }
  }
  const current = () => readFileSync(join(folder, 'current/3901.json'), 'utf8');

  it('turns to a new release in one step, and keeps the one before', async () => {
    const first = await release('2024-05-01', '{"a":1}');
    expect([first.isNew, current()]).toEqual([true, '{"a":1}']);
    const before = readlinkSync(join(folder, 'current'));
    await release('2024-06-01', '{"a":2}');
    expect(current()).toBe('{"a":2}');
    expect(readFileSync(join(folder, before, '3901.json'), 'utf8')).toBe('{"a":1}');
    expect(readdirSync(folder).sort()).toEqual(['current', 'releases']);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'is as it was where the disk fills at file %i, and has nothing beside it',
    async (last) => {
      await release('2024-05-01', '{"a":1}');
      let count = 0;
      const filling: Write = (path, bytes) => {
        writeFileSync(path, bytes.subarray(0, count + 1 === last ? 1 : undefined));
        if (++count === last) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      };
      await expect(release('2024-06-01', '{"a":2}', filling)).rejects.toMatchObject({
        code: 'disk-full',
      });
      expect(current()).toBe('{"a":1}');
      expect(readdirSync(folder).sort()).toEqual(['current', 'releases']);
      expect(readdirSync(join(folder, 'releases'))).toHaveLength(1);
    },
  );

  it('replaces a file that is made again before the release is whole', async () => {
    const tidy = new Tidy();
    const opened = ReleaseFolder.open(folder, tidy);
    await opened.put('3901.json', 'one');
    await opened.put('3901.json', 'two');
    await opened.finish(index('2024-05-01'));
    tidy.end();
    expect(current()).toBe('two');
  });

  it('lets in one publisher at a time', async () => {
    const [one, other] = [new Tidy(), new Tidy()];
    ReleaseFolder.open(folder, one);
    expect(() => ReleaseFolder.open(folder, other)).toThrow('others-publish');
    other.end();
    expect(existsSync(join(folder, '.publishing'))).toBe(true);
    one.end();
    ReleaseFolder.open(folder, other);
    other.end();
  });

  it('clears away what a run that was killed has left', () => {
    mkdirSync(join(folder, 'releases'), { recursive: true });
    mkdirSync(join(folder, '.staging-dead'));
    writeFileSync(join(folder, '.staging-dead/3901.json'), 'half');
    const tidy = new Tidy();
    ReleaseFolder.open(folder, tidy);
    tidy.end();
    expect(readdirSync(folder)).toEqual(['releases']);
  });

  it('is never one that holds other things', () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'letter.txt'), 'keep');
    const tidy = new Tidy();
    expect(() => ReleaseFolder.open(folder, tidy)).toThrow('not-a-release');
    tidy.end();
    expect(readdirSync(folder)).toEqual(['letter.txt']);
  });

  it('knows what lies in it', () => {
    expect(liesIn('release/report.json', 'release')).toBe(true);
    expect(liesIn('release/../report.json', 'release')).toBe(false);
    expect(liesIn('release-report.json', 'release')).toBe(false);
  });
});

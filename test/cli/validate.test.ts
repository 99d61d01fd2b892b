import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packed } from '../../src/cli/publish/packed.js';
import { run } from '../../src/cli/validate.js';

const DATA = fileURLToPath(new URL('../../data/broken/valid.json', import.meta.url));

describe('gongfu validate of the index of a release', () => {
  let folder: string;
  let said: string;
  const at = (name: string) => join(folder, name);

  /** Writes a file of the release with its packed forms, and says how the index lists it. */
  async function listed(path: string, region: string) {
    const { bytes, gzip, brotli, sha256 } = await packed(readFileSync(DATA, 'utf8'));
    writeFileSync(at(path), bytes);
    writeFileSync(at(`${path}.gz`), gzip);
    writeFileSync(at(`${path}.br`), brotli);
    return { path, region, bytes: bytes.length, sha256 };
  }

  async function validate(): Promise<number> {
    said = '';
    return run([at('index.json')], {});
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gf-validate-'));
    vi.spyOn(process.stdout, 'write').mockImplementation(((chunk: string | Uint8Array) => {
      said += String(chunk);
      return true;
    }) as typeof process.stdout.write);
    const files = [await listed('top.json', '99'), await listed('990101.json', '990101')];
    const { dataset } = JSON.parse(readFileSync(DATA, 'utf8')) as {
      dataset: { published: string };
    };
    const { published } = dataset;
    const index = { release: '1.0', id: 'r', title: 'r', published, files };
    writeFileSync(at('index.json'), JSON.stringify(index));
  });

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it('passes where each file is the one that is listed, and says how many there are', async () => {
    expect(await validate()).toBe(0);
    expect(said).toMatch(/2个文件，2个没有发现问题 {2}2 files, 2 without problems\n$/);
  });

  it('names a file that is not there, and one that is another than the index lists', async () => {
    rmSync(at('top.json'));
    writeFileSync(
      at('990101.json'),
      readFileSync(DATA, 'utf8').replace('"published"', ' "published"'),
    );
    expect(await validate()).toBe(1);
    expect(said).toMatch(/top\.json\n\n1\. \[错误 error\] not-found/);
    expect(said).toContain('990101.json 不是目录所列的那个文件');
    expect(said).toContain('2 files, 0 without problems');
  });

  it('names a packed form that holds other figures than its file', async () => {
    const other = await packed('{}');
    writeFileSync(at('top.json.gz'), other.gzip);
    writeFileSync(at('top.json.br'), 'no brotli');
    expect(await validate()).toBe(1);
    expect(said).toContain('压缩文件 top.json.gz 解开后与 top.json 不同');
    expect(said).toContain('Unpacked, top.json.br is not the same as top.json');
  });

  it('names a file of another day, and each fault of a document in its file', async () => {
    const document = JSON.parse(readFileSync(DATA, 'utf8')) as {
      dataset: { published: string };
      indicators: { unit?: unknown }[];
    };
    document.dataset.published = '2031-01-01';
    document.indicators[0]!.unit = 7;
    writeFileSync(at('top.json'), JSON.stringify(document));
    expect(await validate()).toBe(1);
    expect(said).toContain('分属不同日期的发布');
    expect(said).toMatch(/\/indicators\/0\/unit/);
  });

  it('lists all of them as data where that is asked for', async () => {
    copyFileSync(DATA, at('990101.json'));
    said = '';
    await run([at('index.json')], { json: true });
    const targets = (JSON.parse(said) as { target: string }[]).map(({ target }) => target);
    expect(targets).toEqual([at('index.json'), 'top.json', '990101.json']);
  });
});

import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'puppeteer-core';
import { root } from '../../demo/prepare.mjs';
import { serve } from '../../demo/serve.mjs';
import { launch } from '../support/browser.mjs';
import { gongfu } from '../support/gongfu.js';
import { ready, visit } from '../support/visit.js';

const CLI = join(root, 'dist/gongfu-cli.js');

/** The lines to run of a text, block by block. */
const shellOf = (readme: string): string[][] =>
  [...readme.matchAll(/```sh\n([^`]*)```/g)].map(([, lines = '']) => lines.trim().split('\n'));

/** The commands of a text, block by block, without `npx gongfu`. */
const commandsOf = (readme: string): string[][][] =>
  shellOf(readme).map((lines) =>
    lines.map((line) => {
      const [npx, gongfu, ...args] = line.split(' ');
      expect([npx, gongfu]).toEqual(['npx', 'gongfu']);
      return args;
    }),
  );

/** The address that a server says on its output. */
const addressSaid = ({ stdout }: ChildProcessWithoutNullStreams, pattern: RegExp) =>
  new Promise<string>((found) => {
    let said = '';
    stdout.on('data', (chunk) => {
      said += String(chunk);
      const [, url] = pattern.exec(said) ?? [];
      if (url) found(url);
    });
  });

describe('gongfu new', { timeout: 120_000 }, () => {
  let folder: string;
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; error: string }>((done) => {
      execFile(process.execPath, [CLI, ...args], { cwd: folder }, (error, out, said) =>
        done({ code: error ? Number(error.code) : 0, out, error: said }),
      );
    });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gf-new-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes a folder with workbook, mapping, page, wall, scripts, and a text that names it', async () => {
    const { code, out } = await run('new', 'board');
    expect(code).toBe(0);
    expect(out).toContain('cd board');
    expect(out).toContain('npx gongfu convert sheets --map mapping.json -o data.json');
    const files = readdirSync(join(folder, 'board')).sort();
    expect(files).toEqual([
      'README.md',
      'dist',
      'mapping.json',
      'page.css',
      'page.html',
      'sheets',
      'wall.html',
    ]);
    expect(readdirSync(join(folder, 'board/sheets'))).toEqual(['2024.xlsx']);
    const readme = readFileSync(join(folder, 'board/README.md'), 'utf8');
    expect(readme).toMatch(/^# board\n/);
    expect(readme).not.toContain('{name}');
    expect(JSON.parse(readFileSync(join(folder, 'board/mapping.json'), 'utf8'))).toMatchObject({
      document: { dataset: { sample: true } },
    });
  });

  it('leaves a folder as it is that holds something, and makes none where it cannot', async () => {
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full/letter.txt'), 'keep');
    const full = await run('new', 'full');
    expect(full.code).toBe(2);
    expect(full.error).toContain('full 里已有文件（letter.txt），没有改动');
    expect(readdirSync(join(folder, 'full'))).toEqual(['letter.txt']);
    writeFileSync(join(folder, 'file'), '');
    expect((await run('new', 'file')).code).toBe(2);
    expect((await run('new', 'file/below')).code).toBe(2);
    expect((await run('new')).code).toBe(2);
    expect(existsSync(join(folder, 'file/below'))).toBe(false);
  });

  it('takes an empty folder, and a path with blanks and Chinese characters', async () => {
    mkdirSync(join(folder, 'empty'));
    expect((await run('new', 'empty')).code).toBe(0);
    const { code, out } = await run('new', '月报 2024/看板');
    expect(code).toBe(0);
    expect(out).toContain('cd "月报 2024/看板"');
    expect(readFileSync(join(folder, '月报 2024/看板/README.md'), 'utf8')).toMatch(/^# 看板\n/);
  });

  it('makes an example of publishing, whose records publish and whose pages are served', async () => {
    expect((await run('new', 'published', '--publish')).code).toBe(0);
    const board = join(folder, 'published');
    const here = (...args: string[]) => gongfu(board, args);
    const [lines = []] = shellOf(readFileSync(join(board, 'README.md'), 'utf8'));
    const [install, ...commands] = lines;
    expect(install).toBe('npm install @duckdb/node-api');
    const [publish, serving] = commands.map((line) => line.replace('npx gongfu ', '').split(' '));
    const published = await here(...publish!);
    expect(published.code).toBe(0);
    expect(readdirSync(join(board, 'site/release/current'))).toContain('390106.json.br');
    const checked = await here('validate', 'site/release/current/390105.json');
    expect(checked).toMatchObject({ code: 0 });
    const hanging = spawn(process.execPath, [CLI, ...serving!, '--port', '0'], { cwd: board });
    const browser = await launch();
    try {
      const { page, said } = await visit(browser, await addressSaid(hanging, /: (http:\S+)/));
      const text = await page.evaluate(() =>
        window
          .deep()
          .map((one) => one.textContent)
          .join(' '),
      );
      expect(text).toContain('示例数据');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const optionsAt = (place: number) =>
        page.$eval(
          'gf-filter',
          (filter, at) => {
            const select = filter.shadowRoot!.querySelectorAll('select')[at];
            return [...(select?.options ?? [])].map(({ value }) => value);
          },
          place,
        );
      // A district, one of its streets, a community: only the file of the district is fetched, and once.
      for (const [place, region] of [
        [0, '390105'],
        [1, '390105001'],
        [2, '390105001002'],
      ] as const) {
        expect(await optionsAt(place)).toContain(region);
        await page.$eval(
          'gf-filter',
          (filter, at, value) => {
            const select = filter.shadowRoot!.querySelectorAll('select')[at]!;
            select.value = value;
            select.dispatchEvent(new Event('change', { bubbles: true }));
          },
          place,
          region,
        );
        await ready(page);
      }
      expect(asked.filter((path) => path.endsWith('.json'))).toEqual([
        '/release/current/390105.json',
      ]);
      const ranked = await page.$eval('gf-ranking', (tag) => tag.shadowRoot!.textContent);
      expect(ranked).toContain('棹歌巷四社区');
      expect(ranked).toContain('不公布');
      expect(said).toEqual([]);
    } finally {
      await browser.close();
      hanging.kill();
    }
  });

  describe('makes a folder whose text can be followed:', () => {
    let board: string;
    let site: Awaited<ReturnType<typeof serve>>;
    let browser: Browser;
    const here = (args: readonly string[]) =>
      new Promise<{ code: number; out: string; error: string }>((done) => {
        execFile(process.execPath, [CLI, ...args], { cwd: board }, (error, out, said) =>
          done({ code: error ? Number(error.code) : 0, out, error: said }),
        );
      });

    beforeAll(async () => {
      await run('new', 'followed');
      board = join(folder, 'followed');
      site = await serve({ folders: { '/board/': board } });
      browser = await launch();
    });
    afterAll(async () => {
      await browser.close();
      await site.close();
    });

    it('its three commands convert, check and hang', async () => {
      const [first] = commandsOf(readFileSync(join(board, 'README.md'), 'utf8'));
      const [convert, validate, wall] = first!;
      const converted = await here(convert!);
      expect(converted).toMatchObject({ code: 0 });
      expect(converted.error).toContain('没有读 0');
      const checked = await here(validate!);
      expect(checked.code).toBe(0);
      expect(checked.out).toContain('没有发现问题');
      const hanging = spawn(process.execPath, [CLI, ...wall!, '--port', '0'], { cwd: board });
      const address = await addressSaid(hanging, /Wall: (http:\S+)/);
      expect(await (await fetch(address)).text()).toContain('<gf-wall src="/data/data.json"');
      hanging.kill();
    });

    it('its page draws every tag under the strict policy, and says nothing', async () => {
      const { page, said } = await visit(browser, `${site.url}/board/page.html`);
      const tags = await page.$$eval('gf-board *', (all) =>
        all
          .filter(({ localName }) => localName.startsWith('gf-'))
          .map(({ localName }) => localName),
      );
      expect(tags).toHaveLength(9);
      const text = await page.evaluate(() =>
        window
          .deep()
          .map((one) => one.textContent)
          .join(' '),
      );
      expect(text).toContain('示例数据');
      expect(text).toContain('4,672人次');
      const faults = await page.evaluate(() =>
        window
          .deep()
          .flatMap((one) =>
            one.matches('[part~="fault"], [part~="refusal"]') ? [one.textContent] : [],
          ),
      );
      expect(faults).toEqual([]);
      expect(said).toEqual([]);
      await page.close();
    });

    it('its wall draws under the strict policy, and says nothing', async () => {
      const { page, said } = await visit(browser, `${site.url}/board/wall.html`);
      const text = await page.evaluate(() =>
        window
          .deep()
          .map((one) => one.textContent)
          .join(' '),
      );
      expect(text).toContain('漕浦区');
      expect(said).toEqual([]);
      await page.close();
    });

    it('its monthly commands compare before a release', async () => {
      const [, monthly] = commandsOf(readFileSync(join(board, 'README.md'), 'utf8'));
      const [convert, diff] = monthly!;
      expect((await here(convert!)).code).toBe(0);
      const compared = await here(diff!);
      expect(compared.out).toContain('两份数据说的一样');
      expect(compared.code).toBe(0);
    });
  });
});

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, posix } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { writeRelease } from '../demo/release.mjs';
import { serve } from '../demo/serve.mjs';
import { launch } from './support/browser.mjs';
import { after, answerAll, saved, savesInto } from './support/clerk.js';
import { visit } from './support/visit.js';

describe('the release files', () => {
  let folder: string;
  let path: string;
  let files: Record<string, Uint8Array>;
  const text = (name: string) => Buffer.from(files[name]!).toString();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gf-release-'));
    path = await writeRelease(folder);
    const inner = Object.entries(unzipSync(readFileSync(path)));
    files = Object.fromEntries(inner.map(([name, bytes]) => [name.replace(/^[^/]+\//, ''), bytes]));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('hold both bundles, the schemas, the catalogue, licences, integrities and a bill of materials', () => {
    for (const name of [
      'dist/gongfu.js',
      'dist/gongfu.classic.js',
      'dist/everyday.js',
      'dist/gf-stat.js',
      'dist/convert.js',
      'dist/convert-worker.js',
      'data/catalogue.json',
      'dist/schema/contract-1.0.json',
      'dist/schema/mapping-1.0.json',
      'LICENSE.txt',
      'dist/third-party-licenses.md',
      'dist/convert-licenses.md',
      'README.md',
      'workbench.html',
      'workbench-sample.xlsx',
      'builder.html',
      'guide/workbench.html',
      'guide/workbench.png',
      'sri.json',
      'sbom.cdx.json',
    ]) {
      expect(Object.keys(files)).toContain(name);
    }
    expect(Object.keys(files).filter((name) => name.startsWith('dist/types/'))).toEqual([]);
  });

  it('have a README whose links lead to files that are there', () => {
    const links = [...text('README.md').matchAll(/\]\(([^)\s]+)\)/g)].map(
      ([, address]) => address!,
    );
    const own = links.filter((address) => !/^(?:https?:|#)/.test(address));
    expect(own.length).toBeGreaterThan(5);
    for (const address of own) expect(Object.keys(files), address).toContain(address.split('#')[0]);
  });

  it('give the integrity of every script, and of no other', () => {
    const { files: known } = JSON.parse(text('sri.json'));
    const scripts = Object.keys(files).filter((name) => name.endsWith('.js'));
    expect(Object.keys(known).sort()).toEqual(scripts.sort());
    for (const name of scripts) {
      const hash = createHash('sha384').update(files[name]!).digest('base64');
      expect(known[name], name).toBe(`sha384-${hash}`);
    }
  });

  it('name every package whose code they carry, with licence and checksum', () => {
    const { components, bomFormat } = JSON.parse(text('sbom.cdx.json'));
    const licences = ['third-party-licenses.md', 'convert-licenses.md'].flatMap((name) =>
      [...text(`dist/${name}`).matchAll(/^## (\S+) - /gm)].map(([, one]) => one!),
    );
    expect(bomFormat).toBe('CycloneDX');
    const named = components.map(({ name }: { name: string }) => name);
    expect(named).toEqual([...new Set(licences)]);
    expect(named).toEqual(expect.arrayContaining(['lit-html', '@e965/xlsx', 'parse5']));
    for (const { name, hashes, licenses } of components) {
      expect(hashes[0].content, name).toMatch(/^[0-9a-f]{128}$/);
      expect(licenses[0].license.id, name).toMatch(/^[A-Z0-9.-]+$/i);
    }
  });

  it('are the same bytes wherever the sources stand', () => {
    const copy = join(folder, 'elsewhere');
    for (const part of [
      'src',
      'stories',
      'demo',
      'data',
      'README.md',
      'LICENSE',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vite.config.ts',
    ]) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    // Not as a command, which would look after the packages that both share.
    const script = `
      const { build } = await import('./demo/prepare.mjs');
      const { writeRelease } = await import('./demo/release.mjs');
      build();
      await writeRelease('release');`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: copy });
    const other = readFileSync(join(copy, 'release', basename(path)));
    expect(other.equals(readFileSync(path))).toBe(true);
  }, 120_000);

  it('have a guide whose pages lead to files that are there, and run no script', () => {
    const pages = Object.keys(files).filter((name) => /^guide\/.*\.html$/.test(name));
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) {
      const html = text(page);
      expect(html, page).not.toMatch(/<script|\son\w+=|\sstyle=/);
      expect(html, page).not.toMatch(/\]\(|^#+ |\*\*/m);
      for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
        if (/^https?:/.test(address!)) continue;
        const [file, id] = address!.split('#');
        const target = file ? posix.join(posix.dirname(page), file) : page;
        expect(Object.keys(files), `${page}: ${address}`).toContain(target);
        if (id && target.endsWith('.html')) expect(text(target), address).toContain(`id="${id}"`);
      }
    }
  });

  it('lead from a workbook to a published page in a subfolder of any server, under the strict policy', async () => {
    const site = join(folder, 'site');
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(site, name)), { recursive: true });
      writeFileSync(join(site, name), bytes);
    }
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const other = { '/': empty, '/dist/': empty, '/data/': empty, '/ways/': empty };
    const server = await serve({ folders: { ...other, '/board/': site } });
    const browser = await launch();
    try {
      const { page, said } = await visit(browser, `${server.url}/board/workbench.html`);
      await after(page, () => page.click('#sample'));
      await answerAll(page);
      await Promise.all([page.waitForNavigation(), page.click('#builder')]);
      await page.waitForFunction(() => document.querySelector('#code')!.textContent !== '', {
        timeout: 20_000,
      });
      await savesInto(page, site);
      const data = await page.$eval('#online', (one) => (one as HTMLInputElement).value);
      await page.click('#save-data');
      await saved(site, data);
      await page.click('#save-page');
      await saved(site, data.replace('.json', '.html'));
      expect(said).toEqual([]);
      const address = `${server.url}/board/${encodeURIComponent(data.replace('.json', '.html'))}`;
      const published = await visit(browser, address);
      const words = await published.page.evaluate(() =>
        window
          .deep()
          .filter(({ localName }) => localName.startsWith('gf-'))
          .map(({ shadowRoot }) => shadowRoot!.textContent)
          .join('\n'),
      );
      expect(words).toContain('新增就业');
      expect(words).toContain('棹歌巷街道');
      expect(published.said).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  }, 120_000);
});

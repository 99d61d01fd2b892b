import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { build as rolldown } from 'rolldown';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../demo/serve.mjs';
import { launch } from './support/browser.mjs';
import { packedApp } from './support/packed-app.js';
import { ready, visit } from './support/visit.js';

const DATA = '/data/broken/valid.json';
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title>
<gf-board src="${DATA}"><gf-stat indicator="employment-rate"></gf-stat></gf-board>
<gf-table src="${DATA}" indicator="employment-rate"></gf-table>
<p><a class="gf-embed" href="${DATA}#tag=ranking&amp;indicator=employment-rate">就业率</a></p>
<script type="module" src="main.js"></script></html>`;

describe("import 'gongfu-board/gongfu.js'", { timeout: 120_000 }, () => {
  let app: string;
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    app = packedApp();
    writeFileSync(join(app, 'index.html'), PAGE);
    writeFileSync(join(app, 'main.js'), `import 'gongfu-board/gongfu.js';\n`);
    server = await serve({ folders: { '/app/': app } });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(app, { recursive: true, force: true });
  });

  const out = (name: string) => join(app, name);
  const page = (name: string) => writeFileSync(out(`${name}/index.html`), PAGE);

  const builds: Record<string, () => Promise<unknown>> = {
    vite: () =>
      vite({
        root: app,
        base: './',
        configFile: false,
        logLevel: 'error',
        build: { outDir: out('vite'), emptyOutDir: false },
      }),
    rolldown: async () => {
      await rolldown({ input: out('main.js'), cwd: app, output: { dir: out('rolldown') } });
      page('rolldown');
    },
    'esbuild, in pieces': async () => {
      const outdir = out('esbuild, in pieces');
      const given = { entryPoints: [out('main.js')], bundle: true, format: 'esm' as const };
      await esbuild({ ...given, outdir, splitting: true });
      page('esbuild, in pieces');
    },
    'esbuild, in one file': async () => {
      const outfile = out('esbuild, in one file/main.js');
      await esbuild({ entryPoints: [out('main.js')], bundle: true, minify: true, outfile });
      page('esbuild, in one file');
    },
  };

  it.each(Object.keys(builds))(
    'draws through %s, everyday tags, others and links',
    async (name) => {
      await builds[name]!();
      const address = `${server.url}/app/${encodeURIComponent(name)}/index.html`;
      const { page: shown, said } = await visit(browser, address);
      await shown.waitForSelector('gf-ranking');
      await ready(shown);
      const cards = await shown.$$eval('gf-stat, gf-table, gf-ranking', (all) =>
        all.map(({ localName, shadowRoot }) => `${localName} ${shadowRoot?.textContent ?? ''}`),
      );
      expect(cards).toMatchObject([
        /^gf-stat [^]*就业率[^]*95\.7/,
        /^gf-table [^]*2024年3月[^]*95\.7%/,
        /^gf-ranking [^]*东街道/,
      ]);
      expect(said).toEqual([]);
      await shown.close();
    },
  );

  it('does nothing where there is no page, as on a server that renders', () => {
    const run = ['--input-type=module', '--eval', `import 'gongfu-board/gongfu.js';`];
    expect(execFileSync(process.execPath, run, { cwd: app, encoding: 'utf8' })).toBe('');
  });

  it('fails by any other path of the loader, so that no page is built in which every tag fails', async () => {
    writeFileSync(out('other.js'), `import 'gongfu-board/dist/gongfu.js';\n`);
    const entry = { entryPoints: [out('other.js')], bundle: true, write: false };
    await expect(esbuild({ ...entry, logLevel: 'silent' })).rejects.toThrow(
      /resolve .*gongfu-board/,
    );
  });
});

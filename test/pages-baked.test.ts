// Demo pages as `gongfu bake` writes them, in a real browser under the policy, with a script and without.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { serve } from '../demo/serve.mjs';
import { run } from '../src/cli/bake.js';
import { launch } from './support/browser.mjs';

/** The pages, and how many tags of each have a twin: cards, filters, the feet of boards. */
const PAGES = {
  'index.html': 12,
  'facts.html': 15,
  'scenes.html': 25,
  'programmes.html': 28,
  'index.en.html': 12,
};
const WIDTHS = [360, 1280];

declare global {
  interface Window {
    /** How much of the page moved without the reader's doing. */
    moved: number;
  }
}

/** Counts what moves from the first moment on. */
function watchMoves() {
  window.moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      window.moved += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`violation: ${violatedDirective} ${blockedURI}`);
  });
}

describe('baked pages', { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let folder: string;
  let requests: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gf-baked-'));
    const quiet = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const pages = Object.keys(PAGES).map((name) => join(folder, name));
    for (const name of [...Object.keys(PAGES), 'portal.css'])
      cpSync(join(root, 'demo', name), join(folder, name));
    const data = join(root, 'data');
    expect(
      await run(pages, {
        data: ['sample-district.json', 'gongshu-2024.json'].map(
          (name) => `data/${name}=${join(data, name)}`,
        ),
      }),
    ).toBe(0);
    quiet.mockRestore();
    server = await serve({
      folders: { '/': folder },
      before: ({ url = '' }) => {
        requests.push(url);
        return false;
      },
    });
    browser = await launch();
  });
  afterEach(async () => {
    for (const page of (await browser.pages()).slice(1)) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(
    name: string,
    width: number,
    hasScript = true,
  ): Promise<{ page: Page; said: string[] }> {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (!/was preloaded/.test(message.text())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setViewport({ width, height: 900 });
    if (hasScript) await page.evaluateOnNewDocument(watchMoves);
    else await page.setJavaScriptEnabled(false);
    requests = [];
    await page.goto(`${server.url}/${name}`, { waitUntil: hasScript ? 'networkidle0' : 'load' });
    return { page, said };
  }

  const wide = (page: Page) =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

  describe.each(Object.entries(PAGES))('%s', (name, count) => {
    it.each(WIDTHS)('is whole and readable without a script, %i pixels wide', async (width) => {
      const { page, said } = await open(name, width, false);
      expect(said).toEqual([]);
      expect(
        requests.filter((url) => /\.(?:js|json)/.test(url) && !url.includes('common-')),
      ).toEqual([]);
      const twins = await page.$$eval('.gf-twin', (all) =>
        all.map((twin) => {
          const { width: across, height } = twin.getBoundingClientRect();
          return { across, height, text: twin.textContent.trim().length };
        }),
      );
      expect(twins).toHaveLength(count);
      for (const twin of twins) {
        expect(twin.across).toBeGreaterThan(150);
        expect(twin.height).toBeGreaterThan(20);
        expect(twin.text).toBeGreaterThan(3);
      }
      expect(await wide(page)).toBeLessThanOrEqual(0);
    });

    it.each(WIDTHS)(
      'is taken over by its script and nothing moves, %i pixels wide',
      async (width) => {
        const { page, said } = await open(name, width);
        await new Promise((done) => setTimeout(done, 500));
        expect(said).toEqual([]);
        expect(await page.evaluate(() => window.moved)).toBe(0);
        expect(await wide(page)).toBeLessThanOrEqual(0);
      },
    );
  });

  it('leave figures, tables and drawings on paper, with every row', async () => {
    const { page } = await open('index.html', 1280, false);
    await page.emulateMediaType('print');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(20_000);
    const heights = await page.$$eval('.gf-twin-foot', (feet) =>
      feet.map((foot) => foot.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThan(5);
    for (const height of heights) expect(height).toBeGreaterThan(0);
  });
});

// Every chapter of the built book is drawn in both languages, says nothing on the console, asks no other
// host, and leads only to pages that there are.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/browser.mjs';
import { buildBook, entries, serveBook } from '../support/book.mjs';

buildBook();
const pages = entries().filter(({ type }) => type === 'docs');
const chapters = pages.filter(({ id }) => !id.startsWith('gf-')).map(({ id }) => id);
const known = new Set(pages.map(({ id }) => id));

/** Every block and tag of the page has drawn something, and nothing of it is still on its way. */
const isDrawn = () => {
  const page = document.querySelector('.book-page');
  const ours = [...(page?.querySelectorAll('*') ?? [])].filter(({ localName }) =>
    /^(?:book|gf)-/.test(localName),
  );
  const isLoading = ours.some(({ shadowRoot }) => shadowRoot?.querySelector('[aria-busy]'));
  const isEmpty = ours.some(
    (one) => !one.matches(':defined') || (!one.shadowRoot && one.childElementCount === 0),
  );
  return !!page?.querySelector('h1') && !isLoading && !isEmpty;
};

describe('the chapters of the built book', { timeout: 60_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveBook>>;
  let page: Page;
  let said: string[] = [];

  beforeAll(async () => {
    server = await serveBook();
    browser = await launch();
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`exception: ${String(error)}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !/^(?:data|blob):/.test(request.url()))
        said.push(`foreign: ${request.url()}`);
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(id: string, lang: string): Promise<void> {
    said = [];
    const query = `id=${encodeURIComponent(id)}&viewMode=docs&globals=lang:${lang}`;
    await page.goto(`${server.url}/iframe.html?${query}`, { waitUntil: 'load' });
    await page.waitForFunction(isDrawn, { timeout: 40_000 });
  }

  for (const lang of ['zh-CN', 'en']) {
    it.each(chapters)(
      `%s is drawn in ${lang}, quietly, and leads to pages that there are`,
      async (id) => {
        await open(id, lang);
        expect(said).toEqual([]);
        const links = await page.$$eval('.book-page a[href^="?path="]', (all) =>
          all.map((link) =>
            decodeURIComponent(link.getAttribute('href')!.replace('?path=/docs/', '')),
          ),
        );
        expect(links.filter((link) => !known.has(link))).toEqual([]);
        const spoken = await page.$eval('html', (html) => html.lang);
        expect(spoken).toBe(lang);
      },
    );
  }
});

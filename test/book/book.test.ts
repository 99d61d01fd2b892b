// The book as a reader has it: whole, from one host, found by the words of either language, in the looks
// that the toolbar offers.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildBook, entries, openBook, serveBook } from '../support/book.mjs';
import { launch } from '../support/browser.mjs';

buildBook();
const pages = entries().filter(({ type }) => type === 'docs');

describe('the book', { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveBook>>;

  beforeAll(async () => {
    server = await serveBook();
    browser = await launch();
  });
  afterEach(async () => {
    for (const page of (await browser.pages()).slice(1)) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens an address of the book and notes every request to another host. */
  async function open(path: string): Promise<{ page: Page; foreign: string[] }> {
    const page = await browser.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      const isOwn = host === new URL(server.url).host || /^(?:data|blob):$/.test(protocol);
      if (!isOwn) foreign.push(request.url());
    });
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(server.url + path);
    return { page, foreign };
  }

  const docs = (id: string, globals = '') =>
    open(`/iframe.html?viewMode=docs&id=${id}&globals=${globals}`);

  const isThere = (page: Page) =>
    page.waitForFunction(
      () => (document.querySelector('.book-page')?.textContent ?? '').length > 80,
    );

  it('opens with its side bar and asks no other host for anything', async () => {
    const { page, foreign } = await open('/');
    await page.waitForSelector('#storybook-explorer-searchfield');
    await page.waitForNetworkIdle();
    expect(foreign).toEqual([]);
  });

  it.each([
    ['走势', 'gf-trend'],
    ['就业', 'gf-employment-coverage'],
    ['target', 'gf-progress'],
  ])('finds %s by its search', async (word, found) => {
    const { page } = await open('/');
    const field = await page.waitForSelector('#storybook-explorer-searchfield');
    await field!.type(word);
    await page.waitForFunction(
      (found) => document.querySelector('#storybook-explorer-menu')?.textContent?.includes(found),
      {},
      found,
    );
  });

  it.each(pages.map(({ id }) => id))('shows the page %s from its own host', async (id) => {
    const { page, foreign } = await docs(id);
    await isThere(page);
    expect(foreign).toEqual([]);
  });

  it('speaks the language, and shows the theme and the size of type, that the toolbar says', async () => {
    const trend = pages.find(({ id }) => id.startsWith('gf-trend--'))!;
    const looks = async (globals: string) => {
      const { page } = await docs(trend.id, globals);
      await isThere(page);
      await page.waitForSelector('gf-trend >>> .card:not([aria-busy])');
      return page.evaluate(() => {
        const { className } = document
          .querySelector('.gf-story gf-trend')!
          .shadowRoot!.querySelector('.card')!;
        const { lang, dataset } = document.documentElement;
        return [lang, dataset.theme, /theme-\w+/.exec(className)![0], /\belder\b/.test(className)];
      });
    };
    expect(await looks('')).toEqual(['zh-CN', 'light', 'theme-light', false]);
    expect(await looks('lang:en;theme:dark;elder:on')).toEqual(['en', 'dark', 'theme-dark', true]);
  });

  it('shows other data and another width as the toolbar says', async () => {
    const shown = async (globals: string) => {
      const { page, show } = await openBook(browser, server.url, { globals });
      await show('gf-trend--ready');
      return page.evaluate(() => {
        const tag = document.querySelector('gf-trend')!;
        return [tag.src, tag.getBoundingClientRect().width] as const;
      });
    };
    expect(await shown('width:360')).toEqual(['data/sample-district.json', 360]);
    expect((await shown('data:awkward'))[0]).toBe('');
  });
});

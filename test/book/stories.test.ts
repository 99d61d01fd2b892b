// Every story is a test: it is drawn under the policy of a careful site with Trusted Types, its steps are
// played, axe finds nothing, and nothing is said on the console unless the story is about a fault.
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBook, entries, openBook, serveBook } from '../support/book.mjs';
import { launch } from '../support/browser.mjs';

/** Pages at once; a machine of two cores gains by no more. */
const PAGES = 2;

/** What our tags say of a fault, and what the browser adds where an address leads nowhere. */
const OF_A_FAULT = /^(?:error|warn): (?:共富看板 Gongfu Board |Failed to load resource: .*404)/;

buildBook();
const stories = entries().filter(({ type }) => type === 'story');

describe('stories', { timeout: 60_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveBook>>;
  const free: Awaited<ReturnType<typeof openBook>>[] = [];
  const waiting: (() => void)[] = [];

  beforeAll(async () => {
    server = await serveBook();
    browser = await launch();
    for (let i = 0; i < PAGES; i++) free.push(await openBook(browser, server.url));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Lends a page to one story at a time. */
  async function withBook<T>(use: (book: (typeof free)[number]) => Promise<T>): Promise<T> {
    while (free.length === 0) await new Promise<void>((done) => waiting.push(done));
    const book = free.pop()!;
    try {
      return await use(book);
    } finally {
      free.push(book);
      waiting.shift()?.();
    }
  }

  it.concurrent.each(stories.map(({ id }) => id))(
    '%s is drawn, played and accessible, and quiet under the strict policy',
    async (id) => {
      const { status, faults, faulty, said } = await withBook((book) => book.show(id));
      expect({ status, faults }).toEqual({ status: 'success', faults: [] });
      expect(faulty ? said.filter((one) => !OF_A_FAULT.test(one)) : said).toEqual([]);
      // A fault that is not told would be a fault of ours.
      expect(said.length > 0).toBe(faulty);
    },
  );
});

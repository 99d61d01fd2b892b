import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { serve } from '../demo/serve.mjs';
import { launch } from './support/browser.mjs';
import { ready, visit } from './support/visit.js';

interface Card extends HTMLElement {
  openMenu(): Promise<void>;
  downloadCsv(): Promise<boolean>;
  downloadXlsx(): Promise<boolean>;
  downloadPng(): Promise<boolean>;
  downloadSvg(): Promise<boolean>;
  copyText(): Promise<boolean>;
  printCard(): Promise<boolean>;
  showCode(): Promise<boolean>;
}

/** What a card of a page gives, one after the other, and what is open then. */
const taken = (page: Page) =>
  page.$eval('gf-stat', async (element) => {
    const card = element as Card;
    // Nothing answers a print or a file here.
    window.print = () => undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
    await card.openMenu();
    const items = [...card.shadowRoot!.querySelectorAll('[role="menuitem"]')];
    const done = {
      csv: await card.downloadCsv(),
      xlsx: await card.downloadXlsx(),
      png: await card.downloadPng(),
      svg: await card.downloadSvg(),
      print: await card.printCard(),
      code: await card.showCode(),
    };
    const code = card.shadowRoot!.querySelector<HTMLTextAreaElement>('dialog textarea')!.value;
    return { forms: items.map((item) => (item as HTMLElement).dataset.form), done, code };
  });

/** What stands beside the buttons of the page after each of them. Runs in the page. */
async function takeByButtons(): Promise<(string | null)[]> {
  const taken = document.querySelector('#taken')!;
  window.print = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  const said: (string | null)[] = [];
  for (const button of document.querySelectorAll<HTMLElement>('[data-take]')) {
    button.click();
    // It is written over where the card could not do it.
    await new Promise((done) => setTimeout(done, 1500));
    said.push(taken.textContent);
  }
  return said;
}

const DONE = { csv: true, xlsx: true, png: true, svg: true, print: true, code: true };

describe('the menu of a card in a page', { timeout: 60_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    server = await serve({
      before({ url = '' }, response) {
        if (url !== '/classic-menu.html') return false;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title>
           <gf-stat src="/data/sample-district.json" indicator="employment-rate"></gf-stat>
           <script charset="utf-8" src="/dist/gongfu.classic.js"></script></html>`,
        );
        return true;
      },
    });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('gives all that it offers under the strict policy with Trusted Types', async () => {
    const { page, said } = await visit(browser, `${server.url}/index.html`);
    await ready(page);
    const { forms, done, code } = await taken(page);
    expect(forms).toEqual(['table', 'text', 'csv', 'xlsx', 'png', 'svg', 'print', 'link', 'code']);
    expect(done).toEqual(DONE);
    expect(code).toContain(`${server.url}/dist/gongfu.js`);
    expect(said).toEqual([]);
    await page.close();
  });

  it('is fetched as a second plain script where a page has the first and no Trusted Types', async () => {
    const { page } = await visit(browser, `${server.url}/classic-menu.html`, { bypass: true });
    await ready(page);
    const { forms, done } = await taken(page);
    expect(forms).toContain('xlsx');
    expect(done).toEqual(DONE);
    await page.close();
  });

  it('is explained on a page with buttons of its own, which does what the code that it shows says', async () => {
    const { page, said } = await visit(browser, `${server.url}/tags.html`);
    await ready(page);
    const shown = await page.$eval('#take-code', ({ textContent }) => textContent!.trim());
    expect(shown).toBe(readFileSync(join(root, 'demo/tags.js'), 'utf8').trim());
    const took = await page.evaluate(takeByButtons);
    expect(took).toEqual(['gf-export：csv', 'gf-export：text', 'gf-export：print']);
    expect(await page.$('#own >>> .more'), 'no-menu').toBe(null);
    expect(said).toEqual([]);
    await page.close();
  });

  it('is on no card of a wall, which is read from afar', async () => {
    const { page } = await visit(browser, `${server.url}/wall.html`);
    await ready(page);
    const menus = await page.evaluate(
      () => window.deep().filter((element) => element.matches('.more[aria-haspopup]')).length,
    );
    expect(menus).toBe(0);
    await page.close();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { POLICY, serve } from '../demo/serve.mjs';
import { launch } from './support/browser.mjs';
import { ready, visit } from './support/visit.js';

interface Card extends HTMLElement {
  openMenu(): Promise<void>;
  playSound(): Promise<boolean>;
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
    const items = [...card.shadowRoot!.querySelectorAll('[role="menuitem"]:not([hidden])')];
    const done = {
      sound: await card.playSound(),
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

/** A page with one card and the plain script, and a second one where it writes that itself. */
const classicPage = (second: string) => `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>t</title>
<gf-stat src="/data/sample-district.json" indicator="employment-rate"></gf-stat>
<script charset="utf-8" src="/dist/gongfu.classic.js"></script>
${second && `<script charset="utf-8" src="/dist/${second}"></script>`}</html>`;

/** The strict policy of the demo pages, with these names of policies. */
const allowing = (names: string) =>
  POLICY.replace('trusted-types lit-html', `trusted-types ${names}`);

interface Rules {
  createScriptURL(url: string): string;
}

/** Keeps the rules of each policy that a page makes. Runs in the page before anything else. */
function keepRules(): void {
  const { trustedTypes } = window as unknown as {
    trustedTypes: { createPolicy(name: string, rules: Rules): unknown };
  };
  const kept: Record<string, Rules> = {};
  const create = trustedTypes.createPolicy.bind(trustedTypes);
  trustedTypes.createPolicy = (name, rules) => {
    kept[name] = rules;
    return create(name, rules);
  };
  Object.assign(window, { kept });
}

const DONE = { sound: true, csv: true, xlsx: true, png: true, svg: true, print: true, code: true };

describe('the menu of a card in a page', { timeout: 60_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    server = await serve({
      before({ url = '' }, response) {
        const { pathname, searchParams } = new URL(url, 'http://localhost');
        if (pathname !== '/classic-menu.html') return false;
        const policy = searchParams.get('policy');
        if (policy !== null) response.setHeader('content-security-policy', policy);
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(classicPage(searchParams.get('second') ?? ''));
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
    expect(forms).toEqual([
      'table',
      'text',
      'sound',
      'csv',
      'xlsx',
      'png',
      'svg',
      'print',
      'link',
      'code',
    ]);
    expect(done).toEqual(DONE);
    expect(code).toContain(`${server.url}/dist/gongfu.js`);
    expect(said).toEqual([]);
    await page.close();
  });

  /** A page of the plain script under a policy, with more lines after it. */
  const classic = (query: Record<string, string>) =>
    visit(browser, `${server.url}/classic-menu.html?${new URLSearchParams(query)}`);

  it.each([
    ['no Trusted Types', "default-src 'self'"],
    ['policies that are named and not demanded', "default-src 'self'; trusted-types lit-html"],
    ['Trusted Types, and its policy allowed', allowing('lit-html gongfu-script')],
    ['Trusted Types and any policy', "default-src 'self'; require-trusted-types-for 'script'"],
  ])('is fetched as a second plain script where a page has the first and %s', async (_, policy) => {
    const { page, said } = await classic({ policy });
    await ready(page);
    const { forms, done } = await taken(page);
    expect(forms).toContain('xlsx');
    expect(done).toEqual(DONE);
    // A browser reports each name that a page does not list, though it demands none.
    expect(said.filter((one) => !/trusted-types/i.test(one))).toEqual([]);
    await page.close();
  });

  it('needs no policy of its own where the page writes the second script itself', async () => {
    const { page, said } = await classic({ policy: POLICY, second: 'gongfu.more.classic.js' });
    await ready(page);
    expect((await taken(page)).done).toEqual(DONE);
    expect(said).toEqual([]);
    await page.close();
  });

  it('tells the webmaster once, in both languages, what opens it where the policy forbids its code', async () => {
    const { page, said } = await classic({ policy: POLICY });
    await ready(page);
    for (let press = 0; press < 2; press++) {
      expect(await page.$eval('gf-stat', (card) => (card as Card).downloadCsv())).toBe(false);
    }
    const told = said.filter((one) => one.startsWith('warn:'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /trusted-types 里加上 gongfu-script.*Add gongfu-script to trusted-types/,
    );
    expect(told[0]).toContain('gongfu.more.classic.js"></script>');
    expect(
      said.filter((one) => /网络|network/.test(one)),
      'the network is not blamed',
    ).toEqual([]);
    await page.close();
  });

  it('lets by its policy no script pass but those of the folder that the first one came from', async () => {
    const { page } = await classic({ policy: allowing('lit-html gongfu-script') });
    await page.evaluateOnNewDocument(keepRules);
    await page.reload();
    await ready(page);
    expect((await taken(page)).done).toEqual(DONE);
    const pass = (address: string) =>
      page.evaluate((url) => {
        const { kept } = window as unknown as { kept: Record<string, Rules> };
        try {
          return kept['gongfu-script']!.createScriptURL(url);
        } catch {
          return '';
        }
      }, address);
    const ours = `${server.url}/dist/gongfu.more.classic.js`;
    expect(await pass(ours)).toBe(ours);
    for (const address of [
      'https://elsewhere.test/dist/gongfu.more.classic.js',
      `${server.url}/gongfu.more.classic.js`,
      `${server.url}/dist/../upload/a.js`,
      `${server.url}/dist/upload/a.js`,
      `data:text/javascript,alert(1)`,
      'gongfu.more.classic.js',
    ]) {
      expect(await pass(address), address).toBe('');
    }
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

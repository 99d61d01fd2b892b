import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveIsolation } from './pages/isolation/serve.mjs';
import { launch } from './support/browser.mjs';
import { differences, portraits, type Portrait } from './support/portrait.js';
import { layoutFaults, tabThroughAll, visit } from './support/visit.js';

/** Pages of test/pages/isolation, with how much they enlarge the tags. */
const PAGES: Record<string, number> = {
  bootstrap3: 1,
  bootstrap5: 1,
  layui: 1,
  'element-plus': 1,
  govuk: 1,
  uswds: 1,
  reset: 1,
  scale: 1.3,
  zoom: 1.3,
  rem10: 1,
  rem100: 1,
  rtl: 1,
  jquery: 1,
  clobbered: 1,
  react19: 1,
  vue3: 1,
};
/** Where on the course the pointer looks. */
const LOOKS = [0.2, 0.5, 0.8];

describe('inside a page of', { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveIsolation>>;
  const plain = new Map<number, { portraits: Portrait[]; tips: string[] }>();

  beforeAll(async () => {
    server = await serveIsolation();
    browser = await launch();
  });
  afterEach(async () => {
    for (const page of (await browser.pages()).slice(1)) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (name: string) => visit(browser, `${server.url}/${name}.html`);

  /** The plain page, where its text has a size. */
  async function reference(size: number) {
    if (!plain.has(size)) {
      const { page, said } = await open('plain');
      await page.$eval('#place', enlarge, size);
      await settled(page);
      plain.set(size, { portraits: await portraits(page), tips: await tips(page, 1) });
      expect(said).toEqual([]);
      await page.close();
    }
    return plain.get(size)!;
  }

  for (const [name, scale] of Object.entries(PAGES)) {
    it(`${name}, the tags look as on a plain page, and answer pointer and keys`, async () => {
      const { page, said } = await open(name);
      await settled(page);
      const size = await page.$eval('gf-trend', (tag) =>
        parseFloat(getComputedStyle(tag).fontSize),
      );
      const expected = await reference(size);
      // Larger letters are not wider by just that much, and lines are whole pixels.
      const pixels = scale === 1 ? 1 : 2;
      const found = await portraits(page);
      expect(differences(found, expected.portraits, pixels)).toEqual([]);
      expect(await layoutFaults(page)).toEqual([]);
      expect(await page.evaluate(smallestText)).toBeGreaterThanOrEqual(12);
      expect(await tips(page, scale)).toEqual(expected.tips);
      const stops = await tabThroughAll(page);
      expect(stops.length, stops.join(', ')).toBeGreaterThanOrEqual(10);
      expect(said).toEqual([]);
    });
  }

  it('a hostile style sheet, a tag that it did reach would be found out', async () => {
    const { page } = await open('plain');
    await settled(page);
    const { portraits: expected } = await reference(16);
    expect(differences(await portraits(page), expected)).toEqual([]);
    await page.$eval('gf-stat', (tag) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('*{letter-spacing:1px!important}');
      tag.shadowRoot!.adoptedStyleSheets = [...tag.shadowRoot!.adoptedStyleSheets, sheet];
    });
    expect(differences(await portraits(page), expected).length).toBeGreaterThan(5);
  });

  it.each(['react19', 'vue3'])(
    '%s, the handlers of its templates hear what was picked',
    async (name) => {
      const { page } = await open(name);
      const row = await page.waitForSelector('gf-ranking >>> [role=option]');
      await row!.click();
      await page.waitForFunction(() => document.querySelector('#picked')!.textContent !== '');
      expect(await page.$eval('#picked', ({ textContent }) => textContent)).toMatch(/^\d+$/);
    },
  );

  it('any kind, the tags add no global name', async () => {
    const names = (page: Page) => page.evaluate(() => Object.getOwnPropertyNames(window));
    const empty = await visit(browser, `${server.url}/index.html`);
    const before = await names(empty.page);
    for (const name of ['plain', 'rtl', 'settles']) {
      const { page } = await open(name);
      const added = (await names(page)).filter((one) => !before.includes(one));
      expect(added, name).toEqual([]);
    }
  });

  it('any kind, the tags leave its prototypes as they are', async () => {
    const count = (page: Page) => page.evaluate(countPrototypes);
    const { page: empty } = await visit(browser, `${server.url}/index.html`);
    const { page } = await open('plain');
    expect(await count(page)).toEqual(await count(empty));
  });

  it('flex, grid, table and places without height, every tag comes to rest', async () => {
    const { page, said } = await open('settles');
    await settled(page);
    const faults = await page.$$eval('section > *, td > *, gf-board > *', (tags) =>
      tags
        .map((tag) => [tag.localName, tag.getBoundingClientRect(), tag.parentElement!] as const)
        .filter(([, { width, height }]) => width < 100 || height < 100)
        .map(
          ([name, { width, height }, { className }]) => `${name} ${className}: ${width}×${height}`,
        ),
    );
    expect(faults).toEqual([]);
    expect(await layoutFaults(page)).toEqual([]);
    for (const width of [1000, 700, 1280]) {
      await page.setViewport({ width, height: 900 });
      await settled(page);
    }
    expect(said).toEqual([]);
  });
});

function enlarge(place: Element, size: number): void {
  (place as HTMLElement).style.fontSize = `${size}px`;
}

/** The size of the smallest letters in all tags, in pixels. */
function smallestText(): number {
  const isText = ({ nodeType, nodeValue }: Node) => nodeType === 3 && nodeValue!.trim() !== '';
  const sizes = window
    .deep()
    .filter((one) => one.getRootNode() !== document && [...one.childNodes].some(isText))
    .map((one) => Math.round(parseFloat(getComputedStyle(one).fontSize) * 100) / 100);
  return Math.min(...sizes);
}

/** Own names of what a page's scripts may count on. */
function countPrototypes(): number[] {
  const all = [Object, Array, String, Function, Promise, Element, Node, Document, Event];
  return all.map(({ prototype }) => Object.getOwnPropertyNames(prototype).length);
}

/** Waits for three frames with the same sizes; fails where they never come. */
async function settled(page: Page): Promise<void> {
  const calm = await page.evaluate(async () => {
    const sizes = () =>
      window
        .deep()
        .map((one) => one.getBoundingClientRect())
        .map(({ width, height }) => `${width},${height}`)
        .join();
    let [before, same] = ['', 0];
    for (let frame = 0; frame < 120 && same < 3; frame++) {
      await new Promise((done) => requestAnimationFrame(done));
      const now = sizes();
      same = now === before ? same + 1 : 0;
      before = now;
    }
    return same === 3;
  });
  expect(calm, 'sizes that stay').toBe(true);
}

/** What the course says at some places that a hand would point at. */
async function tips(page: Page, scale: number): Promise<string[]> {
  const said: string[] = [];
  const trend = (await page.$('gf-trend'))!;
  await trend.scrollIntoView();
  const tip = () =>
    trend.evaluate((tag) => tag.shadowRoot!.querySelector('.tip')?.textContent ?? '');
  for (const part of LOOKS) {
    const [left, top] = await trend.evaluate((tag) => {
      const box = tag.getBoundingClientRect();
      return [box.left, box.top] as const;
    });
    await page.mouse.move(left + part * 880 * scale, top + 150 * scale);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    // What the pointer does comes with the first move.
    await expect.poll(tip).not.toBe('');
    said.push(await tip());
  }
  await page.mouse.move(0, 0);
  expect(new Set(said).size).toBe(LOOKS.length);
  return said;
}

import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../demo/serve.mjs';
import { launch } from './support/browser.mjs';
import { ready, visit } from './support/visit.js';

const MONTHS = 48;
const STREETS = 12;

const numbers = (count: number, value: (i: number) => number) =>
  Array.from({ length: count }, (_, i) => value(i));

/** A district and its streets over four years of months. */
const DOCUMENT = {
  contract: '1.0',
  dataset: {
    id: 'printed',
    title: '打印',
    publisher: { name: '某局' },
    published: '2025-01-20',
    asOf: '2024-12',
  },
  regions: {
    items: [
      { id: 'd', name: '某区', level: 'district' },
      ...numbers(STREETS, (i) => i + 1).map((i) => {
        return { id: `s${i}`, name: `第${i}街道`, level: 'street', parent: 'd' };
      }),
    ],
  },
  indicators: [
    {
      id: 'x',
      name: '办件量',
      domain: 'service',
      unit: 'case',
      kind: 'flow',
      aggregation: { region: 'none', time: 'sum' },
      direction: 'higher',
    },
    {
      id: 'r',
      name: '办结率',
      domain: 'service',
      unit: 'percent',
      kind: 'ratio',
      aggregation: { region: 'none', time: 'none' },
      direction: 'higher',
    },
  ],
  targets: [{ indicator: 'r', comparator: 'at-least', value: 90, kind: 'benchmark' }],
  data: [
    {
      frequency: 'M',
      periods: numbers(MONTHS, (i) => i).map(
        (i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      ),
      regions: ['d', ...numbers(STREETS, (i) => i + 1).map((i) => `s${i}`)],
      values: {
        x: numbers(STREETS + 1, (row) => row).map((row) =>
          numbers(MONTHS, (i) => (row === 0 ? 1200 : 90 + 5 * row) + i),
        ),
        r: numbers(STREETS + 1, (row) => row).map((row) => numbers(MONTHS, () => 80 + row)),
      },
    },
  ],
};

const PICTURES = `
  <gf-ranking indicator="x"></gf-ranking><gf-tiles indicator="x"></gf-tiles>
  <gf-progress indicator="r"></gf-progress><gf-heatmap indicator="x" by="month year"></gf-heatmap>`;
const WIDE = `<gf-trend indicator="x"></gf-trend><gf-flow></gf-flow><gf-distribution indicator="x"></gf-distribution>`;

describe('on paper', { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const bodies = new Map<string, string>();

  beforeAll(async () => {
    server = await serve({
      before({ url = '' }, response) {
        const body = url === '/printed.json' ? JSON.stringify(DOCUMENT) : bodies.get(url);
        if (body === undefined) return false;
        const type = url.endsWith('.json') ? 'application/json' : 'text/html';
        response.setHeader('content-type', `${type}; charset=utf-8`);
        response.end(body);
        return true;
      },
    });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(body: string): Promise<Page> {
    const path = `/printed-${bodies.size}.html`;
    bodies.set(
      path,
      `<!doctype html><html lang="zh-CN"><title>t</title><gf-board src="/printed.json">${body}</gf-board>
       <script type="module" src="/dist/gongfu.js"></script>`,
    );
    const { page } = await visit(browser, server.url + path);
    await ready(page);
    return page;
  }

  /** How often each colour fills something in a document, as `r,g,b`. */
  function fillsOf(pdf: Uint8Array): Map<string, number> {
    const bytes = Buffer.from(pdf);
    const text = bytes.toString('latin1');
    const fills = new Map<string, number>();
    for (const { index, 0: mark } of text.matchAll(/stream\r?\n/g)) {
      const from = index + mark.length;
      let content = '';
      try {
        content = inflateSync(bytes.subarray(from, text.indexOf('endstream', from))).toString();
      } catch {
        // A font or a picture.
      }
      for (const [, ...channels] of content.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\b/g)) {
        const colour = channels.map((one) => Math.round(Number(one) * 255)).join();
        fills.set(colour, (fills.get(colour) ?? 0) + 1);
      }
    }
    return fills;
  }

  it('every bar, tile and cell is printed in its colour though backgrounds are left out', async () => {
    const page = await open(PICTURES);
    const marks = await page.evaluate(() =>
      window
        .deep()
        .filter((element) => element.matches('.bar, .tile, .cell, .key li'))
        .map((element) => {
          // A canvas knows every way to write a colour.
          const canvas = document.createElement('canvas').getContext('2d')!;
          canvas.fillStyle = getComputedStyle(element).backgroundColor;
          canvas.fillRect(0, 0, 1, 1);
          return Array.from(canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
        }),
    );
    // Bars, tiles with their key, cells with theirs.
    expect(marks.length).toBeGreaterThan(2 * STREETS + MONTHS);
    const fills = fillsOf(await page.pdf({ format: 'A4', printBackground: false }));
    const drawn = new Map(marks.map((colour) => [colour.join(), colour]));
    expect(drawn.size, 'the shades of the ramp and the colour of bars').toBeGreaterThan(5);
    const printed = [...fills.keys()].map((fill) => fill.split(',').map(Number));
    for (const [name, colour] of drawn) {
      // Both round to whole numbers.
      const isSame = (fill: number[]) => fill.every((one, i) => Math.abs(one - colour[i]!) <= 1);
      expect(printed.some(isSame), name).toBe(true);
    }
    await page.close();
  });

  it('a bar, tile or cell has its outline and its number also where no background is printed at all', async () => {
    const page = await open(PICTURES);
    await page.emulateMediaType('print');
    const bare = await page.evaluate(() =>
      window
        .deep()
        .filter((element) => element.matches('.row .bar, .bars .bullet, .tile, .cell'))
        .map((element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const holder = element.closest('[role="option"], .body')!;
          return `${outlineStyle} ${outlineWidth} ${/\d/.test(holder.textContent ?? '')}`;
        }),
    );
    expect(bare.length).toBeGreaterThan(2 * STREETS + MONTHS);
    expect([...new Set(bare)]).toEqual(['solid 1px true']);
    await page.close();
  });

  it('a board is one column, its figures in one row, without what only chooses, and says the day', async () => {
    const stats = '<gf-stat indicator="x"></gf-stat>'.repeat(4);
    const page = await open(`<gf-filter></gf-filter>${stats}${PICTURES}`);
    await page.emulateMediaType('print');
    const { rows, width, filter, printed } = await page.$eval('gf-board', (board) => {
      const boxes = [...board.children].map((child) => child.getBoundingClientRect());
      const seen = boxes.filter((box) => box.height > 0);
      const tops = [...new Set(seen.map(({ top }) => Math.round(top)))];
      return {
        rows: tops.map((top) =>
          seen.filter((box) => Math.round(box.top) === top).map((box) => Math.round(box.width)),
        ),
        width: Math.round(board.getBoundingClientRect().width),
        filter: boxes[0]!.height,
        printed: (board.shadowRoot!.querySelector('.foot') as HTMLElement).innerText,
      };
    });
    expect(rows.map((row) => row.length)).toEqual([4, 1, 1, 1, 1]);
    for (const [one] of rows.slice(1)) expect(one).toBeGreaterThan(0.9 * width);
    expect(filter).toBe(0);
    expect(printed).toMatch(/打印日期：\d{4}年\d{1,2}月\d{1,2}日/);
    await page.close();
  });

  it('a card of a board says on paper what on a screen its board says for it', async () => {
    const page = await open('<gf-ranking indicator="x"></gf-ranking>');
    const foot = () =>
      page.$eval('gf-ranking', ({ shadowRoot }) => {
        const { offsetHeight, innerText } = shadowRoot!.querySelector<HTMLElement>('.foot')!;
        return offsetHeight > 0 ? innerText : '';
      });
    expect(await foot()).toBe('');
    await page.emulateMediaType('print');
    expect(await foot()).toContain('来源：某局');
    await page.close();
  });

  it('what is dark on a screen is light on paper', async () => {
    const page = await open(
      `<gf-stat theme="dark" indicator="x"></gf-stat><gf-stat theme="auto" indicator="x"></gf-stat>`,
    );
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const grounds = () =>
      page.$$eval('gf-stat', (stats) =>
        stats.map(({ shadowRoot }) => {
          const { backgroundColor, color } = getComputedStyle(shadowRoot!.querySelector('.card')!);
          return `${backgroundColor} ${color}`;
        }),
      );
    const [dark, auto] = await grounds();
    expect(dark).toBe(auto);
    await page.emulateMediaType('print');
    expect(await grounds()).toEqual(Array(2).fill('rgb(255, 255, 255) rgb(22, 38, 47)'));
    expect(dark).not.toContain('rgb(255, 255, 255) ');
    await page.close();
  });

  it('every sheet says the page that it is of, a board for its cards, and has no button', async () => {
    const page = await open(
      `<gf-table indicator="x"></gf-table></gf-board><gf-stat src="/printed.json" indicator="x"></gf-stat>`,
    );
    await page.emulateMediaType('print');
    const { feet, buttons, address } = await page.evaluate(() => {
      const shown = (element: Element) => element.getClientRects().length > 0;
      return {
        feet: window
          .deep()
          .filter((element) => element.matches('.foot') && shown(element))
          .map((foot) => getComputedStyle(foot, '::after').content),
        // The head of a column is the button that sorts by it, and is printed as its name.
        buttons: window
          .deep()
          .filter((one) => one.matches('button') && !one.closest('th') && shown(one)).length,
        address: location.href,
      };
    });
    expect(feet.filter((content) => content.includes(address)).length).toBe(2);
    expect(buttons).toBe(0);
    await page.close();
  });

  it('a wall stands as a stack of its scenes, each whole, and is a wall again behind it', async () => {
    const page = await open(`</gf-board><gf-wall src="/printed.json"></gf-wall>`);
    const stacked = () => page.$eval('gf-wall', (wall) => wall.hasAttribute('data-stacked'));
    expect(await stacked()).toBe(false);
    const printed = await page.$eval('gf-wall', async (wall) => {
      dispatchEvent(new Event('beforeprint'));
      await new Promise((done) => setTimeout(done));
      const isStacked = wall.hasAttribute('data-stacked');
      dispatchEvent(new Event('afterprint'));
      return isStacked;
    });
    expect(printed).toBe(true);
    await expect.poll(stacked, { timeout: 10_000 }).toBe(false);
    await page.close();
  });

  it('a table has all its rows, and nothing of it scrolls', async () => {
    const page = await open('<gf-table indicator="x"></gf-table>');
    const look = () =>
      page.$eval('gf-table', ({ shadowRoot }) => {
        const scroll = shadowRoot!.querySelector('.scroll')!;
        const { bottom } = scroll.getBoundingClientRect();
        const rows = [...scroll.querySelectorAll('tbody tr')];
        return rows.filter((row) => row.getBoundingClientRect().bottom <= bottom + 1).length;
      });
    expect(await look(), 'on a screen').toBeLessThan(MONTHS);
    await page.emulateMediaType('print');
    expect(await look()).toBe(MONTHS);
    await page.close();
  });

  it('a drawing made for a wide screen stays in its card, drawn anew for paper or not', async () => {
    const page = await open(WIDE);
    await page.emulateMediaType('print');
    // In one go, as a printer lays the page out: nothing can be drawn anew in between.
    const beyond = await page.evaluate(() => {
      document.body.style.width = '690px';
      return window
        .deep()
        .filter((element) => element.matches('.plot svg'))
        .map((picture) => {
          const card = (picture.getRootNode() as ShadowRoot).querySelector('.card')!;
          const [inner, outer] = [picture, card].map((one) => one.getBoundingClientRect());
          return inner!.right - outer!.right + inner!.bottom - outer!.bottom;
        });
    });
    expect(beyond.length).toBeGreaterThan(1);
    expect(Math.max(...beyond)).toBeLessThan(0);
    await page.close();
  });

  it('a drawing is made for the paper before it is printed, so that its words keep their size', async () => {
    const page = await open(WIDE);
    const width = () =>
      page.$eval('gf-trend', ({ shadowRoot }) =>
        Number(shadowRoot!.querySelector('.plot svg')!.getAttribute('width')),
      );
    await page.setViewport({ width: 2400, height: 900 });
    await expect.poll(width, { timeout: 10_000 }).toBeGreaterThan(700);
    await ready(page);
    const screen = await width();
    // No frame is drawn from the event before a print to the one after it, whatever was laid out anew.
    const printed = await page.$eval('gf-trend', async (trend) => {
      dispatchEvent(new Event('beforeprint'));
      await new Promise((done) => setTimeout(done));
      const paper = Number(trend.shadowRoot!.querySelector('.plot svg')!.getAttribute('width'));
      dispatchEvent(new Event('afterprint'));
      return paper;
    });
    expect(printed).toBeLessThanOrEqual(680);
    await expect.poll(width, { timeout: 10_000 }).toBe(screen);
    await page.close();
  });
});

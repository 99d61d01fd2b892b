import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../demo/serve.mjs';
import { launch } from './support/browser.mjs';
import { layoutFaults, ready, visit } from './support/visit.js';

describe('tags in the places of a portal', { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let said: string[];

  beforeAll(async () => {
    server = await serve();
    browser = await launch();
    ({ page, said } = await visit(browser, `${server.url}/ways/places.html`));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The tags of a place without a picture, table or list of some size, or with a message. */
  const undrawn = (place: string) =>
    page.$$eval(`#${place} > *`, (all) =>
      all
        .filter(({ localName }) => localName.startsWith('gf-'))
        .filter((tag) => {
          const body = tag.shadowRoot?.querySelector('[part=card]');
          const box = body?.getBoundingClientRect();
          const picture = tag.shadowRoot?.querySelector(
            'svg, table, ul, ol, [role=listbox], .number, gf-trend',
          );
          const message = tag.shadowRoot?.querySelector('.message');
          return !box || box.height < 60 || !picture || message;
        })
        .map(
          (tag) =>
            `${tag.localName} ${tag.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 80)}`,
        ),
    );
  const count = (place: string) => page.$$eval(`#${place} > *`, (all) => all.length);
  const press = async (selector: string) => {
    await page.$eval(selector, (one) => (one as HTMLElement).click());
    await ready(page);
  };

  it('are drawn where they stand from the start', async () => {
    expect(await count('first')).toBeGreaterThan(15);
    expect(await undrawn('first')).toEqual([]);
  });

  it('are drawn once the tab or the fold that hid them is opened', async () => {
    await press('[data-tab=second]');
    expect(await undrawn('second')).toEqual([]);
    await press('#closed > summary');
    expect(await undrawn('closed')).toEqual([]);
    await press('[data-tab=first]');
    expect(await undrawn('first')).toEqual([]);
  });

  it('are drawn when a CMS brings in a fragment that was parsed elsewhere', async () => {
    await press('[data-act=insert]');
    expect(await count('inserted')).toBe(await count('first'));
    expect(await undrawn('inserted')).toEqual([]);
  });

  it('are drawn again when they are taken out and put back in another order', async () => {
    const before = await page.$$eval('#first > *', (all) => all.map((one) => one.localName));
    await press('[data-act=move]');
    const after = await page.$$eval('#first > *', (all) => all.map((one) => one.localName));
    expect(after).toEqual(before.reverse());
    expect(await undrawn('first')).toEqual([]);
  });

  it('keep within a printed page, figures and badges with them', async () => {
    await page.emulateMediaType('print');
    await page.setViewport({ width: 760, height: 1000 });
    await ready(page);
    // The hidden tab stays hidden on paper.
    const faults = await layoutFaults(page);
    expect(faults.filter((fault) => !fault.includes('has no height'))).toEqual([]);
    expect(await undrawn('first')).toEqual([]);
    const printed = await page.pdf({ format: 'A4', printBackground: false });
    expect(printed.length).toBeGreaterThan(50_000);
    await page.emulateMediaType('screen');
  });

  it('say nothing in the console all the while, and break no policy', () => {
    expect(said).toEqual([]);
  });
});

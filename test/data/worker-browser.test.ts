import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from '../support/browser.mjs';
import { LiveWall } from '../support/live-wall.js';
import { saying } from '../support/wall.js';

let browser: Browser;
let wall: LiveWall;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  wall = await LiveWall.start(browser);
});
afterEach(() => wall.stop());

describe('the service worker', () => {
  it('brings the page up without the network, and its data are known as old', async () => {
    // One visit, begun before the worker was in charge.
    await wall.open('?worker');
    await wall.becomes({ state: 'ready', figure: 1 });
    const isCached = (path: string) =>
      wall.page.evaluate(async (url) => Boolean(await caches.match(url)), path);
    for (const path of ['/data.json', '/?worker', '/page.js', '/live.js']) {
      await expect.poll(() => isCached(path), { timeout: 5000 }).toBe(true);
    }
    wall.server.mode = 'gone';
    await wall.open('?worker');
    await wall.becomes({ state: 'stale', health: 'offline', kept: true, hasAge: false, figure: 1 });
    wall.server.mode = 'well';
    wall.server.data = saying(2);
    await wall.becomes({ state: 'ready', health: 'live', kept: false, figure: 2 });
  });

  it('brings the page up where the server is out of order, and keeps no error', async () => {
    await wall.open('?worker');
    await wall.becomes({ state: 'ready' });
    await wall.open('?worker');
    await wall.becomes({ state: 'ready' });
    wall.server.mode = 'broken';
    await wall.open('?worker');
    await wall.becomes({ state: 'stale', figure: 1 });
    const kept = await wall.page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0]!);
      const answers = await Promise.all(
        (await cache.keys()).map(async (key) => (await cache.match(key))!),
      );
      return answers.map(({ status, headers }) => [status, headers.has('x-gongfu-kept')]);
    });
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.every(([status, marked]) => status === 200 && marked)).toBe(true);
  });

  it('gives old data to nobody who could take them for new', async () => {
    await wall.open('?worker');
    await wall.becomes({ state: 'ready' });
    await wall.open('?worker');
    await wall.becomes({ state: 'ready' });
    wall.server.mode = 'gone';
    const outcome = await wall.page.evaluate(() =>
      fetch('/data.json').then(
        () => 'an answer',
        () => 'none',
      ),
    );
    expect(outcome).toBe('none');
  });

  it('drops the copies of other versions, and leaves those of others', async () => {
    await wall.open();
    await wall.page.evaluate(async () => {
      await caches.open('gongfu-board-0.0.1');
      await caches.open('another');
    });
    await wall.open('?worker');
    await wall.becomes({ state: 'ready' });
    await expect
      .poll(() => wall.page.evaluate(() => caches.keys()))
      .toEqual(['another', expect.stringMatching(/^gongfu-board-(?!0\.0\.1$)/)]);
  });
});

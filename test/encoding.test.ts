import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { serve } from '../demo/serve.mjs';
import { launch } from './support/browser.mjs';
import { ready, visit } from './support/visit.js';

const DATA = '/data/broken/valid.json';
const STAT = `<gf-stat src="${DATA}" indicator="employment-rate"></gf-stat>`;

/** A page in GBK that says “就业”, with these scripts, which say no charset. */
function page(scripts: string): Buffer {
  const text = Buffer.from([0xbe, 0xcd, 0xd2, 0xb5]);
  return Buffer.concat([
    Buffer.from(`<!doctype html><html lang="zh-CN"><meta charset="gbk"><title>`),
    text,
    Buffer.from(`</title>${scripts}${STAT}`),
  ]);
}

describe('a page in another encoding than ours', { timeout: 60_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const pages = new Map<string, Buffer>();
  beforeAll(async () => {
    server = await serve({
      // As servers do whose pages are all in GBK: the same for scripts, which then say no charset.
      before({ url = '' }, response) {
        const body = pages.get(url);
        if (body) response.setHeader('content-type', 'text/html; charset=gbk');
        else if (!url.endsWith('.js')) return false;
        else response.setHeader('content-type', 'text/javascript');
        response.end(body ?? readFileSync(join(root, url)));
        return true;
      },
    });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each([
    ['the classic script', '<script src="/dist/gongfu.classic.js"></script>'],
    ['the module', '<script type="module" src="/dist/gongfu.js"></script>'],
    [
      'the script for frames beside it',
      '<script src="/dist/gongfu-frame.js"></script><script src="/dist/gongfu.classic.js"></script>',
    ],
  ])('draws by %s, with every word as it is meant', async (name, scripts) => {
    const path = `/${encodeURIComponent(name)}.html`;
    pages.set(path, page(scripts));
    const { page: shown, said } = await visit(browser, `${server.url}${path}`);
    await ready(shown);
    expect(await shown.evaluate(() => [document.characterSet, document.title])).toEqual([
      'GBK',
      '就业',
    ]);
    const text = await shown.$eval('gf-stat', ({ shadowRoot }) => shadowRoot!.textContent);
    for (const word of ['示例数据，非真实统计', '达到示例线（不低于95%）']) {
      expect(text).toContain(word);
    }
    expect(said).toEqual([]);
  });

  it('reads every script that it may load, for each is ASCII alone', () => {
    const dist = join(root, 'dist');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    const loaded = files.filter((file) => /\.(?:js|css)$/.test(file) && file !== 'gongfu-cli.js');
    expect(loaded.length).toBeGreaterThan(40);
    const beyond = loaded.filter((file) =>
      readFileSync(join(dist, file)).some((byte) => byte > 127),
    );
    expect(beyond).toEqual([]);
  });
});

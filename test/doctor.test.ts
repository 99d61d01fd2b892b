import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { POLICY, serve } from '../demo/serve.mjs';
import { launch } from './support/browser.mjs';

const HEAD = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title>';
const RENDERER = '<meta name="renderer" content="webkit">';
const LOADER = '<script type="module" src="/dist/gongfu.js"></script>';
const TAG = '<gf-stat src="/ok.json"></gf-stat>';
const DOCTOR = '<gf-doctor></gf-doctor>';

describe('gf-doctor in a page', { timeout: 60_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let body = '';
  let headers: { [name: string]: string } = {};
  let plain: (url: string) => boolean = () => false;
  const { dataset, ...rest } = JSON.parse(
    readFileSync(join(root, 'data/broken/valid.json'), 'utf8'),
  );
  delete dataset.due;
  const ok = JSON.stringify({ dataset, ...rest });

  beforeAll(async () => {
    server = await serve({
      folders: { '/again/': join(root, 'dist') },
      before({ url = '' }, response) {
        if (plain(url)) {
          response.setHeader(
            'content-type',
            url.endsWith('.js') ? 'text/javascript' : 'text/plain',
          );
          response.end(url === '/ok.json' ? ok : readFileSync(join(root, url)));
          return true;
        }
        if (url === '/ok.json') {
          response.setHeader('content-type', 'application/json');
          response.setHeader('content-encoding', 'gzip');
          response.end(gzipSync(ok));
          return true;
        }
        if (url === '/nest.js') {
          response.setHeader('content-type', 'text/javascript');
          response.end(
            `const inner = document.createElement('gf-trend'); document.querySelector('gf-stat').append(inner);`,
          );
          return true;
        }
        if (url !== '/page.html') return false;
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        response.setHeader('content-type', 'text/html; charset=utf-8');
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

  async function resultOf(page: Page) {
    const shown = await page.waitForFunction(
      () => {
        const shadow = document.querySelector('gf-doctor')?.shadowRoot;
        if (!shadow?.firstElementChild || shadow.querySelector('[aria-busy]')) return undefined;
        const read = (selector: string) =>
          [...shadow.querySelectorAll(selector)].map(({ textContent }) =>
            textContent!.replace(/\s+/g, ' ').trim(),
          );
        return {
          summary: read('.summary')[0]!,
          header: read('pre')[0]!,
          findings: read('.finding'),
        };
      },
      { timeout: 20_000 },
    );
    return (await shown.jsonValue())!;
  }

  /** What is found on a page; with `act`, once that has been done to it and the button pressed. */
  async function examine(markup: string, act?: (page: Page) => Promise<void>) {
    body = HEAD + markup;
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    try {
      await page.goto(`${server.url}/page.html`);
      let result = await resultOf(page);
      if (act) {
        await act(page);
        await page.click('gf-doctor >>> header button');
        result = await resultOf(page);
      }
      return { ...result, requests };
    } finally {
      await page.close();
    }
  }

  it('finds nothing on a sound page under the strict policy, and asks no other host', async () => {
    const { summary, findings, header, requests } = await examine(RENDERER + LOADER + TAG + DOCTOR);
    expect([summary, findings]).toEqual(['没有发现问题。', []]);
    expect(header).toBe(`Content-Security-Policy: ${POLICY}`);
    for (const url of requests) expect(new URL(url).origin).toBe(server.url);
  });

  it('says nothing against the tags in the scenes of a wall: they draw its data', async () => {
    const scene = '<section><gf-stat></gf-stat></section>';
    const wall = `<gf-wall src="/ok.json" no-tour>${scene}${scene}</gf-wall>`;
    const { findings } = await examine(RENDERER + LOADER + wall + DOCTOR, (page) =>
      page.setViewport({ width: 1920, height: 1080 }),
    );
    expect(findings).toEqual([]);
    const worked = wall.replace('no-tour', 'no-tour worker="gongfu-sw.js"');
    const { findings: blocked, header } = await examine(RENDERER + LOADER + worked + DOCTOR);
    expect(blocked.join('\n')).toMatch(/trusted-types 缺少 gongfu-worker/);
    expect(header).toContain('trusted-types lit-html gongfu-worker;');
  });

  it('sees wrong types, missing compression and missing protection by what came', async () => {
    plain = (url) => url === '/ok.json' || url.includes('/common-');
    const { findings } = await examine(RENDERER + LOADER + TAG + DOCTOR);
    const all = findings.join('\n');
    expect(all).toMatch(/服务器发送的类型是 text\/plain.*ok\.json/);
    expect(all).toMatch(/文件没有压缩就发送（\d+ KB）.*common-/);
    plain = () => false;
  });

  it('sees what the policy blocked, and gives the header that mends it', async () => {
    headers = {
      'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
    };
    const image = async (page: Page) => {
      await page.evaluate(async () => {
        const picture = new Image();
        picture.src = '/no.png';
        await new Promise((done) => picture.addEventListener('error', done));
      });
    };
    const first = await examine(RENDERER + LOADER + TAG + DOCTOR, image);
    expect(first.findings).toEqual([
      expect.stringMatching(/^提示浏览器报告：img-src 拦下了一项内容。.*no\.png$/),
    ]);
    const tag = '<gf-stat src="https://127.0.0.1:9/a.json"></gf-stat>';
    const second = await examine(RENDERER + LOADER + DOCTOR + tag);
    expect(second.findings.join('\n')).toContain('安全策略的 connect-src 缺少 https://127.0.0.1:9');
    expect(second.header).toContain("connect-src 'self' https://127.0.0.1:9");
    headers = {};
  });

  it('counts the loader that stands there twice, and tags shown as text', async () => {
    const again = '<script type="module" src="/again/gongfu.js"></script>';
    const { findings } = await examine(
      `${RENDERER}${LOADER}${again}${TAG}<p>&lt;gf-map&gt;</p>${DOCTOR}`,
    );
    const all = findings.join('\n');
    expect(all).toContain('脚本放了 2 次');
    expect(all).toContain('标签被编辑器转成了文字');
  });

  it('names slips of the pen, a link to no tag, and a table that is not drawn', async () => {
    const { findings } = await examine(
      `${RENDERER}${LOADER}<gf-stat src="/ok.json" indicater="n" compare="同比"></gf-stat>
       <p><a class="gf-embed" href="/ok.json#tag=stats">x</a></p>
       <table class="gf-tabel"></table>
       <table class="gf-table" id="t"><tr><td>街道</td><td>一季度</td><td>二季度</td></tr>
       <tr><td>甲</td><td>1</td><td>2</td></tr></table>${DOCTOR}`,
    );
    const all = findings.join('\n');
    expect(all).toContain('<gf-stat> 没有属性 indicater');
    expect(all).toContain('属性 compare 不认识“同比”');
    expect(all).toContain('没有 gf-stats 这个标签');
    expect(all).toContain('是不是 gf-table');
    expect(all).toMatch(/没有画成图。表头的时期没有年份.*<table> t/);
  });

  it('names a tag that swallows the page, and stands where it can be read though it was swallowed too', async () => {
    const { findings } = await examine(
      `${RENDERER}${LOADER}\n<gf-stat src="/ok.json" />\n<h2>x</h2>${TAG}${DOCTOR}`,
    );
    const all = findings.join('\n');
    expect(all).toMatch(
      /<gf-stat … \/> 不会自行结束.*请写成 <gf-stat …><\/gf-stat>。[^]*:2 <gf-stat>/,
    );
  });

  it('names one that a script has put into another card', async () => {
    const { findings } = await examine(
      `${RENDERER}${LOADER}<gf-stat src="/ok.json"></gf-stat>${DOCTOR}<script src="/nest.js"></script>`,
    );
    expect(findings.join('\n')).toContain('<gf-stat> 没有结束标签');
  });

  it('asks for the modern core of dual-core browsers', async () => {
    const { findings } = await examine(LOADER + TAG + DOCTOR);
    expect(findings.join('\n')).toContain('<meta name="renderer" content="webkit">');
  });
});

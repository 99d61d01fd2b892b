import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { serve } from '../demo/serve.mjs';
import { launch } from './support/browser.mjs';

const TAG = '<gf-stat src="/data/broken/valid.json"></gf-stat>';
const loader = (url = '/dist/gongfu.js') => `<script type="module" src="${url}"></script>`;

describe('loader', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let folder: string;
  /** The bodies of the pages, by address. */
  const bodies = new Map<string, string>();
  /** What each request asked for, and which of them are refused for now. */
  let requests: string[] = [];
  let refused: (path: string) => boolean = () => false;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gf-loader-'));
    for (const [name, version] of [
      ['same', ''],
      ['other', '9.9.9'],
    ] as const) {
      cpSync(join(root, 'dist'), join(folder, name), { recursive: true });
      if (!version) continue;
      const file = join(folder, name, 'gongfu.js');
      const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
      writeFileSync(file, readFileSync(file, 'utf8').replace(own, version));
    }
    server = await serve({
      folders: { '/same/': join(folder, 'same'), '/other/': join(folder, 'other') },
      before({ url = '' }, response) {
        requests.push(url);
        const body = bodies.get(url);
        if (!refused(url) && body === undefined) return false;
        if (body === undefined) response.writeHead(503).end();
        else {
          const script = url.endsWith('.js');
          response.setHeader(
            'content-type',
            `text/${script ? 'javascript' : 'html'};charset=utf-8`,
          );
          response.end(script ? body : `<!doctype html><title>test</title>${body}`);
        }
        return true;
      },
    });
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  let opened: Page | undefined;

  /** Opens a page with this body under the strict policy and notes all it says; the one before is closed. */
  async function open(body: string): Promise<{ page: Page; said: string[] }> {
    const path = `/page-${bodies.size}.html`;
    bodies.set(path, body);
    // What an earlier page still asks for has come before the count begins.
    await opened?.goto('about:blank');
    await opened?.close();
    requests = [];
    const page = await browser.newPage();
    opened = page;
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`pageerror: ${error}`));
    await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle0' });
    return { page, said };
  }

  const defined = (page: Page, tag = 'gf-stat') =>
    page.evaluate((name) => customElements.get(name) !== undefined, tag);
  const asked = (part: string) => requests.filter((url) => url.includes(part));
  const append = (page: Page) =>
    page.evaluate(async () => {
      document.body.append(document.createElement('gf-stat'));
    });

  it('defines the tags that are already in the page, with no word and no violation', async () => {
    const { page, said } = await open(TAG + TAG + loader());
    expect(await defined(page)).toBe(true);
    expect(asked('everyday.js')).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('loads nothing for a page without tags, then finds one that comes late and deep', async () => {
    const { page, said } = await open(loader());
    expect(requests.filter((url) => url.startsWith('/dist/'))).toEqual(['/dist/gongfu.js']);
    await page.evaluate(async () => {
      const outer = document.createElement('section');
      const late = document.createElement('gf-stat');
      late.setAttribute('src', '/data/broken/valid.json');
      outer.append(document.createElement('p'), late);
      document.body.append(outer);
      await customElements.whenDefined('gf-stat');
    });
    expect(await defined(page)).toBe(true);
    expect(said).toEqual([]);
  });

  it('asks for the module, all its chunks and the data at once', async () => {
    const src = '/data/broken/valid.json?x=1';
    const stat = `<gf-stat src="${src}"></gf-stat>`;
    const { page } = await open(stat + stat + loader());
    const links = await page.$$eval('link', (all) =>
      all.map((link) => `${link.rel} ${link.as} ${link.crossOrigin} ${link.getAttribute('href')}`),
    );
    expect(links.filter((link) => link.endsWith(src))).toEqual([`preload fetch anonymous ${src}`]);
    const files = requests.filter((url) => url.startsWith('/dist/') && !url.endsWith('gongfu.js'));
    expect(new Set(files).size, files.join()).toBe(files.length);
    // What looks for doubts in the figures comes once they are drawn.
    expect(asked('/chunks/doubts-')).toHaveLength(1);
    const needed = files.filter((url) => !/\/chunks\/(?:doubts|rolldown-runtime)-/.test(url));
    // They are asked for side by side, so any of them may arrive first.
    expect(links.filter((link) => link.startsWith('modulepreload')).sort()).toEqual(
      needed.map((url) => `modulepreload  null ${server.url}${url}`).sort(),
    );
  });

  describe('of a page that is baked', () => {
    const SHEET = '<link rel="stylesheet" href="/dist/gongfu-twin.css">';
    const baked = (attributes = '') =>
      `<gf-stat src="/data/broken/valid.json?baked=${bodies.size}" ${attributes}><div class="gf-twin" data-gf-twin="1"><div class="gf-twin-card"><p>96%</p><svg width="9" height="600"></svg></div></div></gf-stat>`;
    const twins = (page: Page) => page.$$eval('.gf-twin', (all) => all.length);

    it('asks for the code and not for the data before the reader is near', async () => {
      const gap = `<pre>${'\n'.repeat(200)}</pre>`;
      const { page, said } = await open(SHEET + gap + baked() + loader());
      expect(await defined(page)).toBe(true);
      expect(asked('/chunks/twin-')).toHaveLength(1);
      expect(asked('?baked=')).toEqual([]);
      await page.evaluate(() => document.querySelector('gf-stat')!.scrollIntoView());
      await page.waitForFunction(() => !document.querySelector('.gf-twin'));
      expect(asked('?baked=')).toHaveLength(1);
      expect(said).toEqual([]);
    });

    it('asks for nothing for a tag that is never to be taken over', async () => {
      const { page } = await open(SHEET + baked('upgrade="never"') + loader());
      expect(await defined(page)).toBe(false);
      expect(asked('?baked=')).toEqual([]);
      expect(await twins(page)).toBe(1);
    });

    it('is taken over by the classic script in its head as well', async () => {
      const classic = '<script src="/dist/gongfu.classic.js"></script>';
      const { page, said } = await open(SHEET + classic + baked());
      await page.waitForFunction(() => !document.querySelector('.gf-twin'));
      expect(await page.$eval('gf-stat', (tag) => tag.shadowRoot!.textContent)).toContain('%');
      expect(said).toEqual([]);
    });
  });

  it('asks for all code of a page in two rounds: itself, then whatever its tags need, in both languages', async () => {
    for (const [lang, tags] of [
      ['zh-CN', ['gf-stat', 'gf-trend', 'gf-ranking', 'gf-progress']],
      ['en', ['gf-tiles', 'gf-stat']],
      ['en', ['gf-brief', 'gf-alerts', 'gf-heatmap']],
    ] as const) {
      const cards = tags.map((tag) => `<${tag}></${tag}>`).join('');
      const { page } = await open(
        `<gf-board lang="${lang}" src="/data/broken/valid.json">${cards}</gf-board>${loader()}`,
      );
      await page.waitForSelector('gf-board');
      const asked = requests.filter((url) => /^\/dist\/.*\.js$/.test(url));
      // What the loader names is asked for at once; doubts about figures come once they are drawn.
      const ahead = await page.$$eval('link[rel=modulepreload]', (links) =>
        links.map((link) => new URL((link as HTMLLinkElement).href).pathname),
      );
      const late = asked.filter((url) => url !== '/dist/gongfu.js' && !ahead.includes(url));
      expect(
        late.filter((url) => !/\/chunks\/(?:doubts|rolldown-runtime)-/.test(url)),
        tags.join(),
      ).toEqual([]);
    }
  });

  it('shares its modules with a page that loads a tag itself', async () => {
    const { page, said } = await open(`${TAG}${loader('/dist/gf-stat.js')}${loader()}`);
    expect(await defined(page)).toBe(true);
    expect(asked('gf-stat.js')).toHaveLength(1);
    expect(asked('/chunks/').length).toBe(new Set(asked('/chunks/')).size);
    expect(said).toEqual([]);
  });

  it('is silent when the same version is loaded twice, and loads once', async () => {
    const { page, said } = await open(TAG + loader() + loader('/same/gongfu.js'));
    expect(await defined(page)).toBe(true);
    expect(asked('everyday.js')).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('names two versions and both addresses in one warning, and uses the first', async () => {
    const { page, said } = await open(TAG + loader() + loader('/other/gongfu.js'));
    expect(await defined(page)).toBe(true);
    expect(asked('/other/')).toEqual(['/other/gongfu.js']);
    expect(said).toHaveLength(1);
    for (const part of [
      'warn',
      '两个版本',
      'Two versions',
      '9.9.9',
      '/dist/gongfu.js',
      '/other/',
    ]) {
      expect(said[0]).toContain(part);
    }
  });

  for (const part of ['/dist/everyday.js', '/dist/common-']) {
    it(`says how to cure a missing ${part} and tries again with the next tag`, async () => {
      refused = (url) => url.startsWith(part);
      const { page, said } = await open(TAG + loader());
      const own = () => said.filter((text) => text.includes('共富看板'));
      expect(await defined(page)).toBe(false);
      expect(own()).toHaveLength(1);
      for (const word of ['error', '<gf-stat>', '无法加载', 'Cannot load']) {
        expect(own()[0]).toContain(word);
      }
      refused = () => false;
      await append(page);
      // Some browsers keep a chunk that failed until the page is left.
      await expect
        .poll(async () => (await defined(page)) || own().length > 1, { timeout: 5000 })
        .toBe(true);
      if (!part.includes('common')) expect(await defined(page)).toBe(true);
      expect(said.filter((text) => text.startsWith('pageerror'))).toEqual([]);
    });
  }

  it('finds a tag in the shadow root of another component, defined early, late or filled late', async () => {
    bodies.set(
      '/foreign.js',
      `class Foreign extends HTMLElement {
         connectedCallback() {
           const root = this.attachShadow({ mode: 'open' });
           const tag = document.createElement('gf-stat');
           tag.setAttribute('src', '/data/broken/valid.json');
           const fill = () => root.append(tag);
           this.hasAttribute('late') ? setTimeout(fill, 300) : fill();
         }
       }
       setTimeout(() => customElements.define('site-card', Foreign), 200);`,
    );
    for (const kind of ['', 'late']) {
      const { page, said } = await open(
        `${loader()}<script src="/foreign.js"></script><site-card ${kind}></site-card>`,
      );
      await expect.poll(() => defined(page), { timeout: 5000 }).toBe(true);
      expect(said).toEqual([]);
    }
  });

  describe('as one classic script', () => {
    const classic = (url = '/dist/gongfu.classic.js') => `<script src="${url}"></script>`;
    const drawn = (page: Page) =>
      page.waitForFunction(() =>
        [...document.querySelectorAll('gf-stat, gf-map')].every((tag) =>
          tag.shadowRoot?.querySelector('.header, .message'),
        ),
      );

    it('defines every tag but the wall and what checks a page, with no other request and no word', async () => {
      const { page, said } = await open(`${TAG}${classic()}${TAG}`);
      await drawn(page);
      expect(requests.filter((url) => url.startsWith('/dist/'))).toEqual([
        '/dist/gongfu.classic.js',
      ]);
      const tags = readdirSync(join(root, 'dist')).filter((file) => file.startsWith('gf-'));
      expect(tags.length).toBeGreaterThan(20);
      // They weigh more than they help in an old page: the first has a command that does the same.
      for (const tag of tags) {
        const left = ['gf-doctor.js', 'gf-wall.js'].includes(tag);
        expect(await defined(page, tag.slice(0, -3)), tag).toBe(!left);
      }
      expect(said).toEqual([]);
    });

    it('lists passages in words and bars, for it leaves out what draws them', async () => {
      const src = 'src="/data/sample-district.json"';
      const flow = `<gf-flow ${src} by="fromStage toStage"></gf-flow>`;
      const { page, said } = await open(flow + classic());
      const count = await page
        .waitForFunction(() => {
          const { shadowRoot } = document.querySelector('gf-flow')!;
          return shadowRoot?.querySelectorAll('.lines .bar').length;
        })
        .then((handle) => handle.jsonValue());
      expect(count).toBe(16);
      expect(said).toEqual([]);
    });

    it('may stand in the head, twice, or beside the module loader, whichever comes first', async () => {
      for (const scripts of [
        classic() + classic('/same/gongfu.classic.js'),
        classic() + loader(),
      ]) {
        const { page, said } = await open(scripts + TAG);
        await drawn(page);
        expect(said, scripts).toEqual([]);
      }
    });

    it('warns once by both addresses of another version and leaves the first at work', async () => {
      const { page, said } = await open(TAG + classic() + loader('/other/gongfu.js'));
      await drawn(page);
      expect(said).toHaveLength(1);
      expect(said[0]).toContain('gongfu.classic.js');
      expect(said[0]).toContain('/other/gongfu.js');
    });
  });

  it.each(['', '.classic'])('leaves no global behind (gongfu%s.js)', async (kind) => {
    const script = kind ? `<script src="/dist/gongfu${kind}.js"></script>` : loader();
    const before = await open('');
    const names = () => Object.getOwnPropertyNames(window);
    const bare = new Set(await before.page.evaluate(names));
    const { page } = await open(TAG + script);
    await page.waitForFunction(() => customElements.get('gf-stat'));
    const added = (await page.evaluate(names)).filter((name) => !bare.has(name));
    // What looks into the page leaves names of its own.
    expect(added.filter((name) => !name.includes('ariaQuerySelector'))).toEqual([]);
  });
});

import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { POLICY, serve } from '../demo/serve.mjs';
import { LINK_TAGS } from '../src/core/tags/lookup.js';
import { launch } from './support/browser.mjs';
import { axeFindings, layoutFaults, ready, visit } from './support/visit.js';
import { THIRD } from './support/sample.js';

const DATA = '/data/sample-district.json';

describe('ways into a page', { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let folder: string;
  const bodies = new Map<string, string>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gf-ways-'));
    cpSync(join(root, 'dist'), folder, { recursive: true });
    server = await serve({
      folders: { '/copy/': folder, '/late/': folder },
      async before({ url = '' }, response) {
        const body = bodies.get(url);
        if (url.startsWith('/late/')) await new Promise((done) => setTimeout(done, 2000));
        if (body === undefined) return false;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(`<!doctype html><html lang="zh-CN"><title>test</title>${body}`);
        return true;
      },
    });
    browser = await launch();
  });
  afterEach(async () => {
    for (const page of (await browser.pages()).slice(1)) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (path: string, options = {}) => visit(browser, `${server.url}${path}`, options);
  const openBody = (body: string) => {
    const path = `/body-${bodies.size}.html`;
    bodies.set(path, body);
    return open(path);
  };
  const loader = (url = '/dist/gongfu.js') => `<script type="module" src="${url}"></script>`;
  const link = (hash = 'indicator=employment-rate', text = '就业率') =>
    `<a class="gf-embed" href="${DATA}#${hash}">${text}</a>`;
  /** The text of the cards of a page, by tag. */
  const cards = (page: Page, within = 'body') =>
    page.$$eval(`${within} *`, (all) =>
      all
        .filter(({ localName, shadowRoot }) => localName.startsWith('gf-') && shadowRoot)
        .map(({ localName, shadowRoot }) => `${localName} ${shadowRoot!.textContent}`),
    );
  /** Upgrading loads a module first. */
  const settled = async (page: Page, selector: string) => {
    await page.waitForSelector(selector);
    await ready(page);
  };
  const table = (rows: string[], { caption = '', classes = 'gf-table' } = {}) =>
    `<table class="${classes}">${caption && `<caption>${caption}</caption>`}<tbody>${rows
      .map(
        (row) =>
          `<tr>${row
            .split('|')
            .map((text) => `<td>${text}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</tbody></table>`;
  const BARS = ['街道|培训（人次）', '晚汐街道|1,820', '藕渡街道|987'];

  describe('by a link', () => {
    it('knows every tag but those that draw nothing of their own', () => {
      const tags = readdirSync(join(root, 'dist')).filter((name) => /^gf-.*\.js$/.test(name));
      const names = tags.map((name) => name.slice('gf-'.length, -'.js'.length));
      const frames = ['board', 'doctor', 'wall'];
      expect([...LINK_TAGS].sort()).toEqual(names.filter((name) => !frames.includes(name)).sort());
    });

    it('is a working link where no script runs', async () => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${server.url}/ways/link.html`);
      const shown = await page.$$eval('a.gf-embed', (all) =>
        all.filter((one) => one.getBoundingClientRect().height > 0).map((one) => one.href),
      );
      expect(shown.length).toBeGreaterThan(8);
      expect((await fetch(shown[0]!)).status).toBe(200);
    });

    it('becomes the tag in its place, with what the address asks for, within the policy', async () => {
      const { page, said } = await open('/ways/link.html');
      await settled(page, '#alone gf-stat');
      expect(await cards(page, '#alone')).toMatchObject([/^gf-stat [^]*就业率/]);
      expect(
        await page.$eval('#trend gf-trend', (tag) => [
          ...tag.getAttributeNames().map((name) => `${name}=${tag.getAttribute(name)}`),
          tag.firstElementChild!.className,
        ]),
      ).toEqual([
        `src=${server.url}${DATA}`,
        'indicator=training-person-times',
        'compare=year-on-year',
        'theme=dark',
        'gf-embed',
      ]);
      expect(await layoutFaults(page)).toEqual([]);
      expect(said.filter((text) => !/共富看板/.test(text))).toEqual([]);
    });

    it('stays in its sentence; the cards follow the paragraph in order', async () => {
      const { page } = await open('/ways/link.html');
      await settled(page, '#alone gf-stat');
      const { text, next } = await page.$eval('#inline', (block) => ({
        text: block.textContent!.replace(/\s+/g, ''),
        next: [block.nextElementSibling!, block.nextElementSibling!.nextElementSibling!].map(
          ({ localName }) => localName,
        ),
      }));
      expect(text).toContain('如藕渡街道的就业率和全区的目标，句子不断开');
      expect(next).toEqual(['gf-stat', 'gf-progress']);
      expect(await page.$eval('#item', (item) => item.lastElementChild!.localName)).toBe('gf-stat');
      expect(
        await page.$eval('#title', ({ nextElementSibling }) => nextElementSibling!.localName),
      ).toBe('gf-ranking');
      const lines = await page.$eval('#lines', (block) =>
        [...block.children].map(({ localName }) => localName),
      );
      expect(lines).toEqual(['br', 'gf-table', 'br']);
    });

    it('takes no other attribute, address or tag, and says so in both languages', async () => {
      const { page, said } = await open('/ways/link.html');
      await settled(page, '#setting gf-stat');
      expect(await page.$eval('#setting gf-stat', (tag) => tag.getAttributeNames())).toEqual([
        'src',
        'indicator',
      ]);
      expect(await page.$eval('#setting gf-stat', (tag) => tag.getAttribute('src'))).toBe(
        `${server.url}${DATA}`,
      );
      for (const id of ['code', 'data', 'tag']) {
        expect(
          await page.$$eval(`#${id} *`, (all) => all.map(({ localName }) => localName)),
        ).toEqual(['a']);
      }
      const own = said.join('\n');
      for (const part of ['unknown-setting', 'onclick', 'src', 'unsafe-address', 'unknown-tag']) {
        expect(own).toContain(part);
      }
      expect(own).toMatch(/链接保持原样.*the link stays as it is/);
      expect(said).toHaveLength(4);
    });

    it('is found when it comes late, is shown late, or comes back', async () => {
      const { page, said } = await openBody(
        `${loader()}<div id="hidden" hidden><p>${link()}</p></div>`,
      );
      await settled(page, '#hidden gf-stat');
      await page.$eval('#hidden', (box) => ((box as HTMLElement).hidden = false));
      await ready(page);
      expect(
        await page.$eval('gf-stat', (tag) => tag.getBoundingClientRect().height),
      ).toBeGreaterThan(80);
      await page.evaluate((src) => {
        const late = document.createElement('p');
        const anchor = document.createElement('a');
        Object.assign(anchor, {
          className: 'gf-embed',
          href: `${src}#tag=trend`,
          textContent: '走势',
        });
        late.id = 'late';
        late.append(anchor);
        document.body.append(late);
      }, DATA);
      await settled(page, '#late gf-trend');
      await page.evaluate(async () => {
        const late = document.querySelector('#late')!;
        late.remove();
        await new Promise((done) => setTimeout(done, 50));
        document.body.prepend(late);
        document.body.append(late.cloneNode(true));
      });
      await ready(page);
      expect((await cards(page)).map((text) => text.split(' ')[0])).toEqual([
        'gf-trend',
        'gf-stat',
        'gf-trend',
      ]);
      expect(await page.$$eval('#late a', (all) => all.length)).toBe(2);
      expect(said).toEqual([]);
    });

    it('is upgraded once where a page has two copies, or the classic script', async () => {
      const classic = '<script src="/dist/gongfu.classic.js"></script>';
      for (const scripts of [loader() + loader('/copy/gongfu.js'), classic, classic + loader()]) {
        const { page, said } = await openBody(`${scripts}<p>${link()}</p><p>在${link()}里</p>`);
        await settled(page, 'gf-stat + p, p + gf-stat');
        expect(await cards(page), scripts).toHaveLength(2);
        expect(said, scripts).toEqual([]);
      }
    });

    it('shares data and choice with a board around it, and leaves a tag’s own fallback alone', async () => {
      const { page, said } = await openBody(
        `${loader()}<gf-board src="${DATA}" theme="dark">${link()}<gf-stat indicator="employment-rate">${link()}</gf-stat></gf-board>`,
      );
      await settled(page, 'gf-board > gf-stat > a');
      expect(await cards(page, 'gf-board')).toHaveLength(2);
      expect(said).toEqual([]);
    });
  });

  describe('by a table', () => {
    it('is the table as pasted where no script runs', async () => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${server.url}/ways/table.html`);
      const heights = await page.$$eval('table', (all) => all.map((one) => one.offsetHeight));
      expect(heights).toHaveLength(6);
      expect(Math.min(...heights)).toBeGreaterThan(50);
    });

    it('becomes a picture that says what it left out; the table is behind a line', async () => {
      const { page, said } = await open('/ways/table.html');
      await settled(page, '#wish');
      await page.waitForFunction(() => document.querySelectorAll('.gf-table-figure').length === 6);
      await ready(page);
      const drawn = await page.$$eval('.gf-table-figure', (all) =>
        all.map((figure) => ({
          tag: figure.firstElementChild!.localName,
          text: figure.firstElementChild!.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '',
          notes: figure.querySelector('figcaption')?.textContent ?? '',
          open: figure.querySelector('details')?.open,
          id: figure.querySelector('table')!.id,
        })),
      );
      const by = Object.fromEntries(drawn.map((one) => [one.id, one]));
      expect(by.months).toMatchObject({
        tag: 'gf-trend',
        notes: '没有可确认的数，未画：藕渡街道 2024年3月“—”',
        open: false,
      });
      expect(by.months!.text).toContain('就业率');
      expect(by.months!.text).toContain('数据截至2024年6月');
      expect(by.months!.text).toContain('来源：示例数据');
      expect(by.bars).toMatchObject({ tag: 'gf-ranking', open: false });
      expect(by.bars!.notes).toBe(
        '没有可确认的数，未画：苇舟街道“12,34”；未画的列：场次（场）（要画哪一列，在表上写 data-column）',
      );
      expect(by.bars!.text).toContain('1000多人次');
      expect(by.bars!.text).toContain('数据日期未注明');
      expect(by.bars!.text).toContain('来源：未注明');
      expect(by.bars!.text).toContain('日期未注明');
      expect(by.bars!.text).not.toMatch(/报道|地区|缺报/);
      expect(by.sides).toMatchObject({ tag: 'gf-trend', notes: '' });
      expect(by.wish).toMatchObject({ tag: 'gf-ranking' });
      expect(by.wish!.text).toContain('2024年上半年');
      expect(by.yearless).toMatchObject({ tag: 'table', notes: expect.stringMatching(/没有年份/) });
      expect(by.merged).toMatchObject({ tag: 'table', notes: expect.stringMatching(/合并单元格/) });
      expect(said).toHaveLength(2);
      expect(said.every((text) => /共富看板.*\n.*table-/.test(text))).toBe(true);
      expect(await layoutFaults(page)).toEqual([]);
    });

    it('draws unlike units and totals apart, and what the page asks for by name', async () => {
      const indicators = ['指标|计量单位|本月|累计', '就业率|%|96.2|95.8', '培训|人次|735|6,635'];
      const goals = [
        '街道|目标（人）|完成（人）',
        '晚汐街道|120|108',
        '藕渡街道|90|96',
        '合计|210|204',
      ];
      const caption = '2024年10月情况';
      const { page, said } = await openBody(
        loader() +
          table(indicators, { caption }) +
          table(goals, { caption }) +
          table(goals, { caption }).replace('<table', '<table data-column="目标（人）"') +
          table(goals, { caption }).replace('<table', '<table data-column="无此列"'),
      );
      await page.waitForFunction(() => document.querySelectorAll('.gf-table-figure').length === 4);
      await ready(page);
      const drawn = await page.$$eval('.gf-table-figure', (all) =>
        all.map((figure) =>
          [...figure.children]
            .filter(({ localName }) => localName.startsWith('gf-'))
            .map((card) => card.shadowRoot!.textContent!.replace(/\s+/g, ' ')),
        ),
      );
      expect(drawn.map((cards) => cards.length)).toEqual([2, 2, 2, 0]);
      const [[rate, training], [done, total], [goal]] = drawn as [string[], string[], string[]];
      expect(rate).toContain('96.2%');
      expect(training).toContain('735人次');
      expect(rate! + training!).not.toMatch(/735(?:\.0)?\s?%|累计/);
      expect(done).toContain('108人');
      expect(done).not.toContain('204');
      expect(total).toContain('204人');
      expect(goal).toContain('120人');
      expect(said).toHaveLength(1);
      expect(said[0]).toContain('data-column="无此列"');
      expect(await layoutFaults(page)).toEqual([]);
    });

    it('fits 360 px, and gives axe nothing to find with every table open', async () => {
      const { page } = await open('/ways/table.html', { width: 360, bypass: true });
      await settled(page, '.gf-table-figure');
      await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      expect(await layoutFaults(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    });

    it('opens by the keyboard, and for the printer', async () => {
      const { page } = await openBody(loader() + table(BARS));
      await settled(page, 'details:not([open])');
      await page.focus('summary');
      await page.keyboard.press('Enter');
      expect(await page.$eval('details', ({ open }) => open)).toBe(true);
      await page.keyboard.press('Enter');
      const states = await page.evaluate(() => {
        const { open } = document.querySelector('details')!;
        dispatchEvent(new Event('beforeprint'));
        const printed = document.querySelector('details')!.open;
        dispatchEvent(new Event('afterprint'));
        return [open, printed, document.querySelector('details')!.open];
      });
      expect(states).toEqual([false, true, false]);
    });

    it('is drawn once, whatever copies of the script and of the table there are', async () => {
      const { page, said } = await openBody(loader() + loader('/copy/gongfu.js') + table(BARS));
      await settled(page, 'gf-ranking');
      await page.evaluate(async () => {
        const figure = document.querySelector('figure')!;
        document.body.append(figure.cloneNode(true));
        figure.remove();
        await new Promise((done) => setTimeout(done, 50));
        document.body.prepend(figure);
      });
      await page.waitForFunction(
        () => document.querySelectorAll('details:not([open])').length === 2,
      );
      await ready(page);
      const found = await cards(page);
      expect(found).toHaveLength(2);
      for (const text of found) expect(text).toMatch(/^gf-ranking [^]*晚汐街道[^]*1,820/);
      expect(await page.$$eval('table', (all) => all.length)).toBe(2);
      // A copy is without data until its table is read again.
      expect(said.filter((text) => !text.includes('[no-source]'))).toEqual([]);
    });

    it('keeps apart from a board around it, and speaks the language of the page', async () => {
      const board = `<div lang="en"><gf-board src="${DATA}" region="${THIRD.id}" period="2024-01">`;
      const { page, said } = await openBody(`${loader()}${board}${table(BARS)}</gf-board></div>`);
      await settled(page, 'gf-board gf-ranking');
      const [text] = await cards(page, 'figure');
      expect(text).toContain('2 in all');
      expect(text).toContain('date not stated');
      expect(text).toContain('1,820');
      expect(await page.$eval('summary', ({ textContent }) => textContent)).toBe(
        'The table as published',
      );
      expect(said).toEqual([]);
    });

    it('shows text of a cell as text', async () => {
      const rows = ['街道|人数（人）', '&lt;img src=x onerror=alert(1)&gt;|3', '乙|2'];
      const { page, said } = await openBody(loader() + table(rows));
      await settled(page, 'gf-ranking');
      expect((await cards(page))[0]).toContain('<img src=x onerror=alert(1)>');
      expect(said).toEqual([]);
    });
  });

  describe('by a frame', () => {
    const heights = (page: Page) =>
      page.$$eval('iframe', (all) =>
        all.map((frame) => Math.round(frame.getBoundingClientRect().height)),
      );
    const inner = (page: Page) =>
      Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) => frame.evaluate(() => document.documentElement.offsetHeight)),
      );
    const frame = (src: string, more = 'class="gf-frame"') =>
      `<iframe title="框架" ${more} width="600" height="150" src="${src}"></iframe>`;
    const script = '<script src="/dist/gongfu-frame.js"></script>';

    it('gets the height of its page, and keeps it', async () => {
      const { page, said } = await open('/ways/frame.html');
      await expect
        .poll(async () => (await heights(page))[0], { timeout: 15_000 })
        .toBeGreaterThan(250);
      await expect
        .poll(async () => (await heights(page))[1], { timeout: 15_000 })
        .toBeGreaterThan(400);
      await new Promise((done) => setTimeout(done, 500));
      const settledAt = await heights(page);
      const content = await inner(page);
      expect(Math.abs(settledAt[0]! - content[0]!)).toBeLessThanOrEqual(5);
      await new Promise((done) => setTimeout(done, 500));
      expect(await heights(page)).toEqual(settledAt);
      expect(settledAt[2]).toBeLessThanOrEqual(204);
      const [trend, ranking] = page.frames().slice(1);
      expect(await trend!.title()).toContain('4,672人次');
      expect(await ranking!.evaluate(() => document.documentElement.lang)).toBe('en');
      expect(await ranking!.title()).toContain('subdistricts');
      expect(said).toEqual([]);
    });

    it('asks a frame that was there before the script', async () => {
      const src = `/dist/embed.html#src=${DATA}&tag=ranking&indicator=employment-rate`;
      const { page } = await openBody(frame(src) + '<script src="/late/gongfu-frame.js"></script>');
      await expect
        .poll(async () => (await heights(page))[0], { timeout: 15_000 })
        .toBeGreaterThan(400);
    });

    it('shows no data of another host, no unknown tag and nothing without data, and says why', async () => {
      for (const [hash, sentence] of [
        ['src=http://127.0.0.1:1/x.json', '不在本站'],
        ['src=//evil.example/x.json', '不在本站'],
        ['src=data:application/json,{}', '不在本站'],
        ['src=javascript:alert(1)', '不在本站'],
        ['src=\\\\evil.example\\x.json', '不在本站'],
        [`src=blob:${server.url}/8a1f`, '不在本站'],
        ['src=http://[', '不在本站'],
        ['', '没有指定数据'],
        [`src=${DATA}&tag=board`, '没有 gf-board 这个标签'],
      ] as const) {
        const { page } = await open(`/dist/embed.html#${hash}`);
        await page.waitForSelector('[role=alert]');
        await expect
          .poll(() => page.$eval('[role=alert]', ({ textContent }) => textContent), {
            timeout: 5000,
          })
          .toContain(sentence);
        expect(await cards(page), hash).toEqual([]);
        await page.close();
      }
    });

    it('says what is written twice or before the #, and draws the first', async () => {
      const { page, said } = await open(
        `/dist/embed.html?indicator=x&v=2#src=${DATA}&tag=stat&indicator=employment-rate&indicator=x&src=//evil.example/x.json`,
      );
      await settled(page, 'gf-stat');
      expect((await cards(page))[0]).toContain('就业率');
      const own = said.join('\n');
      expect(own.match(/repeated-setting/g) ?? []).toHaveLength(2);
      expect(own).toContain('misplaced-setting');
      expect(own).toContain('“indicator”写在网址的 # 之前');
    });

    describe('whose data are led elsewhere', () => {
      let other: Awaited<ReturnType<typeof serve>>;
      let own: Awaited<ReturnType<typeof serve>>;

      // Without a policy of the site, which would stop the way elsewhere: many sites have none.
      beforeAll(async () => {
        const headers = { 'content-security-policy': '' };
        other = await serve({ headers: { ...headers, 'access-control-allow-origin': '*' } });
        own = await serve({
          headers,
          before({ url = '' }, response) {
            const location = {
              '/elsewhere': `${other.url}${DATA}`,
              '/twice': '/elsewhere',
              '/here': DATA,
            }[url];
            if (location === undefined) return false;
            response.writeHead(302, { location }).end();
            return true;
          },
        });
      });
      afterAll(async () => {
        await other?.close();
        await own?.close();
      });

      const openOwn = (hash: string) =>
        visit(browser, `${own.url}/dist/embed.html#${hash}&tag=stat&indicator=employment-rate`);

      it('shows nothing of another host that a redirect of its own leads to, and names where', async () => {
        for (const src of ['/elsewhere', '/twice']) {
          const { page } = await openOwn(`src=${src}`);
          await expect
            .poll(() => cards(page).then(String), { timeout: 5000 })
            .toContain('不在本站');
          const [text] = await cards(page);
          expect(text).toContain(`${other.url}${DATA}`);
          expect(text).not.toContain('%');
          await page.close();
        }
      });

      it('shows data that a redirect leads to within the host', async () => {
        const { page } = await openOwn('src=/here');
        await expect.poll(() => cards(page).then(String), { timeout: 5000 }).toContain('就业率');
      });
    });

    describe('of another origin', () => {
      let other: Awaited<ReturnType<typeof serve>>;

      beforeAll(async () => {
        const own = server.url;
        const policy = (ancestors: string) =>
          POLICY.replace("frame-ancestors 'self'", `frame-ancestors ${ancestors}; frame-src *`);
        other = await serve({
          headers: { 'content-security-policy': policy(own) },
          before({ url = '' }, response) {
            const page = {
              '/liar.html': '<script src="/liar.js"></script>',
              '/liar.js': `setInterval(() => parent.postMessage({ type: 'gf-height', height: 777 }, '*'), 50);`,
            }[url];
            if (page === undefined) return false;
            response.setHeader(
              'content-type',
              `text/${url.endsWith('js') ? 'javascript' : 'html'}`,
            );
            response.end(page);
            return true;
          },
        });
      });
      afterAll(() => other?.close());

      /** A page that may hold frames of anywhere. */
      async function host(body: string): Promise<Page> {
        const page = await browser.newPage();
        await page.setBypassCSP(true);
        const path = `/host-${bodies.size}.html`;
        bodies.set(path, script + body);
        await page.goto(server.url + path);
        return page;
      }
      const hash = `src=${DATA}&tag=ranking&indicator=employment-rate`;

      it('tells its height to the page that the browser names', async () => {
        const page = await host(frame(`${other.url}/dist/embed.html#${hash}`));
        await expect
          .poll(async () => (await heights(page))[0], { timeout: 15_000 })
          .toBeGreaterThan(400);
      });

      it('tells nothing where parent= names another page, or none can be known', async () => {
        for (const [more, attributes] of [
          ['&parent=https://other.example', 'class="gf-frame"'],
          ['', 'class="gf-frame" referrerpolicy="no-referrer"'],
        ] as const) {
          const page = await host(frame(`${other.url}/dist/embed.html#${hash}${more}`, attributes));
          await page.evaluate(() => {
            const seen: unknown[] = [];
            addEventListener('message', ({ data }) => seen.push(data));
            Object.assign(window, { seen });
          });
          await new Promise((done) => setTimeout(done, 2500));
          expect(await page.evaluate(() => (window as never as { seen: unknown[] }).seen)).toEqual(
            [],
          );
          expect(await heights(page)).toEqual([154]);
        }
      });

      it('is told the parent by the address where the browser names none', async () => {
        const src = `${other.url}/dist/embed.html#${hash}&parent=${server.url}`;
        const page = await host(frame(src, 'class="gf-frame" referrerpolicy="no-referrer"'));
        await expect
          .poll(async () => (await heights(page))[0], { timeout: 15_000 })
          .toBeGreaterThan(400);
      });

      it('is not believed for another frame, nor without the class', async () => {
        const page = await host(
          frame(`${other.url}/liar.html`, '') + frame(`/dist/embed.html#src=${DATA}`),
        );
        await new Promise((done) => setTimeout(done, 2500));
        const [liar, honest] = await heights(page);
        expect(liar).toBe(154);
        expect(honest).not.toBe(777);
        expect(honest).not.toBe(154);
      });

      it('is not believed once it has gone from the origin of its address', async () => {
        const page = await host(frame('/ways/frame.html'));
        await page.frames()[1]!.goto(`${other.url}/liar.html`);
        await new Promise((done) => setTimeout(done, 500));
        expect(page.frames()[1]!.url()).toContain('liar');
        expect(await heights(page)).toEqual([154]);
      });

      it('stays empty where frame-ancestors does not name the page', async () => {
        const page = await browser.newPage();
        bodies.set(
          '/refused.html',
          frame(`${server.url.replace('localhost', '127.0.0.1')}/dist/embed.html`),
        );
        await page.setBypassCSP(false);
        await page.goto(`${server.url}/refused.html`).catch(() => undefined);
        await new Promise((done) => setTimeout(done, 500));
        expect(page.frames()[1]?.url() ?? '').not.toContain('/dist/embed.html');
      });
    });

    it('is sized by a script that old browsers read and that leaves no name', async () => {
      const code = readFileSync(join(root, 'dist/gongfu-frame.js'), 'utf8');
      expect(code).not.toMatch(/\?\.|\?\?|\bimport\b|\bexport\b/);
      const names = () => Object.getOwnPropertyNames(window);
      const before = await (await openBody('')).page.evaluate(names);
      const { page } = await openBody(script);
      expect((await page.evaluate(names)).filter((name) => !before.includes(name))).toEqual([]);
    });
  });
});

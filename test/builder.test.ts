import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { serve } from '../demo/serve.mjs';
import { refusals } from '../demo/builder/checks.js';
import { codeOf } from '../demo/builder/code.js';
import { TAGS } from '../demo/builder/tags.generated.js';
import { launch } from './support/browser.mjs';
import { axeFindings, layoutFaults, visit } from './support/visit.js';

const LIVE_DATA = 'data/broken/valid.json';

describe('builder', { timeout: 90_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let folder: string;
  let body = '';
  /** A document of real figures, as far as it says itself. */
  let real = '';

  beforeAll(async () => {
    const contract = JSON.parse(readFileSync(join(root, LIVE_DATA), 'utf8'));
    delete contract.dataset.sample;
    delete contract.dataset.due;
    real = JSON.stringify(contract);
    folder = mkdtempSync(join(tmpdir(), 'gf-builder-'));
    writeFileSync(join(folder, 'own.json'), real);
    server = await serve({
      before({ url = '' }, response) {
        if (url !== '/pasted.html' && url !== '/real.json') return false;
        const type = url.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
        response.setHeader('content-type', type);
        response.end(type.startsWith('app') ? real : `<!doctype html><html lang="zh-CN">${body}`);
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

  async function open(options = {}) {
    const visited = await visit(browser, `${server.url}/builder.html`, options);
    await codeOn(visited.page);
    return visited;
  }

  const reasonOn = (page: Page) => page.$eval('#refusal', (one) => one.textContent!);

  /** The code, once there is some. */
  async function codeOn(page: Page): Promise<string> {
    await page.waitForFunction(() => document.querySelector('#code')!.textContent !== '', {
      timeout: 15_000,
    });
    return page.$eval('#code', (one) => one.textContent!);
  }

  /** Waits until there is no code, and answers why. */
  async function reasonAfter(page: Page, part: string): Promise<string> {
    await page.waitForFunction(
      (part) => document.querySelector('#refusal')!.textContent!.includes(part),
      { timeout: 15_000 },
      part,
    );
    expect(await page.$eval('#copy', (one) => one.getAttribute('aria-disabled'))).toBe('true');
    expect(await page.$eval('#code', (one) => one.textContent)).toBe('');
    expect(await page.$eval('#copy', (one) => one.getAttribute('aria-describedby'))).toBe(
      'refusal',
    );
    return reasonOn(page);
  }

  async function useReal(page: Page): Promise<void> {
    await page.select('#dataset', 'address');
    await page.type('#address', 'real.json');
    await page.click('#load');
    await page.waitForFunction(() =>
      document.querySelector('#data-state')!.textContent!.startsWith('real.json：'),
    );
  }

  /** What a page shows that has nothing but the pasted code, under the strict policy. */
  async function pasted(code: string) {
    body = code;
    const { page, said } = await visit(browser, `${server.url}/pasted.html`);
    const text = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('gf-'))
        .map(({ shadowRoot }) => shadowRoot!.textContent!.replace(/\s+/g, ' '))
        .join('\n'),
    );
    return { text, said };
  }

  it('gives code that draws as pasted, whole by its hash, under the strict policy', async () => {
    const { page, said } = await open();
    await useReal(page);
    await page.select('#tag', 'gf-ranking');
    await page.select('#indicator', 'employment-rate');
    await page.select('#use', 'live');
    await page.type('#heading', '"各街道" <就业率>');
    await page.keyboard.press('Tab');
    const code = await codeOn(page);
    expect(code).toMatch(/integrity="sha384-[\w+/=]{64}" crossorigin/);
    expect(code).toContain('heading="&quot;各街道&quot; &lt;就业率&gt;"');
    const shown = await pasted(code);
    expect(shown.said).toEqual([]);
    expect(shown.text).toContain('"各街道" <就业率>');
    expect(said).toEqual([]);
  });

  it('gives a classic script that draws the same', async () => {
    const { page } = await open();
    await page.select('#code-form', 'classic');
    const code = await codeOn(page);
    expect(code).toContain('gongfu.classic.js" integrity="sha384-');
    expect(code).not.toContain('type="module"');
    const { text, said } = await pasted(code);
    expect(said).toEqual([]);
    expect(text).toContain('示例数据');
  });

  it('gives a link and a frame that draw the same', async () => {
    const { page } = await open();
    await page.select('#tag', 'gf-trend');
    for (const form of ['link', 'frame']) {
      await page.select('#code-form', form);
      await page.waitForFunction(
        (start) => document.querySelector('#code')!.textContent!.startsWith(start),
        {},
        form === 'link' ? '<a ' : '<iframe ',
      );
      const code = await codeOn(page);
      const loader = '<script type="module" src="dist/gongfu.js"></script>';
      body = form === 'link' ? `${loader}<p>${code}</p>` : code;
      const other = await browser.newPage();
      await other.goto(`${server.url}/pasted.html`);
      await other.waitForFunction(
        () => {
          const { contentDocument } = document.querySelector('iframe') ?? {};
          const tag = (contentDocument ?? document).querySelector('gf-trend');
          return tag?.shadowRoot?.querySelector('svg') && tag.getAttribute('indicator');
        },
        { timeout: 15_000 },
      );
      await other.close();
    }
  });

  it('freezes the data in the code, which then asks for none, and states their date', async () => {
    const { page } = await open();
    await useReal(page);
    await page.select('#data', 'frozen');
    const code = await codeOn(page);
    expect(code).not.toContain('real.json');
    expect(await page.$eval('#data-hint', (one) => one.textContent)).toMatch(
      /固定为 \d{4}-\d{2}-\d{2} 发布的数据/,
    );
    const document = JSON.parse(/json">(.*?)<\/script>/.exec(code)![1]!);
    expect(document.dataset.vintage).toBe(document.dataset.published);
    const live = await page.evaluate(
      () => document.querySelector('#preview > *')!.shadowRoot!.textContent,
    );
    expect(live).toBeTruthy();
    const { text, said } = await pasted(code);
    expect(said).toEqual([]);
    expect(text.replace(/\s/g, '')).toBe(live!.replace(/\s/g, ''));
  });

  it('puts a small table into the tag, words where a figure is withheld', async () => {
    const { page } = await open();
    await page.select('#dataset', 'address');
    await page.type('#address', 'data/broken/recoverable-cell.json');
    await page.click('#load');
    await page.waitForFunction(() => document.querySelectorAll('#region option').length > 3);
    await page.select('#indicator', 'employed-persons');
    await page.select('#region', '990101001001');
    await page.select('#fallback', 'table');
    // Until the preview has changed, the code is that of before.
    await page.waitForFunction(() =>
      /region="990101001001".*<td>/s.test(document.querySelector('#code')!.textContent!),
    );
    const code = await codeOn(page);
    const rows = [...code.matchAll(/<tr><td>(.*?)<\/td><td>(.*?)<\/td><\/tr>/g)];
    expect(rows.length).toBeGreaterThan(1);
    const values = rows.map(([, , value]) => value!);
    expect(values.some((value) => value.startsWith('不公布'))).toBe(true);
    const { said } = await pasted(code);
    expect(said.filter((one) => !one.startsWith('warn'))).toEqual([]);
  });

  it('says in the small table what is provisional', async () => {
    const { page } = await open();
    await page.select('#indicator', 'employment-rate');
    await page.select('#fallback', 'table');
    const code = await codeOn(page);
    expect(code).toMatch(/<td>2024年12月<\/td><td>[\d.]+%（初步数）<\/td>/);
  });

  it('refuses sample data on a live page, and gives code again for a trial', async () => {
    const { page } = await open();
    await page.select('#use', 'live');
    expect(await reasonAfter(page, '示例数据')).toContain('不能用在正式网页上');
    await page.select('#use', 'trial');
    expect(await codeOn(page)).toContain('<gf-stat');
  });

  it('refuses a file that is on no server or not UTF-8, but freezes it, silently', async () => {
    const { page, said } = await open();
    await page.select('#dataset', 'file');
    expect(await reasonAfter(page, '请选择文件'), 'nothing of the data before').not.toBe('');
    const input = (await page.$('#file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, 'own.json'));
    expect(await reasonAfter(page, '只在这台电脑上')).toContain('上线后的数据网址');
    await page.type('#online', '/data/own.json');
    await page.keyboard.press('Tab');
    expect(await codeOn(page), 'with the address that it will have').toContain(
      'src="/data/own.json"',
    );
    expect(await previewText(page), 'drawn from the file').toContain('%');
    await page.select('#data', 'frozen');
    expect(await codeOn(page)).toContain('application/json');
    expect(said).toEqual([]);
    writeFileSync(join(folder, 'gbk.json'), Buffer.from([0x7b, 0xb9, 0xb2, 0xb8, 0xbb, 0x7d]));
    await input.uploadFile(join(folder, 'gbk.json'));
    expect(await reasonAfter(page, 'UTF-8')).toContain('数据没有载入');
  });

  it('refuses a card that has nothing to draw', async () => {
    const { page } = await open();
    await useReal(page);
    await page.select('#tag', 'gf-cohort');
    await reasonAfter(page, '没有可画的数据');
  });

  it('refuses data with faults, with the first of them, and an address not loaded yet', async () => {
    const { page } = await open();
    await page.select('#dataset', 'address');
    await page.type('#address', 'data/broken/value-is-text.json');
    await reasonAfter(page, '还没有载入');
    await page.click('#load');
    expect(await reasonAfter(page, '处错误')).toContain('/data/0/values/employed-persons/3/1');
    await page.$eval('#address', (one) => void ((one as HTMLInputElement).value = 'no-such.json'));
    await page.click('#load');
    expect(await reasonAfter(page, '数据没有载入')).toContain('找不到数据文件');
  });

  it('refuses a map without its approval number, and http on https', async () => {
    const { page } = await open();
    await page.select('#tag', 'gf-map');
    await reasonAfter(page, '审图号');
    await page.select('#tag', 'gf-stat');
    await page.type('#page', 'https://www.example.gov.cn/col/');
    await page.$eval(
      '#base',
      (one) => void ((one as HTMLInputElement).value = 'http://cdn.example.cn/'),
    );
    await page.select('#width', '360');
    expect(await reasonAfter(page, 'https')).toContain('http://cdn.example.cn/');
  });

  it('has a word for every tag that it offers, each of which draws where the data have it', async () => {
    const { page, said } = await open();
    // The sample has no map, no programme, and no cohort of its first indicator.
    const absent = ['gf-map', 'gf-facts', 'gf-programme', 'gf-cohort'];
    for (const { tag } of TAGS.filter(({ tag }) => !absent.includes(tag))) {
      await page.select('#tag', tag);
      await page.waitForFunction(
        (tag) => document.querySelector('#code')!.textContent!.includes(`<${tag} `),
        { timeout: 15_000 },
        tag,
      );
    }
    expect(said).toEqual([]);
  });

  const previewText = (page: Page) =>
    page.evaluate(() =>
      window
        .deep()
        .filter((one) => one.closest('#preview') ?? one.getRootNode() !== document)
        .map(({ shadowRoot }) => shadowRoot?.textContent ?? '')
        .join(' '),
    );

  it('builds a board of several cards with a filter, in their order, which draws as pasted', async () => {
    const { page, said } = await open();
    await page.select('#layout', 'board');
    await page.click('#add');
    await page.select('#tag', 'gf-trend');
    await page.click('#add');
    await page.select('#tag', 'gf-ranking');
    await page.click('#up');
    const tags = ['gf-board', 'gf-filter', 'gf-stat', 'gf-ranking', 'gf-trend'];
    await page.waitForFunction(
      (last) => document.querySelector('#code')!.textContent!.includes(last),
      { timeout: 15_000 },
      '<gf-trend ',
    );
    const code = await codeOn(page);
    expect([...code.matchAll(/<(gf-[a-z]+)/g)].map(([, tag]) => tag)).toEqual(tags);
    expect(code.match(/src="data\/sample-district\.json"/g)).toHaveLength(1);
    const shown = await pasted(code);
    expect(shown.said).toEqual([]);
    expect(shown.text).toContain('就业率');
    await page.click('#remove');
    expect(await codeOn(page)).not.toContain('gf-ranking');
    expect(said).toEqual([]);
  });

  it('builds a wall, and says which forms of code have none', async () => {
    const { page } = await open();
    await page.select('#layout', 'wall');
    expect(await codeOn(page)).toContain('<gf-wall src="data/sample-district.json">');
    await page.select('#code-form', 'classic');
    expect(await reasonAfter(page, '没有大屏')).toContain('改用');
    await page.select('#code-form', 'frame');
    await reasonAfter(page, '一次只放一张卡片');
    await page.select('#code-form', 'vue');
    expect(await codeOn(page)).toContain('<gf-wall src="data/sample-district.json">');
  });

  it('offers the programmes of the data', async () => {
    const { page } = await open();
    await page.select('#dataset', 'data/gongshu-2024.json');
    await page.waitForFunction(() => document.querySelectorAll('#programme option').length > 20);
    await page.select('#tag', 'gf-programme');
    expect(await codeOn(page)).toMatch(/<gf-programme src="[^"]+" programme="[\w-]+"/);
  });

  it('takes back and brings again, by button and by key', async () => {
    const { page } = await open();
    const first = await codeOn(page);
    await page.select('#tag', 'gf-trend');
    const second = await codeOn(page);
    expect(second).not.toBe(first);
    await page.click('#undo');
    expect(await codeOn(page)).toBe(first);
    expect(await page.$eval('#undo', (one) => (one as HTMLButtonElement).disabled)).toBe(true);
    await page.keyboard.down('Control');
    await page.keyboard.press('y');
    await page.keyboard.up('Control');
    expect(await codeOn(page)).toBe(second);
  });

  it('opens again from its address as it was, but for where scripts come from', async () => {
    const { page } = await open();
    await page.select('#layout', 'board');
    await page.click('#add');
    await page.select('#tag', 'gf-tiles');
    await page.$eval('#base', (one) => void ((one as HTMLInputElement).value = 'https://a.cn/x/'));
    await page.select('#theme', 'dark');
    const code = await codeOn(page);
    expect(code).toContain('https://a.cn/x/');
    const { page: other } = await visit(browser, page.url());
    expect(await codeOn(other)).toBe(code.replaceAll('https://a.cn/x/', 'dist/'));
  });

  it('leaves of a long list what holds the words typed, and keeps what was chosen', async () => {
    const { page } = await open();
    const words = (id: string) =>
      page.$$eval(`#${id} option`, (all) => all.map(({ textContent }) => textContent!));
    const before = await codeOn(page);
    await page.type('#indicator-search', '培训');
    const found = await words('indicator');
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((name) => !name.includes('培训'))).toHaveLength(1);
    expect(await codeOn(page)).toBe(before);
  });

  it('is whole at 360 px, silent, and gives axe nothing to find', async () => {
    const narrow = await open({ width: 360 });
    expect(await layoutFaults(narrow.page)).toEqual([]);
    expect(narrow.said).toEqual([]);
    const { page } = await open({ bypass: true });
    expect(await axeFindings(page)).toEqual([]);
    const small = await page.$$eval(
      'main button, main select, main input:not([type=checkbox])',
      (all) =>
        all
          .filter((one) => one.getClientRects().length > 0)
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map(({ id }) => id),
    );
    expect(small).toEqual([]);
  });
});

describe('code to paste', () => {
  const choice = {
    form: 'module',
    data: 'live',
    base: 'dist/',
    version: '1.2.3',
    integrity: {},
    tag: 'gf-trend',
    src: 'a.json',
    title: '甲 & 乙',
    width: 0,
    attributes: [
      ['indicator', 'x"y'],
      ['elder', true],
    ],
  } as Parameters<typeof codeOf>[0];

  it('escapes what could end an attribute, a script or a tag', () => {
    expect(codeOf(choice)).toContain('<gf-trend src="a.json" indicator="x&quot;y" elder>');
    const frozen = { note: '</script><gf-evil>' };
    const code = codeOf({ ...choice, data: 'frozen', frozen });
    expect(code.match(/<\/script>/g)).toHaveLength(2);
    expect(JSON.parse(/json">(.*?)<\/script>/.exec(code)![1]!)).toEqual(frozen);
  });

  it('writes links and frames whose address has all that is asked', () => {
    const link = codeOf({ ...choice, form: 'link' });
    expect(link).toBe(
      '<a class="gf-embed" href="a.json#tag=trend&amp;indicator=x%22y&amp;elder=true">甲 &amp; 乙</a>',
    );
    const frame = codeOf({ ...choice, form: 'frame', src: '/data/a.json', width: 360 });
    expect(frame).toContain('dist/embed.html#src=%2Fdata%2Fa.json&amp;tag=trend&amp;indicator=');
    expect(frame).toContain('width="360"');
    expect(frame).toMatch(/^<iframe class="gf-frame" frameborder="0" /);
  });

  it("writes the same tag in the templates of React, Vue and Svelte, data of one's own imported", () => {
    const braces = { ...choice, attributes: [['heading', '{"甲"}']] } as typeof choice;
    const react = codeOf({ ...braces, form: 'react' });
    expect(react).toContain("import 'gongfu-board/gongfu.js';");
    expect(react).toContain('<gf-trend src="a.json" heading="{&quot;甲&quot;}"></gf-trend>');
    // A brace would begin an expression there.
    expect(codeOf({ ...braces, form: 'svelte' })).toContain('heading="&#123;&quot;甲&quot;&#125;"');
    const vue = codeOf({ ...braces, form: 'vue', data: 'frozen', frozen: {} });
    // A tag that came later would find its data in an attribute, as [object Object].
    expect(vue).toContain(
      "import 'gongfu-board/gf-trend.js';\nimport figures from './figures.json';",
    );
    expect(vue).toContain('<gf-trend heading="{&quot;甲&quot;}" :data="figures"></gf-trend>');
  });

  it('writes the tags of a board inside it, one a line', () => {
    const children = [{ tag: 'gf-filter', attributes: [] }];
    expect(codeOf({ ...choice, tag: 'gf-board', attributes: [], children })).toMatch(
      /<gf-board src="a.json">\n {2}<gf-filter><\/gf-filter>\n<\/gf-board>$/,
    );
  });

  it('refuses addresses that are none of the web', () => {
    const reasons = (typedPage: string, base: string) =>
      refusals({
        state: 'ready',
        changed: false,
        fromDisk: false,
        problems: [],
        sample: false,
        use: 'live',
        data: 'live',
        layout: 'card',
        form: 'module',
        tags: ['gf-stat'],
        mapApproved: false,
        page: 'https://a.cn/',
        addresses: [],
        preview: 'drawn',
        typedPage,
        base,
      } as Parameters<typeof refusals>[0]);
    for (const base of ['javascript:alert(1)/', 'C:\\site\\dist', 'c:/dist/', '//evil.example/']) {
      expect(reasons('', base).join(), base).toContain('dist 文件夹的网址');
    }
    for (const typed of ['not a url', 'www.a.cn', '/x', 'ftp://a.cn/']) {
      expect(reasons(typed, 'dist/').join(), typed).toContain('网页的网址');
    }
    for (const base of ['dist/', '/dist/', '../dist', 'https://a.cn/dist/']) {
      expect(reasons('https://a.cn/x', base), base).toEqual([]);
    }
  });

  it('names every reason at once where there are several', () => {
    const reasons = refusals({
      state: 'ready',
      changed: false,
      fromDisk: true,
      problems: [{ severity: 'error' }],
      worst: '甲',
      sample: true,
      use: 'live',
      data: 'live',
      layout: 'card',
      form: 'module',
      tags: ['gf-map'],
      mapApproved: false,
      page: 'https://a.cn/',
      addresses: ['http://a.cn/x'],
      preview: 'drawing',
    } as Parameters<typeof refusals>[0]);
    expect(reasons).toHaveLength(5);
    expect(reasons[0]).toContain('甲');
  });
});

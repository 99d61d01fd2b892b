import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../demo/serve.mjs';
import type { WallElement } from '../src/elements/wall/wall-element.js';
import { launch } from './support/browser.mjs';
import { countKept } from './support/kept.js';
import { axeFindings, layoutFaults, visit } from './support/visit.js';

const HOURS = 3;
/** Milliseconds after which a look is given up. */
const PATIENCE = 30_000;

/** The wall of the drill page, with the buttons that break its feed. */
class Drill {
  constructor(readonly page: Page) {}

  press(label: string) {
    return this.page.evaluate((text) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.drill-buttons button')];
      buttons.find(({ textContent }) => textContent!.trim() === text)!.click();
    }, label);
  }

  /** What the wall says and shows now. */
  seen() {
    return this.page.evaluate(() => {
      const root = document.querySelector('gf-wall')?.shadowRoot;
      const text = (selector: string) =>
        [...(root?.querySelectorAll(selector) ?? [])]
          .map(({ textContent }) => textContent!.trim())
          .join('|');
      return {
        line: text('.line > :not(.unseen)'),
        spoken: text('.live-region'),
        where: text('.where'),
        news: text('.scene:not(.away) .news'),
        figure: root?.querySelector('.fact .value')?.textContent?.replace(/\s/g, ''),
        message: text('[part~=message]'),
      };
    });
  }

  async says(line: RegExp, timeout = 20_000) {
    await expect.poll(async () => (await this.seen()).line, { timeout }).toMatch(line);
    return this.seen();
  }

  place() {
    return this.page.$eval('gf-wall', (wall) => (wall as WallElement).place);
  }
}

describe('the drill page', { timeout: 90_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let server: Awaited<ReturnType<typeof serve>>;
  let feed = 0;

  beforeAll(async () => {
    server = await serve();
    browser = await launch();
  });
  beforeEach(async () => {
    context = await browser.createBrowserContext();
    feed++;
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(query = '', prepare?: () => void): Promise<Drill> {
    const page = await context.newPage();
    if (prepare) await page.evaluateOnNewDocument(prepare);
    await page.setViewport({ width: 1280, height: 900 });
    await (
      await page.createCDPSession()
    ).send('Emulation.setFocusEmulationEnabled', {
      enabled: true,
    });
    await page.goto(`${server.url}/drill.html?id=feed-${feed}${query}`);
    return new Drill(page);
  }

  for (const [query, way] of [
    ['', 'over a stream'],
    ['&poll', 'by polls'],
  ] as const) {
    it(`leaves the last good figures on the wall at every fault that shows at once, and says which, ${way}`, async () => {
      const drill = await open(query);
      const well = await drill.says(/示例数据.*刚才核对过/);
      expect(well.figure).toMatch(/^96\.5%/);
      expect(well.where).toContain('数据截至2024年12月');
      for (const [fault, words, cause] of [
        ['断网', /网络中断，显示刚才核对过的数据/, '网络中断，'],
        [
          '服务器错误500',
          /正在重试，显示刚才核对过的数据/,
          '更新未成（服务器回答500），正在重试，',
        ],
        ['网页代替数据', /正在重试/, '更新未成（收到的是网页，不是数据），正在重试，'],
        ['截断的JSON', /正在重试/, '更新未成（数据不完整），正在重试，'],
        ['坏编码', /正在重试/, '更新未成（文字编码有误），正在重试，'],
        ['旧一版的数据', /正在重试/, '更新未成（收到的数据比屏上的旧），正在重试，'],
      ] as const) {
        await drill.press(fault);
        const { figure, where, line } = await drill.says(words);
        expect({ figure, where }, fault).toEqual({ figure: well.figure, where: well.where });
        expect(line, fault).toContain(`${cause}显示刚才核对过的数据`);
        await expect
          .poll(async () => (await drill.seen()).spoken, { message: fault })
          .toMatch(new RegExp(`^${cause}显示上次的数据。$`));
        await drill.press('恢复');
        await drill.says(/\|刚才核对过/);
      }
      await drill.press('超期的旧数据');
      expect((await drill.says(/已超期，应于\d{4}-\d\d-\d\d更新/)).figure).toBe(well.figure);
    });
  }

  it('leaves them while a server is slow, and says so when a look has been given up', async () => {
    const drill = await open('&poll');
    const well = await drill.says(/\|刚才核对过/);
    await drill.press('延迟35秒');
    await new Promise((done) => setTimeout(done, PATIENCE / 2));
    expect(await drill.seen()).toMatchObject({ figure: well.figure, where: well.where });
    const cause = '更新未成（服务器没有按时回答），正在重试，';
    const { figure, where, line } = await drill.says(/正在重试/, PATIENCE);
    expect({ figure, where }).toEqual({ figure: well.figure, where: well.where });
    expect(line).toMatch(new RegExp(`${cause}显示(刚才|\\d+分钟前)核对过的数据`));
    await expect.poll(async () => (await drill.seen()).spoken).toBe(`${cause}显示上次的数据。`);
    await drill.press('恢复');
    await drill.says(/\|刚才核对过/);
  });

  it('says that the clock of the machine is wrong, and judges what is due by the server', async () => {
    const drill = await open();
    await drill.says(/核对过/);
    for (const turn of ['时钟拨快3天', '时钟拨慢3天']) {
      await drill.press(turn);
      const { line } = await drill.says(/本机时钟不准/);
      expect(line).not.toContain('已超期');
      await drill.press('恢复');
      await expect.poll(async () => (await drill.seen()).line).not.toContain('本机时钟不准');
    }
    await drill.press('超期的旧数据');
    await drill.says(/已超期/);
    await drill.press('时钟拨慢3天');
    expect((await drill.says(/本机时钟不准/)).line).toContain('已超期');
  });

  it('shows the kept copy with its age where the page starts while the data cannot be had', async () => {
    const first = await open();
    const { figure } = await first.says(/核对过/);
    await first.press('断网');
    await first.says(/网络中断/);
    await first.page.close();
    const again = await open('', () => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 3 * 3_600_000;
    });
    const seen = await again.says(new RegExp(`网络中断，显示${HOURS}小时前核对过的数据`));
    expect(seen).toMatchObject({ figure, message: '' });
    expect(seen.where).toContain('数据截至2024年12月');
  });

  it('keeps nothing in the browser where the wall says so', async () => {
    const first = await open('&no-keep');
    await first.says(/核对过/);
    await new Promise((done) => setTimeout(done, 500));
    expect(await countKept(first.page)).toBe(0);
    await first.press('断网');
    await first.says(/网络中断/);
    await first.page.reload();
    await expect.poll(async () => (await first.seen()).message).not.toBe('');
    const { line, figure } = await first.seen();
    expect({ line, figure }).toEqual({ line: '', figure: undefined });
  });

  it('keeps a copy where it does not', async () => {
    const first = await open();
    await first.says(/核对过/);
    await expect.poll(() => countKept(first.page)).toBeGreaterThan(0);
  });

  it('marks with a word what an update has changed, also the rate of it, for one dwell', async () => {
    const drill = await open();
    expect((await drill.says(/核对过/)).news).toBe('');
    const dwell = (seconds: string) =>
      drill.page.$eval('gf-wall', (wall, value) => wall.setAttribute('dwell', value), seconds);
    // Longer than a busy machine takes to look.
    await dwell('60');
    await drill.press('发布新数据');
    await drill.says(/刚更新\d项指标/);
    // Each picture is drawn in a turn of its own.
    await expect.poll(async () => (await drill.seen()).figure).toMatch(/^96\.6%/);
    await expect.poll(async () => (await drill.seen()).news.split('|')).toContain('更新');
    await dwell('4');
    await expect.poll(async () => (await drill.place()).scene, { timeout: 10_000 }).toBe(1);
    await drill.page.$eval('gf-wall', (wall) => (wall as WallElement).show(1));
    // The update came in the midst of a dwell: what is left of its own follows now.
    await expect.poll(async () => (await drill.seen()).news, { timeout: 10_000 }).toBe('');
    expect((await drill.place()).scene).toBe(0);
  });

  it('goes in step with a wall of the same name in another page, and with the stream', async () => {
    const leader = await open('&sync=hall');
    await leader.says(/核对过/);
    await new Promise((done) => setTimeout(done, 2500));
    const follower = await open('&sync=hall');
    await follower.says(/核对过/);
    await leader.page.$eval('gf-wall', (wall) => (wall as WallElement).show(3));
    await expect.poll(() => follower.place(), { timeout: 8000 }).toMatchObject({ scene: 2 });
    await follower.page.evaluate(
      (id) => fetch(`drill/${id}/step/2.4`, { method: 'POST' }),
      `feed-${feed}`,
    );
    for (const wall of [leader, follower]) {
      await wall.page.$eval('gf-wall', (one) => (one as WallElement).resume());
      await expect.poll(() => wall.place(), { timeout: 8000 }).toEqual({ scene: 1, step: 3 });
    }
  });

  it('stays silent while nothing is broken, fits 360 px and gives axe nothing to find', async () => {
    for (const width of [1280, 360]) {
      const url = `${server.url}/drill.html?id=feed-${feed}`;
      const { page, said } = await visit(browser, url, { width, bypass: true });
      expect(await layoutFaults(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
      expect(said).toEqual([]);
      await page.close();
    }
  });

  it('lets nobody but its own page be broken', async () => {
    await fetch(`${server.url}/drill/one/gone`, { method: 'POST' });
    await expect(fetch(`${server.url}/drill/one/data.json`)).rejects.toThrow();
    expect((await fetch(`${server.url}/drill/two/data.json`)).status).toBe(200);
    // What is no order sets nothing, whatever words an object knows.
    for (const order of ['none', 'toString', '__proto__', 'constructor', 'step']) {
      const { status } = await fetch(`${server.url}/drill/two/${order}`, { method: 'POST' });
      expect(status, order).toBe(404);
      const answer = await fetch(`${server.url}/drill/two/data.json`, {
        signal: AbortSignal.timeout(5000),
      });
      expect(answer.status, order).toBe(200);
    }
    const { status } = await fetch(`${server.url}/drill/two/step/2.4`, { method: 'POST' });
    expect(status).toBe(204);
  });
});

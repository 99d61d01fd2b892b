import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { POLICY, serve } from '../demo/serve.mjs';
import { launch } from './support/browser.mjs';

const SAMPLE = join(root, 'data/sample-district.json');
const DATA = '/data/sample-district.json';

/** A browser whose whole process ends and begins again, on one profile. */
class Machine {
  browser: Browser | undefined;
  page!: Page;
  said: string[] = [];
  readonly profile = mkdtempSync(join(tmpdir(), 'gf-profile-'));

  /** Switches it on, so many hours later, and opens the page, with what is to run before it. */
  async start(url: string, hours = 0, prepare?: () => void) {
    this.browser = await launch({ userDataDir: this.profile });
    [this.page] = (await this.browser.pages()) as [Page];
    this.said = [];
    this.page.on('console', (message) => this.said.push(message.text()));
    this.page.on('pageerror', (error) => this.said.push(String(error)));
    await this.page.setViewport({ width: 1920, height: 1080 });
    await this.page.evaluateOnNewDocument((ms) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + ms;
    }, hours * 3_600_000);
    if (prepare) await this.page.evaluateOnNewDocument(prepare);
    await this.page.goto(url);
  }

  async stop() {
    await this.browser?.close();
    this.browser = undefined;
  }

  async end() {
    await this.stop();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** What stands on the wall, in all its scenes. */
  seen() {
    return this.page.evaluate(() => {
      const root = document.querySelector('gf-wall')?.shadowRoot;
      const pictures = [...(root?.querySelectorAll('.scene .cell *') ?? [])].filter(
        ({ localName }) => localName.startsWith('gf-'),
      );
      return {
        line: root?.querySelector('.line')?.textContent?.replace(/\s+/g, ' '),
        figure: root?.querySelector('.fact .value')?.textContent?.replace(/\s/g, ''),
        scenes: root?.querySelectorAll('.scene').length ?? 0,
        drawn: pictures.filter(
          ({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector('[aria-busy]'),
        ).length,
        pictures: pictures.length,
      };
    });
  }

  /** Waits until the wall says so, and all its pictures are there. */
  async says(line: RegExp) {
    const look = () => this.seen().catch(() => undefined);
    await expect.poll(async () => (await look())?.line, { timeout: 20_000 }).toMatch(line);
    await expect
      .poll(async () => {
        const seen = await look();
        return seen && seen.pictures > 3 && seen.drawn === seen.pictures;
      })
      .toBe(true);
    return this.seen();
  }
}

describe('a wall whose machine starts anew', { timeout: 120_000 }, () => {
  let machine: Machine;
  let folder: string;
  const running: ChildProcess[] = [];
  const servers: Awaited<ReturnType<typeof serve>>[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gf-reboot-'));
  });
  beforeEach(() => {
    machine = new Machine();
  });
  afterEach(async () => {
    await machine.end();
    for (const child of running.splice(0)) child.kill();
    for (const server of servers.splice(0)) await server.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** `gongfu wall` in a process of its own. */
  async function command(port = '0') {
    const child = spawn(process.execPath, [
      join(root, 'dist/gongfu-cli.js'),
      'wall',
      SAMPLE,
      '--port',
      port,
    ]);
    running.push(child);
    let out = '';
    child.stdout.on('data', (bytes) => (out += String(bytes)));
    const address = () => /Wall: (http\S+)/.exec(out)?.[1];
    await expect.poll(address, { timeout: 20_000 }).toBeDefined();
    return { child, url: address()! };
  }

  const warned = () => machine.said.filter((line) => line.includes('断网时不能自行打开'));

  /** What was said of the worker, and errors that nobody caught. */
  const wrong = () => machine.said.filter((line) => /断网时不能自行打开|Error/.test(line));

  it('comes up whole with nothing from the network, after one visit to the page of `gongfu wall`', async () => {
    const { child, url } = await command();
    await machine.start(url);
    const before = await machine.says(/核对过/);
    // The worker takes what the page came with.
    const kept = () =>
      machine.page.evaluate(async () => {
        const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
        const files = loaded.filter((name) => name.endsWith('.js') || name.endsWith('.css'));
        const all = await Promise.all([location.href, ...files].map((one) => caches.match(one)));
        return all.filter(Boolean).length / all.length;
      });
    await expect.poll(kept, { timeout: 10_000 }).toBe(1);
    expect(warned()).toEqual([]);
    await machine.stop();
    child.kill();
    await once(child, 'close');
    await expect(fetch(url)).rejects.toThrow();

    await machine.start(url, 3);
    const after = await machine.says(/网络中断，显示3小时前核对过的数据/);
    expect(after).toMatchObject({ figure: before.figure, scenes: 3, pictures: before.pictures });
    expect(after.line).toContain('示例数据');

    await command(new URL(url).port);
    await machine.says(/核对过/);
  });

  it('shows the last good data and their age where the page is served and the data are not', async () => {
    let broken = false;
    const server = await serve({
      before(request, response) {
        if (broken && request.url?.startsWith(DATA)) return response.writeHead(500).end();
      },
    });
    servers.push(server);
    await machine.start(`${server.url}/wall.html`);
    const before = await machine.says(/核对过/);
    // The disk is written to after the wall is drawn.
    await new Promise((done) => setTimeout(done, 1000));
    await machine.stop();
    broken = true;
    await machine.start(`${server.url}/wall.html`, 5);
    const after = await machine.says(
      /更新未成（服务器回答500），正在重试，显示5小时前核对过的数据/,
    );
    expect(after).toMatchObject({ figure: before.figure, scenes: 3, pictures: before.pictures });
    broken = false;
    await machine.page.$eval('gf-wall', (wall) => (wall as unknown as { reload(): void }).reload());
    await machine.says(/核对过/);
  });

  /** A page with one wall beside which the worker lies, where `name` does not put it elsewhere. */
  async function site(attributes: string, policy = POLICY, headers = {}) {
    const place = mkdtempSync(join(folder, 'site-'));
    mkdirSync(join(place, 'below'));
    const worker = join(root, 'dist/gongfu-sw.js');
    for (const name of ['gongfu-sw.js', 'below/gongfu-sw.js'])
      copyFileSync(worker, join(place, name));
    const html = readFileSync(join(root, 'demo/wall.html'), 'utf8');
    writeFileSync(join(place, 'wall.css'), '');
    writeFileSync(join(place, 'index.html'), html.replace('<gf-wall', `<gf-wall ${attributes}`));
    const server = await serve({
      folders: { '/': place },
      headers: {
        'content-security-policy': policy,
        ...headers,
      },
    });
    servers.push(server);
    return server.url;
  }

  it('says once why it would not come up: the policy, the place or the name of the worker', async () => {
    for (const [attributes, policy, words] of [
      ['worker="gongfu-sw.js"', POLICY, /trusted-types里加上gongfu-worker/],
      ['worker="below/gongfu-sw.js"', '', /below\/gongfu-sw\.js只管它所在的目录/],
      ['worker="no-such.js"', '', /no-such\.js不是本站的脚本/],
      ['worker="https://elsewhere.test/gongfu-sw.js"', '', /不是本站的脚本/],
      ['worker="http://"', '', /不是本站的脚本/],
    ] as const) {
      await machine.start(await site(attributes, policy));
      await machine.says(/核对过/);
      await expect.poll(warned).toEqual([expect.stringMatching(words)]);
      await machine.stop();
    }
  });

  it('runs, and says why it would not come up, in a sandbox without an origin', async () => {
    // What a page without an origin asks for comes from elsewhere.
    const open = { 'access-control-allow-origin': '*' };
    const sandbox = `${POLICY.replaceAll("'self'", 'http:')}; sandbox allow-scripts`;
    await machine.start(await site('worker="gongfu-sw.js"', sandbox, open));
    await machine.says(/核对过/);
    await expect.poll(wrong).toEqual([expect.stringMatching(/浏览器不让本页存东西/)]);
  });

  it('runs, and says why it would not come up, where the browser is to store nothing', async () => {
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    mkdirSync(join(machine.profile, 'Default'));
    writeFileSync(join(machine.profile, 'Default/Preferences'), JSON.stringify(preferences));
    await machine.start(await site('worker="gongfu-sw.js"', ''), 0, () => {
      // Not every browser without a window reads the profile; what it then answers is what it should.
      if (!navigator.cookieEnabled) return;
      const deny = () => {
        const reason = 'The user denied permission to use Service Worker.';
        return Promise.reject(new DOMException(reason, 'NotSupportedError'));
      };
      ServiceWorkerContainer.prototype.register = deny;
      ServiceWorkerContainer.prototype.getRegistration = deny;
    });
    await machine.says(/核对过/);
    await expect.poll(wrong).toEqual([expect.stringMatching(/浏览器不让本页存东西/)]);
  });

  it('registers nothing where it was not asked to, or is to keep nothing', async () => {
    for (const attributes of ['', 'worker="gongfu-sw.js" no-keep']) {
      await machine.start(await site(attributes, ''));
      await machine.says(/核对过/);
      const count = () =>
        machine.page.evaluate(
          async () => (await navigator.serviceWorker.getRegistrations()).length,
        );
      expect(await count()).toBe(0);
      expect(warned()).toEqual([]);
      await machine.stop();
    }
  });
});

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';
import { POLICY } from '../../demo/serve.mjs';
import type { LiveSource } from '../../src/data/live.js';
import { launch } from '../support/browser.mjs';
import { countKept } from '../support/kept.js';
import { saying } from '../support/wall.js';

declare global {
  interface Window {
    source: LiveSource;
    said: string[];
  }
}

const PAGE = `<!doctype html><title>wall</title><link rel="icon" href="/icon.svg">
<script type="module" src="/page.js"></script>`;
const SCRIPT = `
import { LiveSource, liveEnvironment } from '/live.js';
const query = new URLSearchParams(location.search);
if (query.has('worker')) {
  const policy = trustedTypes.createPolicy('wall', { createScriptURL: (url) => url });
  await navigator.serviceWorker.register(policy.createScriptURL('/worker.js'));
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller)
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
}
const stream = query.has('stream') ? new URL('/events', location).href : undefined;
window.said = [];
window.source = new LiveSource(new URL('/data.json', location).href, liveEnvironment(), {
  refresh: 5, stream, keep: !query.has('forget'),
});
source.subscribe(() => said.push(source.snapshot.state));
`;

/** A server whose data, stream and health the test sets. */
class WallServer {
  data = saying(1);
  mode: 'well' | 'gone' | 'broken' = 'well';
  asked: string[] = [];
  readonly streams = new Set<ServerResponse>();
  readonly files = new Map<string, string>();
  readonly server: Server = createServer((request, response) => this.#answer(request, response));
  url = '';

  #answer({ url = '' }: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(url, 'http://wall');
    this.asked.push(pathname);
    if (this.mode === 'gone') return response.destroy();
    if (this.mode === 'broken') return response.writeHead(500).end('out of order');
    if (pathname === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': here\n\n');
      this.streams.add(response);
      response.on('close', () => this.streams.delete(response));
      return response;
    }
    const etag = `"${this.data.length}-${this.data.slice(-40).replace(/\W/g, '')}"`;
    if (pathname === '/data.json') this.files.set(pathname, this.data);
    const body = pathname === '/' ? PAGE : this.files.get(pathname);
    if (body === undefined) return response.writeHead(404).end();
    const type =
      pathname === '/'
        ? 'text/html'
        : pathname.endsWith('json')
          ? 'application/json'
          : 'text/javascript';
    response.writeHead(200, {
      ...{ 'content-type': type, 'cache-control': 'no-cache', etag },
      ...(pathname === '/'
        ? { 'content-security-policy': POLICY.replace('lit-html', 'lit-html wall') }
        : {}),
    });
    return response.end(body);
  }

  send(event: string, data: string) {
    for (const stream of this.streams) stream.write(`event: ${event}\ndata: ${data}\n\n`);
  }

  async start() {
    const { outputFiles } = await build({
      ...{ entryPoints: [join(root, 'src/data/live.ts')], bundle: true, write: false },
      ...{ format: 'esm', splitting: true, outdir: '/out', target: 'es2022' },
      tsconfig: join(root, 'tsconfig.json'),
    });
    for (const { path, text } of outputFiles) this.files.set(`/${basename(path)}`, text);
    this.files.set('/page.js', SCRIPT);
    this.files.set('/worker.js', `importScripts('/gongfu-sw.js')`);
    this.files.set('/gongfu-sw.js', readFileSync(join(root, 'dist/gongfu-sw.js'), 'utf8'));
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async stop() {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

let browser: Browser;
let server: WallServer;
let page: Page;
let close: () => Promise<void>;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

beforeEach(async () => {
  server = await new WallServer().start();
  const context = await browser.createBrowserContext();
  page = await context.newPage();
  close = () => context.close();
});

afterEach(async () => {
  await close();
  await server.stop();
});

/** What the wall shows. */
const shown = () =>
  page.evaluate(() => {
    const { snapshot, health, keptAt } = window.source;
    const dataset = 'dataset' in snapshot ? snapshot.dataset : undefined;
    return {
      ...{ state: snapshot.state, health, kept: keptAt !== undefined },
      hasAge: window.source.age() !== undefined,
      figure: dataset?.grids.get('n')?.[0]?.values[0],
    };
  });
const becomes = (wanted: Partial<Awaited<ReturnType<typeof shown>>>) =>
  expect.poll(() => shown().catch(() => undefined), { timeout: 15_000 }).toMatchObject(wanted);
/** Waits until the disk has, or has no longer, a copy. */
const isKept = (wanted: boolean) =>
  expect.poll(async () => (await countKept(page)) > 0, { timeout: 15_000 }).toBe(wanted);
const open = (query = '') => page.goto(`${server.url}/?${query}`);

describe('a wall in a real browser, with a real server', () => {
  it('polls, keeps the last data while the server is out of order, and recovers', async () => {
    await open();
    await becomes({ state: 'ready', health: 'live', figure: 1 });
    server.mode = 'broken';
    await becomes({ state: 'stale', health: 'retrying', figure: 1 });
    server.mode = 'gone';
    await becomes({ state: 'stale', health: 'offline', figure: 1 });
    server.mode = 'well';
    server.data = saying(2);
    await becomes({ state: 'ready', health: 'live', figure: 2 });
  });

  it('hears a stream, takes a whole document from it, and a hint to look', async () => {
    await open('stream');
    await becomes({ figure: 1 });
    await expect.poll(() => server.streams.size, { timeout: 5000 }).toBe(1);
    server.send('message', saying(7));
    await becomes({ state: 'ready', figure: 7 });
    server.data = saying(8);
    server.send('changed', '2026-03');
    await becomes({ state: 'ready', figure: 8 });
    server.send('message', saying(9).slice(0, 200));
    await becomes({ state: 'ready', figure: 8 });
  });

  it('opens a stream anew that broke off, and fetches what it missed', async () => {
    await open('stream');
    await expect.poll(() => server.streams.size, { timeout: 5000 }).toBe(1);
    server.data = saying(3);
    server.streams.forEach((stream) => stream.destroy());
    await becomes({ state: 'ready', figure: 3 });
    await expect.poll(() => server.streams.size, { timeout: 5000 }).toBe(1);
  });

  it('comes up from its copy after a reboot while the data cannot be had', async () => {
    await open();
    await becomes({ state: 'ready', figure: 1 });
    await isKept(true);
    server.data = '<html>busy';
    await open();
    await becomes({ state: 'stale', health: 'retrying', kept: true, hasAge: false, figure: 1 });
    server.data = saying(2);
    await becomes({ state: 'ready', kept: false, hasAge: true, figure: 2 });
  });

  it('that does not keep has no copy after a reboot', async () => {
    await open();
    await becomes({ state: 'ready', figure: 1 });
    await isKept(true);
    await open('forget');
    await becomes({ state: 'ready', figure: 1 });
    await isKept(false);
    server.data = '<html>busy';
    await open();
    await becomes({ state: 'failed' });
  });
});

describe('the service worker', () => {
  it('brings the page up without the network, and its data are known as old', async () => {
    // One visit, begun before the worker was in charge.
    await open('worker');
    await becomes({ state: 'ready', figure: 1 });
    const isCached = (path: string) =>
      page.evaluate(async (url) => Boolean(await caches.match(url)), path);
    for (const path of ['/data.json', '/?worker', '/page.js', '/live.js']) {
      await expect.poll(() => isCached(path), { timeout: 5000 }).toBe(true);
    }
    server.mode = 'gone';
    await open('worker');
    await becomes({ state: 'stale', health: 'offline', kept: true, hasAge: false, figure: 1 });
    server.mode = 'well';
    server.data = saying(2);
    await becomes({ state: 'ready', health: 'live', kept: false, figure: 2 });
  });

  it('brings the page up where the server is out of order, and keeps no error', async () => {
    await open('worker');
    await becomes({ state: 'ready' });
    await open('worker');
    await becomes({ state: 'ready' });
    server.mode = 'broken';
    await open('worker');
    await becomes({ state: 'stale', figure: 1 });
    const kept = await page.evaluate(async () => {
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
    await open('worker');
    await becomes({ state: 'ready' });
    await open('worker');
    await becomes({ state: 'ready' });
    server.mode = 'gone';
    const outcome = await page.evaluate(() =>
      fetch('/data.json').then(
        () => 'an answer',
        () => 'none',
      ),
    );
    expect(outcome).toBe('none');
  });

  it('drops the copies of other versions, and leaves those of others', async () => {
    await open();
    await page.evaluate(async () => {
      await caches.open('gongfu-board-0.0.1');
      await caches.open('another');
    });
    await open('worker');
    await becomes({ state: 'ready' });
    await expect
      .poll(() => page.evaluate(() => caches.keys()))
      .toEqual(['another', expect.stringMatching(/^gongfu-board-(?!0\.0\.1$)/)]);
  });
});

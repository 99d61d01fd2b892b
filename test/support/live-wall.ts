import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../../demo/prepare.mjs';
import { POLICY } from '../../demo/serve.mjs';
import type { LiveSource } from '../../src/data/live/live.js';
import type { Snapshot } from '../../src/data/source.js';
import { launch } from './browser.mjs';
import { lineFrom, saying } from './wall.js';

declare global {
  interface Window {
    /** The first of the page's walls. */
    source: LiveSource;
    walls: LiveSource[];
    said: string[];
  }
}

export const VERSION: string = manifest.version;
const PAGE = `<!doctype html><title>wall</title><link rel="icon" href="/icon.svg">
<script type="module" src="/page.js"></script>`;
const SCRIPT = `
import { LiveSource, liveEnvironment } from '/live.js';
const query = new URLSearchParams(location.search);
if (query.has('worker')) {
  const policy = trustedTypes.createPolicy('wall', { createScriptURL: (url) => url });
  await navigator.serviceWorker.register(policy.createScriptURL('worker.js'));
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller)
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
}
const stream = query.has('stream') ? new URL('/events', location).href : undefined;
window.said = [];
window.walls = Array.from({ length: Number(query.get('walls') ?? 1) }, () =>
  new LiveSource(new URL('/data.json', location).href, liveEnvironment(), {
    refresh: 5, stream, keep: !query.has('forget'),
  }));
window.source = walls[0];
walls.forEach((source) => source.subscribe(() => said.push(source.snapshot.state)));
`;

/** A server whose data, stream and health the test sets. */
export class WallServer {
  data = saying(1);
  mode: 'well' | 'gone' | 'broken' = 'well';
  asked: string[] = [];
  /** Headers beside the usual ones. */
  headers: Record<string, string> = {};
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
    const isPage = pathname.endsWith('/');
    const body = isPage ? PAGE : this.files.get(pathname);
    if (body === undefined) return response.writeHead(404).end();
    const type = isPage
      ? 'text/html'
      : pathname.endsWith('json')
        ? 'application/json'
        : 'text/javascript';
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-cache',
      etag,
      ...this.headers,
      ...(isPage ? { 'content-security-policy': POLICY.replace('lit-html', 'lit-html wall') } : {}),
    });
    return response.end(body);
  }

  send(event: string, data: string) {
    for (const stream of this.streams) stream.write(`event: ${event}\ndata: ${data}\n\n`);
  }

  /** Puts the worker of a version into a folder, as a new release would. */
  place(version: string, folder = '/') {
    const script = readFileSync(join(root, 'dist/gongfu-sw.js'), 'utf8');
    this.files.set(`${folder}gongfu-sw.js`, script.replaceAll(VERSION, version));
    this.files.set(`${folder}worker.js`, `importScripts('gongfu-sw.js')`);
  }

  async start() {
    const { outputFiles } = await build({
      entryPoints: [join(root, 'src/data/live/live.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      splitting: true,
      outdir: '/out',
      target: 'es2022',
      tsconfig: join(root, 'tsconfig.json'),
    });
    for (const { path, text } of outputFiles) this.files.set(`/${basename(path)}`, text);
    this.files.set('/page.js', SCRIPT);
    for (const folder of ['/', '/a/']) this.place(VERSION, folder);
    this.files.set('/icon.json', '[]');
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async stop() {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

/** What the wall on a page shows. */
async function shown(page: Page) {
  const { clockWrong, state, failure, ...rest } = await page.evaluate(() => {
    const { snapshot, clockWrong, keptAt } = window.source;
    const dataset = 'dataset' in snapshot ? snapshot.dataset : undefined;
    return {
      state: snapshot.state,
      clockWrong,
      kept: keptAt !== undefined,
      failure: 'failure' in snapshot ? snapshot.failure : undefined,
      hasAge: window.source.age() !== undefined,
      figure: dataset?.grids.get('n')?.[0]?.values[0],
    };
  });
  const line = lineFrom({ clockWrong, snapshot: { state, failure } as Snapshot });
  return { state, line, ...rest };
}

/** A page in a profile of its own, with a server of its own. */
export class LiveWall {
  private constructor(
    readonly server: WallServer,
    readonly page: Page,
  ) {}

  static async start(browser: Browser) {
    const context = await browser.createBrowserContext();
    return new LiveWall(await new WallServer().start(), await context.newPage());
  }

  async stop() {
    await this.page.browserContext().close();
    await this.server.stop();
  }

  open(address = '') {
    return this.page.goto(`${this.server.url}/${address}`);
  }

  becomes(wanted: Partial<Awaited<ReturnType<typeof shown>>>) {
    const look = () => shown(this.page).catch(() => undefined);
    return expect.poll(look, { timeout: 15_000 }).toMatchObject(wanted);
  }
}

/** Starts a browser for a file of tests and gives each of them a wall of its own. */
export function hangForEachTest(give: (wall: LiveWall) => void): void {
  let browser: Browser;
  let wall: LiveWall;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    wall = await LiveWall.start(browser);
    give(wall);
  });
  afterEach(() => wall.stop());
}

/**
 * A service worker that lets a wall come up without the network. It is optional, does nothing until a
 * page asks for it, and is built to `dist/gongfu-sw.js`, one plain script.
 *
 * A worker is in charge of the pages in its own folder only (its scope), so `/dist/gongfu-sw.js` would
 * see no page outside `/dist/`. Copy this file into the folder of the page and name it in the tag:
 *
 *     <gf-wall src="…" worker="gongfu-sw.js"></gf-wall>
 *
 * Choose the smallest folder that holds the wall: every page in it is kept. It needs https or
 * localhost; under Trusted Types the policy of the page has to allow `gongfu-worker`. A page may also
 * register it by itself, import it (`importScripts`) into a worker of its own, or send
 * `Service-Worker-Allowed: /` with it.
 *
 * - The library's own files carry their version in their name and never change: from the copy first.
 * - All else of the same origin (the page, its scripts and styles, data): from the network first, and
 *   from the copy where there is no answer or, for all but data, where the server is out of order.
 * - An answer from the copy says of when it is: `x-gongfu-kept: <ISO time>`. Data are answered from
 *   the copy only to those who ask with that header, as a wall does, for another tag would take old
 *   figures for new ones.
 * - Never kept: errors, redirects, other origins, streams, parts of files, what says `no-store`.
 */

/** The part of a service worker's surroundings that is used here (the DOM's types do not have them). */
interface Worker {
  location: { origin: string };
  caches: CacheStorage;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WordEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void;
}

interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface WordEvent extends LifeEvent {
  data: unknown;
}

interface AskEvent extends LifeEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Worker;
const PREFIX = 'gongfu-board-';
/** The cache of this version. */
export const NAME = `${PREFIX}${__GONGFU_VERSION__}`;
const KEPT = 'x-gongfu-kept';
/** A part of a page that has no answer by then comes from the copy. */
const PATIENCE = 8000;
/** More answers than this are not kept; the oldest go first. */
const MOST = 300;
const PARTS = ['document', 'script', 'style', 'font', 'image', 'manifest', 'worker'];

const isOwn = (url: string) => new URL(url).pathname.endsWith(`-${__GONGFU_VERSION__}.js`);
const isData = (type: string) => /\bjson\b/.test(type);
const isShape = (url: string) => new URL(url).pathname.endsWith('.geojson');

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
  const { keep: urls } = (event.data ?? {}) as { keep?: unknown };
  event.waitUntil(keepPage(urls).catch(() => undefined));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, headers } = request;
  const mine = method === 'GET' && new URL(url).origin === worker.location.origin;
  const whole = !headers.has('range') && !headers.get('accept')?.includes('text/event-stream');
  if (mine && whole) event.respondWith(answer(event));
});

/** Drops the copies of other versions, and looks after the pages that are open already. */
async function takeOver() {
  const names = await worker.caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(old.map((name) => worker.caches.delete(name)));
  await worker.clients.claim();
}

async function answer(event: AskEvent): Promise<Response> {
  const { request } = event;
  const cache = await worker.caches.open(NAME).catch(() => undefined);
  if (!cache) return fetch(request);
  if (isOwn(request.url)) {
    const known = await cache.match(request);
    if (known) return known;
  }
  const asked = fetch(request);
  const isPart = PARTS.includes(request.destination);
  const kept = asked.then((response) => keep(cache, request, response.clone(), isPart));
  event.waitUntil(kept.catch(() => undefined));
  try {
    const response = await (isPart ? within(asked, PATIENCE) : asked);
    if (response && !(isPart && response.status >= 500)) return response;
    return (await copyOf(cache, request)) ?? response ?? (await asked);
  } catch (error) {
    const copy = await copyOf(cache, request);
    if (copy) return copy;
    throw error;
  }
}

/** Keeps the page that says so and its files, which were loaded before this worker was in charge. */
async function keepPage(urls: unknown) {
  const cache = await worker.caches.open(NAME);
  const own = (Array.isArray(urls) ? urls : [])
    .map(String)
    .filter((url) => url.startsWith(`${worker.location.origin}/`));
  await Promise.all(
    own.map(async (url) => {
      if (await cache.match(url)) return;
      const request = new Request(url);
      await keep(cache, request, await fetch(request), true);
    }),
  );
}

/** What comes of it in time. */
function within<Result>(work: Promise<Result>, wait: number): Promise<Result | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), wait);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Keeps a copy of a sound answer, with the moment in its headers. */
async function keep(cache: Cache, request: Request, response: Response, isPart: boolean) {
  const { status, type, redirected } = response;
  const said = response.headers.get('content-type') ?? '';
  // A page that a proxy puts in the place of data is no copy of them.
  const wanted = isPart || isData(said);
  const closed = /no-store/.test(response.headers.get('cache-control') ?? '');
  if (status !== 200 || type !== 'basic' || redirected || closed || !wanted) return;
  const headers = new Headers(response.headers);
  headers.set(KEPT, new Date().toISOString());
  // The body is stored as it is read.
  headers.delete('content-encoding');
  headers.delete('content-length');
  // A copy that breaks off is not put: the whole body has to be there first.
  const body = await response.arrayBuffer();
  await cache.delete(request);
  await cache.put(request, new Response(body, { headers }));
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - MOST)).map((key) => cache.delete(key)));
}

/** The copy of what is asked for, if it may be given for an answer. */
async function copyOf(cache: Cache, request: Request): Promise<Response | undefined> {
  const copy = await cache.match(request);
  if (!copy) return undefined;
  const figures = isData(copy.headers.get('content-type') ?? '') && !isShape(request.url);
  return figures && !request.headers.has(KEPT) ? undefined : copy;
}

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
 * - Each folder has copies of its own; a newer version takes over those of the one before.
 */

/** The part of a service worker's surroundings that is used here (the DOM's types do not have them). */
interface Worker {
  location: { origin: string };
  registration: { scope: string };
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
/** Caches belong to the whole origin, workers to a folder: the names say of which folder they are. */
const OURS = `gongfu-board ${worker.registration.scope} `;
/** The cache of this version. */
const NAME = `${OURS}${__GONGFU_VERSION__}`;
const KEPT = 'x-gongfu-kept';
/** A part of a page that has no answer by then comes from the copy. */
const PATIENCE = 8000;
/** A disk that has not given what it keeps by then is done without. */
const DISK = 3000;
/** More answers than this are kept only of what a page needs to come up. */
const MOST = 300;
const PARTS = ['document', 'script', 'style', 'font', 'image', 'manifest', 'worker'];

const isOwn = (url: string) => new URL(url).pathname.endsWith(`-${__GONGFU_VERSION__}.js`);
const isData = (type: string) => /\bjson\b/.test(type);
const isPage = (type: string) => /\bx?html\b/.test(type);
const isShape = (url: string) => new URL(url).pathname.endsWith('.geojson');
const typeOf = ({ headers }: Response) => headers.get('content-type') ?? '';
const isFigures = ({ url }: Request, copy: Response) => isData(typeOf(copy)) && !isShape(url);

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(start()));
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

/** Looks after the pages that are open already as well. */
async function start() {
  await takeOver().catch(() => undefined);
  await worker.clients.claim();
}

let taking: Promise<void> | undefined;

/** Takes over from other versions, the latest first; a page may speak before that is done. */
const takeOver = () => (taking ??= inheritAll());

async function inheritAll() {
  const names = await worker.caches.keys();
  for (const name of names.reverse()) {
    if (name.startsWith(OURS) && name !== NAME) await inherit(name).catch(() => undefined);
  }
}

/**
 * Moves the copies here: they belong together, and a page that stays open through a new release knows
 * only files that the server may no longer have.
 */
async function inherit(name: string) {
  const [cache, earlier] = await Promise.all([worker.caches.open(NAME), worker.caches.open(name)]);
  for (const request of await earlier.keys()) {
    const copy = await earlier.match(request);
    // Where the disk is full, the page says anew what it needs.
    if (copy && !(await cache.match(request)))
      await put(cache, request, copy, await copy.arrayBuffer()).catch(() => undefined);
  }
  await worker.caches.delete(name);
}

async function answer(event: AskEvent): Promise<Response> {
  const { request } = event;
  const cache = await within(worker.caches.open(NAME), DISK).catch(() => undefined);
  if (!cache) return fetch(request);
  if (isOwn(request.url)) {
    const known = await within(cache.match(request), DISK);
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
  await takeOver();
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
  // A page that a proxy puts in the place of data is no copy of them.
  const wanted = isPart || isData(typeOf(response));
  const closed = /no-store/.test(response.headers.get('cache-control') ?? '');
  // A stream would be read without an end.
  if (/event-stream/.test(typeOf(response))) return response.body?.cancel();
  if (status !== 200 || type !== 'basic' || redirected || closed || !wanted) return;
  // A copy that breaks off is not put: the whole body has to be there first.
  const body = await response.arrayBuffer();
  await put(cache, request, response, body, new Date().toISOString());
  await prune(cache);
}

/** Puts it last, as of that moment or else as of when it says. */
async function put(
  cache: Cache,
  request: Request,
  response: Response,
  body: ArrayBuffer,
  moment?: string,
) {
  const headers = new Headers(response.headers);
  if (moment) headers.set(KEPT, moment);
  // The body is stored as it is read.
  headers.delete('content-encoding');
  headers.delete('content-length');
  // One address has one copy: a visit asks for a page with other headers than it was kept with.
  headers.delete('vary');
  await cache.delete(request);
  await cache.put(request, new Response(body, { headers }));
}

/**
 * Drops what is too much, the oldest first: what was asked for again with another query, as by a
 * script that adds the time to an address, and then data. Never a page, nor the last copy of a file.
 */
async function prune(cache: Cache) {
  const kept = await cache.keys();
  let surplus = kept.length - MOST;
  if (surplus <= 0) return;
  const place = (url: string) => url.replace(/\?.*/, '');
  const last = new Map(kept.map(({ url }) => [place(url), url]));
  const isLast = ({ url }: Request) => last.get(place(url)) === url;
  for (const request of [...kept.filter((one) => !isLast(one)), ...kept.filter(isLast)]) {
    const copy = await cache.match(request);
    if (copy && isPage(typeOf(copy))) continue;
    if (copy && isLast(request) && !isFigures(request, copy)) continue;
    // Another answer may have dropped it meanwhile.
    if (copy) await cache.delete(request);
    if (--surplus === 0) return;
  }
}

/** The copy of what is asked for, if it may be given for an answer. */
async function copyOf(cache: Cache, request: Request): Promise<Response | undefined> {
  const copy = await within(cache.match(request), PATIENCE);
  if (!copy) return undefined;
  return isFigures(request, copy) && !request.headers.has(KEPT) ? undefined : copy;
}

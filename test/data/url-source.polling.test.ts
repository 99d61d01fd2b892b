import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SourceEnvironment } from '../../src/data/source.js';
import { UrlSource } from '../../src/data/url-source.js';
import { Store } from '../../src/data/store.js';
import { contract } from '../../stories/documents/document.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
let now: number;
let visible: boolean;
let chance: number;
let wakers: Set<() => void>;
let looks: number;
let settled: Promise<unknown>;
let environment: SourceEnvironment;

beforeEach(async () => {
  server = await new TestServer().start();
  server.answer(JSON.stringify(contract()));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  [now, visible, chance, looks] = [1_000_000, true, 0.5, 0];
  wakers = new Set();
  environment = {
    fetch: (...request) => {
      looks++;
      const answer = fetch(...request);
      settled = answer.then((response) => response.clone().arrayBuffer()).catch(() => undefined);
      return answer;
    },
    now: () => now,
    random: () => chance,
    visible: () => visible,
    onWake(listener) {
      wakers.add(listener);
      return () => void wakers.delete(listener);
    },
  };
});

afterEach(async () => {
  vi.useRealTimers();
  await server.stop();
});

/** Lets seconds pass, then every look that has begun come to its end. */
async function pass(seconds: number) {
  now += seconds * 1000;
  vi.advanceTimersByTime(seconds * 1000);
  await rest();
}

async function rest() {
  await settled;
  // Reading what has come takes a few more turns of the real event loop.
  for (let turn = 0; turn < 20; turn++) await new Promise((next) => setImmediate(next));
}

async function watched(refresh: number, forget: () => void = () => undefined) {
  const source = new UrlSource(server.url, environment, forget);
  const stop = source.subscribe(() => undefined, refresh);
  await rest();
  expect(looks).toBe(1);
  return { source, stop };
}

describe('a source that is to be kept fresh', () => {
  it('looks again each time its seconds have passed', async () => {
    await watched(60);
    await pass(59);
    expect(looks).toBe(1);
    await pass(1);
    expect(looks).toBe(2);
    await pass(60);
    expect(looks).toBe(3);
  });

  it('looks once and no more where nobody asks for more', async () => {
    await watched(0);
    await pass(86_400);
    expect(looks).toBe(1);
  });

  it('looks as often as its most impatient listener asks, and no longer after that one left', async () => {
    const { source } = await watched(600);
    const leave = source.subscribe(() => undefined, 60);
    await pass(60);
    expect(looks).toBe(2);
    leave();
    await pass(540);
    expect(looks).toBe(2);
    await pass(60);
    expect(looks).toBe(3);
  });

  it('spares the server: never more often than every five seconds', async () => {
    await watched(0.1);
    await pass(4.9);
    expect(looks).toBe(1);
    await pass(0.2);
    expect(looks).toBe(2);
  });

  it('keeps pages from asking all in the same second', async () => {
    chance = 1;
    await watched(100);
    await pass(100);
    expect(looks).toBe(1);
    await pass(10);
    expect(looks).toBe(2);
    chance = 0;
    await pass(110);
    expect(looks).toBe(3);
    await pass(90);
    expect(looks).toBe(4);
  });

  it('rests while nobody sees the page, and catches up when it comes back', async () => {
    await watched(60);
    visible = false;
    await pass(60);
    const asleep = looks;
    await pass(6000);
    expect(looks).toBe(asleep);
    visible = true;
    for (const wake of wakers) wake();
    await pass(0);
    expect(looks).toBe(asleep + 1);
  });

  it('does not look on coming back before its time has passed', async () => {
    await watched(60);
    visible = false;
    for (const wake of wakers) wake();
    await pass(30);
    visible = true;
    for (const wake of wakers) wake();
    await pass(0);
    expect(looks).toBe(1);
    await pass(30);
    expect(looks).toBe(2);
  });

  it('looks at its pace though the date of the machine is set back by a day', async () => {
    await watched(60);
    now -= 86_400_000;
    for (const wake of wakers) wake();
    await pass(1);
    expect(looks).toBe(2);
    await pass(59);
    expect(looks).toBe(2);
    await pass(1);
    expect(looks).toBe(3);
  });

  it('goes on looking after a failure', async () => {
    const { source } = await watched(60);
    server.answer((response) => response.writeHead(500).end());
    await pass(60);
    expect(source.snapshot.state).toBe('stale');
    server.answer(JSON.stringify(contract()));
    await pass(60);
    expect(source.snapshot.state).toBe('ready');
  });
});

/** Every look from now on hangs, until it is given up or the function that this gives is called. */
function held(): () => Promise<void> {
  let answer: (response: Response) => void;
  environment.fetch = (_url, init) => {
    looks++;
    return new Promise((resolve, reject) => {
      answer = resolve;
      init!.signal!.addEventListener('abort', () => reject(new TypeError('given up')));
    });
  };
  return async () => {
    answer(new Response(JSON.stringify(contract())));
    await rest();
  };
}

describe('a look that was asked for', () => {
  it('comes to its end though the next one falls due meanwhile', async () => {
    const { source } = await watched(60);
    await pass(58);
    const answer = held();
    source.reload();
    await pass(4);
    expect(looks).toBe(2);
    await answer();
    expect(source.snapshot).toMatchObject({ state: 'ready', loadedAt: now });
    await pass(59);
    expect(looks).toBe(2);
    await pass(1);
    expect(looks).toBe(3);
  });
});

describe('a source that failed', () => {
  it('looks to the end for a tag that comes while it is about to be forgotten, and is not', async () => {
    let forgotten = 0;
    server.answer((response) => response.writeHead(500).end());
    const { source, stop } = await watched(0, () => void forgotten++);
    stop();
    await pass(3);
    const answer = held();
    source.subscribe(() => undefined);
    await pass(3);
    await answer();
    expect([source.snapshot.state, looks, forgotten]).toEqual(['ready', 2, 0]);
  });

  it('is forgotten though a tag that has left still asks it to look', async () => {
    let forgotten = 0;
    server.answer((response) => response.writeHead(500).end());
    const { source, stop } = await watched(0, () => void forgotten++);
    stop();
    source.reload();
    await rest();
    await pass(6);
    expect(forgotten).toBe(1);
  });

  it('looks again when the page is back in view or online, though nobody asked to refresh', async () => {
    server.answer((response) => response.destroy());
    const { source } = await watched(0);
    expect(source.snapshot.state).toBe('failed');
    server.answer(JSON.stringify(contract()));
    for (const wake of wakers) wake();
    await rest();
    expect(source.snapshot.state).toBe('ready');
  });
});

describe('a source that nobody listens to', () => {
  it('stops looking, watches nothing and is forgotten after a while', async () => {
    let forgotten = 0;
    const { stop } = await watched(60, () => void forgotten++);
    stop();
    expect(wakers.size).toBe(0);
    await pass(4);
    expect(forgotten).toBe(0);
    await pass(600);
    expect([looks, forgotten]).toEqual([1, 1]);
  });

  it('is not forgotten where a listener comes back at once, as when a tag is moved', async () => {
    let forgotten = 0;
    const { source, stop } = await watched(60, () => void forgotten++);
    stop();
    source.subscribe(() => undefined, 60);
    await pass(10);
    expect([looks, forgotten]).toEqual([1, 0]);
    await pass(50);
    expect(looks).toBe(2);
  });
});

describe('the store', () => {
  it('has one source for an address, and a new one after the old was forgotten', async () => {
    const store = new Store(environment);
    const source = store.source(server.url);
    expect(store.source(server.url)).toBe(source);
    expect(store.source(`${server.url}?other`)).not.toBe(source);
    const stop = source.subscribe(() => undefined);
    await rest();
    stop();
    await pass(10);
    expect(store.source(server.url)).not.toBe(source);
  });
});

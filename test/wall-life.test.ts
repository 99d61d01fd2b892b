import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../demo/serve.mjs';
import type { WallElement } from '../src/elements/wall/wall-element.js';
import { turnClock } from './soak/clock.mjs';
import { launch } from './support/browser.mjs';

const HOUR = 3_600_000;
/** Eight in the evening where the wall hangs. */
const EVENING = Date.UTC(2025, 0, 25, 12);

/** What the page is told of itself from outside; it outlives a reload. */
interface Told {
  /** The date, and the memory in use, in megabytes. */
  now: number;
  used: number;
}

declare global {
  interface Window {
    soak: {
      advance(ms: number, settle: () => Promise<void>): Promise<void>;
      jump(ms: number): void;
      timers(): number;
    };
    told: Told;
    /** Hours that have passed without a timer. */
    slept: number;
    pending: number;
    asked: { frames: number; timers: number; requests: number };
    locks: { asked: number; held: number };
  }
}

/** Has the memory, and hours in which no timer runs, in the hand of the test. */
function tellMemory(evening: number) {
  window.told = JSON.parse(sessionStorage.getItem('told') ?? `{"now":${evening},"used":60}`);
  window.slept = 0;
  // Where a wall comes back to is read before its tour goes on.
  if (sessionStorage.getItem('told')) {
    document.addEventListener('DOMContentLoaded', () =>
      document.querySelector('gf-wall')?.setAttribute('no-tour', ''),
    );
  }
  Object.defineProperty(performance, 'memory', {
    get: () => ({ usedJSHeapSize: window.told.used * 2 ** 20, jsHeapSizeLimit: 4096 * 2 ** 20 }),
  });
  const now = performance.now.bind(performance);
  performance.now = () => now() + window.slept;
  // The network answers in real time; time must not run away from it.
  window.pending = 0;
  const ask = window.fetch.bind(window);
  window.fetch = async (...request) => {
    window.pending++;
    try {
      const response = await ask(...request);
      const { status, headers } = response;
      // Its body is there whole, and takes no more time to read.
      const body = [204, 304].includes(status) ? null : await response.arrayBuffer();
      return new Response(body, { status, headers });
    } finally {
      window.pending--;
    }
  };
}

/** A wall on a page whose time and memory the test holds. */
class Life {
  loads = 0;

  constructor(readonly page: Page) {
    page.on('load', () => this.loads++);
  }

  /** Lets hours pass in one leap, as no tick of the page is needed for them. */
  skip(hours: number) {
    return this.page.evaluate((ms) => {
      window.slept += ms;
      window.soak.jump(ms);
    }, hours * HOUR);
  }

  uses(megabytes: number) {
    return this.page.evaluate((used) => {
      window.told.used = used;
      sessionStorage.setItem('told', JSON.stringify({ now: Date.now(), used }));
    }, megabytes);
  }

  /** Lets minutes pass second by second; a reload ends them. */
  async pass(minutes: number) {
    for (let i = 0; i < minutes; i++) {
      await this.page
        .evaluate(async () => {
          const { port1, port2 } = new MessageChannel();
          port1.start();
          const turn = async () => {
            do {
              await new Promise((done) => {
                port1.addEventListener('message', done, { once: true });
                port2.postMessage(0);
              });
            } while (window.pending > 0);
          };
          await window.soak.advance(60_000, turn);
          const told = { ...window.told, now: Date.now() };
          sessionStorage.setItem('told', JSON.stringify(told));
        })
        .catch(() => undefined);
    }
    // What the page asks the network for comes in real time.
    await new Promise((done) => setTimeout(done, 1500));
  }

  async reloaded(loads: number) {
    await expect.poll(() => this.loads, { timeout: 10_000 }).toBe(loads);
    await this.drawn();
  }

  place() {
    return this.page.$eval('gf-wall', (wall) => (wall as WallElement).place);
  }

  /** Lets the wall come to rest and draw, in whatever time it has. */
  async drawn() {
    await expect
      .poll(
        async () => {
          await this.page.evaluate(() => window.soak.advance(500, async () => undefined));
          return this.page.evaluate(
            () => document.querySelector('gf-wall')?.shadowRoot?.querySelectorAll('.stop').length,
          );
        },
        { timeout: 20_000 },
      )
      .toBe(3);
  }
}

describe('the long life of a wall', { timeout: 120_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let server: Awaited<ReturnType<typeof serve>>;
  /** What the server does: all well, nothing at all, out of order, or a page to log in to. */
  let mode: 'well' | 'gone' | 'broken' | 'login' = 'well';
  let asked: string[] = [];

  beforeAll(async () => {
    server = await serve({
      before(request, response) {
        asked.push(request.url ?? '');
        // The wall would rather believe the server's date than the one that the test has set.
        response.sendDate = false;
        if (mode === 'gone') return response.destroy();
        if (mode === 'broken') return response.writeHead(500).end('out of order');
        if (mode !== 'login') return false;
        return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Log in');
      },
    });
    browser = await launch();
  });
  beforeEach(async () => {
    [mode, asked] = ['well', []];
    context = await browser.createBrowserContext();
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A wall that was opened in the evening and has come to rest. */
  async function open(): Promise<Life> {
    const page = await context.newPage();
    await page.emulateTimezone('Asia/Shanghai');
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(
      `(${turnClock})(JSON.parse(sessionStorage.getItem('told') ?? '{}').now ?? ${EVENING})`,
    );
    await page.evaluateOnNewDocument(tellMemory, EVENING);
    await page.goto(`${server.url}/wall.html`);
    const life = new Life(page);
    await life.drawn();
    await page.$eval('gf-wall', (wall) => Object.assign(wall, { refresh: 30, dwell: 36_000 }));
    await life.pass(11);
    return life;
  }

  it('reloads in a quiet hour once memory has doubled and more, and is where it was', async () => {
    const life = await open();
    await life.page.$eval('gf-wall', (wall) => {
      const one = wall as WallElement;
      one.show(2);
      one.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      one.resume();
    });
    const place = await life.place();
    expect(place).toEqual({ scene: 1, step: 1 });
    await life.skip(7.5);
    await life.uses(180);
    const loads = life.loads;
    await life.pass(11);
    await life.reloaded(loads + 1);
    expect(await life.place()).toEqual(place);
    // It is still as large, and the night is not over.
    for (const hours of [0, 0.5, 0.5]) {
      await life.skip(hours);
      await life.pass(11);
    }
    expect(life.loads).toBe(loads + 1);
  });

  it('reloads neither by day, nor at night while memory is as it was', async () => {
    const life = await open();
    const { loads } = life;
    await life.skip(7.5);
    await life.pass(11);
    await life.skip(6);
    await life.uses(180);
    await life.pass(11);
    expect(life.loads).toBe(loads);
  });

  for (const [fault, why] of [
    ['gone', 'the network is gone'],
    ['broken', 'the server is out of order'],
    ['login', 'another page stands at its address'],
  ] as const) {
    it(`stays while ${why}, and reloads at the next look at which it would come back`, async () => {
      const life = await open();
      await life.skip(7.2);
      await life.uses(180);
      [mode, asked] = [fault, []];
      const { loads } = life;
      await life.pass(11);
      expect(life.loads).toBe(loads);
      expect(asked).toContain('/wall.html');
      expect(await life.page.$$eval('gf-wall', (all) => all.length)).toBe(1);
      mode = 'well';
      await life.pass(11);
      await life.reloaded(loads + 1);
    });
  }

  it('does nothing for an hour while nobody sees it, and goes on when somebody does', async () => {
    const page = await context.newPage();
    await page.evaluateOnNewDocument(turnClock, EVENING);
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.url}/wall.html#gf-scene=3`);
    const life = new Life(page);
    await life.drawn();
    await page.$eval('gf-wall', (wall) => Object.assign(wall, { refresh: 5, sync: 'hall' }));
    await life.pass(1);
    const seen = await page.evaluate(async () => {
      const rest = async () => new Promise<void>((done) => queueMicrotask(() => done()));
      const hide = (isHidden: boolean) => {
        if (isHidden)
          Object.defineProperty(document, 'visibilityState', {
            value: 'hidden',
            configurable: true,
          });
        else delete (document as { visibilityState?: unknown }).visibilityState;
        document.dispatchEvent(new Event('visibilitychange'));
      };
      hide(true);
      // What is under way may come to its end, on the clock and on the network, which a busy machine keeps waiting.
      await window.soak.advance(60_000, rest);
      for (let looks = 0; looks < 50 && window.soak.timers() > 0; looks++) {
        await fetch(location.href);
        await window.soak.advance(1_000, rest);
      }
      window.asked = { frames: 0, timers: 0, requests: 0 };
      const count = <Name extends 'requestAnimationFrame' | 'setTimeout' | 'setInterval' | 'fetch'>(
        name: Name,
        as: keyof Window['asked'],
      ) => {
        const real = window[name] as (...args: unknown[]) => unknown;
        Object.assign(window, {
          [name]: (...args: unknown[]) => (window.asked[as]++, real(...args)),
        });
      };
      count('requestAnimationFrame', 'frames');
      count('setTimeout', 'timers');
      count('setInterval', 'timers');
      count('fetch', 'requests');
      const waiting = window.soak.timers();
      await window.soak.advance(3_600_000, rest);
      const hidden = { ...window.asked, waiting };
      hide(false);
      await window.soak.advance(10_000, rest);
      return { hidden, after: window.asked };
    });
    expect(seen.hidden).toEqual({ frames: 0, timers: 0, requests: 0, waiting: 0 });
    expect(seen.after.timers).toBeGreaterThan(5);
    expect(seen.after.requests).toBeGreaterThan(0);
  });
});

describe('the screen before a wall', { timeout: 60_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Counts the locks of the browser as they are asked for, given and let go. */
  function countLocks() {
    window.locks = { asked: 0, held: 0 };
    const { wakeLock } = navigator;
    const request = wakeLock.request.bind(wakeLock);
    // A browser without a window may give none to anybody; in its place one that behaves as
    // Screen Wake Lock says: it ends with the sight of the page, and only once.
    const standIn = () => {
      const lock = Object.assign(new EventTarget(), { released: false });
      const release = async () => {
        if (lock.released) return;
        lock.released = true;
        lock.dispatchEvent(new Event('release'));
      };
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') void release();
      });
      return Object.assign(lock, { release }) as unknown as WakeLockSentinel;
    };
    wakeLock.request = async (kind) => {
      window.locks.asked++;
      const lock = await request(kind).catch(standIn);
      window.locks.held++;
      lock.addEventListener('release', () => window.locks.held--);
      return lock;
    };
  }

  /** Tells the page whether it is seen, where the browser keeps every page in sight. */
  function see(state: string) {
    if (document.visibilityState === state) return;
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  async function open(prepare: () => void) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.evaluateOnNewDocument(prepare);
    await page.goto(`${server.url}/wall.html`);
    await page.waitForFunction(() =>
      document.querySelector('gf-wall')?.shadowRoot?.querySelector('.fact'),
    );
    return { page, context, locks: () => page.evaluate(() => ({ ...window.locks })) };
  }

  it('stays awake while the wall is seen, again after it was hidden, and no longer than the tag', async () => {
    const { page, context, locks } = await open(countLocks);
    await expect.poll(locks).toEqual({ asked: 1, held: 1 });
    const other = await context.newPage();
    await other.bringToFront();
    await page.evaluate(see, 'hidden');
    await expect.poll(locks).toEqual({ asked: 1, held: 0 });
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    await page.bringToFront();
    await page.evaluate(see, 'visible');
    await expect.poll(locks).toEqual({ asked: 2, held: 1 });
    // A tag that is moved asks anew, and holds no lock twice.
    await page.evaluate(() => {
      const wall = document.querySelector('gf-wall')!;
      for (let i = 0; i < 3; i++) document.querySelector('main')!.append(wall);
    });
    await expect.poll(locks).toMatchObject({ held: 1 });
    await page.evaluate(() => document.querySelector('gf-wall')!.remove());
    await expect.poll(locks).toMatchObject({ held: 0 });
    await context.close();
  });

  it('may refuse, and the wall is as it would be', async () => {
    const said: string[] = [];
    const { page, context } = await open(() => {
      window.locks = { asked: 0, held: 0 };
      navigator.wakeLock.request = () => {
        window.locks.asked++;
        return Promise.reject(new DOMException('low battery', 'NotAllowedError'));
      };
      addEventListener('unhandledrejection', ({ reason }) => console.error(String(reason)));
    });
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    expect(await page.evaluate(() => window.locks.asked)).toBe(1);
    await page.$eval('gf-wall', (wall) => (wall as WallElement).show(3));
    expect(await page.$eval('gf-wall', (wall) => (wall as WallElement).place.scene)).toBe(2);
    await page.evaluate(() => document.querySelector('gf-wall')!.remove());
    expect(said).toEqual([]);
    await context.close();
  });
});

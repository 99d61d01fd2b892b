import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadAll } from '../../../src/core/read/load-all.js';
import { LiveSource } from '../../../src/data/live/live.js';
import {
  figureOf,
  lineFrom,
  saying,
  URL_OF_DATA,
  World,
  type FakeStream,
} from '../../support/wall.js';

const REFRESHES = 10_000;
const WARM = 2000;
const KINDS = ['timers', 'wakers', 'pending', 'open'] as const;
const DAY = 24 * 3600_000;
/** Messages of a stream that come faster are taken as one. */
const PACE = 1000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Chance that can be had again: the same run every time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

let world: World;
const after = (ms: number, response: () => Response) =>
  new Promise<Response>((resolve) => setTimeout(() => resolve(response()), ms));

/** The last sound document that reached the wall, told by what was sent and not by the wall. */
class LastGood {
  value: number | undefined;
  /** Documents that a stream has pushed, and when: the wall may take its time, or only look. */
  readonly #pushed = new Map<number, number>();
  readonly #sound = new WeakMap<Response, number>();

  constructor() {
    const { fetch } = world;
    world.fetch = async (...request) => {
      const response = await fetch(...request);
      this.value = this.#sound.get(response) ?? this.value;
      return response;
    };
  }

  send(value: number, headers = {}): Response {
    const response = world.send(saying(value), { headers });
    this.#sound.set(response, value);
    return response;
  }

  push(stream: FakeStream, value: number) {
    this.#pushed.set(value, performance.now());
    stream.say('message', saying(value));
  }

  /** The wall shows it, and keeps it. */
  compare(source: LiveSource) {
    const shown = figureOf(source);
    for (const [value, at] of this.#pushed) {
      if (performance.now() - at > PACE) this.#pushed.delete(value);
      else if (value === shown) this.value = value;
    }
    expect(shown).toBe(this.value);
    if (this.value === undefined) return;
    expect(world.kept.get(URL_OF_DATA)?.text).toBe(saying(this.value));
  }
}

beforeEach(async () => {
  await loadAll();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  world = new World();
});

afterEach(() => vi.useRealTimers());

describe('a wall of ten thousand refreshes with every fault', () => {
  for (const stream of [undefined, 'https://wall.test/events']) {
    it(`${stream ? 'with a stream' : 'polling'}: listeners, timers, requests and heap stay flat, and the data are the last good ones`, async () => {
      const random = dice(7);
      let n = 0;
      const truth = new LastGood();
      const faults: Record<string, () => Response | Promise<Response>> = {
        fine: () => truth.send(++n, { etag: `"${n}"` }),
        same: () => truth.send(n, { etag: `"${n}"` }),
        plain: () => truth.send(++n),
        delay: () => after(2000, () => truth.send(++n)),
        drop: () => Promise.reject(new TypeError('Failed to fetch')),
        hang: () => new Promise<Response>(() => undefined),
        500: () => world.send('out of order', { status: 500 }),
        html: () => world.send('<html>busy'),
        garbage: () => world.send('\u0000}{'),
        truncated: () => world.send(saying(n).slice(0, 250)),
        hollow: () => world.send(saying(0, { data: 7 })),
        copy: () =>
          world.send(saying(n - 1), { headers: { 'x-gongfu-kept': '2026-01-01T00:00:00Z' } }),
      };
      const names = Object.keys(faults);
      const met = new Set<string>();
      world.reply = () => {
        const name = names[Math.floor(random() * names.length)]!;
        met.add(name);
        return faults[name]!();
      };
      world.random = random;
      const source = new LiveSource(URL_OF_DATA, world, { refresh: 5, keep: true, stream });
      source.subscribe(() => undefined);
      // The most that was open at once, while it warmed up and afterwards.
      const most = [0, 1].map(() => ({ timers: 0, wakers: 0, pending: 0, open: 0 }));
      let [steps, isSane] = [0, true];
      const heap: number[] = [];
      while (world.asked < REFRESHES) {
        await vi.advanceTimersToNextTimerAsync();
        await world.rest();
        truth.compare(source);
        const act = random();
        const events = world.stream;
        if (act < 0.02) world.show(!world.isVisible);
        else if (act < 0.03) world.dateAhead = (random() - 0.5) * 800 * DAY;
        else if (act < 0.04) world.dateAhead = 0;
        else if (act < 0.05) world.slept += random() * 3600_000;
        else if (act < 0.3 && events) events.say('open');
        else if (act < 0.4 && events) events.say('error');
        else if (act < 0.6 && events) events.say('changed');
        else if (act < 0.7 && events) truth.push(events, ++n);
        else if (act < 0.75 && events) events.say('message', saying(n).slice(0, 200));
        if (!world.isVisible && random() < 0.5) world.show(true);
        const open = world.streams.filter(({ closed }) => !closed).length;
        const { size: wakers } = world.wakers;
        const counts = { timers: vi.getTimerCount(), wakers, pending: world.pending, open };
        const top = most[world.asked < WARM ? 0 : 1]!;
        for (const key of KINDS) top[key] = Math.max(top[key], counts[key]);
        // What is closed the test itself must not hold.
        world.streams.splice(0, world.streams.length - 1);
        if (++steps % 1000 === 0) {
          collect();
          heap.push(process.memoryUsage().heapUsed);
        }
        isSane &&= Number.isFinite(source.now()) && (source.age() ?? 0) >= 0;
      }
      expect([...met].sort()).toEqual([...names].sort());
      expect(isSane, 'no time or age is absurd').toBe(true);
      const [early, late] = most as [(typeof most)[0], (typeof most)[0]];
      for (const key of KINDS) expect(late[key], key).toBeLessThanOrEqual(early[key] + 1);
      expect(late).toMatchObject({ wakers: 2, open: stream ? 1 : 0 });
      expect(late.timers).toBeLessThanOrEqual(10);
      expect(late.pending).toBeLessThanOrEqual(2);
      const [first, last] = [Math.min(...heap.slice(2, 5)), Math.min(...heap.slice(-3))];
      expect((last - first) / 1024, heap.join()).toBeLessThan(512);

      // All is well again: the wall is live with the last document.
      world.reply = () => world.send(saying(123_456));
      [world.dateAhead, world.random] = [0, () => 0.5];
      world.show(true);
      await world.pass(120);
      expect([source.snapshot.state, lineFrom(source), figureOf(source)]).toEqual([
        'ready',
        'live',
        123_456,
      ]);
      source.close();
      await world.pass(40);
      expect([vi.getTimerCount(), world.wakers.size, world.pending]).toEqual([0, 0, 0]);
    }, 60_000);
  }
});

import { vi } from 'vitest';
import type { Copies, Copy } from '../../src/data/live/copies.js';
import type { LiveEnvironment, LiveSource } from '../../src/data/live/live.js';
import type { Snapshot, Source } from '../../src/data/source.js';
import type { EventStream } from '../../src/data/live/stream.js';
import { connectionOf } from '../../src/elements/wall/live/connection.js';
import { block, contract } from '../../stories/documents/document.js';

export const URL_OF_DATA = 'https://wall.test/data.json';

/** A document whose one figure is `value`. */
export const saying = (value: number, more = {}) =>
  JSON.stringify(contract({ data: [block('2024-01', { n: { D: [value] } })], ...more }));

/** The figure on show. */
export function figureOf({ snapshot }: Source): number | undefined {
  if (!('dataset' in snapshot)) return undefined;
  return snapshot.dataset.grids.get('n')?.[0]?.values[0];
}

export const failureOf = (snapshot: Snapshot) =>
  snapshot.state === 'stale'
    ? snapshot.failure.code
    : snapshot.state === 'failed'
      ? snapshot.problems[0]?.code
      : undefined;

/** The line as a wall says it, and before that whether the machine's clock is wrong. */
export const lineFrom = ({ clockWrong, snapshot }: Pick<LiveSource, 'clockWrong' | 'snapshot'>) =>
  clockWrong ? 'clock-wrong' : connectionOf(snapshot);

type Reply = () => Response | Promise<Response>;

/** A stream in the test's hand. */
export class FakeStream implements EventStream {
  readonly listeners = new Map<string, (event: { data?: unknown }) => void>();
  closed = false;
  addEventListener = (type: string, listener: (event: { data?: unknown }) => void) =>
    void this.listeners.set(type, listener);
  close = () => {
    this.closed = true;
    this.listeners.clear();
  };
  say(type: string, data?: string) {
    this.listeners.get(type)?.({ data });
  }
}

/**
 * The surroundings of a wall in virtual time: clocks that run apart on purpose, a server, streams and
 * copies in the test's hand, and a count of all that is open.
 */
export class World implements LiveEnvironment {
  reply: Reply = () => this.send(saying(1));
  isVisible = true;
  chance = 0.5;
  /** How far the machine's date is ahead of the true one, and the server's. */
  dateAhead = 0;
  serverAhead = 0;
  /** Milliseconds through which the steady clock stood still. */
  slept = 0;
  /** Requests for the document, by what was asked. */
  asked = 0;
  pending = 0;
  readonly wakers = new Set<() => void>();
  readonly streams: FakeStream[] = [];
  readonly kept = new Map<string, Copy>();
  keeps = { read: 0, write: 0, confirm: 0, drop: 0 };
  hasRoom = true;

  /** The true time. */
  get truth() {
    return Date.now();
  }
  now = () => Date.now() + this.dateAhead;
  monotonic = () => performance.now() - this.slept;
  random = () => this.chance;
  visible = () => this.isVisible;
  onWake = (listener: () => void) => {
    this.wakers.add(listener);
    return () => void this.wakers.delete(listener);
  };
  events: LiveEnvironment['events'] = () => {
    const stream = new FakeStream();
    this.streams.push(stream);
    return stream;
  };

  fetch: typeof fetch = async (_input, init) => {
    this.asked++;
    this.pending++;
    const { signal } = init ?? {};
    let abort = () => undefined as void;
    const aborted = new Promise<never>((_, reject) => {
      abort = () => reject(new DOMException('aborted', 'AbortError'));
      signal?.addEventListener('abort', abort);
    });
    try {
      return await Promise.race([this.reply(), aborted]);
    } finally {
      this.pending--;
      signal?.removeEventListener('abort', abort);
    }
  };

  later = (work: () => void) => work();

  copies: Copies = {
    read: async (url) => (this.keeps.read++, this.kept.get(url)),
    write: async (url, copy) => {
      this.keeps.write++;
      if (this.hasRoom) this.kept.set(url, { ...copy });
      return this.hasRoom;
    },
    confirm: async (url, loadedAt) => {
      this.keeps.confirm++;
      const copy = this.kept.get(url);
      if (copy) this.kept.set(url, { ...copy, loadedAt });
    },
    drop: async (url) => {
      this.keeps.drop++;
      this.kept.delete(url);
    },
  };

  /** An answer with the server's date. */
  send(body: string, { status = 200, headers = {} } = {}): Response {
    const date = new Date(this.truth + this.serverAhead).toUTCString();
    return new Response(body, { status, headers: { date, ...headers } });
  }

  /** The stream that is open now. */
  get stream(): FakeStream {
    return this.streams.filter(({ closed }) => !closed).pop()!;
  }

  show(isVisible: boolean) {
    this.isVisible = isVisible;
    this.wake();
  }

  wake() {
    for (const waker of Array.from(this.wakers)) waker();
  }

  /** Lets seconds pass, timer by timer, and what each of them begins come to its end. */
  async pass(seconds: number) {
    const end = performance.now() + seconds * 1000;
    await this.rest();
    for (;;) {
      const left = end - performance.now();
      if (left <= 0) break;
      await vi.advanceTimersByTimeAsync(Math.min(left, 500));
      await this.rest(3);
    }
    await this.rest();
  }

  /** Reading what has come takes a few turns of the real event loop. */
  async rest(turns = 12) {
    for (let turn = 0; turn < turns; turn++) await new Promise((next) => setImmediate(next));
  }
}

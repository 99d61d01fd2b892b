import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadAll } from '../../../src/core/read/load-all.js';
import { LiveSource, type LiveOptions } from '../../../src/data/live/live.js';
import { failureOf, figureOf, lineFrom, saying, URL_OF_DATA, World } from '../../support/wall.js';

const NETWORK = () => Promise.reject(new TypeError('Failed to fetch'));
const HOUR = 3600_000;

let world: World;
let source: LiveSource;

beforeEach(async () => {
  // What the reader needs for broken documents is loaded before time stands still.
  await loadAll();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  vi.setSystemTime('2026-03-01T08:00:00+08:00');
  world = new World();
});

afterEach(() => {
  source?.close();
  vi.useRealTimers();
});

async function wall(options: Partial<LiveOptions> = {}) {
  source = new LiveSource(URL_OF_DATA, world, { refresh: 60, keep: true, ...options });
  source.subscribe(() => undefined);
  await world.rest();
  return source;
}

const fails = (reply: World['reply']) => {
  world.reply = reply;
};

describe('a wall that polls', () => {
  it('shows what came and says that it is live and how old it is', async () => {
    await wall();
    expect([source.snapshot.state, lineFrom(source), figureOf(source)]).toEqual([
      'ready',
      'live',
      1,
    ]);
    await world.pass(30);
    expect(source.age()).toBe(30_000);
    world.reply = () => world.send(saying(2));
    await world.pass(31);
    expect([figureOf(source), source.age()]).toEqual([2, 1000]);
  });

  it('takes an answer that is unchanged as a confirmation', async () => {
    world.reply = () => world.send(saying(1), { headers: { etag: '"a"' } });
    await wall();
    const { snapshot } = source;
    await world.pass(60);
    expect(source.age()).toBeLessThan(1000);
    expect('dataset' in snapshot && 'dataset' in source.snapshot).toBe(true);
    expect((source.snapshot as { dataset: object }).dataset).toBe(
      (snapshot as { dataset: object }).dataset,
    );
  });

  it('keeps the dataset as it is where the same text comes again without a validator', async () => {
    await wall();
    const { snapshot } = source;
    await world.pass(200);
    expect(world.asked).toBeGreaterThan(3);
    expect((source.snapshot as { dataset: object }).dataset).toBe(
      (snapshot as { dataset: object }).dataset,
    );
    world.reply = () => world.send(saying(2));
    await world.pass(60);
    world.reply = () => world.send(saying(1));
    await world.pass(60);
    expect(figureOf(source)).toBe(1);
  });

  it('keeps one listener of the page and asks nothing while hidden', async () => {
    await wall();
    const { asked } = world;
    world.show(false);
    await world.pass(6000);
    expect([world.asked, vi.getTimerCount()]).toEqual([asked, 0]);
    world.show(true);
    await world.pass(0.1);
    expect(world.asked).toBe(asked + 1);
  });

  it('leaves nothing behind when it is closed', async () => {
    await wall({ stream: 'https://wall.test/events' });
    world.stream.say('open');
    await world.rest();
    source.close();
    await world.pass(10);
    expect([vi.getTimerCount(), world.wakers.size, world.pending]).toEqual([0, 0, 0]);
    expect(world.streams.every(({ closed }) => closed)).toBe(true);
  });
});

describe('the last good data stay, with their age and the reason,', () => {
  const cases: [string, World['reply'], string, string][] = [
    ['the network is gone', NETWORK, 'network', 'offline'],
    ['the server answers 500', () => world.send('no', { status: 500 }), 'http-status', 'retrying'],
    ['the file is gone', () => world.send('no', { status: 404 }), 'not-found', 'retrying'],
    ['a proxy answers with a page', () => world.send('<html>'), 'html-instead-of-json', 'retrying'],
    [
      'the document breaks off',
      () => world.send(saying(2).slice(0, 200)),
      'truncated-json',
      'retrying',
    ],
    ['the answer is empty', () => world.send(''), 'empty-document', 'retrying'],
    ['the answer is garbage', () => world.send('\u0000\u0001}{'), 'not-json', 'retrying'],
    [
      'the document has no figure left',
      () => world.send(saying(2, { data: 7 })),
      'wrong-type',
      'retrying',
    ],
    ['no answer comes', () => new Promise<Response>(() => undefined), 'timeout', 'retrying'],
  ];
  for (const [when, reply, code, health] of cases) {
    it(`when ${when}, and are replaced when all is well again`, async () => {
      await wall();
      fails(reply);
      await world.pass(95);
      expect([source.snapshot.state, figureOf(source)]).toEqual(['stale', 1]);
      expect([failureOf(source.snapshot), lineFrom(source)]).toEqual([code, health]);
      expect(source.age()).toBeGreaterThanOrEqual(90_000);
      world.reply = () => world.send(saying(3));
      await world.pass(120);
      expect([source.snapshot.state, lineFrom(source), figureOf(source)]).toEqual([
        'ready',
        'live',
        3,
      ]);
    });
  }

  it('and a wall that looks once an hour tries again within seconds', async () => {
    await wall({ refresh: 3600 });
    fails(NETWORK);
    await world.pass(3600);
    expect(source.snapshot.state).toBe('stale');
    world.reply = () => world.send(saying(2));
    await world.pass(60);
    expect(figureOf(source)).toBe(2);
  });

  it('and a server that is down is asked at most once a minute after a while', async () => {
    await wall({ refresh: 3600 });
    fails(NETWORK);
    await world.pass(4000);
    const { asked } = world;
    await world.pass(3600);
    expect(world.asked - asked).toBeLessThanOrEqual(120);
    expect(world.asked - asked).toBeGreaterThan(30);
  });

  it('and the catalogue they take is the last sound one', async () => {
    const { indicators, ...rest } = JSON.parse(saying(1));
    const body = JSON.stringify({ ...rest, dataset: { ...rest.dataset, catalogue: 'cat.json' } });
    let sound = true;
    world.fetch = async (input) =>
      String(input).endsWith('cat.json')
        ? sound
          ? world.send(JSON.stringify({ indicators }))
          : world.send('<html>busy')
        : world.send(body);
    await wall();
    expect(figureOf(source)).toBe(1);
    sound = false;
    await world.pass(70);
    expect([source.snapshot.state, figureOf(source)]).toEqual(['ready', 1]);
  });
});

describe('an edition that is older than the one on show', () => {
  const edition = (value: number, asOf: string, more = {}) => {
    const document = JSON.parse(saying(value));
    return JSON.stringify({ ...document, dataset: { ...document.dataset, asOf, ...more } });
  };
  const answers = (text: string) => {
    world.reply = () =>
      world.send(text, { headers: { etag: `"${text.length}${text.slice(-60)}"` } });
  };

  it('is not shown while servers out of step take turns to answer, and the wall says why', async () => {
    const texts = [edition(2, '2024-02'), edition(1, '2024-01')];
    let turn = 0;
    world.reply = () => world.send(texts[turn++ % 2]!);
    await wall();
    const seen = new Set<unknown>();
    const said = new Set<unknown>();
    source.subscribe(() => {
      seen.add(figureOf(source));
      said.add(failureOf(source.snapshot));
    });
    await world.pass(1800);
    expect([...seen]).toEqual([2]);
    expect([...said]).toEqual(expect.arrayContaining(['older-edition', undefined]));
    expect(world.kept.get(URL_OF_DATA)?.text).toBe(texts[0]);
  });

  it('replaces it when it has come for ten minutes, for then it is meant, and is kept', async () => {
    answers(edition(2, '2024-02'));
    await wall();
    answers(edition(1, '2024-01'));
    await world.pass(300);
    expect([source.snapshot.state, figureOf(source)]).toEqual(['stale', 2]);
    expect([failureOf(source.snapshot), lineFrom(source)]).toEqual(['older-edition', 'retrying']);
    await world.pass(500);
    expect([source.snapshot.state, figureOf(source)]).toEqual(['ready', 1]);
    expect(world.kept.get(URL_OF_DATA)?.text).toBe(edition(1, '2024-01'));
  });

  it('is told by its day of publication where both reach the same month', async () => {
    answers(edition(2, '2024-02', { published: '2024-03-20' }));
    await wall();
    answers(edition(1, '2024-02', { published: '2024-03-10' }));
    await world.pass(130);
    expect([failureOf(source.snapshot), figureOf(source)]).toEqual(['older-edition', 2]);
  });

  it('replaces it at once where it says that it does', async () => {
    answers(edition(2, '2024-02', { published: '2024-03-20' }));
    await wall();
    answers(edition(1, '2024-01', { published: '2024-03-21', supersedes: '2024-03-20' }));
    await world.pass(70);
    expect([source.snapshot.state, figureOf(source)]).toEqual(['ready', 1]);
  });

  it('begins its ten minutes anew where it is another one', async () => {
    answers(edition(2, '2024-03'));
    await wall();
    answers(edition(1, '2024-01'));
    await world.pass(500);
    answers(edition(3, '2024-02'));
    await world.pass(400);
    expect([failureOf(source.snapshot), figureOf(source)]).toEqual(['older-edition', 2]);
    await world.pass(400);
    expect([source.snapshot.state, figureOf(source)]).toEqual(['ready', 3]);
  });

  it('is another dataset where it has another name, and replaces it at once', async () => {
    answers(edition(2, '2024-02'));
    await wall();
    answers(edition(1, '2024-01', { id: 'elsewhere' }));
    await world.pass(70);
    expect([source.snapshot.state, figureOf(source)]).toEqual(['ready', 1]);
  });

  it('is held back after a restart too, for the copy is newer', async () => {
    answers(edition(2, '2024-02'));
    await wall();
    source.close();
    world.reply = async () => {
      await new Promise((later) => setTimeout(later, 500));
      return world.send(edition(1, '2024-01'));
    };
    await wall();
    await world.pass(5);
    expect([failureOf(source.snapshot), figureOf(source)]).toEqual(['older-edition', 2]);
    expect(world.kept.get(URL_OF_DATA)?.text).toBe(edition(2, '2024-02'));
  });

  it('is not believed from a stream, but from the document', async () => {
    answers(edition(2, '2024-02'));
    await wall({ stream: 'https://wall.test/events' });
    world.stream.say('open');
    await world.rest();
    world.stream.say('message', edition(1, '2024-01'));
    await world.pass(5);
    expect([source.snapshot.state, figureOf(source)]).toEqual(['ready', 2]);
  });
});

describe('a copy outlives a reboot', () => {
  const reboot = async (options: Partial<LiveOptions> = {}) => {
    source.close();
    await wall(options);
  };

  it('and is shown as old, with its date and the reason, where there is no network', async () => {
    await wall();
    const loadedAt = world.truth;
    await world.pass(5);
    fails(NETWORK);
    vi.setSystemTime(loadedAt + 9 * HOUR);
    await reboot();
    expect(source.snapshot).toMatchObject({ state: 'stale', loadedAt });
    expect([figureOf(source), failureOf(source.snapshot)]).toEqual([1, 'network']);
    expect([source.age(), source.keptAt, lineFrom(source)]).toEqual([
      undefined,
      loadedAt,
      'offline',
    ]);
    world.reply = () => world.send(saying(2));
    await world.pass(10);
    expect([source.snapshot.state, figureOf(source)]).toEqual(['ready', 2]);
    expect([source.keptAt, lineFrom(source)]).toEqual([undefined, 'live']);
  });

  it('and is shown after seconds where the network does not answer, not before', async () => {
    await wall();
    fails(() => new Promise<Response>(() => undefined));
    await reboot();
    await world.pass(3);
    expect(source.snapshot.state).toBe('loading');
    await world.pass(2);
    expect([source.snapshot.state, failureOf(source.snapshot)]).toEqual(['stale', 'timeout']);
  });

  it('and is not shown where the server answers at once', async () => {
    await wall();
    const states: string[] = [];
    world.reply = () => world.send(saying(2));
    source.close();
    source = new LiveSource(URL_OF_DATA, world, { refresh: 60, keep: true });
    source.subscribe(() => states.push(source.snapshot.state));
    await world.pass(10);
    expect(states).toEqual(['ready']);
    expect(source.snapshot.state).toBe('ready');
  });

  it('and is not given up for an edition with more errors than it had, which is named', async () => {
    await wall();
    const wrong = JSON.stringify({
      ...JSON.parse(saying(2)),
      observations: [{ indicator: 'n', region: 'D', period: '2024-02', value: '2,500人' }],
    });
    fails(() => world.send(wrong));
    await world.pass(130);
    expect([source.snapshot.state, figureOf(source)]).toEqual(['stale', 1]);
    expect(failureOf(source.snapshot)).toBe('wrong-type');
    world.reply = () => world.send(saying(3));
    await world.pass(130);
    expect([source.snapshot.state, figureOf(source)]).toEqual(['ready', 3]);
  });

  it('and one that has had errors from the start goes on being replaced', async () => {
    const wrong = (value: number) =>
      JSON.stringify({
        ...JSON.parse(saying(value)),
        observations: [{ indicator: 'n', region: 'D', period: '2024-02', value: '2,500人' }],
      });
    world.reply = () => world.send(wrong(4));
    await wall();
    expect(figureOf(source)).toBe(4);
    world.reply = () => world.send(wrong(5));
    await world.pass(130);
    expect([source.snapshot.state, figureOf(source)]).toEqual(['ready', 5]);
  });

  it('and is never a document that was not validated', async () => {
    await wall();
    fails(() => world.send('{"contract":"1.0"'));
    await world.pass(130);
    expect(world.kept.get(URL_OF_DATA)?.text).toBe(saying(1));
  });

  it('and is read again like any document: a broken copy is none', async () => {
    world.kept.set(URL_OF_DATA, { text: '{"contr', beside: {}, loadedAt: 1 });
    fails(NETWORK);
    await wall();
    expect(source.snapshot.state).toBe('failed');
  });

  it('and is not written again while nothing changes, only its date, once a minute', async () => {
    await wall({ refresh: 5 });
    await world.pass(600);
    expect(world.keeps.write).toBe(1);
    expect(world.keeps.confirm).toBeLessThanOrEqual(10);
    expect(world.truth - world.kept.get(URL_OF_DATA)!.loadedAt).toBeLessThan(70_000);
  });

  it('and no later look dates an older copy where there was no room for the new one', async () => {
    await wall();
    const { loadedAt } = world.kept.get(URL_OF_DATA)!;
    world.hasRoom = false;
    world.reply = () => world.send(saying(2), { headers: { etag: '"2"' } });
    await world.pass(600);
    expect(figureOf(source)).toBe(2);
    expect(world.kept.get(URL_OF_DATA)).toMatchObject({ text: saying(1), loadedAt });
  });

  it('and is written later where the disk was busy or full at first, though nothing new comes', async () => {
    world.hasRoom = false;
    await wall();
    expect(world.kept.size).toBe(0);
    await world.pass(600);
    expect(world.keeps.write).toBeLessThanOrEqual(12);
    world.hasRoom = true;
    await world.pass(120);
    expect(world.kept.get(URL_OF_DATA)?.text).toBe(saying(1));
    const { write } = world.keeps;
    await world.pass(120);
    expect(world.keeps.write).toBe(write);
  });

  for (const [when, reply, code] of [
    ['the network is gone', NETWORK, 'network'],
    ['nobody answers', () => new Promise<Response>(() => undefined), 'timeout'],
  ] as const) {
    it(`and is shown though the disk gives it late, where ${when}`, async () => {
      await wall();
      fails(reply);
      const { read } = world.copies;
      world.copies.read = async (url) => {
        await new Promise((later) => setTimeout(later, 20_000));
        return read(url);
      };
      await reboot({ refresh: 300 });
      await world.pass(10);
      expect('dataset' in source.snapshot).toBe(false);
      await world.pass(15);
      expect([source.snapshot.state, figureOf(source)]).toEqual(['stale', 1]);
      expect(failureOf(source.snapshot)).toBe(code);
      world.reply = () => world.send(saying(2));
      await world.pass(120);
      expect([source.snapshot.state, figureOf(source)]).toEqual(['ready', 2]);
    });
  }

  it('and a disk that does not answer does not hide that there are no data', async () => {
    fails(NETWORK);
    world.copies.read = () => new Promise(() => undefined);
    await wall();
    await world.pass(5);
    expect([source.snapshot.state, failureOf(source.snapshot)]).toEqual(['failed', 'network']);
  });

  it('but not where it is not wanted: nothing is read or written, and an older copy goes', async () => {
    await wall();
    fails(NETWORK);
    await reboot({ keep: false });
    expect(source.snapshot.state).toBe('failed');
    expect(world.keeps).toMatchObject({ read: 1, write: 1, drop: 1 });
    expect(world.kept.size).toBe(0);
  });

  it('with the catalogue that it takes', async () => {
    const { indicators, ...rest } = JSON.parse(saying(1));
    const body = JSON.stringify({ ...rest, dataset: { ...rest.dataset, catalogue: 'cat.json' } });
    const { fetch } = world;
    world.fetch = async (input) =>
      world.send(String(input).endsWith('cat.json') ? JSON.stringify({ indicators }) : body);
    await wall();
    await world.pass(1);
    world.fetch = fetch;
    fails(NETWORK);
    await reboot();
    expect([source.snapshot.state, figureOf(source)]).toEqual(['stale', 1]);
  });

  for (const part of [10, 200]) {
    it(`and is the whole text, where the server only confirms what the service worker had (${part})`, async () => {
      const text = saying(1);
      const bytes = new TextEncoder().encode(text);
      const inParts = () =>
        new ReadableStream<Uint8Array>({
          start(controller) {
            for (let i = 0; i < bytes.length; i += part)
              controller.enqueue(bytes.slice(i, i + part));
            controller.close();
          },
        });
      const answer = (headers = {}) =>
        new Response(inParts(), { headers: { etag: '"1"', ...headers } });
      world.reply = () => answer({ 'x-gongfu-kept': '2026-02-28T00:00:00Z' });
      await wall();
      expect(source.snapshot.state).toBe('stale');
      world.reply = () => answer();
      await world.pass(200);
      expect([source.snapshot.state, figureOf(source)]).toEqual(['ready', 1]);
      expect(world.kept.get(URL_OF_DATA)?.text).toBe(text);
    });
  }

  it('and what came while the wall was moved in the page is not lost, nor cut short', async () => {
    let answer = () => undefined as void;
    world.reply = () =>
      new Promise((done) => {
        answer = () => done(world.send(saying(4), { headers: { etag: '"4"' } }));
      });
    source = new LiveSource(URL_OF_DATA, world, { refresh: 0, keep: true });
    const leave = source.subscribe(() => undefined);
    await world.pass(1);
    leave();
    answer();
    await world.pass(1);
    source.subscribe(() => undefined);
    await world.rest();
    expect([source.snapshot.state, figureOf(source)]).toEqual(['ready', 4]);
    expect(world.kept.get(URL_OF_DATA)?.text).toBe(saying(4));
  });

  it('and an answer from the service worker is known as a copy, not taken for the server', async () => {
    const kept = new Date(world.truth - 5 * HOUR).toISOString();
    world.reply = () => world.send(saying(4), { headers: { 'x-gongfu-kept': kept } });
    await wall();
    expect([source.snapshot.state, lineFrom(source), figureOf(source)]).toEqual([
      'stale',
      'offline',
      4,
    ]);
    expect([source.age(), source.keptAt]).toEqual([undefined, Date.parse(kept)]);
    expect(world.keeps.write).toBe(0);
    world.reply = () => world.send(saying(5));
    world.wake();
    await world.rest();
    expect([source.snapshot.state, figureOf(source), source.age()]).toEqual(['ready', 5, 0]);
  });

  it('and while it runs a copy of the service worker does not replace what the server said last', async () => {
    await wall();
    const kept = new Date(world.truth - HOUR).toISOString();
    world.reply = () => world.send(saying(4), { headers: { 'x-gongfu-kept': kept } });
    await world.pass(65);
    expect([source.snapshot.state, figureOf(source), source.keptAt]).toEqual([
      'stale',
      1,
      undefined,
    ]);
    expect(source.age()).toBeGreaterThan(60_000);
  });
});

describe('the clock', () => {
  const due = (date: string) => ({ dataset: { ...JSON.parse(saying(1)).dataset, due: date } });

  it('that is a day and more from the server is called wrong, and what is due goes by the server', async () => {
    world.dateAhead = -400 * 24 * HOUR;
    world.reply = () => world.send(saying(1, due('2026-02-28')));
    await wall();
    expect(lineFrom(source)).toBe('clock-wrong');
    expect(Math.abs(source.now() - world.truth)).toBeLessThan(1000);
    await world.pass(600);
    expect(Math.abs(source.now() - world.truth)).toBeLessThan(1000);
    world.dateAhead = 0;
    await world.pass(65);
    expect(lineFrom(source)).toBe('live');
  });

  for (const hours of [-30 * 24, -1, 1, 24 * 365 * 9]) {
    it(`that leaps by ${hours} hours is called wrong and makes no data younger`, async () => {
      await wall({ refresh: 0 });
      await world.pass(60);
      world.dateAhead = hours * HOUR;
      expect(lineFrom(source)).toBe('clock-wrong');
      const age = source.age()!;
      expect(age).toBeGreaterThanOrEqual(60_000);
      if (hours < 0 || hours > 24 * 14) expect(age).toBe(60_000);
      source.reload();
      await world.rest();
      expect(source.age()).toBe(0);
      expect(Math.abs(source.now() - world.truth)).toBeLessThan(1000);
    });
  }

  it('that stood still while the machine slept counts the sleep, and is cleared by the server', async () => {
    await wall();
    fails(NETWORK);
    vi.setSystemTime(world.truth + 8 * HOUR);
    expect(source.age()).toBeGreaterThanOrEqual(8 * HOUR);
    world.reply = () => world.send(saying(2));
    await world.pass(65);
    expect([lineFrom(source), figureOf(source)]).toEqual(['live', 2]);
  });

  it('is not judged by an answer out of a cache, whose date stands still', async () => {
    const old = new Date(world.truth - 72 * HOUR).toUTCString();
    world.reply = () => world.send(saying(1), { headers: { date: old } });
    await wall();
    for (const seconds of [65, 65, 60]) {
      await world.pass(seconds);
      expect(lineFrom(source)).toBe('live');
    }
  });

  it('set back by years neither stops the polling nor makes it race', async () => {
    await wall();
    const { asked } = world;
    world.dateAhead = -20 * 365 * 24 * HOUR;
    await world.pass(600);
    expect(world.asked - asked).toBeGreaterThanOrEqual(8);
    expect(world.asked - asked).toBeLessThanOrEqual(11);
  });
});

describe('a wall that hears a stream', () => {
  const open = async (options: Partial<LiveOptions> = {}) => {
    await wall({ stream: 'https://wall.test/events', ...options });
    world.stream.say('open');
    await world.rest();
  };

  it('looks when it is told that something is new, and does not poll besides', async () => {
    await open();
    const { asked } = world;
    for (let i = 0; i < 10; i++) {
      await world.pass(60);
      world.stream.say('ping');
    }
    expect(world.asked).toBe(asked);
    world.reply = () => world.send(saying(2));
    world.stream.say('changed', '2026-03');
    await world.rest();
    expect([world.asked, figureOf(source)]).toEqual([asked + 1, 2]);
  });

  it('takes a whole document from it without a request', async () => {
    await open();
    const { asked } = world;
    world.stream.say('message', saying(7));
    await world.rest();
    expect([world.asked, figureOf(source), source.age()]).toEqual([asked, 7, 0]);
    expect(world.kept.get(URL_OF_DATA)?.text).toBe(saying(7));
  });

  it('does not show a broken document from it, not even as a fault, but looks for itself', async () => {
    await open();
    const states: string[] = [];
    source.subscribe(() => states.push(source.snapshot.state));
    const broken = [saying(7).slice(0, 300), saying(7, { data: 7 })];
    for (const [i, data] of broken.entries()) {
      world.reply = () => world.send(saying(8 + i));
      world.stream.say('message', data);
      await world.pass(2);
      expect(figureOf(source)).toBe(8 + i);
    }
    expect(new Set(states)).toEqual(new Set(['ready']));
  });

  it('looks after every reconnection, for what it missed', async () => {
    await open();
    world.reply = () => world.send(saying(2));
    world.stream.say('error');
    await world.pass(2);
    world.stream.say('open');
    await world.rest();
    expect([world.streams.length, figureOf(source)]).toEqual([2, 2]);
  });

  it('comes back after a second at first, then later and later, a minute at most', async () => {
    await open();
    const waits: number[] = [];
    for (let i = 0; i < 12; i++) {
      const { length } = world.streams;
      world.stream.say('error');
      const from = world.truth;
      while (world.streams.length === length) await world.pass(0.5);
      waits.push((world.truth - from) / 1000);
    }
    expect(waits[0]).toBeLessThanOrEqual(1);
    expect(waits.slice(-3).every((wait) => wait >= 30 && wait <= 60)).toBe(true);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
  });

  it('polls while the stream is lost, and no longer once it is back', async () => {
    await open({ refresh: 0 });
    world.events = () => {
      throw new SyntaxError('invalid URL');
    };
    world.stream.say('error');
    const { asked } = world;
    await world.pass(600);
    expect(world.asked - asked).toBeGreaterThanOrEqual(8);
    expect(world.asked - asked).toBeLessThanOrEqual(12);
  });

  it('polls while the stream has long been silent, and opens it anew if it missed something', async () => {
    await open();
    const { asked } = world;
    await world.pass(110);
    expect(world.asked).toBe(asked);
    await world.pass(100);
    expect(world.asked).toBeGreaterThan(asked);
    const { stream } = world;
    world.reply = () => world.send(saying(2), { headers: { etag: '"2"' } });
    await world.pass(120);
    expect([figureOf(source), stream.closed]).toEqual([2, true]);
    expect(world.stream).not.toBe(stream);
  });

  it('takes events that come faster than once a second as one, the newest', async () => {
    await open();
    const seen: (number | undefined)[] = [];
    source.subscribe(() => seen.push(figureOf(source)));
    for (let i = 10; i < 60; i++) {
      world.stream.say('message', saying(i));
      await world.pass(0.1);
    }
    await world.pass(2);
    expect(figureOf(source)).toBe(59);
    expect(seen.length).toBeLessThanOrEqual(7);
  });

  it('does not put a document that waited over a newer one that a look has brought', async () => {
    await wall({ stream: 'https://wall.test/events' });
    world.stream.say('open');
    await world.rest();
    world.stream.say('message', saying(11));
    world.stream.say('message', saying(12));
    world.reply = () => world.send(saying(13));
    source.reload();
    await world.rest();
    expect(figureOf(source)).toBe(13);
    await world.pass(5);
    expect(figureOf(source)).toBe(13);
  });

  it('lets a slow look come to its end though events keep coming', async () => {
    await open();
    world.reply = async () => {
      await new Promise((done) => setTimeout(done, 3000));
      return world.send(saying(2));
    };
    for (let i = 0; i < 8; i++) {
      world.stream.say('changed');
      await world.pass(1);
    }
    expect(figureOf(source)).toBe(2);
  });

  it('closes it while hidden, and catches up when seen again', async () => {
    await open();
    world.show(false);
    expect(world.streams.every(({ closed }) => closed)).toBe(true);
    await world.pass(600);
    expect([world.streams.length, vi.getTimerCount()]).toEqual([1, 0]);
    world.reply = () => world.send(saying(2));
    world.show(true);
    world.stream.say('open');
    await world.rest();
    expect([world.streams.length, figureOf(source)]).toEqual([2, 2]);
  });

  it('tries again after a failed look, though the stream says nothing', async () => {
    await open({ refresh: 0 });
    fails(() => world.send('no', { status: 500 }));
    world.stream.say('changed');
    await world.rest();
    expect(lineFrom(source)).toBe('retrying');
    world.reply = () => world.send(saying(2));
    await world.pass(10);
    expect([lineFrom(source), figureOf(source)]).toEqual(['live', 2]);
  });

  it('passes the steps of a server on', async () => {
    await open();
    const steps: string[] = [];
    source.onStep((data) => steps.push(data));
    world.stream.say('step', '{"scene":"jobs"}');
    expect(steps).toEqual(['{"scene":"jobs"}']);
  });

  it('polls where the browser has no streams', async () => {
    world.events = undefined;
    await wall({ stream: 'https://wall.test/events', refresh: 0 });
    const { asked } = world;
    await world.pass(130);
    expect(world.asked - asked).toBe(2);
  });
});

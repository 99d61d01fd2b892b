import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BODY_LIMIT } from '../../src/core/read/body.js';
import type { Source, SourceEnvironment } from '../../src/data/source.js';
import { UrlSource } from '../../src/data/url-source.js';
import { contract } from '../../stories/documents/document.js';
import { news } from '../support/news.js';
import { TestServer } from '../support/server.js';

const GOOD = JSON.stringify(contract());

/** The page around a source, as a test sets it. */
class Surroundings implements SourceEnvironment {
  time = 1_000_000;
  origin: string | undefined;
  isVisible = true;
  forgotten = 0;
  readonly wakers = new Set<() => void>();
  fetch: typeof fetch = (...request) => fetch(...request);
  now = () => this.time;
  random = () => 0.5;
  visible = () => this.isVisible;
  onWake = (listener: () => void) => {
    this.wakers.add(listener);
    return () => void this.wakers.delete(listener);
  };

  source(url: string): UrlSource {
    return new UrlSource(url, this, () => void this.forgotten++);
  }

  wake() {
    for (const listener of this.wakers) listener();
  }

  /** Lets so many seconds pass. */
  pass(seconds: number) {
    this.time += seconds * 1000;
    vi.advanceTimersByTime(seconds * 1000);
  }
}

let server: TestServer;
let page: Surroundings;

beforeEach(async () => {
  server = await new TestServer().start();
  page = new Surroundings();
});

afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await server.stop();
});

/** What a fresh source makes of an answer. */
async function loaded(answer: Parameters<TestServer['answer']>[0]) {
  server.answer(answer);
  const source = page.source(server.url);
  await news(source);
  return source.snapshot;
}
const codes = async (answer: Parameters<TestServer['answer']>[0]) => {
  const snapshot = await loaded(answer);
  return snapshot.state === 'failed' ? snapshot.problems.map(({ code }) => code) : snapshot.state;
};

describe('a source', () => {
  it('takes data of its one origin only, where it has one, wherever a redirect ended', async () => {
    server.answer(GOOD);
    page.origin = 'https://elsewhere.example';
    const foreign = page.source(server.url);
    await news(foreign);
    expect(foreign.snapshot).toMatchObject({
      state: 'failed',
      problems: [{ code: 'foreign-data', args: { value: server.url, host: 'elsewhere.example' } }],
    });
    page.origin = new URL(server.url).origin;
    const own = page.source(server.url);
    await news(own);
    expect(own.snapshot.state).toBe('ready');
  });

  it('is loading until its data have come, then ready with the time', async () => {
    server.answer(GOOD);
    const source = page.source(server.url);
    expect(source.snapshot).toEqual({ state: 'loading' });
    await news(source);
    expect(source.snapshot).toMatchObject({ state: 'ready', problems: [], loadedAt: 1_000_000 });
  });

  it('asks once for many listeners, and tells all of them', async () => {
    server.answer(GOOD);
    const source = page.source(server.url);
    await Promise.all([news(source), news(source), news(source)]);
    await news(source, () => source.reload());
    expect(server.requests).toBe(2);
  });

  it.each<[string, string, (response: import('node:http').ServerResponse) => void]>([
    ['not found', 'not-found', (r) => r.writeHead(404).end('none')],
    ['a fault of the server', 'http-status', (r) => r.writeHead(500).end(GOOD)],
    ['an HTML page with status 200', 'html-instead-of-json', (r) => r.end('<!doctype html>')],
    ['half a file', 'truncated-json', (r) => r.end(GOOD.slice(0, 200))],
    ['an array', 'not-an-object', (r) => r.end('[1]')],
    ['nothing', 'empty-document', (r) => r.end()],
    ['a file in GBK', 'bad-encoding', (r) => r.end(Buffer.from([0x7b, 0xb9, 0xb0, 0xca, 0xfb]))],
    ['a broken connection', 'network', (r) => r.destroy()],
    [
      'a connection that breaks in mid-body',
      'network',
      (r) => {
        r.writeHead(200, { 'content-length': '999' });
        r.write(GOOD.slice(0, 50), () => r.destroy());
      },
    ],
    [
      'a length over the limit',
      'too-large',
      (r) => {
        r.writeHead(200, { 'content-length': String(BODY_LIMIT + 1) });
        r.write('{');
      },
    ],
  ])('names %s as %s', async (_what, code, answer) => {
    expect(await codes(answer)).toEqual([code]);
  });

  it('names the address and the status of what failed', async () => {
    const snapshot = await loaded((response) => response.writeHead(503).end());
    const args = { url: server.url, status: 503 };
    expect(snapshot).toMatchObject({ state: 'failed', problems: [{ code: 'http-status', args }] });
  });

  it('stops reading a body that grows over the limit without having said so', async () => {
    const piece = Buffer.alloc(1024 * 1024, 0x20);
    let sent = 0;
    const code = await codes((response) => {
      const more = () => {
        if (response.destroyed) return;
        sent++;
        response.write(piece, () => setImmediate(more));
      };
      more();
    });
    expect(code).toEqual(['too-large']);
    expect(sent).toBeLessThan(2 * (BODY_LIMIT / piece.length));
  });

  it('reads a character that was cut in two on its way, and a byte order mark', async () => {
    const bytes = Buffer.from(`\uFEFF${GOOD}`);
    const cut = bytes.indexOf(Buffer.from('统计局')) + 1;
    const snapshot = await loaded((response) => {
      response.write(bytes.subarray(0, cut), () => {
        setTimeout(() => response.end(bytes.subarray(cut)), 20);
      });
    });
    expect(snapshot).toMatchObject({ state: 'ready', problems: [] });
  });

  it('gives up a server that does not answer in time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = new Promise<void>((arrived) => server.answer(() => arrived()));
    const source = page.source(server.url);
    const settled = news(source);
    await asked;
    page.pass(31);
    await settled;
    expect(source.snapshot).toMatchObject({
      state: 'failed',
      problems: [
        {
          code: 'timeout',
          args: { seconds: 30 },
        },
      ],
    });
  });
});

/** As Chromium has them from 66 to 97: a signal tells that a request is given up, and not why. */
class OldAbortController {
  readonly signal = Object.assign(new EventTarget(), { aborted: false });
  abort() {
    this.signal.aborted = true;
    this.signal.dispatchEvent(new Event('abort'));
  }
}

describe('a browser whose signals give no reason', () => {
  it('says as well that a server does not answer in time, and that the network is gone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('AbortController', OldAbortController);
    page.fetch = (_url, init) =>
      new Promise((_, reject) => {
        init!.signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    const source = page.source(server.url);
    await news(source, () => page.pass(31));
    expect(source.snapshot).toMatchObject({ problems: [{ code: 'timeout' }] });
    page.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await news(source);
    expect(source.snapshot).toMatchObject({ problems: [{ code: 'network' }] });
  });
});

describe('a failure', () => {
  it('keeps the last good data, says how old they are, and is told beside them', async () => {
    const snapshot = await loaded(GOOD);
    expect(snapshot.state).toBe('ready');
    const source = page.source(server.url);
    await news(source);
    const good = source.snapshot;
    for (const bad of ['<html>', '', '{"contract":']) {
      server.answer(bad);
      page.time += 60_000;
      await news(source, () => source.reload());
      expect(source.snapshot).toMatchObject({ state: 'stale', loadedAt: 1_000_000 });
      expect('dataset' in source.snapshot && 'dataset' in good).toBe(true);
      expect((source.snapshot as { dataset: object }).dataset).toBe(
        (good as { dataset: object }).dataset,
      );
    }
  });

  it('names in its stead the error, not a warning that came before it', async () => {
    server.answer(GOOD);
    const source = page.source(server.url);
    await news(source);
    server.answer(JSON.stringify({ ...contract(), contract: '1.9', regions: undefined }));
    await news(source, () => source.reload());
    expect(source.snapshot).toMatchObject({ state: 'stale', failure: { severity: 'error' } });
  });

  it('is never kept: the next look finds what has been mended', async () => {
    server.answer((response) => response.writeHead(500).end());
    const source = page.source(server.url);
    await news(source);
    server.answer(GOOD);
    await news(source, () => source.reload());
    expect(source.snapshot).toMatchObject({ state: 'ready' });
  });
});

describe('an unchanged file', () => {
  const tagged =
    (tag: string, body = GOOD) =>
    (r: import('node:http').ServerResponse) => {
      r.setHeader('etag', tag);
      r.end(body);
    };
  const datasetOf = (source: Source) => (source.snapshot as { dataset: object }).dataset;

  it('is not read again, but the time of the look counts', async () => {
    server.answer(tagged('"a"'));
    const source = page.source(server.url);
    await news(source);
    const first = datasetOf(source);
    page.time += 5000;
    await news(source, () => source.reload());
    expect(datasetOf(source)).toBe(first);
    expect(source.snapshot).toMatchObject({ state: 'ready', loadedAt: 1_005_000 });
  });

  it('that has changed is read', async () => {
    server.answer(tagged('"a"'));
    const source = page.source(server.url);
    await news(source);
    const first = datasetOf(source);
    server.answer(tagged('"b"'));
    await news(source, () => source.reload());
    expect(datasetOf(source)).not.toBe(first);
  });

  it('is fresh again after a failure in between', async () => {
    server.answer(tagged('"a"'));
    const source = page.source(server.url);
    await news(source);
    server.answer((response) => response.destroy());
    await news(source, () => source.reload());
    expect(source.snapshot.state).toBe('stale');
    server.answer(tagged('"a"'));
    await news(source, () => source.reload());
    expect(source.snapshot.state).toBe('ready');
  });

  it('without a tag or date is always read', async () => {
    server.answer(GOOD);
    const source = page.source(server.url);
    await news(source);
    const first = datasetOf(source);
    await news(source, () => source.reload());
    expect(datasetOf(source)).not.toBe(first);
  });
});

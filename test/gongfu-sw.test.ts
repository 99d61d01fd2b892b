import { beforeEach, describe, expect, it } from 'vitest';
import { hangForEachTest, VERSION, type LiveWall } from './support/live-wall.js';
import { saying } from './support/wall.js';

let wall: LiveWall;
hangForEachTest((one) => {
  wall = one;
});

const caches = () => wall.page.evaluate(() => window.caches.keys());
/** Which version a cache belongs to, where it is one of ours. */
const versionOf = (name: string) => /\d+\.\d+\.\d+$/.exec(name)?.[0];
/** Waits until there are copies. */
async function keeps(...paths: string[]) {
  const isCached = (path: string) =>
    wall.page.evaluate(async (url) => Boolean(await window.caches.match(url)), path);
  for (const path of paths) await expect.poll(() => isCached(path), { timeout: 5000 }).toBe(true);
}
/** Opens the page without the network. */
async function comesUp(address = '?worker') {
  wall.server.mode = 'gone';
  await wall.open(address);
  await wall.becomes({ state: 'stale', line: 'offline', kept: true });
}

describe('the service worker', () => {
  it('brings the page up without the network, and its data are known as old', async () => {
    // One visit, begun before the worker was in charge.
    await wall.open('?worker');
    await wall.becomes({ state: 'ready', figure: 1 });
    await keeps('/data.json', '/?worker', '/page.js', '/live.js');
    wall.server.mode = 'gone';
    await wall.open('?worker');
    await wall.becomes({ state: 'stale', line: 'offline', kept: true, hasAge: false, figure: 1 });
    wall.server.mode = 'well';
    wall.server.data = saying(2);
    await wall.becomes({ state: 'ready', line: 'live', kept: false, figure: 2 });
  });

  it('brings the page up where the server is out of order, and keeps no error', async () => {
    await wall.open('?worker');
    await wall.becomes({ state: 'ready' });
    await wall.open('?worker');
    await wall.becomes({ state: 'ready' });
    wall.server.mode = 'broken';
    await wall.open('?worker');
    await wall.becomes({ state: 'stale', figure: 1 });
    const kept = await wall.page.evaluate(async () => {
      const cache = await window.caches.open((await window.caches.keys())[0]!);
      const answers = await Promise.all(
        (await cache.keys()).map(async (key) => (await cache.match(key))!),
      );
      return answers.map(({ status, headers }) => [status, headers.has('x-gongfu-kept')]);
    });
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.every(([status, marked]) => status === 200 && marked)).toBe(true);
  });

  it('gives old data to nobody who could take them for new', async () => {
    await wall.open('?worker');
    await wall.becomes({ state: 'ready' });
    await wall.open('?worker');
    await wall.becomes({ state: 'ready' });
    wall.server.mode = 'gone';
    const outcome = await wall.page.evaluate(() =>
      fetch('/data.json').then(
        () => 'an answer',
        () => 'none',
      ),
    );
    expect(outcome).toBe('none');
  });
});

describe('a page of many walls', () => {
  it('tells the service worker once of each file', async () => {
    const { files } = wall.server;
    files.set(
      '/worker.js',
      `${files.get('/worker.js')}; const told = [];
      addEventListener('message', ({ data, source }) =>
        data === 'say' ? source.postMessage(told) : told.push(...data.keep));`,
    );
    await wall.open('?worker&walls=4');
    const states = () =>
      wall.page.evaluate(() => window.walls.map(({ snapshot }) => snapshot.state));
    await expect.poll(states, { timeout: 5000 }).toEqual(Array(4).fill('ready'));
    await wall.page.evaluate(() => {
      new Image().src = '/late.svg';
    });
    const told = () =>
      wall.page.evaluate(async () => {
        const workers = navigator.serviceWorker;
        workers.startMessages();
        const said = new Promise<string[]>((done) => {
          workers.addEventListener('message', ({ data }) => done(data), { once: true });
        });
        workers.controller!.postMessage('say', []);
        return (await said).map((url) => new URL(url).pathname).sort();
      });
    await expect.poll(told, { timeout: 5000 }).toContain('/late.svg');
    const all = await told();
    expect(all).toEqual(expect.arrayContaining(['/', '/live.js', '/page.js']));
    expect(all.filter((path, i) => path === all[i - 1])).toEqual([]);
  });
});

describe('the service worker of a newer version', () => {
  beforeEach(async () => {
    await wall.open('?worker');
    await wall.becomes({ state: 'ready' });
    await keeps('/?worker', '/page.js', '/live.js');
    wall.server.place('9.9.9');
  });

  /** Has the open page look for a newer worker, as it does by itself every day. */
  const look = () =>
    wall.page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())!.update();
    });
  const isNewer = () =>
    expect
      .poll(async () => (await caches()).map(versionOf), { timeout: 15_000 })
      .toEqual(['9.9.9']);

  it('brings the page up without the network after one more visit', async () => {
    await wall.open('?worker');
    await wall.becomes({ state: 'ready' });
    await isNewer();
    await keeps('/?worker', '/page.js', '/live.js');
    await comesUp();
  });

  it('brings up what was there where the page did not come again', async () => {
    const script = wall.server.files.get('/page.js')!;
    wall.server.files.set('/page.js', script.replace('/live.js', '/newer.js'));
    wall.server.files.set('/newer.js', wall.server.files.get('/live.js')!);
    wall.server.files.delete('/live.js');
    await look();
    await isNewer();
    await comesUp();
  });

  it('is told of the page and its files by a page that stays open', async () => {
    await wall.page.evaluate(async () => {
      for (const name of await window.caches.keys()) await window.caches.delete(name);
    });
    await look();
    await isNewer();
    await keeps('/?worker', '/page.js', '/live.js');
    await comesUp();
  });
});

describe('the service worker of a folder', () => {
  it('leaves the copies of other folders and other people alone, whatever their version', async () => {
    await wall.open('a/?worker');
    await wall.becomes({ state: 'ready' });
    await keeps('/a/?worker', '/page.js', '/live.js');
    await wall.page.evaluate(() => window.caches.open('another'));
    wall.server.place('9.9.9', '/b/');
    await wall.open('b/?worker');
    await wall.becomes({ state: 'ready' });
    await keeps('/b/?worker');
    expect((await caches()).map(versionOf)).toEqual([VERSION, undefined, '9.9.9']);
    await comesUp('a/?worker');
    await comesUp('b/?worker');
  });
});

describe('the copies of the service worker', () => {
  it.each(['fetch', 'Image'])(
    'are few, and the page is among them, where a script asks for ever other addresses (%s)',
    async (means) => {
      await wall.open('?worker');
      await wall.becomes({ state: 'ready' });
      await keeps('/?worker', '/page.js', '/live.js');
      await wall.page.evaluate(async (way) => {
        for (let i = 0; i < 330; i++) {
          const url = `/icon.json?_=${i}`;
          if (way === 'fetch') await fetch(url);
          else
            await new Promise((done) =>
              Object.assign(new Image(), { src: url, onload: done, onerror: done }),
            );
        }
      }, means);
      const count = () =>
        wall.page.evaluate(async () => {
          const [name] = await window.caches.keys();
          const keys = await (await window.caches.open(name!)).keys();
          const asked = keys.filter(({ url }) => url.includes('?_='));
          return [keys.length <= 300, asked.some(({ url }) => url.endsWith('=329'))];
        });
      await expect.poll(count, { timeout: 10_000 }).toEqual([true, true]);
      await comesUp();
    },
  );

  it.each(['Accept', '*'])('are found again where the server says Vary: %s', async (vary) => {
    wall.server.headers = { vary };
    await wall.open('?worker');
    await wall.becomes({ state: 'ready' });
    await keeps('/?worker', '/page.js', '/live.js');
    await comesUp();
  });
});

import { expect } from '@open-wc/testing';
import { browserCopies } from '../../../src/data/live/copies.js';

const DAY = 24 * 3600_000;
const NOW = Date.parse('2026-03-01T00:00:00Z');
const copy = (text: string, loadedAt = NOW) => ({ text, loadedAt, beside: { '/cat.json': '{}' } });
const address = () => `https://wall.test/${crypto.randomUUID()}`;

/** Puts something else where a copy lies. */
async function put(store: string, url: string, value: unknown): Promise<void> {
  const request = indexedDB.open('gongfu-board', 1);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const transaction = database.transaction(store, 'readwrite');
  transaction.objectStore(store).put(value, url);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

describe('the copies of a browser', () => {
  it('give back what was written last, with its catalogue and date', async () => {
    const [copies, url] = [browserCopies(), address()];
    expect(await copies.read(url)).to.equal(undefined);
    expect(await copies.write(url, copy('one'))).to.equal(true);
    expect(await copies.write(url, copy('two', NOW + 1))).to.equal(true);
    expect(await browserCopies().read(url)).to.deep.equal(copy('two', NOW + 1));
  });

  it('take a new date without the document', async () => {
    const [copies, url] = [browserCopies(), address()];
    await copies.write(url, copy('one'));
    await copies.confirm(url, NOW + 5000);
    expect(await copies.read(url)).to.deep.equal(copy('one', NOW + 5000));
  });

  it('keep addresses apart, and drop one alone', async () => {
    const [copies, a, b] = [browserCopies(), address(), address()];
    await copies.write(a, copy('a'));
    await copies.write(b, copy('b'));
    await copies.drop(a);
    expect([await copies.read(a), (await copies.read(b))?.text]).to.deep.equal([undefined, 'b']);
  });

  it('drop what was not confirmed for thirty days when another is written', async () => {
    const [copies, old, young] = [browserCopies(), address(), address()];
    await copies.write(old, copy('old', NOW - 31 * DAY));
    await copies.write(young, copy('young', NOW - 29 * DAY));
    await copies.write(address(), copy('new', NOW));
    expect([await copies.read(old), (await copies.read(young))?.text]).to.deep.equal([
      undefined,
      'young',
    ]);
  });

  const entries: [string, unknown, unknown][] = [
    ['is no text', { text: { contract: '1.0' }, beside: {} }, NOW],
    ['is no copy at all', 'text', NOW],
    ['is nothing', null, NOW],
    ['lacks what stood beside it', { text: 'x' }, NOW],
    ['has no date', { text: 'x', beside: {} }, undefined],
    ['has a word for a date', { text: 'x', beside: {} }, '2026'],
    ['has a date that is no number', { text: 'x', beside: {} }, NaN],
    ['has a date before there were copies', { text: 'x', beside: {} }, 0],
    ['has a date beyond all dates', { text: 'x', beside: {} }, 9e15],
  ];
  for (const [what, entry, loadedAt] of entries) {
    it(`give nothing where what lies there ${what}`, async () => {
      const [copies, url] = [browserCopies(), address()];
      await copies.write(url, copy('one'));
      await put('documents', url, entry);
      await put('dates', url, loadedAt);
      expect(await copies.read(url)).to.equal(undefined);
    });
  }

  it('leave out of what stood beside a document what is no text', async () => {
    const [copies, url] = [browserCopies(), address()];
    await copies.write(url, copy('one'));
    await put('documents', url, { text: 'one', beside: { '/a': '{}', '/b': 7 } });
    expect((await copies.read(url))?.beside).to.deep.equal({ '/a': '{}' });
  });

  it('wait for a disk that never answers no longer than they say, and then go on', async () => {
    const silent = { open: () => new EventTarget() } as unknown as IDBFactory;
    expect(await browserCopies(() => silent, 20).read(address())).to.equal(undefined);
  });

  const broken: [string, () => IDBFactory][] = [
    [
      'a private window refuses',
      () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    ],
    [
      'the disk is full',
      () =>
        ({
          open(name: string, version: number) {
            const request = indexedDB.open(name, version);
            request.addEventListener('success', () => {
              const database = request.result;
              const { transaction } = database;
              database.transaction = (...names: Parameters<typeof transaction>) => {
                const begun = transaction.apply(database, names);
                const { objectStore } = begun;
                begun.objectStore = (store: string) => {
                  const found = objectStore.call(begun, store);
                  found.put = () => {
                    begun.abort();
                    throw new DOMException('full', 'QuotaExceededError');
                  };
                  return found;
                };
                return begun;
              };
            });
            return request;
          },
        }) as unknown as IDBFactory,
    ],
  ];
  for (const [when, factory] of broken) {
    it(`say so and throw nothing where ${when}`, async () => {
      const [copies, url] = [browserCopies(factory), address()];
      expect(await copies.write(url, copy('one'))).to.equal(false);
      expect(await copies.read(url)).to.equal(undefined);
      await copies.confirm(url, NOW);
      await copies.drop(url);
    });
  }

  it('do not wait for ever to write to a database that never opens', async () => {
    const factory = () => ({ open: () => new EventTarget() }) as unknown as IDBFactory;
    const start = performance.now();
    expect(await browserCopies(factory).write(address(), copy('one'))).to.equal(false);
    expect(performance.now() - start).to.be.within(2500, 6000);
  });

  it('are read from a database that opens late', async () => {
    const url = address();
    await browserCopies().write(url, copy('one'));
    const late = {
      open(name: string, version: number) {
        const outer = new EventTarget() as IDBOpenDBRequest;
        setTimeout(() => {
          const request = indexedDB.open(name, version);
          request.addEventListener('success', () => {
            Object.defineProperty(outer, 'result', { value: request.result });
            outer.dispatchEvent(new Event('success'));
          });
        }, 5000);
        return outer;
      },
    } as unknown as IDBFactory;
    expect(await browserCopies(() => late).read(url)).to.deep.equal(copy('one'));
  }).timeout(10_000);
});

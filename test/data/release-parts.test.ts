import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import type { ReleaseFile } from '../../src/core/contract/release.js';
import type { Dataset } from '../../src/core/model/dataset.js';
import { joined } from '../../src/core/read/joined.js';
import { parse } from '../../src/core/read/parse.js';
import { observationAt, seriesOf } from '../../src/core/series/resolve.js';
import type { Snapshot, Source, Wanted } from '../../src/data/source.js';
import { Store } from '../../src/data/store.js';
import { block, contract, region, text, type Figures } from '../../stories/documents/document.js';
import { TestServer } from '../support/server.js';

const ids = ['P', 'D', 'E', 'D1', 'D2', 'E1'];
const PARENTS: Record<string, string> = { D: 'P', E: 'P', D1: 'D', D2: 'D', E1: 'E' };
const PUBLISHED = '2024-04-01';

/** The document of some regions, as a release has it: its first has nobody above. */
function documentOf(places: readonly string[], figures: Figures, published = PUBLISHED): Contract {
  const base = contract();
  return contract({
    dataset: { ...base.dataset, id: places[0]!, published },
    regions: {
      items: places.map((id, i) =>
        region(id, text(`${id}地`, id), `level${id.length}`, i === 0 ? null : PARENTS[id]!),
      ),
    },
    data: [block('2024-01', figures)],
  });
}

const FIGURES: Record<string, [number, number, number]> = {
  P: [60, 62, 64],
  D: [30, 31, 32],
  E: [30, 31, 32],
  D1: [10, 11, 12],
  D2: [20, 20, 20],
  E1: [30, 31, 32],
};
const figuresOf = (places: readonly string[]) => ({
  n: Object.fromEntries(places.map((id) => [id, FIGURES[id]!])),
});

const TOP = ['P', 'D', 'E'];
const OF_D = ['D', 'D1', 'D2'];
const OF_E = ['E', 'E1'];

const file = (path: string, place: string, above?: string): ReleaseFile => ({
  path,
  region: place,
  ...(above === undefined ? {} : { above }),
  name: place,
  level: 'x',
  bytes: 1,
  sha256: '',
});

const FILES = [file('D.json', 'D', 'P'), file('E.json', 'E', 'P'), file('top.json', 'P')];
const index = (files: readonly unknown[] = FILES, published = PUBLISHED) =>
  JSON.stringify({ release: '1.0', id: 'r', title: 'R', published, files });

const release = (): Record<string, string> => ({
  'index.json': index(),
  'top.json': JSON.stringify(documentOf(TOP, figuresOf(TOP))),
  'D.json': JSON.stringify(documentOf(OF_D, figuresOf(OF_D))),
  'E.json': JSON.stringify(documentOf(OF_E, figuresOf(OF_E))),
});

const newStore = () =>
  new Store({
    fetch: (...request) => fetch(...request),
    now: () => 0,
    random: () => 0.5,
    visible: () => true,
    onWake: () => () => undefined,
  });

let server: TestServer;
let files: Record<string, string>;
let asked: string[];
let store: Store;
let leaves: (() => void)[];

beforeEach(async () => {
  server = await new TestServer().start();
  files = release();
  asked = [];
  leaves = [];
  server.answer((response, request) => {
    const name = request.url!.slice(1);
    asked.push(name);
    const body = files[name];
    response.statusCode = body === undefined ? 404 : 200;
    response.end(body);
  });
  store = newStore();
});

afterEach(async () => {
  for (const leave of leaves) leave();
  await server.stop();
});

/** Waits until something is so of a source that is listened to. */
function until(source: Source, isSo: () => boolean): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (isSo()) done();
    };
    leaves.push(source.subscribe(look));
    look();
  });
}

async function opened(): Promise<Source> {
  const source = store.source(new URL('index.json', server.url).href);
  await until(source, () => source.snapshot.state !== 'loading');
  return source;
}

const want = (own: string, more: Partial<Wanted> = {}): Wanted => ({
  own,
  compare: '',
  picked: '',
  ...more,
});

/** What a tag is shown, once it has come. */
async function shown(source: Source, wanted: Wanted): Promise<[Source, Snapshot]> {
  const part = source.parts!(wanted);
  await until(part, () => part.snapshot.state !== 'loading');
  return [part, part.snapshot];
}

const datasetOf = (snapshot: Snapshot): Dataset => {
  if (!('dataset' in snapshot)) throw new Error(JSON.stringify(snapshot));
  return snapshot.dataset;
};
const placesOf = (snapshot: Snapshot) => [...datasetOf(snapshot).regions.keys()];

function valueAt(dataset: Dataset, place: string, slot = 2) {
  const series = seriesOf(dataset, { indicator: 'n', region: place });
  return series && observationAt(series, slot);
}

describe('a tag whose address is the index of a release', () => {
  it('loads the index and the uppermost file where it names no region', async () => {
    const [, snapshot] = await shown(await opened(), want(''));
    expect(placesOf(snapshot)).toEqual(TOP);
    expect(asked).toEqual(['index.json', 'top.json']);
  });

  it('loads its own file and those above, each once however many tags there are', async () => {
    const source = await opened();
    const [[part, snapshot]] = await Promise.all([
      shown(source, want('D')),
      shown(source, want('D')),
      shown(source, want('D', { compare: 'year-on-year parent' })),
      shown(source, want('')),
    ]);
    expect(placesOf(snapshot).sort()).toEqual(['D', 'D1', 'D2', 'E', 'P']);
    expect(asked.sort()).toEqual(['D.json', 'index.json', 'top.json']);
    expect(datasetOf(snapshot).info.id).toBe('D');
    expect(source.parts!(want('D'))).toBe(part);
  });

  it('bears the title of its own region, also where the same files are on show for another tag', async () => {
    const source = await opened();
    const part = source.parts!(want('', { picked: 'D' }));
    await until(part, () => 'dataset' in part.snapshot && placesOf(part.snapshot).includes('D1'));
    const [, own] = await shown(source, want('D'));
    expect([datasetOf(part.snapshot), datasetOf(own)].map(({ info }) => info.id)).toEqual([
      'P',
      'D',
    ]);
  });

  it('finds the file of a region within another by the beginning of its code', async () => {
    const [, snapshot] = await shown(await opened(), want('E1'));
    expect(placesOf(snapshot)).toContain('E1');
    expect(asked).not.toContain('D.json');
  });

  it('says the same as one document that has all', async () => {
    const source = await opened();
    const parts = await Promise.all(['', 'D', 'E'].map((own) => shown(source, want(own))));
    const { dataset: all } = parse(JSON.stringify(documentOf(ids, figuresOf(ids))));
    const whole = joined(
      parts.map(([, snapshot]) => datasetOf(snapshot)),
      datasetOf(parts[0]![1]),
    );
    expect([...whole.regions.keys()].sort()).toEqual([...ids].sort());
    expect(whole.roots.map(({ id }) => id)).toEqual(['P']);
    for (const place of ids) {
      expect(whole.regions.get(place)!.children.map(({ id }) => id)).toEqual(
        all!.regions.get(place)!.children.map(({ id }) => id),
      );
      for (const slot of [0, 1, 2]) {
        const [one, other] = [whole, all!].map((dataset) => valueAt(dataset, place, slot)!);
        expect([place, slot, one!.value, one!.status]).toEqual([
          place,
          slot,
          other!.value,
          other!.status,
        ]);
      }
    }
  });

  it('fetches the file of a region that the reader picks once, and leaves what is on show until it has come', async () => {
    const source = await opened();
    const [, before] = await shown(source, want(''));
    const part = source.parts!(want('', { picked: 'E' }));
    const seen: Snapshot[] = [];
    leaves.push(part.subscribe(() => seen.push(part.snapshot)));
    expect(datasetOf(part.snapshot)).toBe(datasetOf(before));
    await until(part, () => placesOf(part.snapshot).includes('E1'));
    expect(seen.every((one) => 'dataset' in one)).toBe(true);
    const [, deeper] = await shown(source, want('', { picked: 'E1' }));
    expect(datasetOf(deeper)).toBe(datasetOf(part.snapshot));
    expect(asked.filter((name) => name === 'E.json')).toHaveLength(1);
    expect(asked).not.toContain('D.json');
  });

  it('draws what it has where a file fails that it can do without, and says which', async () => {
    delete files['top.json'];
    const source = await opened();
    const [, snapshot] = await shown(source, want('D'));
    expect(snapshot.state).toBe('ready');
    expect(placesOf(snapshot)).toEqual(OF_D);
    expect('problems' in snapshot && snapshot.problems).toMatchObject([
      { code: 'not-found', args: { url: new URL('top.json', server.url).href } },
    ]);
  });

  it('takes down with a file only the tags of its regions', async () => {
    files['D.json'] = '<html>';
    const source = await opened();
    const [[, own], [, other], [, top]] = await Promise.all([
      shown(source, want('D')),
      shown(source, want('E')),
      shown(source, want('')),
    ]);
    expect(own).toMatchObject({ state: 'failed', problems: [{ code: 'html-instead-of-json' }] });
    expect([other.state, top.state]).toEqual(['ready', 'ready']);
  });

  it('lets nobody see what one file withholds in another', async () => {
    // Q is suppressed, N without a number too small to be listed.
    for (const letter of ['Q', 'N']) {
      const own = { ...figuresOf(OF_D).n, D: [30, 31, letter] } as Figures['n'];
      files['D.json'] = JSON.stringify(documentOf(OF_D, { n: own! }));
      const [, snapshot] = await shown(await opened(), want('D'));
      expect(valueAt(datasetOf(snapshot), 'D'), letter).toMatchObject({ value: null });
      expect(valueAt(datasetOf(snapshot), 'D', 1), letter).toMatchObject({ value: 31 });
      store = newStore();
    }
  });
});

describe('a release that takes the place of another', () => {
  const later = '2024-05-01';

  it('is looked at again as a whole, and shown once all its files are there', async () => {
    files['D.json'] = JSON.stringify(documentOf(OF_D, figuresOf(OF_D), later));
    const source = await opened();
    const part = source.parts!(want('D'));
    let isTurned = false;
    server.answer((response, request) => {
      const name = request.url!.slice(1);
      asked.push(name);
      // The link is turned while the page asks: the second time it has the later release.
      if (asked.filter((one) => one === name).length > 1 && !isTurned) isTurned = true;
      const body = isTurned
        ? {
            'index.json': index(FILES, later),
            'top.json': JSON.stringify(documentOf(TOP, figuresOf(TOP), later)),
            'D.json': files['D.json'],
          }[name]
        : files[name];
      response.end(body);
    });
    await until(part, () => part.snapshot.state !== 'loading');
    expect(part.snapshot.state).toBe('ready');
    expect(datasetOf(part.snapshot).info.published).toBe(later);
  });

  it('is refused while its files are of two days, once all have been looked at again', async () => {
    files['D.json'] = JSON.stringify(documentOf(OF_D, figuresOf(OF_D), later));
    const source = await opened();
    const [part, snapshot] = await shown(source, want('D'));
    expect(snapshot).toMatchObject({
      state: 'failed',
      problems: [{ code: 'mixed-release', args: { value: `${PUBLISHED}、${later}` } }],
    });
    expect(asked.filter((name) => name === 'D.json')).toHaveLength(2);
    files['index.json'] = index(FILES, later);
    files['top.json'] = JSON.stringify(documentOf(TOP, figuresOf(TOP), later));
    part.reload();
    await until(part, () => part.snapshot.state === 'ready');
  });

  it('leaves the last good figures on show meanwhile, and says that they are', async () => {
    const source = await opened();
    const [part] = await shown(source, want('D'));
    files['top.json'] = JSON.stringify(documentOf(TOP, figuresOf(TOP), later));
    part.reload();
    await until(part, () => part.snapshot.state === 'stale');
    expect(part.snapshot).toMatchObject({ failure: { code: 'mixed-release' } });
    expect(valueAt(datasetOf(part.snapshot), 'D')).toMatchObject({ value: 32 });
  });

  it('may list other files', async () => {
    files['index.json'] = index([FILES[0], FILES[2]]);
    const source = await opened();
    const [part, snapshot] = await shown(source, want('', { picked: 'E' }));
    expect(placesOf(snapshot)).toEqual(TOP);
    files['index.json'] = index();
    part.reload();
    await until(part, () => placesOf(part.snapshot).includes('E1'));
  });
});

describe('an index', () => {
  it('has no figures itself, and says where they are', () => {
    expect(parse(index())).toMatchObject({
      problems: [{ code: 'release-index', args: { file: 'D.json' } }],
    });
  });

  it.each([
    ['leads out of its folder', { ...FILES[0], path: '../secret.json' }, 'path'],
    ['leads to another host', { ...FILES[0], path: 'https://elsewhere.example/D.json' }, 'path'],
    ['leads to the root of the host', { ...FILES[0], path: '/D.json' }, 'path'],
    ['has no region', { path: 'D.json' }, 'region'],
    ['is no entry', 7, ''],
  ])('leaves out a file that %s, and says so', async (_what, entry, field) => {
    files['index.json'] = index([entry, FILES[2]]);
    const [, snapshot] = await shown(await opened(), want('D'));
    expect(placesOf(snapshot)).toEqual(TOP);
    expect('problems' in snapshot && snapshot.problems).toMatchObject([
      { code: 'bad-value', path: field ? `/files/0/${field}` : '/files/0' },
    ]);
    expect(asked).toEqual(['index.json', 'top.json']);
  });

  it.each([
    ['of a later version', { release: '2.0', published: PUBLISHED, files: FILES }, 'newer-major'],
    ['without files', { release: '1.0', published: PUBLISHED, files: [] }, 'missing-field'],
    ['without its day', { release: '1.0', files: FILES }, 'missing-field'],
  ])('%s is refused', async (_what, document, code) => {
    files['index.json'] = JSON.stringify(document);
    const source = await opened();
    expect(source.snapshot).toMatchObject({ state: 'failed', problems: [{ code }] });
    expect(source.parts).toBeUndefined();
  });
});

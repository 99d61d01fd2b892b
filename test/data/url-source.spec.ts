import { expect, waitUntil } from '@open-wc/testing';
import type { Snapshot, SourceEnvironment } from '../../src/data/source.js';
import { Store } from '../../src/data/store.js';
import { UrlSource } from '../../src/data/url-source.js';
import { quietConsole } from '../support/console.js';
import { flaky } from '../support/flaky.js';

/** Surroundings whose clock and visibility the test sets; requests are real. */
class Surroundings implements SourceEnvironment {
  time = 1_000_000;
  shown = true;
  readonly wakes = new Set<() => void>();
  requests = 0;

  fetch: typeof fetch = (...request) => {
    this.requests++;
    return fetch(...request);
  };
  now = () => this.time;
  random = () => 0.5;
  visible = () => this.shown;
  onWake = (listener: () => void) => {
    this.wakes.add(listener);
    return () => void this.wakes.delete(listener);
  };

  /** The page comes back into view, or goes out of it, so many seconds later. */
  later(seconds: number, shown = true) {
    this.time += seconds * 1000;
    this.shown = shown;
    for (const wake of this.wakes) wake();
  }
}

const figure = (snapshot: Snapshot) =>
  'dataset' in snapshot
    ? snapshot.dataset.grids
        .get('training-person-times')!
        .flatMap(({ values }) => [...values])
        .find((value) => value >= 86 && value < 100)
    : undefined;

/** A source at an address that answers by a script, and all that its listener saw. */
function scripted(...steps: string[]) {
  const { src, answers } = flaky(...steps);
  const around = new Surroundings();
  const source = new UrlSource(new URL(src, location.href).href, around, () => undefined);
  const seen: Snapshot['state'][] = [];
  const listener = () => void seen.push(source.snapshot.state);
  const arrived = (count: number) =>
    waitUntil(() => seen.length >= count, `only saw ${seen.join()}`, { timeout: 4000 });
  return { source, around, seen, listener, answers, arrived };
}

describe('UrlSource', () => {
  quietConsole();

  it('is loading until the first answer, then ready with the time of it', async () => {
    const { source, listener, arrived, around } = scripted('ok');
    const stop = source.subscribe(listener);
    expect(source.snapshot.state).to.equal('loading');
    await arrived(1);
    expect(source.snapshot).to.include({ state: 'ready', loadedAt: around.time });
    expect(figure(source.snapshot)).to.equal(86);
    stop();
  });

  it('keeps the last good data through 500, a web page, a broken file, an empty one and GBK', async () => {
    const faults = ['500', 'html', 'truncated', 'empty', 'gbk', '404'];
    const { source, listener, arrived, seen } = scripted('ok', ...faults, 'ok');
    const stop = source.subscribe(listener);
    await arrived(1);
    const codes: string[] = [];
    for (let i = 0; i < faults.length; i++) {
      source.reload();
      await arrived(i + 2);
      const { snapshot } = source;
      expect(figure(snapshot), faults[i]).to.equal(86);
      codes.push(snapshot.state === 'stale' ? snapshot.failure.code : snapshot.state);
    }
    expect(codes).to.deep.equal([
      'http-status',
      'html-instead-of-json',
      'truncated-json',
      'empty-document',
      'bad-encoding',
      'not-found',
    ]);
    source.reload();
    await arrived(faults.length + 2);
    expect(source.snapshot.state).to.equal('ready');
    expect(figure(source.snapshot), 'the new figure').to.equal(87);
    expect(new Set(seen)).to.deep.equal(new Set(['ready', 'stale']));
    stop();
  });

  it('says since when stale data are known: the time of the last good answer', async () => {
    const { source, listener, arrived, around } = scripted('ok', '500');
    const stop = source.subscribe(listener);
    await arrived(1);
    around.time += 7_200_000;
    source.reload();
    await arrived(2);
    expect(source.snapshot).to.include({ state: 'stale', loadedAt: around.time - 7_200_000 });
    stop();
  });

  it('asks whether the file changed, and keeps the same dataset when it did not', async () => {
    const { source, listener, arrived, answers } = scripted('ok', 'same', 'same');
    const stop = source.subscribe(listener);
    await arrived(1);
    const first = source.snapshot;
    source.reload();
    await arrived(2);
    expect((await answers()).map(({ status }) => status)).to.deep.equal([200, 304]);
    expect(source.snapshot.state).to.equal('ready');
    const same = (a: Snapshot, b: Snapshot) =>
      'dataset' in a && 'dataset' in b && a.dataset === b.dataset;
    expect(same(first, source.snapshot)).to.be.true;
    stop();
  });

  it('does not remember a failure: who comes later makes it try again', async () => {
    const { source, listener, arrived, seen } = scripted('500', 'ok');
    const stop = source.subscribe(listener);
    await arrived(1);
    expect(seen).to.deep.equal(['failed']);
    const stopLater = source.subscribe(() => undefined);
    await arrived(2);
    expect(source.snapshot.state).to.equal('ready');
    stop();
    stopLater();
  });

  it('looks again after as many seconds as the most eager listener wants, 5 at least', async () => {
    const { source, listener, arrived, around } = scripted('ok', 'ok', 'ok');
    const stops = [source.subscribe(listener, 60)];
    await arrived(1);
    stops.push(source.subscribe(() => undefined, 1));
    around.later(4);
    await new Promise((done) => setTimeout(done, 60));
    expect(around.requests, 'not after 4 s').to.equal(1);
    around.later(1);
    await arrived(2);
    expect(figure(source.snapshot)).to.equal(87);
    stops[1]!();
    around.later(6);
    await new Promise((done) => setTimeout(done, 60));
    expect(around.requests, 'only the listener with 60 s is left').to.equal(2);
    for (const stop of stops) stop();
  });

  it('does not look while the page is hidden, and at once when it comes back after a failure', async () => {
    const { source, listener, arrived, around } = scripted('ok', '500', 'ok');
    const stop = source.subscribe(listener, 5);
    await arrived(1);
    around.later(3600, false);
    await new Promise((done) => setTimeout(done, 60));
    expect(around.requests).to.equal(1);
    around.later(0, true);
    await arrived(2);
    expect(source.snapshot.state).to.equal('stale');
    around.later(1, true);
    await arrived(3);
    expect(source.snapshot.state).to.equal('ready');
    stop();
  });

  it('tells nobody who left, and watches the page no longer', async () => {
    const { source, listener, seen, around, answers } = scripted('slow');
    source.subscribe(listener)();
    expect(around.wakes.size).to.equal(0);
    await waitUntil(async () => (await answers()).length === 1);
    await new Promise((done) => setTimeout(done, 600));
    expect(seen).to.be.empty;
  });

  it('takes the answer to the last question, whatever comes late', async () => {
    const { source, listener, arrived, seen } = scripted('slow', 'ok');
    const stop = source.subscribe(listener);
    source.reload();
    await arrived(1);
    await new Promise((done) => setTimeout(done, 500));
    expect(seen).to.deep.equal(['ready']);
    stop();
  });
});

describe('Store', () => {
  quietConsole();

  it('has one source an address, and asks once however many listen', async () => {
    const { src, answers } = flaky('slow');
    const around = new Surroundings();
    const store = new Store(around);
    const url = new URL(src, location.href).href;
    let told = 0;
    const stops = Array.from({ length: 5 }, () => store.source(url).subscribe(() => void told++));
    expect(store.source(url)).to.equal(store.source(url));
    await waitUntil(() => told === 5, 'not everybody was told', { timeout: 3000 });
    expect(await answers()).to.have.length(1);
    for (const stop of stops) stop();
  });
});

describe('a source that several listeners want fresh', () => {
  quietConsole();

  it('is asked for once at the start', async () => {
    const { source, listener, arrived, around } = scripted('slow');
    const stops = [source.subscribe(listener, 60), source.subscribe(() => undefined, 60)];
    await arrived(1);
    expect(around.requests).to.equal(1);
    for (const stop of stops) stop();
  });
});

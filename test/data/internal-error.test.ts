import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAnswer } from '../../src/cli/document.js';
import { parse, parseDocument } from '../../src/core/read/parse.js';
import { read } from '../../src/core/read/read.js';
import { documentSource } from '../../src/data/document-source.js';
import type { Snapshot, SourceEnvironment } from '../../src/data/source.js';
import { UrlSource } from '../../src/data/url-source.js';
import { contract } from '../../stories/documents/document.js';
import { news } from '../support/news.js';

const step = vi.hoisted(() => ({ fails: false }));
const failing = vi.hoisted(
  () =>
    <Arguments extends unknown[], Result>(work: (...given: Arguments) => Result) =>
    (...given: Arguments): Result => {
      if (step.fails) throw new TypeError('a slip of ours');
      return work(...given);
    },
);

vi.mock('../../src/core/read/cross-check.js', async (original) => {
  const { crossCheck } = await original<typeof import('../../src/core/read/cross-check.js')>();
  return { crossCheck: failing(crossCheck) };
});

vi.mock('../../src/core/read/not-json.js', async (original) => {
  const { notJson } = await original<typeof import('../../src/core/read/not-json.js')>();
  return { notJson: failing(notJson) };
});

const GOOD = JSON.stringify(contract());
/** Needs the repair before it can be drawn. */
const FAULTY = JSON.stringify({ ...contract(), weather: 'fine' });
const HALF = GOOD.slice(0, 100);

const ours = { code: 'internal-error', args: { value: 'TypeError: a slip of ours' } };

beforeEach(() => {
  step.fails = true;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  step.fails = false;
  vi.useRealTimers();
});

/** What was thrown in a turn of its own, for the console. */
const surfaces = () => expect(() => vi.runOnlyPendingTimers()).toThrow('a slip of ours');

function sourceOf(text: string): UrlSource {
  const environment: SourceEnvironment = {
    fetch: () => Promise.resolve(new Response(text)),
    now: () => 1_000_000,
    random: () => 0.5,
    visible: () => true,
    onWake: () => () => undefined,
  };
  return new UrlSource('https://example.org/data.json', environment, () => undefined);
}

describe('an exception in our own code', () => {
  it.each([
    ['a valid document', GOOD],
    ['a faulty document', FAULTY],
    ['half a document', HALF],
  ])(
    'is no fault of %s: it is thrown to who reads by hand, page and command alike',
    async (_, text) => {
      expect(() => parse(text)).toThrow('a slip of ours');
      await expect(read(text)).rejects.toThrow('a slip of ours');
      const bytes = new TextEncoder().encode(text);
      const answer = { url: 'file:///data.json', status: 200, bytes };
      await expect(readAnswer(answer)).rejects.toThrow('a slip of ours');
      if (text !== HALF) expect(() => parseDocument(JSON.parse(text))).toThrow('a slip of ours');
    },
  );

  it.each([
    ['a valid document', GOOD],
    ['a faulty document', FAULTY],
    ['half a document', HALF],
  ])('is named as such where a page reads %s from an address, and surfaces', async (_, text) => {
    const source = sourceOf(text);
    await news(source);
    expect(source.snapshot).toMatchObject({ state: 'failed', problems: [ours] });
    surfaces();
  });

  it('leaves the last good data on show', async () => {
    const source = sourceOf(GOOD);
    step.fails = false;
    await news(source);
    step.fails = true;
    await news(source, () => source.reload());
    expect(source.snapshot).toMatchObject({ state: 'stale', failure: ours });
    surfaces();
  });

  it('is named as such at once where a valid document stands in the page, and surfaces', () => {
    const { snapshot } = documentSource(GOOD);
    expect(snapshot).toMatchObject({ state: 'failed', problems: [ours] });
    surfaces();
  });

  it('is named as such soon where a faulty document stands in the page, and surfaces', async () => {
    const source = documentSource(FAULTY);
    expect(source.snapshot).toEqual<Snapshot>({ state: 'loading' });
    await news(source);
    expect(source.snapshot).toMatchObject({ state: 'failed', problems: [ours] });
    surfaces();
  });
});

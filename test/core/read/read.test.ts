import { afterEach, describe, expect, it, vi } from 'vitest';
import { read, readValid } from '../../../src/core/read/read.js';
import { validate } from '../../../src/core/read/validate.js';
import { text } from '../../support/files.js';
import { block, contract } from '../../../stories/documents/document.js';

vi.mock('../../../src/core/read/validate.js', async (original) => {
  const actual = await original<typeof import('../../../src/core/read/validate.js')>();
  return { ...actual, validate: vi.fn(actual.validate) };
});

const withCatalogue = {
  ...contract(),
  dataset: { ...contract().dataset, catalogue: 'catalogue.json' },
  data: [block('2024-03', { 'employed-persons': { D: [95] } })],
};
const origin = {
  url: 'https://example.org/data/a.json',
  load: () => Promise.resolve(new Response(text('catalogue.json'))),
};

afterEach(() => {
  vi.clearAllMocks();
  vi.restoreAllMocks();
  vi.doUnmock('../../../src/core/read/repair.js');
  vi.resetModules();
});

describe('reading a document', () => {
  it.each<[string, string, number]>([
    ['that is valid', JSON.stringify(contract()), 1],
    ['that is faulty', JSON.stringify({ ...contract(), weather: 'fine' }), 1],
    ['that takes indicators from a catalogue', JSON.stringify(withCatalogue), 1],
    ['that is cut off', JSON.stringify(contract()).slice(0, 99), 0],
  ])('%s parses it once, and validates it once if at all', async (_what, given, times) => {
    const parse = vi.spyOn(JSON, 'parse');
    const parsed = await read(given, origin);
    expect(parse.mock.calls.filter(([source]) => source === given)).toHaveLength(1);
    expect(validate).toHaveBeenCalledTimes(times);
    expect(parsed.dataset === undefined).toBe(times === 0);
  });

  it('follows its catalogue only where it is known where the document came from', async () => {
    const known = await read(withCatalogue, origin);
    expect(known.problems).toEqual([]);
    expect(known.dataset!.indicators.has('employed-persons')).toBe(true);
    const alone = await read(withCatalogue);
    expect(alone.problems.map(({ code }) => code)).toContain('unknown-reference');
  });

  it('does not blame the network for lists of its own that are malformed', async () => {
    for (const malformed of [7, 'n', [null], [7]]) {
      for (const list of ['indicators', 'data', 'observations', 'targets', 'sources']) {
        const { problems } = await read({ ...withCatalogue, [list]: malformed }, origin);
        const codes = problems.map(({ code }) => code);
        expect(codes, list).toContain('wrong-type');
        expect(codes, list).not.toContain('network');
      }
    }
  });

  it('names an address of a catalogue that is none', async () => {
    const dataset = { ...withCatalogue.dataset, catalogue: 'https://[' };
    const { problems } = await read({ ...withCatalogue, dataset }, origin);
    expect(problems[0]).toMatchObject({ code: 'bad-address', args: { value: 'https://[' } });
  });

  it('is done at once where it is valid, and says what is faulty where it is not', () => {
    expect(readValid(contract())).toMatchObject({ problems: [] });
    expect(readValid({ ...contract(), weather: 'fine' })).toMatchObject({
      errors: [{ keyword: 'additionalProperties' }],
    });
    expect(readValid('{"contract"')).toMatchObject({ text: '{"contract"' });
  });

  it('gives nobody the figures of a document that withholds some before they are protected', async () => {
    vi.resetModules();
    const anew = await import('../../../src/core/read/read.js');
    const data = [block('2024-03', { n: { D: [100], A: [60], B: ['Q'], C: [27] } })];
    const first = anew.readValid(contract({ data }));
    expect(first).not.toHaveProperty('dataset');
    expect(first).not.toHaveProperty('problems');
    const { dataset, problems } = await anew.read(contract({ data }));
    expect(problems).toMatchObject([{ code: 'recoverable-cell', args: { region: 'B' } }]);
    const hidden = (grids: NonNullable<typeof dataset>['grids']) =>
      [...grids.get('n')![0]!.values].filter(Number.isNaN);
    expect(hidden(dataset!.grids)).toHaveLength(2);
    // The code is there now, and a wall that gets new figures need not wait for them.
    const second = anew.readValid(contract({ data }));
    if (!('dataset' in second)) throw new Error('the next document is not read at once');
    expect(hidden(second.dataset!.grids)).toHaveLength(2);
  });

  it('tells code that cannot be loaded from code that fails', async () => {
    vi.resetModules();
    vi.doMock('../../../src/core/read/repair.js', () => {
      throw new Error('gone');
    });
    const { CodeNotLoaded, read: readAnew } = await import('../../../src/core/read/read.js');
    await expect(readAnew('{')).rejects.toBeInstanceOf(CodeNotLoaded);
  });
});

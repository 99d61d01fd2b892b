import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from '../../../src/core/read/parse.js';
import { observationAt, seriesOf } from '../../../src/core/series/resolve.js';
import { CONTRACT_VERSION } from '../../../src/core/read/assemble.js';
import { block, contract } from '../../../stories/documents/document.js';
import { brieflyPut, series, valuesOf } from '../../support/dataset.js';
import { DATASETS, broken, document, text } from '../../support/files.js';

const expected = JSON.parse(text('broken/expected.json')) as Record<string, object[]>;
const file = (name: string) => parse(text(`broken/${name}`));

/** Every figure that can be drawn, by indicator, region and period. */
function figures(name: string): Map<string, number | null> {
  const found = new Map<string, number | null>();
  const { dataset } = file(name);
  for (const grids of dataset?.grids.values() ?? []) {
    for (const { indicator, rows, accumulation, frequency } of grids) {
      for (const region of rows.keys()) {
        const one = seriesOf(dataset!, { indicator, region, accumulation, frequency });
        if (!one) continue;
        for (let i = 0; i < one.axis.count; i++) {
          const { value, period } = observationAt(one, i);
          found.set([indicator, region, accumulation, period.code].join(' '), value);
        }
      }
    }
  }
  return found;
}

/** What the fault of a file takes away from, or changes in, what valid.json shows; '' is nothing. */
const LOST: Record<string, RegExp> = {
  'value-is-text.json': /^employed-persons 990101001001 period 2024-02$/,
  'nan-text.json': /^employed-persons 990101001001 period 2024-02$/,
  'infinite-number.json': /^willing-workers 990101001 period 2024-01$/,
  'null-without-status.json': /^employed-persons 990101001002 period 2024-02$/,
  'missing-with-value.json': /^employed-persons 99010100100[12] period 2024-01$/,
  'numerator-exceeds-denominator.json': /^employed-persons /,
  'recoverable-cell.json': /^employed-persons .* 2024-01$/,
  'matrix-wrong-shape.json': /^employed-persons /,
  'row-wrong-type.json': /^training-person-times 990101001 /,
  'unknown-indicator.json': /^training-person-times 990101001 /,
  'unknown-region.json': /^training-person-times 990101001 /,
  'period-bad.json': /^training-person-times 990101001 /,
  'period-frequency-mismatch.json': /^(willing-workers|employed-persons) /,
  'scientific-notation-code.json': /^(willing-workers|employed-persons) /,
};

describe('a broken document', () => {
  it.each(broken)('%s gives every problem at once, and no other', (name) => {
    expect(file(name).problems.map(brieflyPut)).toEqual(expected[name]);
  });

  it('is described for every file, and no description lacks its file', () => {
    expect(Object.keys(expected).sort()).toEqual([...broken].sort());
  });

  it.each(broken)('%s is drawn, or an error says why there is nothing to draw', (name) => {
    const { dataset, problems } = file(name);
    if (!dataset) expect(problems.map(({ severity }) => severity)).toContain('error');
    else expect(figures(name).size).toBeGreaterThan(0);
  });

  it.each(broken.filter((name) => file(name).dataset))(
    '%s never takes down a figure that its fault does not touch',
    (name) => {
      const now = figures(name);
      const harmed = [...figures('valid.json')].filter(([key, value]) => now.get(key) !== value);
      const own = LOST[name];
      expect(harmed.filter(([key]) => !own?.test(key))).toEqual([]);
      if (own) expect(harmed.length).toBeGreaterThan(0);
    },
  );
});

describe('a good document', () => {
  it.each(['broken/valid.json', ...DATASETS])('%s has no problems', (path) => {
    const { dataset, problems } = parse(text(path));
    expect(problems).toEqual([]);
    expect(dataset?.indicators.size).toBeGreaterThan(0);
  });

  it('may start with a byte order mark and blank lines', () => {
    expect(parse(`\uFEFF\n ${JSON.stringify(contract())}`).problems).toEqual([]);
  });
});

describe('a document of the wrong kind is named as such', () => {
  it.each<[string, string, object]>([
    ['an empty file', '', { code: 'empty-document' }],
    ['white space', ' \n', { code: 'empty-document' }],
    ['an error page', '<!doctype html><h1>502', { code: 'html-instead-of-json' }],
    ['an array', '[]', { code: 'not-an-object', args: { found: 'array' } }],
    ['null', 'null', { code: 'not-an-object', args: { found: 'null' } }],
    ['a number', '12', { code: 'not-an-object', args: { found: 'number' } }],
    ['half a file', '{"contract": "1.0", "dataset": {"id"', { code: 'truncated-json' }],
    ['half a word', '{"contract": "1.', { code: 'truncated-json' }],
  ])('%s', (_what, source, problem) => {
    const { dataset, problems } = parse(source);
    expect(dataset).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining(problem)]);
  });

  it('a missing comma is named with its line and column', () => {
    const { problems } = parse('{\n  "contract": "1.0"\n  "dataset": 1\n}');
    expect(problems).toMatchObject([{ code: 'not-json', args: { line: 3, column: 3 } }]);
  });
});

describe('a document of another version', () => {
  it('that is newer by a minor version draws what is known and says so', () => {
    const data = [block('2024-01', { n: { D: [7] } })];
    const newer = { ...contract({ data }), contract: '1.7', weather: 'fine' };
    const { dataset, problems } = parseDocument(newer);
    expect(problems.map(brieflyPut)).toEqual([
      { code: 'newer-minor', severity: 'warning', path: '/contract' },
      { code: 'unknown-field', severity: 'warning', path: '/weather' },
    ]);
    expect(valuesOf(series(dataset!, 'n'))).toEqual([7]);
  });

  it('that is newer by a major version is refused, naming both versions', () => {
    const { dataset, problems } = parseDocument({ ...contract(), contract: '2.0' });
    expect(dataset).toBeUndefined();
    const args = { value: '2.0', known: CONTRACT_VERSION };
    expect(problems).toMatchObject([{ code: 'newer-major', args }]);
  });

  it('is not guessed from a version that is no version', () => {
    for (const version of ['one', '', 7, null, { toString: 1, valueOf: 1 }]) {
      const { problems } = parseDocument({ ...contract(), contract: version });
      expect(problems.length, JSON.stringify(version)).toBeGreaterThan(0);
    }
  });
});

describe('reading', () => {
  it('lists 200 problems and counts the rest', () => {
    const observations = Array.from({ length: 250 }, () => ({ indicator: 'n' }) as never);
    const { dataset, problems } = parseDocument(contract({ observations }));
    expect(dataset).toBeDefined();
    expect(problems).toHaveLength(201);
    expect(problems[200]).toMatchObject({ code: 'more-problems', args: { count: 300 } });
  });

  it('never changes what it is given', () => {
    for (const name of broken) {
      let given: unknown;
      try {
        given = document(`broken/${name}`);
      } catch {
        continue;
      }
      const before = JSON.stringify(given);
      parseDocument(given);
      expect(JSON.stringify(given), name).toBe(before);
    }
  });

  it('never throws, whatever JSON value it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseDocument(value).problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never throws, whatever stands in the places of a contract', () => {
    const names = ['toString', '__proto__', 'constructor', 'id', 'items', 'n', 'D'];
    const odd = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...names), fc.jsonValue()));
    const keys = [
      'sources',
      'regions',
      'units',
      'dimensions',
      'indicators',
      'data',
      'observations',
      'targets',
      'changes',
      'breaks',
      'annotations',
      'programmes',
      'map',
      'dataset',
    ];
    const parts = fc.dictionary(fc.constantFrom(...keys), fc.oneof(odd, fc.array(odd)));
    fc.assert(
      fc.property(parts, (more) => {
        expect(Array.isArray(parseDocument({ ...contract(), ...more }).problems)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever text it is given, and says what is wrong', () => {
    const valid = JSON.stringify(contract());
    const cutAnywhere = fc.nat(valid.length - 1).map((end) => valid.slice(0, end));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.json(), cutAnywhere), (source) => {
        const { dataset, problems } = parse(source);
        expect(dataset).toBeUndefined();
        expect(problems.map(({ severity }) => severity)).toContain('error');
      }),
      { numRuns: 300 },
    );
  });
});

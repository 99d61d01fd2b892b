import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { parse, parseDocument } from '../../src/core/read/parse.js';
import { MOST_FAULTS } from '../../src/core/read/validate.js';
import { MOST_LEVELS } from '../../src/core/model/region-tree.js';
import { seriesOf } from '../../src/core/series/resolve.js';
import { block, contract, indicator, rate, region, row } from '../../stories/documents/document.js';
import { deriveAll } from '../support/derivations.js';
import { figure, problemsOf, read, series, valuesOf } from '../support/dataset.js';
import { cpuTime, growth } from '../support/growth.js';
import { LARGE } from '../support/large.js';

// What a test spoils has no type any more.
// oxlint-disable-next-line typescript/no-explicit-any
type Loose = any;

const figures = { data: [block('2024-01', { n: { A: [1, 2], B: [3, 4] } })] };

const codesOf = (document: unknown) => parseDocument(document).problems.map(({ code }) => code);

const chain = (count: number): Partial<Contract> => ({
  regions: {
    items: Array.from({ length: count }, (_, i) =>
      region(`s${i}`, '某地', 'street', i > 0 ? `s${i - 1}` : null),
    ),
  },
});

describe('a ratio that is made of itself', () => {
  it.each<[string, Contract['indicators']]>([
    ['as its own numerator', [indicator('n'), rate('r', 'r', 'n')]],
    ['as a part of its denominator', [indicator('n'), rate('r', 'n', ['n', 'r'])]],
    ['by way of another one', [indicator('n'), rate('r', 's', 'n'), rate('s', 'n', 'r')]],
  ])('%s is named at its place, and never computed', (_how, indicators) => {
    const { dataset, problems } = parseDocument(contract({ indicators, ...figures }));
    expect(problems[0]).toMatchObject({ code: 'endless-ratio', path: '/indicators/1/ratio' });
    expect(seriesOf(dataset!, { indicator: 'r', region: 'D' })).toMatchObject({
      origin: 'none',
      refusal: 'endless-ratio',
    });
  });

  it('keeps the figures that the document states of it', () => {
    const dataset = read({
      indicators: [rate('r', 'r', 'r')],
      data: [block('2024-01', { r: { D: [95.5] } })],
    });
    expect(figure(dataset, 'r', '2024-01').value).toBe(95.5);
  });

  it('leaves ratios of ratios alone that have a beginning', () => {
    const indicators = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
    const twice = rate('q', 'r', 'r');
    const data = [block('2024-01', { n: { D: [500] }, d: { D: [1000] } })];
    expect(problemsOf({ indicators: [...indicators, twice], data })).toEqual([]);
    const dataset = read({ indicators: [...indicators, twice], data });
    expect(series(dataset, 'q').refusal).toBeUndefined();
  });
});

describe('a tree of regions', () => {
  it('is read as deep as it may be, to the last level', () => {
    const items = chain(MOST_LEVELS);
    const last = `s${MOST_LEVELS - 1}`;
    const dataset = read({ ...items, data: [block('2024-01', { n: { [last]: [5] } })] });
    expect(figure(dataset, 'n', '2024-01', 's0').value).toBe(5);
  });

  it('that is deeper is named where it becomes too deep; what lies below is left out', () => {
    const more = { ...chain(1000), data: [block('2024-01', { n: { s3: [4], s999: [5] } })] };
    const { dataset, problems } = parseDocument(contract(more));
    expect(problems).toMatchObject([
      { code: 'too-many-levels', path: `/regions/items/${MOST_LEVELS}/parent` },
    ]);
    expect(dataset!.regions.size).toBe(MOST_LEVELS);
    expect(figure(dataset!, 'n', '2024-01', 's0').value).toBe(4);
  });

  it('keeps what hangs below a ring, and names the ring alone', () => {
    const items = [
      region('a', '甲', 'street', 'b'),
      region('b', '乙', 'street', 'a'),
      region('c', '丙', 'community', 'b'),
    ];
    const { dataset, problems } = parseDocument(contract({ regions: { items } }));
    expect(problems.map(({ path }) => path)).toEqual([
      '/regions/items/0/parent',
      '/regions/items/1/parent',
    ]);
    expect(dataset!.regions.get('b')!.children.map(({ id }) => id)).toEqual(['c']);
  });
});

describe('a number that is none', () => {
  it.each([
    ['too large to be written', '1e400', 'Infinity'],
    ['too small to be written', '-1e999', '-Infinity'],
  ])('%s is named at its cell, and the cell is empty', (_what, written, cited) => {
    const text = JSON.stringify(contract(figures)).replace('[[1,2]', `[[1,${written}]`);
    const { dataset, problems } = parse(text);
    expect(problems[0]).toMatchObject({
      code: 'not-finite',
      path: '/data/0/values/n/0/1',
      args: { value: cited },
    });
    expect(valuesOf(series(dataset!, 'n', 'A'))).toEqual([1, null]);
  });

  it('is named in every place where a number may stand', () => {
    const spoilt: Loose = contract({
      ...figures,
      observations: [row({ value: 1, period: '2023-01' })],
      targets: [{ indicator: 'n', comparator: 'ge', value: NaN }],
    });
    spoilt.observations[0].value = Infinity;
    expect(codesOf(spoilt)).toEqual(['not-finite', 'not-finite']);
  });

  it('never comes of adding or dividing: what has no finite value is not shown', () => {
    const dataset = read({
      indicators: [indicator('n'), indicator('d'), rate('r', 'n', 'd')],
      data: [block('2024-01', { n: { A: [1.5e308], B: [1.5e308] }, d: { A: [5e-320], B: [1] } })],
    });
    expect(figure(dataset, 'n', '2024-01').value).toBeNull();
    expect(figure(dataset, 'r', '2024-01', 'A').value).toBeNull();
  });
});

describe('an object that no JSON could be', () => {
  const good = () => structuredClone(contract(figures)) as Loose;

  it.each<[string, (document: Loose) => void, string]>([
    ['a whole number without end', (d) => (d.data[0].values.n[0][1] = 10n), 'wrong-type'],
    ['a symbol', (d) => (d.indicators[0].kind = Symbol('x')), 'wrong-type'],
    ['a function', (d) => (d.dataset.title = () => 'x'), 'wrong-type'],
    ['itself', (d) => (d.dataset.title = d), 'missing-field'],
    ['itself as a cell', (d) => (d.data[0].values.n[0][1] = d), 'wrong-type'],
    ['itself, in a field of one’s own', (d) => (d['x-own'] = d), ''],
    [
      'a getter that throws',
      (d) =>
        Object.defineProperty(d.dataset, 'title', {
          enumerable: true,
          get: () => {
            throw new Error('no');
          },
        }),
      'unreadable-value',
    ],
    [
      'an entry that throws',
      (d) =>
        Object.defineProperty(d.data[0].values.n[0], 1, {
          get: () => {
            throw new Error('no');
          },
        }),
      'unreadable-value',
    ],
    [
      'a proxy that is gone',
      (d) => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        d.dataset.publisher = proxy;
      },
      'unreadable-value',
    ],
  ])('with %s in it never throws, and is named', (_what, spoil, code) => {
    const document = good();
    spoil(document);
    const codes = codesOf(document);
    expect(codes.slice(0, 1)).toEqual(code ? [code] : []);
  });

  it('that holds millions of empty places is given up, and says so', () => {
    const document = good();
    document.data[0].values.n[0].length = 2 ** 32 - 1;
    const { dataset, problems } = parseDocument(document);
    expect(dataset).toBeUndefined();
    expect(problems.map(({ code }) => code)).toContain('too-many-values');
  });

  it('with more faults than anybody mends one by one is given up, with the first of them', () => {
    const document = good();
    document.observations = Array.from({ length: MOST_FAULTS + 9 }, (_, i) => `${i}`);
    const { dataset, problems } = parseDocument(document);
    expect(dataset).toBeUndefined();
    expect(problems[0]).toMatchObject({ code: 'too-many-faults' });
    expect(problems.length).toBeLessThan(300);
  });
});

describe('a text of ten thousand levels', () => {
  const deep = (open: string, close: string) => open.repeat(10_000) + close.repeat(10_000);

  it.each([
    ['as the document', (nest: string) => nest],
    [
      'as a cell',
      (nest: string) => JSON.stringify(contract(figures)).replace('[[1,2]', `[[1,${nest}]`),
    ],
    [
      'in a field of one’s own',
      (nest: string) =>
        JSON.stringify({ ...contract(), 'x-own': 1 }).replace('"x-own":1', `"x-own":${nest}`),
    ],
    [
      'in an unknown field',
      (nest: string) =>
        JSON.stringify({ ...contract(), own: 1 }).replace('"own":1', `"own":${nest}`),
    ],
  ])('%s is read without an exception', (_where, put) => {
    for (const nest of [deep('[', ']'), deep('{"a":', '}').replace(':}', ':1}')]) {
      expect(() => parse(put(nest))).not.toThrow();
    }
  });
});

/** What reading takes too long for is told at once; two seconds are promised, on a slow machine too. */
const SECONDS = 2;

describe('the cost of reading and of what is derived', () => {
  it.each(Object.entries(LARGE))('grows no faster than the number of %s', (_what, make) => {
    const work = (count: number) => {
      const document = make(count);
      const text = JSON.stringify(document);
      return () => void deriveAll(parse(text).dataset!, document);
    };
    expect(growth(work, 500)).toBeLessThan(9);
  });

  it.each(Object.entries(LARGE))('is below two seconds for ten thousand %s', (_what, make) => {
    const text = JSON.stringify(make(10_000));
    const before = cpuTime();
    parse(text);
    expect(cpuTime() - before).toBeLessThan(SECONDS * 1000);
  });
});

import * as aq from 'arquero';
import { describe, expect, it } from 'vitest';
import { fromTable, toTable, type Mapping } from '../src/arquero.js';
import type { Contract } from '../src/core/contract/contract.generated.js';
import { parseDocument } from '../src/core/read/parse.js';
import { text } from './support/files.js';

const item = (id: string, part: object) => ({
  id,
  name: id,
  domain: 'employment',
  unit: 'person',
  kind: 'stock',
  aggregation: { region: 'sum', time: 'last' },
  direction: 'higher',
  ...part,
});

/** Two streets of unlike size: their rates are 90 % and 50 %, that of the district 58 %. */
const STREETS = {
  contract: '1.0',
  dataset: {
    id: 'streets',
    title: '两个街道',
    publisher: { name: '某局' },
    published: '2024-04-10',
    asOf: '2024-03',
    sample: true,
  },
  regions: {
    items: [
      { id: 'D', name: '全区', level: 'district' },
      { id: 'S1', name: '甲街道', level: 'street', parent: 'D' },
      { id: 'S2', name: '乙街道', level: 'street', parent: 'D' },
    ],
  },
  indicators: [
    item('employed-persons', {}),
    item('willing-workers', { direction: 'neutral' }),
    item('employment-rate', {
      unit: 'percent',
      kind: 'ratio',
      aggregation: { region: 'ratio', time: 'last' },
      ratio: { numerator: 'employed-persons', denominator: 'willing-workers' },
    }),
  ],
  data: [
    {
      frequency: 'M',
      periods: ['2024-03'],
      regions: ['S1', 'S2'],
      values: {
        'employed-persons': [[900], [2000]],
        'willing-workers': [[1000], [4000]],
        'employment-rate': [[90], [50]],
      },
    },
  ],
} as unknown as Contract;

function mappingOf(contract: Contract): Mapping {
  const { contract: _v, data: _d, observations: _o, changes: _c, ...document } = contract;
  return { mapping: '1.0', document, tables: [] };
}

/** The figures of a document, each as a text, in an order of their own. */
const figuresOf = (contract: Contract) =>
  (toTable(parseDocument(contract).dataset!).objects() as object[])
    .map((row) => JSON.stringify(row))
    .sort();

describe('a dataset as a table of Arquero', { timeout: 120_000 }, () => {
  it('has a row a figure, with its type, status and qualifier, and the rows that are asked for', () => {
    const table = toTable(parseDocument(STREETS).dataset!);
    expect(table.numRows()).toBe(6);
    expect(table.object(0)).toMatchObject({
      indicator: 'employed-persons',
      region: 'S1',
      value: 900,
    });
    expect(table.columnNames()).toEqual(
      expect.arrayContaining([
        'period',
        'accumulation',
        'as',
        'unit',
        'qualifier',
        'status',
        'raw',
      ]),
    );
    expect(toTable(parseDocument(STREETS).dataset!, { regions: ['S2'] }).numRows()).toBe(3);
  });

  it.each(['gongshu-2024.json', 'sample-district.json'])(
    'comes back from it with every figure, bound, wording and reason: %s',
    (name) => {
      const contract = JSON.parse(text(name)) as Contract;
      const { dataset } = parseDocument(contract);
      const { contract: back, problems } = fromTable(toTable(dataset!), mappingOf(contract));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const [before, after] = [figuresOf(contract), figuresOf(back!)];
      expect(after.length).toBe(before.length);
      const known = new Set(before);
      expect(after.filter((figure) => !known.has(figure)).slice(0, 3)).toEqual([]);
    },
  );

  it('names what was made of it that no document may hold', () => {
    const table = toTable(parseDocument(STREETS).dataset!);
    const spoilt = table.derive({ region: () => 'S9' });
    const { contract, problems } = fromTable(spoilt, mappingOf(STREETS));
    expect([contract, problems[0]!.code]).toEqual([undefined, 'transform-row']);
  });
});

type Verbs = (table: aq.ColumnTable, tools: typeof aq) => aq.ColumnTable;

/** The worked example of the book. */
const example = async () =>
  ((await import('../stories/examples/district-rate.mjs')) as { default: Verbs }).default;

describe('the rate of a district from those of its streets', () => {
  const table = toTable(parseDocument(STREETS).dataset!);

  it('is the sum of numerators over the sum of denominators, in the example of the book', async () => {
    const districtRate = await example();
    const { contract, problems } = fromTable(districtRate(table, aq), mappingOf(STREETS));
    expect(problems).toEqual([]);
    const district = toTable(parseDocument(contract).dataset!, { regions: ['D'] }).objects() as {
      indicator: string;
      value: number;
    }[];
    expect(district.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['employed-persons', 2900],
      ['willing-workers', 5000],
      ['employment-rate', 58],
    ]);
  });

  it('is never their mean: where it was averaged there is no document, and the sentence says why', () => {
    const mean = table
      .groupby('indicator', 'period', 'accumulation')
      .rollup({ value: (d: { value: number }) => aq.op.mean(d.value) } as never)
      .derive({ region: () => 'D' } as never);
    const sums = table
      .filter(((d: { unit: string }) => d.unit === 'person') as never)
      .groupby('indicator', 'period', 'accumulation')
      .rollup({ value: (d: { value: number }) => aq.op.sum(d.value) } as never)
      .derive({ region: () => 'D' } as never);
    const rate = mean.filter(
      ((d: { indicator: string }) => d.indicator === 'employment-rate') as never,
    );
    const { contract, problems } = fromTable(table.concat(sums, rate), mappingOf(STREETS));
    expect(contract).toBe(undefined);
    expect(problems.map(({ code, args }) => [code, args])).toEqual([
      ['transform-rate', { row: 9, indicator: 'employment-rate', stated: 70, computed: 58 }],
    ]);
  });

  it('is none where a street is missing: a part is not the whole', async () => {
    const districtRate = await example();
    const rows = (table.objects() as object[]).map((row, i) =>
      i === 1 ? { ...row, value: null, status: 'O' } : row,
    );
    const made = districtRate(aq.from(rows), aq);
    const district = (made.objects() as { region: string; indicator: string }[]).filter(
      ({ region }) => region === 'D',
    );
    expect(district.map(({ indicator }) => indicator)).not.toContain('employed-persons');
  });
});

import { describe, expect, it } from 'vitest';
import { readStatistics, type ReadStatistics } from '../../../src/convert/statistics/read.js';
import { codesOf, holdsOf, textsOf } from './list-of.js';

const read = (document: object): ReadStatistics =>
  readStatistics(JSON.stringify(document), 'jobs.json')!;

const JOBS = {
  version: '2.0',
  class: 'dataset',
  label: 'Employment',
  source: 'Bureau of Statistics',
  updated: '2024-05-20T09:00:00Z',
  note: ['Revised in May.'],
  id: ['metric', 'geo', 'month', 'sex'],
  size: [2, 2, 2, 2],
  role: { time: ['month'], geo: ['geo'], metric: ['metric'] },
  dimension: {
    metric: {
      label: 'indicator',
      category: {
        index: ['jobs', 'rate'],
        label: { jobs: 'New jobs', rate: 'Employment rate' },
        unit: { jobs: { label: 'persons', decimals: 0 }, rate: { label: '%', decimals: 1 } },
      },
    },
    geo: {
      category: {
        index: { 330105: 0, 330105001: 1 },
        label: { 330105: 'Gongshu', 330105001: 'Chaoming' },
        child: { 330105: ['330105001'] },
      },
    },
    month: { category: { index: ['2024M03', '2024M04'] } },
    sex: { label: 'sex', category: { index: ['_T', 'F'], label: { _T: 'Total', F: 'Women' } } },
  },
  value: [120, 60, 130, null, 30, 14, 32, 15, 95.3, 94, 95.5, 94.1, 96, 95, 96.2, 95.4],
};

describe('a data set of JSON-stat 2', () => {
  const read2 = read(JOBS);

  it('becomes a long list, a row each observation, its periods in the words of the contract', () => {
    const [head, ...rows] = textsOf(read2);
    expect(head).toEqual(['metric', 'geo', 'month', 'sex', 'value']);
    expect(rows).toHaveLength(15);
    expect(rows[0]).toEqual(['jobs', '330105', '2024-03', '_T', '120']);
    expect(rows[14]).toEqual(['rate', '330105001', '2024-04', 'F', '95.4']);
  });

  it('says by its roles what its dimensions are', () => {
    expect(holdsOf(read2)).toEqual({
      metric: 'indicator',
      geo: 'region',
      month: 'period',
      sex: 'category',
      value: 'value',
    });
  });

  it('brings names, units, decimals, the tree of its regions, its source and its notes', () => {
    const { dataset, sources, regions, indicators, dimensions } = read2.mapping.document;
    expect(dataset).toMatchObject({
      title: 'Employment',
      publisher: { name: 'Bureau of Statistics' },
      published: '2024-05-20',
      notes: ['Revised in May.'],
    });
    expect(sources).toMatchObject([{ title: 'Bureau of Statistics', published: '2024-05-20' }]);
    expect(regions.items).toEqual([
      { id: '330105', name: 'Gongshu', level: 'district' },
      { id: '330105001', name: 'Chaoming', level: 'street', parent: '330105' },
    ]);
    expect(indicators).toMatchObject([
      { id: 'jobs', name: 'New jobs', unit: 'person', decimals: 0 },
      { id: 'rate', name: 'Employment rate', unit: 'percent', decimals: 1, kind: 'ratio' },
    ]);
    expect(dimensions).toEqual([
      { id: 'sex', name: 'sex', categories: [{ id: 'F', name: 'Women' }] },
    ]);
  });

  it('adds nothing up that the file does not say can be added', () => {
    for (const { aggregation } of read2.mapping.document.indicators) {
      expect(aggregation).toEqual({ region: 'none', time: 'none' });
    }
  });

  it('takes the category of the whole for no breakdown', () => {
    const sex = read2.mapping.tables[0]!.columns.find(({ header }) => header === 'sex')!;
    expect(sex.labels).toEqual({ _T: {}, F: { breakdown: { sex: 'F' } } });
  });
});

describe('values and marks of JSON-stat', () => {
  const cube = (more: object) => ({
    version: '2.0',
    class: 'dataset',
    id: ['year'],
    size: [3],
    role: { time: ['year'] },
    dimension: { year: { category: { index: ['2021', '2022', '2023'] } } },
    ...more,
  });

  it('may stand in an object of positions', () => {
    const [, ...rows] = textsOf(read(cube({ value: { 0: 1.5, 2: 4 } })));
    expect(rows).toEqual([
      ['2021', '1.5'],
      ['2023', '4'],
    ]);
  });

  it.each([
    ['a list', ['p', null, null]],
    ['an object', { 0: 'p' }],
  ])('may be %s', (_, status) => {
    const [, first, second] = textsOf(read(cube({ value: [1, 2, 3], status })));
    expect(first).toEqual(['2021', '1', 'p']);
    expect(second).toEqual(['2022', '2', '']);
  });

  it('hold for all values where one text is given', () => {
    const rows = textsOf(read(cube({ value: [1, 2, 3], status: 'e' }))).slice(1);
    expect(rows.map((row) => row[2])).toEqual(['e', 'e', 'e']);
  });

  it('are asked for, letter by letter, where the file does not say what they mean', () => {
    const { mapping, choices } = read(cube({ value: [1, 2, 3], status: ['P', 'c', 'P'] }));
    expect(mapping.tables[0]!.columns[2]).toMatchObject({ holds: 'status', labels: {} });
    const asked = choices.filter(({ code }) => code === 'symbol');
    expect(asked).toMatchObject([
      { text: 'P', count: 2, at: '/tables/0/columns/2/labels/P', place: { cells: 'C2' } },
      { text: 'c', count: 1 },
    ]);
    expect(asked.every((choice) => !('guess' in choice))).toBe(true);
  });

  it('are known by the names that the provider gives them', () => {
    const { mapping, choices } = read(
      cube({
        value: [1, 2, 3],
        status: ['p', 'x', 'n'],
        extension: { status: { label: { p: 'provisional', x: 'estimated', n: 'normal' } } },
      }),
    );
    expect(mapping.tables[0]!.columns[2]!.labels).toEqual({
      p: { status: 'P' },
      x: { status: 'E' },
      n: {},
    });
    expect(choices.some(({ code }) => code === 'symbol')).toBe(false);
  });

  it('leave a number that is marked confidential out everywhere', () => {
    const found = read(
      cube({
        value: [1, 7, 3],
        status: { 1: 'c' },
        extension: { status: { label: { c: 'confidential' } } },
      }),
    );
    expect(textsOf(found)[2]).toEqual(['2022', '', 'c']);
    expect(JSON.stringify([found.workbook, found.mapping, found.problems])).not.toContain('7');
    expect(codesOf(found)).toEqual(['withheld-left-out']);
  });

  it('keep a text that is no number as it stands', () => {
    expect(textsOf(read(cube({ value: [1, ':', 3] })))[2]).toEqual(['2022', ':']);
  });
});

describe('other classes of JSON-stat', () => {
  const dimension = { year: { category: { index: ['2021', '2022'] } } };

  it('reads each data set of a bundle of version 1 as a sheet, with its multiplier', () => {
    const found = read({
      'labour force': {
        label: 'Labour force',
        value: [22.2, 40],
        dimension: {
          id: ['concept', 'year'],
          size: [1, 2],
          role: { time: ['year'], metric: ['concept'] },
          concept: {
            category: {
              label: { lf: 'Labour force' },
              unit: { lf: { base: 'persons', multiplier: 3, decimals: 1 } },
            },
          },
          ...dimension,
        },
      },
      rate: {
        value: [5, 6],
        dimension: { id: ['year'], size: [2], role: { time: ['year'] }, ...dimension },
      },
    });
    expect(found.workbook.sheets.map(({ name }) => name)).toEqual(['labour force', 'rate']);
    expect(textsOf(found)).toEqual([
      ['concept', 'year', 'value', 'digits'],
      ['lf', '2021', '22200', '3'],
      ['lf', '2022', '40000', '3'],
    ]);
    expect(found.mapping.document.indicators[0]).toMatchObject({ unit: 'person', decimals: 0 });
    expect(holdsOf(found).digits).toBe('attribute digits');
  });

  it('reads the data sets that stand in a collection', () => {
    const item = { class: 'dataset', id: ['year'], size: [2], dimension, value: [1, 2] };
    const found = read({
      version: '2.0',
      class: 'collection',
      link: {
        item: [
          item,
          { class: 'collection', link: { item: [item] } },
          { class: 'dataset', href: '/x' },
        ],
      },
    });
    expect(found.workbook.sheets).toHaveLength(2);
  });

  it.each([
    ['VALUE_LEN_MISMATCH', { id: ['year'], size: [2], dimension, value: [1] }],
    ['ID_SIZE_LEN_MISMATCH', { id: ['year', 'x'], size: [2], dimension, value: [1, 2] }],
    [
      'INDEX_POSITIONS_INVALID',
      {
        id: ['x'],
        size: [2],
        dimension: { x: { category: { index: { a: 0, b: 2 } } } },
        value: [1, 2],
      },
    ],
    ['INDEX_COUNT_MISMATCH', { id: ['year'], size: [3], dimension, value: [1, 2, 3] }],
    [
      'CUBE_SIZE_OVERFLOW',
      {
        id: ['year'],
        size: [2e9],
        dimension: { year: { category: { index: { a: 2e9 - 1 } } } },
        value: {},
      },
    ],
  ])('names the rule %s that a data set breaks, and takes nothing of it', (rule, cube) => {
    const found = read({ version: '2.0', class: 'dataset', ...cube });
    expect(found.problems).toMatchObject([{ code: 'data-set-invalid', args: { rule } }]);
    expect(found.workbook.sheets).toEqual([]);
  });

  it('leaves alone what is no statistical format', () => {
    expect(readStatistics('{"contract":"1.0","dataset":{}}', 'a.json')).toBeUndefined();
    expect(readStatistics('{"a":1', 'a.json')).toBeUndefined();
    expect(readStatistics('街道,人数\n潮鸣,3\n', 'a.csv')).toBeUndefined();
  });
});

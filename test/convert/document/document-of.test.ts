import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/convert/document/document-of.js';
import { writeContract } from '../../../src/convert/document/write-contract.js';
import type { Figure } from '../../../src/convert/figures/figure.js';
import type { Mapping } from '../../../src/convert/mapping/mapping.generated.js';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { lint } from '../../../src/core/lint/lint.js';
import { parse } from '../../../src/core/read/parse.js';

const MAPPING: Mapping = {
  mapping: '1.0',
  document: {
    dataset: { id: 'jobs', title: '就业月报', publisher: { name: '某区人社局' } },
    regions: {
      items: [
        { id: 'district', name: '某区', level: 'district' },
        { id: 'east', name: '东街道', level: 'street', parent: 'district' },
        { id: 'west', name: '西街道', level: 'street', parent: 'district' },
      ],
    },
    dimensions: [{ id: 'sex', name: '性别', categories: [{ id: 'm', name: '男' }] }],
    indicators: [
      {
        id: 'new-jobs',
        name: '城镇新增就业',
        unit: 'person',
        kind: 'flow',
        aggregation: { region: 'sum', time: 'sum', category: 'sum' },
        direction: 'higher',
      },
      {
        id: 'rate',
        name: '调解成功率',
        unit: 'percent',
        kind: 'ratio',
        aggregation: { region: 'none', time: 'none' },
        direction: 'higher',
      },
    ],
  },
  tables: [],
};

const figure = (cell: string, more: Partial<Figure>): Figure => ({
  file: '就业.xlsx',
  sheet: '三月',
  cell,
  as: 'value',
  indicator: 'new-jobs',
  region: 'east',
  period: '2024-03',
  value: 120,
  ...more,
});

const grid = (rows: Record<string, (number | null)[]>, indicator = 'new-jobs'): Figure[] =>
  Object.entries(rows).flatMap(([region, values], r) =>
    values.flatMap((value, p) =>
      value === null
        ? []
        : figure(`${'BCDEFG'[p]}${r + 2}`, { indicator, region, period: `2024-0${p + 1}`, value }),
    ),
  );

const TODAY = '2024-04-08';
const make = (figures: readonly Figure[], earlier?: Contract, today = TODAY) => {
  const { contract, problems } = documentOf(figures, MAPPING, earlier, today);
  return { contract: contract!, problems };
};

/** What a reader and a linter of the contract find in it. */
const faultsOf = (contract: Contract) => {
  const { dataset, problems } = parse(writeContract(contract));
  return [...problems, ...lint(dataset!, Date.parse(TODAY))].map(({ code }) => code);
};

describe('the document of some figures', () => {
  it('has them in blocks without a gap, its dates, and no fault', () => {
    const { contract, problems } = make(
      grid({ district: [200, 210, 220], east: [120, 125, 130], west: [80, 85, 90] }),
    );
    expect(problems).toEqual([]);
    expect(contract.data).toEqual([
      {
        frequency: 'M',
        periods: { start: '2024-01', count: 3 },
        regions: ['district', 'east', 'west'],
        values: {
          'new-jobs': [
            [200, 210, 220],
            [120, 125, 130],
            [80, 85, 90],
          ],
        },
      },
    ]);
    expect(contract.dataset).toMatchObject({
      published: TODAY,
      asOf: '2024-03',
      frequency: 'M',
    });
    expect(faultsOf(contract)).toEqual([]);
  });

  it('has no cell for what no sheet states: what lacks a month stands in a block of its own', () => {
    const { contract } = make(grid({ east: [120, 125, 130], west: [80, null, 90] }));
    expect(contract.data!.map(({ regions, periods }) => [regions, periods])).toEqual([
      [['east'], { start: '2024-01', count: 3 }],
      [['west'], ['2024-01', '2024-03']],
    ]);
    expect(JSON.stringify(contract)).not.toContain('null');
  });

  it('has a figure with a bound, a wording or a note as a row, and a status in its block', () => {
    const { contract } = make([
      figure('B2', { value: 4000, qualifier: 'about', raw: '约4千' }),
      figure('B3', { region: 'west', value: 80, status: 'P' }),
      figure('B4', { region: 'district', value: null, status: 'Q' }),
    ]);
    expect(contract.observations).toEqual([
      {
        indicator: 'new-jobs',
        region: 'east',
        period: '2024-03',
        value: 4000,
        qualifier: 'about',
        raw: '约4千',
      },
    ]);
    expect(contract.data![0]).toMatchObject({
      regions: ['district', 'west'],
      values: { 'new-jobs': [[null], [80]] },
      status: { 'new-jobs': { P: [['west', '2024-03']], Q: [['district', '2024-03']] } },
    });
  });

  it('has supplied changes, targets, and a rate with its numerator and denominator', () => {
    const { contract, problems } = make([
      figure('B2', {}),
      figure('C2', { as: 'change', basis: 'year-on-year', value: 5.2 }),
      figure('D2', { as: 'target', comparator: 'ge', accumulation: 'ytd', value: 1500 }),
      figure('E2', { indicator: 'rate', as: 'numerator', value: 57 }),
      figure('F2', { indicator: 'rate', as: 'denominator', value: 60 }),
      figure('G2', { indicator: 'rate', value: 95 }),
    ]);
    expect(problems).toEqual([]);
    expect(contract.changes).toEqual([
      {
        indicator: 'new-jobs',
        region: 'east',
        period: '2024-03',
        basis: 'year-on-year',
        value: 5.2,
      },
    ]);
    expect(contract.targets).toEqual([
      {
        indicator: 'new-jobs',
        region: 'east',
        accumulation: 'ytd',
        comparator: 'ge',
        value: 1500,
        validFrom: '2024-01',
        validTo: '2024-12',
      },
    ]);
    expect(contract.observations).toEqual([
      {
        indicator: 'rate',
        region: 'east',
        period: '2024-03',
        value: 95,
        numerator: 57,
        denominator: 60,
      },
    ]);
    expect(faultsOf(contract)).toEqual([]);
  });

  it('names a total that its parts do not add up to, and keeps it', () => {
    const { contract, problems } = make(grid({ district: [201], east: [120], west: [80] }));
    expect(problems).toEqual([
      {
        code: 'total-differs',
        severity: 'warning',
        place: { file: '就业.xlsx', sheet: '三月', cells: 'B2' },
        args: { text: '某区', stated: '201', computed: '200' },
      },
    ]);
    expect(contract.data![0]!.values['new-jobs']![0]).toEqual([201]);
  });

  it('is the same text whatever the order of its figures', () => {
    const figures = grid({ district: [200, 210], east: [120, 125], west: [80, 85] });
    const text = writeContract(make(figures).contract);
    expect(writeContract(make([...figures].reverse()).contract)).toBe(text);
    expect(text).toContain('          [200, 210],\n');
  });
});

describe('a document that an earlier one goes into', () => {
  const earlier = (): Contract => ({
    ...structuredClone(
      make(grid({ district: [200, 210], east: [120, 125], west: [80, 85] })).contract,
    ),
    targets: [{ indicator: 'rate', comparator: 'ge', value: 90 }],
    programmes: [{ id: 'express', name: '职通车' }],
  });
  const march = [figure('B2', { value: 130 }), figure('B3', { region: 'west', value: 90 })];

  it('has its figures and the new ones, and all that it says beside them', () => {
    const { contract, problems } = make(march, earlier(), '2024-04-20');
    expect(problems).toEqual([]);
    expect(contract.data!.map(({ regions, values }) => [regions, values['new-jobs']])).toEqual([
      [['district'], [[200, 210]]],
      [
        ['east', 'west'],
        [
          [120, 125, 130],
          [80, 85, 90],
        ],
      ],
    ]);
    expect(contract.targets).toEqual(earlier().targets);
    expect(contract.programmes).toEqual(earlier().programmes);
    expect(contract.dataset).toMatchObject({ asOf: '2024-03', published: '2024-04-20' });
  });

  it('shows what was corrected, and takes in again what is the same without a trace', () => {
    const { contract } = make(
      [
        figure('B2', { period: '2024-01', value: 121 }),
        figure('B3', { period: '2024-02', value: 125 }),
      ],
      earlier(),
    );
    expect(contract.observations).toEqual([
      {
        indicator: 'new-jobs',
        region: 'east',
        period: '2024-01',
        value: 121,
        previous: { value: 120, vintage: TODAY },
      },
    ]);
    const same = make([figure('B3', { period: '2024-02', value: 125 })], earlier());
    expect(writeContract(same.contract)).toBe(writeContract(earlier()));
  });

  it('keeps what it says of a figure in words, and takes in what a sheet adds to it', () => {
    const noted: Contract = {
      ...earlier(),
      data: [],
      observations: [
        {
          indicator: 'rate',
          region: 'east',
          period: '2024-01',
          value: 95,
          note: '不含街道自办',
          programme: 'express',
        },
        { indicator: 'rate', region: 'west', period: '2024-01', value: 90 },
      ],
    };
    const { contract } = make(
      [
        figure('B2', { indicator: 'rate', period: '2024-01', value: 96 }),
        figure('B3', { indicator: 'rate', region: 'west', period: '2024-01', value: 90 }),
        figure('C3', {
          indicator: 'rate',
          region: 'west',
          period: '2024-01',
          as: 'numerator',
          value: 9,
        }),
      ],
      noted,
    );
    expect(contract.observations).toEqual([
      {
        ...noted.observations![0],
        value: 96,
        previous: { value: 95, vintage: TODAY },
      },
      { ...noted.observations![1], numerator: 9 },
    ]);
  });

  it('fills in nothing that it withholds, and says so', () => {
    const closed = earlier();
    closed.data![0]!.values['new-jobs']![1]![1] = null;
    closed.data![0]!.status = { 'new-jobs': { Q: [['east', '2024-02']] } };
    closed.data![0]!.conf = { 'new-jobs': { C: [['east', '2024-02']] } };
    const { contract, problems } = make([figure('B3', { period: '2024-02', value: 125 })], closed);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['withheld-before', 'error'],
    ]);
    expect(JSON.stringify(contract)).not.toContain('125');
    expect(contract.data![0]!.conf).toEqual(closed.data![0]!.conf);
  });

  it('is none where the earlier one is broken, or counts in another unit', () => {
    const broken = { ...earlier(), indicators: [] };
    expect(documentOf(march, MAPPING, broken).problems.map(({ code }) => code)).toEqual([
      'earlier-invalid',
    ]);
    const other = earlier();
    other.indicators[0]!.unit = 'person-time';
    const { contract, problems } = make(march, other);
    expect(problems.map(({ code }) => code)).toEqual(['unit-differs']);
    expect(JSON.stringify(contract.data)).not.toContain('2024-03');
  });
});

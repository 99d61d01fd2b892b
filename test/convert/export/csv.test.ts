import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportContract } from '../../../src/convert/export/export.js';
import { block, contract, indicator } from '../../../stories/documents/document.js';

const NAMES = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '＝1+1',
  ' =1',
  '\u200b=1',
  '"=1',
  ';=1',
  ',=1',
  'a;=1',
];

const document = contract({
  indicators: [indicator('jobs', { name: '=HYPERLINK("x")' })],
  data: [block('2024-01', { jobs: { A: [1] } })],
  observations: NAMES.map((note, i) => ({
    indicator: 'jobs',
    region: 'B',
    period: `2024-${String(i + 1).padStart(2, '0')}`,
    value: -i,
    note,
  })),
});

/** Where a field begins, also for a reader that parts fields at another sign. */
const RUNS = /(?:^|[,;])[\p{C}\p{Z}"'`]*?(?<!')[=+\-@＝＋－＠]/u;

describe.each(['csv', 'csvw', 'datapackage'] as const)('the table of %s', (format) => {
  it('has no text that a spreadsheet would run', async () => {
    const { files } = await exportContract(document, format);
    const rows = Papa.parse<string[]>(String(files['data.csv'])).data;
    const texts = rows.flat().filter((cell) => !/^-?\d+$/.test(cell));
    expect(texts.filter((cell) => /^[\s\u200b"]*[=+\-@＝]/.test(cell))).toEqual([]);
    expect(texts.filter((cell) => cell.includes('SUM') && RUNS.test(cell))).toEqual([]);
  });

  it('begins with the mark by which spreadsheets know Chinese', async () => {
    const { files } = await exportContract(document, format);
    expect(String(files['data.csv']).startsWith('\uFEFF"地区","指标","时期"')).toBe(true);
  });
});

interface CsvwColumn {
  readonly name: string;
  readonly null: string;
  readonly titles: { readonly zh: string };
}

interface Csvw {
  readonly dialect: object;
  readonly tables: readonly [
    { readonly url: string; readonly tableSchema: { readonly columns: readonly CsvwColumn[] } },
  ];
}

interface DataPackage {
  readonly name: string;
  readonly contributors: readonly [{ readonly roles: readonly string[] }];
  readonly resources: readonly [
    {
      readonly path: string;
      readonly schema: {
        readonly fields: readonly { readonly name: string; readonly missingValues?: object }[];
      };
    },
  ];
}

describe('the metadata beside a table', () => {
  const heads = async (format: 'csvw' | 'datapackage') => {
    const { files } = await exportContract(document, format);
    return { files, head: Papa.parse<string[]>(String(files['data.csv']).slice(1)).data[0]! };
  };

  it('of CSV on the Web names its columns in their order, and what a blank is', async () => {
    const { files, head } = await heads('csvw');
    const { tables, dialect } = JSON.parse(String(files['csv-metadata.json'])) as Csvw;
    expect(tables[0].url).toBe('data.csv');
    expect(tables[0].tableSchema.columns.map((one) => one.titles.zh)).toEqual(head);
    const names = tables[0].tableSchema.columns.map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
    expect(tables[0].tableSchema.columns.every((one) => one.null === '')).toBe(true);
    expect(dialect).toMatchObject({ encoding: 'utf-8', headerRowCount: 1 });
  });

  it('of a data package does too, and says why a value is missing', async () => {
    const { files, head } = await heads('datapackage');
    const { resources, name, contributors } = JSON.parse(
      String(files['datapackage.json']),
    ) as DataPackage;
    expect(name).toMatch(/^[a-z0-9._-]+$/);
    expect(contributors[0].roles).toEqual(['publisher']);
    expect(resources[0].schema.fields.map((one) => one.name)).toEqual(head);
    const value = resources[0].schema.fields.find((one) => one.name === '数值');
    expect(value!.missingValues).toEqual([{ value: '', label: expect.stringContaining('状态') }]);
    expect(resources.map(({ path }) => path).every((path) => path in files)).toBe(true);
  });
});

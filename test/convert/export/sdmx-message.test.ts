import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportContract } from '../../../src/convert/export/export.js';
import { contract, indicator, text } from '../../../stories/documents/document.js';
import { awkwardContract } from './awkward-contract.js';

const document = contract({
  indicators: [indicator('jobs', { name: text('新增就业', 'New jobs'), unit: 'person' })],
  dimensions: [
    { id: 'sex', name: text('性别', 'Sex'), categories: [{ id: 'F', name: text('女', 'Women') }] },
  ],
  observations: [
    { indicator: 'jobs', region: 'A', period: '2024-01/P2M', value: 30, status: 'PE' },
    { indicator: 'jobs', region: 'A', period: '2024-03', value: null, status: 'Q', conf: 'C' },
    { indicator: 'jobs', region: 'A', period: '2024-03', accumulation: 'ytd', value: 95 },
    { indicator: 'jobs', region: 'A', period: '2024-03', breakdown: { sex: 'F' }, value: 12 },
  ],
});

const written = async (format: 'sdmx-csv' | 'sdmx-json', given = document) =>
  String(Object.values((await exportContract(given, format)).files)[0]);

interface Component {
  readonly id: string;
  readonly keyPosition: number;
  readonly values: readonly { readonly names: object }[];
}

interface Message {
  readonly meta: { readonly contentLanguages: readonly string[] };
  readonly data: {
    readonly structures: readonly [
      {
        readonly dimensions: { readonly observation: readonly Component[] };
        readonly attributes: { readonly observation: readonly Component[] };
        readonly annotations: readonly object[];
      },
    ];
    readonly dataSets: readonly [
      {
        readonly observations: Readonly<Record<string, readonly unknown[]>>;
        readonly annotations: readonly number[];
      },
    ];
  };
}

const message = async (given = document) =>
  JSON.parse(await written('sdmx-json', given)) as Message;

describe('a message of SDMX-CSV', () => {
  it('has the columns of version 2, each component once, with its name', async () => {
    const [head] = Papa.parse<string[]>(await written('sdmx-csv')).data;
    expect(head).toEqual([
      'STRUCTURE[;]',
      'STRUCTURE_ID',
      'ACTION',
      'INDICATOR: 指标',
      'REF_AREA: 地区',
      'FREQ: 频率',
      'sex: 性别',
      'ACCUMULATION: 累计方式',
      'TIME_PERIOD: 时期',
      'OBS_VALUE: 数值',
      'UNIT_MEASURE: 计量单位',
      'OBS_STATUS[]: 状态',
      'CONF_STATUS: 保密',
    ]);
  });

  it('writes ranges of time, the whole, several flags and confidentiality as SDMX does', async () => {
    const [, merged, secret, running, women] = Papa.parse<string[]>(await written('sdmx-csv')).data;
    expect(merged!.slice(5)).toEqual([
      'M: 月',
      '_T: 合计',
      'period',
      '2024-01-01/P2M',
      '30',
      'person: 人',
      'P;E',
      '',
    ]);
    expect(secret!.slice(8)).toEqual(['2024-03', '', 'person: 人', 'Q', 'C']);
    expect(running![7]).toBe('ytd');
    expect(women![6]).toBe('F: 女');
  });

  it('has as many fields in each line as in its head', async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const rows = Papa.parse<string[]>(
        (await written('sdmx-csv', awkwardContract(seed))).trimEnd(),
      ).data;
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });
});

describe('a message of SDMX-JSON', () => {
  it('points only at values that there are', async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { data } = await message(awkwardContract(seed));
      const { dimensions, attributes, annotations } = data.structures[0];
      const sizes = dimensions.observation.map(({ values }) => values.length);
      const [{ observations, annotations: notes }] = data.dataSets;
      for (const [key, cells] of Object.entries(observations)) {
        const places = key.split(':').map(Number);
        expect(places.length).toBe(sizes.length);
        expect(places.every((place, i) => place >= 0 && place < sizes[i]!)).toBe(true);
        expect(cells.length).toBeLessThanOrEqual(1 + attributes.observation.length);
      }
      expect(Math.max(...notes)).toBeLessThan(annotations.length);
    }
  });

  it('has names in both languages, positions of keys, and one key for each figure', async () => {
    const { data, meta } = await message();
    const [structure] = data.structures;
    expect(
      structure.dimensions.observation.map(({ id, keyPosition }) => `${keyPosition} ${id}`),
    ).toEqual(['0 INDICATOR', '1 REF_AREA', '2 FREQ', '3 sex', '4 ACCUMULATION', '5 TIME_PERIOD']);
    expect(structure.dimensions.observation[0]!.values[0]!.names).toEqual({
      zh: '新增就业',
      en: 'New jobs',
    });
    expect(Object.keys(data.dataSets[0].observations)).toHaveLength(4);
    expect(meta.contentLanguages).toEqual(['zh', 'en']);
  });
});

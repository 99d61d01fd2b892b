import { describe, expect, it } from 'vitest';
import { readStatistics, type ReadStatistics } from '../../../src/convert/statistics/read.js';
import { codesOf, holdsOf, textsOf } from './list-of.js';

const read = (message: object): ReadStatistics =>
  readStatistics(JSON.stringify(message), 'message.json')!;

const coded = (id: string, values: object[], more: object = {}) => ({ id, values, ...more });

const AREAS = [
  { id: '330105', name: 'Gongshu', names: { en: 'Gongshu', zh: '拱墅区' } },
  { id: '330105001', names: { zh: '潮鸣街道' }, parent: '330105' },
];

const STRUCTURE = {
  name: 'Jobs',
  names: { en: 'Jobs', 'zh-CN': '就业' },
  links: [
    { rel: 'dataflow', urn: 'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=HZ:JOBS(1.0)' },
  ],
  dimensions: {
    dataSet: [coded('FREQ', [{ id: 'M' }], { roles: ['FREQ'] })],
    series: [
      coded('INDICATOR', [{ id: 'NEW', name: 'New jobs' }]),
      coded('REF_AREA', AREAS, { roles: ['REF_AREA'] }),
    ],
    observation: [
      coded('TIME_PERIOD', [{ id: '2024-M03' }, { id: '2024-04' }], { roles: ['TIME_PERIOD'] }),
    ],
  },
  measures: { observation: [{ id: 'OBS_VALUE', format: { dataType: 'Double' } }] },
  attributes: {
    dataSet: [coded('UNIT_MEASURE', [{ id: 'PS', name: 'Persons' }])],
    dimensionGroup: [coded('UNIT_MULT', [{ id: '0' }, { id: '3' }])],
    series: [coded('TITLE', [{ value: 'a title' }])],
    observation: [
      coded('OBS_STATUS', [{ id: 'A', name: 'Normal value' }, { id: 'P' }, { id: 'L' }], {
        default: 'A',
      }),
      { id: 'COMMENT_OBS', format: { dataType: 'String' } },
    ],
  },
  annotations: [{ text: 'Counted anew.', texts: { en: 'Counted anew.' } }, { title: 'About all' }],
};

const SERIES = {
  meta: { prepared: '2024-05-01T08:00:00Z', sender: { id: 'HZ', names: { zh: '统计局' } } },
  data: {
    structures: [STRUCTURE],
    dataSets: [
      {
        structure: 0,
        action: 'Merge',
        attributes: [0],
        annotations: [1],
        dimensionGroupAttributes: { ':0:1:': [1] },
        series: {
          '0:0': { attributes: [0], observations: { 0: [120, 1, 'by 31 March'], 1: ['NaN', 2] } },
          '0:1': { observations: { 0: [2.5, null, null, 0], 1: [3] } },
        },
      },
    ],
  },
};

describe('an SDMX-JSON 2 message by series', () => {
  const found = read(SERIES);
  const [head, ...rows] = textsOf(found);
  const of = (name: string) => rows.map((row) => row[head!.indexOf(name)]);

  it('has a row for each observation, with what is said above it', () => {
    expect(of('REF_AREA')).toEqual(['330105', '330105', '330105001', '330105001']);
    expect(of('TIME_PERIOD')).toEqual(['2024-03', '2024-04', '2024-03', '2024-04']);
    expect(of('OBS_VALUE')).toEqual(['120', '', '2500', '3000']);
    expect(of('UNIT_MULT')).toEqual(['', '', '3', '3']);
    expect(of('OBS_STATUS')).toEqual(['P', 'L', 'A', 'A']);
    expect(of('COMMENT_OBS')).toEqual(['by 31 March', '', '', '']);
    expect(of('ANNOTATIONS')).toEqual(['', '', 'Counted anew.', '']);
  });

  it('brings names in both languages, the tree of regions, title, publisher and day', () => {
    const { dataset, regions, indicators } = found.mapping.document;
    expect(dataset).toMatchObject({
      id: 'JOBS',
      title: { 'zh-CN': '就业', en: 'Jobs' },
      publisher: { name: '统计局' },
      published: '2024-05-01',
      notes: ['About all'],
    });
    expect(regions.items).toEqual([
      { id: '330105', name: { 'zh-CN': '拱墅区', en: 'Gongshu' }, level: 'district' },
      { id: '330105001', name: '潮鸣街道', level: 'street', parent: '330105' },
    ]);
    expect(indicators).toMatchObject([{ id: 'NEW', name: 'New jobs', unit: 'person' }]);
  });

  it('has its comments for notes', () => {
    expect(holdsOf(found)).toMatchObject({ COMMENT_OBS: 'attribute note', OBS_STATUS: 'status' });
  });
});

describe('other forms of SDMX-JSON', () => {
  const flat = (observations: object, action = 'Information') => ({ action, observations });

  it('reads version 1.0, flat, with the structure beside the data', () => {
    const found = read({
      header: { prepared: '2012-11-29T08:40:26Z', sender: { id: 'ECB', name: 'Central Bank' } },
      structure: {
        dimensions: {
          dataSet: [coded('FREQ', [{ id: 'D' }], { role: 'FREQ' })],
          series: [],
          observation: [
            coded('CURRENCY', [{ id: 'NZD', name: 'New Zealand dollar' }, { id: 'RUB' }]),
            coded('TIME_PERIOD', [{ id: '2013-01-18' }, { id: '2013-01-21' }], {
              role: 'TIME_PERIOD',
            }),
          ],
        },
        attributes: {
          dataSet: [],
          series: [],
          observation: [
            coded('TITLE', [{ name: 'New Zealand dollar (NZD)' }]),
            coded('OBS_STATUS', [{ id: 'A', name: 'Normal value' }]),
          ],
        },
      },
      dataSets: [flat({ '0:0': [1.5931, 0, 0], '1:1': [40.3, 0, 0] })],
    });
    expect(
      textsOf(found)
        .slice(1)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['D', 'NZD', '2013-01-18', '1.5931'],
      ['D', 'RUB', '2013-01-21', '40.3'],
    ]);
    expect(found.mapping.document.dataset.publisher.name).toBe('Central Bank');
    expect(found.mapping.document.dimensions).toMatchObject([{ id: 'CURRENCY' }]);
  });

  it('reads keys that name all dimensions, also those of the whole data set', () => {
    const data = { structures: [STRUCTURE], dataSets: [flat({ '0:0:1:1': [7] })] };
    expect(textsOf(read({ data }))[1]!.slice(0, 5)).toEqual([
      'M',
      'NEW',
      '330105001',
      '2024-04',
      '7',
    ]);
  });

  it('reads a series whose key names all dimensions', () => {
    const series = { '0:0:1': { observations: { 1: [7] } } };
    const data = { structures: [STRUCTURE], dataSets: [{ series }] };
    expect(textsOf(read({ data }))[1]!.slice(0, 5)).toEqual([
      'M',
      'NEW',
      '330105001',
      '2024-04',
      '7',
    ]);
  });

  it('makes a row for each of several measures', () => {
    const measures = { observation: [{ id: 'TURNOVER' }, { id: 'STAFF', name: 'Staff' }] };
    const data = {
      structures: [{ ...STRUCTURE, measures }],
      dataSets: [flat({ '0:0:0:0': [10, 3, 1] })],
    };
    const found = read({ data });
    const [head, ...rows] = textsOf(found);
    expect(
      rows.map((row) => [row[head!.indexOf('MEASURE')], row[head!.indexOf('OBS_VALUE')]]),
    ).toEqual([
      ['TURNOVER', '10'],
      ['STAFF', '3'],
    ]);
    expect(rows.map((row) => row[head!.indexOf('OBS_STATUS')])).toEqual(['P', 'P']);
  });

  it('takes keys of groups in the order of the data structure where that of the message does not fit', () => {
    const [indicator, area] = STRUCTURE.dimensions.series;
    const [frequency] = STRUCTURE.dimensions.dataSet;
    const [time] = STRUCTURE.dimensions.observation;
    const dimensions = {
      dataSet: [{ ...frequency, keyPosition: 2 }],
      series: [
        { ...indicator, keyPosition: 0 },
        { ...area, keyPosition: 1 },
      ],
      observation: [{ ...time, keyPosition: 3 }],
    };
    const multiplier = coded('UNIT_MULT', [{ id: '0' }, { id: '3' }], {
      relationship: { dimensions: ['INDICATOR', 'REF_AREA'] },
    });
    const structure = { ...STRUCTURE, dimensions, attributes: { dimensionGroup: [multiplier] } };
    const series = { '0:0': { observations: { 0: [2] } }, '0:1': { observations: { 0: [2] } } };
    const dataSets = [{ dimensionGroupAttributes: { '0:1::': [1] }, series }];
    const [head, ...rows] = textsOf(read({ data: { structures: [structure], dataSets } }));
    expect(rows.map((row) => row[head!.indexOf('OBS_VALUE')])).toEqual(['2', '2000']);
  });

  it('declares what stands for a missing value', () => {
    const data = { structures: [STRUCTURE], dataSets: [flat({ '0:0:0:0': ['#N/A'] })] };
    const found = read({ data });
    expect(textsOf(found)[1]![4]).toBe('#N/A');
    expect(found.mapping.symbols).toEqual({ NaN: 'O', '#N/A': 'O' });
  });

  it('takes nothing of a data set that orders a deletion', () => {
    const data = { structures: [STRUCTURE], dataSets: [flat({ '0:0:0:0': [1] }, 'Delete')] };
    const found = read({ data });
    expect(found.workbook.sheets).toEqual([]);
    expect(codesOf(found)).toEqual(['deletion-left-out']);
  });

  it('believes the name of a code before its letter', () => {
    const status = coded('OBS_STATUS', [{ id: 'W', name: 'Withheld' }]);
    const structure = { ...STRUCTURE, attributes: { observation: [status] } };
    const data = { structures: [structure], dataSets: [flat({ '0:0:0:0': [41.5, 0] })] };
    const found = read({ data });
    expect(JSON.stringify(found.workbook)).not.toContain('41.5');
    expect(codesOf(found)).toEqual(['withheld-left-out']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { timelineOf, type TimelineQuestion } from '../../../src/core/derive/timeline.js';
import { REGIONS, block, indicator } from '../../../stories/documents/document.js';
import { period, read, series } from '../../support/dataset.js';

const indicators = [indicator('n'), indicator('m')];
const data = [block('2023-01', { n: { D: Array.from({ length: 24 }, (_, i) => i) } })];
const fact = (kind: 'award' | 'event' | 'name', code?: string) => ({
  kind,
  text: `${kind} ${code ?? ''}`,
  ...(code ? { period: code } : {}),
});
const programme = (id: string, facts: ReturnType<typeof fact>[], more = {}) => ({
  id,
  name: id,
  facts,
  ...more,
});

const told = (
  more: Partial<Contract>,
  { along = '', only = '', region = 'D', ...rest } = {} as Partial<
    Omit<TimelineQuestion, 'region'>
  > & { along?: string; only?: string; region?: string },
) => {
  const dataset = read({ indicators, data, ...more });
  return timelineOf(dataset, {
    region: dataset.regions.get(region)!,
    ...rest,
    ...(along ? { series: series(dataset, along) } : {}),
    ...(only ? { programme: dataset.programmes.get(only)! } : {}),
  });
};
const codes = (list: ReturnType<typeof told>) => list.map((one) => one.period.code);

describe('a timeline', () => {
  const annotations = [
    { period: '2023-10', text: '启用' },
    { period: '2023', text: '年内' },
    { period: '2023-01', text: '开年' },
  ];

  it('has annotations, breaks and dated events and awards, in the order of time', () => {
    const found = told({
      annotations,
      breaks: [{ period: '2021-04', text: '区划', cause: 'boundary' }],
      programmes: [programme('p', [fact('award', '2024'), fact('name', '2020'), fact('event')])],
    });
    expect(codes(found)).toEqual(['2021-04', '2023', '2023-01', '2023-10', '2024']);
    expect(found.map(({ kind }) => kind)).toEqual(['break', 'event', 'event', 'event', 'award']);
  });

  it('keeps the precision given: a year lies across all its months', () => {
    const places = told({ annotations }, { along: 'n' }).map(({ place }) => [
      place!.number,
      place!.to - place!.from,
      place!.wide,
    ]);
    expect(places).toEqual([
      [0, 12, true],
      [1, 1, false],
      [2, 1, false],
    ]);
  });

  it('numbers only what stands in the picture, and cuts a year off at its edge', () => {
    const found = told(
      {
        annotations: [
          { period: '2021-04', text: '以前' },
          { period: '2024', text: '今年' },
          { period: '2025-01', text: '以后' },
        ],
        data: [block('2024-03', { n: { D: [1, 2, 3] } })],
      },
      { along: 'n' },
    );
    expect(found.map(({ place }) => place?.number)).toEqual([undefined, 0, undefined]);
    expect(found[1]!.place!.to - found[1]!.place!.from).toBe(3);
  });

  it('puts nothing on a series of one point', () => {
    const short = [block('2023-10', { n: { D: [1] } })];
    const [found] = told({ annotations: [annotations[0]!], data: short }, { along: 'n' });
    expect(found!.place).toBeUndefined();
  });

  it('along a series has only what concerns it', () => {
    const found = told(
      {
        annotations: [
          { period: '2023-02', text: '另一指标', indicators: ['m'] },
          { period: '2023-03', text: '另一地区', regions: ['A'] },
          { period: '2023-04', text: '有关', indicators: ['n'] },
        ],
        programmes: [
          programme('p', [fact('event', '2023-05')], { indicators: ['n'] }),
          programme('q', [fact('event', '2023-06')], { indicators: ['m'] }),
          programme('r', [fact('event', '2023-07')]),
        ],
      },
      { along: 'n' },
    );
    expect(codes(found)).toEqual(['2023-04', '2023-05']);
  });

  it('of a region has what happened in it and below, and what names no region', () => {
    const annotations = ['A', 'A1', 'B'].map((id) => ({
      period: '2023-02',
      text: id,
      regions: [id],
    }));
    const found = told(
      { annotations: [...annotations, { period: '2023-03', text: '全' }] },
      {
        region: 'A',
      },
    );
    expect(found.map(({ text }) => text)).toEqual(['A', 'A1', '全']);
  });

  it('of a region has what happened in an area that lies within it without being a part', () => {
    const area = { id: 'X', name: '商务区', level: 'area', parent: null, within: ['A1'] };
    const annotations = [{ period: '2023', text: '获奖', regions: ['X'] }];
    const more = { regions: { items: [...REGIONS, area] }, annotations };
    expect(codes(told(more))).toEqual(['2023']);
    expect(codes(told(more, { region: 'B' }))).toEqual([]);
  });

  it('of a programme has its facts only; along a series, its breaks too', () => {
    const more = {
      annotations,
      breaks: [{ period: '2023-06', text: '口径' }],
      programmes: [
        programme('p', [fact('award', '2023')]),
        programme('q', [fact('award', '2022')]),
      ],
    };
    expect(codes(told(more, { only: 'p' }))).toEqual(['2023']);
    expect(codes(told(more, { only: 'p', along: 'n' }))).toEqual(['2023', '2023-06']);
  });

  it('may be cut to a range; a year that reaches into it stays', () => {
    const found = told({ annotations }, { from: period('2023-05'), until: period('2023-10') });
    expect(codes(found)).toEqual(['2023', '2023-10']);
  });

  it('without anything dated is empty', () => {
    expect(told({})).toEqual([]);
    expect(told({ programmes: [programme('p', [fact('event')])] })).toEqual([]);
  });
});

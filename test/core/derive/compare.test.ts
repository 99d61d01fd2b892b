import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import {
  comparePeriods,
  compareRegions,
  type Comparison,
} from '../../../src/core/derive/compare.js';
import { block, indicator, rate, row, type Cell } from '../../../stories/documents/document.js';
import { period, read } from '../../support/dataset.js';

const shown = ({ columns }: Comparison) => columns.map(({ observation }) => observation?.value);
const data = (cells: Record<string, Cell[]>) => [block('2024-01', { n: cells })];
const of = (ids: string[], more: Partial<Contract>, code?: string) => {
  const dataset = read(more);
  const regions = ids.map((id) => dataset.regions.get(id)!);
  return compareRegions(dataset, 'n', regions, code ? period(code) : undefined);
};
const times = (codes: string[], more: Partial<Contract>, id = 'n') => {
  const dataset = read(more);
  return comparePeriods(dataset, id, dataset.regions.get('D')!, codes.map(period), 'year-on-year');
};

describe('regions side by side', () => {
  it('stand in the order asked for, at the latest period that most of them have', () => {
    const found = of(['B', 'A'], { data: data({ A: [1, 2, 3], B: [4, 5, 6] }) })!;
    expect(shown(found)).toEqual([6, 3]);
    expect(found.columns[0]!.period.code).toBe('2024-03');
    expect(found.mismatch).toBeUndefined();
  });

  it('take the period asked for, and end their lines there', () => {
    const found = of(['A', 'B'], { data: data({ A: [1, 2, 3], B: [4, 5, 6] }) }, '2024-02')!;
    expect(shown(found)).toEqual([2, 5]);
    expect(found.columns[0]!.recent!.axis.count).toBe(2);
  });

  it('keep a suppressed or missing figure without a value, and a zero as zero', () => {
    const found = of(['A', 'B', 'C'], { data: data({ A: ['Q'], B: ['O'], C: [0] }) }, '2024-01')!;
    expect(shown(found)).toEqual([null, null, 0]);
    expect(found.columns.map(({ judgement }) => judgement)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('share no scale where a row follows another definition', () => {
    const rows = ['A', 'B'].map((region, i) => row({ region, value: 5, definition: `n.${i}` }));
    expect(of(['A', 'B'], { observations: rows })!.mismatch).toBe('definitions-differ');
    const alike = rows.map((one) => ({ ...one, definition: 'n.0' }));
    expect(of(['A', 'B'], { observations: alike })!.mismatch).toBeUndefined();
  });

  it('share no scale where the status of one says that its definition differs', () => {
    const found = of(['A', 'B'], { data: data({ A: [3], B: [[4, 'D']] }) })!;
    expect(found.mismatch).toBe('definitions-differ');
  });

  it('never set a year to date beside a month: it stands without a figure', () => {
    const rows = [
      row({ region: 'A', value: 5 }),
      row({ region: 'B', value: 9, accumulation: 'ytd' }),
    ];
    expect(shown(of(['A', 'B'], { observations: rows })!)).toEqual([5, undefined]);
  });

  it('are judged each by its own target', () => {
    const each = { indicator: 'n', accumulation: 'period', comparator: 'ge' } as const;
    const found = of(['A', 'B'], {
      data: data({ A: [5], B: [5] }),
      targets: [
        { ...each, region: 'A', value: 4 },
        { ...each, region: 'B', value: 6 },
      ],
    })!;
    expect(found.columns.map(({ judgement }) => judgement!.verdict)).toEqual(['met', 'missed']);
  });

  it('are none where no region has the indicator', () => {
    expect(of(['A', 'B'], {})).toBeUndefined();
    expect(of([], { data: data({ A: [1] }) })).toBeUndefined();
  });
});

describe('periods side by side', () => {
  const months = [block('2023-01', { n: { D: Array.from({ length: 24 }, (_, i) => i + 10) } })];

  it('stand in the order asked for, each with its change', () => {
    const found = times(['2024-02', '2023-02'], { data: months })!;
    expect(shown(found)).toEqual([23, 11]);
    expect(found.columns.map(({ change }) => change!.refusal)).toEqual([undefined, 'no-base']);
  });

  it('longer than those of the data are made by the rule over time', () => {
    expect(shown(times(['2023', '2024'], { data: months })!)).toEqual([186, 330]);
  });

  it('of other lengths share no scale, except for a stock', () => {
    expect(times(['2023', '2024-02'], { data: months })!.mismatch).toBe('spans-differ');
    const stock = indicator('n', { kind: 'stock', aggregation: { region: 'sum', time: 'last' } });
    const found = times(['2023', '2024-02'], { indicators: [stock], data: months })!;
    expect([shown(found), found.mismatch]).toEqual([[21, 23], undefined]);
  });

  it('across a break say so with its reason; what was traced back is no break', () => {
    const at = (more = {}) => ({ breaks: [{ period: '2023-07', text: '换口径', ...more }] });
    const found = times(['2023-06', '2024-06'], { data: months, ...at() })!;
    expect(found.breaks.map(({ period: { code }, item }) => [code, item!.text])).toEqual([
      ['2023-07', '换口径'],
    ]);
    expect(found.columns.map(({ afterBreak }) => afterBreak)).toEqual([undefined, true]);
    expect(times(['2024-05', '2024-06'], { data: months, ...at() })!.breaks).toEqual([]);
    const traced = times(['2023-06', '2024-06'], { data: months, ...at({ backcast: true }) })!;
    expect(traced.breaks).toEqual([]);
  });

  it('that the data lack have a column without a figure', () => {
    expect(shown(times(['2024-01', '2031-01'], { data: months })!)).toEqual([22, undefined]);
    expect(times(['2031-01'], { data: months })).toBeUndefined();
  });

  it('of a rate are judged by the raw value', () => {
    const found = times(
      ['2024-01'],
      {
        indicators: [indicator('n'), indicator('d'), rate('r', 'n', 'd')],
        data: [block('2024-01', { n: { D: [9496] }, d: { D: [10000] } })],
        targets: [{ indicator: 'r', comparator: 'ge', value: 95 }],
      },
      'r',
    )!;
    expect(found.columns[0]!.judgement!.verdict).toBe('missed');
  });
});

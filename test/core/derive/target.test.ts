import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservationRow, TargetItem } from '../../../src/core/contract/contract.generated.js';
import { judge, judgedRows, targetOf } from '../../../src/core/derive/target.js';
import { block, indicator, row } from '../../../stories/documents/document.js';
import { figure, read } from '../../support/dataset.js';

const percent = indicator('n', { unit: 'percent', kind: 'ratio' });
const ge95: TargetItem = { indicator: 'n', comparator: 'ge', value: 95 };

const stated = (more: Partial<ObservationRow>) =>
  figure(
    read({ indicators: [percent], observations: [row({ raw: '约', ...more })] }),
    'n',
    '2024-03',
  );
const verdict = (value: number, target: Partial<TargetItem> = {}) =>
  judge(stated({ value }), { ...ge95, ...target }).verdict;

describe('a target', () => {
  it('is judged by the raw value: 94.96 misses ≥95 although it rounds to 95.0', () => {
    expect(judge(stated({ value: 94.96 }), ge95)).toMatchObject({ verdict: 'missed' });
    expect(judge(stated({ value: 94.96 }), ge95).distance).toBeCloseTo(-0.04);
  });

  it('is met on the line itself', () => {
    expect(verdict(95)).toBe('met');
    expect(verdict(1.9, { comparator: 'le', value: 1.9 })).toBe('met');
    expect(verdict(1.91, { comparator: 'le', value: 1.9 })).toBe('missed');
  });

  it('that is a band is met inside and at both ends', () => {
    const band = { comparator: 'band', value: 60, upper: 85 } as const;
    expect([59.9, 60, 70, 85, 85.1].map((value) => verdict(value, band))).toEqual([
      'missed',
      'met',
      'met',
      'met',
      'missed',
    ]);
    const gaps = [50, 70, 95].map((value) => judge(stated({ value }), { ...ge95, ...band }));
    expect(gaps.map(({ distance }) => distance)).toEqual([-10, 0, 10]);
  });

  it('that is only about a value is never judged', () => {
    expect(verdict(95, { comparator: 'about' })).toBe('unknown');
    expect(judge(stated({ value: 95 }), { ...ge95, comparator: 'about' }).distance).toBeUndefined();
  });

  it.each<[string, Partial<ObservationRow>, string]>([
    ['more than 96', { value: 96, qualifier: 'more-than' }, 'met'],
    ['more than 90', { value: 90, qualifier: 'more-than' }, 'unknown'],
    ['at most 94', { value: 94, qualifier: 'at-most' }, 'missed'],
    ['at most 96', { value: 96, qualifier: 'at-most' }, 'unknown'],
    ['about 99', { value: 99, qualifier: 'about' }, 'unknown'],
    ['90 to 94', { value: 90, qualifier: 'more-than', upper: 94 }, 'missed'],
    ['all', { value: 100, qualifier: 'all' }, 'met'],
    ['no value', { value: null, status: 'O' }, 'unknown'],
    ['a suppressed value', { value: null, status: 'Q' }, 'unknown'],
  ])('of ≥95 and a figure of %s', (_what, more, expected) => {
    expect(judge(stated(more), ge95).verdict).toBe(expected);
  });

  it('for a date is pending before it, with its distance, and missed from then on', () => {
    const goal = { ...ge95, validTo: '2024-04' };
    const early = judge(stated({ value: 92 }), goal);
    expect(early).toMatchObject({ verdict: 'pending', distance: -3 });
    expect(judge(stated({ value: 96 }), goal).verdict).toBe('met');
    expect(judge(stated({ value: 92 }), { ...goal, validTo: '2024' }).verdict).toBe('pending');
    for (const validTo of ['2024-03', '2024-Q1', '2023']) {
      expect(judge(stated({ value: 92 }), { ...goal, validTo }).verdict).toBe('missed');
    }
    const year = { ...goal, validFrom: '2024-01' };
    expect(judge(stated({ value: 92 }), year).verdict).toBe('missed');
  });

  it('gives no distance to a bound', () => {
    expect(judge(stated({ value: 96, qualifier: 'more-than' }), ge95).distance).toBeUndefined();
  });

  it('is met or missed exactly as the value lies to the line', () => {
    const any = fc.integer({ min: 0, max: 1e8 }).map((millionths) => millionths / 1e6);
    fc.assert(
      fc.property(any, any, (value, line) => {
        expect(verdict(value, { value: line })).toBe(value >= line ? 'met' : 'missed');
      }),
      { numRuns: 50 },
    );
  });
});

describe('which target binds a figure', () => {
  const found = (targets: Partial<TargetItem>[], region = 'A', code = '2024-03', more = {}) => {
    const data = [
      block(code, { n: { D: [1], A: [1], A1: [1] } }),
      block(code, { n: { D: [1], A: [1] } }, { accumulation: 'ytd' }),
    ];
    const all = targets.map((one, i) => ({ ...ge95, value: i + 1, ...one }));
    const dataset = read({ indicators: [percent, indicator('m')], data, targets: all });
    return targetOf(dataset, figure(dataset, 'n', code, region, more))?.value;
  };

  it('is that of its region, then of its level', () => {
    const all = [{ level: 'street' }, { region: 'A' }];
    expect(found(all)).toBe(2);
    expect(found(all.slice(0, 1))).toBe(1);
  });

  it('is the dataset’s own for its first region alone, where it names no region and no level', () => {
    expect(found([{}], 'D')).toBe(1);
    expect(found([{}])).toBeUndefined();
    expect(found([{}], 'A1')).toBeUndefined();
  });

  it('is never that of another region, level or indicator', () => {
    expect(found([{ region: 'B' }, { level: 'community' }, { indicator: 'm' }])).toBeUndefined();
  });

  it('is one in force for the whole of the period', () => {
    const year = (validFrom: string, validTo: string) => ({ validFrom, validTo });
    const targets = [year('2023-01', '2023-12'), year('2024-01', '2024-12')];
    expect(found(targets, 'D')).toBe(2);
    expect(found(targets, 'D', '2023-12')).toBe(1);
    expect(found(targets, 'D', '2025-01')).toBeUndefined();
    expect(found([year('2024-02', '2024-12')], 'D', '2024')).toBeUndefined();
  });

  it('is a goal for a date before it, at it and after it', () => {
    const codes = ['2023-12', '2025-12', '2026-01'];
    expect(codes.map((code) => found([{ validTo: '2025' }], 'D', code))).toEqual([1, 1, 1]);
  });

  it('is in force for days as it is for months', () => {
    expect(found([{ validFrom: '2024', validTo: '2024' }], 'D', '2024-03-15')).toBe(1);
  });

  it('of a running total never judges a single month, nor the other way round', () => {
    const targets = [{ accumulation: 'ytd' as const }];
    expect(found(targets, 'D')).toBeUndefined();
    expect(found(targets, 'D', '2024-03', { accumulation: 'ytd' })).toBe(1);
    expect(found([{}], 'D', '2024-03', { accumulation: 'ytd' })).toBeUndefined();
  });
});

describe('judged rows', () => {
  const dataset = read({
    indicators: [percent],
    data: [block('2024-03', { n: { A: [96], B: [94], C: ['Q'] } })],
    targets: [{ ...ge95, level: 'subdistrict' }],
  });
  const rows = ['A', 'B', 'C', 'D'].map((region) => ({ region }));

  it('have each the judgement of its own figure, and keep all that they were', () => {
    const street = dataset.regions.get('A')!.level;
    const judged = judgedRows(
      { ...dataset, targets: [{ ...ge95, level: street }] },
      rows
        .slice(0, 3)
        .map((one) => ({ ...one, observation: figure(dataset, 'n', '2024-03', one.region) })),
    );
    expect(judged.map(({ region, judgement }) => [region, judgement?.verdict])).toEqual([
      ['A', 'met'],
      ['B', 'missed'],
      ['C', 'unknown'],
    ]);
  });

  it('have none where no target binds the figure', () => {
    const observation = figure(dataset, 'n', '2024-03', 'A');
    const [judged] = judgedRows({ ...dataset, targets: [] }, [{ observation }]);
    expect(judged).toEqual({ observation, judgement: undefined });
  });
});

import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/convert/figures/figure.js';
import { longFigures } from '../../../src/convert/long/long-figures.js';
import { longRows, type LongRow } from '../../../src/convert/long/long-row.js';
import type { MappedDocument } from '../../../src/convert/mapping/mapped-document.js';

const indicator = (id: string, unit: string) => ({
  id,
  name: id,
  domain: 'employment',
  unit,
  kind: 'flow' as const,
  aggregation: { region: 'sum', time: 'sum' } as const,
  direction: 'higher' as const,
});
const DOCUMENT = {
  dataset: { id: 'd', title: '甲', publisher: { name: '某局' } },
  regions: { items: [{ id: 'D', name: '全区', level: 'district' }] },
  indicators: [indicator('jobs', 'person')],
  dimensions: [{ id: 'age', name: '年龄', categories: [{ id: '60-up', name: '60岁以上' }] }],
} as unknown as MappedDocument;

const PLACE = { file: 'a.csv', sheet: 'a', cell: 'B2' };
const figure = (part: Partial<Figure> = {}): Figure => ({
  ...PLACE,
  as: 'value',
  indicator: 'jobs',
  region: 'D',
  period: '2024-03',
  value: 12,
  ...part,
});

/** The figures and the places of their faults. */
const read = (...rows: LongRow[]) => {
  const { figures, problems } = longFigures(rows, DOCUMENT, 'our.mjs');
  return {
    figures,
    faults: problems.map(({ code, args }) => {
      const { row, fault } = args as { row: number; fault: { path: string } };
      return `${code} ${row} ${fault.path}`;
    }),
  };
};
const row = (part: LongRow = {}): LongRow => ({ ...longRows([figure()], DOCUMENT)[0], ...part });

describe('a long table', () => {
  it('holds all that a figure says, and gives it back unchanged', () => {
    const figures: Figure[] = [
      figure(),
      figure(),
      figure({ accumulation: 'ytd', breakdown: { age: '60-up' }, status: 'P', note: '注' }),
      figure({ period: '2024-04', qualifier: 'more-than', raw: '30余', digits: 1, upper: 40 }),
      figure({ period: '2024-05', value: null, status: 'Q', conf: 'D' }),
      figure({ as: 'numerator' }),
      figure({ as: 'denominator', value: 0 }),
      figure({ as: 'change', basis: 'year-on-year', value: -3.2, comparable: true }),
      figure({
        period: '2024-06',
        previous: { value: 11, vintage: '2024-04' },
        vintage: '2024-05',
        undated: true,
      }),
      figure({ period: '2024-07', note: { 'zh-CN': '注', en: 'note' } }),
    ];
    const rows = longRows(figures, DOCUMENT);
    expect(longFigures(rows, DOCUMENT, 'our.mjs')).toEqual({ figures, problems: [] });
    expect(new Set(rows.map((one) => Object.keys(one).join()))).toHaveProperty('size', 1);
    expect(rows[2]).toMatchObject({ by_age: '60-up', unit: 'person', qualifier: null });
  });

  it('names what a row has wrong: a name, a period, a number, a unit, a category, no reason', () => {
    expect(read(row({ indicator: 'jbos' })).faults).toEqual(['transform-row 1 /indicator']);
    expect(read(row(), row({ region: 'X' })).faults).toEqual(['transform-row 2 /region']);
    expect(read(row({ period: '2024年3月' })).faults).toEqual(['transform-row 1 /period']);
    for (const value of [NaN, Infinity, '12', true, {}])
      expect(read(row({ value })).faults, String(value)).toEqual(['transform-row 1 /value']);
    expect(read(row({ unit: 'household' })).faults).toEqual(['transform-row 1 /unit']);
    expect(read(row({ by_age: '99' })).faults).toEqual(['transform-row 1 /by_age']);
    expect(read(row({ by_sex: 'f' })).faults).toEqual(['transform-row 1 /by_sex']);
    expect(read(row({ as: 'mean' })).faults).toEqual(['transform-row 1 /as']);
    expect(read(row({ qualifier: 'roughly' })).faults).toEqual(['transform-row 1 /qualifier']);
    expect(read(row({ status: 'X' })).faults).toEqual(['transform-row 1 /status']);
    expect(read(row({ as: 'change' })).faults, 'without a basis').toHaveLength(1);
    for (const value of [null, undefined])
      expect(read(row({ value })).faults, 'no value, no reason').toEqual([
        'transform-row 1 /status',
      ]);
    expect(read(row({ value: null, status: 'O' })).faults).toEqual([]);
  });

  it('takes columns of its own for nothing, and lacks what says nothing', () => {
    const bare = { indicator: 'jobs', region: 'D', period: '2024', value: 0, share: 0.5 };
    const { figures, faults } = read(bare);
    expect(faults).toEqual([]);
    expect(figures).toEqual([
      {
        file: 'our.mjs',
        sheet: '',
        cell: '1',
        as: 'value',
        indicator: 'jobs',
        region: 'D',
        period: '2024',
        value: 0,
      },
    ]);
    expect(read({ value: 1 }).faults.length, 'what every figure must have').toBe(3);
    expect(read({}).faults.length).toBeGreaterThan(2);
  });

  it('names two rows that state one figure in two ways, and not two that agree', () => {
    const { problems } = longFigures([row(), row(), row({ value: 13 })], DOCUMENT, 'our.mjs');
    expect(problems).toEqual([
      {
        code: 'two-values',
        severity: 'error',
        place: { file: 'our.mjs', cells: '#3' },
        args: { first: '12', second: '13', other: '#1' },
      },
    ]);
  });

  it('names some rows, not each of a million that have the same fault', () => {
    const rows = Array.from({ length: 1000 }, () => row({ indicator: 'jbos' }));
    expect(read(...rows).faults).toHaveLength(20);
  });
});

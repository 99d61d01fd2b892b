import { describe, expect, it } from 'vitest';
import { nextOrder, sortedRows } from '../../../../src/elements/base/table/sort.js';
import { growth } from '../../../support/growth.js';
import type { Cell, WordTable } from '../../../../src/elements/base/table/word-table.js';

const figure = (value: number | null): Cell => ({
  text: `${value}`,
  said: `${value}`,
  digits: `${value}`,
  notes: '',
  value,
  filed: value ?? 0,
  unit: '',
  bound: '',
  remarks: '',
});

const table = (rows: [string, Cell][], more: Partial<WordTable> = {}): WordTable => ({
  caption: '',
  head: '',
  columns: ['数值'],
  rows: rows.map(([head, cell]) => ({ head, cells: [cell] })),
  ...more,
});

const heads = (of: WordTable, column: number, way: 'ascending' | 'descending') =>
  sortedRows(of, { column, way }, 'zh-CN').map(({ head }) => head);

describe('the rows of a table', () => {
  const mixed = table([
    ['二', figure(20)],
    ['无', figure(null)],
    ['一', figure(3)],
    ['负', figure(-1)],
    ['同', figure(3)],
  ]);

  it('go by the value of their figures, those without one last either way, equals as they came', () => {
    expect(heads(mixed, 0, 'ascending')).toEqual(['负', '一', '同', '二', '无']);
    expect(heads(mixed, 0, 'descending')).toEqual(['二', '一', '同', '负', '无']);
  });

  it('go by words as the language has them, and by the size of numbers in them', () => {
    const named = table([
      ['第10街道', figure(1)],
      ['第9街道', figure(2)],
    ]);
    expect(heads(named, -1, 'ascending')).toEqual(['第9街道', '第10街道']);
  });

  it('go by time where they are periods, whatever their names', () => {
    const months = table(
      [
        ['Mar 2024', figure(1)],
        ['Feb 2024', figure(2)],
        ['Dec 2023', figure(3)],
      ],
      { isLatestFirst: true },
    );
    expect(heads(months, -1, 'ascending')).toEqual(['Dec 2023', 'Feb 2024', 'Mar 2024']);
    expect(heads(months, -1, 'descending')).toEqual(['Mar 2024', 'Feb 2024', 'Dec 2023']);
  });

  it('go up at the first press, down at the second, and back at the third; another column begins anew', () => {
    const up = nextOrder(undefined, 0);
    const down = nextOrder(up, 0);
    expect([up, down, nextOrder(down, 0)]).toEqual([
      { column: 0, way: 'ascending' },
      { column: 0, way: 'descending' },
      undefined,
    ]);
    expect(nextOrder(down, 1)).toEqual({ column: 1, way: 'ascending' });
    expect(sortedRows(mixed, undefined, 'zh-CN')).toBe(mixed.rows);
  });

  const large = (count: number) =>
    table(
      Array.from({ length: count }, (_, i) => [
        `第${(i * 7919) % 10_000}街道`,
        figure((i * 31) % 977),
      ]),
    );

  it('cost little more than their number where there are four times as many, by words as by figures', () => {
    const sorting = (column: number) => (count: number) => {
      const many = large(count);
      return () => void sortedRows(many, { column, way: 'ascending' }, 'zh-CN');
    };
    expect(growth(sorting(0), 10_000)).toBeLessThan(7);
    expect(growth(sorting(-1), 10_000)).toBeLessThan(7);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/convert/figures/figures-of.js';
import type { Mapping, TableMapping } from '../../../src/convert/mapping/mapping.generated.js';
import { cellName, type Cell, type Sheet } from '../../../src/convert/workbook/workbook.js';

const item = (id: string, name: string, unit: string, kind: 'flow' | 'ratio') => ({
  id,
  name,
  unit,
  kind,
  aggregation: { region: 'none' as const, time: 'none' as const },
  direction: 'higher' as const,
});

const document: Mapping['document'] = {
  dataset: { id: 'jobs', title: '就业月报', publisher: { name: '某区人社局' } },
  regions: {
    items: ['东街道', '西街道', '南街道'].map((name, i) => ({
      id: `r${i}`,
      name,
      level: 'street',
    })),
  },
  indicators: [
    item('jobs', '新增就业', 'person', 'flow'),
    item('rate', '成功率', 'percent', 'ratio'),
  ],
};

const text = (value: string): Cell => ({ kind: 'text', value, text: value });
const number = (value: number): Cell => ({ kind: 'number', value, text: String(value) });

/** What stands in cells, and what programs make of it. */
const anyCell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -5, max: 5000 }).map(number) },
  fc.constantFrom(
    ...['—', '', '约4万', '12,34', '(12)', '2.2万', '=cmd|x', '无', '3人', '95.3%', '王小明'].map(
      text,
    ),
  ),
  fc.constantFrom<Cell | undefined>(
    undefined,
    { kind: 'error', value: '#REF!', text: '#REF!' },
    { kind: 'date', value: '2024-03-02', text: '3月2日' },
    { kind: 'number', value: undefined, text: '', formula: 'A1' },
    { kind: 'number', value: 0.953, text: '95.3%', format: '0.0%' },
  ),
);
const anyLabel = fc.constantFrom('东街道', '西街道', '南街道', '东街', '合计', '', '@SUM(A1)');
const anyHead = fc.constantFrom('新增就业', '成功率', '联系人', '新增', '培训');

const anySheet: fc.Arbitrary<Sheet> = fc
  .record({
    title: fc.constantFrom('2024年3月情况', '情况表'),
    heads: fc.array(anyHead, { minLength: 1, maxLength: 4 }),
    rows: fc.array(fc.tuple(anyLabel, fc.array(anyCell, { minLength: 1, maxLength: 4 })), {
      minLength: 1,
      maxLength: 6,
    }),
    hiddenRow: fc.integer({ min: 2, max: 9 }),
    hiddenColumn: fc.integer({ min: 1, max: 9 }),
    isMerged: fc.boolean(),
  })
  .map(({ title, heads, rows, hiddenRow, hiddenColumn, isMerged }) => ({
    name: '三月',
    isHidden: false,
    rows: [
      [text(title)],
      ['街道', ...heads].map(text),
      ...rows.map(([label, cells]) => [text(label), ...cells]),
    ],
    merges: isMerged ? [{ top: 2, left: 1, bottom: 3, right: 1 }] : [],
    hiddenRows: new Set([hiddenRow]),
    hiddenColumns: new Set([hiddenColumn]),
  }));

const columns: TableMapping['columns'] = [
  { header: '街道', holds: 'region', labels: { 合计: { leave: 'total' } } },
  { header: '新增就业', holds: 'value', meaning: { indicator: 'jobs' } },
  { header: '成功率', holds: 'value', meaning: { indicator: 'rate' } },
  { header: '联系人', holds: 'nothing', leave: 'person' },
];

const anyMapping: fc.Arbitrary<Mapping> = fc
  .record({
    symbols: fc.constantFrom<NonNullable<Mapping['symbols']>>(
      {},
      { '—': 'M', '': 'O' },
      { '—': 'zero', 无: 'leave' },
    ),
    hidden: fc.constantFrom<NonNullable<Mapping['hidden']>>('leave', 'take'),
    columns: fc.subarray(columns, { minLength: 2 }),
    leave: fc.boolean(),
  })
  .map(({ symbols, hidden, columns: taken, leave }) => ({
    mapping: '1.0',
    document,
    symbols,
    hidden,
    tables: [{ columns: taken, ...(leave ? { leave: 'other' as const } : {}) }],
  }));

/** True where a cell lies in a range of cells. */
function isWithin(cells: string | undefined, row: number, column: number): boolean {
  if (cells === undefined) return true;
  const [, left = '', top = '', right = left, bottom = top] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(cells) ?? [];
  const name = cellName(0, column).slice(0, -1);
  return row + 1 >= Number(top) && row + 1 <= Number(bottom) && name >= left && name <= right;
}

describe('the account of a sheet', () => {
  it('has one fate for each cell, a figure for each that was taken, and a problem or a reason for all else', () => {
    fc.assert(
      fc.property(anySheet, anyMapping, (sheet, mapping) => {
        const { figures, accounts, problems } = figuresOf(
          [{ name: '就业.xlsx', format: 'xlsx', sheets: [sheet] }],
          mapping,
        );
        const [{ fates, rows, columns: width, reasons } = undefined!] = accounts;
        expect(fates).toHaveLength(rows * width);
        const taken = new Set(figures.map(({ cell }) => cell));
        sheet.rows.forEach((cells, row) => {
          for (let column = 0; column < width; column++) {
            const cell = cells[column];
            const fate = fates[row * width + column]!;
            const name = cellName(row, column);
            const holds = cell && (cell.text.trim() !== '' || cell.formula !== undefined);
            expect([name, fate === 'figure']).toEqual([name, taken.has(name)]);
            if (holds) expect([name, fate]).not.toEqual([name, 'empty']);
            // A blank that is declared may be a figure, and may contradict another one.
            else expect(['empty', 'figure', 'refused']).toContain(fate);
            const isNamed = problems.some(({ place }) => isWithin(place.cells, row, column));
            if (fate === 'refused') expect([name, isNamed]).toEqual([name, true]);
            const isReasoned = reasons.some((one) => isWithin(one.cells, row, column));
            expect([name, fate === 'left-out']).toEqual([name, isReasoned]);
          }
        });
        expect(JSON.stringify([figures, problems])).not.toContain('王小明');
      }),
      { numRuns: 300 },
    );
  });
});

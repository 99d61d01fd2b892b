import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths, table, type TableModel } from '../../../src/charts/paper/table.js';
import { all, crowded, marksOf, number, texts } from '../../support/drawing.js';

const em = 16;

const asked = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 100 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pairs) => pairs.map(([liked, least]) => ({ liked: Math.max(liked, least), least })));

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('the widths of columns', () => {
  it('fit their room, and are what the columns like where that fits', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 20, max: 1200 }), (columns, room) => {
        const widths = columnWidths(columns, room);
        expect(sum(widths)).toBeLessThanOrEqual(room + 0.01);
        if (sum(columns.map(({ liked }) => liked)) <= room) {
          expect(widths).toEqual(columns.map(({ liked }) => liked));
        }
      }),
    );
  });

  it('are no less than the columns need, where all have room for that', () => {
    fc.assert(
      fc.property(asked, (columns) => {
        const room = sum(columns.map(({ least }) => least)) + 1;
        const widths = columnWidths(columns, room);
        for (const [i, { least }] of columns.entries())
          expect(widths[i]).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});

const cell = fc.constantFrom(
  '96.5%',
  '1,950个',
  '—',
  '不公布',
  '棹歌巷街道',
  'Zhaogexiang Subdistrict',
  '36,500 persons',
  '至少自2022年1月起，连续36期',
  '30余家',
);

const model = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 45 }))
  .chain(([columns, rows]) =>
    fc.record({
      head: fc.array(
        fc.constantFrom(
          '时期',
          '就业率（有就业愿望劳动者）（%）',
          'Employment rate of willing workers (%)',
        ),
        { minLength: columns, maxLength: columns },
      ),
      rows: fc.array(
        fc.array(
          cell.map((text) => ({ text })),
          { minLength: columns, maxLength: columns },
        ),
        { minLength: rows, maxLength: rows },
      ),
    }),
  );

describe('a table on paper', () => {
  it('never leaves its room, and lets no words meet', () => {
    fc.assert(
      fc.property(model, fc.constantFrom(300, 620, 1160), (given, width) => {
        const block = table(given, { width, em });
        expect(block.width).toBeLessThanOrEqual(width + 0.01);
        expect(crowded(marksOf(block.marks), { width, height: block.height, em })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('says every cell, in as many tables as its columns need', () => {
    const row = (i: number) => [
      '2024年12月',
      ...Array.from({ length: 8 }, (_, j) => `${i},${j}23人`),
    ];
    const rows = [1, 2, 3].map((i) => row(i).map((text) => ({ text })));
    const head = ['时期', ...Array.from({ length: 8 }, (_, j) => `第${j}项指标`)];
    const said = texts(marksOf(table({ head, rows }, { width: 300, em }).marks));
    for (const text of rows.flat().map((one) => one.text)) expect(said).toContain(text);
    // The names of the rows stand in each of the tables.
    expect(said.filter((text) => text === '时期').length).toBeGreaterThan(1);
  });

  it('sets its figures at the end of their column, where the sign of a footnote moves none', () => {
    const rows: TableModel['rows'] = [
      [{ text: '甲' }, { text: '96.5', sign: '①' }],
      [{ text: '乙' }, { text: '1,203.5' }],
    ];
    const marks = marksOf(table({ rows }, { width: 300, em }).marks);
    const ends = all(marks, 'text')
      .filter(({ text }) => /\d/.test(text))
      .map((mark) => number(mark, 'x') + mark.moved!.x);
    expect(new Set(ends).size).toBe(1);
  });

  it('stands in several columns where it is long and narrow, and in one where there is no room', () => {
    const rows = Array.from({ length: 36 }, (_, i) => [{ text: `第${i}行` }, { text: `${i}人` }]);
    const [wide, narrow] = [800, 160].map((width) => table({ rows }, { width, em }).height);
    expect(wide).toBeLessThan(narrow! / 2);
  });
});

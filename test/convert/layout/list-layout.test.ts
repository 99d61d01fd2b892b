import { describe, expect, it } from 'vitest';
import { listLayout } from '../../../src/convert/layout/list-layout.js';
import type { Cell, Sheet } from '../../../src/convert/workbook/workbook.js';

const text = (value: string): Cell | undefined =>
  value === '' ? undefined : { value, kind: 'text', text: value };

const sheet = (...rows: string[][]): Sheet => ({
  name: 'list',
  isHidden: false,
  rows: rows.map((row) => row.map(text)),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

describe('a plain list', () => {
  it('has its heads in the first row and a row each below it', () => {
    const layout = listLayout(sheet(['地区', '数值'], ['潮鸣', '3'], ['合计', '9']));
    expect(layout.columns.map(({ header }) => header)).toEqual(['地区', '数值']);
    expect(layout.rows.map(({ row, role }) => [row, role])).toEqual([
      [1, 'figures'],
      [2, 'figures'],
    ]);
  });

  it('takes a line of one text for a row like the others, and a blank for nothing', () => {
    const layout = listLayout(
      sheet(['地区', '数值'], ['一、全区'], ['', '3'], [], ['注：略', '1']),
    );
    expect(layout.rows.map(({ role }) => role)).toEqual(['figures', 'figures', 'blank', 'figures']);
    expect(layout.rows.every(({ labels, under }) => labels.length + under.length === 0)).toBe(true);
    expect(layout.stub).toEqual([]);
    expect(layout.notes).toEqual([]);
  });

  it('keeps the heads of columns at their places where one has none', () => {
    const layout = listLayout(sheet(['地区', '', '数值'], ['潮鸣', '', '3']));
    expect(layout.columns.map(({ column }) => column)).toEqual([0, 2]);
  });

  it('may have no row', () => {
    expect(listLayout(sheet(['地区'])).rows).toEqual([]);
  });
});

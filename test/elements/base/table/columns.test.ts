import { describe, expect, it } from 'vitest';
import { columnsOf, signOf } from '../../../../src/elements/base/table/columns.js';
import type { Cell, FigureCell } from '../../../../src/elements/base/table/word-table.js';

const cell = (value: number | null, notes = '', unit = '人'): FigureCell => ({
  text: `${value}${unit}${notes}`,
  said: `${value}${unit}`,
  digits: `${value}`,
  notes,
  value,
  filed: value ?? 0,
  unit,
  bound: '',
  remarks: notes,
});

const table = (rows: Cell[][]) => ({
  caption: '',
  head: '',
  columns: rows[0]!.map((_cell, i) => `${i}`),
  rows: rows.map((cells, i) => ({ head: `${i}`, cells })),
});

describe('a table', () => {
  it('says once what must be said of every figure in it', () => {
    const { note, heads, footnotes } = columnsOf(
      table([
        [cell(1, '初步数'), cell(2, '初步数')],
        [cell(3, '初步数'), cell(4, '初步数')],
      ]),
    );
    expect([note, heads.map((head) => head.note), footnotes]).toEqual(['初步数', ['', ''], []]);
  });

  it('says in the head what must be said of all figures of a column, and their unit', () => {
    const { note, heads } = columnsOf(
      table([
        [cell(1, '初步数'), cell(2, '', '%')],
        [cell(3, '初步数'), cell(4, '', '%')],
      ]),
    );
    expect(note).toBe('');
    expect(heads).toEqual([
      { unit: '人', note: '初步数' },
      { unit: '%', note: '' },
    ]);
  });

  it('has a footnote for what is said of some, each once, and for what explains an empty cell', () => {
    const { note, heads, footnotes } = columnsOf(
      table([[cell(1)], [cell(2, '修订')], [cell(null, '数量过小')], [cell(3, '修订')]]),
    );
    expect([note, heads[0]!.note]).toEqual(['', '']);
    expect(footnotes).toEqual(['修订', '数量过小']);
  });

  it('leaves unlike units beside their figures, and words alone', () => {
    const { heads } = columnsOf(
      table([
        [cell(1), 'a'],
        [cell(2, '', '次'), 'b'],
      ]),
    );
    expect(heads.map(({ unit }) => unit)).toEqual(['', '']);
  });

  it('marks no footnote by a digit, which would be read with the number', () => {
    expect([0, 19, 20].map(signOf)).toEqual(['①', '⑳', '(21)']);
  });
});

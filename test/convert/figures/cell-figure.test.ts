import { describe, expect, it } from 'vitest';
import { CellReader, type CellTask } from '../../../src/convert/figures/cell-figure.js';
import { powerTo, wordsOf } from '../../../src/convert/mapping/unit-words.js';
import type { Cell } from '../../../src/convert/workbook/workbook.js';

const taskOf = (id: string, unit = '', more: Partial<CellTask> = {}): CellTask => {
  const words = wordsOf(id);
  const power = unit === '' ? 0 : powerTo(words, unit)!;
  return { words, unit: unit || words[0]!, power, isChange: false, decimal: '.', ...more };
};
const CHANGE: CellTask = { words: ['%'], unit: '%', power: 0, isChange: true, decimal: '.' };

const text = (value: string): Cell => ({ kind: 'text', value, text: value });
const number = (value: number, format?: string, shown = String(value)): Cell => ({
  kind: 'number',
  value,
  text: shown,
  ...(format ? { format } : {}),
});
const read = (cell: Cell, task = taskOf('person')) => new CellReader(task).read(cell);

describe('a number in a cell', () => {
  it('is the stored one, in decimals, whatever the digits that are shown', () => {
    expect(read(number(0.1 + 0.2, '0.0', '0.3'))).toEqual({ value: 0.3 });
    expect(read(number(1234.5678, '#,##0.0', '1,234.6'))).toEqual({ value: 1234.5678 });
    expect(read(number(-12, '#,##0;(#,##0)', '(12)'))).toEqual({ value: -12 });
    expect(read(number(128, '[Red]#,##0_);[Red](#,##0)', '128 '))).toEqual({ value: 128 });
  });

  it('with a per cent format is a hundred times as much, exactly', () => {
    const rate = taskOf('percent');
    expect(read(number(0.953, '0.0%', '95.3%'), rate)).toEqual({ value: 95.3 });
    expect(read(number(0.57, '0%', '57%'), rate)).toEqual({ value: 57 });
    expect(read(number(0.29, '0%', '29%'), rate)).toEqual({ value: 29 });
    expect(read(number(1.005, '0.0%', '100.5%'), rate)).toEqual({ value: 100.5 });
    expect(read(number(95.3, '0.0"%"', '95.3%'), rate)).toEqual({ value: 95.3 });
    expect(read(number(95.3, '0.0\\%', '95.3%'), rate)).toEqual({ value: 95.3 });
    expect(read(number(0.953, '0.0%', '95.3%'))).toMatchObject({ fault: 'unit-differs' });
  });

  it('shown in 万 is what is stored, and refused where it is not the same number', () => {
    expect(read(number(22345, '0!.0,"万"', '2.2万'))).toEqual({ value: 22_345 });
    expect(read(number(22345, '0.0,', '22.3'))).toMatchObject({ fault: 'number-ambiguous' });
    expect(read(number(2.2, '0.0"万"', '2.2万'))).toMatchObject({ fault: 'number-ambiguous' });
    expect(read(number(2.2, '0.0"万"', '2.2万'), taskOf('person', '万人'))).toEqual({
      value: 22_000,
    });
    expect(read(number(22345, '0!.0,"万"', '2.2万'), taskOf('person', '万人'))).toMatchObject({
      fault: 'number-ambiguous',
    });
  });

  it('that is shown as another one is taken as it is stored, and what is shown is named', () => {
    expect(read(number(128, '"129"', '129'))).toEqual({ value: 128, shown: '129' });
    expect(read(number(128, '0"人"', '128人'))).toEqual({ value: 128 });
    expect(read(number(128, '"约"0', '约128'))).toEqual({
      value: 128,
      qualifier: 'about',
      raw: '约128',
    });
    expect(read(number(128, '0"万元"', '128万元'))).toMatchObject({ fault: 'unit-differs' });
  });

  it('is in the unit of its indicator', () => {
    expect(read(number(2.2), taskOf('person', '万人'))).toEqual({ value: 22_000 });
    expect(read(number(0.0123), taskOf('person', '万人'))).toEqual({ value: 123 });
    expect(read(number(5.1), taskOf('percent', '‰'))).toEqual({ value: 0.51 });
    expect(read(number(1.07), taskOf('cny-10k', '亿元'))).toEqual({ value: 10_700 });
    expect(read(number(12345), taskOf('cny-10k', '元'))).toEqual({ value: 1.2345 });
  });

  it('that a program has made of a code or a range is refused', () => {
    expect(read(number(330105001001, 'General', '3.30105E+11'))).toMatchObject({
      fault: 'number-scientific',
    });
    expect(read(text('3.30105E+11'))).toMatchObject({ fault: 'number-scientific' });
    expect(read(number(1.2e-7, 'General', '1.2E-07'))).toEqual({ value: 1.2e-7 });
    expect(read({ kind: 'date', value: '2024-03-02', text: '3月2日' })).toEqual({
      fault: 'number-as-date',
      text: '3月2日',
    });
    for (const day of ['3月2日', '2-Mar', 'Mar-24', '2024-03-02', '2024/3/2']) {
      expect(read(text(day)), day).toMatchObject({ fault: 'number-as-date' });
    }
  });

  it('of a formula is its stored value, and none where nothing is stored or it failed', () => {
    expect(read({ ...number(7), formula: 'SUM(B2:B8)' })).toEqual({ value: 7 });
    expect(read({ kind: 'number', value: undefined, text: '', formula: 'A1' })).toMatchObject({
      fault: 'formula-without-value',
    });
    expect(read({ kind: 'error', value: '#REF!', text: '#REF!' })).toEqual({
      fault: 'formula-error',
      text: '#REF!',
    });
  });
});

describe('a figure that somebody typed as text', () => {
  it.each<[string, number]>([
    ['1,234', 1234],
    ['1 234', 1234],
    ['１，２３４．５', 1234.5],
    ['　128　', 128],
    ["'128", 128],
    ['+5', 5],
    ['−5', -5],
    ['－5', -5],
    ['(123)', -123],
    ['（123）', -123],
    ['(1,234.5)', -1234.5],
    ['128①', 128],
    ['128*', 128],
    ['128†', 128],
    ['128[1]', 128],
    ['128²', 128],
    ['128人', 128],
    ['128 人', 128],
    ['1.2万人', 12_000],
  ])('%j is %d', (written, value) => {
    expect(read(text(written))).toMatchObject({ value });
    expect(read(text(written))).not.toHaveProperty('qualifier');
  });

  it.each<[string, number, string]>([
    ['约4万', 40_000, 'about'],
    ['约 650 人', 650, 'about'],
    ['近900', 900, 'nearly'],
    ['超3000', 3000, 'more-than'],
    ['不少于1000', 1000, 'at-least'],
    ['≥57', 57, 'at-least'],
    ['>57', 57, 'more-than'],
    ['＞57', 57, 'more-than'],
    ['30余', 30, 'more-than'],
    ['128±3', 128, 'about'],
  ])('%j keeps its bound and its wording', (written, value, qualifier) => {
    expect(read(text(written))).toMatchObject({ value, qualifier });
    expect(read(text(written))).toHaveProperty('raw');
  });

  it('keeps its wording and its digits where it was rounded: 2.2万 has two', () => {
    expect(read(text('2.2万'))).toEqual({ value: 22_000, raw: '2.2万', digits: 2 });
    expect(read(text('1.20亿'))).toMatchObject({ value: 120_000_000, raw: '1.20亿' });
    expect(read(text('约4万'))).toMatchObject({ digits: 1 });
  });

  it('of a rate may have its sign, and another unit is converted or refused', () => {
    const rate = taskOf('percent');
    expect(read(text('95.3 %'), rate)).toEqual({ value: 95.3 });
    expect(read(text('95.3％'), rate)).toEqual({ value: 95.3 });
    expect(read(text('5.1‰'), rate)).toEqual({ value: 0.51 });
    expect(read(text('30余家'), taskOf('enterprise'))).toMatchObject({ qualifier: 'more-than' });
    expect(read(text('30余家'))).toMatchObject({ fault: 'unit-differs' });
    expect(read(text('95.3%'))).toMatchObject({ fault: 'unit-differs' });
    expect(read(text('128人次'))).toMatchObject({ fault: 'unit-differs' });
    expect(read(text('1.2亿'), taskOf('cny-10k'))).toMatchObject({ fault: 'number-ambiguous' });
    expect(read(text('1.2亿元'), taskOf('cny-10k'))).toMatchObject({ value: 12_000 });
  });

  it('of a change may say in words which way it went', () => {
    expect(read(text('增长5.2%'), CHANGE)).toMatchObject({ value: 5.2 });
    expect(read(text('下降1.8%'), CHANGE)).toMatchObject({ value: -1.8 });
    expect(read(text('持平'), CHANGE)).toMatchObject({ value: 0 });
    expect(read(text('±0'), CHANGE)).toMatchObject({ value: 0 });
    expect(read(number(0.052, '0.0%', '5.2%'), CHANGE)).toEqual({ value: 5.2 });
    expect(read(text('5.2个百分点'), CHANGE)).toMatchObject({ fault: 'unit-differs' });
    expect(read(text('增长约5%'), CHANGE)).toMatchObject({ fault: 'number-unreadable' });
    expect(read(text('增长5.2%'), taskOf('percent'))).toMatchObject({ fault: 'number-unreadable' });
  });

  it('may say that it is preliminary', () => {
    expect(read(text('128（初步）'))).toEqual({ value: 128, status: 'P' });
    expect(read(text('128(快报)'))).toEqual({ value: 128, status: 'P' });
    expect(read(text('128 (预计)'))).toEqual({ value: 128, status: 'E' });
  });

  it('has the decimal mark of its file', () => {
    const comma = taskOf('percent', '', { decimal: ',' });
    expect(read(text('95,3'), comma)).toEqual({ value: 95.3 });
    expect(read(text('1.234,5'), comma)).toEqual({ value: 1234.5 });
  });

  it.each([
    ['12,34', 'number-ambiguous'],
    ['1,2345', 'number-ambiguous'],
    ['3-5', 'number-ambiguous'],
    ['3～5', 'number-ambiguous'],
    ['2-3月', 'number-ambiguous'],
    ['<5', 'number-unreadable'],
    ['±5', 'number-unreadable'],
    ['1+7+N', 'number-unreadable'],
    ['二十', 'number-unreadable'],
    ['=1+2', 'formula-injection'],
    ["=cmd|' /C calc'!A0", 'formula-injection'],
    ['+SUM(A1:A9)', 'formula-injection'],
    ['@SUM(A1)', 'formula-injection'],
  ])('%j is refused: %s', (written, fault) => {
    expect(read(text(written))).toMatchObject({ fault });
  });

  it('is a sign for no figure, and which one is not asked here', () => {
    for (const sign of ['—', '——', '-', '…', '/', '#', '*', '无', '未报', 'N/A', '×', '...']) {
      expect(read(text(sign)), sign).toMatchObject({ symbol: sign });
    }
  });

  it('repeats no words of a cell that may be a name', () => {
    expect(read(text('王小明'))).toEqual({ fault: 'number-unreadable', text: '…' });
  });
});

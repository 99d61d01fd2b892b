import { describe, expect, it } from 'vitest';
import {
  nameAndUnit,
  parseCaption,
  readTable,
  type TextCell,
  type TextTable,
} from '../../../src/core/table/table-text.js';

/** `2024年>2` is two columns wide, `街道v2` two rows high. */
const cell = (source: string): TextCell => {
  const [, text = '', wide = '1', high = '1'] = /^([^>v]*)(?:>(\d))?(?:v(\d))?$/.exec(source)!;
  return { text, colSpan: Number(wide), rowSpan: Number(high) };
};
const rows = (...lines: string[]) => lines.map((line) => line.split('|').map(cell));

describe('a caption', () => {
  it('gives name, unit, date and source, as far as it states them', () => {
    expect(parseCaption('就业率（%） 数据截至2024-06 来源：区人社局')).toEqual({
      name: '就业率',
      unit: '%',
      asOf: '2024-06',
      source: '区人社局',
      year: '',
    });
    expect(
      parseCaption('2024年培训情况（单位：人次），数据截至2024年6月30日；数据来源：人社局'),
    ).toEqual({
      name: '2024年培训情况',
      unit: '人次',
      asOf: '2024-06-30',
      source: '人社局',
      year: '2024',
    });
    expect(parseCaption('就业率（数据截至：2024年6月底）')).toMatchObject({
      name: '就业率',
      asOf: '2024-06',
    });
    expect(parseCaption('各街道情况 单位：万元')).toMatchObject({
      name: '各街道情况',
      unit: '万元',
    });
  });

  it('invents nothing', () => {
    const nothing = { name: '', unit: '', asOf: '', source: '', year: '' };
    expect(parseCaption('')).toEqual(nothing);
    expect(parseCaption('就业率（常住人口）')).toEqual({ ...nothing, name: '就业率（常住人口）' });
    expect(parseCaption('就业率 数据截至上月')).toMatchObject({ name: '就业率', asOf: '' });
    expect(nameAndUnit('就业率（%）/女')).toEqual({ name: '就业率/女', unit: '%' });
    expect(nameAndUnit('收入（万元）/人数（人）').unit).toBe('');
    expect(nameAndUnit('总值（初步）')).toEqual({ name: '总值（初步）', unit: '' });
  });
});

describe('a table as text', () => {
  it('has the first row for heads and the first column for names', () => {
    const table = readTable(
      '就业率',
      rows('街道|就业率（%）', '晚汐|96.1', '|', '藕渡|95.2'),
    ) as TextTable;
    expect(table.heads).toEqual(['街道', '就业率（%）']);
    expect(table.rows).toEqual([
      { name: '晚汐', cells: ['96.1'] },
      { name: '藕渡', cells: ['95.2'] },
    ]);
  });

  it('copies merged heads to all that stand below them', () => {
    const table = readTable(
      '',
      rows('街道v2|2023年>2|2024年>2', '上半年|下半年|上半年|下半年', '晚汐|1|2|3|4'),
    ) as TextTable;
    expect(table.heads).toEqual([
      '街道',
      '2023年/上半年',
      '2023年/下半年',
      '2024年/上半年',
      '2024年/下半年',
    ]);
    expect(table.rows).toHaveLength(1);
  });

  it('takes a wide first row as caption and wide last rows as its notes', () => {
    const table = readTable(
      '',
      rows('就业率（%）>2', '街道|数值', '晚汐|96.1', '来源：区人社局>2', '制表人：某>2'),
    ) as TextTable;
    expect(table.caption).toMatchObject({ name: '就业率', unit: '%', source: '区人社局' });
    expect(table.rows).toEqual([{ name: '晚汐', cells: ['96.1'] }]);
  });

  it('refuses merged figures, heads that leave a hole, and tables without rows', () => {
    expect(readTable('', rows('街道|甲|乙', '晚汐|1>2'))).toBe('table-merged-cells');
    expect(readTable('', rows('街道|甲', '晚汐v2|1', '2'))).toBe('table-merged-cells');
    expect(readTable('', rows('街道|甲', '晚汐|1|2'))).toBe('table-shape');
    expect(readTable('', rows('街道|甲'))).toBe('table-shape');
    expect(readTable('', [])).toBe('table-shape');
  });

  it('leaves a short row blank at its end', () => {
    const table = readTable('', rows('街道|甲|乙', '晚汐|1')) as TextTable;
    expect(table.rows[0]!.cells).toEqual(['1', '']);
  });
});

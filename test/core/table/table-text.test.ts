import { describe, expect, it } from 'vitest';
import type { TextCell } from '../../../src/core/table/table-grid.js';
import { readTable, type TableChoices } from '../../../src/core/table/table-text.js';
import type { TextTable } from '../../../src/core/table/text-table.js';

/** `2024年>2` is two columns wide, `街道v2` two rows high. */
const cell = (source: string): TextCell => {
  const [, text = '', wide = '1', high = '1'] = /^([^>v]*)(?:>(\d))?(?:v(\d))?$/.exec(source)!;
  return { text, colSpan: Number(wide), rowSpan: Number(high) };
};
const rows = (...lines: string[]) => lines.map((line) => line.split('|').map(cell));
const read = (caption: string, ...lines: string[]) =>
  readTable(caption, rows(...lines)) as TextTable;
const codeOf = (caption: string, lines: string[], choices?: TableChoices) => {
  const found = readTable(caption, rows(...lines), choices);
  return 'code' in found ? found.code : undefined;
};
const names = ({ rows: all }: TextTable) => all.map(({ name }) => name);
const texts = ({ rows: all }: TextTable) => all.map(({ cells }) => cells.map(({ text }) => text));

describe('a table as text', () => {
  it('has the first row for heads and the first column for names', () => {
    const table = read('就业率', '街道|就业率（%）', '晚汐|96.1', '|', '藕渡|95.2');
    expect(table.columns.map(({ name, unit }) => [name, unit])).toEqual([['就业率', '%']]);
    expect(names(table)).toEqual(['晚汐', '藕渡']);
    expect(texts(table)).toEqual([['96.1'], ['95.2']]);
  });

  it('copies merged heads to all that stand below them', () => {
    const table = read(
      '',
      '街道v2|2023年>2|2024年>2',
      '上半年|下半年|上半年|下半年',
      '晚汐|1|2|3|4',
    );
    const codes = table.columns.map(
      ({ period }) => typeof period === 'object' && period.period.code,
    );
    expect(codes).toEqual(['2023-S1', '2023-S2', '2024-S1', '2024-S2']);
    expect(table.rows).toHaveLength(1);
  });

  it('takes lines above as caption, and of notes below only source, date and unit', () => {
    const table = read(
      '',
      '就业率（%）>2',
      '街道|数值',
      '晚汐|96.1',
      '来源：区人社局>2',
      '注：初步数，2024年口径有调整。>2',
      '制表人：某>2',
    );
    expect(table.caption).toMatchObject({
      name: '就业率',
      units: ['%'],
      source: '区人社局',
      period: undefined,
    });
    expect(names(table)).toEqual(['晚汐']);
  });

  it('takes one text in the first cell, or a unit line in the last, for a line above', () => {
    const table = read('', '表2-1 总人口||', '||单位：万人', '指标|2023年|2024年', '总人口|1|2');
    expect(table.caption).toMatchObject({ name: '总人口', units: ['万人'] });
    expect(texts(table)).toEqual([['1', '2']]);
  });

  it('reads a row of units, a column of units, and numbers of rows, ranks, codes and remarks as what they are', () => {
    const units = read('', '街道|就业|投入', '|人|万元', '晚汐|1|2');
    expect(units.columns.map(({ name, unit }) => [name, unit])).toEqual([
      ['就业', '人'],
      ['投入', '万元'],
    ]);
    const table = read('', '序号|指标|计量单位|代码|本月|位次|备注', '1|就业|人|01|30|2|初步');
    expect(table.rows).toMatchObject([{ name: '就业', unit: '人' }]);
    expect(table.columns.map(({ text }) => text)).toEqual(['本月']);
  });

  it('has no second head row below the same heads in another language', () => {
    const table = read('', '指标|2023年|2024年', 'Item|2023|2024', '总人口（万人）|1|2');
    expect(names(table)).toEqual(['总人口']);
  });

  it('fills a group of rows, and heads whose merges were lost, where they can be told', () => {
    const grouped = read('', '片区|街道|人数', '北片|晚汐|1', '|藕渡|2');
    expect(names(grouped)).toEqual(['晚汐', '藕渡']);
    const lost = ['街道|2023年||2024年|', '|总量|增速|总量|增速', '晚汐|1|2|3|4'];
    expect(read('', ...lost).columns.map(({ text }) => text)[1]).toBe('2023年/增速');
    expect(codeOf('', ['街道|2023年||2024年', '|总量|增速|总量', '晚汐|1|2|3'])).toBe(
      'table-heads-unclear',
    );
  });

  it('tells sections, parts and sums from rows', () => {
    const table = read('', '指标|2024年', '人口（万人）|', '总人口|98', '其中：城镇|70', '合计|98');
    expect(table.rows.map(({ name, unit, role }) => [name, unit, role])).toEqual([
      ['总人口', '万人', 'main'],
      ['其中：城镇', '万人', 'part'],
      ['合计', '万人', 'total'],
    ]);
    const indicators = read('', '指标|2024年', '全区生产总值|98', '全社会用电量|7', '平均寿命|80');
    expect(indicators.rows.map(({ role }) => role)).toEqual(['main', 'main', 'main']);
  });

  it('calls rows of one name by their sections, and a growth by the row above it', () => {
    const table = read(
      '',
      '项目|2024年',
      '城镇：|',
      '男|1',
      '女|2',
      '乡村：|',
      '男|3',
      '女|4',
      '同比增长（%）|5',
    );
    expect(names(table)).toEqual(['城镇：男', '城镇：女', '乡村：男', '乡村：女', '女：同比增长']);
  });

  it('refuses overlapping heads and tables without rows', () => {
    expect(codeOf('', ['街道|甲'])).toBe('table-shape');
    expect(codeOf('', [])).toBe('table-shape');
  });

  it('leaves a short row blank at its end', () => {
    expect(texts(read('', '街道|甲|乙', '晚汐|1', '藕渡|2|3'))).toEqual([
      ['1', ''],
      ['2', '3'],
    ]);
  });

  it('is read with what the page says of it, and refused where that names nothing', () => {
    const lines = ['街道|一季度|二季度', '晚汐|1|2'];
    const table = readTable('', rows(...lines), { period: '2024', unit: '人' }) as TextTable;
    expect(table.caption.units).toEqual(['人']);
    expect(table.columns.map(({ period }) => typeof period)).toEqual(['object', 'object']);
    expect(codeOf('', lines, { period: '某年' })).toBe('table-choice-unknown');
    expect(codeOf('', lines, { yearStart: '13' })).toBe('table-choice-unknown');
  });

  it('takes 2009-10 for no month, and for a year only where it begins is stated', () => {
    const years = ['地区|2009-10|2010-11', '晚汐|1|2'];
    expect(codeOf('', years)).toBe('table-fiscal-year');
    expect(codeOf('', ['地区|2009-10', '晚汐|1'])).toBe('table-period-unclear');
    const table = readTable('', rows(...years), { yearStart: '4' }) as TextTable;
    expect(table.columns[0]!.period).toMatchObject({ period: { code: '2009-04/P12M' } });
    expect(codeOf('', ['地区|2024-10|2024-11', '晚汐|1|2'])).toBeUndefined();
  });
});

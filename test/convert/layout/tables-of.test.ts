import { describe, expect, it } from 'vitest';
import type { TableLayout } from '../../../src/convert/layout/layout.js';
import { tablesOf } from '../../../src/convert/layout/tables-of.js';
import { rangeName } from '../../../src/convert/workbook/workbook.js';
import { sheetOf } from '../../support/sheets.js';

/** A layout in short: title, heads, body, headers, labels of the rows with what they stand under. */
const shortOf = (table: TableLayout) => ({
  title: table.title,
  body: rangeName(table.body),
  headers: table.columns.map(({ header }) => header),
  rows: table.rows.flatMap(({ role, labels, under }) =>
    role === 'figures' ? [[...under, labels.filter(Boolean).join('|')].join(' > ')] : [],
  ),
});
const read = (text: string) => tablesOf(sheetOf(text));
const short = (text: string) => read(text).map(shortOf);

describe('the tables of a sheet, by form alone', () => {
  it('tells parts of one name apart by the figures on their left', () => {
    const [table] = short(`
      各区房屋征收情况（2017）{5}
      地区|征收户数|其中|征收面积|其中
      |（户）|# 居民住宅|（万平方米）|# 居民住宅
      黄浦区|5485|5427|163418|157594
      徐汇区|3|2|234|204`);
    expect(table!.headers).toEqual([
      '地区',
      '征收户数/(户)',
      '征收户数/其中/# 居民住宅',
      '征收面积/(万平方米)',
      '征收面积/其中/# 居民住宅',
    ]);
  });

  it('parts title and unit line, head, body and signature', () => {
    const [table, ...others] = read(`
      拱墅区2024年3月就业情况统计表{3}
      填报单位：区人社局|2024年4月3日|单位：人
      街道|新增就业|登记失业
      潮鸣街道|120|30
      天水街道|88|21
      合计|208|51
      注：数据来源于各街道上报。
      制表人：张三|审核：李四|联系电话：88888888`);
    expect(others).toEqual([]);
    expect(shortOf(table!)).toEqual({
      title: '拱墅区2024年3月就业情况统计表',
      body: 'A4:C6',
      headers: ['街道', '新增就业', '登记失业'],
      rows: ['潮鸣街道', '天水街道', '合计'],
    });
    expect(table!.stub).toEqual([0]);
    expect(table!.notes.map(({ top }) => top)).toEqual([6, 7]);
  });

  it('reads several rows of heads with their merges', () => {
    const [table] = short(`
      街道{1,2}|就业{2}|调解{2}
      新增|同比（±%）|受理|办结
      潮鸣街道|120|5.1|30|28
      天水街道|88|-2|21|21`);
    expect(table!.headers).toEqual([
      '街道',
      '就业/新增',
      '就业/同比(±%)',
      '调解/受理',
      '调解/办结',
    ]);
  });

  it('gives a group title the columns on its right where its merge was lost', () => {
    const [table] = short(`
      街道|就业||调解|
      |新增|失业|受理|办结
      潮鸣街道|120|5|30|28`);
    expect(table!.headers).toEqual(['街道', '就业/新增', '就业/失业', '调解/受理', '调解/办结']);
  });

  it('takes years, months in numbers and dates for heads', () => {
    const [table] = short(`
      指标|2022|2023|2024
      常住人口|1100|1200|1300`);
    expect(table!.headers).toEqual(['指标', '2022', '2023', '2024']);
    const [months] = short(`
      街道{1,2}|月份{3}
      1|2|3
      潮鸣街道|12|20|18`);
    expect(months!.headers).toEqual(['街道', '月份/1', '月份/2', '月份/3']);
  });

  it('finds a table that begins at C5, with blank columns in it', () => {
    const [table] = short(`
      -
      -
      ||2024年3月各街道就业
      -
      ||街道|新增就业||失业
      ||潮鸣街道|120||3
      ||天水街道|88||2`);
    expect(table).toEqual({
      title: '2024年3月各街道就业',
      body: 'C6:F7',
      headers: ['街道', '新增就业', '失业'],
      rows: ['潮鸣街道', '天水街道'],
    });
  });

  it('parts tables below each other', () => {
    const tables = short(`
      表一 就业情况
      街道|新增就业
      潮鸣街道|120
      天水街道|88
      注：不含灵活就业
      -
      表二 调解情况
      街道|受理|办结
      潮鸣街道|30|28
      天水街道|21|21`);
    expect(tables.map(({ title, body }) => [title, body])).toEqual([
      ['表一就业情况', 'A3:B4'],
      ['表二调解情况', 'A9:C10'],
    ]);
  });

  it('parts tables side by side, with a blank column or by the same heads', () => {
    expect(
      short(`
      街道|新增||社区|受理
      潮鸣街道|120||环北社区|3
      天水街道|88||仙林苑社区|2`).map(({ headers }) => headers),
    ).toEqual([
      ['街道', '新增'],
      ['社区', '受理'],
    ]);
    const blocks = short(`
      街道|人口|街道|人口
      潮鸣街道|120|武林街道|55
      天水街道|88|长庆街道|66`);
    expect(blocks.map(({ rows }) => rows)).toEqual([
      ['潮鸣街道', '天水街道'],
      ['武林街道', '长庆街道'],
    ]);
  });

  it('parts two tables that run together, and says so', () => {
    const tables = read(`
      街道|新增就业
      潮鸣街道|120
      天水街道|88
      社区|受理
      环北社区|3
      仙林苑社区|2`);
    expect(tables.map(({ isRunOn }) => isRunOn)).toEqual([false, true]);
    expect(tables.map((table) => shortOf(table).headers)).toEqual([
      ['街道', '新增就业'],
      ['社区', '受理'],
    ]);
  });

  it('goes on behind a head that a page repeats, and behind 续表', () => {
    const [table, ...others] = short(`
      街道|新增就业
      潮鸣街道|120
      街道|新增就业
      天水街道|88
      续表
      街道|新增就业
      武林街道|77`);
    expect(others).toEqual([]);
    expect(table!.rows).toEqual(['潮鸣街道', '天水街道', '武林街道']);
  });

  it('parts tables of the same head that have a title each', () => {
    const tables = short(`
      2024年3月就业
      街道|新增就业
      潮鸣街道|120
      2024年4月就业
      街道|新增就业
      潮鸣街道|130`);
    expect(tables.map(({ title }) => title)).toEqual(['2024年3月就业', '2024年4月就业']);
  });

  it('says what rows stand under: sections, 其中, numbers and what is set in', () => {
    const [table] = short(`
      指标|单位|本月
      一、就业
      新增就业|人|120
      其中：男|人|70
      女|人|50
      二、调解
      1.受理|件|30
      2.办结|件|28
      其中：成功|件|20`);
    expect(table!.rows).toEqual([
      '一、就业 > 新增就业',
      '一、就业 > 新增就业 > 其中:男',
      '一、就业 > 新增就业 > 女',
      '二、调解 > 1.受理',
      '二、调解 > 2.办结',
      '二、调解 > 2.办结 > 其中:成功',
    ]);
    const [places] = short(`
      地区|人口
      拱墅区|120
      　潮鸣街道|70
      　天水街道|50`);
    expect(places!.rows).toEqual(['拱墅区', '拱墅区 > 潮鸣街道', '拱墅区 > 天水街道']);
  });

  it('gives a name above blanks to the rows below it, merged or not', () => {
    const [table] = short(`
      街道|指标|数值
      潮鸣街道|新增就业|120
      |登记失业|30
      天水街道|新增就业|88
      |登记失业|20
      合计{2}|258`);
    expect(table!.rows).toEqual([
      '潮鸣街道|新增就业',
      '潮鸣街道|登记失业',
      '天水街道|新增就业',
      '天水街道|登记失业',
      '合计',
    ]);
  });

  it('keeps a row whose figures are blank or signs as a row', () => {
    const [table] = short(`
      街道|新增|失业
      潮鸣街道|120|30
      天水街道||
      武林街道|—|—
      长庆街道|未报|未报
      朝晖街道|1|2`);
    expect(table!.rows).toHaveLength(5);
  });

  it('skips the numbers of columns', () => {
    const [table] = short(`
      指标名称|计量单位|代码|本月|累计
      甲|乙|丙|1|2
      新增就业|人|01|120|300
      登记失业|人|02|30|90`);
    expect(table!.headers).toEqual(['指标名称', '计量单位', '代码', '本月', '累计']);
    expect(table!.rows).toEqual(['新增就业|01', '登记失业|02']);
  });

  it('keeps 60+ in a head', () => {
    const [table] = short(`
      街道|合计|18-59岁|60+
      潮鸣街道|120|100|20
      天水街道|88|70|18`);
    expect(table!.headers).toEqual(['街道', '合计', '18-59岁', '60+']);
  });

  it('takes no figures into the head that look like years', () => {
    for (const text of [
      `
      街道|技能培训人次
      潮鸣街道|2043
      天水街道|1987
      武林街道|213`,
      `
      街道|培训人次|其中女性
      潮鸣街道|2043|1987
      天水街道|2012|1990
      武林街道|213|120`,
      `
      街道|2023|2024
      潮鸣街道|2043|2044
      天水街道|1987|1987
      武林街道|213|120`,
      `
      街道|指标|时期|数值|来源
      潮鸣街道|技能培训人次|2024-Q1|2043|台账
      天水街道|技能培训人次|2024-Q1|2030|台账
      武林街道|技能培训人次|2024-Q1|213|台账`,
    ]) {
      const [table, ...others] = read(text);
      expect(others).toEqual([]);
      expect(table!.rows, text).toHaveLength(3);
    }
  });

  it('takes years into the head below a blank corner, one that names another, and in their course', () => {
    for (const text of [
      `
      街道|培训|就业
      |2024|2024
      潮鸣街道|43|12`,
      `
      指标|培训|就业
      街道|2023|2024
      潮鸣街道|43|12`,
      `
      指标|培训|就业
      街道|2024|2024
      潮鸣街道|43|12`,
    ]) {
      expect(read(text)[0]!.rows, text).toHaveLength(1);
    }
    const [table] = read(`
      项目|开始年份|投入
      潮鸣街道|2023|
      天水街道|2024|12`);
    expect(table!.rows).toHaveLength(1);
  });
});

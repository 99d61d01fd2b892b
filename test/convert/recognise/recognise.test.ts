import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMapping } from '../../../src/convert/mapping/read-mapping.js';
import { answered, unanswered } from '../../../src/convert/recognise/answer.js';
import { recognise } from '../../../src/convert/recognise/recognise.js';
import { places } from '../../support/places.js';
import { workbookOf } from '../../support/sheets.js';

const { indicators: catalogue } = JSON.parse(
  readFileSync(new URL('../../../data/catalogue.json', import.meta.url), 'utf8'),
);
const zhejiang = await places(['33']);
const read = (text: string, name?: string) =>
  recognise([workbookOf(text, name)], { catalogue, places: zhejiang, today: '2024-04-10' });

/** The choices that keep figures back. */
const open = ({ choices }: ReturnType<typeof read>) =>
  choices.filter(({ isOptional }) => !isOptional).map(({ code, text }) => `${code} ${text}`);

const CROSSTAB = `
  拱墅区2024年3月各街道就业情况统计表{4}
  |||单位：人
  序号|街道|城镇新增就业|登记失业人员
  1|潮鸣街道|120|30
  2|天水街道|88|21
  3|武林街道|77|20
  制表人：张三|审核：李四`;

describe('streets down, indicators across', () => {
  const result = read(CROSSTAB);

  it('needs no answer, where title, unit and names say it all', () => {
    expect(open(result)).toEqual([]);
    expect(result.mapping.tables).toEqual([
      {
        title: '拱墅区{period}各街道就业情况统计表',
        columns: [
          { header: '序号', holds: 'nothing', leave: 'order' },
          { header: '街道', holds: 'region' },
          {
            header: '城镇新增就业',
            holds: 'value',
            meaning: { indicator: 'new-urban-employment', unit: '人' },
          },
          {
            header: '登记失业人员',
            holds: 'value',
            meaning: { indicator: expect.stringMatching(/^x-/), unit: '人' },
          },
        ],
      },
    ]);
  });

  it('names the streets by their codes, and the indicators with their units', () => {
    const { regions, indicators } = result.mapping.document;
    expect(regions.items.map(({ id }) => id)).toContain('330105015');
    expect(indicators.map(({ id, unit }) => [id, unit])).toEqual([
      ['new-urban-employment', 'person'],
      [expect.stringMatching(/^x-/), 'person'],
    ]);
    expect(indicators[1]!.name).toBe('登记失业人员');
  });

  it('is a mapping by its schema', () => {
    const { mapping, problems } = readMapping(JSON.stringify(result.mapping), 'mapping.json');
    expect(problems).toEqual([]);
    expect(mapping).toEqual(result.mapping);
  });

  it('writes the name of no person anywhere', () => {
    expect(JSON.stringify(result)).not.toMatch(/张三|李四/);
  });
});

/** What each column holds and means, in short: the id of an indicator by its name. */
function shortOf({ mapping }: ReturnType<typeof read>, table = 0): string[] {
  const nameOf = (id: string | undefined) => {
    const name = mapping.document.indicators.find((one) => one.id === id)?.name;
    return typeof name === 'object' ? name['zh-CN'] : (name ?? '');
  };
  return mapping.tables[table]!.columns.map(({ header, holds, meaning, leave }) => {
    const { indicator, unit, ...rest } = meaning ?? {};
    const said = [nameOf(indicator), unit ?? '', ...Object.values(rest)].filter(Boolean);
    return [header, leave ?? holds, ...said].join(' ');
  });
}

describe('what columns are', () => {
  it('months across become one column, and their sum is left out', () => {
    const result = read(`
      拱墅区2024年各街道城镇新增就业（人）
      街道|1月|2月|3月|合计
      潮鸣街道|12|20|18|50
      天水街道|8|9|7|24`);
    expect(open(result)).toEqual([]);
    expect(shortOf(result)).toEqual([
      '街道 region',
      '{period} value 城镇新增就业人数 人',
      '合计 total',
    ]);
  });

  it('asks for the year that nothing states, and guesses none', () => {
    const { choices } = read(`
      各街道城镇新增就业（人）
      街道|1月|2月
      潮鸣街道|12|20`);
    expect(choices.find(({ code }) => code === 'period')).toMatchObject({ count: 1, options: [] });
    expect(choices.find(({ code }) => code === 'period')).not.toHaveProperty('guess');
  });

  it('this month, so far, a year before and the change', () => {
    const result = read(`
      拱墅区2024年3月主要指标
      指标|单位|本月|本年累计|上年同期累计|累计同比±%
      城镇新增就业|人|120|300|280|7.1
      职业培训人次|人次|40|90|80|12.5`);
    expect(shortOf(result)).toEqual([
      '指标 indicator',
      '单位 unit',
      '本月 value period',
      '本年累计 value ytd',
      '上年同期累计 value year-before ytd',
      '累计同比±% value ytd change year-on-year',
    ]);
    expect(result.mapping.tables[0]!.title).toBe('{region}{period}主要指标');
  });

  it('asks which of month and year to date a lone 上年同期 is of', () => {
    const result = read(`
      拱墅区2024年3月各街道城镇新增就业（人）
      街道|本月|累计|上年同期
      潮鸣街道|120|300|280`);
    expect(open(result)).toEqual(['accumulation 上年同期']);
  });

  it('targets, and what follows from them', () => {
    const result = read(`
      2024年3月各街道城镇新增就业（人）
      街道|全年目标|实际完成|完成率（%）|排名
      潮鸣街道|500|120|24.0|1
      天水街道|400|88|22.0|2`);
    expect(shortOf(result)).toEqual([
      '街道 region',
      '全年目标 value 城镇新增就业人数 target ge ytd',
      '实际完成 value 城镇新增就业人数 人',
      '完成率(%) derived',
      '排名 order',
    ]);
  });

  it('contacts are left out, and no number of theirs is a figure', () => {
    const result = read(`
      2024年3月各街道城镇新增就业（人）
      街道|城镇新增就业|联系人|联系电话
      潮鸣街道|120|张三|13800000000
      天水街道|88|李四|13900000000`);
    expect(shortOf(result).slice(2)).toEqual(['联系人 person', '联系电话 person']);
    expect(JSON.stringify(result)).not.toMatch(/张三|138/);
  });

  it('streets across and indicators down', () => {
    const result = read(`
      2024年3月主要指标
      指标|单位|潮鸣街道|天水街道|武林街道
      城镇新增就业|人|120|88|77
      职业培训人次|人次|40|30|20`);
    expect(shortOf(result)).toEqual(['指标 indicator', '单位 unit', '{region} value']);
  });

  it('communities below their streets, and the rows of a street alone', () => {
    const { mapping } = read(`
      拱墅区2024年3月城镇新增就业（人）
      街道|社区|城镇新增就业
      潮鸣街道{1,3}|小计|50
      甲社区|20
      乙社区|30
      天水街道|丙社区|9`);
    const [street, community] = mapping.tables[0]!.columns;
    expect(street).toMatchObject({ holds: 'nothing', leave: 'other' });
    expect(community!.labels).toEqual({ '潮鸣街道/小计': { region: '330105015' } });
    const parents = mapping.document.regions.items.map(({ name, parent }) => [name, parent]);
    expect(parents).toContainEqual(['甲社区', '330105015']);
    expect(parents).toContainEqual(['丙社区', '330105012']);
  });

  it('a part is an indicator of its own, named by its whole', () => {
    const { mapping } = read(`
      拱墅区2024年3月情况
      项目|单位|数值
      登记失业人员|人|120
      其中：男|人|70
      女|人|50`);
    expect(mapping.document.indicators.map(({ name }) => name)).toEqual([
      '登记失业人员',
      '登记失业人员：男',
      '登记失业人员：女',
    ]);
  });
});

describe('the title of a table', () => {
  it('gives its name without its number, and names no 、县 behind 各区', () => {
    const { mapping } = read(`
      表2.6 上海市各区、县户籍人口（2012）{2}
      地区|合计
      黄浦区|90
      徐汇区|91`);
    expect(mapping.document.dataset.title).toBe('上海市各区、县户籍人口');
    expect(mapping.document.indicators.map(({ name }) => name)).toEqual(['户籍人口']);
  });
});

describe('其中 in a head', () => {
  it('makes a part of the figures on its left, in their unit', () => {
    const { mapping } = read(`
      上海市各区房屋征收情况（2017）{5}
      地区|征收户数|其中|征收面积|其中
      |（户）|# 居民住宅|（亩）|# 居民住宅
      黄浦区|5485|5427|163418|157594
      徐汇区|3|2|234|204`);
    const units = new Map(mapping.document.units?.map(({ id, name }) => [id, name]));
    const said = mapping.document.indicators.map(({ name, unit }) => [name, units.get(unit)]);
    expect(said).toEqual([
      ['征收户数', '户'],
      ['征收户数：居民住宅', '户'],
      ['征收面积', '亩'],
      ['征收面积：居民住宅', '亩'],
    ]);
  });
});

describe('what is never guessed', () => {
  it('a sign in place of a figure is asked about, each sign once', () => {
    const { choices } = read(`
      拱墅区2024年3月城镇新增就业（人）
      街道|城镇新增就业
      潮鸣街道|120
      天水街道|—
      武林街道|…
      长庆街道|—`);
    const signs = choices.filter(({ code }) => code === 'symbol');
    expect(signs.map(({ text, count }) => [text, count])).toEqual([
      ['—', 2],
      ['…', 1],
    ]);
    expect(signs.some((choice) => 'guess' in choice)).toBe(false);
  });

  it('a sum of some streets is not that of the district', () => {
    const { choices, mapping } = read(`
      拱墅区2024年3月城镇新增就业（人）
      街道|城镇新增就业
      潮鸣街道|120
      天水街道|88
      合计|208`);
    expect(choices.find(({ code }) => code === 'total-row')).toMatchObject({
      guess: { leave: 'total' },
    });
    expect(mapping.tables[0]!.columns[0]!.labels).toEqual({ 合计: { leave: 'total' } });
  });

  it('a district in a title that was another one in some of its years', () => {
    const { choices } = read(`
      拱墅区2020-2023年就业情况
      指标名称|单位|2020年|2021年|2022年|2023年
      城镇新增就业|人|100|200|300|400`);
    expect(choices.find(({ code }) => code === 'region')).toMatchObject({
      at: '/tables/0/labels/拱墅区',
      text: '拱墅区',
    });
  });

  it('figures without any unit say so where the guess is taken, and are left where it is not', () => {
    const { mapping, choices } = read(`
      拱墅区2024年3月情况
      街道|某某事项
      潮鸣街道|120
      天水街道|88`);
    const unit = choices.find(({ code }) => code === 'indicator-unit')!;
    expect(unit.guess).toBe('unit-not-stated');
    expect(mapping.document.units).toContainEqual({
      id: 'unit-not-stated',
      name: { 'zh-CN': '（单位未注明）', en: '(unit not stated)' },
    });
    const left = unanswered(mapping, choices).tables[0]!.columns[1]!.meaning;
    expect(left).toMatchObject({ leave: 'unanswered' });
    const said = answered(mapping, unit, '台');
    expect(said.document.indicators[0]!.unit).not.toBe('unit-not-stated');
    expect(said.document.units!.map(({ name }) => name)).toContain('台');
  });

  it('a week or a third of a month is no year, and is asked', () => {
    for (const heads of ['第10周|第11周', '3月上旬|3月中旬']) {
      const { mapping, choices } = read(`
        拱墅区2024年12345热线受理周报{3}
        街道|${heads}
        潮鸣街道|30|40
        天水街道|31|41`);
      const columns = mapping.tables[0]!.columns.slice(1);
      expect(columns.map(({ leave }) => leave)).toEqual(['unanswered', 'unanswered']);
      expect(choices.filter(({ code }) => code === 'period')).toHaveLength(2);
    }
  });

  it('a number in a title is no code of a province', () => {
    const { mapping } = read(`
      Gini coefficient 1995-1997 (31 of 33 selected){4}
      Territory|1995|1996|1997
      Republic of Belarus|0.2608|0.2542|0.2578`);
    const names = mapping.document.regions.items.map(({ id }) => id);
    expect(names).not.toContain('310000');
    expect(names).not.toContain('330000');
  });

  it('a table that names no place says so where the guess is taken, and is left where it is not', () => {
    const { mapping, choices } = read(`
      2024年各季度城镇新增就业（人）
      季度|城镇新增就业人数
      一季度|120
      二季度|88`);
    const whole = choices.find(({ code }) => code === 'region-whole')!;
    expect(whole.guess).toBe('place-not-stated');
    expect(mapping.tables[0]!.meaning).toMatchObject({ region: 'place-not-stated' });
    expect(mapping.document.regions.items).toContainEqual(
      expect.objectContaining({ name: { 'zh-CN': '（地区未注明）', en: '(place not stated)' } }),
    );
    expect(unanswered(mapping, choices).tables[0]!.leave).toBe('unanswered');
  });
});

describe('a clerk who answers nothing', () => {
  it('gets nothing that is not sure, and all that is', () => {
    const { mapping, choices } = read(`
      拱墅区2024年3月各街道城镇新增就业（人）
      街道|本月|累计|上年同期
      潮鸣街道|120|300|280`);
    const [, month, total, before] = unanswered(mapping, choices).tables[0]!.columns;
    expect([month!.leave, total!.leave, before!.leave]).toEqual([
      undefined,
      undefined,
      'unanswered',
    ]);
  });
});

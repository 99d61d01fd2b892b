import { describe, expect, it } from 'vitest';
import { brief } from '../../../src/core/derive/brief.js';
import { rank } from '../../../src/core/derive/rank.js';
import { observationAt, seriesOf } from '../../../src/core/series/resolve.js';
import {
  pictureOfTable,
  type TableCard,
  type TablePicture,
} from '../../../src/core/table/table-picture.js';
import { readTable } from '../../../src/core/table/table-text.js';
import { en } from '../../../src/i18n/en.js';
import { Speaker } from '../../../src/i18n/speaker.js';
import { zh } from '../../../src/i18n/zh-cn.js';

const rows = (lines: string[]) =>
  lines.map((line) => line.split('|').map((text) => ({ text, colSpan: 1, rowSpan: 1 })));

const pictureOf = (caption: string, lines: string[], wish?: TablePicture) => {
  const read = readTable(caption, rows(lines));
  const model = 'code' in read ? read : pictureOfTable(read, wish);
  return 'code' in model ? model.code : model;
};
/** The first picture of a table, with what is said of all of them. */
const modelOf = (...args: Parameters<typeof pictureOf>) => {
  const model = pictureOf(...args);
  if (typeof model === 'string') throw new Error(model);
  return { ...model.cards[0], cards: model.cards, notes: model.notes };
};
const titles = ({ cards }: { cards: readonly TableCard[] }) =>
  cards.map(({ parsed }) => parsed.dataset!.indicators.get('figure')!.name);

const series = ({ parsed }: TableCard, row = 1) =>
  seriesOf(parsed.dataset!, { indicator: 'figure', region: `row-${row}` })!;
const valuesOf = (model: TableCard, row = 1) => {
  const found = series(model, row);
  return Array.from({ length: found.axis.count }, (_, i) => observationAt(found, i));
};
const ranked = ({ parsed }: TableCard) => {
  const dataset = parsed.dataset!;
  const { rows } = rank(dataset, { indicator: 'figure' }, dataset.regions.get('table')!.children)!;
  return rows.map(({ region, place, observation }) => [region.name, observation.value, place]);
};

const MONTHS = '街道|2024年1月|2024年2月|2024年3月';

describe('a table whose heads are periods', () => {
  it('is a line for each row that shares a stated unit', () => {
    const model = modelOf('就业率（%）', [MONTHS, '晚汐|95.1|95.3|95.2', '藕渡|94.0|94.5|94.9']);
    expect(model).toMatchObject({ picture: 'trend', region: 'row-1', compare: 'row-2', notes: [] });
    expect(valuesOf(model).map(({ value }) => value)).toEqual([95.1, 95.3, 95.2]);
    expect(model.period).toBe('2024-01..2024-03');
    expect(model.parsed.dataset!.indicators.get('figure')).toMatchObject({
      name: '就业率',
      unit: 'percent',
      decimals: 1,
      direction: 'neutral',
    });
  });

  it('may stand on its side, newest first', () => {
    const model = modelOf('', ['时期|就业率（%）', '2024年二季度|95.2', '2024年一季度|95.0']);
    expect(model.picture).toBe('trend');
    expect(valuesOf(model).map(({ value, period }) => [period.code, value])).toEqual([
      ['2024-Q1', 95],
      ['2024-Q2', 95.2],
    ]);
  });

  it('draws unlike units apart, and so measures that state none', () => {
    const unlike = modelOf('', [MONTHS, '培训（人次）|10|20|30', '就业率（%）|95|96|97']);
    expect(titles(unlike)).toEqual(['培训', '就业率']);
    expect(
      unlike.cards.map(({ parsed }) => parsed.dataset!.indicators.get('figure')!.unit),
    ).toEqual(['人次', 'percent']);
    expect(unlike.cards.map(({ compare }) => compare)).toEqual(['', '']);
    const silent = modelOf('', ['指标|2024年1月|2024年2月', '甲|1|2', '乙|4|5']);
    expect(titles(silent)).toEqual(['甲', '乙']);
    // Streets below one head are of one unit, stated or not.
    expect(modelOf('', [MONTHS, '甲|1|2|3', '乙|4|5|6']).cards).toHaveLength(1);
  });

  it('draws eight lines at most in a picture, in as few even ones as hold them', () => {
    const lines = Array.from({ length: 10 }, (_, i) => `街道${i}|1|2|3`);
    const model = modelOf('人数（人）', [MONTHS, ...lines]);
    expect(model.cards.map(({ compare }) => compare.split(' ').length + 1)).toEqual([5, 5]);
    expect(model.notes).toEqual([]);
  });

  it('becomes twelve pictures at most, and names the rows left', () => {
    const lines = Array.from({ length: 14 }, (_, i) => `指标${i}|1|2|3`);
    const model = modelOf('', [MONTHS.replace('街道', '指标'), ...lines]);
    expect(model.cards).toHaveLength(12);
    expect(model.notes).toEqual([
      { kind: 'rows-left-out', why: 'crowded', names: ['指标12', '指标13'] },
    ]);
  });

  it('leaves a gap where a cell states no figure, claims no reason, and counts it', () => {
    const model = modelOf('就业率（%）', [MONTHS, '晚汐|95.1|—|95.2', '藕渡||12,34|95']);
    const [, gap] = valuesOf(model);
    expect(gap).toMatchObject({ value: null, status: [] });
    expect(gap!.row!.note).toMatchObject({ 'zh-CN': '原表作“—”' });
    expect(model.notes).toEqual([
      {
        kind: 'cells-left-out',
        cells: ['晚汐 2024年2月“—”', '藕渡 2024年1月', '藕渡 2024年2月“12,34”'],
      },
    ]);
    expect(model.parsed.problems).toEqual([]);
  });

  it('keeps bounds as bounds', () => {
    const [first] = valuesOf(modelOf('人次（人次）', [MONTHS, '晚汐|1000多人次|20|30']));
    expect(first).toMatchObject({ qualifier: 'more-than', row: { raw: '1000多人次' } });
  });

  it('draws no figure whose own unit is another than its row’s', () => {
    const model = modelOf('就业率（%）', [MONTHS, '晚汐|95.1|30人|95.2']);
    expect(valuesOf(model).map(({ value }) => value)).toEqual([95.1, null, 95.2]);
  });

  it('takes running totals as such', () => {
    const model = modelOf('', ['指标|2024年1-2月|2024年1-3月', '培训（人次）|10|20']);
    expect(series(model).accumulation).toBe('ytd');
  });

  it('names the columns that are no periods', () => {
    const model = modelOf('', ['指标|单位|2023年|2024年|同比（%）', '培训|人次|10|20|100']);
    expect(model.notes).toEqual([{ kind: 'columns-left-out', names: ['同比（%）'] }]);
    expect(model.parsed.dataset!.indicators.get('figure')!.unit).toBe('人次');
  });

  it('leaves out a running total or a whole year beside months, by name', () => {
    for (const extra of ['1-4月累计', '2024年1-4月累计', '2024年']) {
      const heads = `街道|2024年1月|2024年2月|2024年3月|2024年4月|${extra}`;
      const model = modelOf('人数（人）', [heads, '晚汐|1|2|3|4|10', '藕渡|1|2|3|4|10']);
      expect([extra, model.picture, model.period]).toEqual([extra, 'trend', '2024-01..2024-04']);
      expect(model.notes).toEqual([{ kind: 'columns-left-out', names: [extra] }]);
    }
    const half = ['街道|2023年11月|2023年12月|1月|2月', '晚汐|1|2|3|4'];
    expect(pictureOf('', half)).toBe('table-year-missing');
  });

  it('of two periods that do not touch compares the rows at the later one', () => {
    const lines = ['街道|2023年3月|2024年3月', '晚汐|95|96', '藕渡|94|97'];
    const model = modelOf('就业率（%）', lines);
    expect([model.picture, model.period]).toEqual(['ranking', '2024-03']);
    expect(ranked(model)).toEqual([
      ['藕渡', 97, 1],
      ['晚汐', 96, 2],
    ]);
    expect(model.notes).toEqual([{ kind: 'columns-left-out', names: ['2023年3月'] }]);
    expect(modelOf('就业率（%）', lines, 'trend').picture).toBe('trend');
    expect(modelOf('就业率（%）', lines.slice(0, 2)).picture).toBe('trend');
  });

  it('is dated by its heads where the caption states no date', () => {
    const dateOf = (...args: Parameters<typeof pictureOf>) =>
      modelOf(...args).parsed.dataset!.info.asOf;
    expect(dateOf('', [MONTHS, '晚汐|1|2|3'])).toBe('2024-03');
    expect(dateOf('', ['街道|2024年一季度|2024年二季度', '晚汐|1|2'])).toBe('2024-06');
    expect(dateOf('人数 数据截至2024-05', [MONTHS, '晚汐|1|2|3'])).toBe('2024-05');
  });

  it('is refused without a year, and read with that of the caption', () => {
    const lines = ['街道|一季度|二季度', '晚汐|1|2'];
    expect(pictureOf('培训（人次）', lines)).toBe('table-year-missing');
    expect(modelOf('2024年培训（人次）', lines).period).toBe('2024-Q1..2024-Q2');
  });

  it('is refused where the periods make no one line', () => {
    expect(pictureOf('', ['街道|2024.8|2024.9|2024.1', '晚汐|1|2|3'])).toBe('table-mixed-periods');
    expect(pictureOf('', [MONTHS, '晚汐|—|—|—'])).toBe('table-no-figures');
  });
});

describe('another table', () => {
  it('is ranked by its first column of figures; the other columns are named', () => {
    const model = modelOf('', [
      '序号|街道|就业率（%）|人数（人）',
      '1|晚汐|95.1|30',
      '2|藕渡|96.0|20',
    ]);
    expect(model).toMatchObject({ picture: 'ranking', region: 'table' });
    expect(ranked(model)).toEqual([
      ['藕渡', 96, 1],
      ['晚汐', 95.1, 2],
    ]);
    expect(model.notes).toEqual([{ kind: 'columns-left-out', names: ['人数（人）'] }]);
    expect(model.parsed.dataset!.indicators.get('figure')!.name).toBe('就业率');
  });

  it('draws no bare 1.2亿 below 万元, and converts what states its unit', () => {
    const lines = ['单位|金额（万元）', '甲|1.2亿', '乙|5.3万', '丙|1,234', '丁|1.2亿元'];
    const model = modelOf('', lines);
    expect(ranked(model)).toEqual([
      ['丁', 12_000, 1],
      ['丙', 1234, 2],
      ['甲', null, undefined],
      ['乙', null, undefined],
    ]);
    expect(model.notes).toEqual([
      { kind: 'scale-unclear', cells: ['甲“1.2亿”', '乙“5.3万”'], unit: '万元' },
    ]);
    const unstated = modelOf('', ['单位|金额', '甲|1.2亿元', '乙|5300万元', '丙|7']);
    expect(ranked(unstated).map(([, value]) => value)).toEqual([1.2, 0.53]);
    expect(unstated.notes).toMatchObject([{ why: 'unclear', names: ['丙'] }]);
  });

  it('shows a cell without a figure as it is written, and names the marked ones', () => {
    const lines = ['街道|人数（人）', '甲|30', '乙|300*', '丙|不公布', '丁|12,34', '戊|—', '己|5'];
    const model = modelOf('', lines);
    const say = new Speaker(zh, model.parsed.dataset!);
    const said = [1, 2, 3, 4, 5].map((row) => say.value(valuesOf(model, row)[0]!));
    expect(said).toEqual(['30人', '300人', '不公布', '12,34', '—']);
    expect(model.notes).toEqual([
      { kind: 'cells-left-out', cells: ['丙“不公布”', '丁“12,34”', '戊“—”'] },
      { kind: 'marked', cells: ['乙“*”'] },
    ]);
  });

  it('sets no subtotal and no mean beside the parts, in bars or in lines', () => {
    const names = ['城北新区小计', '平均', '均值', '全区平均', '合计（含其他）', '合计'];
    const lines = ['街道|人数', ...names.map((name) => `${name}|50`), '晚汐|30', '藕渡|20'];
    expect(ranked(modelOf('人数（人）', lines)).map(([name]) => name)).toEqual(['晚汐', '藕渡']);
    const trend = modelOf('人数（人）', [MONTHS, '晚汐|1|2|3', '全区|4|5|6', '总计|4|5|6']);
    expect(trend.cards.map(({ compare }) => compare)).toEqual(['', '', '']);
    expect(trend.notes).toEqual([]);
    expect(modelOf('人数（人）', [MONTHS, '全区|4|5|6']).region).toBe('row-1');
  });

  it('sets no total beside its parts, but apart from them', () => {
    const model = modelOf('人数（人）', ['街道|人数', '合计|50', '晚汐|30', '藕渡|20']);
    expect(ranked(model).map(([name]) => name)).toEqual(['晚汐', '藕渡']);
    expect(model.cards.map(({ picture }) => picture)).toEqual(['ranking', 'stat']);
    expect(valuesOf(model.cards[1]!)[0]!.value).toBe(50);
    expect(model.notes).toEqual([]);
  });

  it('knows a total by its figures too, and takes no small counts for one', () => {
    const lines = ['街道|人数', '东湖区|900', '晚汐|400', '藕渡|300', '苇舟|200'];
    expect(ranked(modelOf('人数（人）', lines)).map(([name]) => name)).toEqual([
      '晚汐',
      '藕渡',
      '苇舟',
    ]);
    const small = ['街道|人数', '东桅|9', '晚汐|4', '藕渡|3', '苇舟|2'];
    expect(ranked(modelOf('人数（人）', small))).toHaveLength(4);
    const measures = [
      '指标|2024年',
      '总人口（万人）|98.5',
      '城镇（万人）|70.1',
      '乡村（万人）|28.4',
    ];
    expect(modelOf('', measures).cards.map(({ picture }) => picture)).toEqual(['stat', 'ranking']);
  });

  it('prints each figure with the decimals that it is written with', () => {
    const lines = ['街道|就业率', '晚汐|95', '藕渡|96.25', '苇舟|-3.5'];
    const model = modelOf('就业率（%）', lines);
    for (const words of [zh, en]) {
      const say = new Speaker(words, model.parsed.dataset!);
      expect([1, 2, 3].map((row) => say.value(valuesOf(model, row)[0]!))).toEqual([
        '95%',
        '96.25%',
        '−3.5%',
      ]);
    }
  });

  it('is read aloud without a name twice', () => {
    const lines = ['指标|2023年|2024年', '年末总人口|98|99', '城镇人口|70|71'];
    const model = modelOf('总人口（万人）', lines);
    const { dataset } = model.parsed;
    const said = new Speaker(zh, dataset!).paragraph(
      brief(dataset!, { indicator: 'figure', region: 'row-2' }),
    );
    expect(said).toBe('2024年，城镇人口为71万人，较上年同期增加1.4%。');
    const alone = modelOf('主要指标', ['指标|2024年', '城镇人口（万人）|71']);
    const single = new Speaker(zh, alone.parsed.dataset!).paragraph(
      brief(alone.parsed.dataset!, { indicator: 'figure', region: 'row-1' }),
    );
    expect(single).toBe('2024年，城镇人口为71万人。');
  });

  it('gives bounds and missing figures no place', () => {
    const model = modelOf('成员（家）', ['联盟|成员', '甲|30余家', '乙|20', '丙|/', '丁|5']);
    expect(ranked(model)).toEqual([
      ['乙', 20, 2],
      ['丁', 5, 3],
      ['甲', 30, undefined],
      ['丙', null, undefined],
    ]);
  });

  it('makes no bars of telephone numbers', () => {
    const lines = [
      '街道|联系电话|咨询|人数（人）',
      '甲|88001234|13800138000|3',
      '乙|88001235|13800138001|5',
    ];
    const model = modelOf('', lines);
    expect(ranked(model)[0]).toEqual(['乙', 5, 1]);
    expect(
      pictureOf(
        '',
        lines.map((line) => line.split('|').slice(0, 3).join('|')),
      ),
    ).toBe('table-no-figures');
  });

  it('states the date and the source that the caption states, and no other', () => {
    const lines = ['街道|就业率', '晚汐|95.1', '藕渡|96.0'];
    const stated = modelOf('就业率（%） 数据截至2024-06 来源：区人社局', lines);
    expect(stated.parsed.dataset!.info.asOf).toBe('2024-06');
    expect(stated.parsed.dataset!.info.publisher.name).toBe('区人社局');
    expect(valuesOf(stated)[0]).toMatchObject({
      accumulation: 'instant',
      period: { code: '2024-06' },
    });
    const silent = modelOf('就业率（%）', lines);
    expect(silent.parsed.dataset!.info.asOf).toBeUndefined();
    expect(silent.parsed.dataset!.info.publisher.name).toMatchObject({ 'zh-CN': '未注明' });
    expect(valuesOf(silent)[0]!.row).toMatchObject({ undated: true });
    expect(valuesOf(modelOf('2024年上半年就业率（%）', lines))[0]!.period.code).toBe('2024-S1');
  });

  it('is of the period that its own column states, not of the caption’s', () => {
    const lines = ['街道|2022年|2023年', '晚汐|95.1|1', '藕渡|96.0|2'];
    const model = modelOf('就业率（%） 数据截至2024-06', lines, 'ranking');
    expect(valuesOf(model)[0]!.period.code).toBe('2022');
    const named = ['街道|2022年人数', '晚汐|95', '藕渡|96'];
    expect(valuesOf(modelOf('情况 数据截至2024-06', named))[0]!.period.code).toBe('2022');
    const yearless = ['街道|一季度|二季度', '晚汐|95|1', '藕渡|96|2'];
    expect(pictureOf('', yearless, 'ranking')).toBe('table-year-missing');
  });

  it('is called by the caption and by the column that was chosen', () => {
    const nameOf = (...args: Parameters<typeof pictureOf>) =>
      modelOf(...args).parsed.dataset!.indicators.get('figure')!.name;
    const lines = ['街道|培训（人次）|场次（场）', '晚汐|95|1', '藕渡|96|2'];
    expect(nameOf('职业情况', lines)).toBe('职业情况：培训');
    expect(nameOf('培训情况', lines)).toBe('培训情况');
  });

  it('is refused where there is no figure, and a lone one stands alone', () => {
    expect(pictureOf('', ['街道|情况', '晚汐|良好', '藕渡|良好'])).toBe('table-no-figures');
    const one = modelOf('', ['街道|人数', '合计|50', '晚汐|30']);
    expect(one.cards.map(({ picture }) => picture)).toEqual(['stat', 'stat']);
  });

  it('is not made a trend against its heads', () => {
    expect(pictureOf('', ['街道|人数', '晚汐|30', '藕渡|20'], 'trend')).toBe('table-mixed-periods');
  });
});

describe('a whole and its parts', () => {
  const named = (caption: string, lines: string[]) =>
    modelOf(caption, lines).cards.map((card) =>
      card.picture === 'ranking' ? ranked(card).map(([name]) => name) : titles({ cards: [card] }),
    );

  it('are told apart by halves that share a name, and by a word for all', () => {
    expect(
      named('2023年居民收入', [
        '指标|金额（元/人）',
        '居民人均可支配收入|39218',
        '城镇|51821',
        '农村|21691',
      ]),
    ).toEqual([['居民人均可支配收入：金额'], ['城镇', '农村']]);
    expect(
      named('2024年6月末余额（亿元）', [
        '指标|余额',
        '各项存款|295',
        '住户存款|147',
        '各项贷款|250',
      ]),
    ).toEqual([['各项存款', '各项贷款'], ['住户存款']]);
  });

  it('are told apart by the numbers of the rows around them', () => {
    expect(
      named('2024年收入（万元）', [
        '项目|决算数',
        '一、税收收入|85200',
        '增值税|30100',
        '二、非税收入|12000',
        '收入合计|97200',
      ]),
    ).toEqual([['一、税收收入', '二、非税收入'], ['增值税：决算数'], ['收入合计：决算数']]);
  });

  it('are not guessed behind 其中, where the figures leave both readings', () => {
    expect(
      named('2024年7月（亿元）', [
        '指标|总量',
        '零售总额|377',
        '其中：限额以上|145',
        '商品零售|333',
      ]),
    ).toEqual([['零售总额'], ['其中：限额以上'], ['商品零售']]);
  });

  it('are told apart by the subject of the table, by names that come again and by 全体', () => {
    expect(
      named('2024年教育支出情况（亿元）', ['项目|金额', '教育支出|900', '小学|300', '中学|200']),
    ).toEqual([['教育支出：金额'], ['小学', '中学']]);
    expect(
      named('2023年运输', [
        '指标|单位|数值',
        '货运量|亿吨|557',
        '铁路|亿吨|50',
        '公路|亿吨|403',
        '客运量|亿人|93',
        '铁路|亿人|39',
        '公路|亿人|47',
      ]),
    ).toEqual([['货运量'], ['公路', '铁路'], ['客运量'], ['公路', '铁路']]);
    expect(
      named('2023年志愿者（人）', ['类别|志愿者', '全体志愿者|52', '党员|18', '学生|25']),
    ).toEqual([['学生', '党员'], ['志愿者']]);
  });

  it('are told apart where halves come again below another whole, and by 总 inside a name', () => {
    const halves = ['城镇居民|27', '农村居民|11'];
    const lines = ['指标|金额（元）', '人均收入|20', ...halves, '人均支出|13', ...halves];
    expect(named('2024年收支', lines).map((names) => names.length)).toEqual([2, 2, 2]);
    expect(
      named('2023年人口（万人）', ['指标|人数', '年末总人口|100', '65岁及以上人口|14']),
    ).toEqual([['年末总人口'], ['65岁及以上人口']]);
    expect(named('2023年组织（个）', ['类型|数量', '组织总数|88', '团体|37', '基金会|9'])).toEqual([
      ['团体', '基金会'],
      ['组织'],
    ]);
  });

  it('are of the line that divides them and of the row above it', () => {
    const lines = ['指标|金额（元）', '（一）收入|39', '按常住地分：|', '城镇|51', '农村|21'];
    const more = ['（二）支出|26', '按常住地分：|', '城镇|32', '农村|18'];
    expect(named('2023年收支', [...lines, ...more]).map((names) => names.length)).toEqual([
      1, 2, 1, 2,
    ]);
  });
});

describe('the time of a table', () => {
  it('is its last day where figures end before their year does', () => {
    for (const caption of ['2024年实事（截至9月底）', '2024年实事（截至2024年9月底）']) {
      const [first] = valuesOf(modelOf(caption, ['项目|单位|已完成', '床位|张|420']));
      expect(first).toMatchObject({ value: 420, accumulation: 'instant' });
      expect(first!.period.code).toBe('2024-09');
    }
  });

  it('leaves no rest of itself in the title', () => {
    const title = (caption: string) =>
      titles(modelOf(caption, ['街道|数值（个）', '甲|1', '乙|2']));
    expect(title('2023年度床位')).toEqual(['床位']);
    expect(title('2023年末床位')).toEqual(['床位']);
    expect(title('2024年6月末床位')).toEqual(['床位']);
    expect(title('2-1 床位（2023年）')).toEqual(['床位']);
  });

  it('is no figure where a column has years', () => {
    const model = modelOf('GDP per capita', [
      'Country|Most Recent Year|Value',
      'A|2023|5',
      'B|2022|7',
    ]);
    expect(ranked(model)).toEqual([
      ['B', 7, 1],
      ['A', 5, 2],
    ]);
  });

  it('is that of its rows, beside which a running total or an earlier month has no place', () => {
    const model = modelOf('2024年新增就业（人）', [
      '月份|当月|累计|上月',
      '1月|120|120|90',
      '2月|90|210|120',
    ]);
    expect(titles(model)).toEqual(['新增就业']);
    expect(valuesOf(model).map(({ value }) => value)).toEqual([120, 90]);
    expect(model.notes).toEqual([{ kind: 'columns-left-out', names: ['累计', '上月'] }]);
  });
});

// From desk to desk: official forms, comparisons of districts, cells that were merged by hand, words that were
// meant for people.
import {
  LEFT,
  UP,
  asked,
  change,
  fig,
  free,
  head,
  label,
  left,
  note,
  title,
  unit,
} from '../kit/cells.mjs';
import { book, sheet } from '../kit/sheet.mjs';
import {
  AGAIN,
  CASES,
  CLOSED,
  DISTRICT,
  DISTRICTS,
  FEW,
  HOTLINE,
  JOBS,
  POPULATION,
  RECOVERED,
  SETTLED,
  STREETS,
  TRAINING,
  UNEMPLOYED,
  indicator,
} from '../kit/truth.mjs';

const MARCH = '2024-03';
const money = (name) => indicator(name, '亿元', { like: 'money' });

/** Value, growth and place for each of two indicators, a district a row. */
const league = () => {
  const [gdp, retail] = [money('地区生产总值'), money('社会消费品零售总额')];
  const triple = (i) => (r, n) => [
    fig({ i, r, p: '2024-Q1' }),
    change({ i, r, p: '2024-Q1' }),
    left(n + 1),
  ];
  return book(
    '各区对比.xlsx',
    sheet('Sheet1', [
      [title('2024年一季度各区主要经济指标')],
      [
        head('地区'),
        head('地区生产总值（亿元）'),
        LEFT,
        LEFT,
        head('社会消费品零售总额（亿元）'),
        LEFT,
        LEFT,
      ],
      [UP, ...[0, 1].flatMap(() => [head('总量'), head('增速（%）'), head('位次')])],
      ...DISTRICTS.map((r, n) => [r.name, ...triple(gdp)(r, n), ...triple(retail)(r, n)]),
    ]),
  );
};

const growthRows = () => {
  const gdp = money('地区生产总值');
  return book(
    '历年增速.xlsx',
    sheet('Sheet1', [
      [title('西湖区（杭州）地区生产总值')],
      [head('指标'), head('单位'), head('2021年'), head('2022年'), head('2023年')],
      [
        '地区生产总值',
        '亿元',
        ...['2021', '2022', '2023'].map((p) => fig({ i: gdp, r: DISTRICTS[2], p }, { may: true })),
      ],
      [
        '比上年增长',
        '%',
        ...['2021', '2022', '2023'].map((p) =>
          change({ i: gdp, r: DISTRICTS[2], p }, { may: true }),
        ),
      ],
    ]),
  );
};

/** A form with its number, its maker and its approval, as the statistics law asks for. */
const officialForm = () =>
  book(
    '劳统1表.xlsx',
    sheet('劳统1表', [
      [title('拱墅区劳动争议处理情况'), LEFT, LEFT, LEFT],
      [undefined, undefined, note('表    号：人社统W1表')],
      [undefined, undefined, note('制定机关：某部')],
      [
        note('综合机关名称：拱墅区人力社保局'),
        title('2024年一季度'),
        note('批准文号：某统制〔2023〕1号'),
      ],
      [head('项目'), head('计量单位'), head('代码'), head('本期数')],
      [head('甲'), head('乙'), head('丙'), head('1')],
      ...[CASES, CLOSED].map((i, n) => [
        i.name,
        i.unit,
        left(String(n + 1).padStart(2, '0')),
        fig({ i, r: DISTRICT, p: '2024-Q1' }),
      ]),
      [
        note('单位负责人：'),
        note('统计负责人：'),
        note('填表人：'),
        note('报出日期：2024年4月5日'),
      ],
    ]),
  );

/** Two streets reported together: one figure over two rows is of neither. */
const mergedFigures = () =>
  book(
    '合并填报.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道12345热线受理量（件）')],
      [head('街道'), head('受理量')],
      [FEW[0].name, fig({ i: HOTLINE, r: FEW[0], p: MARCH })],
      [FEW[1].name, asked(900)],
      [FEW[2].name, UP],
      [FEW[3].name, fig({ i: HOTLINE, r: FEW[3], p: MARCH })],
    ]),
  );

const englishUnits = () => {
  const people = indicator('常住人口', '人', {
    id: 'resident-population',
    like: 'large',
    stock: true,
  });
  return book(
    '2-2.xlsx',
    sheet('2-2', [
      [title('2-2  各区常住人口（2023年末）'), LEFT],
      [title('Resident Population by District (year-end of 2023)'), LEFT],
      [unit('单位：万人'), unit('(10 000 persons)')],
      [head('地  区  District'), head('常住人口  Population')],
      ...DISTRICTS.map((r) => [
        r.name,
        fig(
          { i: people, r, p: '2023' },
          { may: true, value: 512_300, write: (v) => Number(`${v}e-4`) },
        ),
      ]),
    ]),
  );
};

/** 1.2亿 below 万元 may be 1.2亿元 or 1.2亿 of 万元. */
const unclearScale = () =>
  book(
    '万元中的亿.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道挽回劳动者经济损失')],
      [head('街道'), head('挽回劳动者经济损失（万元）')],
      ...FEW.map((r, n) => [
        r.name,
        n === 2
          ? asked('1.2亿')
          : n === 3
            ? fig(
                { i: RECOVERED, r, p: MARCH },
                { value: 12_000, write: () => '1.2亿元', may: true },
              )
            : fig({ i: RECOVERED, r, p: MARCH }),
      ]),
    ]),
  );

const thisYearLastYear = () =>
  book(
    '本年上年.xlsx',
    sheet('Sheet1', [
      [title('2023年各街道劳动争议受理案件（件）')],
      [head('街道'), head('本年'), head('上年'), head('增长%')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: CASES, r, p: '2023' }, { may: true }),
        fig({ i: CASES, r, p: '2022' }, { may: true }),
        change({ i: CASES, r, p: '2023' }, { may: true }),
      ]),
    ]),
  );

const bareYears = () =>
  book(
    '裸年份.xlsx',
    sheet('Sheet1', [
      [title('各街道劳动争议受理案件'), LEFT, LEFT, unit('单位：件')],
      [head('街道'), head(2022), head(2023), head('±%')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: CASES, r, p: '2022' }),
        fig({ i: CASES, r, p: '2023' }),
        change({ i: CASES, r, p: '2023' }, { may: true }),
      ]),
    ]),
  );

const endOfMonths = () =>
  book(
    '期末.xlsx',
    sheet('Sheet1', [
      [title('各街道登记失业人数（人）')],
      [head('街道'), head('2023年末'), head('2024年3月末'), head('2024年6月末')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: UNEMPLOYED, r, p: '2023' }),
        fig({ i: UNEMPLOYED, r, p: MARCH }),
        fig({ i: UNEMPLOYED, r, p: '2024-06' }),
      ]),
    ]),
  );

/** 合计 among streets across the sheet. */
const totalAcross = () =>
  book(
    '横向合计.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道指标')],
      [head('指标'), head('单位'), head('合计'), ...FEW.map(({ name }) => head(name))],
      ...[JOBS, CASES].map((i) => [
        i.name,
        i.unit,
        free(31_415),
        ...FEW.map((r) => fig({ i, r, p: MARCH })),
      ]),
    ]),
  );

/** 0.9 without a format or a sign: nobody can tell whether it is 90 % or 0.9 %. */
const bareShares = () =>
  book(
    '小数比率.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道调解成功率')],
      [head('街道'), head('调解成功率')],
      ...FEW.map((r, n) => [r.name, asked(Number(`${90 + n}e-2`))]),
    ]),
  );

const mixedSheet = () =>
  book('多种表.xlsx', [
    sheet('封面', [
      [],
      [],
      [undefined, title('拱墅区就业统计月报')],
      [undefined, title('2024年3月')],
      [undefined, note('内部资料')],
    ]),
    sheet('目录', [[title('目录')], ['1', '就业'], ['2', '争议']]),
    sheet('1就业', [
      [title('表1 各街道就业情况（2024年3月）')],
      [head('街道'), head('城镇新增就业（人）'), head('失业人员再就业（人）')],
      ...FEW.map((r) => [r.name, fig({ i: JOBS, r, p: MARCH }), fig({ i: AGAIN, r, p: MARCH })]),
    ]),
    sheet('2争议', [
      [title('表2 各街道劳动争议（2024年3月）')],
      [head('街道'), head('受理案件（件）'), head('结案（件）')],
      ...FEW.map((r) => [r.name, fig({ i: CASES, r, p: MARCH }), fig({ i: CLOSED, r, p: MARCH })]),
    ]),
  ]);

/** A system that guards its codes by ="…", and its numbers by apostrophes. */
const guarded = () =>
  book(
    '防公式导出.csv',
    sheet('x', [
      ['街道代码', '街道', '统计月份', '12345热线受理量（件）'].map((name) => head(name)),
      ...FEW.map((r) => [
        label(`="${r.code}"`),
        r.name,
        label('2024-03'),
        fig({ i: HOTLINE, r, p: MARCH }, { may: true, write: (v) => `\t${v}` }),
      ]),
    ]),
    { format: 'csv', text: { encoding: 'utf-8-bom' } },
  );

const wordsForNumbers = () =>
  book(
    '文字.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道群众性社团和培训情况')],
      [head('街道'), head('职业培训人次（人次）'), head('是否达标')],
      ...FEW.map((r, n) => [
        r.name,
        n === 1 ? asked('未开展') : n === 4 ? asked('同上') : fig({ i: TRAINING, r, p: MARCH }),
        label(n % 2 ? '是' : '否'),
      ]),
    ]),
  );

const longTitle = () =>
  book(
    '长标题.xlsx',
    sheet('Sheet1', [
      [title('关于2024年3月全区各街道城镇新增就业、失业人员再就业完成情况的通报（截至3月31日）')],
      [head('街道'), head('城镇新增就业（人）'), head('失业人员再就业（人）')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: JOBS, r, p: MARCH }, { may: true }),
        fig({ i: AGAIN, r, p: MARCH }, { may: true }),
      ]),
    ]),
  );

/** The heads stand at the foot of the page once more, and a page number. */
const footOfPage = () =>
  book(
    '页脚.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道劳动争议受理案件（件）')],
      [head('街道'), head('受理案件')],
      ...STREETS.slice(0, 9).map((r) => [r.name, fig({ i: CASES, r, p: MARCH })]),
      [note('第1页 共2页')],
      [head('街道'), head('受理案件')],
      ...STREETS.slice(9).map((r) => [r.name, fig({ i: CASES, r, p: MARCH })]),
      [note('第2页 共2页')],
    ]),
  );

const perPerson = () => {
  const area = indicator('人均绿地面积', '平方米/人', {
    words: ['人均'],
    like: 'rate',
    stock: true,
  });
  const days = indicator('平均办理天数', '天', { words: ['平均'], like: 'rate', stock: true });
  return book(
    '人均.xlsx',
    sheet('Sheet1', [
      [title('2023年各区民生指标')],
      [
        head('地区'),
        head('人均绿地面积（平方米/人）'),
        head('平均办理天数（天）'),
        head('常住人口（万人）'),
      ],
      ...DISTRICTS.map((r) => [
        r.name,
        fig({ i: area, r, p: '2023' }, { may: true }),
        fig({ i: days, r, p: '2023' }, { may: true }),
        fig({ i: POPULATION, r, p: '2023' }, { value: 512_300, write: (v) => Number(`${v}e-4`) }),
      ]),
    ]),
  );
};

const rateAndParts = () =>
  book(
    '比率和分子分母.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道调解情况')],
      [
        head('街道'),
        head('办结调解件数（件）'),
        head('达成协议件数（件）'),
        head('调解成功率（%）'),
      ],
      ...FEW.map((r, n) => [
        r.name,
        fig(
          { i: indicator('办结调解件数', '件', { id: 'mediations-concluded' }), r, p: MARCH },
          { value: 200 },
        ),
        fig(
          { i: indicator('达成协议件数', '件', { id: 'mediation-agreements' }), r, p: MARCH },
          { value: 100 + 10 * n },
        ),
        fig({ i: SETTLED, r, p: MARCH }, { value: 50 + 5 * n }),
      ]),
    ]),
  );

export const desks = {
  'value, growth and place': league,
  'growth in a row of its own': growthRows,
  'an official form': officialForm,
  'one figure over two rows': mergedFigures,
  'ten thousands in two tongues': englishUnits,
  'a scale below another': unclearScale,
  'this year and last': thisYearLastYear,
  'bare years': bareYears,
  'ends of months': endOfMonths,
  'a total across': totalAcross,
  'shares without a sign': bareShares,
  'a cover, a list and two tables': mixedSheet,
  'guards against formulas': guarded,
  'words in place of numbers': wordsForNumbers,
  'a long title': longTitle,
  'the foot of a page': footOfPage,
  'figures per person': perPerson,
  'a rate with its parts': rateAndParts,
};

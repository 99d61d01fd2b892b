// Tables in the shapes of those that bureaus publish: appendices of bulletins, yearbooks, monthly reports. Only
// their shapes are remembered; every number and every arrangement of words is made up.
import {
  LEFT,
  UP,
  WRITE,
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
  CASES,
  CITY,
  CLOSED,
  DISTRICT,
  DISTRICTS,
  FEW,
  HOTLINE,
  JOBS,
  POPULATION,
  STREETS,
  indicator,
  person,
  phone,
} from '../kit/truth.mjs';

const money = (name, more) => indicator(name, '亿元', { like: 'money', ...more });

/** 统计公报: one column of figures with its growth, parts set in by blanks. */
const bulletin = () => {
  const gdp = money('地区生产总值');
  const first = money('第一产业', { words: ['第一产业'] });
  const second = money('第二产业', { words: ['第二产业'] });
  const third = money('第三产业', { words: ['第三产业'] });
  const retail = money('社会消费品零售总额', { words: ['零售总额'] });
  const rows = [
    ['地区生产总值', gdp],
    ['  第一产业', first],
    ['  第二产业', second],
    ['  第三产业', third],
    ['社会消费品零售总额', retail],
  ];
  return book(
    '公报附表1.xlsx',
    sheet('附表1', [
      [title('附表1：2023年拱墅区国民经济主要指标'), LEFT, LEFT, LEFT],
      [head('指　　标'), head('单位'), head('2023年'), head('比上年增长\n（%）')],
      ...rows.map(([name, i]) => [
        label(name),
        i.unit,
        fig({ i, r: DISTRICT, p: '2023' }),
        change({ i, r: DISTRICT, p: '2023' }),
      ]),
      [note('注：1.本表数据为初步核算数。')],
      [note('2.地区生产总值绝对数按现价计算，增长速度按不变价格计算。')],
    ]),
  );
};

/** 统计年鉴 2-1: years down, two tongues, a blank line every five years. */
const yearbook = () => {
  const households = indicator('年末总户数', '户', { words: ['户数'], like: 'large', stock: true });
  const men = indicator('年末人口·男', '人', { words: ['男'], like: 'large', stock: true });
  const women = indicator('年末人口·女', '人', { words: ['女'], like: 'large', stock: true });
  const total = indicator('年末总人口', '人', { words: ['人口'], like: 'large', stock: true });
  const years = [2014, 2015, 2016, 2017, 2018, undefined, 2019, 2020, 2021, 2022, 2023];
  return book(
    '年鉴.xlsx',
    sheet('2-1', [
      [title('2-1  桐庐县历年户数和人口数')],
      [title('HOUSEHOLDS AND POPULATION IN MAIN YEARS')],
      [
        head('年 份\nYear'),
        head('年末总户数（户）\nHouseholds at Year-end'),
        head('年末总人口（人）\nPopulation at Year-end'),
        head('按性别分 By Sex'),
        LEFT,
      ],
      [UP, UP, UP, head('男\nMale'), head('女\nFemale')],
      ...years.map((year) =>
        year === undefined
          ? []
          : [
              label(String(year)),
              ...[households, total, men, women].map((i) =>
                fig(
                  { i, r: { name: '桐庐县', code: '330122' }, p: String(year) },
                  { write: WRITE.grouped },
                ),
              ),
            ],
      ),
      [note('注：本表为公安户籍人口。')],
    ]),
  );
};

/** 街道月报: filled in by hand, with a serial number, a remark and a sum at the end. */
const streetReport = () => {
  const talks = indicator('走访企业', '家', { words: ['走访企业'] });
  const posts = indicator('发布岗位', '个', { words: ['发布岗位'] });
  const hired = indicator('达成意向', '人', { words: ['达成意向'] });
  const items = [talks, posts, hired, JOBS];
  return book(
    '潮鸣街道5月.xlsx',
    sheet('Sheet1', [
      [title('潮鸣街道就业创业工作月报表'), LEFT, LEFT, LEFT, LEFT, LEFT],
      [note('填报单位（盖章）：潮鸣街道'), LEFT, LEFT, note('2024年5月'), LEFT, LEFT],
      [head('序号'), head('项 目'), head('单位'), head('本月数'), head('1-5月累计'), head('备注')],
      ...items.map((i, n) => [
        left(n + 1),
        label(i.name),
        i.unit,
        fig({ i, r: FEW[4], p: '2024-05' }),
        fig({ i, r: FEW[4], p: '2024-05', acc: 'ytd' }),
        n === 1 ? note('含线上') : undefined,
      ]),
      [
        note(`填表人：${person(3)}`),
        undefined,
        undefined,
        note(`电话：${phone(3)}`),
        undefined,
        note('6月2日'),
      ],
    ]),
  );
};

/** 就业月报: wide, three rows of heads, each with its own measure. */
const employment = () => {
  const registered = indicator('期末登记失业人员', '人', { words: ['登记失业'], stock: true });
  const helped = indicator('就业困难人员实现就业', '人', { words: ['困难人员'] });
  const blocks = [
    ['城镇新增就业', JOBS],
    ['就业困难人员实现就业', helped],
  ];
  return book(
    '就业工作月报.xls',
    sheet('4月', [
      [title('2024年4月全市就业工作主要指标完成情况'), ...Array.from({ length: 7 }, () => LEFT)],
      [unit('单位：人、%')],
      [
        head('区、县（市）'),
        ...blocks.flatMap(([name]) => [head(name), LEFT, LEFT]),
        head('期末登记失业人员'),
      ],
      [UP, ...blocks.flatMap(() => [head('本月'), head('1-4月累计'), head('累计同比')]), UP],
      ...DISTRICTS.map((r) => [
        r.name,
        ...blocks.flatMap(([, i]) => [
          fig({ i, r, p: '2024-04' }, { may: true }),
          fig({ i, r, p: '2024-04', acc: 'ytd' }, { may: true }),
          change({ i, r, p: '2024-04', acc: 'ytd' }, { may: true }),
        ]),
        fig({ i: registered, r, p: '2024-04' }, { may: true }),
      ]),
    ]),
    { format: 'xls' },
  );
};

/** 仲裁季报: what was pending, came in, was closed, is pending; balances in each row. */
const arbitration = () => {
  const opening = indicator('上期结转', '件', { words: ['结转'], may: ['cases-pending-opening'] });
  const open = indicator('期末未结', '件', {
    words: ['未结'],
    stock: true,
    may: ['cases-pending-closing'],
  });
  const withdrawn = indicator('结案·撤诉', '件', { words: ['撤诉'] });
  const settled = indicator('结案·调解', '件', { words: ['调解'] });
  const decided = indicator('结案·裁决', '件', { words: ['裁决'] });
  return book(
    '仲裁季报.xlsx',
    sheet('2024Q1', [
      [title('劳动人事争议仲裁案件处理情况（季报）')],
      [
        note('报告期：2024年一季度'),
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        unit('计量单位：件'),
      ],
      [
        head('地区'),
        head('上期结转'),
        head('当期受理'),
        head('当期结案'),
        LEFT,
        LEFT,
        LEFT,
        head('期末未结'),
      ],
      [UP, UP, UP, head('小计'), head('撤诉'), head('调解'), head('裁决'), UP],
      ...DISTRICTS.slice(0, 5).map((r) => [
        r.name,
        ...[opening, { ...CASES, words: ['受理'] }, CLOSED, withdrawn, settled, decided, open].map(
          (i) => fig({ i, r, p: '2024-Q1' }, { may: i === opening }),
        ),
      ]),
    ]),
  );
};

/** 民政季报: indicators down with codes and a row number between name and figures. */
const civil = () => {
  const lines = [
    ['一、城乡低保', undefined],
    ['    低保对象', indicator('低保对象', '人', { stock: true })],
    ['    低保家庭', indicator('低保家庭', '户', { stock: true })],
    ['二、养老服务', undefined],
    [
      '    养老机构',
      indicator('养老机构', '个', { words: ['养老机构'], like: 'small', stock: true }),
    ],
    ['    养老床位', indicator('养老床位', '张', { words: ['养老床位'], stock: true })],
    ['三、婚姻登记', undefined],
    ['    结婚登记', indicator('结婚登记', '对', { words: ['结婚'] })],
    ['    离婚登记', indicator('离婚登记', '对', { words: ['离婚'] })],
  ];
  return book(
    '民政季报.xlsx',
    sheet('季报', [
      [title('拱墅区民政事业统计季报'), LEFT, LEFT, LEFT],
      [title('2024年二季度'), LEFT, LEFT, LEFT],
      [head('指标名称'), head('计量单位'), head('代码'), head('本季')],
      [head('甲'), head('乙'), head('丙'), head('1')],
      ...lines.map(([name, i], n) =>
        i
          ? [
              label(name),
              i.unit,
              left(String(n + 1).padStart(2, '0')),
              fig({ i, r: DISTRICT, p: '2024-Q2' }),
            ]
          : [label(name)],
      ),
    ]),
  );
};

/** 12345 通报: ranks first, rates by format, totals of all streets at the head. */
const hotline = () => {
  const closed = indicator('按期办结率', '%', { like: 'rate', words: ['办结率'], stock: true });
  const pleased = indicator('满意率', '%', { like: 'rate', words: ['满意率'], stock: true });
  return book(
    '热线通报.xlsx',
    sheet('Sheet1', [
      [title('拱墅区12345热线2024年6月办理情况通报'), LEFT, LEFT, LEFT, LEFT, LEFT],
      [
        head('排名'),
        head('承办单位'),
        head('受理量（件）'),
        head('按期办结率'),
        head('满意率'),
        head('综合得分'),
      ],
      ...STREETS.map((r, n) => [
        left(n + 1),
        r.name,
        fig({ i: { ...HOTLINE, words: ['受理量'] }, r, p: '2024-06' }),
        fig({ i: closed, r, p: '2024-06' }, { write: WRITE.percent }),
        fig(
          { i: pleased, r, p: '2024-06' },
          { write: (v) => ({ ...WRITE.percent(v), z: '0.00%' }) },
        ),
        free(98.5 - n / 10),
      ]),
    ]),
  );
};

/** 财政月报: budget, this month, so far, share of the budget, change. */
const budget = () => {
  const lines = [
    ['一般公共预算收入', money('一般公共预算收入', { unit: '万元' })],
    ['  其中：税收收入', money('税收收入', { unit: '万元' })],
    ['一般公共预算支出', money('一般公共预算支出', { unit: '万元' })],
    ['  其中：社会保障和就业支出', money('社会保障和就业支出', { unit: '万元' })],
  ];
  return book(
    '财政月报.xlsx',
    sheet('收支', [
      [title('2024年5月拱墅区财政收支情况'), LEFT, LEFT, LEFT, LEFT],
      [undefined, undefined, undefined, undefined, unit('单位：万元')],
      [head('项目'), head('本月完成'), head('累计完成'), head('上年同期累计'), head('累计增减%')],
      ...lines.map(([name, i]) => [
        label(name),
        fig({ i, r: DISTRICT, p: '2024-05' }, { write: (v) => ({ v, z: '#,##0.00' }) }),
        fig({ i, r: DISTRICT, p: '2024-05', acc: 'ytd' }),
        fig({ i, r: DISTRICT, p: '2023-05', acc: 'ytd' }),
        change({ i, r: DISTRICT, p: '2024-05', acc: 'ytd' }),
      ]),
    ]),
  );
};

/** 统计局进度表: January and February together, then every month, running totals. */
const progress = () => {
  const output = money('规模以上工业增加值', { words: ['工业增加值'] });
  const retail = money('社会消费品零售总额', { words: ['零售总额'] });
  const months = ['1—2月', ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => `1—${n}月`)];
  return book(
    '进度表.xlsx',
    sheet('2023', [
      [title('2023年拱墅区主要经济指标进度（累计）')],
      [unit('单位：亿元')],
      [head('指标'), ...months.map((name) => head(name))],
      ...[output, retail].map((i) => [
        i.name,
        ...months.map((_, n) =>
          fig({ i, r: DISTRICT, p: `2023-${String(n + 2).padStart(2, '0')}`, acc: 'ytd' }),
        ),
      ]),
    ]),
  );
};

/** 各区主要指标: an indicator a block of rows, districts across. */
const districtsAcross = () => {
  const area = indicator('土地面积', '平方公里', { words: ['面积'], like: 'rate', stock: true });
  return book(
    '各区概况.xlsx',
    sheet('概况', [
      [title('1-3 各区基本情况（2023年末）')],
      [head('指标'), head('单位'), head('全市'), ...DISTRICTS.map(({ name }) => head(name))],
      ...[area, POPULATION].map((i) => [
        i.name,
        i.unit,
        fig({ i, r: CITY, p: '2023' }, { may: true }),
        ...DISTRICTS.map((r) => fig({ i, r, p: '2023' })),
      ]),
    ]),
  );
};

/** 社保: two groups of the same columns, one a scheme. */
const insurance = () => {
  const pension = indicator('养老保险参保人数', '人', {
    words: ['养老', '参保'],
    like: 'large',
    stock: true,
  });
  const medical = indicator('医疗保险参保人数', '人', {
    words: ['医疗', '参保'],
    like: 'large',
    stock: true,
  });
  const pensionFund = money('养老保险基金收入', { unit: '万元', words: ['养老', '收入'] });
  const medicalFund = money('医疗保险基金收入', { unit: '万元', words: ['医疗', '收入'] });
  return book(
    '社保.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道社会保险情况')],
      [head('街道'), head('养老保险'), LEFT, head('医疗保险'), LEFT],
      [
        UP,
        head('参保人数（人）'),
        head('基金收入（万元）'),
        head('参保人数（人）'),
        head('基金收入（万元）'),
      ],
      ...FEW.map((r) => [
        r.name,
        ...[pension, pensionFund, medical, medicalFund].map((i) => fig({ i, r, p: '2024-03' })),
      ]),
    ]),
  );
};

/** 教育: a head in which one column has no group, and units in a row of their own. */
const schools = () => {
  const count = indicator('学校数', '所', { words: ['学校'], like: 'small', stock: true });
  const pupils = indicator('在校学生', '人', { words: ['在校'], stock: true });
  const teachers = indicator('专任教师', '人', { words: ['教师'], stock: true });
  return book(
    '教育.xlsx',
    sheet('Sheet1', [
      [title('2023年各街道教育事业基本情况'), LEFT, LEFT, LEFT],
      [head('街道'), head('学校数'), head('在校学生'), head('专任教师')],
      [UP, unit('（所）'), unit('（人）'), unit('（人）')],
      ...FEW.map((r) => [
        r.name,
        ...[count, pupils, teachers].map((i) => fig({ i, r, p: '2023' })),
      ]),
    ]),
  );
};

/** 重点工程: mostly words; nothing on it is a figure of a board that the mapping knows. */
const projects = () =>
  book(
    '重点项目.xlsx',
    sheet('Sheet1', [
      [title('2024年重点项目进展情况表')],
      [head('序号'), head('项目名称'), head('责任单位'), head('进展情况'), head('责任人')],
      ...['社区食堂改造', '运河步道', '口袋公园'].map((name, n) => [
        left(n + 1),
        name,
        FEW[n].name,
        '已完成前期',
        label(person(n), { truth: { is: 'left' } }),
      ]),
    ]),
  );

export const bulletins = {
  'the appendix of a bulletin': bulletin,
  'a yearbook: years, two tongues, gaps': yearbook,
  'the monthly report of a street': streetReport,
  'the monthly report of a labour bureau': employment,
  'the quarterly report of an arbitration court': arbitration,
  'the quarterly report of civil affairs': civil,
  'a circular of the hotline': hotline,
  'the monthly report of a treasury': budget,
  'the progress of a year': progress,
  'districts across': districtsAcross,
  'two groups of the same columns': insurance,
  'units in a row of the head': schools,
  'a list of projects, without figures': projects,
};

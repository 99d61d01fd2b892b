// Rows as offices order them: lists, transposed tables, totals and parts, several tables on a sheet.
import { LEFT, UP, fig, free, head, label, left, note, title, unit } from '../kit/cells.mjs';
import { book, sheet } from '../kit/sheet.mjs';
import {
  AGAIN,
  CASES,
  CITY,
  DISTRICT,
  DISTRICTS,
  FEW,
  HOTLINE,
  JOBS,
  MEALS,
  POPULATION,
  PROVINCE,
  SETTLED,
  STREETS,
  TRAINING,
  UNEMPLOYED,
  indicator,
  mobile,
  person,
  phone,
  valueOf,
} from '../kit/truth.mjs';

const MARCH = '2024-03';

const sum = (i, regions, p = MARCH) =>
  regions.reduce((total, r) => total + valueOf({ i, r, p }), 0);

/** A sum of a few streets only: what it is of is not certain, so it may be asked about. */
const part = (value) => free(value);

const longList = () =>
  book(
    '长表.xlsx',
    sheet('数据', [
      [head('地区'), head('指标'), head('时期'), head('数值'), head('单位')],
      ...FEW.slice(0, 4).flatMap((r) =>
        [JOBS, TRAINING, CASES].flatMap((i) =>
          ['2024-01', '2024-02'].map((p) => [
            r.name,
            i.name,
            label(p === '2024-01' ? '2024年1月' : '2024年2月'),
            fig({ i, r, p }),
            i.unit,
          ]),
        ),
      ),
    ]),
  );

const transposed = () =>
  book(
    '横表.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道主要指标')],
      [head('指标'), head('单位'), ...FEW.map(({ name }) => head(name))],
      ...[JOBS, AGAIN, CASES, SETTLED].map((i) => [
        i.name,
        i.unit,
        ...FEW.map((r) => fig({ i, r, p: MARCH })),
      ]),
    ]),
  );

const titled = (words, i) => [
  [title(words)],
  [unit(`单位：${i.unit}`)],
  [head('街道'), head('1月'), head('2月'), head('3月')],
  ...FEW.slice(0, 4).map((r) => [
    r.name,
    ...['2024-01', '2024-02', MARCH].map((p) => fig({ i, r, p })),
  ]),
];

const below = () =>
  book(
    '三张表.xlsx',
    sheet('Sheet1', [
      ...titled('表一 2024年各街道城镇新增就业人数', { ...JOBS }),
      [],
      ...titled('表二 2024年各街道职业培训人次', { ...TRAINING }),
      [],
      ...titled('表三 2024年各街道社区食堂就餐人次', { ...MEALS }),
    ]),
  );

/** Two lists that were set side by side to save paper. */
const beside = () =>
  book(
    '并排.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道12345热线受理量（件）'), LEFT, LEFT, LEFT, LEFT],
      [head('街道'), head('受理量'), undefined, head('街道'), head('受理量')],
      ...STREETS.slice(0, 9).map((r, n) => [
        r.name,
        fig({ i: HOTLINE, r, p: MARCH }),
        undefined,
        STREETS[n + 9].name,
        fig({ i: HOTLINE, r: STREETS[n + 9], p: MARCH }),
      ]),
    ]),
  );

/** The same without a gap between the halves. */
const besideWithoutGap = () =>
  book(
    '并排无空列.xlsx',
    sheet('Sheet1', [
      [title('2023年末各街道常住人口'), LEFT, LEFT, unit('单位：人')],
      [head('街道'), head('常住人口'), head('街道'), head('常住人口')],
      ...STREETS.slice(0, 9).map((r, n) => [
        r.name,
        fig({ i: POPULATION, r, p: '2023' }),
        STREETS[n + 9].name,
        fig({ i: POPULATION, r: STREETS[n + 9], p: '2023' }),
      ]),
    ]),
  );

const pageHead = [head('街道'), head('城镇新增就业（人）'), head('劳动争议受理案件（件）')];
const pageRows = (regions) =>
  regions.map((r) => [r.name, fig({ i: JOBS, r, p: MARCH }), fig({ i: CASES, r, p: MARCH })]);

const continued = () =>
  book(
    '续表.xlsx',
    sheet('Sheet1', [
      [title('表5 2024年3月各街道就业和争议情况')],
      pageHead,
      ...pageRows(STREETS.slice(0, 9)),
      [],
      [title('续表5')],
      pageHead,
      ...pageRows(STREETS.slice(9)),
    ]),
  );

const totalFirst = () =>
  book(
    '合计在前.xlsx',
    sheet('Sheet1', [
      [title('2024年3月拱墅区各街道就业情况'), LEFT, unit('单位：人')],
      [head('街道'), head('城镇新增就业'), head('失业人员再就业')],
      [
        label('合  计'),
        ...[JOBS, AGAIN].map((i) => fig({ i, r: DISTRICT, p: MARCH }, { value: sum(i, STREETS) })),
      ],
      ...STREETS.map((r) => [
        r.name,
        fig({ i: JOBS, r, p: MARCH }),
        fig({ i: AGAIN, r, p: MARCH }),
      ]),
    ]),
  );

const WOMEN = indicator('登记失业人数·女', '人', { words: ['女'], stock: true });
const YOUNG = indicator('登记失业人数·16—24岁', '人', { words: ['16', '24'], stock: true });
const GRADUATES = indicator('登记失业人数·高校毕业生', '人', { words: ['毕业生'], stock: true });

const ofWhich = () =>
  book(
    '其中.xlsx',
    sheet('Sheet1', [
      [title('2024年3月拱墅区登记失业情况'), LEFT, unit('单位：人')],
      [head('项目'), head('本月'), head('上年同期')],
      ...[
        [label('登记失业人数'), UNEMPLOYED],
        [label('  其中：女'), WOMEN],
        [label('        16—24岁'), YOUNG],
        [label('        高校毕业生'), GRADUATES],
        [label('城镇新增就业'), JOBS],
      ].map(([name, i]) => [
        name,
        fig({ i, r: DISTRICT, p: MARCH }),
        fig({ i, r: DISTRICT, p: '2023-03' }),
      ]),
    ]),
  );

const MEN_TRAINED = indicator('职业培训人次·男', '人次', { words: ['男'] });
const WOMEN_TRAINED = indicator('职业培训人次·女', '人次', { words: ['女'] });

const ofWhichInHeads = () =>
  book(
    '其中在表头.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道培训情况'), LEFT, LEFT, unit('单位：人次')],
      [head('街道'), head('职业培训人次'), head('其中'), LEFT],
      [UP, UP, head('男'), head('女')],
      ...FEW.map((r) => [
        r.name,
        ...[TRAINING, MEN_TRAINED, WOMEN_TRAINED].map((i) => fig({ i, r, p: MARCH })),
      ]),
    ]),
  );

/** Areas of streets with a sum each, which no list of divisions knows. */
const subtotals = () => {
  const [north, south] = [STREETS.slice(6, 10), STREETS.slice(10, 14)];
  const rows = (regions) => regions.map((r) => [r.name, fig({ i: CASES, r, p: MARCH })]);
  return book(
    '片区小计.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各片区劳动争议受理案件（件）')],
      [head('街道'), head('受理案件')],
      ...rows(north),
      [label('北片小计'), part(sum(CASES, north))],
      ...rows(south),
      [label('南片小计'), part(sum(CASES, south))],
      [label('合计'), part(sum(CASES, [...north, ...south]))],
    ]),
  );
};

const footnotes = () =>
  book(
    '签名.xlsx',
    sheet('Sheet1', [
      [title('2024年3月街道劳动争议统计表'), LEFT, LEFT],
      [note('填报单位：拱墅区人力资源和社会保障局'), undefined, unit('单位：件')],
      [head('街道'), head('受理案件'), head('结案数')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: CASES, r, p: MARCH }),
        fig({ i: indicator('结案数', '件', { id: 'cases-closed', words: ['结案'] }), r, p: MARCH }),
      ]),
      [note('注：1.受理案件含立案前调解。')],
      [note('    2.结案数含上年结转。')],
      [
        note(`单位负责人：${person(0)}`),
        note(`制表人：${person(1)}`),
        note(`联系电话：${phone(1)}`),
      ],
      [note(`审核：${person(2)}`), undefined, note('报出日期：2024年4月3日')],
    ]),
  );

const contacts = () =>
  book(
    '联系人.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道热线受理情况')],
      [head('街道'), head('12345热线受理量（件）'), head('联系人'), head('联系电话')],
      ...FEW.map((r, n) => [
        r.name,
        fig({ i: HOTLINE, r, p: MARCH }),
        label(person(n), { truth: { is: 'left' } }),
        left(n % 2 ? phone(n) : Number(mobile(n))),
      ]),
    ]),
  );

const mergedRegions = () =>
  book(
    '合并地区.xlsx',
    sheet('Sheet1', [
      [title('2024年3月街道指标')],
      [head('街道'), head('指标'), head('单位'), head('数值')],
      ...FEW.slice(0, 4).flatMap((r) =>
        [JOBS, CASES, TRAINING].map((i, n) => [
          n === 0 ? r.name : UP,
          i.name,
          i.unit,
          fig({ i, r, p: MARCH }),
        ]),
      ),
    ]),
  );

const sameAsAbove = () =>
  book(
    '空白同上.xlsx',
    sheet('Sheet1', [
      [title('2024年3月街道指标')],
      [head('街道'), head('指标'), head('单位'), head('数值')],
      ...FEW.slice(0, 4).flatMap((r) =>
        [JOBS, CASES, TRAINING].map((i, n) => [
          n === 0 ? r.name : undefined,
          i.name,
          i.unit,
          fig({ i, r, p: MARCH }),
        ]),
      ),
    ]),
  );

const levels = () =>
  book(
    '省市区.xlsx',
    sheet('Sheet1', [
      [title('2023年末常住人口'), unit('单位：人')],
      [head('地区'), head('常住人口')],
      ...[PROVINCE, CITY, ...DISTRICTS].map((r) => [r.name, fig({ i: POPULATION, r, p: '2023' })]),
    ]),
  );

const means = () =>
  book(
    '平均.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道调解成功率（%）')],
      [head('街道'), head('调解成功率')],
      ...STREETS.map((r) => [r.name, fig({ i: SETTLED, r, p: MARCH })]),
      [label('平均'), free(73.2)],
      [label('最高'), left(98.1)],
      [label('最低'), left(41.9)],
    ]),
  );

const emptyStreets = () =>
  book(
    '未报.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道就业情况'), LEFT, unit('单位：人')],
      [head('街道'), head('城镇新增就业'), head('失业人员再就业')],
      ...FEW.map((r, n) => {
        if (n === 2) return [r.name];
        const zero = n === 4 ? { value: 0 } : {};
        return [r.name, fig({ i: JOBS, r, p: MARCH }, zero), fig({ i: AGAIN, r, p: MARCH })];
      }),
    ]),
  );

const perHead = () => {
  const i = indicator('每万人热线受理量', '件/万人', {
    words: ['每万人'],
    like: 'rate',
    stock: true,
  });
  return book(
    '每万人.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道热线受理情况')],
      [head('街道'), head('12345热线受理量（件）'), head('每万人热线受理量（件/万人）')],
      ...FEW.map((r) => [r.name, fig({ i: HOTLINE, r, p: MARCH }), fig({ i, r, p: MARCH })]),
    ]),
  );
};

const fileAStreet = () =>
  FEW.slice(0, 3).map((r) =>
    book(
      `${r.name}月报.xlsx`,
      sheet('Sheet1', [
        [title(`${r.name}2024年3月就业月报`)],
        [head('指标'), head('单位'), head('本月'), head('本年累计')],
        ...[JOBS, AGAIN, TRAINING].map((i) => [
          i.name,
          i.unit,
          fig({ i, r, p: MARCH }),
          fig({ i, r, p: MARCH, acc: 'ytd' }),
        ]),
      ]),
    ),
  );

const streetsAsSheets = () =>
  book(
    '各街道.xlsx',
    FEW.slice(0, 4).map((r) =>
      sheet(r.name, [
        [title('2024年劳动争议受理和热线')],
        [head('月份'), head('劳动争议受理案件（件）'), head('12345热线受理量（件）')],
        ...[1, 2, 3].map((n) => [
          `${n}月`,
          fig({ i: CASES, r, p: `2024-0${n}` }),
          fig({ i: HOTLINE, r, p: `2024-0${n}` }),
        ]),
      ]),
    ),
  );

export const rows = {
  'a long list': longList,
  'indicators down, streets across': transposed,
  'three tables below one another': below,
  'two halves side by side': beside,
  'two halves without a gap': besideWithoutGap,
  'a table that goes on': continued,
  'the total first': totalFirst,
  'parts of a whole, set in': ofWhich,
  'parts of a whole in the head': ofWhichInHeads,
  'sums of areas': subtotals,
  'notes, signatures, telephones': footnotes,
  'a column of contacts': contacts,
  'regions merged down the rows': mergedRegions,
  'a blank that means the same as above': sameAsAbove,
  'province, city and districts': levels,
  'a mean, the highest, the lowest': means,
  'a street that did not report, and a zero': emptyStreets,
  'figures per ten thousand': perHead,
  'a file a street': fileAStreet,
  'a sheet a street': streetsAsSheets,
};

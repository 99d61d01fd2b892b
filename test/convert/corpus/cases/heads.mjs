// Titles and heads as offices set them: units above or in brackets, heads of two and three rows, blocks of
// this month, so far, a year before and the change.
import { LEFT, UP, change, fig, free, head, left, note, title, unit } from '../kit/cells.mjs';
import { book, sheet } from '../kit/sheet.mjs';
import {
  AGAIN,
  CASES,
  CLOSED,
  DISTRICT,
  FEW,
  JOBS,
  POPULATION,
  RECOVERED,
  SETTLED,
  STREETS,
  TRAINING,
  indicator,
} from '../kit/truth.mjs';

const MARCH = '2024-03';
const BEFORE = '2023-03';

const titleAndUnit = () =>
  book(
    '3月就业.xlsx',
    sheet('Sheet1', [
      [title('拱墅区各街道就业情况（2024年3月）'), LEFT, LEFT],
      [undefined, undefined, unit('单位：人')],
      [head('街道'), head('城镇新增就业'), head('失业人员再就业')],
      ...STREETS.map((r) => [
        r.name,
        fig({ i: JOBS, r, p: MARCH }),
        fig({ i: AGAIN, r, p: MARCH }),
      ]),
    ]),
  );

const unitsInBrackets = () =>
  book(
    '街道月报.xlsx',
    sheet('2024年3月', [
      [title('街道主要指标')],
      [
        head('街道'),
        head('城镇新增就业（人）'),
        head('职业培训人次（人次）'),
        head('挽回劳动者经济损失（万元）'),
        head('调解成功率（%）'),
      ],
      ...FEW.map((r) => [
        r.name,
        ...[JOBS, TRAINING, RECOVERED, SETTLED].map((i) => fig({ i, r, p: MARCH })),
      ]),
    ]),
  );

const sofar = (i, r, p) => fig({ i, r, p, acc: 'ytd' });

const twoRows = () =>
  book(
    '就业月报.xlsx',
    sheet('就业', [
      [title('拱墅区就业工作月报'), LEFT, LEFT, LEFT, LEFT],
      [title('2024年3月'), LEFT, LEFT, LEFT, unit('单位：人')],
      [head('街道'), head('城镇新增就业'), LEFT, head('失业人员再就业'), LEFT],
      [UP, head('本月'), head('本年累计'), head('本月'), head('本年累计')],
      ...FEW.map((r) => [
        r.name,
        ...[JOBS, AGAIN].flatMap((i) => [fig({ i, r, p: MARCH }), sofar(i, r, MARCH)]),
      ]),
    ]),
  );

const threeRows = () =>
  book(
    '劳动争议.xlsx',
    sheet('争议', [
      [title('2024年3月劳动争议处理情况表')],
      [head('地区'), head('劳动争议'), LEFT, LEFT, LEFT, LEFT],
      [UP, head('受理案件（件）'), LEFT, LEFT, head('结案（件）'), LEFT],
      [UP, head('本月'), head('上年同期'), head('同比±%'), head('本月'), head('上年同期')],
      ...[DISTRICT, ...FEW].map((r) => [
        r.name,
        fig({ i: CASES, r, p: MARCH }),
        fig({ i: CASES, r, p: BEFORE }),
        change({ i: CASES, r, p: MARCH }),
        fig({ i: CLOSED, r, p: MARCH }),
        fig({ i: CLOSED, r, p: BEFORE }),
      ]),
    ]),
  );

/** This month, the year so far, the same time a year before and the change, for one indicator below the other. */
const block = () =>
  book(
    '主要指标.xlsx',
    sheet('3月', [
      [title('拱墅区2024年3月主要指标完成情况'), LEFT, LEFT, LEFT, LEFT, LEFT],
      [
        head('指标名称'),
        head('单位'),
        head('本月'),
        head('本年累计'),
        head('上年同期累计'),
        head('累计同比±%'),
      ],
      ...[JOBS, AGAIN, TRAINING, CASES].map((i) => [
        i.name,
        i.unit,
        fig({ i, r: DISTRICT, p: MARCH }),
        sofar(i, DISTRICT, MARCH),
        sofar(i, DISTRICT, BEFORE),
        change({ i, r: DISTRICT, p: MARCH, acc: 'ytd' }),
      ]),
    ]),
  );

const againstLastMonth = () =>
  book(
    '环比.xlsx',
    sheet('Sheet1', [
      [title('2024年5月份劳动保障情况')],
      [
        head('街道'),
        head('本月新增就业（人）'),
        head('比上月增减（%）'),
        head('比上年同月增减（%）'),
      ],
      ...FEW.map((r) => [
        r.name,
        fig({ i: JOBS, r, p: '2024-05' }),
        change({ i: JOBS, r, p: '2024-05' }, { of: { basis: 'previous-period' } }),
        change({ i: JOBS, r, p: '2024-05' }),
      ]),
    ]),
  );

/** A rate moves by percentage points. */
const points = () =>
  book(
    '调解.xlsx',
    sheet('Sheet1', [
      [title('2024年一季度劳动争议调解情况')],
      [head('街道'), head('调解成功率（%）'), head('同比增减（百分点）')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: SETTLED, r, p: '2024-Q1' }),
        change({ i: SETTLED, r, p: '2024-Q1' }),
      ]),
    ]),
  );

const mixedUnitLine = () =>
  book(
    '人口与就业.xlsx',
    sheet('Sheet1', [
      [title('2023年各街道人口与就业')],
      [undefined, undefined, unit('单位：人、万元')],
      [head('街道'), head('常住人口'), head('挽回劳动者经济损失（万元）')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: POPULATION, r, p: '2023' }, { may: true }),
        fig({ i: RECOVERED, r, p: '2023' }),
      ]),
    ]),
  );

/** What stands above and below a table, and the empty rows and columns around it. */
const farFromTheCorner = () =>
  book(
    '表3.xlsx',
    sheet('表3', [
      [],
      [undefined, title('附件3')],
      [],
      [undefined, title('2024年3月培训情况统计表'), LEFT, LEFT],
      [undefined, note('填报单位：拱墅区'), undefined, unit('计量单位：人次')],
      [undefined, head('街 道'), head('职业培训\n人次'), head('备注')],
      ...FEW.map((r, n) => [
        undefined,
        r.name,
        fig({ i: TRAINING, r, p: MARCH }),
        n === 2 ? note('含夜校') : undefined,
      ]),
    ]),
  );

const ENGLISH = [
  indicator('New urban employment', 'persons', { id: 'new-urban-employment' }),
  indicator('Dispute cases accepted', 'cases', { id: 'dispute-cases-accepted' }),
];

const twoTongues = () =>
  book(
    '3-2.xlsx',
    sheet('3-2', [
      [title('3-2  各街道就业和劳动争议（2023年）'), LEFT, LEFT],
      [title('Employment and Labour Disputes by Subdistrict (2023)'), LEFT, LEFT],
      [
        head('街 道\nSubdistrict'),
        head('城镇新增就业（人）\nNew Urban Employment (person)'),
        head('劳动争议受理案件（件）\nDispute Cases Accepted (case)'),
      ],
      ...FEW.map((r) => [r.name, fig({ i: JOBS, r, p: '2023' }), fig({ i: CASES, r, p: '2023' })]),
      [note('注：本表数据由区人力社保局提供。')],
    ]),
  );

const english = () =>
  book(
    'districts.xlsx',
    sheet('Data', [
      [title('Hangzhou: employment and disputes, March 2024')],
      [
        head('Subdistrict'),
        head('New urban employment (persons)'),
        head('Dispute cases accepted (cases)'),
      ],
      ...FEW.map((r) => [
        r.name,
        fig({ i: ENGLISH[0], r, p: MARCH }),
        fig({ i: ENGLISH[1], r, p: MARCH }),
      ]),
      [note('Source: made up for a test.')],
    ]),
  );

const ranksAndNumbers = () =>
  book(
    '排名.xlsx',
    sheet('通报', [
      [title('2024年3月各街道城镇新增就业排名')],
      [
        head('序号'),
        head('街道'),
        head('城镇新增就业（人）'),
        head('排名'),
        head('占全区比重（%）'),
      ],
      ...FEW.map((r, n) => [
        left(n + 1),
        r.name,
        fig({ i: JOBS, r, p: MARCH }),
        left(((n * 2) % 6) + 1),
        free(10.5 + n),
      ]),
    ]),
  );

export const heads = {
  'a title and a unit above': titleAndUnit,
  'units in brackets, the month in the name of the sheet': unitsInBrackets,
  'a head of two rows': twoRows,
  'a head of three rows': threeRows,
  'this month, so far, a year before, the change': block,
  'changes against last month and last year': againstLastMonth,
  'a rate that moves by points': points,
  'a unit line of two units': mixedUnitLine,
  'a table away from the corner': farFromTheCorner,
  'a yearbook in two tongues': twoTongues,
  'an English sheet': english,
  'ranks and serial numbers': ranksAndNumbers,
};

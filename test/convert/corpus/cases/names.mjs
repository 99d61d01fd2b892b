// Places and indicators under the names that people give them.
import { LEFT, WRITE, asked, fig, head, label, left, note, title, unit } from '../kit/cells.mjs';
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
  POPULATION,
  SETTLED,
  STREETS,
  TRAINING,
  indicator,
} from '../kit/truth.mjs';

const MARCH = '2024-03';

/** A sheet of one indicator whose regions are written as `names`. */
const named = (file, regions, names, i = CASES) =>
  book(
    file,
    sheet('Sheet1', [
      [title(`2024年3月各街道${i.name}`), unit(`单位：${i.unit}`)],
      [head('街道'), head(i.name)],
      ...regions.map((r, n) => [label(names[n]), fig({ i, r, p: MARCH })]),
    ]),
  );

const abbreviated = () =>
  named(
    '简称.xlsx',
    STREETS,
    STREETS.map(({ name }) => name.replace('街道', '')),
  );

const spaced = () =>
  named('空格.xlsx', FEW, [
    '半 山 街 道',
    '天水　街道',
    ' 武林街道',
    '长庆街道 ',
    '潮鸣\n街道',
    '朝 晖 街道',
  ]);

const prefixed = () =>
  named(
    '带区名.xlsx',
    FEW,
    FEW.map(({ name }) => `拱墅区${name}`),
  );

const fullNames = () =>
  named(
    '全称.xlsx',
    FEW,
    FEW.map(({ name }) => `浙江省杭州市拱墅区${name}`),
  );

const offices = () =>
  named(
    '办事处.xlsx',
    FEW,
    FEW.map(({ name }) => `${name}办事处`),
  );

const byCode = (length, text) => () =>
  book(
    `代码${length}位.xlsx`,
    sheet('Sheet1', [
      [head('行政区划代码'), head('时期'), head('劳动争议受理案件（件）')],
      ...FEW.map((r) => {
        const code = r.code.padEnd(length, '0');
        return [label(text ? code : Number(code)), '2024年3月', fig({ i: CASES, r, p: MARCH })];
      }),
    ]),
  );

const codesAndNames = () =>
  book(
    '代码和名称.xlsx',
    sheet('Sheet1', [
      [title('2024年3月劳动争议受理案件（件）')],
      [head('区划代码'), head('街道名称'), head('受理案件')],
      ...FEW.map((r) => [label(r.code), r.name, fig({ i: CASES, r, p: MARCH })]),
    ]),
  );

const districts = () =>
  book(
    '各区.xlsx',
    sheet('Sheet1', [
      [title('2024年3月杭州市各区城镇新增就业人数'), unit('单位：人')],
      [head('地区'), head('城镇新增就业')],
      [label('全市'), fig({ i: JOBS, r: CITY, p: MARCH }, { may: true })],
      ...DISTRICTS.map((r) => [r.name.replace('区', ''), fig({ i: JOBS, r, p: MARCH })]),
    ]),
  );

/** Streets that no list of divisions has: made up, so they are asked about and become regions of their own. */
const MADE_UP = ['东里坪街道', '西里坪街道', '新湖畔街道', '望云岭街道'].map((name) => ({ name }));

const unknownStreets = () =>
  named(
    '虚构街道.xlsx',
    MADE_UP,
    MADE_UP.map(({ name }) => name),
    HOTLINE,
  );

/** 凤凰街道 stands in several districts of the country: the clerk says which. */
const phoenix = { name: '凤凰街道', code: '320106007' };

const duplicates = () => ({
  files: [
    book(
      '重名.xlsx',
      sheet('Sheet1', [
        [title('2024年3月各街道劳动争议受理案件（件）')],
        [head('街道'), head('受理案件')],
        ['凤凰街道', fig({ i: CASES, r: phoenix, p: MARCH }, { may: true })],
      ]),
    ),
  ],
  answers: [{ code: 'region', text: '凤凰街道', value: { region: '320106007' } }],
});

const community = (n) => ({
  name: ['甲社区', '乙社区', '丙社区', '丁社区', '戊村'][n],
  code: `33010501500${n + 1}`,
});

const communities = () =>
  book(
    '社区.xlsx',
    sheet('Sheet1', [
      [title('2024年3月潮鸣街道各社区热线受理情况')],
      [head('社区代码'), head('社区'), head('12345热线受理量（件）')],
      ...[0, 1, 2, 3, 4].map((n) => [
        label(community(n).code),
        community(n).name,
        fig({ i: HOTLINE, r: { name: community(n).name }, p: MARCH }),
      ]),
    ]),
  );

const synonyms = () =>
  book(
    '别名.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道就业情况')],
      [head('街道'), head('新增就业（人）'), head('培训人次（人次）'), head('调解成功率')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: JOBS, r, p: MARCH }),
        fig({ i: TRAINING, r, p: MARCH }),
        fig({ i: SETTLED, r, p: MARCH }, { write: WRITE.percent }),
      ]),
    ]),
  );

/** 人 and 人次 are two things: a head of the name of the one and the unit of the other is not it. */
const otherUnit = () => {
  const persons = indicator('职业培训人数', '人', { words: ['培训'], id: 'training-participants' });
  return book(
    '人与人次.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道培训情况')],
      [head('街道'), head('职业培训人数（人）'), head('职业培训人次（人次）')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: { ...persons, may: ['training-participants'] }, r, p: MARCH }),
        fig({ i: TRAINING, r, p: MARCH }),
      ]),
    ]),
  );
};

const newIndicators = () => {
  const beds = indicator('养老床位', '张', { words: ['养老床位'], stock: true });
  const trees = indicator('新增绿地面积', '平方米', { words: ['绿地'] });
  const rate = indicator('垃圾分类准确率', '%', { words: ['垃圾分类'], like: 'rate', stock: true });
  return book(
    '新指标.xlsx',
    sheet('Sheet1', [
      [title('2024年二季度各街道民生指标')],
      [
        head('街道'),
        head('养老床位（张）'),
        head('新增绿地面积（平方米）'),
        head('垃圾分类准确率（%）'),
      ],
      ...FEW.map((r) => [r.name, ...[beds, trees, rate].map((i) => fig({ i, r, p: '2024-Q2' }))]),
    ]),
  );
};

const withEarlier = () => ({
  files: [
    book(
      '四月.xlsx',
      sheet('Sheet1', [
        [title('2024年4月各社区志愿服务')],
        [head('社区'), head('志愿服务人次')],
        ...['甲社区', '乙社区'].map((name, n) => [
          name,
          fig({
            i: indicator('志愿服务人次', '人次', { key: 'volunteering', words: ['志愿'] }),
            r: { name, id: `c${n + 1}` },
            p: '2024-04',
          }),
        ]),
      ]),
    ),
  ],
  earlier: {
    contract: '1.0',
    dataset: {
      id: 'volunteering',
      title: '志愿服务',
      publisher: { name: '某街道' },
      published: '2024-04-03',
      asOf: '2024-03',
    },
    regions: {
      items: [
        { id: 's', name: '某街道', level: 'street' },
        { id: 'c1', name: '甲社区', level: 'community', parent: 's' },
        { id: 'c2', name: '乙社区', level: 'community', parent: 's' },
      ],
    },
    indicators: [
      {
        id: 'volunteering',
        name: '志愿服务人次',
        unit: 'person-time',
        kind: 'flow',
        aggregation: { region: 'sum', time: 'sum' },
        direction: 'higher',
      },
    ],
    data: [
      {
        frequency: 'M',
        periods: ['2024-03'],
        regions: ['c1', 'c2'],
        values: { volunteering: [[31], [45]] },
      },
    ],
  },
});

const wholeDistrict = () =>
  book(
    '全区.xlsx',
    sheet('Sheet1', [
      [title('拱墅区2024年3月就业主要指标')],
      [head('指标'), head('单位'), head('数值')],
      ...[JOBS, AGAIN, POPULATION].map((i) => [i.name, i.unit, fig({ i, r: DISTRICT, p: MARCH })]),
      [note('注：常住人口为月末数。')],
    ]),
  );

/** A clerk's own row at the end that is a copy of a name and no street. */
const strayRows = () =>
  book(
    '多余行.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道热线受理量'), LEFT, unit('单位：件')],
      [head('序号'), head('街道'), head('12345热线受理量')],
      ...FEW.map((r, n) => [left(n + 1), r.name, fig({ i: HOTLINE, r, p: MARCH })]),
      [undefined, label('核对'), asked(12)],
    ]),
  );

export const names = {
  'streets without their ending': abbreviated,
  'spaces in names': spaced,
  'names with their district': prefixed,
  'names in full': fullNames,
  'offices of streets': offices,
  'codes of nine digits as numbers': byCode(9, false),
  'codes of twelve digits as text': byCode(12, true),
  'codes beside names': codesAndNames,
  'districts without their ending': districts,
  'streets that no list has': unknownStreets,
  'a name that several districts have': duplicates,
  'communities with codes': communities,
  'indicators by their short names': synonyms,
  'persons and person-times': otherUnit,
  'indicators that no catalogue has': newIndicators,
  'names of an earlier contract': withEarlier,
  'the whole district in the title': wholeDistrict,
  'a row that is no street': strayRows,
};

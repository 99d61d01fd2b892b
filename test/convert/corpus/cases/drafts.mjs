// Drafts: groups that nobody merged, times that two lines state, units for some columns only, ditto marks.
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
  FEW,
  HOTLINE,
  JOBS,
  POPULATION,
  RECOVERED,
  SETTLED,
  STREETS,
  TRAINING,
  indicator,
} from '../kit/truth.mjs';

const MARCH = '2024-03';
const monthly = (i, p) => (r) => fig({ i, r, p });

const sheetOf = (file, rows, more) => book(file, sheet('Sheet1', rows, more));

/** A group over two columns that is written above the first of them and not merged. */
const unmergedGroups = () => {
  const of = (scheme, what, word) =>
    indicator(`${scheme}${what}`, word, {
      words: [scheme.slice(0, 2), what.slice(0, 2)],
      stock: true,
    });
  const items = ['养老保险', '医疗保险'].flatMap((scheme) => [
    of(scheme, '参保人数', '人'),
    of(scheme, '基金收入', '万元'),
  ]);
  return sheetOf('未合并.xlsx', [
    [title('2024年3月各街道社会保险情况')],
    [head('街道'), head('养老保险'), undefined, head('医疗保险'), undefined],
    [undefined, ...[0, 1].flatMap(() => [head('参保人数（人）'), head('基金收入（万元）')])],
    ...FEW.map((r) => [r.name, ...items.map((i) => fig({ i, r, p: MARCH }, { may: true }))]),
  ]);
};

const monthsBelowMonth = () =>
  sheetOf('标题三月.xlsx', [
    [title('2024年3月各街道12345热线受理量（件）')],
    [head('街道'), head('1月'), head('2月'), head('3月')],
    ...FEW.map((r) => [
      r.name,
      ...['2024-01', '2024-02', MARCH].map((p) => fig({ i: HOTLINE, r, p })),
    ]),
  ]);

const monthsBelowSpan = () =>
  sheetOf('标题一季度.xlsx', [
    [title('2024年1-3月各街道12345热线受理量（件）')],
    [head('街道'), head('1月'), head('2月'), head('3月'), head('合计')],
    ...FEW.map((r) => [
      r.name,
      ...['2024-01', '2024-02', MARCH].map((p) => fig({ i: HOTLINE, r, p })),
      fig({ i: HOTLINE, r, p: MARCH, acc: 'ytd' }, { may: true }),
    ]),
  ]);

const unitsForSome = () => {
  const people = indicator('涉及劳动者人数', '人', { id: 'dispute-workers-involved' });
  return sheetOf('部分单位.xlsx', [
    [title('2024年3月各街道劳动争议情况'), LEFT, LEFT, unit('单位：件')],
    [head('街道'), head('受理案件'), head('结案数'), head('涉及劳动者人数（人）')],
    ...FEW.map((r) => [r.name, ...[CASES, CLOSED, people].map((i) => fig({ i, r, p: MARCH }))]),
  ]);
};

/** 单位：万元 does not speak of persons. */
const moneyAbovePersons = () => {
  const people = indicator('参保人数', '人', { words: ['参保'], stock: true });
  const fund = indicator('基金收入', '万元', { words: ['基金'], like: 'money' });
  return sheetOf('万元与人数.xlsx', [
    [title('2024年3月各街道社会保险情况'), LEFT, unit('单位：万元')],
    [head('街道'), head('参保人数'), head('基金收入')],
    ...FEW.map((r) => [
      r.name,
      fig({ i: people, r, p: MARCH }, { may: true }),
      fig({ i: fund, r, p: MARCH }),
    ]),
  ]);
};

const ratesBelowCounts = () =>
  sheetOf('人和率.xlsx', [
    [title('2024年3月各街道情况'), LEFT, unit('单位：件、%')],
    [head('街道'), head('受理案件'), head('调解成功率')],
    ...FEW.map((r) => [
      r.name,
      fig({ i: CASES, r, p: MARCH }, { may: true }),
      fig({ i: SETTLED, r, p: MARCH }, { may: true }),
    ]),
  ]);

const nameOverTwoColumns = () =>
  sheetOf('跨列名称.xlsx', [
    [title('2024年3月各街道劳动争议受理案件（件）'), LEFT, LEFT],
    [head('街道'), LEFT, head('受理案件')],
    ...FEW.map((r) => [label(r.name), LEFT, fig({ i: CASES, r, p: MARCH })]),
  ]);

const groupedIndicators = () =>
  sheetOf('分组指标.xlsx', [
    [title('2024年3月拱墅区主要指标')],
    [head('类别'), head('指标'), head('单位'), head('本月')],
    ...[
      ['就业', JOBS],
      [UP, AGAIN],
      [UP, TRAINING],
      ['争议', CASES],
      [UP, CLOSED],
    ].map(([group, i]) => [
      group === UP ? UP : label(group),
      i.name,
      i.unit,
      fig({ i, r: DISTRICT, p: MARCH }),
    ]),
  ]);

const dittoUnits = () =>
  sheetOf('同上符号.xlsx', [
    [title('2024年3月拱墅区主要指标')],
    [head('指标'), head('单位'), head('本月')],
    ...[
      [JOBS, '人'],
      [AGAIN, '〃'],
      [CASES, '件'],
      [CLOSED, '〃'],
    ].map(([i, word]) => [i.name, word, fig({ i, r: DISTRICT, p: MARCH }, { may: word === '〃' })]),
  ]);

const bareRanks = () =>
  sheetOf('无表头序号.xlsx', [
    [title('2024年3月各街道城镇新增就业（人）')],
    [undefined, head('街道'), head('新增就业')],
    ...FEW.map((r, n) => [left(n + 1), r.name, fig({ i: JOBS, r, p: MARCH })]),
  ]);

const notedIndicators = () =>
  sheetOf('指标带注.xlsx', [
    [title('2023年拱墅区主要指标')],
    [head('指标'), head('单位'), head('2023年'), head('比上年±%')],
    ...[
      [`${POPULATION.name}①`, POPULATION],
      [`${RECOVERED.name}*`, RECOVERED],
      [`${CASES.name}[2]`, CASES],
    ].map(([name, i]) => [
      label(name),
      i.unit,
      fig({ i, r: DISTRICT, p: '2023' }),
      change({ i, r: DISTRICT, p: '2023' }),
    ]),
    [note('①年末数。*含工资。')],
  ]);

const yearInFileOnly = () =>
  book(
    '2023年就业月报.xlsx',
    [11, 12].map((n) =>
      sheet(`${n}月`, [
        [title('各街道就业情况')],
        [head('街道'), head('城镇新增就业（人）')],
        ...FEW.map((r) => [r.name, fig({ i: JOBS, r, p: `2023-${n}` })]),
      ]),
    ),
  );

const changeFirst = () =>
  sheetOf('增幅在前.xlsx', [
    [title('2024年3月各街道12345热线受理情况')],
    [head('街道'), head('同比增幅（%）'), head('受理量（件）')],
    ...FEW.map((r) => [
      r.name,
      change({ i: { ...HOTLINE, words: ['受理量'] }, r, p: MARCH }, { may: true }),
      fig({ i: { ...HOTLINE, words: ['受理量'] }, r, p: MARCH }),
    ]),
  ]);

const chineseNumbers = () =>
  sheetOf('中文数字.xlsx', [
    [title('2024年3月各街道招聘会场次（场）')],
    [head('街道'), head('招聘会场次')],
    ...FEW.map((r, n) => [
      r.name,
      n === 2
        ? asked('三十')
        : fig({
            i: indicator('招聘会场次', '场', { words: ['招聘会'], like: 'small' }),
            r,
            p: MARCH,
          }),
    ]),
  ]);

const sumOfSome = () =>
  sheetOf('部分合计.xlsx', [
    [title('2024年3月重点街道劳动争议受理案件（件）')],
    [head('街道'), head('受理案件')],
    ...STREETS.slice(0, 3).map((r) => [r.name, fig({ i: CASES, r, p: MARCH })]),
    [label('重点街道小计'), free(777)],
    ...STREETS.slice(3, 6).map((r) => [r.name, fig({ i: CASES, r, p: MARCH })]),
    [label('其他'), free(12)],
  ]);

const wideMonths = () =>
  sheetOf('宽表.xlsx', [
    [title('2023年各街道就业与争议')],
    [head('街道'), ...Array.from({ length: 12 }, (_, n) => [head(`${n + 1}月`), LEFT]).flat()],
    [
      UP,
      ...Array.from({ length: 12 }, () => [head('新增就业（人）'), head('受理案件（件）')]).flat(),
    ],
    ...FEW.map((r) => [
      r.name,
      ...Array.from({ length: 12 }, (_, n) => {
        const p = `2023-${String(n + 1).padStart(2, '0')}`;
        return [monthly(JOBS, p)(r), monthly(CASES, p)(r)];
      }).flat(),
    ]),
  ]);

export const drafts = {
  'groups that nobody merged': unmergedGroups,
  'months below a month': monthsBelowMonth,
  'months below their span': monthsBelowSpan,
  'units for some columns': unitsForSome,
  'money above persons': moneyAbovePersons,
  'counts and rates below one line of units': ratesBelowCounts,
  'a name over two columns': nameOverTwoColumns,
  'groups of indicators': groupedIndicators,
  'ditto marks': dittoUnits,
  'ranks without a head': bareRanks,
  'indicators with notes': notedIndicators,
  'the year in the name of the file': yearInFileOnly,
  'the change before its figure': changeFirst,
  'numbers in Chinese': chineseNumbers,
  'a sum of some': sumOfSome,
  'twelve months of two': wideMonths,
};

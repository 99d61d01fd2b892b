// Time as offices write it: in columns, in the names of sheets and files, in titles, and in none of the ways
// that a computer would.
import { LEFT, UP, asked, change, fig, free, head, title, unit } from '../kit/cells.mjs';
import { book, sheet } from '../kit/sheet.mjs';
import {
  CASES,
  DISTRICT,
  FEW,
  HOTLINE,
  JOBS,
  POPULATION,
  TRAINING,
  valueOf,
} from '../kit/truth.mjs';

const pad = (n) => String(n).padStart(2, '0');
const month = (year, n) => `${year}-${pad(n)}`;
const range = (count) => Array.from({ length: count }, (_, n) => n + 1);

/** The sum over months, as the last column of a sheet states it. */
const sumOver = (i, r, periods) => periods.reduce((sum, p) => sum + valueOf({ i, r, p }), 0);

function monthsInColumns() {
  const periods = range(12).map((n) => month(2023, n));
  return book(
    '2023年新增就业.xlsx',
    sheet('Sheet1', [
      [title('2023年各街道城镇新增就业人数')],
      [unit('单位：人')],
      [head('街道'), ...range(12).map((n) => head(`${n}月`)), head('合计')],
      ...FEW.map((r) => [
        r.name,
        ...periods.map((p) => fig({ i: JOBS, r, p })),
        fig({ i: JOBS, r, p: '2023' }, { value: sumOver(JOBS, r, periods), may: true }),
      ]),
    ]),
  );
}

const monthsAsSheets = () =>
  book(
    '就业台账.xlsx',
    range(4).map((n) =>
      sheet(`2024年${n}月`, [
        [title('各街道就业情况')],
        [head('街道'), head('城镇新增就业（人）'), head('职业培训人次（人次）')],
        ...FEW.map((r) => [
          r.name,
          fig({ i: JOBS, r, p: month(2024, n) }),
          fig({ i: TRAINING, r, p: month(2024, n) }),
        ]),
      ]),
    ),
  );

const shortSheetNames = () =>
  book(
    '热线受理.xlsx',
    range(3).map((n) =>
      sheet(`${n}月份`, [
        [title('2024年12345热线受理情况')],
        [head('街道'), head('12345热线受理量（件）')],
        ...FEW.map((r) => [r.name, fig({ i: HOTLINE, r, p: month(2024, n) })]),
      ]),
    ),
  );

const pointedSheetNames = () =>
  book(
    '2024培训.xlsx',
    ['2024.1', '2024.2', '2024.10'].map((name) =>
      sheet(name, [
        [head('街道'), head('职业培训人次（人次）')],
        ...FEW.map((r) => [r.name, fig({ i: TRAINING, r, p: month(2024, Number(name.slice(5))) })]),
      ]),
    ),
  );

const monthsAsFiles = () =>
  range(3).map((n) =>
    book(
      `就业月报${month(2024, n)}.xlsx`,
      sheet('Sheet1', [
        [title(`2024年${n}月就业月报`)],
        [head('街道'), head('城镇新增就业（人）')],
        ...FEW.map((r) => [r.name, fig({ i: JOBS, r, p: month(2024, n) })]),
      ]),
    ),
  );

/** Only the name of the file says when. */
const monthInFileName = () =>
  range(2).map((n) =>
    book(
      `街道就业情况（2024年${n}月）.xlsx`,
      sheet('Sheet1', [
        [head('街道'), head('城镇新增就业（人）')],
        ...FEW.map((r) => [r.name, fig({ i: JOBS, r, p: month(2024, n) })]),
      ]),
    ),
  );

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];

const quarters = () =>
  book(
    '季度.xlsx',
    sheet('案件', [
      [title('2023年劳动争议受理案件'), LEFT, LEFT, LEFT, LEFT, unit('单位：件')],
      [head('街道'), ...QUARTERS.map((name) => head(name)), head('全年')],
      ...FEW.map((r) => {
        const periods = range(4).map((n) => `2023-Q${n}`);
        return [
          r.name,
          ...periods.map((p) => fig({ i: CASES, r, p })),
          fig({ i: CASES, r, p: '2023' }, { value: sumOver(CASES, r, periods), may: true }),
        ];
      }),
    ]),
  );

const oddSpans = () =>
  book(
    '合并月份.xlsx',
    sheet('Sheet1', [
      [title('2024年上半年城镇新增就业（人）')],
      [head('街道'), head('1-2月'), head('3月'), head('一季度'), head('上半年')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: JOBS, r, p: '2024-01/P2M' }),
        fig({ i: JOBS, r, p: '2024-03' }),
        fig({ i: JOBS, r, p: '2024-Q1' }),
        fig({ i: JOBS, r, p: '2024-S1' }),
      ]),
    ]),
  );

const RUNNING = ['2024年1月', '1—2月累计', '1—3月累计', '1—4月累计'];

const running = () =>
  book(
    '累计.xlsx',
    sheet('Sheet1', [
      [title('2024年培训人次累计情况'), LEFT, LEFT, LEFT, unit('单位：人次')],
      [head('街道'), ...RUNNING.map((name) => head(name))],
      ...FEW.map((r) => [
        r.name,
        fig({ i: { ...TRAINING, words: ['培训'] }, r, p: '2024-01' }),
        ...[2, 3, 4].map((n) =>
          fig({ i: { ...TRAINING, words: ['培训'] }, r, p: month(2024, n), acc: 'ytd' }),
        ),
      ]),
    ]),
  );

/** Years in a head that are merged over the months below them. */
const yearsOverMonths = () =>
  book(
    '两年.xlsx',
    sheet('Sheet1', [
      [title('12345热线受理量（件）')],
      [head('街道'), head('2023年'), LEFT, LEFT, head('2024年'), LEFT, LEFT],
      [UP, ...[10, 11, 12, 1, 2, 3].map((n) => head(`${n}月`))],
      ...FEW.map((r) => [
        r.name,
        ...[10, 11, 12].map((n) => fig({ i: HOTLINE, r, p: month(2023, n) })),
        ...[1, 2, 3].map((n) => fig({ i: HOTLINE, r, p: month(2024, n) })),
      ]),
    ]),
  );

const years = () =>
  book(
    '历年人口.xlsx',
    sheet('历年', [
      [title('历年常住人口')],
      [unit('单位：人')],
      [head('年份'), head('拱墅区'), ...FEW.map(({ name }) => head(name))],
      // Since the district has had its borders of 2021.
      ...range(3).map((n) => [
        2020 + n,
        fig({ i: POPULATION, r: DISTRICT, p: String(2020 + n) }),
        ...FEW.map((r) => fig({ i: POPULATION, r, p: String(2020 + n) })),
      ]),
    ]),
  );

const MONTHS_CHINESE = ['一月', '二月', '三月', '四月'];

const monthsInRows = () =>
  book(
    '逐月.xlsx',
    sheet('2024', [
      [title('2024年拱墅区劳动争议和热线情况')],
      [head('月份'), head('劳动争议受理案件（件）'), head('12345热线受理量（件）')],
      ...MONTHS_CHINESE.map((name, n) => [
        name,
        fig({ i: CASES, r: DISTRICT, p: month(2024, n + 1) }),
        fig({ i: HOTLINE, r: DISTRICT, p: month(2024, n + 1) }),
      ]),
    ]),
  );

/** Codes, points, and dates of the program that show as months. */
const WRITTEN = [
  [202401, '2024-01'],
  ['2024.02', '2024-02'],
  ['2024/3', '2024-03'],
  [{ v: 45_383, z: 'yyyy"年"m"月"' }, '2024-04'],
  ['２０２４年５月', '2024-05'],
  ['2024-06', '2024-06'],
];

const periodsAsTyped = () =>
  book(
    '按月登记.xlsx',
    sheet('登记', [
      [title('拱墅区热线登记')],
      [head('时间'), head('12345热线受理量（件）')],
      ...WRITTEN.map(([text, p]) => [
        typeof text === 'object' ? { role: 'label', ...text } : text,
        fig({ i: HOTLINE, r: DISTRICT, p }),
      ]),
    ]),
  );

/** A school year and a fiscal year are not years: they are asked about. */
const otherYears = () =>
  book(
    '学年.xlsx',
    sheet('Sheet1', [
      [title('各学年培训情况'), LEFT, unit('单位：人次')],
      [head('街道'), head('2022-2023学年'), head('2023-2024学年')],
      ...FEW.map((r, n) => [r.name, asked(120 + n), asked(140 + n)]),
    ]),
  );

const withoutYear = () =>
  book(
    '无年份.xlsx',
    sheet('Sheet1', [
      [title('各街道城镇新增就业（人）')],
      [head('街道'), head('1月'), head('2月')],
      ...FEW.map((r, n) => [r.name, asked(20 + n), asked(31 + n)]),
    ]),
  );

const sameTimeLastYear = () =>
  book(
    '上年对比.xlsx',
    sheet('Sheet1', [
      [title('2024年1-6月各街道热线受理情况'), LEFT, LEFT, unit('单位：件')],
      [head('街道'), head('2024年1-6月'), head('2023年1-6月'), head('同比增长（%）')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: HOTLINE, r, p: '2024-06', acc: 'ytd' }),
        fig({ i: HOTLINE, r, p: '2023-06', acc: 'ytd' }),
        change({ i: HOTLINE, r, p: '2024-06', acc: 'ytd' }),
      ]),
    ]),
  );

const shareOfYear = () =>
  book(
    '全年进度.xlsx',
    sheet('Sheet1', [
      [title('2024年9月各街道城镇新增就业进度')],
      [head('街道'), head('1—9月累计（人）'), head('完成进度（%）')],
      ...FEW.map((r, n) => [r.name, fig({ i: JOBS, r, p: '2024-09', acc: 'ytd' }), free(71.5 + n)]),
    ]),
  );

export const periods = {
  'months as columns and their sum': monthsInColumns,
  'months as sheets': monthsAsSheets,
  'months as sheets, the year in the title': shortSheetNames,
  'sheets named 2024.10': pointedSheetNames,
  'a file a month': monthsAsFiles,
  'a file a month, the month in its name only': monthInFileName,
  'quarters and the year': quarters,
  'January and February as one, a quarter, a half-year': oddSpans,
  'running totals': running,
  'years over months': yearsOverMonths,
  'years in rows, regions in columns': years,
  'months in rows': monthsInRows,
  'periods as they are typed': periodsAsTyped,
  'school years': otherYears,
  'months without a year': withoutYear,
  'a half-year against the one before': sameTimeLastYear,
  'progress within a year': shareOfYear,
};

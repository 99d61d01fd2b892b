// Two months of the same office: the mapping of the first file is to read the second, and to say so where the
// second is another table.
import { LEFT, UP, asked, change, fig, head, label, title, unit } from '../kit/cells.mjs';
import { book, sheet } from '../kit/sheet.mjs';
import {
  AGAIN,
  CASES,
  CLOSED,
  DISTRICT,
  FEW,
  HOTLINE,
  JOBS,
  STREETS,
  TRAINING,
  indicator,
} from '../kit/truth.mjs';

const pad = (n) => String(n).padStart(2, '0');
const month = (n) => `2024-${pad(n)}`;

const column = (name, i, p, more) => ({ name, cell: (r) => fig({ i, r, p }, more) });

/** A table of streets and columns below a title. */
const table = (words, columns, regions = FEW) =>
  sheet('Sheet1', [
    [title(words)],
    [head('街道'), ...columns.map(({ name }) => head(name))],
    ...regions.map((r, n) => [r.name, ...columns.map(({ cell }) => cell(r, n))]),
  ]);

const plainColumns = (p, more) => [
  column('城镇新增就业（人）', JOBS, p, more),
  column('职业培训人次（人次）', TRAINING, p, more),
  column('劳动争议受理案件（件）', CASES, p, more),
];

const words = (n) => `2024年${n}月各街道主要指标`;
const file = (n, sheets) => [book(`${n}月.xlsx`, sheets)];

const march = () => file(3, table(words(3), plainColumns(month(3))));

const same = { first: march, next: () => file(4, table(words(4), plainColumns(month(4)))) };

const otherOrder = {
  first: march,
  next: () => file(4, table(words(4), plainColumns(month(4)).reverse())),
};

/** A mapping names all streets of its district, so that those that reported nothing at first are known. */
const otherStreets = {
  first: march,
  next: () => file(4, table(words(4), plainColumns(month(4)), STREETS.slice(8, 16))),
};

const uglierHeads = {
  first: march,
  next: () =>
    file(
      4,
      table(words(4), [
        column('城镇新增\n就业(人)', JOBS, month(4)),
        column('职业培训人次 （人次）', TRAINING, month(4)),
        column('劳动争议受理案件（件）①', CASES, month(4)),
      ]),
    ),
};

/** A new column that the mapping does not know is named and not taken. */
const newColumn = {
  first: march,
  next: () =>
    file(
      4,
      table(words(4), [
        ...plainColumns(month(4)),
        { name: '热线受理量（件）', cell: (_r, n) => asked(300 + n) },
      ]),
    ),
  says: ['header-new'],
};

/** A head that was renamed to something else: its column must not pass for the old one. */
const renamed = {
  first: march,
  next: () =>
    file(
      4,
      table(words(4), [
        { name: '城镇净增就业（人）', cell: (_r, n) => asked(200 + n) },
        ...plainColumns(month(4)).slice(1),
      ]),
    ),
  says: ['header-changed', 'header-missing', 'header-new'],
};

/** The unit in the head changed from persons to ten thousands of them. */
const otherUnit = {
  first: march,
  next: () =>
    file(
      4,
      table(words(4), [
        {
          name: '城镇新增就业（万人）',
          cell: (r, n) =>
            fig(
              { i: JOBS, r, p: month(4) },
              { value: 12_000 + 100 * n, may: true, write: (v) => Number(`${v}e-4`) },
            ),
        },
        ...plainColumns(month(4)).slice(1),
      ]),
    ),
};

const blocksOf = (n) =>
  file(
    n,
    sheet(`${n}月`, [
      [title(`2024年${n}月拱墅区主要指标`)],
      [head('指标'), head('单位'), head('本月'), head(`1—${n}月累计`), head('累计同比±%')],
      ...[JOBS, AGAIN, CASES].map((i) => [
        i.name,
        i.unit,
        fig({ i, r: DISTRICT, p: month(n) }),
        fig({ i, r: DISTRICT, p: month(n), acc: 'ytd' }),
        change({ i, r: DISTRICT, p: month(n), acc: 'ytd' }),
      ]),
    ]),
  );

const blocks = { first: () => blocksOf(3), next: () => blocksOf(4) };

const sheetsOf = (...months) => [
  book(
    '台账.xlsx',
    months.map((n) =>
      sheet(`2024年${n}月`, [
        [head('街道'), head('12345热线受理量（件）')],
        ...FEW.map((r) => [r.name, fig({ i: HOTLINE, r, p: month(n) })]),
      ]),
    ),
  ),
];

const oneSheetMore = { first: () => sheetsOf(1, 2), next: () => sheetsOf(1, 2, 3) };

const monthColumns = (last) => [
  book(
    '逐月.xlsx',
    sheet('2024', [
      [title('2024年各街道结案数（件）')],
      [head('街道'), ...Array.from({ length: last }, (_, n) => head(`${n + 1}月`))],
      ...FEW.map((r) => [
        r.name,
        ...Array.from({ length: last }, (_, n) => fig({ i: CLOSED, r, p: month(n + 1) })),
      ]),
    ]),
  ),
];

const oneColumnMore = { first: () => monthColumns(3), next: () => monthColumns(4) };

const WOMEN = indicator('城镇新增就业·女', '人', { words: ['女'] });

const partsOf = (n) =>
  file(
    n,
    sheet('Sheet1', [
      [title(`2024年${n}月拱墅区就业情况`), LEFT, unit('单位：人')],
      [head('项目'), head('本月'), head('备注')],
      [label('城镇新增就业'), fig({ i: JOBS, r: DISTRICT, p: month(n) })],
      [label('  其中：女'), fig({ i: WOMEN, r: DISTRICT, p: month(n) })],
      [label('失业人员再就业'), fig({ i: AGAIN, r: DISTRICT, p: month(n) })],
    ]),
  );

const parts = { first: () => partsOf(5), next: () => partsOf(6) };

const twoRowHead = (n) =>
  file(
    n,
    sheet('Sheet1', [
      [title(`2024年${n}月就业月报`)],
      [head('街道'), head('城镇新增就业（人）'), LEFT],
      [UP, head('本月'), head('本年累计')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: JOBS, r, p: month(n) }),
        fig({ i: JOBS, r, p: month(n), acc: 'ytd' }),
      ]),
    ]),
  );

const twoRows = { first: () => twoRowHead(11), next: () => twoRowHead(12) };

const fileAStreet = {
  first: () => FEW.slice(1, 4).map((r) => streetFile(r, 3)),
  next: () => FEW.slice(1, 4).map((r) => streetFile(r, 4)),
};

const streetFile = (r, n) =>
  book(
    `${r.name}.xlsx`,
    sheet('Sheet1', [
      [title(`${r.name}2024年${n}月月报`)],
      [head('指标'), head('单位'), head('本月')],
      ...[JOBS, CASES].map((i) => [i.name, i.unit, fig({ i, r, p: month(n) })]),
    ]),
  );

export const next = {
  'the same table': same,
  'columns in another order': otherOrder,
  'other streets': otherStreets,
  'heads with line breaks, marks and other brackets': uglierHeads,
  'a new column': newColumn,
  'a head that changed': renamed,
  'a unit that changed': otherUnit,
  'a block of this month and so far': blocks,
  'one sheet more': oneSheetMore,
  'one month more in the head': oneColumnMore,
  'parts of a whole': parts,
  'a head of two rows': twoRows,
  'a file a street': fileAStreet,
};

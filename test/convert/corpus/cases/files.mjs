// The same kind of table in every format, and what systems export.
import { LEFT, UP, fig, free, head, label, left, title, unit } from '../kit/cells.mjs';
import { book, sheet } from '../kit/sheet.mjs';
import {
  CASES,
  CLOSED,
  FEW,
  HOTLINE,
  JOBS,
  RECOVERED,
  SETTLED,
  STREETS,
  TRAINING,
  indicator,
} from '../kit/truth.mjs';

const MARCH = '2024-03';

/** A table that every format can hold. */
const table = (name = '3月') =>
  sheet(name, [
    [title('2024年3月拱墅区各街道就业情况'), LEFT, LEFT, LEFT],
    [
      head('街道'),
      head('城镇新增就业（人）'),
      head('职业培训人次（人次）'),
      head('调解成功率（%）'),
    ],
    ...FEW.map((r) => [
      r.name,
      fig({ i: JOBS, r, p: MARCH }),
      fig({ i: TRAINING, r, p: MARCH }),
      fig({ i: SETTLED, r, p: MARCH }),
    ]),
  ]);

const withMerges = () =>
  sheet('3月', [
    [title('2024年3月拱墅区各街道就业情况'), LEFT, LEFT],
    [head('街道'), head('城镇新增就业（人）'), LEFT],
    [UP, head('本月'), head('本年累计')],
    ...FEW.map((r) => [
      r.name,
      fig({ i: JOBS, r, p: MARCH }),
      fig({ i: JOBS, r, p: MARCH, acc: 'ytd' }),
    ]),
  ]);

const as = (name, format, text) => () => book(name, table(), { format, text });

/** Plain rows with a date each, as programs keep them. */
const plain = (decimal = '.') =>
  sheet('data', [
    [
      head('地区'),
      head('月份'),
      head('劳动争议受理案件（件）'),
      head('挽回劳动者经济损失（万元）'),
    ],
    ...FEW.flatMap((r) =>
      ['2024-01', '2024-02'].map((p) => [
        r.name,
        label(p),
        fig({ i: CASES, r, p }),
        fig({ i: RECOVERED, r, p }, { write: (v) => String(v).replace('.', decimal) }),
      ]),
    ),
  ]);

const semicolons = () =>
  book('分号.csv', plain(','), { format: 'csv', text: { delimiter: ';', encoding: 'utf-8-bom' } });

const tabs = () => book('制表符.tsv', plain(), { format: 'csv', text: { delimiter: '\t' } });

const quotes = () =>
  book(
    '引号.csv',
    sheet('data', [
      [head('街道'), head('12345热线\n受理量（件）')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: HOTLINE, r, p: MARCH }, { write: (v) => v.toLocaleString('en-US') }),
      ]),
    ]),
    { format: 'csv', name: '2024年3月热线,按街道.csv' },
  );

/** A case system: thirty columns, of which three are figures of the board. */
const caseSystem = () => {
  const others = ['统计口径', '数据来源', '批次', '状态', '版本', '备用1', '备用2', '备用3'];
  const more = [
    '咨询',
    '调解',
    '仲裁',
    '监察',
    '信访',
    '转办',
    '督办',
    '退回',
    '重复',
    '延期',
    '超期',
    '满意',
    '不满意',
    '回访',
    '未回访',
    '撤诉',
  ];
  const kinds = more.map((name) => indicator(`${name}件数`, '件', { words: [name] }));
  return book(
    'AJ_TJ_202403.csv',
    sheet('AJ_TJ_202403', [
      [
        head('统计月份'),
        head('街道代码'),
        head('街道名称'),
        head('劳动争议受理案件（件）'),
        head('结案数（件）'),
        head('挽回劳动者经济损失（万元）'),
        ...kinds.map(({ name }) => head(`${name}（件）`)),
        ...others.map((name) => head(name)),
      ],
      ...STREETS.map((r) => [
        label('202403'),
        label(r.code),
        r.name,
        fig({ i: CASES, r, p: MARCH }),
        fig({ i: CLOSED, r, p: MARCH }),
        fig({ i: RECOVERED, r, p: MARCH }),
        ...kinds.map((i) => fig({ i, r, p: MARCH })),
        label('全口径'),
        label('仲裁系统'),
        free(1),
        label('已报'),
        label('V1'),
        ...['', '', ''].map(() => undefined),
      ]),
    ]),
    { format: 'csv', text: { encoding: 'gb18030' } },
  );
};

const savedPage = () =>
  book('导出.xls', withMerges(), { format: 'html', text: { encoding: 'gb18030' } });

const savedPageUtf8 = () => book('导出2.xls', table('导出'), { format: 'html' });

const biff = () => book('就业月报.xls', withMerges(), { format: 'xls' });

const openDocument = () => book('就业月报.ods', withMerges(), { format: 'ods' });

/** An ending that lies: a workbook of 2007 named .xls. */
const wrongEnding = () => book('改名.xls', table(), { format: 'xlsx' });

const inlineTexts = () =>
  book(
    '系统导出.xlsx',
    sheet('sheet0', [
      [head('街道'), head('统计月份'), head('12345热线受理量（件）')].map((cell) => ({
        ...cell,
        inline: true,
      })),
      ...FEW.map((r) => [
        label(r.name, { inline: true }),
        label('2024-03', { inline: true }),
        fig({ i: HOTLINE, r, p: MARCH }, { write: (v) => ({ v: String(v), inline: true }) }),
      ]),
    ]),
  );

const unitRow = () =>
  book(
    '单位行.csv',
    sheet('data', [
      [head('街道'), head('城镇新增就业'), head('挽回劳动者经济损失')],
      [undefined, unit('人'), unit('万元')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: JOBS, r, p: MARCH }, { may: true }),
        fig({ i: RECOVERED, r, p: MARCH }, { may: true }),
      ]),
    ]),
    { format: 'csv', name: '2024年3月.csv' },
  );

const emptySheets = () =>
  book('空表.xlsx', [
    sheet(
      '3月',
      table().rows.map((row) => [...row]),
      { merges: table().merges },
    ),
    sheet('Sheet2', []),
    sheet('Sheet3', [[]]),
    sheet('说明', [[title('填报说明')], ['本表由各街道于每月3日前报送。'], [left('2')]]),
  ]);

export const files = {
  'a BIFF8 workbook': biff,
  'an OpenDocument sheet': openDocument,
  'CSV in GB 18030': as('就业.csv', 'csv', { encoding: 'gb18030' }),
  'CSV in UTF-8': as('就业.csv', 'csv', {}),
  'CSV in UTF-8 with its mark': as('就业.csv', 'csv', { encoding: 'utf-8-bom' }),
  'CSV in UTF-16, little end first': as('就业.csv', 'csv', {
    encoding: 'utf-16le',
    delimiter: '\t',
  }),
  'CSV in UTF-16, big end first': as('就业.csv', 'csv', { encoding: 'utf-16be' }),
  'semicolons and decimal commas': semicolons,
  'tab-separated values': tabs,
  'quotes, commas and line breaks': quotes,
  'thirty columns of a case system': caseSystem,
  'a page saved as .xls in GB 2312': savedPage,
  'a page saved as .xls in UTF-8': savedPageUtf8,
  'a workbook with the wrong ending': wrongEnding,
  'texts within their cells': inlineTexts,
  'a row of units below the head': unitRow,
  'empty sheets and instructions beside the table': emptySheets,
};

// Other hands, other habits: the same things said in ways that no template foresees.
import {
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
  MEALS,
  SETTLED,
  STREETS,
  TRAINING,
  UNEMPLOYED,
  indicator,
  valueOf,
} from '../kit/truth.mjs';

const MARCH = '2024-03';

/** A plain table: a title, heads, streets. */
const plain = (file, words, columns, { regions = FEW, below = [] } = {}) =>
  book(
    file,
    sheet('Sheet1', [
      ...words.map((line) => [typeof line === 'string' ? title(line) : line].flat()),
      [head('街道'), ...columns.map(([name]) => head(name))],
      ...regions.map((r, n) => [r.name, ...columns.map(([, cell]) => cell(r, n))]),
      ...below,
    ]),
  );

const of = (i, p, more) => (r) => fig({ i, r, p }, more);

const brokenTitle = () =>
  book(
    '拆开的标题.xlsx',
    sheet('Sheet1', [
      [title('拱墅区'), title('2024年3月'), title('就业情况')],
      [undefined, undefined, unit('（单位：人）')],
      [head('街道'), head('城镇新增就业'), head('失业人员再就业')],
      ...FEW.map((r) => [r.name, fig({ i: JOBS, r, p: MARCH }), fig({ i: AGAIN, r, p: MARCH })]),
    ]),
  );

const unitInTitle = () =>
  plain(
    '标题带单位.xlsx',
    ['2024年3月各街道职业培训人次（单位：人次）'],
    [['职业培训人次', of(TRAINING, MARCH)]],
  );

const numbering = () =>
  book(
    '栏次.xlsx',
    sheet('Sheet1', [
      [title('2024年3月劳动争议案件情况（件）')],
      [head('街道'), head('受理'), head('结案'), head('未结')],
      [head('甲'), head('(1)'), head('(2)'), head('(3)=(1)-(2)')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: CASES, r, p: MARCH }),
        fig({ i: CLOSED, r, p: MARCH }),
        fig({ i: indicator('未结', '件', { like: 'small', stock: true }), r, p: MARCH }),
      ]),
    ]),
  );

/** An area column that is merged over its streets, with a sum in each. */
const areas = () => {
  const [north, south] = [STREETS.slice(0, 3), STREETS.slice(3, 6)];
  const rows = (area, regions) => [
    ...regions.map((r, n) => [
      n === 0 ? label(area) : UP,
      r.name,
      fig({ i: HOTLINE, r, p: MARCH }),
    ]),
    [
      UP,
      label('小计'),
      free(regions.reduce((sum, r) => sum + valueOf({ i: HOTLINE, r, p: MARCH }), 0)),
    ],
  ];
  return book(
    '片区.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道12345热线受理量（件）')],
      [head('片区'), head('街道'), head('受理量')],
      ...rows('北片', north),
      ...rows('南片', south),
    ]),
  );
};

/** A change by so many persons is none by so many per cent. */
const absoluteChange = () =>
  plain(
    '增减数.xlsx',
    ['2024年3月各街道登记失业情况', [unit('单位：人')]],
    [
      ['期末登记失业人数', of(UNEMPLOYED, MARCH)],
      ['比上月增减（人）', (_r, n) => free([12, -5, 0, 33, -8, 4][n])],
      ['占全区比重', (_r, n) => free(0.1 + n / 100, { z: '0.0%' })],
    ],
  );

const namedYears = () =>
  plain(
    '两期对比.xlsx',
    ['各街道城镇新增就业对比（人）'],
    [
      ['2024年3月', of(JOBS, MARCH)],
      ['2023年3月', of(JOBS, '2023-03')],
      ['增速（%）', (r) => change({ i: JOBS, r, p: MARCH }, { may: true })],
    ],
  );

const chineseNumerals = () =>
  plain(
    '中文日期.xlsx',
    ['二〇二四年三月各街道热线受理情况'],
    [['12345热线受理量（件）', (r) => fig({ i: HOTLINE, r, p: MARCH }, { may: true })]],
  );

const shortYear = () =>
  plain(
    '短年份.xlsx',
    ['24年3月各街道热线受理情况'],
    [['12345热线受理量（件）', (r) => fig({ i: HOTLINE, r, p: MARCH }, { may: true })]],
  );

const fromTo = () =>
  plain(
    '起止日期.xlsx',
    ['各街道热线受理情况（2024年1月1日至3月31日）'],
    [['12345热线受理量（件）', (r) => fig({ i: HOTLINE, r, p: '2024-Q1' }, { may: true })]],
  );

const atTheEnd = () =>
  plain(
    '截至.xlsx',
    ['截至2024年3月底各街道登记失业情况'],
    [['登记失业人数（人）', (r) => fig({ i: UNEMPLOYED, r, p: MARCH }, { may: true })]],
  );

const thisAndLast = () =>
  plain(
    '本月上月.xlsx',
    ['2024年3月各街道社区食堂就餐情况', [unit('单位：人次')]],
    [
      ['本月就餐人次', (r) => fig({ i: { ...MEALS, words: ['就餐'] }, r, p: MARCH })],
      ['上月就餐人次', (r) => fig({ i: { ...MEALS, words: ['就餐'] }, r, p: '2024-02' })],
      [
        '环比（%）',
        (r) =>
          change(
            { i: { ...MEALS, words: ['就餐'] }, r, p: MARCH },
            { of: { basis: 'previous-period' } },
          ),
      ],
    ],
  );

const numberedHeads = () =>
  plain(
    '编号表头.xlsx',
    ['2024年3月各街道就业工作'],
    [
      ['1.城镇新增就业（人）', of(JOBS, MARCH)],
      ['2.职业培训人次（人次）', of(TRAINING, MARCH)],
      ['3.调解成功率（%）', of(SETTLED, MARCH)],
    ],
  );

const numberedRows = () =>
  book(
    '编号行.xlsx',
    sheet('Sheet1', [
      [title('2024年3月拱墅区就业与争议情况')],
      [head('指标'), head('单位'), head('数值')],
      ...[
        ['一、城镇新增就业', JOBS],
        ['二、失业人员再就业', AGAIN],
        ['三、劳动争议受理案件', CASES],
        ['（一）结案数', CLOSED],
        ['四、职业培训人次', TRAINING],
      ].map(([name, i]) => [label(name), i.unit, fig({ i, r: DISTRICT, p: MARCH })]),
    ]),
  );

const exported = () =>
  book(
    '带标题的导出.csv',
    sheet('x', [
      [title('12345热线按街道统计'), undefined, undefined],
      [title('统计时间：2024年3月'), undefined, undefined],
      [undefined, undefined, undefined],
      [head('街道名称'), head('12345热线受理量（件）'), head('备注')],
      ...FEW.map((r) => [r.name, fig({ i: HOTLINE, r, p: MARCH }), undefined]),
      [undefined, undefined, undefined],
    ]),
    { format: 'csv', text: { encoding: 'gb18030' } },
  );

/** A district as a line of its own over its streets. */
const sections = () =>
  book(
    '分区.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道劳动争议受理案件（件）')],
      [head('地区'), head('受理案件')],
      [label('拱墅区'), fig({ i: CASES, r: DISTRICT, p: MARCH }, { value: 4000 })],
      ...FEW.map((r) => [label(`  ${r.name}`), fig({ i: CASES, r, p: MARCH })]),
    ]),
  );

const wholeLast = () =>
  book(
    '全区在后.xlsx',
    sheet('Sheet1', [
      [title('拱墅区2024年3月各街道城镇新增就业')],
      [head('街道'), head('新增就业（人）')],
      ...STREETS.map((r) => [r.name, fig({ i: JOBS, r, p: MARCH })]),
      [
        label('全区'),
        fig(
          { i: JOBS, r: DISTRICT, p: MARCH },
          {
            value: STREETS.reduce((sum, r) => sum + valueOf({ i: JOBS, r, p: MARCH }), 0),
            may: true,
          },
        ),
      ],
    ]),
  );

/** The total is one less than its parts: it is taken as it stands, and said. */
const totalOff = () =>
  book(
    '合计不符.xlsx',
    sheet('Sheet1', [
      [title('拱墅区2024年3月各街道城镇新增就业')],
      [head('街道'), head('新增就业（人）')],
      ...STREETS.map((r) => [r.name, fig({ i: JOBS, r, p: MARCH })]),
      [label('合计'), fig({ i: JOBS, r: DISTRICT, p: MARCH }, { value: 4711, may: true })],
    ]),
  );

const yearAndMonth = () =>
  book(
    '年月两列.xlsx',
    sheet('Sheet1', [
      [head('年'), head('月'), head('街道'), head('12345热线受理量（件）')],
      ...FEW.slice(0, 3).flatMap((r) =>
        [1, 2, 3].map((n) => [
          label(2024),
          label(n),
          r.name,
          fig({ i: HOTLINE, r, p: `2024-0${n}` }, { may: true }),
        ]),
      ),
    ]),
  );

const yearsByMonths = () =>
  book(
    '年行月列.xlsx',
    sheet('Sheet1', [
      [title('拱墅区12345热线受理量（件）')],
      [head('年份'), ...[1, 2, 3, 4].map((n) => head(`${n}月`))],
      ...[2022, 2023, 2024].map((year) => [
        label(`${year}年`),
        ...[1, 2, 3, 4].map((n) =>
          fig({ i: HOTLINE, r: DISTRICT, p: `${year}-0${n}` }, { may: true }),
        ),
      ]),
    ]),
  );

const besideTheWhole = () =>
  plain(
    '女性.xlsx',
    ['2024年3月各街道培训情况（人次）'],
    [
      ['职业培训人次', of(TRAINING, MARCH)],
      ['其中：女', of(indicator('职业培训人次·女', '人次', { words: ['女'] }), MARCH)],
    ],
  );

const measured = () =>
  plain(
    '带单位的格.xlsx',
    ['2024年3月各街道热线受理情况'],
    [
      [
        '12345热线受理量',
        (r, n) => {
          const value = [1234, 12_000, 56, 789, 2001, 30][n];
          const text = ['1,234件', '1.2万件', '56件', '789 件', '２００１件', '30件'][n];
          return fig({ i: HOTLINE, r, p: MARCH }, { value, write: () => text });
        },
      ],
    ],
  );

/** Two tables run together without a line between them. */
const runTogether = () =>
  book(
    '连在一起.xlsx',
    sheet('Sheet1', [
      [title('2024年3月情况')],
      [head('街道'), head('城镇新增就业（人）')],
      ...FEW.slice(0, 3).map((r) => [r.name, fig({ i: JOBS, r, p: MARCH })]),
      [head('街道'), head('劳动争议受理案件（件）')],
      ...FEW.slice(0, 3).map((r) => [r.name, fig({ i: CASES, r, p: MARCH }, { may: true })]),
    ]),
  );

const single = () =>
  book(
    '一个数.xlsx',
    sheet('Sheet1', [
      [title('2024年3月')],
      [head('街道'), head('城镇新增就业（人）')],
      ['潮鸣街道', fig({ i: JOBS, r: FEW[4], p: MARCH })],
    ]),
  );

const negativeCount = () =>
  plain(
    '负数人数.xlsx',
    ['2024年3月各街道城镇新增就业'],
    [
      [
        '城镇新增就业（人）',
        (r, n) => fig({ i: JOBS, r, p: MARCH }, n === 2 ? { value: -12, may: true } : {}),
      ],
    ],
  );

const injection = () =>
  plain(
    '注入.xlsx',
    ['2024年3月各街道热线受理'],
    [
      [
        '12345热线受理量（件）',
        (r, n) =>
          n === 1 ? asked('=HYPERLINK("http://x.invalid","1")') : fig({ i: HOTLINE, r, p: MARCH }),
      ],
    ],
  );

const changeRows = () =>
  book(
    '同比在行.xlsx',
    sheet('Sheet1', [
      [title('2024年拱墅区热线受理情况')],
      [head('指标'), ...[1, 2, 3].map((n) => head(`${n}月`))],
      [
        label('12345热线受理量（件）'),
        ...[1, 2, 3].map((n) => fig({ i: HOTLINE, r: DISTRICT, p: `2024-0${n}` })),
      ],
      [
        label('同比增长（%）'),
        ...[1, 2, 3].map((n) =>
          change({ i: HOTLINE, r: DISTRICT, p: `2024-0${n}` }, { may: true }),
        ),
      ],
    ]),
  );

const remarks = () =>
  plain(
    '备注.xlsx',
    ['2024年3月各街道招聘会'],
    [
      [
        '招聘会场次（场）',
        (r) =>
          fig({
            i: indicator('招聘会场次', '场', { words: ['招聘会'], like: 'small' }),
            r,
            p: MARCH,
          }),
      ],
      [
        '备注',
        (_r, n) => (n === 1 ? note('含线上2场') : n === 3 ? note('2场为联合举办') : undefined),
      ],
    ],
    { below: [[note('说明：数据来源于街道上报，截至2024年4月2日。')], [left(undefined)]] },
  );

export const hands = {
  'a title in three cells': brokenTitle,
  'a unit in the title': unitInTitle,
  'numbers of columns below the head': numbering,
  'areas merged over streets, a sum in each': areas,
  'a change by so many persons': absoluteChange,
  'two times named in the head': namedYears,
  'a year in Chinese numerals': chineseNumerals,
  'a year of two digits': shortYear,
  'from a day to a day': fromTo,
  'at the end of a month': atTheEnd,
  'this month and last': thisAndLast,
  'numbered heads': numberedHeads,
  'numbered rows': numberedRows,
  'an export with a title': exported,
  'a district over its streets': sections,
  'the whole district last': wholeLast,
  'a total that is off': totalOff,
  'the year and the month in two columns': yearAndMonth,
  'years down, months across': yearsByMonths,
  'a part beside its whole': besideTheWhole,
  'units in the cells': measured,
  'two tables run together': runTogether,
  'one figure': single,
  'a negative count': negativeCount,
  'a formula injected as text': injection,
  'a change in the row below': changeRows,
  'remarks beside and below': remarks,
};

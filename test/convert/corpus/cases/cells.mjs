// What people type into cells, and what programs make of it.
import {
  LEFT,
  UP,
  WRITE,
  asked,
  change,
  fig,
  free,
  gap,
  head,
  left,
  note,
  shifted,
  target,
  title,
  unit,
} from '../kit/cells.mjs';
import { book, sheet } from '../kit/sheet.mjs';
import {
  AGAIN,
  CASES,
  DISTRICT,
  FEW,
  HOTLINE,
  JOBS,
  MEALS,
  POPULATION,
  RECOVERED,
  SETTLED,
  STREETS,
  TRAINING,
  VISITS,
  indicator,
  person,
  valueOf,
} from '../kit/truth.mjs';

const MARCH = '2024-03';
const typed = (text, value, q) => ({ value, q, write: () => text });

/** Text, value and qualifier of a cell below 单位：人次. */
const TYPED = [
  ['１２３４', 1234],
  ['1,234', 1234],
  ['１２，３４５', 12_345],
  ['1 234', 1234],
  ['2.2万', 22_000],
  ['1.2亿', 120_000_000],
  ['约4万', 40_000, 'about'],
  ['30余', 30, 'more-than'],
  ['超3000', 3000, 'more-than'],
  ['不少于1000', 1000, 'at-least'],
  ['近500', 500, 'nearly'],
  ['≥800', 800, 'at-least'],
  ['1000以上', 1000, 'at-least'],
  ['约 650 人次', 650, 'about'],
  [' 77 ', 77],
  ['88人次', 88],
  ['200左右', 200, 'about'],
  ['不超过90', 90, 'at-most'],
];

const asTyped = () =>
  book(
    '手工填报.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道职业培训人次'), unit('单位：人次')],
      [head('街道'), head('职业培训人次')],
      ...TYPED.map(([text, value, q], n) => [
        STREETS[n].name,
        fig({ i: TRAINING, r: STREETS[n], p: MARCH }, typed(text, value, q)),
      ]),
    ]),
  );

const AMBIGUOUS = ['12,34', '1,2345', '<5', '3-5', '见附件', '#REF!'];

const unreadable = () =>
  book(
    '读不出.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道职业培训人次'), unit('单位：人次')],
      [head('街道'), head('职业培训人次')],
      ...STREETS.slice(0, 12).map((r, n) => [
        r.name,
        n % 2 ? asked(AMBIGUOUS[(n - 1) / 2]) : fig({ i: TRAINING, r, p: MARCH }),
      ]),
    ]),
  );

const GROWTH = indicator('净增', '人', { words: ['净增'] });

const negatives = () =>
  book(
    '净增.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道常住人口变动情况'), LEFT, unit('单位：人')],
      [head('街道'), head('常住人口净增')],
      ...FEW.map((r, n) => [
        r.name,
        fig(
          { i: GROWTH, r, p: MARCH },
          [
            { value: -123, write: WRITE.brackets },
            { value: -45, write: WRITE.minus },
            { value: -6 },
            { value: 78 },
            { value: -1234, write: (v) => ({ v, z: '#,##0;(#,##0)' }) },
            { value: 0 },
          ][n],
        ),
      ]),
    ]),
  );

const percents = () =>
  book(
    '百分比.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道调解成功率')],
      [head('街道'), head('调解成功率')],
      ...FEW.map((r, n) => [
        r.name,
        fig({ i: SETTLED, r, p: MARCH }, { write: n % 2 ? WRITE.percent : WRITE.percentText }),
      ]),
    ]),
  );

/** 953 of a thousand: the unit of the head is ‰, or the format shows per cent below a head that says (%). */
const percentBelowHead = () =>
  book(
    '百分比格式.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道调解成功率')],
      [head('街道'), head('调解成功率（%）')],
      ...FEW.map((r) => [r.name, fig({ i: SETTLED, r, p: MARCH }, { write: WRITE.percent })]),
    ]),
  );

const TEN_THOUSAND = (v) => ({ v: shifted(v, -4) });

const tenThousands = () =>
  book(
    '万人.xlsx',
    sheet('Sheet1', [
      [title('2023年末各街道常住人口（万人）')],
      [head('街道'), head('常住人口')],
      ...FEW.map((r) => [
        r.name,
        fig(
          { i: POPULATION, r, p: '2023' },
          { value: valueOf({ i: POPULATION, r, p: '2023' }), write: TEN_THOUSAND },
        ),
      ]),
    ]),
  );

/** 0!.0,"万" and the like show a number in 万 and store it whole. */
const shownInTenThousands = () =>
  book(
    '万格式.xlsx',
    sheet('Sheet1', [
      [title('2023年末各街道常住人口'), unit('单位：人')],
      [head('街道'), head('常住人口')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: POPULATION, r, p: '2023' }, { write: (v) => ({ v, z: '0!.0,"万"' }) }),
      ]),
    ]),
  );

const money = () =>
  book(
    '亿元.xlsx',
    sheet('Sheet1', [
      [title('2023年各街道挽回劳动者经济损失'), unit('单位：亿元')],
      [head('街道'), head('挽回劳动者经济损失')],
      ...FEW.map((r, n) => [
        r.name,
        fig({ i: RECOVERED, r, p: '2023' }, { value: 1200 + 35 * n, write: (v) => shifted(v, -4) }),
      ]),
    ]),
  );

const storedAsText = () =>
  book(
    '文本数字.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道就业情况（人）')],
      [head('街道'), head('城镇新增就业'), head('失业人员再就业')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: JOBS, r, p: MARCH }, { write: WRITE.text }),
        fig({ i: AGAIN, r, p: MARCH }, { write: WRITE.full }),
      ]),
    ]),
  );

/** 2-3 became the third of February, 3.30105E+11 a number. */
const mangled = () =>
  book(
    '日期.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道招聘会'), LEFT, unit('单位：场')],
      [head('街道'), head('招聘会场次')],
      ...FEW.map((r, n) => [
        r.name,
        n % 2
          ? asked(45_325 + n, { z: 'm"月"d"日"' })
          : fig({ i: indicator('招聘会场次', '场', { words: ['招聘会'] }), r, p: MARCH }),
      ]),
    ]),
  );

const formulas = () =>
  book(
    '公式.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道就业情况（人）')],
      [head('街道'), head('城镇新增就业'), head('失业人员再就业')],
      ...FEW.map((r, n) => [
        r.name,
        fig({ i: JOBS, r, p: MARCH }, { f: `SUM(X${n + 3}:Z${n + 3})` }),
        n === 3
          ? asked(undefined, { f: 'VLOOKUP(A6,Y:Z,2,0)' })
          : n === 4
            ? asked('#REF!', { f: '#REF!+1', error: true })
            : fig({ i: AGAIN, r, p: MARCH }, { f: `X${n + 3}+1` }),
      ]),
    ]),
  );

const superscripts = () =>
  book(
    '上标.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道热线受理量（件）')],
      [head('街道'), head('12345热线受理量①')],
      ...FEW.map((r, n) => [
        n === 1 ? `${r.name}②` : r.name,
        fig(
          { i: HOTLINE, r, p: MARCH },
          [
            { write: (v) => ({ v: String(v), mark: '2' }) },
            { write: (v) => `${v}①` },
            { write: (v) => `${v}*` },
            {},
            { write: (v) => ({ v: String(v), mark: '1)', inline: true }) },
            { write: (v) => `${v}②` },
          ][n],
        ),
      ]),
      [note('注：①含重复来电。')],
      [note('②含跨区件。* 为核减后数据。')],
    ]),
  );

const decimals = () =>
  book(
    '小数.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道挽回劳动者经济损失（万元）')],
      [head('街道'), head('挽回劳动者经济损失')],
      ...FEW.map((r, n) => [
        r.name,
        fig(
          { i: RECOVERED, r, p: MARCH },
          [
            { value: 0.3, write: () => 0.1 + 0.2 },
            { value: 1.1, write: () => ({ v: 1.1, z: '0.00' }) },
            { value: 1_234.5, write: () => ({ v: 1234.5, z: '#,##0.00' }) },
            { value: 2.675 },
            { value: 8.2, write: () => 8.2 },
            { value: 0.07, write: () => '0.07' },
          ][n],
        ),
      ]),
    ]),
  );

const MARKS = ['—', '…', '*', '/', '-', ''];
const MEANS = ['M', 'N', 'Q', 'L', 'O', 'leave'];

const symbols = (text) =>
  book(
    '符号.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道社区食堂就餐人次')],
      [head('街道'), head('社区食堂就餐人次（人次）'), head('综合体到访人次（人次）')],
      ...FEW.map((r, n) => [
        r.name,
        fig({ i: MEALS, r, p: MARCH }),
        MARKS[n] === '' ? undefined : text({ i: VISITS, r, p: MARCH }, n),
      ]),
      [note('注：“—”表示不适用，“…”表示数据过小。')],
    ]),
  );

const declared = () => ({
  files: [symbols((of, n) => gap(of, MARKS[n], MEANS[n]))],
  answers: MARKS.map((text, n) => ({ code: 'symbol', text, value: MEANS[n] })),
});

const undeclared = () => symbols((_of, n) => asked(MARKS[n]));

const hidden = () =>
  book('隐藏.xlsx', [
    sheet(
      '3月',
      [
        [title('2024年3月各街道就业情况（人）')],
        [head('街道'), head('城镇新增就业'), head('核对数'), head('失业人员再就业')],
        ...FEW.map((r, n) => [
          r.name,
          n === 3 ? left(4711) : fig({ i: JOBS, r, p: MARCH }),
          left(99),
          n === 3 ? left(4712) : fig({ i: AGAIN, r, p: MARCH }),
        ]),
      ],
      { hiddenColumns: [2], hiddenRows: [5] },
    ),
    sheet('底稿', [[head('街道'), head('城镇新增就业')], ...FEW.map((r) => [r.name, left(7)])], {
      isHidden: true,
    }),
  ]);

const targets = () =>
  book(
    '目标.xlsx',
    sheet('Sheet1', [
      [title('2024年各街道城镇新增就业目标完成情况（1—3月）'), LEFT, LEFT, unit('单位：人')],
      [head('街道'), head('全年目标'), head('1—3月累计完成'), head('完成率（%）')],
      ...FEW.map((r) => {
        const goal = target({ i: JOBS, r, p: '2024' }, { value: 2000, may: true });
        const done = fig({ i: JOBS, r, p: MARCH, acc: 'ytd' }, { value: 560 });
        return [r.name, goal, done, left(28)];
      }),
    ]),
  );

const provisional = () =>
  book(
    '初步.xlsx',
    sheet('Sheet1', [
      [title('2024年各街道城镇新增就业（人）')],
      [head('街道'), head('2024年1月'), head('2024年2月'), head('2024年3月（初步）')],
      ...FEW.map((r) => [
        r.name,
        fig({ i: JOBS, r, p: '2024-01' }),
        fig({ i: JOBS, r, p: '2024-02' }),
        fig({ i: JOBS, r, p: MARCH }, { status: 'P' }),
      ]),
    ]),
  );

const twoRowsOneCell = () =>
  book(
    '重复.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道劳动争议受理案件（件）')],
      [head('街道'), head('受理案件')],
      ...FEW.map((r, n) => [r.name, n === 2 ? asked(501) : fig({ i: CASES, r, p: MARCH })]),
      [FEW[2].name, asked(502)],
    ]),
  );

const changesInWords = () =>
  book(
    '增长.xlsx',
    sheet('Sheet1', [
      [title('2024年一季度各街道热线受理情况')],
      [head('街道'), head('12345热线受理量（件）'), head('同比增长')],
      ...FEW.map((r, n) => [
        r.name,
        fig({ i: HOTLINE, r, p: '2024-Q1' }),
        change(
          { i: HOTLINE, r, p: '2024-Q1' },
          [
            { value: 5.2, write: () => '增长5.2%' },
            { value: -1.8, write: () => '下降1.8%' },
            { value: 0, write: () => '持平' },
            { value: 12, write: () => ({ v: 0.12, z: '0.0%' }) },
            { value: -3.4, write: () => '-3.4%' },
            { value: 0.7, write: () => '↑0.7%' },
          ][n],
        ),
      ]),
    ]),
  );

const comments = () =>
  book(
    '批注.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道热线受理量（件）')],
      [head('街道'), head('12345热线受理量')],
      ...FEW.map((r, n) => [
        r.name,
        fig({ i: HOTLINE, r, p: MARCH }, n === 1 ? { comment: `${person(0)}：已核` } : {}),
      ]),
    ]),
  );

const shares = () =>
  book(
    '比重.xlsx',
    sheet('Sheet1', [
      [title('2023年末拱墅区人口构成'), LEFT, LEFT],
      [head('年龄组'), head('人口（人）'), head('比重（%）')],
      [UP, UP, UP],
      ...['00—14岁', '15—59岁', '60岁及以上'].map((name, n) => [
        name,
        fig(
          {
            i: indicator(`人口${name}`, '人', { words: ['人口', name.slice(0, 2)], stock: true }),
            r: DISTRICT,
            p: '2023',
          },
          { may: true },
        ),
        free(30 + n),
      ]),
    ]),
  );

export const cells = {
  'numbers as they are typed': asTyped,
  'cells that cannot be read': unreadable,
  'negative numbers': negatives,
  'per cent by format and by text': percents,
  'per cent by format below a head that says so': percentBelowHead,
  'ten thousands of persons': tenThousands,
  'a format that shows ten thousands': shownInTenThousands,
  'hundreds of millions': money,
  'numbers stored as text': storedAsText,
  'ranges that became dates': mangled,
  'formulas with and without values': formulas,
  'superscripts and marks': superscripts,
  'decimals that a computer makes long': decimals,
  'symbols that are declared': declared,
  'symbols that nobody declared': undeclared,
  'hidden rows, columns and sheets': hidden,
  'targets and their completion': targets,
  'provisional figures': provisional,
  'two rows for one cell': twoRowsOneCell,
  'changes in words': changesInWords,
  'comments on cells': comments,
  'age groups and their shares': shares,
};

// Where a quick reader errs: times that are not the table's, shares beside counts, groups that are no regions,
// words that look like others.
import {
  LEFT,
  UP,
  WRITE,
  asked,
  change,
  fig,
  free,
  head,
  label,
  left,
  note,
  target,
  title,
  unit,
} from '../kit/cells.mjs';
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
  UNEMPLOYED,
  indicator,
} from '../kit/truth.mjs';

const MARCH = '2024-03';

/** Titles, a head row or more, and a row for each region. */
const table = (file, titles, heads, cells, { regions = FEW, name = 'Sheet1', below = [] } = {}) =>
  book(
    file,
    sheet(name, [
      ...titles.map((line) => [title(line)]),
      ...heads.map((row) =>
        row.map((cell) => (typeof cell === 'string' && cell.length > 1 ? head(cell) : cell)),
      ),
      ...regions.map((r, n) => [r.name, ...cells.map((cell) => cell(r, n))]),
      ...below,
    ]),
  );

const of = (i, p, more) => (r) => fig({ i, r, p }, more);

/** The first figures look like years and the rest do not. */
const yearLike = () =>
  table(
    '技能培训.xlsx',
    ['2024年3月技能培训情况'],
    [['街道', '技能培训人次']],
    [(r, n) => fig({ i: TRAINING, r, p: MARCH }, { value: n < 2 ? 2043 - n : 213 + n })],
  );

const yearbookYear = () =>
  table(
    '拱墅统计年鉴2024.xlsx',
    ['拱墅统计年鉴—2024', '2-3 各街道常住人口（2023年末）', '单位：人'],
    [['街道', '常住人口']],
    [of(POPULATION, '2023', { may: true })],
  );

const yearbookHeads = () =>
  table(
    '年鉴-2024.xlsx',
    ['《拱墅统计年鉴2024》表3-1 各街道常住人口', '单位：人'],
    [['街道', '2021年', '2022年', '2023年']],
    [of(POPULATION, '2021'), of(POPULATION, '2022'), of(POPULATION, '2023')],
  );

const monthAndQuarter = () =>
  table(
    '月度和季度.xlsx',
    ['2024年3月及一季度各街道城镇新增就业'],
    [['街道', '3月（人）', '一季度（人）']],
    [of(JOBS, MARCH, { may: true }), of(JOBS, '2024-Q1', { may: true })],
  );

const shareBeside = () =>
  table(
    '占比.xlsx',
    ['2024年3月各街道登记失业情况'],
    [
      ['街道', '登记失业人数', LEFT],
      [UP, '人数（人）', '占比（%）'],
    ],
    [of(UNEMPLOYED, MARCH, { may: true }), (_r, n) => free(10 + n)],
  );

const twoChanges = () =>
  table(
    '增减两种.xlsx',
    ['2024年3月各街道12345热线受理情况'],
    [
      ['街道', '受理量（件）', '比上年同期增减', LEFT],
      [UP, UP, '绝对数（件）', '幅度（%）'],
    ],
    [
      (r) => fig({ i: { ...HOTLINE, words: ['受理量'] }, r, p: MARCH }),
      (_r, n) => free(12 - n * 5),
      (r) => change({ i: { ...HOTLINE, words: ['受理量'] }, r, p: MARCH }, { may: true }),
    ],
  );

const sinceYearStart = () =>
  table(
    '较年初.xlsx',
    ['2024年6月末各街道登记失业情况'],
    [['街道', '登记失业人数（人）', '较年初增减（%）']],
    [
      of(UNEMPLOYED, '2024-06', { may: true }),
      (r) => change({ i: UNEMPLOYED, r, p: '2024-06' }, { of: { basis: 'year-start' }, may: true }),
    ],
  );

const ratePoints = () =>
  table(
    '百分点.xlsx',
    ['2024年3月各街道调解成功率'],
    [['街道', '调解成功率（%）', '比上月增减（个百分点）']],
    [
      of(SETTLED, MARCH),
      (r) => change({ i: SETTLED, r, p: MARCH }, { of: { basis: 'previous-period' } }),
    ],
  );

const plainRunning = () =>
  table(
    '累计简写.xlsx',
    ['2024年5月各街道城镇新增就业（人）'],
    [['街道', '本月', '累计', '去年同期累计', '±%']],
    [
      of(JOBS, '2024-05'),
      (r) => fig({ i: JOBS, r, p: '2024-05', acc: 'ytd' }),
      (r) => fig({ i: JOBS, r, p: '2023-05', acc: 'ytd' }),
      (r) => change({ i: JOBS, r, p: '2024-05', acc: 'ytd' }, { may: true }),
    ],
  );

const growthBesideEach = () =>
  table(
    '增速相间.xlsx',
    ['2024年各街道12345热线受理量'],
    [
      ['街道', '1月', LEFT, '2月', LEFT],
      [UP, '受理量（件）', '同比（%）', '受理量（件）', '同比（%）'],
    ],
    ['2024-01', '2024-02'].flatMap((p) => [
      (r) => fig({ i: { ...HOTLINE, words: ['受理量'] }, r, p }),
      (r) => change({ i: { ...HOTLINE, words: ['受理量'] }, r, p }),
    ]),
  );

const planned = () =>
  table(
    '计划完成.xlsx',
    ['2023年各街道城镇新增就业计划完成情况', '单位：人'],
    [['街道', '年度计划数', '实际完成数', '完成率（%）']],
    [
      (r) => target({ i: JOBS, r, p: '2023' }, { value: 1500, may: true }),
      of({ ...JOBS, words: [] }, '2023', { may: true }),
      (_r, n) => left(97.5 + n),
    ],
  );

/** Weeks and thirds of months are no periods of the contract. */
const weeks = () =>
  table(
    '周报.xlsx',
    ['2024年12345热线受理周报'],
    [['街道', '第12周', '第13周']],
    [(_r, n) => asked(30 + n), (_r, n) => asked(40 + n)],
  );

const thirds = () =>
  table(
    '旬报.xlsx',
    ['2024年3月12345热线受理旬报（件）'],
    [['街道', '上旬', '中旬', '下旬']],
    [(_r, n) => free(30 + n), (_r, n) => free(40 + n), (_r, n) => free(50 + n)],
  );

const days = () =>
  book(
    '日报.xlsx',
    sheet('Sheet1', [
      [title('拱墅区12345热线受理日报')],
      [head('日期'), head('12345热线受理量（件）')],
      ...[1, 2, 3, 4].map((d) => [
        { v: 45_352 + d - 1, z: 'yyyy-mm-dd', role: 'label' },
        fig({ i: HOTLINE, r: DISTRICT, p: `2024-03-0${d}` }),
      ]),
    ]),
  );

const crossTable = () => {
  const part = (sex, age) =>
    indicator(`登记失业人数·${sex}·${age}`, '人', { words: [sex, age.slice(0, 2)], stock: true });
  return book(
    '交叉表.xlsx',
    sheet('Sheet1', [
      [title('2024年3月拱墅区登记失业人员构成（人）')],
      [head('年龄'), head('男'), head('女')],
      ...['16—24岁', '25—44岁', '45岁及以上'].map((age) => [
        age,
        fig({ i: part('男', age), r: DISTRICT, p: MARCH }, { may: true }),
        fig({ i: part('女', age), r: DISTRICT, p: MARCH }, { may: true }),
      ]),
    ]),
  );
};

const totalInHead = () => {
  const part = (word) => indicator(`培训·${word}`, '人次', { words: [word] });
  return table(
    '合计在表头.xlsx',
    ['2024年3月各街道职业培训人次', '单位：人次'],
    [
      ['街道', '职业培训人次', LEFT, LEFT],
      [UP, '合计', '男性', '女性'],
    ],
    [
      of({ ...TRAINING, words: ['培训'] }, MARCH, { may: true }),
      of(part('男'), MARCH),
      of(part('女'), MARCH),
    ],
  );
};

/** Set in by the program, not by blanks. */
const indents = () => {
  const parts = ['高校毕业生', '就业困难人员'].map((name) =>
    indicator(`城镇新增就业·${name}`, '人', { words: [name.slice(0, 2)] }),
  );
  return book(
    '缩进.xlsx',
    sheet('Sheet1', [
      [title('2024年3月拱墅区就业情况'), unit('单位：人')],
      [head('项目'), head('人数')],
      [label('城镇新增就业'), fig({ i: JOBS, r: DISTRICT, p: MARCH })],
      ...parts.map((i) => [
        label(i.name.split('·')[1], { indent: 2 }),
        fig({ i, r: DISTRICT, p: MARCH }, { may: true }),
      ]),
      [label('失业人员再就业'), fig({ i: AGAIN, r: DISTRICT, p: MARCH })],
    ]),
  );
};

const perMille = () => {
  const births = indicator('出生率', '‰', { words: ['出生率'], like: 'rate', stock: true });
  return table(
    '出生率.xlsx',
    ['2023年各区出生率和死亡率'],
    [['地区', '出生率（‰）', '出生率比上年增减（千分点）']],
    [
      of(births, '2023'),
      (r, n) => change({ i: births, r, p: '2023' }, { value: Number(`${n + 1}e-1`), may: true }),
    ],
    { regions: DISTRICTS },
  );
};

const blankCorner = () =>
  table(
    '空角.xlsx',
    ['2024年3月各街道就业情况（人）'],
    [[undefined, '城镇新增就业', '失业人员再就业']],
    [of(JOBS, MARCH), of(AGAIN, MARCH)],
  );

const slantedCorner = () =>
  table(
    '斜线.xlsx',
    ['2024年3月各街道就业情况（人）'],
    [['指标\n街道', '城镇新增就业', '失业人员再就业']],
    [of(JOBS, MARCH), of(AGAIN, MARCH)],
  );

const notedNames = () =>
  book(
    '带注的街道.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道劳动争议受理案件（件）')],
      [head('街道'), head('受理案件')],
      ...FEW.map((r, n) => [
        label(
          n === 1 ? `${r.name}*` : n === 2 ? `${r.name}（注1）` : n === 3 ? `${r.name}[1]` : r.name,
        ),
        fig({ i: CASES, r, p: MARCH }, { may: n > 0 && n < 4 }),
      ]),
      [note('*含开发区。注1：含上年结转。')],
    ]),
  );

/** 市区 and 县（市） are no divisions. */
const groupsOfDistricts = () =>
  book(
    '市区.xlsx',
    sheet('Sheet1', [
      [title('2023年末杭州市各地常住人口'), unit('单位：人')],
      [head('地区'), head('常住人口')],
      [label('全市'), fig({ i: POPULATION, r: CITY, p: '2023' }, { may: true })],
      [label('市区'), free(9_000_000)],
      ...DISTRICTS.map((r) => [label(`  ${r.name}`), fig({ i: POPULATION, r, p: '2023' })]),
      [label('县（市）'), free(1_000_000)],
      [label('  桐庐县'), fig({ i: POPULATION, r: { name: '桐庐县', code: '330122' }, p: '2023' })],
    ]),
  );

/** Two columns say where: the district, and the street in it. */
const twoColumnsOfPlaces = () =>
  book(
    '区和街道.xlsx',
    sheet('Sheet1', [
      [title('2024年3月各街道劳动争议受理案件（件）')],
      [head('区'), head('街道'), head('受理案件')],
      ...FEW.slice(0, 3).map((r, n) => [
        n === 0 ? label('拱墅区') : UP,
        r.name,
        fig({ i: CASES, r, p: MARCH }),
      ]),
      [
        label('上城区'),
        '清波街道',
        fig({ i: CASES, r: { name: '清波街道', code: '330102001' }, p: MARCH }),
      ],
      [UP, '湖滨街道', fig({ i: CASES, r: { name: '湖滨街道', code: '330102003' }, p: MARCH })],
    ]),
  );

const monthNumbers = () =>
  book(
    '月份数字.xlsx',
    sheet('Sheet1', [
      [title('2024年各街道12345热线受理量（件）')],
      [head('街道'), head('月份'), LEFT, LEFT],
      [UP, head(1), head(2), head(3)],
      ...FEW.map((r) => [
        r.name,
        ...[1, 2, 3].map((n) => fig({ i: HOTLINE, r, p: `2024-0${n}` }, { may: true })),
      ]),
    ]),
  );

const codedMonths = () =>
  table(
    '代码月份.xlsx',
    ['各街道12345热线受理量（件）'],
    [['街道', '202401', '202402', '202312']],
    [of(HOTLINE, '2024-01'), of(HOTLINE, '2024-02'), of(HOTLINE, '2023-12')],
  );

const englishMonths = () => {
  const claims = indicator('Claims', 'cases', { words: ['Claims'] });
  const areas = ['Northfield', 'Eastbrook'].map((name) => ({ name }));
  return book(
    'claims.xlsx',
    sheet('Claims', [
      [title('Claims by area (cases)')],
      [
        head('Area'),
        head('Jan 2024'),
        head('February 2024'),
        { v: 45_352, z: 'mmm\\-yy', role: 'head' },
      ],
      ...areas.map((r) => [
        r.name,
        ...['2024-01', '2024-02', MARCH].map((p) => fig({ i: claims, r, p }, { may: true })),
      ]),
    ]),
  );
};

const manyUnits = () => {
  const items = [
    [POPULATION, '万人', -4],
    [JOBS, '人', 0],
    [SETTLED, '%', 0],
    [indicator('财政收入', '万元', { like: 'money' }), '亿元', -4],
  ];
  return book(
    '综合.xlsx',
    sheet('Sheet1', [
      [title('2024年一季度拱墅区主要指标')],
      [head('序号'), head('指标名称'), head('计量单位'), head('绝对值'), head('同比增长%')],
      ...items.map(([i, word, places], n) => [
        left(n + 1),
        i.name,
        word,
        fig(
          { i, r: DISTRICT, p: '2024-Q1' },
          { value: places ? 123_400 : undefined, write: (v) => Number(`${v}e${places}`) },
        ),
        change({ i, r: DISTRICT, p: '2024-Q1' }, { may: true }),
      ]),
    ]),
  );
};

const oddSpaces = () =>
  table(
    '不间断空格.xlsx',
    ['2024年3月\u00a0各街道热线受理情况'],
    [['街道', '12345热线受理量（件）']],
    [
      (r, n) =>
        fig(
          { i: HOTLINE, r, p: MARCH },
          {
            value: 1234 + n,
            write: (v) =>
              [
                `${v}\u00a0`,
                `\u3000${v}`,
                `1\u00a023${4 + n}`.replace('\u00a023', '23'),
                `'${v}`.slice(1),
                `${v}.0`,
                `${v}`,
              ][n],
          },
        ),
    ],
  );

const hiddenTotal = () =>
  table(
    '增幅排名.xlsx',
    ['2024年3月各街道城镇新增就业'],
    [['街道', '总量（人）', '总量排名', '增幅（%）', '增幅排名']],
    [
      of({ ...JOBS, words: [] }, MARCH),
      (_r, n) => left(n + 1),
      (r) => change({ i: { ...JOBS, words: [] }, r, p: MARCH }, { may: true }),
      (_r, n) => left(6 - n),
    ],
  );

const ADDED = indicator('工业增加值', '亿元', { words: ['增加值'], like: 'money' });

const notComparable = () =>
  table(
    '可比.xlsx',
    ['2024年一季度各区规上工业增加值'],
    [['地区', '增加值（亿元）', '按可比价增长（%）']],
    [of(ADDED, '2024-Q1'), (r) => change({ i: ADDED, r, p: '2024-Q1' }, { may: true })],
    { regions: DISTRICTS },
  );

const newerYearInFile = () =>
  book(
    '2024年5月上报.xlsx',
    sheet('Sheet1', [
      [title('各街道2024年4月城镇新增就业（人）')],
      [head('街道'), head('新增就业')],
      ...STREETS.slice(0, 5).map((r) => [r.name, fig({ i: JOBS, r, p: '2024-04' })]),
      [note('填报时间：2024年5月6日')],
    ]),
  );

const sheetAgainstTitle = () =>
  book(
    '上报.xlsx',
    sheet('2024年4月', [
      [title('2024年3月各街道城镇新增就业（人）')],
      [head('街道'), head('新增就业')],
      ...FEW.map((r) => [r.name, fig({ i: JOBS, r, p: MARCH }, { may: true })]),
    ]),
  );

const perCentOfGroups = () =>
  table(
    '满意度.xlsx',
    ['2024年3月各街道满意度调查（%）'],
    [['街道', '满意', '基本满意', '不满意', '满意率']],
    [
      ...['满意', '基本满意', '不满意'].map((name) =>
        of(indicator(`评价·${name}`, '%', { words: [name], like: 'rate', stock: true }), MARCH),
      ),
      of(indicator('满意率', '%', { like: 'rate', stock: true }), MARCH, { write: WRITE.text }),
    ],
  );

export const traps = {
  'the year of a yearbook': yearbookYear,
  'years in the heads of a yearbook': yearbookHeads,
  'a month and a quarter': monthAndQuarter,
  'a share beside its count': shareBeside,
  'a change by number and by per cent': twoChanges,
  'since the start of the year': sinceYearStart,
  'points against last month': ratePoints,
  'so far, said shortly': plainRunning,
  'growth beside each month': growthBesideEach,
  'planned and done': planned,
  weeks: weeks,
  'thirds of a month': thirds,
  days: days,
  'sex across, ages down': crossTable,
  'a total in the head': totalInHead,
  'indents of the program': indents,
  'per mille': perMille,
  'a blank corner': blankCorner,
  'a corner of two words': slantedCorner,
  'names with notes': notedNames,
  'groups of districts': groupsOfDistricts,
  'districts and streets in two columns': twoColumnsOfPlaces,
  'months as bare numbers': monthNumbers,
  'months as codes': codedMonths,
  'English months and a date in the head': englishMonths,
  'a unit for each row': manyUnits,
  'spaces that are none': oddSpaces,
  'two ranks': hiddenTotal,
  'growth at comparable prices': notComparable,
  'a later month in the name of the file': newerYearInFile,
  'a sheet that gainsays its title': sheetAgainstTitle,
  'parts of an opinion': perCentOfGroups,
  'figures that look like years': yearLike,
};

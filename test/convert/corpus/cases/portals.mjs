// What data portals and statistical databases export, and tables of censuses and yearbooks that cover the
// country. Only the shapes are remembered; every number is made up.
import { LEFT, UP, fig, free, gap, head, label, note, title, unit } from '../kit/cells.mjs';
import { book, sheet } from '../kit/sheet.mjs';
import { CASES, FEW, JOBS, indicator, valueOf } from '../kit/truth.mjs';

const province = (name, code) => ({ name, code });
const NORTH = [
  province('北京市', '110000'),
  province('天津市', '120000'),
  province('河北省', '130000'),
  province('山西省', '140000'),
  province('内蒙古自治区', '150000'),
];

/** 北 京: short names, set apart to the same width. */
const SPACED = ['北  京', '天  津', '河  北', '山  西', '内蒙古'];

const NATION = { name: '全国', code: '000000' };

/** A national database: titles with the name of the base and the time, unit in the name, source below. */
const nationalBase = () => {
  const prices = indicator('居民消费价格指数(上年同月=100)', '', { words: ['居民消费价格指数'] });
  const output = indicator('发电量当期值', '亿千瓦时', { words: ['发电量'], like: 'money' });
  const months = ['2024-03', '2024-02', '2024-01', '2023-12'];
  const text = (p) => `${p.slice(0, 4)}年${Number(p.slice(5))}月`;
  return book(
    '月度数据.xls',
    sheet('月度数据', [
      [title('数据库：月度数据')],
      [title('时间：最近4个月')],
      [head('指标'), ...months.map((p) => head(text(p)))],
      [
        label('居民消费价格指数(上年同月=100)'),
        ...months.map((p, n) => fig({ i: prices, r: NATION, p }, { value: 100.1 + n, may: true })),
      ],
      [
        label('发电量当期值(亿千瓦时)'),
        ...months.map((p) => fig({ i: output, r: NATION, p }, { may: true })),
      ],
      [note('注：1.自2021年1月起，指数以2020年为基期。')],
      [note('数据来源：某统计局')],
    ]),
    { format: 'xls' },
  );
};

const people = (name, words) => indicator(name, '人', { words, like: 'large', stock: true });

/** A census: the country first, short names with blanks, heads of two rows, a ratio at the end. */
const census = () => {
  const homes = indicator('户数', '户', { words: ['户'], like: 'large', stock: true });
  const all = people('人口数·合计', ['人口数']);
  const men = people('人口数·男', ['男']);
  const women = people('人口数·女', ['女']);
  const row = (name, r, more) => [
    label(name),
    ...[homes, all, men, women].map((i) => fig({ i, r, p: '2020' }, more)),
    free(104.1),
  ];
  return book(
    'A0101.xls',
    sheet('A0101', [
      [title('1-1  各地区户数、人口数和性别比（2020年）'), LEFT, LEFT, LEFT, LEFT, LEFT],
      [
        head('地  区'),
        head('户数\n（户）'),
        head('人口数（人）'),
        LEFT,
        LEFT,
        head('性别比\n（女=100）'),
      ],
      [UP, UP, head('合计'), head('男'), head('女'), UP],
      row('全  国', NATION, { may: true }),
      ...NORTH.map((r, n) => row(SPACED[n], r)),
    ]),
    { format: 'xls' },
  );
};

/** 年鉴: “#” before the parts, a column for each year, percentages in italics that only the head tells apart. */
const hashes = () => {
  const total = indicator('就业人员', '万人', { words: ['就业人员'], like: 'rate', stock: true });
  const urban = indicator('就业人员·城镇', '万人', { words: ['城镇'], like: 'rate', stock: true });
  const village = indicator('就业人员·乡村', '万人', {
    words: ['乡村'],
    like: 'rate',
    stock: true,
  });
  return book(
    '4-1.xlsx',
    sheet('4-1', [
      [title('4-1 就业基本情况')],
      [unit('单位：万人')],
      [head('项  目'), head('2020'), head('2021'), head('2022'), head('2023')],
      ...[
        ['就业人员', total],
        [' #城镇', urban],
        [' #乡村', village],
      ].map(([name, i]) => [
        label(name),
        ...['2020', '2021', '2022', '2023'].map((p) =>
          fig({ i, r: { name: '拱墅区', code: '330105' }, p }, { may: true }),
        ),
      ]),
    ]),
  );
};

const COUNTRIES = ['Northland', 'Southland', 'Westland'].map((name) => ({ name }));

/** A bank of indicators: two lines of source before the head, codes beside names, a column a year. */
const worldBase = () => {
  const literacy = indicator('Literacy rate (% of adults)', '%', {
    words: ['Literacy'],
    like: 'rate',
    stock: true,
  });
  const years = ['2019', '2020', '2021', '2022'];
  return {
    files: [
      book(
        'API_LIT.csv',
        sheet('API_LIT', [
          [title('Data Source'), title('Made-up Development Indicators')],
          [title('Last Updated Date'), title('2024-03-28')],
          [
            head('Country Name'),
            head('Country Code'),
            head('Indicator Name'),
            head('Indicator Code'),
            ...years.map((year) => head(year)),
          ],
          ...COUNTRIES.map((r, n) => [
            label(r.name),
            label(`X${n}L`),
            label('Literacy rate (% of adults)'),
            label('LIT.ADT'),
            ...years.map((p) => (n === 1 && p === '2020' ? undefined : fig({ i: literacy, r, p }))),
          ]),
        ]),
        { format: 'csv', text: { encoding: 'utf-8-bom' } },
      ),
    ],
    answers: [{ code: 'symbol', text: '', value: 'leave' }],
  };
};

/** A European extraction: `:` for none, a letter behind a figure. */
const flags = () => {
  const jobless = indicator('Unemployment rate', '%', {
    words: ['Unemployment'],
    like: 'rate',
    stock: true,
  });
  return {
    files: [
      book(
        'une_rt.xlsx',
        sheet('Sheet 1', [
          [title('Unemployment rate (%) by region')],
          [head('GEO/TIME'), head('2021'), head('2022'), head('2023')],
          ...COUNTRIES.map((r, n) => [
            label(r.name),
            fig({ i: jobless, r, p: '2021' }),
            n === 2
              ? gap({ i: jobless, r, p: '2022' }, ':', 'O')
              : fig({ i: jobless, r, p: '2022' }),
            n === 0
              ? fig(
                  { i: jobless, r, p: '2023' },
                  { write: (v) => `${v} p`, may: true, status: 'P' },
                )
              : fig({ i: jobless, r, p: '2023' }),
          ]),
          [note('Special value')],
          [note(': not available; p provisional')],
        ]),
      ),
    ],
    answers: [{ code: 'symbol', text: ':', value: 'O' }],
  };
};

/** Codes of areas before their names, `[c]` for what is withheld, a total of all areas first. */
const areaCodes = () => {
  const claims = indicator('Claims', 'persons', { words: ['Claims'] });
  const areas = COUNTRIES;
  return {
    files: [
      book(
        'claims.xlsx',
        sheet('Table_3', [
          [title('Table 3: Claims by area, year ending December 2023 (persons)')],
          [note('[c] = confidential')],
          [head('Area code'), head('Area name'), head('2022'), head('2023')],
          ...areas.map((r, n) => [
            label(`T0600000${n + 1}`),
            label(r.name),
            fig({ i: claims, r, p: '2022' }, { may: true }),
            n === 1
              ? { ...gap({ i: claims, r, p: '2023' }, '[c]', 'Q'), truth: { is: 'free' } }
              : fig({ i: claims, r, p: '2023' }, { may: true }),
          ]),
        ]),
      ),
    ],
    answers: [{ code: 'symbol', text: '[c]', value: 'Q' }],
  };
};

/** A city's portal: field names as a database has them, Chinese beside, codes of places. */
const portal = () =>
  book(
    'open_data_330105.csv',
    sheet('open_data', [
      [
        '数据日期',
        '行政区划代码',
        '行政区划名称',
        '指标名称',
        '指标值',
        '计量单位',
        '更新时间',
      ].map((name) => head(name)),
      ...FEW.flatMap((r) =>
        [JOBS, CASES].map((i) => [
          label('2024-03'),
          label(r.code.padEnd(12, '0')),
          label(r.name),
          label(i.name),
          fig({ i, r, p: '2024-03' }),
          label(i.unit),
          label('2024-04-08 09:30:00'),
        ]),
      ),
    ]),
    { format: 'csv', text: { encoding: 'gb18030' } },
  );

/** 决算: codes and names of accounts, the budget and what came of it. */
const accounts = () => {
  const lines = [
    ['208', '社会保障和就业支出'],
    ['20807', '就业补助'],
    ['210', '卫生健康支出'],
  ].map(([code, name]) => [code, indicator(name, '万元', { like: 'money' })]);
  return book(
    '决算.xlsx',
    sheet('支出', [
      [title('2023年拱墅区一般公共预算支出决算表'), LEFT, LEFT, LEFT],
      [undefined, undefined, undefined, unit('单位：万元')],
      [head('科目编码'), head('科目名称'), head('预算数'), head('决算数')],
      ...lines.map(([code, i]) => [
        label(code),
        label(i.name),
        free(valueOf({ i, r: FEW[0], p: '2023' })),
        fig({ i, r: { name: '拱墅区', code: '330105' }, p: '2023' }, { may: true }),
      ]),
    ]),
  );
};

/** Grouped rows: a heading without figures, its parts below, twice the same words in different groups. */
const groupsOfRows = () => {
  const part = (group, name) => indicator(`${group}·${name}`, '人', { words: [group, name] });
  const groups = ['技能培训', '创业培训'];
  const parts = ['合计', '女性', '农民工'];
  return book(
    '分类培训.xlsx',
    sheet('Sheet1', [
      [title('2024年一季度拱墅区培训情况'), LEFT],
      [head('项目'), head('人数（人）')],
      ...groups.flatMap((group) => [
        [label(group)],
        ...parts.map((name) => [
          label(`  ${name}`),
          fig(
            { i: part(group, name), r: { name: '拱墅区', code: '330105' }, p: '2024-Q1' },
            { may: name === '合计' },
          ),
        ]),
      ]),
    ]),
  );
};

/** Regions across two rows of heads: districts over what is counted in each. */
const regionsOverIndicators = () =>
  book(
    '分街道.xlsx',
    sheet('Sheet1', [
      [title('2024年各街道就业与争议')],
      [head('月份'), ...FEW.slice(0, 3).flatMap((r) => [head(r.name), LEFT])],
      [UP, ...FEW.slice(0, 3).flatMap(() => [head('新增就业（人）'), head('受理案件（件）')])],
      ...[1, 2, 3].map((n) => [
        label(`${n}月`),
        ...FEW.slice(0, 3).flatMap((r) => [
          fig({ i: JOBS, r, p: `2024-0${n}` }),
          fig({ i: CASES, r, p: `2024-0${n}` }),
        ]),
      ]),
    ]),
  );

export const portals = {
  'a national database': nationalBase,
  'a census': census,
  'parts behind a number sign': hashes,
  'a bank of indicators': worldBase,
  'letters behind figures': flags,
  'codes of areas and what is withheld': areaCodes,
  'the portal of a city': portal,
  'the accounts of a treasury': accounts,
  'groups of rows with the same words': groupsOfRows,
  'regions over indicators': regionsOverIndicators,
};

import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/convert/figures/figures-of.js';
import type { Mapping, TableMapping } from '../../../src/convert/mapping/mapping.generated.js';
import { workbookOf } from '../../support/sheets.js';

const count = (id: string, name: string, unit = 'person') => ({
  id,
  name,
  unit,
  kind: 'flow' as const,
  aggregation: { region: 'sum' as const, time: 'sum' as const },
  direction: 'higher' as const,
});

const DOCUMENT: Mapping['document'] = {
  dataset: { id: 'jobs', title: '就业月报', publisher: { name: '某区人社局' } },
  regions: {
    items: [
      { id: 'district', name: '某区', level: 'district' },
      { id: 'east', name: '东街道', level: 'street', parent: 'district' },
      { id: 'west', name: '西街道', level: 'street', parent: 'district' },
    ],
  },
  dimensions: [{ id: 'sex', name: '性别', categories: [{ id: 'm', name: '男' }] }],
  indicators: [
    count('new-jobs', '城镇新增就业'),
    count('trained', '培训人次', 'person-time'),
    {
      ...count('rate', '调解成功率', 'percent'),
      kind: 'ratio',
      aggregation: { region: 'none', time: 'none' },
    },
  ],
};

const REGIONS = {
  header: '街道',
  holds: 'region' as const,
  labels: { 合计: { region: 'district' } },
};

const mappingOf = (table: TableMapping, more: Partial<Mapping> = {}): Mapping => ({
  mapping: '1.0',
  document: DOCUMENT,
  tables: [table],
  ...more,
});

const JOBS: TableMapping['columns'] = [
  REGIONS,
  { header: '新增就业', holds: 'value', meaning: { indicator: 'new-jobs' } },
];

const read = (text: string, table: TableMapping, more: Partial<Mapping> = {}) =>
  figuresOf([workbookOf(text)], mappingOf(table, more));

type Reading = ReturnType<typeof figuresOf>;

const short = ({ figures }: Reading) =>
  figures.map(({ cell, indicator, region, period, value }) =>
    [cell, indicator, region, period, value].join(' '),
  );

/** Code, place and arguments of each problem. */
const said = ({ problems }: Reading) =>
  problems.map(({ code, place, args }) => [code, place.cells ?? '', args]);

const fates = ({ accounts: [account] }: Reading) => {
  const { columns, fates: all } = account!;
  return Array.from({ length: all.length / columns }, (_, row) =>
    all.slice(row * columns, (row + 1) * columns).join(' '),
  );
};

describe('the figures of a sheet', () => {
  it('are of what their column, their row and the title say, and each cell has its fate', () => {
    const reading = read(
      `2024年3月就业情况表{3}
       单位：人{3}
       街道|新增就业|成功率（%）
       东街道|120|95.3
       西街道|80|91
       合计|200|93.4
       注：数据来源街道{3}`,
      {
        title: '{period}就业情况表',
        columns: [...JOBS, { header: '成功率(%)', holds: 'value', meaning: { indicator: 'rate' } }],
      },
    );
    expect(said(reading)).toEqual([]);
    expect(short(reading)).toEqual([
      'B4 new-jobs east 2024-03 120',
      'C4 rate east 2024-03 95.3',
      'B5 new-jobs west 2024-03 80',
      'C5 rate west 2024-03 91',
      'B6 new-jobs district 2024-03 200',
      'C6 rate district 2024-03 93.4',
    ]);
    expect(fates(reading)).toEqual([
      'title empty empty',
      'title empty empty',
      'head head head',
      'label figure figure',
      'label figure figure',
      'label figure figure',
      'note empty empty',
    ]);
  });

  it('are of the months of their heads, with the year of the title, and of next year by the same mapping', () => {
    const columns: TableMapping['columns'] = [
      { header: '指标', holds: 'indicator' },
      { header: '{period}', holds: 'value', meaning: { region: 'district' } },
    ];
    const sheet = (year: number) => `${year}年就业情况{3}
       指标|1月|2月
       城镇新增就业（人）|120|130
       培训人次|40|50`;
    expect(short(read(sheet(2024), { columns }))).toEqual([
      'B3 new-jobs district 2024-01 120',
      'C3 new-jobs district 2024-02 130',
      'B4 trained district 2024-01 40',
      'C4 trained district 2024-02 50',
    ]);
    expect(short(read(sheet(2025), { columns }))[0]).toBe('B3 new-jobs district 2025-01 120');
  });

  it('of a list are of the time, place, indicator and unit of their row', () => {
    const reading = read(
      `年份|月份|街道|指标|数值|单位
       2024|1|东街道|城镇新增就业|1.2|万人
       2024|2|东街道|培训人次|40|人次`,
      {
        columns: [
          { header: '年份', holds: 'period' },
          { header: '月份', holds: 'period' },
          REGIONS,
          { header: '指标', holds: 'indicator' },
          { header: '数值', holds: 'value' },
          { header: '单位', holds: 'unit' },
        ],
      },
    );
    expect(said(reading)).toEqual([]);
    expect(short(reading)).toEqual([
      'E2 new-jobs east 2024-01 12000',
      'E3 trained east 2024-02 40',
    ]);
  });

  it('of this month, of the year so far and of a year before are told apart', () => {
    const reading = read(
      `2024年1-3月就业情况{5}
       街道|本月|本年累计|上年同期累计|同比±%
       东街道|40|120|100|20`,
      {
        meaning: { indicator: 'new-jobs' },
        columns: [
          REGIONS,
          { header: '本月', holds: 'value', meaning: { accumulation: 'period' } },
          { header: '本年累计', holds: 'value', meaning: { accumulation: 'ytd' } },
          {
            header: '上年同期累计',
            holds: 'value',
            meaning: { accumulation: 'ytd', when: 'year-before' },
          },
          {
            header: '同比±%',
            holds: 'value',
            meaning: { as: 'change', accumulation: 'ytd', basis: 'year-on-year' },
          },
        ],
      },
    );
    expect(said(reading)).toEqual([]);
    expect(
      reading.figures.map(({ period, accumulation, as, value }) => [
        period,
        accumulation,
        as,
        value,
      ]),
    ).toEqual([
      ['2024-03', undefined, 'value', 40],
      ['2024-03', 'ytd', 'value', 120],
      ['2023-03', 'ytd', 'value', 100],
      ['2024-03', 'ytd', 'change', 20],
    ]);
  });
});

describe('a cell without a figure', () => {
  const SHEET = `2024年3月就业情况表{2}
       街道|新增就业
       东街道|—
       西街道|
       合计|200`;

  it('is refused with its place until its sign is declared, and those around it are taken', () => {
    const reading = read(SHEET, { columns: JOBS });
    expect(short(reading)).toEqual(['B5 new-jobs district 2024-03 200']);
    expect(said(reading)).toEqual([
      ['symbol-undeclared', 'B3', { symbol: '—', count: 1 }],
      ['symbol-undeclared', 'B4', { symbol: '', count: 1 }],
    ]);
    expect(fates(reading).slice(2)).toEqual(['label refused', 'label empty', 'label figure']);
  });

  it('is what the mapping declares of its sign, and never zero unless it says so', () => {
    const withSymbols = (symbols: Mapping['symbols']) =>
      read(SHEET, { columns: JOBS }, { symbols: symbols! }).figures.map(({ value, status }) => [
        value,
        status,
      ]);
    expect(withSymbols({ '—': 'M', '': 'O' })).toEqual([
      [null, 'M'],
      [null, 'O'],
      [200, undefined],
    ]);
    expect(withSymbols({ '—': 'zero', '': 'leave' })).toEqual([
      [0, undefined],
      [200, undefined],
    ]);
  });
});

describe('a table that is not as the mapping says', () => {
  const TABLE: TableMapping = { columns: JOBS };

  it('names a head that changed with what it is now, one that is gone and one that is new', () => {
    const reading = read(
      `2024年3月就业情况表{3}
       街道|新增就业数|培训
       东街道|120|7`,
      {
        columns: [
          ...JOBS,
          { header: '成功率（%）', holds: 'value', meaning: { indicator: 'rate' } },
        ],
      },
    );
    expect(said(reading)).toEqual([
      ['header-changed', 'B2:B3', { text: '新增就业数', expected: '新增就业' }],
      ['header-missing', 'A2:C2', { text: '成功率（%）' }],
      ['header-new', 'C2:C3', { text: '培训' }],
    ]);
    expect(fates(reading)[2]).toBe('label refused left-out');
  });

  it('has no figures of two columns with one head', () => {
    const reading = read(
      `2024年3月就业情况表{3}
       街道|新增就业|新增就业
       东街道|120|7`,
      TABLE,
    );
    expect(reading.figures).toEqual([]);
    expect(said(reading)).toEqual([['header-repeated', 'B2:C3', { text: '新增就业' }]]);
  });

  it('is named where the mapping knows nothing of it', () => {
    const reading = read(
      `2024年3月收入{2}
       部门|金额
       一科|120`,
      TABLE,
    );
    expect(reading.problems.map(({ code }) => code)).toEqual(['sheet-unmatched']);
    expect(fates(reading)[2]).toBe('refused refused');
  });

  it('names a street that is not known with the nearest, and takes none of its figures', () => {
    const reading = read(
      `2024年3月就业情况表{2}
       街道|新增就业
       东街|120
       西街道|80`,
      TABLE,
    );
    expect(said(reading)).toEqual([
      ['region-unknown', 'A3:B3', { text: '东街', nearest: '东街道' }],
    ]);
    expect(short(reading)).toEqual(['B4 new-jobs west 2024-03 80']);
  });

  it('says where nothing says of which time its figures are', () => {
    const reading = read(
      `就业情况表{2}
       街道|新增就业
       东街道|120
       西街道|80`,
      TABLE,
    );
    expect(reading.figures).toEqual([]);
    expect(said(reading)).toEqual([['period-missing', 'B3:B4', {}]]);
  });

  it('in another unit than the mapping says is refused', () => {
    const reading = read(
      `2024年3月就业情况表{2}
       单位：万人{2}
       街道|新增就业
       东街道|1.2`,
      { meaning: { unit: '人' }, columns: JOBS },
    );
    expect(said(reading)).toEqual([
      ['meaning-conflict', 'B4', { part: 'unit', first: '人', second: '万人' }],
    ]);
  });

  it('has no figures where its title is of one month and its sheet of another', () => {
    const sheet = (name: string) => `# ${name}
       2024年3月就业情况表{2}
       街道|新增就业
       东街道|120`;
    expect(said(read(sheet('4月'), TABLE))).toEqual([
      ['meaning-conflict', 'B3', { part: 'period', first: '2024-03', second: '2024-04' }],
    ]);
    for (const name of ['3月', '2024.3', '一季度', '2024年', 'Sheet1', '1-3月']) {
      expect([name, short(read(sheet(name), TABLE))]).toEqual([
        name,
        ['B3 new-jobs east 2024-03 120'],
      ]);
    }
  });

  it('with its unit above it is converted, and rates in it are not', () => {
    const reading = read(
      `2024年3月就业情况表{3}
       单位：万人{3}
       街道|新增就业|成功率
       东街道|1.2|95.3`,
      {
        columns: [...JOBS, { header: '成功率', holds: 'value', meaning: { indicator: 'rate' } }],
      },
    );
    expect(said(reading)).toEqual([]);
    expect(short(reading)).toEqual(['B4 new-jobs east 2024-03 12000', 'C4 rate east 2024-03 95.3']);
  });

  it('of which two things are said has no figure', () => {
    const reading = read(
      `2024年3月就业情况表{2}
       街道|新增就业
       东街道|1.2`,
      { meaning: { region: 'west' }, columns: JOBS },
    );
    expect(said(reading)).toEqual([
      ['meaning-conflict', 'B3', { part: 'region', first: 'west', second: 'east' }],
    ]);
  });
});

describe('numbers below 1 in a column of per cent', () => {
  const rates = (...cells: string[]) =>
    said(
      read(
        `2024年3月情况{2}
       街道|成功率（%）
       东街道|${cells[0]}
       西街道|${cells[1]}
       合计|${cells[2]}`,
        {
          columns: [
            REGIONS,
            { header: '成功率(%)', holds: 'value', meaning: { indicator: 'rate' } },
          ],
        },
      ),
    );

  it('are taken as they stand, and doubted where none is above it or another is shown in per cent', () => {
    const doubt = (cells: string) => [
      'fraction-of-percent',
      cells,
      { text: '0.953', indicator: '调解成功率' },
    ];
    expect(rates('0.953', '0.91', '0.934')).toEqual([doubt('B3:B5')]);
    expect(rates('0.953', '91.0%', '93.4')).toEqual([doubt('B3')]);
    expect(rates('0.953', '91.0', '93.4')).toEqual([]);
    expect(rates('95.3%', '91.0%', '93.4%')).toEqual([]);
    expect(rates('95.3', '91', '100')).toEqual([]);
  });
});

describe('a change', () => {
  const births = {
    ...count('births', '出生率', 'permille'),
    kind: 'ratio' as const,
  };
  const pay = { ...count('pay', '平均工资', 'yuan'), kind: 'mean-duration' as const };
  const document: Mapping['document'] = {
    ...DOCUMENT,
    units: [
      { id: 'permille', name: '‰' },
      { id: 'yuan', name: '元' },
    ],
    indicators: [...DOCUMENT.indicators, births, pay],
  };
  const changeOf = (indicator: string, unit: string) => {
    const reading = read(
      `2024年3月情况{2}
       街道|增减（${unit}）
       东街道|0.5`,
      {
        columns: [
          REGIONS,
          {
            header: `增减(${unit})`,
            holds: 'value',
            meaning: { indicator, as: 'change', basis: 'year-on-year' },
          },
        ],
      },
      { document },
    );
    return reading.figures[0]?.value ?? reading.problems[0]?.code;
  };

  it('of a rate is in points of it, of a count in per cent, of a mean in its own unit', () => {
    expect(changeOf('rate', '百分点')).toBe(0.5);
    expect(changeOf('rate', '%')).toBe(0.5);
    expect(changeOf('rate', '千分点')).toBe(0.05);
    expect(changeOf('births', '千分点')).toBe(0.5);
    expect(changeOf('births', '‰')).toBe(0.5);
    expect(changeOf('births', '%')).toBe('unit-differs');
    expect(changeOf('new-jobs', '%')).toBe(0.5);
    expect(changeOf('new-jobs', '人')).toBe('unit-differs');
    expect(changeOf('new-jobs', '百分点')).toBe('unit-differs');
    expect(changeOf('pay', '元')).toBe(0.5);
    expect(changeOf('pay', '%')).toBe('unit-differs');
  });
});

describe('two cells for one figure', () => {
  it('are taken where they agree, and neither of them where they differ', () => {
    const month = (value: number) => `# 三月
       2024年3月就业情况表{2}
       街道|新增就业
       东街道|${value}`;
    const both = (one: number, other: number) =>
      figuresOf(
        [workbookOf(month(one), '甲.xlsx'), workbookOf(month(other), '乙.xlsx')],
        mappingOf({ columns: JOBS }),
      );
    expect(new Set(short(both(120, 120)))).toEqual(new Set(['B3 new-jobs east 2024-03 120']));
    const differing = both(120, 121);
    expect(differing.figures).toEqual([]);
    expect(said(differing)).toEqual([
      ['two-values', 'B3', { first: '121', second: '120', other: '[乙.xlsx]三月!B3' }],
      ['two-values', 'B3', { first: '120', second: '121', other: '[甲.xlsx]三月!B3' }],
    ]);
    expect(differing.accounts.map(({ fates: all }) => all[5])).toEqual(['refused', 'refused']);
  });
});

describe('a plain list', () => {
  it('has no titles, sections or notes, whatever its rows look like', () => {
    const reading = read(
      `街道|时期|数值
       东街道|2024-01|120
       -
       注：|2024-02|125`,
      {
        form: 'list',
        meaning: { indicator: 'new-jobs' },
        columns: [
          { ...REGIONS, labels: { '注:': { region: 'west' } } },
          { header: '时期', holds: 'period' },
          { header: '数值', holds: 'value' },
        ],
      },
    );
    expect(said(reading)).toEqual([]);
    expect(short(reading)).toEqual([
      'C2 new-jobs east 2024-01 120',
      'C4 new-jobs west 2024-02 125',
    ]);
  });
});

describe('a figure that is merged over several cells', () => {
  it('is nobody’s, and words across a row are not repeated', () => {
    const reading = read(
      `2024年3月就业情况表{3}
       街道|新增就业|成功率
       东街道|120{1,2}|95
       西街道|91
       合计|由王小明报{2}`,
      {
        columns: [...JOBS, { header: '成功率', holds: 'value', meaning: { indicator: 'rate' } }],
      },
    );
    expect(short(reading)).toEqual(['C3 rate east 2024-03 95', 'C4 rate west 2024-03 91']);
    expect(said(reading)).toEqual([
      ['figure-merged', 'B3', { text: '120' }],
      ['figure-merged', 'B5', { text: '…' }],
    ]);
  });
});

describe('what is hidden', () => {
  it('is left out and named, unless it is asked for', () => {
    const [sheet] = workbookOf(`2024年3月就业情况表{2}
       街道|新增就业
       东街道|120
       西街道|80`).sheets;
    const hidden = { ...sheet!, hiddenRows: new Set([3]) };
    const bookOf = (one: typeof hidden) => ({
      name: '就业.xlsx',
      format: 'xlsx' as const,
      sheets: [one],
    });
    const reading = figuresOf([bookOf(hidden)], mappingOf({ columns: JOBS }));
    expect(short(reading)).toEqual(['B3 new-jobs east 2024-03 120']);
    expect(said(reading)[0]).toEqual(['hidden-left-out', 'A4:B4', { rows: 1, columns: 0 }]);
    expect(reading.accounts[0]!.reasons).toContainEqual({ cells: 'B4', reason: 'hidden' });
    const all = figuresOf([bookOf(hidden)], mappingOf({ columns: JOBS }, { hidden: 'take' }));
    expect(all.figures).toHaveLength(2);
    const away = figuresOf([bookOf({ ...hidden, isHidden: true })], mappingOf({ columns: JOBS }));
    expect(away.problems.map(({ code }) => code)).toEqual(['sheet-hidden']);
  });
});

describe('persons', () => {
  it('are left out, and their names are written nowhere', () => {
    const reading = read(
      `2024年3月就业情况表{3}
       街道|新增就业|联系人
       东街道|120|王小明
       西街道|80|李小红`,
      { columns: [...JOBS, { header: '联系人', holds: 'nothing', leave: 'person' }] },
    );
    expect(JSON.stringify(reading)).not.toMatch(/小明|小红/);
    expect(reading.accounts[0]!.reasons).toEqual([{ cells: 'C3:C4', reason: 'person' }]);
  });

  it('who made and who checked a table are left out as such, in one cell or in two', () => {
    const reading = read(
      `2024年3月就业情况表{3}
       街道|新增就业|
       东街道|120|
       西街道|80|
       注：不含个体户||
       制表人：王小明|审核人：|李小红
       联系电话|0571-12345678|2024年4月8日`,
      { columns: JOBS },
    );
    expect(short(reading)).toHaveLength(2);
    expect(fates(reading).slice(4)).toEqual([
      'note empty empty',
      'left-out left-out left-out',
      'left-out left-out note',
    ]);
    expect(new Set(reading.accounts[0]!.reasons.map(({ reason }) => reason))).toEqual(
      new Set(['person']),
    );
    expect(JSON.stringify(reading)).not.toMatch(/小明|小红|12345678/);
  });
});

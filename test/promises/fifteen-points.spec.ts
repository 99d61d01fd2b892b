import { expect, waitUntil } from '@open-wc/testing';
import type { Contract, IndicatorItem } from '../../src/core/contract/contract.generated.js';
import '../../src/elements/composition/gf-composition.js';
import '../../src/elements/distribution/gf-distribution.js';
import '../../src/elements/facts/gf-facts.js';
import '../../src/elements/flow/gf-flow.js';
import '../../src/elements/funnel/gf-funnel.js';
import '../../src/elements/heatmap/gf-heatmap.js';
import '../../src/elements/map/gf-map.js';
import '../../src/elements/progress/gf-progress.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/table/gf-table.js';
import '../../src/elements/tiles/gf-tiles.js';
import '../../src/elements/trend/gf-trend.js';
import { SLOGANS } from '../support/article.js';
import { quietConsole } from '../support/console.js';
import {
  ATTENDANCES,
  BOUND,
  DISTRICT,
  DUE,
  EAST,
  MISSING,
  SUPPRESSED,
  WEST,
  monthly,
  streets,
} from '../support/attendances.js';
import { plotOf, press, saved } from '../support/input.js';
import {
  GONGSHU,
  SAMPLE,
  all,
  cells,
  everything,
  inside,
  openTable,
  place,
  placeData,
  read,
  readAll,
  settled,
  smallDocument,
  spoken,
} from '../support/page.js';

// What a plain chart library gets wrong, point by point, as what a person sees or hears. What
// follows from the numbers is in test/core/fifteen-points.test.ts.

const COUNT = `indicator="${ATTENDANCES}"`;
const RATE = 'indicator="employment-rate"';

/** The small document with its one count changed. */
async function countOf(more: Partial<IndicatorItem>, document?: Contract): Promise<Contract> {
  const changed = document ?? (await smallDocument());
  Object.assign(
    changed.indicators.find(({ id }) => id === ATTENDANCES)!,
    more,
  );
  return changed;
}

/** The rate of persons in the district, from its parts. */
async function rateOf(numerator: number, denominator: number): Promise<Contract> {
  const document = await smallDocument();
  const common = { region: DISTRICT, period: '2024-03', source: 'office' };
  document.data = [];
  document.observations = [
    { indicator: 'employed-persons', ...common, value: numerator },
    { indicator: 'willing-workers', ...common, value: denominator },
  ];
  return document;
}

const rows = (host: Element) => all(host, '[role="option"]');
const heardAt = async (host: Element, key: string) => {
  await press(plotOf(host), key);
  await settled(host);
  return plotOf(host).getAttribute('aria-valuetext')!;
};
/** Where a line over time is set down anew. */
const strokes = (host: Element) =>
  inside(host, '.series > path:not(.line-preliminary)').getAttribute('d')!.split('M').length - 1;

describe('1. 人次 are not 人, 件次 are not 件', () => {
  quietConsole();

  it('人次 stands in the value, at the axis, in the table, in speech and in the CSV', async () => {
    const host = await placeData(`<gf-trend ${COUNT}></gf-trend>`, await monthly([80, 120, 100]));
    expect(readAll(host, '.axis text')).to.include('人次');
    expect(await heardAt(host, 'End')).to.contain('100人次');
    expect(await openTable(host)).to.deep.include(['2023年9月', '100人次']);
    const { text } = await saved(host);
    expect(text).to.contain('"示例区","职业培训人次","2023-09","人次",100,');
    const stat = await placeData(`<gf-stat ${COUNT}></gf-stat>`, await monthly([100]));
    expect(read(stat, '.number')).to.equal('100人次');
  });

  it('persons and person-times make no funnel: two numbers, and why', async () => {
    const host = await place(
      `<gf-funnel src="${GONGSHU}" region="330105015" indicators="training-person-times reemployed-persons"></gf-funnel>`,
    );
    expect(read(host, '.reason')).to.contain('人次').and.to.contain('人');
    expect(readAll(host, '.value')).to.deep.equal(['1000多人次', '50余位']);
    expect(all(host, '.bar, .track')).to.be.empty;
    expect(everything(host)).not.to.match(/\d\s*%/);
  });
});

describe('2. 30余, 超3000, 约70%, 4万…左右 are bounds and estimates', () => {
  quietConsole();

  it('are read as they were written, and never as a bare number', async () => {
    const host = await place(
      `<gf-stat src="${GONGSHU}" indicator="alliance-members" region="330105015"></gf-stat>`,
    );
    await openTable(host);
    expect(everything(host)).to.contain('30余家');
    expect(everything(host)).not.to.match(/(?<![\d.])30(?![\d余.])/);
  });

  it('have an open end in place of a bar’s end, no place in the order, and the same words in speech', async () => {
    const host = await placeData('<gf-ranking></gf-ranking>', await streets(50, BOUND, 20));
    const bound = rows(host)[2]!;
    expect(spoken(bound)).to.match(/^第2街道，30余人次/);
    expect(spoken(bound)).not.to.contain('位，共');
    expect(bound.querySelector<HTMLElement>('.place')!.dataset['place']).to.equal('');
    const bar = (row: Element) => getComputedStyle(row.querySelector('.bar')!).backgroundImage;
    expect(bar(bound)).to.contain('gradient');
    expect(bar(rows(host)[0]!)).to.equal('none');
  });

  it('have no growth between them', async () => {
    const host = await placeData(
      `<gf-stat ${COUNT} compare="previous-period"></gf-stat>`,
      await monthly([BOUND, { ...(BOUND as object), value: 40, raw: '40余人次' }]),
    );
    expect(read(host, '.change')).to.equal('有约数，不计算增减');
  });
});

describe('3. Rates are not averaged, and two rates with one name may differ', () => {
  quietConsole();

  it('a rate shows what it is made of, in the table of its regions', async () => {
    const host = await placeData(`<gf-ranking ${RATE}></gf-ranking>`, await smallDocument());
    const shown = await openTable(host);
    expect(readAll(host, 'thead th').slice(2)).to.deep.equal(['分子', '分母']);
    expect(shown.flatMap((row) => row.slice(2))).to.satisfy((parts: string[]) =>
      parts.every((one) => /^[\d,]+$/.test(one)),
    );
  });

  it('the district’s is Σ ÷ Σ: 90.5 %, not the 70 % between its streets', async () => {
    const document = await smallDocument();
    document.data = [];
    document.regions.items = document.regions.items.filter(({ level }) => level !== 'community');
    const of = (indicator: string, region: string, value: number) => ({
      indicator,
      region,
      value,
      period: '2024-03',
      source: 'office',
    });
    document.observations = [
      of('employed-persons', EAST, 950),
      of('willing-workers', EAST, 1e3),
      of('employed-persons', WEST, 45),
      of('willing-workers', WEST, 100),
    ];
    const host = await placeData(`<gf-stat ${RATE} region="${DISTRICT}"></gf-stat>`, document);
    expect(read(host, '.number')).to.match(/^90\.5%/);
  });

  it('a rate of another definition stands behind the others without a place', async () => {
    const document = await streets(20, 30, 40);
    document.observations!.forEach((one, i) => (one.definition = i === 2 ? 'other' : 'usual'));
    const host = await placeData('<gf-ranking></gf-ranking>', document);
    const places = all(host, '[role="option"] .place').map(({ dataset }) => dataset['place']);
    expect(places).to.deep.equal(['1', '2', '']);
    expect(readAll(host, '[role="option"] .name')[2]).to.equal('第3街道');
  });
});

describe('4. Case closure is a stock-flow identity', () => {
  const console = quietConsole();

  it('marks the month that does not balance, in the picture and in the table', async () => {
    console.expect('[unbalanced]');
    const host = await place(`<gf-flow src="/data/broken/balance-broken.json?point"></gf-flow>`);
    expect(read(host, '.body')).to.contain('≠ 不平衡（期初加增加、减去减少，不等于期末）');
    const table = await openTable(host);
    expect(table.filter((row) => row[row.length - 1] !== '0件')).to.have.length(1);
  });

  it('shows opening, in, out and closing, which add up for the year', async () => {
    const host = await place(`<gf-flow src="${SAMPLE}"></gf-flow>`);
    const table = await openTable(host);
    const year = table
      .slice(0, 12)
      .map((row) => row.slice(1).map((cell) => Number.parseFloat(cell.replaceAll(',', ''))));
    const sum = (side: number) => year.reduce((total, row) => total + row[side]!, 0);
    const [opening, closing] = [year[11]![0]!, year[0]![3]!];
    expect(opening + sum(1) - sum(2)).to.equal(closing);
  });
});

describe('5. Persons counted in several places', () => {
  quietConsole();
  const distinct = {
    kind: 'distinct-count',
    aggregation: { region: 'none', time: 'none', category: 'none' },
  } as const;

  it('have no total of their areas, and the card says why', async () => {
    const document = await countOf(distinct, await streets(20, 30));
    const host = await placeData(`<gf-stat ${COUNT} region="${DISTRICT}"></gf-stat>`, document);
    expect(all(host, '.number')).to.be.empty;
    expect(read(host, '.message')).to.contain('各部分可能有同一人，不可加总');
    expect(everything(host)).not.to.match(/(?<!\d)50(?!\d)/);
  });

  it('make no bar of a hundred per cent', async () => {
    const document = await countOf(distinct, await streets());
    document.dimensions = [
      {
        id: 'club',
        name: '社团',
        categories: ['a', 'b'].map((id) => ({ id, name: id })),
      },
    ];
    document.observations = ['a', 'b'].map((club) => ({
      indicator: ATTENDANCES,
      region: DISTRICT,
      period: '2024-03',
      source: 'office',
      value: 20,
      breakdown: { club },
    }));
    const host = await placeData('<gf-composition></gf-composition>', document);
    expect(read(host, '.reason')).to.contain('各类别可能有重复，不能相加');
    expect(all(host, '.stack, .waffle, .share')).to.be.empty;
  });

  it('more of them in the streets than in the district is shown without a warning', async () => {
    const document = await countOf(distinct, await streets(20, 30));
    document.observations!.push({
      indicator: ATTENDANCES,
      region: DISTRICT,
      period: '2024-03',
      source: 'office',
      value: 40,
    });
    const host = await placeData(`<gf-stat ${COUNT} region="${DISTRICT}"></gf-stat>`, document);
    expect(read(host, '.number')).to.equal('40人次');
    expect(all(host, '.foot .watch')).to.be.empty;
  });
});

describe('6. 当期, 累计, 时点, 过去一年, 每月左右', () => {
  quietConsole();

  it('累计 is lifted in January, and said; 当期 runs on', async () => {
    const both = async (accumulation?: 'ytd') => {
      const document = await monthly([80, 100, 7, 15], '2023-11');
      if (accumulation) for (const one of document.observations!) one.accumulation = accumulation;
      return placeData(
        `<gf-trend ${COUNT} accumulation="${accumulation ?? ''}"></gf-trend>`,
        document,
      );
    };
    const running = await both('ytd');
    expect(strokes(running)).to.equal(2);
    expect(read(running, '.where')).to.contain('2024年1—2月累计');
    expect(await heardAt(running, 'Home')).to.contain('2023年1—11月累计');
    expect(strokes(await both())).to.equal(1);
  });

  it('1–2月 is one point of double width that says so', async () => {
    const document = await monthly([10, 20, 30], '2024-01');
    document.observations!.splice(0, 2, {
      indicator: ATTENDANCES,
      region: DISTRICT,
      period: '2024-01/P2M',
      source: 'office',
      value: 30,
    });
    const host = await placeData(`<gf-trend ${COUNT}></gf-trend>`, document);
    expect(await heardAt(host, 'Home')).to.contain('2024年1—2月：30人次');
    const [wide] = all<SVGLineElement>(host, '.series line');
    const { width } = plotOf(host).getBoundingClientRect();
    const span = wide!.x2.baseVal.value - wide!.x1.baseVal.value;
    expect(span)
      .to.be.above(width * 0.5)
      .and.below(width * 0.75);
  });

  it('过去一年 and 每月左右 keep their words', async () => {
    const facts = await place(`<gf-facts src="${GONGSHU}"></gf-facts>`);
    expect(read(facts, '.body')).to.contain('超3000件次').and.to.contain('4万人次左右');
    const where = async (accumulation: 'rolling-12' | 'typical-month') => {
      const document = await monthly([{ value: 40, accumulation }], '2024-05');
      return read(await placeData(`<gf-stat ${COUNT}></gf-stat>`, document), '.where');
    };
    expect(await where('rolling-12')).to.equal('示例区 · 截至2024年5月的一年');
    expect(await where('typical-month')).to.equal('示例区 · 通常每月（2024年5月）');
  });

  it('a usual month by weekday and hour says what a cell holds', async () => {
    const host = await place(
      `<gf-heatmap src="${SAMPLE}" indicator="centre-visits" by="weekday hour"></gf-heatmap>`,
    );
    expect(readAll(host, '.reading')[0]).to.equal('每格：通常一个月里落在该格的合计，不是一天的数');
  });
});

describe('7. 同比 and 环比 have definitions', () => {
  quietConsole();

  it('the printed growth is shown, not the one that follows from the printed levels', async () => {
    const document = await monthly([1949.8, ...Array(11).fill(2000), 2003.3], '2022-12');
    document.changes = [
      {
        indicator: ATTENDANCES,
        region: DISTRICT,
        period: '2023-12',
        basis: 'year-on-year',
        value: 1.5,
        comparable: true,
      },
    ];
    const host = await placeData(`<gf-stat ${COUNT}></gf-stat>`, document);
    expect(read(host, '.change')).to.equal('▲ 较上年同期增加1.5%（可比口径）');
    expect(read(host, '#summary')).to.contain('（可比口径）');
    expect(everything(host)).not.to.contain('2.7%');
  });

  it('a rate changes in 百分点; no percentage is made of a base of zero or of very few', async () => {
    const rate = await placeData(
      `<gf-stat ${RATE} compare="previous-period"></gf-stat>`,
      await smallDocument(),
    );
    expect(read(rate, '.change')).to.match(/个百分点$/);
    const change = async (...figures: number[]) => {
      const markup = `<gf-stat ${COUNT} compare="previous-period"></gf-stat>`;
      return read(await placeData(markup, await monthly(figures)), '.change');
    };
    expect(await change(0, 9)).to.equal('基期为零，不计算增减');
    expect(await change(4, 9)).to.equal('基期数量过小，不计算百分比');
  });
});

describe('8. Provisional, estimated, revised, final', () => {
  quietConsole();

  it('a provisional figure is hollow, its segment dashed, and the word is there', async () => {
    const document = await monthly([80, 100, { value: 90, status: 'P' }]);
    const trend = await placeData(`<gf-trend ${COUNT}></gf-trend>`, document);
    expect(all(trend, '.series .point-preliminary')).to.have.length(1);
    expect(all(trend, '.series > .line-preliminary')).to.have.length(1);
    expect(await heardAt(trend, 'End')).to.contain('初步数');
    const stat = await placeData(`<gf-stat ${COUNT}></gf-stat>`, structuredClone(document));
    expect(read(stat, '.number')).to.contain('初步数');
  });

  it('the table and the CSV say what was published before a revision', async () => {
    const previous = { value: 84, vintage: '2023-10-12' };
    const host = await placeData(
      `<gf-table ${COUNT}></gf-table>`,
      await monthly([80, { value: 90, previous }]),
    );
    expect(cells(host)[0]).to.deep.equal([
      '2023年8月',
      '90人次（2023年10月12日公布为84人次，后修订）',
    ]);
    expect((await saved(host)).text).to.contain('84,"2023-10-12"');
  });

  it('nothing of a figure before revision where the figure is suppressed', async () => {
    const previous = { value: 84, vintage: '2023-10-12' };
    const host = await placeData(
      `<gf-table ${COUNT}></gf-table>`,
      await monthly([80, { ...(SUPPRESSED as object), previous }]),
    );
    expect(everything(host) + (await saved(host)).text).not.to.match(/(?<!\d)84(?!\d)/);
  });

  it('the card and the CSV have the date of the data beside that of publication', async () => {
    const host = await placeData(`<gf-table ${COUNT}></gf-table>`, await monthly([80]));
    const dates = '数据截至2024年3月，2024年4月12日发布';
    expect(read(host, '.foot')).to.contain(dates);
    const { text } = await saved(host);
    expect(text).to.contain(dates).and.to.contain('示例数据，非真实统计');
  });
});

describe('9. Missing, zero, not applicable, too small, suppressed, not yet out', () => {
  quietConsole();
  const NONE = { value: null, status: 'M' };
  const LESS = { value: null, status: 'N' };

  it('are six words in the table', async () => {
    const host = await placeData(
      `<gf-table ${COUNT}></gf-table>`,
      await monthly([0, MISSING, NONE, LESS, SUPPRESSED, DUE]),
    );
    expect(cells(host).map((row) => row[1]!.replace(/（.*/, ''))).to.deep.equal([
      '待发布',
      '不公布',
      '…',
      '/',
      '缺报',
      '0人次',
    ]);
  });

  it('a zero is a mark on the base with no length, suppressed is hatched, the others have neither', async () => {
    const host = await placeData(
      '<gf-ranking></gf-ranking>',
      await streets(20, 0, SUPPRESSED, MISSING, NONE, DUE),
    );
    const look = (name: string) => {
      const row = rows(host).find((one) => one.textContent!.includes(name))!;
      return ['.bar', '.hatch'].map((part) => row.querySelectorAll(part).length);
    };
    expect(look('第2街道')).to.deep.equal([1, 0]);
    expect(look('第3街道')).to.deep.equal([0, 1]);
    for (const name of ['第4街道', '第5街道', '第6街道']) expect(look(name)).to.deep.equal([0, 0]);
    const zero = rows(host).find((one) => one.textContent!.includes('第2街道'))!;
    expect(zero.querySelector('.bar')!.getBoundingClientRect().width).to.be.at.most(1);
    expect(zero.querySelector('.value')!.textContent!.trim()).to.match(/^0/);
  });

  it('no line is drawn across a missing month, and the reading says how many were passed over', async () => {
    const trend = await placeData(
      `<gf-trend ${COUNT}></gf-trend>`,
      await monthly([10, 12, MISSING, 14, 16]),
    );
    expect(strokes(trend)).to.equal(2);
    const spread = await placeData(
      '<gf-distribution></gf-distribution>',
      await streets(10, 20, 30, SUPPRESSED, MISSING),
    );
    expect(read(spread, '.reading')).to.contain('5个街道中3个有可比的数');
    expect(read(spread, '.reading')).to.contain('未画入：1个不公布，1个缺报');
    const ranking = await placeData('<gf-ranking></gf-ranking>', await streets(10, 20, MISSING));
    expect(spoken(rows(ranking)[0]!)).to.contain('第1位，共2个');
  });
});

describe('10. A code may be two places', () => {
  quietConsole();
  const cut = { period: '2021-04', cause: 'boundary' as const };
  const text = '2021年4月区划调整，口径不可比';
  const year = (more: object = {}) =>
    monthly([...Array(12).fill(100), 200, 210], '2020-04').then((document) => {
      document.breaks = [{ ...cut, text, ...more }];
      return document;
    });

  it('the line stops at a rule with its reason, and no 同比 crosses it', async () => {
    const trend = await placeData(`<gf-trend ${COUNT}></gf-trend>`, await year());
    expect(strokes(trend)).to.equal(2);
    expect(all(trend, '.break line')).to.have.length(1);
    expect(read(trend, '.notes')).to.contain(text);
    const stat = await placeData(`<gf-stat ${COUNT}></gf-stat>`, await year());
    expect(read(stat, '.change')).to.equal('口径有变，与基期不可比');
  });

  it('where history was traced back the line runs on and the change is there', async () => {
    const trend = await placeData(`<gf-trend ${COUNT}></gf-trend>`, await year({ backcast: true }));
    expect(strokes(trend)).to.equal(1);
    const stat = await placeData(`<gf-stat ${COUNT}></gf-stat>`, await year({ backcast: true }));
    expect(read(stat, '.change')).to.equal('▲ 较上年同期增加110.0%');
  });

  it('a map whose boundaries are older than a region says so', async () => {
    const stale = async (boundaryDate: string) => {
      const document = await smallDocument();
      document.regions.items[1]!.validFrom = '2021-04-09';
      document.map = {
        url: '/test/support/areas.geojson',
        approval: '测S(2024)001号',
        producer: '某测绘院',
        crs: 'CGCS2000',
        key: 'code',
        boundaryDate,
      };
      const host = await placeData(`<gf-map ${RATE}></gf-map>`, document);
      await waitUntil(() => all(host, '[part~="region"]').length > 0);
      return readAll(host, '.refusal').join();
    };
    expect(await stale('2019-11-06')).to.contain('地图界线早于“东街道”设立（2021年4月9日）');
    expect(await stale('2024-01-01')).to.equal('');
  });
});

describe('11. A map is a regulated publication', () => {
  const console = quietConsole();

  it('tiles stand in by default, and say that they are no map', async () => {
    const host = await place(`<gf-tiles src="${SAMPLE}" ${RATE}></gf-tiles>`);
    expect(host.shadowRoot!.textContent).to.contain('街道方格图（非地图）');
    expect(all(host, 'path, image')).to.be.empty;
  });

  it('a map without its approval is not drawn, and the reader is told', async () => {
    console.expect('[map-not-approved]');
    const document = await smallDocument();
    document.map = { url: '/test/support/areas.geojson', crs: 'CGCS2000' };
    const host = await placeData(`<gf-map ${RATE}></gf-map>`, document);
    expect(all(host, '[part~="region"]')).to.be.empty;
    expect(read(host, '.refusal')).to.contain('没有审图号');
    expect(all(host, 'gf-tiles')).to.have.length(1);
  });

  it('with it the approval stands in the same part as the drawing', async () => {
    const document = await smallDocument();
    document.map = {
      url: '/test/support/areas.geojson',
      approval: '测S(2024)001号',
      producer: '某测绘院',
      crs: 'CGCS2000',
      boundaryDate: '2024-01-01',
      key: 'code',
    };
    const host = await placeData(`<gf-map ${RATE}></gf-map>`, document);
    await waitUntil(() => all(host, '[part~="region"]').length > 0);
    expect(read(host, '.body .imprint')).to.contain('测S(2024)001号');
  });
});

describe('12. Small cells leak by subtraction', () => {
  const console = quietConsole();

  it('3239 of 3240 is 不少于99%, in number, line, table and speech, without its parts', async () => {
    for (const name of ['stat', 'progress', 'table', 'trend']) {
      const host = await placeData(
        `<gf-${name} ${RATE} region="${DISTRICT}"></gf-${name}>`,
        await rateOf(3239, 3240),
      );
      if (all(host, '.plot').length > 0 && name === 'trend') await heardAt(host, 'Home');
      if (all(host, '.tool:not(.more)').length > 0) await openTable(host);
      const said = everything(host);
      expect(said, name).to.contain('不少于99%');
      expect(said, name).not.to.match(/3,?239|99\.9/);
    }
  });

  it('a suppressed street takes another with it: neither the row nor the CSV tells it', async () => {
    console.expect('[recoverable-cell]');
    const document = await streets(60, 30, SUPPRESSED);
    document.observations!.push({
      indicator: ATTENDANCES,
      region: DISTRICT,
      period: '2024-03',
      source: 'office',
      value: 97,
    });
    const host = await placeData(`<gf-table ${COUNT} by="region"></gf-table>`, document);
    expect(cells(host).map((row) => row[1])).to.deep.equal([
      '60人次',
      '不公布（为保密另隐）',
      '不公布（数量过小）',
    ]);
    expect((await saved(host)).text).not.to.match(/[",](7|30)(人次|[,\r])/);
  });
});

describe('13. Not everything is a node in the code tree', () => {
  quietConsole();

  it('what belongs to no street has a row of its own in the order', async () => {
    const document = await streets(60, 30, 5);
    Object.assign(document.regions.items[3]!, { name: '其他/未分', level: 'unallocated' });
    const host = await placeData('<gf-ranking></gf-ranking>', document);
    expect(readAll(host, '[role="option"] .name')).to.include('其他/未分');
    expect(spoken(rows(host)[2]!)).to.match(/^其他\/未分，5人次，第3位/);
  });

  it('what the categories leave of a total is a part of its own, named as left over', async () => {
    const document = await streets();
    document.dimensions = [{ id: 'kind', name: '类别', categories: [{ id: 'a', name: '甲' }] }];
    document.indicators[0]!.aggregation.category = 'sum';
    const common = {
      indicator: ATTENDANCES,
      region: DISTRICT,
      period: '2024-03',
      source: 'office',
    };
    document.observations = [
      { ...common, value: 100 },
      { ...common, value: 80, breakdown: { kind: 'a' } },
    ];
    const left = await placeData('<gf-composition></gf-composition>', document);
    expect(readAll(left, '[role="option"] .name')[1]).to.contain('未分类');
    expect(readAll(left, '[role="option"] .share')).to.deep.equal(['80.0%', '20.0%']);
  });

  it('an area across streets is in none of them, and the streets need not add up', async () => {
    const document = await streets(60, 30);
    document.regions.items.push({
      id: 'market',
      name: '临水商区',
      level: 'functional-area',
      within: ['s1', 's2'],
    });
    const common = { indicator: ATTENDANCES, period: '2024-03', source: 'office' };
    document.observations!.push(
      { ...common, region: 'market', value: 40 },
      { ...common, region: DISTRICT, value: 95 },
    );
    const ranking = await placeData('<gf-ranking></gf-ranking>', structuredClone(document));
    expect(ranking.shadowRoot!.textContent).not.to.contain('临水商区');
    const area = await placeData('<gf-stat region="market"></gf-stat>', document);
    expect(read(area, '.number')).to.equal('40人次');
    expect(all(ranking, '.foot .watch')).to.be.empty;
  });

  it('whom it counts stands under the title, and with the table the base', async () => {
    const document = await countOf(
      { base: 'workplace', population: '在册企业员工' },
      await monthly([80, 90]),
    );
    for (const name of ['stat', 'trend', 'progress']) {
      const host = await placeData(`<gf-${name} ${COUNT}></gf-${name}>`, structuredClone(document));
      expect(read(host, '.where'), name).to.match(/ · 在册企业员工$/);
    }
    const table = await placeData(`<gf-table ${COUNT}></gf-table>`, document);
    expect(read(table, '.body')).to.contain('在册企业员工 · 按工作地统计');
    expect((await saved(table)).text).to.contain('按工作地统计');
  });
});

describe('14. Up is not good, and red is not bad', () => {
  quietConsole();

  it('a neutral count has no good or bad anywhere, up or down', async () => {
    for (const figures of [
      [80, 120],
      [120, 80],
    ]) {
      const document = await countOf({ direction: 'neutral' }, await monthly(figures));
      document.targets = [];
      for (const name of ['stat', 'trend', 'ranking', 'tiles', 'progress']) {
        const markup = `<gf-${name} ${COUNT} compare="previous-period"></gf-${name}>`;
        const host = await placeData(markup, structuredClone(document));
        expect(all(host, '.good, .bad, .missed'), name).to.be.empty;
      }
    }
  });

  it('a change has an arrow and a word beside whatever colour it has', async () => {
    const host = await placeData(
      `<gf-stat ${COUNT} compare="previous-period"></gf-stat>`,
      await monthly([120, 90]),
    );
    expect(read(host, '.change')).to.equal('▼ 环比减少25.0%');
    const tone = (name: string) =>
      getComputedStyle(inside(host, '.card')).getPropertyValue(`--${name}`).trim();
    expect(tone('good')).not.to.equal('');
    expect(new Set([tone('good'), tone('bad'), tone('brand')]).size).to.equal(3);
    expect(tone('rise')).not.to.equal(tone('good'));
    expect(tone('fall')).not.to.equal(tone('bad'));
  });

  it('a band is drawn as a band, and above it is missed', async () => {
    const document = await countOf({ direction: 'band' }, await monthly([120]));
    const band = { comparator: 'band', value: 60, upper: 100 } as const;
    document.targets = [{ indicator: ATTENDANCES, accumulation: 'period', ...band }];
    const host = await placeData(`<gf-progress ${COUNT}></gf-progress>`, document);
    expect(all(host, '.band')).to.have.length(1);
    expect(read(host, '.verdict')).to.match(/^✕ 未达到/);
  });
});

describe('15. Rounding near a line, and slogans that look like data', () => {
  quietConsole();

  it('94.96 beside a line of 95 reads 94.96 and 未达到 everywhere', async () => {
    for (const name of ['stat', 'progress']) {
      const markup = `<gf-${name} ${RATE} region="${DISTRICT}"></gf-${name}>`;
      const host = await placeData(markup, await rateOf(9496, 10000));
      expect(read(host, '.number'), name).to.match(/^94\.96%/);
      expect(read(host, '.verdict'), name).to.match(/^✕ 未达到/);
    }
  });

  it('a slogan is a name in words: in no number, picture or table', async () => {
    const host = await place(`<gf-facts src="${GONGSHU}"></gf-facts>`);
    const shown = read(host, '.body');
    expect(shown).to.contain('1431').and.to.contain('1+7+N');
    const document = (await (await fetch(GONGSHU)).json()) as Contract;
    for (const { id } of document.indicators) {
      const table = await placeData(`<gf-table indicator="${id}"></gf-table>`, document);
      const figures = cells(table).flatMap((row) => row.slice(1));
      for (const slogan of SLOGANS)
        expect(figures.join(), `${slogan} in ${id}`).not.to.contain(slogan);
    }
  });

  it('a target at the end of a scale has room beyond it, and a scale that leaves out zero says so', async () => {
    const host = await placeData(`<gf-ranking ${RATE}></gf-ranking>`, await smallDocument());
    const [goal, track] = ['.goal', '.track'].map((part) =>
      inside(host, part).getBoundingClientRect(),
    );
    expect(goal!.left - track!.left).to.be.above(track!.width * 0.03);
    expect(read(host, '.body')).to.contain('刻度不从0起');
    const trend = await placeData(`<gf-trend ${RATE}></gf-trend>`, await smallDocument());
    expect(readAll(trend, '.axis text')).to.include('% · 刻度不从0起');
    const counts = await placeData(`<gf-ranking></gf-ranking>`, await streets(90, 91));
    expect(read(counts, '.body')).not.to.contain('刻度不从0起');
  });
});

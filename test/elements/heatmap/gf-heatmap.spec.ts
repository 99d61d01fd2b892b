import { expect } from '@open-wc/testing';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import '../../../src/elements/heatmap/gf-heatmap.js';
import { block, type Cell } from '../../../stories/documents/document.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import { ATTENDANCES, DISTRICT, EAST, WEST, monthly } from '../../support/attendances.js';
import { press, tabStops } from '../../support/input.js';
import {
  SAMPLE,
  all,
  everything,
  heard,
  inside,
  message,
  openTable,
  place,
  placeData,
  read,
  readAll,
  settled,
  smallDocument,
  spoken,
} from '../../support/page.js';
import { PLACE } from '../../support/sample.js';

const YEARS = `by="month year" indicator="${ATTENDANCES}"`;

/** Figures by two dimensions of two days and three hours, a row a region or the district's. */
async function split(
  figures: Record<string, Cell>,
  more: { hours?: number; band?: [number, number] } = {},
): Promise<Contract> {
  const document = await smallDocument();
  const { hours = 3, band } = more;
  const named = (id: string, name: string) => ({ id, name });
  document.dimensions = [
    {
      ...named('weekday', '星期'),
      categories: [named('d1', '周一'), named('d2', '周二')],
    },
    {
      ...named('hour', '时段'),
      categories: Array.from({ length: hours }, (_, i) => named(`h${i}`, `${i}时`)),
    },
  ];
  const unit = band ? { unit: 'percent', kind: 'ratio' as const, direction: 'band' as const } : {};
  const base = document.indicators.find(({ id }) => id === ATTENDANCES)!;
  document.indicators = [{ ...base, ...unit, aggregation: { region: 'none', time: 'none' } }];
  document.data = Object.entries(figures).map(([key, given]) => {
    const [first = '', hour = ''] = key.split(' ');
    const region = document.regions.items.some(({ id }) => id === first) ? first : DISTRICT;
    return block(
      ['2024-03'],
      { [ATTENDANCES]: { [region]: [given] } },
      { breakdown: region === DISTRICT ? { weekday: first, hour } : { hour }, source: 'office' },
    );
  });
  document.targets = band
    ? [{ indicator: ATTENDANCES, comparator: 'band', value: band[0], upper: band[1] }]
    : [];
  return Object.assign(document, {
    observations: [],
    annotations: [],
    programmes: [],
    changes: [],
  });
}
const of = (document: Contract, by = 'weekday hour') =>
  placeData(`<gf-heatmap by="${by}"></gf-heatmap>`, document);
const cells = (host: Element) => all(host, '[role="option"]');
const labels = (host: Element) => cells(host).map(spoken);
const active = (host: Element) => {
  const id = inside(host, '[role="listbox"]').getAttribute('aria-activedescendant');
  return id === null ? null : spoken(inside(host, `#${id}`));
};

describe('gf-heatmap', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-heatmap', YEARS);
  itHasAnAccessibleTable('gf-heatmap', YEARS);

  it('says what it shows, where, when and in which unit', async () => {
    const host = await place(`<gf-heatmap src="${SAMPLE}" ${YEARS}></gf-heatmap>`);
    expect(headerOf(host)[0]).to.match(/^202\d年\d+月最多，[\d,]+人次$/);
    expect(headerOf(host)[1]).to.equal(
      `职业培训人次 · ${PLACE.name} · 2022年1月 至 2024年12月 · 单位：人次`,
    );
    expect(readAll(host, '.down span')).to.deep.equal(['2022年', '2023年', '2024年']);
    expect(cells(host)).to.have.length(36);
  });

  it('says row, column, value and status of each cell', async () => {
    const host = await of(
      await split({ 'd1 h0': 12, 'd1 h1': 'Q', 'd1 h2': 'O', 'd2 h0': [50, 'P'] }),
    );
    const said = labels(host);
    expect(said[0]).to.equal('周一，0时：12人次');
    expect(said[1]).to.contain('周一，1时：不公布').and.to.contain('保密');
    expect(said[2]).to.equal('周一，2时：缺报');
    expect(said[3]).to.equal('周二，0时：50人次，初步数');
    expect(said[4]).to.equal('周二，1时：没有数据');
  });

  it('tells zero, missing and suppressed apart by more than a number', async () => {
    const host = await of(await split({ 'd1 h0': 0, 'd1 h1': 'Q', 'd1 h2': 'O', 'd2 h0': 9 }));
    const [zero, closed, missing] = cells(host).map((cell) => getComputedStyle(cell));
    expect(zero!.backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(zero!.backgroundImage).to.contain('gradient');
    expect(closed!.backgroundImage).to.contain('repeating-linear-gradient');
    expect(missing!.borderTopStyle).to.equal('dashed');
    expect(missing!.backgroundImage).to.equal('none');
    const foot = read(host, '.foot');
    for (const mark of ['短横：零', '斜线', '虚线空格']) expect(foot).to.contain(mark);
  });

  it('never has a suppressed figure anywhere', async () => {
    const document = await split({ 'd1 h0': 12, 'd1 h1': 'Q' });
    (document.data![1]!.values[ATTENDANCES]![0] as number[])[0] = 4321;
    console.expect('[missing-has-value]');
    const host = await of(document);
    await openTable(host);
    expect(everything(host)).not.to.match(/4,?321/);
  });

  it('shades by size, with a key', async () => {
    const host = await of(await split({ 'd1 h0': 10, 'd1 h1': 20, 'd1 h2': 30 }));
    const shades = cells(host).map((cell) => getComputedStyle(cell).backgroundColor);
    expect(new Set(shades.slice(0, 3)).size).to.equal(3);
    expect(read(host, '.key')).to.contain('由小到大');
  });

  it('calls more than the right range a shortage, in colour, sign, word and reading', async () => {
    const host = await of(
      await split({ 'd1 h0': 20, 'd1 h1': 60, 'd1 h2': 92 }, { band: [40, 75] }),
    );
    expect(labels(host).slice(0, 3)).to.deep.equal([
      '周一，0时：20.0%，低于适宜区间',
      '周一，1时：60.0%，适宜',
      '周一，2时：92.0%，紧张（高于适宜区间）',
    ]);
    const looks = cells(host)
      .slice(0, 3)
      .map((cell) => getComputedStyle(cell));
    const painted = looks.map((look) => look.backgroundColor + look.backgroundImage);
    expect(new Set(painted).size).to.equal(3);
    expect(getComputedStyle(cells(host)[2]!, '::before').clipPath).to.contain('polygon');
    const key = read(host, '.key');
    for (const word of ['低于适宜区间', '适宜', '紧张（高于适宜区间）', '40–75%']) {
      expect(key).to.contain(word);
    }
    expect(read(host, '#summary')).to.contain('紧张（高于适宜区间）1格');
  });

  it('prints the figures only where each of them fits, and keeps them reachable', async () => {
    const keys = Array.from({ length: 24 }, (_, i) => `d1 h${i}`);
    const many = Object.fromEntries(keys.map((key, i) => [key, i * 1_000_000]));
    const host = await of(await split(many, { hours: 24 }));
    const resize = async (width: string) => {
      host.style.setProperty('width', width);
      await settled(host);
    };
    await resize('2400px');
    expect(all(host, '.cell span').length).to.be.above(20);
    await resize('900px');
    expect(all(host, '.cell span')).to.have.length(0);
    expect(host.scrollWidth).to.be.at.most(900);
    expect(inside(host, '.matrix').scrollWidth).to.equal(inside(host, '.matrix').clientWidth);
    await press(inside(host, '[role="listbox"]'), 'ArrowRight');
    expect(getComputedStyle(cells(host)[0]!, '::after').content).to.contain('周一，0时：0人次');
  });

  it('is one tab stop beside its button; arrows go four ways and stay at the edge', async () => {
    const host = await of(await split({ 'd1 h0': 1, 'd1 h1': 2, 'd2 h0': 3, 'd2 h1': 4 }));
    const grid = inside(host, '[role="listbox"]');
    expect(tabStops(host)).to.deep.equal([inside(host, '.tool'), grid]);
    const way: [string, string][] = [
      ['ArrowRight', '周一，0时：1人次'],
      ['ArrowRight', '周一，1时：2人次'],
      ['ArrowDown', '周二，1时：4人次'],
      ['ArrowDown', '周二，1时：4人次'],
      ['ArrowLeft', '周二，0时：3人次'],
      ['ArrowLeft', '周二，0时：3人次'],
      ['ArrowUp', '周一，0时：1人次'],
      ['End', '周二，2时：没有数据'],
      ['Home', '周一，0时：1人次'],
    ];
    for (const [key, said] of way) {
      expect(await press(grid, key), key).to.be.true;
      expect(active(host), key).to.equal(said);
    }
    await press(grid, 'Escape');
    expect(active(host)).to.equal(null);
  });

  it('is turned on a phone, and its arrows still go the way that they point', async () => {
    const keys = Array.from({ length: 14 }, (_, i) => `d1 h${i}`);
    const figures = Object.fromEntries(keys.map((key, i) => [key, 10 + i]));
    const host = await of(await split({ ...figures, 'd2 h0': 30 }, { hours: 14 }));
    host.style.setProperty('width', '320px');
    await settled(host);
    expect(readAll(host, '.across span')).to.deep.equal(['周一', '周二']);
    expect(all(host, '.cell span')).to.have.length(15);
    const [first] = cells(host).map((cell) => cell.getBoundingClientRect());
    expect(Math.min(first!.width, first!.height)).to.be.at.least(24);
    const grid = inside(host, '[role="listbox"]');
    for (const [key, said] of [
      ['ArrowDown', '周一，0时：10人次'],
      ['ArrowDown', '周一，1时：11人次'],
      ['ArrowUp', '周一，0时：10人次'],
      ['ArrowRight', '周二，0时：30人次'],
    ] as const) {
      await press(grid, key);
      expect(active(host), key).to.equal(said);
    }
  });

  it('shades a calendar about the target of its months, and marks those that miss it', async () => {
    const document = await monthly([90, 97, 94, 99, 98, 96]);
    document.indicators = document.indicators.map((one) =>
      one.id === ATTENDANCES
        ? { ...one, unit: 'percent', kind: 'ratio' as const, direction: 'higher' as const }
        : one,
    );
    document.targets = [
      { indicator: ATTENDANCES, comparator: 'ge', value: 95, accumulation: 'period' },
    ];
    const host = await placeData(`<gf-heatmap ${YEARS}></gf-heatmap>`, document);
    const looks = cells(host).map(({ className }) => /\bd[1-7]\b/.exec(className)?.[0] ?? '');
    expect(looks.filter((look) => /[123]/.test(look))).to.have.length(2);
    expect(looks.filter((look) => /[4-7]/.test(look))).to.have.length(4);
    const missed = cells(host).filter((cell) => cell.classList.contains('missed'));
    expect(missed.map((cell) => cell.textContent!.trim()[0])).to.deep.equal(['▼', '▼']);
    expect(read(host, '.key')).to.contain('95').and.to.contain('▼：未达到');
  });

  it('scrolls where names need more room, and follows the keys', async () => {
    const document = await split({ 'd1 h0': 1, 'd1 h1': 2, 'd1 h2': 3 });
    for (const { categories } of document.dimensions!) {
      categories.forEach((one, i) => (one.name = '综合文化服务中心甲乙丙'.slice(i)));
    }
    const host = await of(document);
    host.style.setProperty('width', '240px');
    await settled(host);
    const matrix = inside(host, '.matrix');
    expect(matrix.scrollWidth).to.be.above(matrix.clientWidth);
    await press(inside(host, '[role="listbox"]'), 'ArrowRight');
    for (const key of ['ArrowRight', 'ArrowRight'])
      await press(inside(host, '[role="listbox"]'), key);
    await settled(host);
    const [room, cell] = [matrix, inside(host, '.active')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(cell!.right).to.be.at.most(room!.right + 1);
  });

  it('picks the region of a row with Enter, and the same again clears', async () => {
    const document = await split({ [`${EAST} h0`]: 1, [`${WEST} h0`]: 2 });
    const host = await of(document, 'region hour');
    const selects = heard('gf-select');
    const grid = inside(host, '[role="listbox"]');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await press(grid, key);
    await settled(host);
    const selected = cells(host).map((cell) => cell.getAttribute('aria-selected'));
    expect(selected.slice(0, 6)).to.deep.equal(['false', 'false', 'false', 'true', 'true', 'true']);
    await press(grid, 'Enter');
    expect(selects.map(({ detail }) => detail)).to.deep.equal([
      { region: WEST },
      { region: undefined },
    ]);
  });

  it('picks the month of a cell of a calendar', async () => {
    const host = await placeData(
      `<gf-heatmap ${YEARS}></gf-heatmap>`,
      await monthly([5, 6, 7], '2023-12'),
    );
    const selects = heard('gf-select');
    cells(host)[1]!.click();
    expect(selects.map(({ detail }) => detail)).to.deep.equal([{ period: '2024-01' }]);
    await settled(host);
    expect(cells(host).map((cell) => cell.getAttribute('aria-selected'))).to.deep.equal([
      'false',
      'true',
      'false',
    ]);
  });

  it('has the matrix as its table', async () => {
    const host = await of(await split({ 'd1 h0': 1, 'd1 h1': 'Q', 'd2 h2': 0 }));
    expect(await openTable(host)).to.deep.equal([
      ['周一', '1人次', '不公布（保密）', '—'],
      ['周二', '—', '—', '0人次'],
    ]);
    expect(readAll(host, 'thead th')).to.deep.equal(['星期和时段', '0时', '1时', '2时']);
  });

  it('says in a sentence that there are no figures by what is asked', async () => {
    const host = await of(await split({ 'd1 h0': 1 }), 'region weekday');
    expect(read(host, '.message')).to.contain('没有按“地区”和“星期”分的数值');
    expect(cells(host)).to.have.length(0);
  });

  it('names what may stand in rows and columns where one is unknown', async () => {
    console.expect('[bad-value]');
    const host = await of(await split({ 'd1 h0': 1 }), 'weekday minute');
    expect(await message(host))
      .to.contain('minute')
      .and.to.contain('weekday, hour');
  });

  it('speaks English', async () => {
    const host = await place(`<gf-heatmap lang="en" src="${SAMPLE}" ${YEARS}></gf-heatmap>`);
    expect(headerOf(host)[1]).to.contain('unit:');
    expect(read(host, '#summary')).to.match(/^Lowest: [^.]*\.$/);
    expect(headerOf(host)[0]).to.match(/^Most: \w+ \d{4}, [\d,]+ person-times$/);
    expect(read(host, '.matrix')).not.to.match(/[一-鿿]/);
  });
});

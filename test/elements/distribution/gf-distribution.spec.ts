import { expect } from '@open-wc/testing';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import '../../../src/elements/distribution/gf-distribution.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import {
  ATTENDANCES,
  BOUND,
  DISTRICT,
  MISSING,
  SUPPRESSED,
  streets,
} from '../../support/attendances.js';
import { hover, plotOf, press, tabStops, tap } from '../../support/input.js';
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
} from '../../support/page.js';
import { PLACE } from '../../support/sample.js';

const RATE = 'indicator="employment-rate"';
const of = (document: Contract, attributes = '') =>
  placeData(`<gf-distribution ${attributes}></gf-distribution>`, document);
const dots = (host: Element) => all<SVGCircleElement>(host, '.dots circle');
const said = (host: Element) => plotOf(host).getAttribute('aria-valuetext');
const many = (count: number, value = (i: number) => i) =>
  streets(...Array.from({ length: count }, (_, i) => value(i)));

/** Figures of the district by three bands of size. */
async function banded(
  cells: (number | 'Q' | 'O' | undefined)[],
  names = ['1–9人', '10–49人', '50人以上'],
): Promise<Contract> {
  const document = await streets();
  document.dimensions = [
    { id: 'sizeBand', name: '规模', categories: names.map((name, i) => ({ id: `b${i}`, name })) },
  ];
  document.indicators = document.indicators.map((one) => ({
    ...one,
    aggregation: { region: 'sum', time: 'sum', category: 'sum' },
  }));
  document.observations = cells.flatMap((cell, i) =>
    cell === undefined
      ? []
      : [
          {
            indicator: ATTENDANCES,
            region: DISTRICT,
            period: '2024-03',
            source: 'office',
            breakdown: { sizeBand: `b${i}` },
            ...(typeof cell === 'number'
              ? { value: cell }
              : {
                  value: null,
                  status: cell,
                }),
          },
        ],
  );
  return document;
}

describe('gf-distribution', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-distribution', RATE, SAMPLE);
  itHasAnAccessibleTable('gf-distribution', RATE, SAMPLE);

  it('says what it shows, where, when and in which unit', async () => {
    const host = await place(`<gf-distribution src="${SAMPLE}" ${RATE}></gf-distribution>`);
    expect(headerOf(host)).to.deep.equal([
      '18个街道在93.6%至97.4%之间，中位数96.7%（初步数）',
      `就业率（有就业愿望劳动者） · ${PLACE.name}下辖18个街道 · 2024年12月 · 初步数 · 单位：%`,
    ]);
  });

  it('has one dot a region, in the order of value, none over another', async () => {
    const host = await of(await streets(30, 10, 10, 20));
    const places = dots(host).map((dot) => [dot.cx.baseVal.value, dot.cy.baseVal.value]);
    const across = places.map(([x]) => x!);
    expect(across).to.deep.equal([...across].sort((a, b) => a - b));
    expect(across[0]).to.equal(across[1]);
    expect(places[0]![1]).to.be.above(places[1]![1]! + 2 * dots(host)[0]!.r.baseVal.value);
  });

  it('says median and middle half, of how many regions, and who is left out', async () => {
    const host = await of(await streets(10, 20, SUPPRESSED, 30, MISSING, BOUND, 40, 50));
    const reading = read(host, '#summary');
    expect(reading).to.contain('8个街道中5个有可比的数');
    expect(reading).to.contain('中位数30人次').and.to.contain('中间一半在20人次至40人次之间');
    expect(reading).to.contain('未画入：1个不公布，1个缺报，1个为约数或界限数');
    expect(dots(host)).to.have.length(5);
    expect(read(host, '.reading')).to.equal(reading);
  });

  it('has no median of one or two, and says so', async () => {
    const host = await of(await streets(10, 20, SUPPRESSED));
    expect(read(host, '#summary')).to.contain('只有2个街道有可比的数，不算中位数');
    expect(all(host, '.median')).to.have.length(0);
    expect(all(host, '.half')).to.have.length(0);
  });

  it('marks the district’s own rate apart from the median, by line, label and words', async () => {
    const host = await place(`<gf-distribution src="${SAMPLE}" ${RATE}></gf-distribution>`);
    const [own] = readAll(host, '.own text');
    const [median] = readAll(host, '.median text');
    expect(own).to.match(new RegExp(`^${PLACE.name}整体[\\d.]+%$`));
    expect(median).to.match(/^中位数[\d.]+%$/);
    expect(read(host, '#summary')).to.contain('不是各街道的中位数');
    const line = (mark: string) => getComputedStyle(inside(host, `${mark} line:not(.line-halo)`));
    expect(line('.own').stroke).not.to.equal(line('.median').stroke);
    expect(line('.own').strokeWidth).not.to.equal(line('.median').strokeWidth);
  });

  it('draws figures solid where all of them are provisional, and says so once', async () => {
    const host = await place(`<gf-distribution src="${SAMPLE}" ${RATE}></gf-distribution>`);
    expect(all(host, '.dots .area-dot-preliminary')).to.have.length(0);
    expect(read(host, '.where')).to.contain('初步数');
    expect(read(host, '.foot')).not.to.contain('空心');
  });

  it('never marks the district’s count among the counts of its parts', async () => {
    const host = await place(
      `<gf-distribution src="${SAMPLE}" indicator="${ATTENDANCES}"></gf-distribution>`,
    );
    expect(all(host, '.own')).to.have.length(0);
    expect(dots(host).length).to.be.above(5);
  });

  it('places a counted zero at zero', async () => {
    const host = await of(await streets(0, 10, 20));
    expect(dots(host)).to.have.length(3);
    await press(plotOf(host), 'Home');
    expect(said(host)).to.contain('第1街道').and.to.contain('0人次');
  });

  it('never has a suppressed figure anywhere', async () => {
    const document = await streets(10, 20, 30, { value: 4321, status: 'Q', conf: 'C' });
    console.expect('[missing-has-value]');
    const host = await of(document);
    await openTable(host);
    expect(everything(host)).not.to.match(/4,?321/);
  });

  it('draws up to 60 regions as dots and more in columns that count them all', async () => {
    const sixty = await of(await many(60));
    expect(dots(sixty)).to.have.length(60);
    const host = await of(await many(61));
    expect(dots(host)).to.have.length(0);
    const counts = readAll(host, '.column-figure').map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(61);
    const heights = all<SVGRectElement>(host, '.column').map((one) => one.height.baseVal.value);
    const tallest = Math.max(...counts);
    heights.forEach((height, i) =>
      expect(height / Math.max(...heights)).to.be.closeTo(counts[i]! / tallest, 0.01),
    );
  });

  it('says the bounds of a column, the count, and few names', async () => {
    const host = await of(await many(70, (i) => (i < 68 ? i % 10 : 95 + i - 68)));
    await press(plotOf(host), 'Home');
    expect(said(host)).to.match(/^0至不足\d+人次：\d+个街道$/);
    await press(plotOf(host), 'End');
    expect(said(host)).to.contain('2个街道，第69街道，第70街道');
  });

  it('is one tab stop beside its button; arrows, pointer and touch go to a region', async () => {
    const host = await of(await streets(10, 30, 20));
    const plot = plotOf(host);
    expect(tabStops(host)).to.deep.equal([inside(host, '.tool'), plot]);
    await press(plot, 'Home');
    expect(said(host)).to.equal('第1街道：10人次');
    await press(plot, 'ArrowRight');
    expect(said(host)).to.equal('第3街道：20人次');
    await press(plot, 'Escape');
    await hover(plot, 0.99, 0.9);
    expect(read(host, '.tip')).to.equal('第2街道：30人次');
    await tap(plot, 0.01, 0.9);
    expect(read(host, '.tip')).to.equal('第1街道：10人次');
  });

  it('picks the region of a dot with Enter, and shows which is picked', async () => {
    const host = await of(await streets(10, 30, 20));
    const selects = heard('gf-select');
    for (const key of ['Home', 'ArrowRight', 'Enter']) await press(plotOf(host), key);
    await settled(host);
    expect(selects.map(({ detail }) => detail)).to.deep.equal([{ region: 's3' }]);
    const picked = dots(host).map((dot) => dot.classList.contains('area-dot-picked'));
    expect(picked).to.deep.equal([false, true, false]);
  });

  it('says in words that no region has an exact figure', async () => {
    const host = await of(await streets(SUPPRESSED, MISSING, BOUND));
    expect(read(host, '.message')).to.contain('没有街道有可比的数');
    expect(all(host, '.plot')).to.have.length(0);
    expect(read(host, '.reading')).to.contain('1个不公布');
  });

  it('has groups in the dimension’s order as columns apart, and says that width means nothing', async () => {
    const host = await of(await banded([50, 30, 20]), 'by="sizeBand"');
    expect(headerOf(host)).to.deep.equal([
      '1–9人最多，50人次',
      '职业培训人次 · 示例区 · 2024年3月 · 按规模分组 · 单位：人次',
    ]);
    const [first, second] = all<SVGRectElement>(host, '.column');
    const end = first!.x.baseVal.value + first!.width.baseVal.value;
    expect(second!.x.baseVal.value - end).to.be.above(0.2 * first!.width.baseVal.value);
    expect(readAll(host, '.column-figure')).to.deep.equal(['50', '30', '20']);
    expect(read(host, '.key')).to.contain('各组范围未必等宽');
    expect(read(host, '#summary')).to.equal('1–9人：50人次，10–49人：30人次，50人以上：20人次');
    expect(await openTable(host)).to.deep.equal([
      ['1–9人', '50人次'],
      ['10–49人', '30人次'],
      ['50人以上', '20人次'],
    ]);
  });

  it('tells a zero, a missing and a suppressed band apart, in words too', async () => {
    const host = await of(await banded([0, 'O', 'Q']), 'by="sizeBand"');
    expect(all(host, '.column-zero')).to.have.length(1);
    expect(all(host, 'path.withheld')).to.have.length(1);
    expect(all(host, '.column')).to.have.length(0);
    expect(readAll(host, '.column-figure')).to.deep.equal(['0', '—']);
    expect(read(host, '.foot')).to.contain('斜线');
    await press(plotOf(host), 'End');
    expect(said(host)).to.contain('50人以上：不公布');
  });

  it('draws a bound without an end and a provisional figure hollow, in words too', async () => {
    const document = await banded([50, 30, 20]);
    Object.assign(document.observations![0]!, BOUND);
    document.observations![1]!.status = 'P';
    const host = await of(document, 'by="sizeBand"');
    const [bound, provisional, exact] = all(host, '.slot');
    const tip = [...bound!.querySelectorAll('.column')].map((one) =>
      Number(getComputedStyle(one).fillOpacity),
    );
    expect(tip[tip.length - 1]).to.be.below(0.1);
    const strength = (slot: Element) => Number(getComputedStyle(slot.firstElementChild!).opacity);
    expect(strength(provisional!)).to.be.below(strength(exact!));
    expect(getComputedStyle(inside(host, '.column-edge')).strokeDasharray).not.to.equal('none');
    expect(readAll(host, '.column-figure')).to.deep.equal(['30余人次', '30', '20']);
    for (const mark of ['约数', '空心']) expect(read(host, '.foot')).to.contain(mark);
  });

  it('names what it may be by where that is unknown', async () => {
    console.expect('[bad-value]');
    const host = await of(await banded([1, 2, 3]), 'by="ageBand"');
    expect(await message(host))
      .to.contain('ageBand')
      .and.to.contain('sizeBand');
  });

  it('says in a sentence that there are no figures by that dimension', async () => {
    const host = await of(await banded([]), 'by="sizeBand"');
    expect(read(host, '.message')).to.contain('没有按“规模”分的数值');
  });

  it('speaks English', async () => {
    const host = await place(
      `<gf-distribution lang="en" src="${SAMPLE}" ${RATE}></gf-distribution>`,
    );
    expect(read(host, '#summary')).to.match(
      new RegExp(`^Middle half .*\\. ${PLACE.english} .*as a whole `),
    );
    expect(headerOf(host)[0]).to.equal(
      '18 subdistricts from 93.6% to 97.4%, median 96.7% (provisional)',
    );
    expect(readAll(host, '.plot text').join(' ')).not.to.match(/[一-鿿]/);
  });
});

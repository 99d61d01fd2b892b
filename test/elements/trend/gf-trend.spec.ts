import { expect } from '@open-wc/testing';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import '../../../src/elements/ranking/gf-ranking.js';
import '../../../src/elements/trend/gf-trend.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import {
  ATTENDANCES,
  BOUND,
  DUE,
  EAST,
  MISSING,
  SUPPRESSED,
  monthly,
} from '../../support/attendances.js';
import { press } from '../../support/input.js';
import {
  SAMPLE,
  SMALL,
  all,
  inside,
  place,
  placeData,
  read,
  readAll,
  settled,
  smallDocument,
  everything,
} from '../../support/page.js';
import { FIRST, PLACE, SECOND } from '../../support/sample.js';

const RATE = 'indicator="employment-rate"';

/** A trend of made months. */
const of = (document: Contract, rest = '') =>
  placeData(`<gf-trend indicator="${ATTENDANCES}" ${rest}></gf-trend>`, document);

/** The pieces that a line is drawn in: each starts with M. */
const pieces = (host: Element) =>
  inside(host, '.series > path:not(.line-preliminary)').getAttribute('d')!.split('M').slice(1);

const points = (piece: string) => piece.split('L').length;

/** What each place of the plot says, from the first on. */
async function spoken(host: Element): Promise<string[]> {
  const plot = inside(host, '.plot');
  const said: string[] = [];
  await press(plot, 'Home');
  for (let i = 0; i <= Number(plot.getAttribute('aria-valuemax')); i++) {
    await settled(host);
    said.push(plot.getAttribute('aria-valuetext')!);
    await press(plot, 'ArrowRight');
  }
  return said;
}

describe('gf-trend', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-trend', RATE);
  itHasAnAccessibleTable('gf-trend', RATE);

  it('says what it shows, of what, where and for which time, with unit and target in words', async () => {
    const host = await place(`<gf-trend src="${SMALL}" ${RATE}></gf-trend>`);
    expect(headerOf(host)).to.deep.equal([
      '3个月都达到95%',
      '就业率 · 示例区 · 2024年1月 至 2024年3月',
    ]);
    expect(readAll(host, '.axis > text')).to.include('% · 刻度不从0起');
    expect(read(host, '.ends .tone-ink')).to.equal('示例线 ≥95%');
    expect(read(host, '.ends .end-last')).to.equal('95.7%');
  });

  it('draws each year’s target over that year alone, and no later goal over the years before', async () => {
    const document = await monthly(
      Array.from({ length: 24 }, (_, i) => 50 + i),
      '2023-01',
    );
    document.targets = ['2023', '2024'].map((year, i) => ({
      indicator: ATTENDANCES,
      accumulation: 'period' as const,
      comparator: 'ge' as const,
      value: 60 + 10 * i,
      validFrom: `${year}-01`,
      validTo: `${year}-12`,
    }));
    const yearly = await of(document);
    const [late, early] = all(yearly, '.target-line').map((line) => line.getBoundingClientRect());
    expect(early!.right).to.be.closeTo(late!.left, 1);
    expect(early!.width).to.be.closeTo(late!.width, 1);
    const goal2025 = { comparator: 'ge', value: 90, validTo: '2025' } as const;
    const targets = [{ indicator: ATTENDANCES, accumulation: 'period' as const, ...goal2025 }];
    const later = await of({ ...document, targets });
    const goal = inside(later, '.target-line').getBoundingClientRect();
    expect(goal.width).to.be.below(early!.width / 6);
  });

  it('says an event beside its rule, and to who hears the picture with its month', async () => {
    const host = await place(`<gf-trend src="${SMALL}" ${RATE} region="${EAST}"></gf-trend>`);
    expect(read(host, '.event text')).to.equal('示例：招聘会');
    const note = inside(host, '.notes li');
    expect(note.textContent!.trim()).to.equal('2024年2月：示例：招聘会');
    expect(note.getBoundingClientRect().width).to.be.below(2);
  });

  it('numbers an event that has no room beside its rule, and says below what it was', async () => {
    const host = await place(
      `<div style="width: 320px"><gf-trend src="${SAMPLE}" indicator="${ATTENDANCES}" compare="year-on-year"></gf-trend></div>`,
    );
    const trend = host.querySelector('gf-trend') ?? host;
    expect(read(trend, '.event text')).to.equal('①');
    expect(readAll(trend, '.notes li')).to.deep.equal(['① 2022年12月：示例：客流与培训受疫情影响']);
  });

  it('keeps the line of the page’s region behind the rate of one that is picked, and none behind a count', async () => {
    for (const [indicator, lines] of [
      ['employment-rate', 2],
      [ATTENDANCES, 1],
    ] as const) {
      const tag = (name: string) =>
        `<${name} src="${SAMPLE}" group="${indicator}" indicator="${indicator}"></${name}>`;
      const trend = await place(tag('gf-trend'));
      const ranking = await place(tag('gf-ranking'));
      inside<HTMLElement>(ranking, '[role="option"]').click();
      await settled(trend);
      expect(all(trend, '.series'), indicator).to.have.length(lines);
      expect(all(trend, '.series path.line-beside.tone-comparison')).to.have.length(lines - 1);
    }
  });

  it('rules a break in the series with its reason, and joins no line across it', async () => {
    const host = await place(`<gf-trend src="${SAMPLE}" indicator="centre-visits"></gf-trend>`);
    expect(all(host, '.break line')).to.have.length(1);
    expect(read(host, '.notes')).to.contain('2023年7月：更换门口客流设备');
    // 18 months before, 18 from the break on, the last two of them provisional.
    expect(pieces(host).map(points).slice(0, 2)).to.deep.equal([18, 16]);
  });

  it('draws provisional months hollow and dashed, and says the word', async () => {
    const host = await of(await monthly([3, 4, 6, { value: 5, status: 'P' }]));
    expect(pieces(host).map(points)[0]).to.equal(3);
    const dashed = inside<SVGElement>(host, '.series .line-preliminary');
    expect(getComputedStyle(dashed).strokeDasharray).not.to.equal('none');
    expect(all(host, '.series circle.point-preliminary')).to.have.length(1);
    expect(read(host, '.foot')).to.contain('空心、浅色或虚线：初步数或估计数');
    expect((await spoken(host))[3]).to.equal('2023年10月：5人次，初步数');
  });

  it('draws a missing month as a gap, never as a zero', async () => {
    const host = await of(await monthly([30, 31, MISSING, 33, 34]));
    expect(pieces(host).map(points)).to.deep.equal([2, 2]);
    expect(read(host, '.foot')).to.contain('空白：缺报');
    expect((await spoken(host))[2]).to.equal('2023年9月：缺报');
  });

  it('leaves a gap where the document has no row for a month', async () => {
    const document = await monthly([30, 31, 32, 33, 34]);
    document.observations!.splice(2, 1);
    const host = await of(document);
    expect(pieces(host).map(points)).to.deep.equal([2, 2]);
  });

  it('draws a counted zero on the zero line, as a part of the line', async () => {
    const host = await of(await monthly([3, 0, 0, 4]));
    expect(pieces(host).map(points)).to.deep.equal([4]);
    const zero = Number(/,([\d.]+)H/.exec(inside(host, '.axis .base-line').getAttribute('d')!)![1]);
    const heights = pieces(host)[0]!
      .split('L')
      .map((point) => Number(point.split(',')[1]));
    expect(heights[1]).to.be.closeTo(zero, 0.1);
    expect((await spoken(host))[1]).to.equal('2023年8月：0人次');
  });

  it('hatches a suppressed month, says the word, and joins no line across it', async () => {
    const host = await of(await monthly([30, 31, SUPPRESSED, 33, 34]));
    expect(pieces(host).map(points)).to.deep.equal([2, 2]);
    expect((await spoken(host))[2]).to.contain('2023年9月：不公布');
    expect(read(host, '.foot')).to.contain('斜线：不公布');
    expect(all(host, '.plot path.withheld'), 'hatch').to.have.length(1);
  });

  it('says 待发布 for a month that is not out yet', async () => {
    const host = await of(await monthly([30, 31, DUE]));
    expect((await spoken(host))[2]).to.contain('2023年9月：待发布');
    expect(pieces(host).map(points)).to.deep.equal([2]);
  });

  it('marks a bound by an open arrow with its wording, and no line leads there or on from it', async () => {
    const host = await of(await monthly([33, 34, BOUND, 40, 41]));
    expect(all(host, '.series path.bound')).to.have.length(1);
    expect(all(host, '.series path.line-preliminary')).to.have.length(0);
    expect(pieces(host).map(points)).to.deep.equal([2, 1, 2]);
    expect((await spoken(host))[2]).to.equal('2023年9月：30余人次');
    expect(read(host, '.foot')).to.contain('箭头、竖条：约数或界限数');
  });

  it('starts running totals anew each January, and says 累计', async () => {
    const host = await place(
      `<gf-trend src="${SAMPLE}" indicator="${ATTENDANCES}" accumulation="ytd"></gf-trend>`,
    );
    // The last two months are provisional: dashed, each point a piece of its own.
    expect(pieces(host).map(points).slice(0, 3)).to.deep.equal([12, 12, 10]);
    expect(headerOf(host)[1]).to.equal(
      `职业培训人次 · ${PLACE.name} · 2022年1月累计 至 2024年1—12月累计`,
    );
    const said = await spoken(host);
    expect(said[0]).to.match(/^2022年1月累计：/);
    expect(said[13]).to.match(/^2023年1—2月累计：/);
    const figure = (text: string) => Number(/：([\d,]+)/.exec(text)![1]!.replaceAll(',', ''));
    expect(figure(said[12]!)).to.be.below(figure(said[11]!));
  });

  it('never mixes single months and running totals in one line', async () => {
    const host = await place(`<gf-trend src="${SAMPLE}" indicator="${ATTENDANCES}"></gf-trend>`);
    expect(headerOf(host)[1]).to.equal(`职业培训人次 · ${PLACE.name} · 2022年1月 至 2024年12月`);
    expect((await spoken(host)).join()).not.to.contain('累计');
  });

  it('shows months that were published together as one point that says so', async () => {
    const host = await place(
      `<gf-trend src="${SAMPLE}" indicator="new-urban-employment"></gf-trend>`,
    );
    expect((await spoken(host))[0]).to.match(/^2022年1—2月：/);
  });

  it('takes a range from period, with both ends', async () => {
    const host = await place(
      `<gf-trend src="${SAMPLE}" ${RATE} period="2023-03..2023-08"></gf-trend>`,
    );
    expect(headerOf(host)[1]).to.match(new RegExp(` · ${PLACE.name} · 2023年3月 至 2023年8月$`));
    expect(inside(host, '.plot').getAttribute('aria-valuemax')).to.equal('5');
  });

  it('adds named lines for compare: other regions, the region above, the year before', async () => {
    const host = await place(
      `<gf-trend src="${SAMPLE}" ${RATE} region="${FIRST.id}" period="2024-01..2024-12"
        compare="parent ${SECOND.id} year-on-year"></gf-trend>`,
    );
    expect(all(host, '.series')).to.have.length(4);
    const names = [FIRST.name, PLACE.name, SECOND.name, '上年同期'];
    const said = readAll(host, '.ends .end-last, .ends .end-name').join(' ');
    for (const name of names) expect(said).to.contain(name);
    await press(inside(host, '.plot'), 'Home');
    const lines = inside(host, '.tip').innerText.trim().split('\n');
    expect(lines[0]).to.equal('2024年1月');
    expect(lines.slice(1).map((line) => line.split('：')[0])).to.deep.equal(names);
  });

  it('draws one point, equal values and a single year without dividing by nothing', async () => {
    for (const cells of [[7], [7, 7, 7], [0, 0]]) {
      const host = await of(await monthly(cells));
      expect(everything(inside(host, '.plot svg'))).not.to.match(/NaN|Infinity/);
      expect(all(host, '.series circle.point-final').length).to.be.above(0);
    }
  });

  it('says that there is nothing where no month has a figure', async () => {
    const document = await smallDocument();
    document.observations = [];
    const host = await of(document);
    expect(all(host, '.plot')).to.be.empty;
    expect(read(host, '.message')).to.equal(
      '没有可显示的数据 数据中没有“示例区”的“职业培训人次”。',
    );
  });
});

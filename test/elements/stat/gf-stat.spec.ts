import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/elements/stat/gf-stat.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import {
  ATTENDANCES,
  BOUND,
  DUE,
  MISSING,
  SUPPRESSED,
  monthly,
} from '../../support/attendances.js';
import {
  GONGSHU,
  SAMPLE,
  SMALL,
  all,
  everything,
  inside,
  openTable,
  place,
  placeData,
  read,
  readAll,
  settled,
  smallDocument,
} from '../../support/page.js';

const RATE = 'indicator="employment-rate"';
const COUNT = `indicator="${ATTENDANCES}"`;

describe('gf-stat', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-stat', RATE);
  itHasAnAccessibleTable('gf-stat', RATE);

  it('says what, where and when, the number with its unit, the source and the date', async () => {
    const host = await place(`<gf-stat src="${SMALL}" indicator="willing-workers"></gf-stat>`);
    expect(headerOf(host)).to.deep.equal(['有就业愿望劳动者人数', '示例区 · 2024年3月']);
    expect(read(host, '.number')).to.equal('4,136人');
    expect(read(host, '.foot')).to.equal('来源：就业台账 数据截至2024年3月，2024年4月12日发布');
  });

  it('keeps the wording of a bound: 30余家 is never a plain 30', async () => {
    const host = await place(
      `<gf-stat src="${GONGSHU}" indicator="alliance-members" region="330105015"></gf-stat>`,
    );
    expect(read(host, '.number')).to.equal('30余家');
    expect((await openTable(host)).join()).to.contain('30余家');
    expect(everything(host)).to.match(/30余家/);
    expect(everything(host)).not.to.match(/(?<![\d.])30(?![\d余.])/);
  });

  it('says 全覆盖 for a figure that is all', async () => {
    const host = await place(
      `<gf-stat src="${GONGSHU}" indicator="full-employment-community-coverage" region="330105015"></gf-stat>`,
    );
    expect(read(host, '.number')).to.equal('全覆盖');
  });

  it('says the change of a rate in 百分点, with its basis', async () => {
    const host = await place(
      `<gf-stat src="${SMALL}" ${RATE} compare="previous-period"></gf-stat>`,
    );
    // 3958 ÷ 4136 less 3936 ÷ 4120
    expect(read(host, '.change')).to.equal('▲ 环比上升0.2个百分点');
    expect(inside(host, '.change [aria-hidden]').textContent).to.equal('▲');
  });

  it('says the change of a count in per cent, with its basis', async () => {
    const down = await placeData(
      `<gf-stat ${COUNT} compare="previous-period"></gf-stat>`,
      await monthly([80, 100, 75]),
    );
    expect(read(down, '.change')).to.equal('▼ 环比减少25.0%');
  });

  it('compares with the year before unless told otherwise, and not at all for none', async () => {
    const host = await placeData(
      `<gf-stat ${COUNT}></gf-stat>`,
      await monthly([100, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 110]),
    );
    expect(read(host, '.change')).to.equal('▲ 较上年同期增加10.0%');
    host.setAttribute('compare', 'none');
    await settled(host);
    expect(all(host, '.change')).to.be.empty;
  });

  it('says why there is no change to tell', async () => {
    const host = await placeData(
      `<gf-stat ${COUNT} compare="previous-period"></gf-stat>`,
      await monthly([5, 0, 12]),
    );
    expect(read(host, '.change')).to.equal('基期为零，不计算增减');
  });

  it('says in words, with a mark, that a target is kept', async () => {
    const host = await place(`<gf-stat src="${SMALL}" ${RATE}></gf-stat>`);
    expect(read(host, '.verdict')).to.equal('✓ 达到示例线（不低于95%）');
    expect(inside(host, '.verdict [aria-hidden]').textContent).to.equal('✓');
  });

  it('says in words by how much a target is missed', async () => {
    const document = await smallDocument();
    document.targets![0]!.value = 96;
    const host = await placeData(`<gf-stat ${RATE}></gf-stat>`, document);
    expect(read(host, '.verdict')).to.equal('✕ 未达到示例线（不低于96%），差0.3个百分点');
  });

  it('shows one more digit where rounding would carry the figure across its target', async () => {
    const document = await smallDocument();
    document.targets![0]!.value = 95.7;
    const host = await placeData(`<gf-stat ${RATE}></gf-stat>`, document);
    // 95.696 % is printed as 95.7 but misses 95.7.
    expect(read(host, '.figure')).to.equal('95.696');
    expect(read(host, '.verdict')).to.contain('未达到');
  });

  it('draws a provisional month hollow and dashed, and says the word', async () => {
    const host = await place(`<gf-stat src="${SMALL}" ${RATE}></gf-stat>`);
    expect(readAll(host, '.number .status')).to.deep.equal(['初步数']);
    const dashed = inside<SVGElement>(host, '.plot path.line-preliminary');
    expect(getComputedStyle(dashed).strokeDasharray).not.to.equal('none');
    const mark = getComputedStyle(inside<SVGElement>(host, '.plot circle.point-preliminary'));
    const paper = getComputedStyle(inside(host, '.card')).backgroundColor;
    expect([mark.fill, mark.stroke === mark.fill]).to.deep.equal([paper, false]);
  });

  it('gives a missing month no number', async () => {
    const host = await placeData(
      `<gf-stat ${COUNT} period="2023-09"></gf-stat>`,
      await monthly([31, 32, MISSING]),
    );
    expect(headerOf(host)[1]).to.equal('示例区 · 2023年9月');
    expect(read(host, '.number')).to.match(/^缺报/);
    expect(read(host, '.number')).not.to.match(/\d/);
  });

  it('shows a counted zero as a number', async () => {
    const host = await placeData(`<gf-stat ${COUNT}></gf-stat>`, await monthly([31, 32, 0]));
    expect(read(host, '.number')).to.equal('0人次');
  });

  it('says 不公布 for a suppressed figure, 待发布 for one that is not out', async () => {
    const cells = [31, SUPPRESSED, DUE];
    const host = await placeData(
      `<gf-stat ${COUNT} period="2023-08"></gf-stat>`,
      await monthly(cells),
    );
    expect(read(host, '.number')).to.contain('不公布');
    host.setAttribute('period', '2023-09');
    await settled(host);
    expect(read(host, '.number')).to.contain('待发布');
    expect(read(host, '.number')).not.to.match(/\d/);
  });

  it('shows the latest figure where the newest months have none', async () => {
    const host = await placeData(
      `<gf-stat ${COUNT}></gf-stat>`,
      await monthly([31, 47, MISSING, DUE]),
    );
    expect(headerOf(host)[1]).to.equal('示例区 · 2023年8月');
    expect(read(host, '.number')).to.equal('47人次');
  });

  it('says beside it why a later month that is out has none, for the eye: the reading says it already', async () => {
    const later = async (cell: Parameters<typeof monthly>[0][number], more = '') =>
      all(
        await placeData(`<gf-stat ${COUNT} ${more}></gf-stat>`, await monthly([31, 47, cell])),
        '.later',
      );
    const [withheld] = await later(SUPPRESSED);
    expect(withheld!.textContent!.trim()).to.equal('2023年9月：不公布，数量过小');
    expect(withheld!.getAttribute('aria-hidden')).to.equal('true');
    expect((await later(MISSING)).map((one) => one.textContent!.trim())).to.deep.equal([
      '2023年9月：缺报',
    ]);
    for (const none of [
      await later(DUE),
      await later(48),
      await later(SUPPRESSED, 'period="2023-08"'),
    ])
      expect(none).to.be.empty;
  });

  it('ends its small line at the month that has no figure, and tells there why', async () => {
    for (const [cell, word] of [
      [SUPPRESSED, '2023年9月：不公布，数量过小'],
      [MISSING, '2023年9月：缺报'],
    ] as const) {
      const host = await placeData(`<gf-stat ${COUNT}></gf-stat>`, await monthly([31, 47, cell]));
      expect(read(host, '.number')).to.equal('47人次');
      const line = inside<HTMLElement>(host, '[role="slider"]');
      line.focus();
      line.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
      await settled(host);
      expect(line.getAttribute('aria-valuetext')).to.equal(word);
      expect(all(host, '.plot .withheld')).to.have.length(cell === SUPPRESSED ? 1 : 0);
    }
    const host = await placeData(
      `<gf-stat ${COUNT} period="2023-08"></gf-stat>`,
      await monthly([30, 31, SUPPRESSED]),
    );
    expect(all(host, '[role="slider"]'), 'not behind a month that was asked for').to.be.empty;
  });

  it('calls a sum with a part missing a lower bound, and says how many parts it has', async () => {
    const host = await place(`<gf-stat src="${SMALL}" ${COUNT}></gf-stat>`);
    expect(read(host, '.number')).to.equal('不少于86人次 2个中1个有数由各部分汇总');
  });

  it('computes nothing from a bound', async () => {
    const host = await placeData(
      `<gf-stat ${COUNT} compare="previous-period"></gf-stat>`,
      await monthly([20, 25, BOUND]),
    );
    expect(read(host, '.number')).to.equal('30余人次');
    expect(read(host, '.change')).to.equal('有约数，不计算增减');
  });

  it('leads no small line to a bound: 25, then 30余, has an open arrow', async () => {
    const host = await placeData(`<gf-stat ${COUNT}></gf-stat>`, await monthly([34, 25, BOUND]));
    const line = inside(host, '.series > path:not(.line-preliminary)').getAttribute('d')!;
    expect(line.match(/L/g)).to.have.length(1);
    expect(all(host, '.series .bound')).to.have.length(1);
  });

  it('leaves out the small line with no-sparkline, and keeps the number', async () => {
    const host = await place(`<gf-stat src="${SMALL}" ${RATE}></gf-stat>`);
    expect(all(host, '.plot')).to.have.length(1);
    host.toggleAttribute('no-sparkline', true);
    await settled(host);
    expect(all(host, '.plot')).to.be.empty;
    expect(read(host, '.number')).to.contain('95.7%');
  });

  it('shows the badge for sample data, whatever attribute it gets', async () => {
    const host = await place(`<gf-stat src="${SAMPLE}"></gf-stat>`);
    const tried = [
      ['sample', 'false'],
      ['no-sample', ''],
      ['no-badge', ''],
      ['no-badges', ''],
      ['heading', '正式数据'],
      ['class', 'light'],
      ['theme', 'contrast'],
    ] as const;
    for (const [name, value] of tried) {
      host.setAttribute(name, value);
      await settled(host);
      const badge = inside(host, '.badge');
      expect(badge.textContent, name).to.equal('示例数据，非真实统计');
      expect(badge.getClientRects(), name).not.to.be.empty;
      host.removeAttribute(name);
    }
  });

  it('draws its line anew where only the type changes and not the width', async () => {
    const host = await place(`<gf-stat src="${SAMPLE}" ${RATE}></gf-stat>`);
    host.style.fontSize = '40px';
    const em = () => parseFloat(getComputedStyle(inside(host, '.plot')).fontSize);
    const drawn = () => inside(host, '.plot svg').getBoundingClientRect().height;
    await waitUntil(() => em() > 30 && Math.abs(drawn() - 2.25 * em()) < 1, 'it keeps its size');
  });
});

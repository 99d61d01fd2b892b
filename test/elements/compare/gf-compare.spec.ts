import { expect } from '@open-wc/testing';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import '../../../src/elements/compare/gf-compare.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import {
  ATTENDANCES,
  BOUND,
  EAST,
  MISSING,
  SUPPRESSED,
  WEST,
  monthly,
  streets,
} from '../../support/attendances.js';
import { press, tabStops } from '../../support/input.js';
import {
  SAMPLE,
  SMALL,
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
  spoken,
  stopHearing,
} from '../../support/page.js';

const RATE = 'indicator="employment-rate"';
const TWO = `${RATE} regions="${EAST} ${WEST}"`;
const draw = (attributes: string) =>
  place(`<gf-compare src="${SMALL}" ${attributes}></gf-compare>`);
const of = (document: Contract, attributes: string) =>
  placeData(`<gf-compare ${attributes}></gf-compare>`, document);
const names = (host: Element) => readAll(host, '.name');
const bars = (host: Element) =>
  all(host, '.bar').map((bar) => Math.round(bar.getBoundingClientRect().height));

describe('gf-compare', () => {
  const console = quietConsole();
  afterEach(stopHearing);
  itIsAccessible(console, 'gf-compare', TWO);
  itHasAnAccessibleTable('gf-compare', TWO);

  it('sets regions side by side with number, status, change and verdict', async () => {
    const host = await draw(TWO);
    expect(headerOf(host)).to.deep.equal([
      '东街道95.8%（初步数），高于西街道的95.6%（初步数）',
      '就业率 · 2024年3月 · 初步数',
    ]);
    expect(names(host)).to.deep.equal(['东街道', '西街道']);
    expect(readAll(host, '.number')).to.deep.equal(['95.8%', '95.6%']);
    expect(readAll(host, '.verdict')[0]).to.contain('达到');
    expect(read(host, '.remarks')).to.contain('同一数值轴');
  });

  it('draws every line on the same scale of values and time', async () => {
    const host = await draw(TWO);
    const axes = all(host, '.plot').map((plot) =>
      [...plot.querySelectorAll('.axis text')].map(({ textContent }) => textContent),
    );
    expect(axes).to.have.length(2);
    expect(axes[0]).to.deep.equal(axes[1]);
    const goals = all(host, '.target-line').map((line) => line.getAttribute('y1'));
    expect(goals[0]).to.equal(goals[1]);
  });

  it('takes the region and the one above it where none is named, else those below', async () => {
    expect(names(await draw(`${RATE} region="${EAST}"`))).to.deep.equal(['东街道', '示例区']);
    expect(names(await draw(RATE))).to.deep.equal(['示例区', '东街道', '西街道']);
  });

  it('leaves a fifth column out and says so', async () => {
    const document = await streets(1, 2, 3, 4, 5);
    const host = await of(document, 'regions="s1 s2 s3 s4 s5"');
    expect(names(host)).to.have.length(4);
    expect(read(host, '.remarks')).to.contain('另有1列没有显示');
  });

  it('draws every region below one on one scale, the one around it behind, what holds of all said once', async () => {
    const host = await place(`<gf-compare src="${SAMPLE}" ${RATE} all></gf-compare>`);
    expect(all(host, '[role="option"]')).to.have.length(18);
    expect(all(host, '.series path.line-beside.tone-context')).to.have.length(18);
    expect(read(host, '.scale')).to.equal(
      '单位：% · 刻度不从0起 · 灰线：漕浦区 · 横线：示例线（不低于95%）',
    );
    const missed = all(host, '[role="option"]').filter((one) => one.querySelector('.bad'));
    expect(missed.map((one) => one.querySelector('.name')!.textContent)).to.deep.equal([
      '鹭坡街道',
    ]);
    const counts = await place(
      `<gf-compare src="${SAMPLE}" indicator="${ATTENDANCES}" all></gf-compare>`,
    );
    expect(all(counts, '.series path.line-beside.tone-context'), 'a whole before its parts').to.be
      .empty;
    // The words of the axis in a panel are hidden, and no label of it; the rule counts them all the same.
    await expect(host).to.be.accessible({ ignoredRules: ['label-content-name-mismatch'] });
  });

  it('draws periods as bars from zero in proportion', async () => {
    const document = await monthly([40, 60, 80]);
    const host = await of(document, 'indicator="training-person-times" periods="2023-07 2023-09"');
    expect(names(host)).to.deep.equal(['2023年7月', '2023年9月']);
    const [first, second] = bars(host);
    expect(second! / first!).to.be.closeTo(2, 0.05);
    expect(read(host, '.remarks')).to.contain('从零起');
  });

  it('says each period once, and has the menu of a card with figures', async () => {
    const document = await monthly([40, 60]);
    document.targets = [
      {
        indicator: ATTENDANCES,
        accumulation: 'period',
        comparator: 'ge',
        value: 50,
        kind: 'target',
      },
    ];
    const host = await of(
      document,
      'indicator="training-person-times" periods="2023-07 2023-08" period="2023-08"',
    );
    expect(all(host, '#summary'), 'the columns are heard').to.be.empty;
    expect(host.textContent).to.contain('未达到目标（不少于50人次），差10人次');
    expect(all(host, '.more')).to.have.length(1);
  });

  it('says each column with all that its marks show, and is one tab stop', async () => {
    const document = await streets(12, SUPPRESSED, MISSING, BOUND);
    const host = await of(document, 'regions="s1 s2 s3 s4"');
    const said = all(host, '[role="option"]').map(spoken);
    expect(said[0]).to.contain('12人次');
    expect(said[1]).to.contain('不公布');
    expect(said[2]).to.contain('缺报');
    expect(said[3]).to.contain('30余人次');
    expect(all(host, '.bar')).to.have.length(2);
    expect(all(host, '.bar.more-than')).to.have.length(1);
    expect(all(host, '.column > .hatch')).to.have.length(1);
    expect(all(host, '.track .hatch')).to.have.length(0);
    expect(tabStops(host)).to.have.length(2);
  });

  it('tells nowhere what a suppressed figure would be', async () => {
    console.expect('[missing-has-value]');
    const document = await streets({ value: 73519, status: 'Q', conf: 'C' }, 80000);
    const host = await of(document, 'regions="s1 s2"');
    const picture = everything(host);
    await openTable(host);
    for (const said of [picture, everything(host)]) {
      expect(said).not.to.match(/73,?519|6,?481/);
      expect(said).to.contain('不公布');
    }
  });

  it('shares no scale between definitions, and says why', async () => {
    const document = await streets({ value: 8, definition: 'a' }, { value: 9, definition: 'b' });
    const host = await of(document, 'regions="s1 s2"');
    expect(read(host, '.refused')).to.contain('口径不同');
    expect(all(host, '.bar, .plot')).to.have.length(0);
    expect(readAll(host, '.number')).to.deep.equal(['8人次', '9人次']);
  });

  it('names a break between two periods with its reason', async () => {
    const document = await monthly([40, 60, 80]);
    document.breaks = [{ period: '2023-08', text: '更换设备' }];
    const host = await of(document, 'indicator="training-person-times" periods="2023-07 2023-09"');
    expect(read(host, '.remarks')).to.contain('2023年8月起口径有变，前后不可比：更换设备');
    expect(all(host, '.parted')).to.have.length(1);
  });

  it('lets the arrows walk the columns, and Enter pick one', async () => {
    const document = await streets(1, 2);
    const host = await of(document, 'regions="s1 s2"');
    const picks = heard<{ region: string }>('gf-select');
    const list = inside(host, '[role="listbox"]');
    await press(list, 'ArrowRight');
    await press(list, 'ArrowRight');
    await press(list, 'Enter');
    expect(picks.map(({ detail }) => detail.region)).to.deep.equal(['s2']);
  });

  it('has the regions as columns of its table', async () => {
    const rows = await openTable(await draw(TWO));
    expect(rows[0]).to.deep.equal(['2024年3月', '95.8%（初步数）', '95.6%（初步数）']);
  });

  it('names an attribute that the data cannot serve', async () => {
    console.expect('[unknown-region]');
    expect(await message(await draw('regions="nowhere"'))).to.contain('nowhere');
    console.expect('[unknown-period]');
    expect(await message(await draw('periods="2024-13"'))).to.contain('2024-13');
  });

  it('speaks English', async () => {
    const host = await draw(`${TWO} lang="en"`);
    expect(readAll(host, '.remarks p')).to.deep.equal([
      'All lines share one scale of values and one of time.',
      'scale not from 0',
    ]);
  });
});

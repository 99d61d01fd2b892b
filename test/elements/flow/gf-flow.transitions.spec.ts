import { expect, waitUntil } from '@open-wc/testing';
import type { ObservationRow } from '../../../src/core/contract/contract.generated.js';
import '../../../src/elements/flow/gf-flow.js';
import type { FlowElement } from '../../../src/elements/flow/flow-element.js';
import { matters } from '../../../stories/documents/matters.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import { press, tabStops } from '../../support/input.js';
import {
  SAMPLE,
  all,
  everything,
  inside,
  message,
  openTable,
  placeData,
  read,
  readAll,
  settled,
  spoken,
} from '../../support/page.js';

const BY = 'by="fromStage toStage"';
type Rows = Record<string, Partial<ObservationRow>>;

const flow = (rows: Rows = {}, width = 900, more = '') =>
  placeData<FlowElement>(
    `<gf-flow by="from to" style="display: block; width: ${width}px" ${more}></gf-flow>`,
    matters(rows),
  );
const options = (host: Element) => all(host, '[role="option"]').map(spoken);
const current = (host: Element) => all(host, '.active').map(spoken);
const drawn = (host: Element) => all(host, '.canvas svg path[fill]');

describe('gf-flow with passages', () => {
  const console = quietConsole();
  // Apart, the library is hundreds of files.
  before(async function () {
    this.timeout(60_000);
    await import('../../../src/charts/sankey.js');
  });
  itIsAccessible(console, 'gf-flow', BY, SAMPLE);
  itHasAnAccessibleTable('gf-flow', BY, SAMPLE);

  it('takes the indicator that is broken down by both, and says where, when and in which unit', async () => {
    expect(headerOf(await flow())).to.deep.equal([
      '由政策咨询到解答了结的最多，620件',
      '维权事项的流向 · 示例区 · 2024年上半年 · 单位：件',
    ]);
  });

  it('has a mark for each stage and passage, in reading order, with its figures in words', async () => {
    const said = options(await flow());
    expect(said).to.have.length(7 + 7);
    expect(said.slice(0, 4)).to.deep.equal([
      '政策咨询：转出1,100件',
      '政策咨询到调解：480件，占“政策咨询”转出的43.6%',
      '政策咨询到解答了结：620件，占“政策咨询”转出的56.4%',
      '调解：转入480件，转出450件，未再转出30件',
    ]);
  });

  it('draws a band as thick as its figure, and each stage with its whole name', async () => {
    const host = await flow();
    const high = (way: string) => {
      const mark = all(host, '.way').find((one) => spoken(one).startsWith(way))!;
      const [, start = '', lower = ''] = /^M\S+ (\S+)C.* (\S+)Z$/.exec(
        mark.querySelector('path')!.getAttribute('d')!,
      )!;
      return Number(lower) - Number(start);
    };
    expect(high('政策咨询到解答了结') / high('政策咨询到调解')).to.be.closeTo(620 / 480, 0.02);
    expect(drawn(host).length).to.be.at.least(7 + 7);
    expect(readAll(host, '.names text').map((text) => text.split(' ')[0])).to.have.members([
      '政策咨询',
      '调解',
      '仲裁',
      '解答了结',
      '和解',
      '撤回',
      '裁决',
    ]);
  });

  it('is one tab stop, gone through with the arrow keys from first to last', async () => {
    const host = await flow();
    const list = inside(host, '[role="listbox"]');
    expect(tabStops(host)).to.have.length(2);
    await press(list, 'ArrowRight');
    await settled(host);
    expect(current(host)).to.deep.equal(['政策咨询：转出1,100件']);
    await press(list, 'ArrowDown');
    await settled(host);
    expect(current(host)[0]).to.match(/^政策咨询到调解：480件/);
    expect(getComputedStyle(inside(host, '.active path')).strokeWidth).to.equal('2px');
    await press(list, 'End');
    await settled(host);
    expect(current(host)).to.deep.equal(['裁决：转入51件']);
    await press(list, 'Enter');
    await press(list, 'Escape');
    await settled(host);
    expect(current(host)).to.be.empty;
    expect(all(host, '[aria-selected="true"]')).to.be.empty;
  });

  it('shows the words of a mark beside it, and nothing of the library’s own', async () => {
    const host = await flow();
    await press(inside(host, '[role="listbox"]'), 'End');
    await settled(host);
    expect(getComputedStyle(inside(host, '.active'), '::after').content).to.contain('裁决');
    expect(read(host, '.canvas')).to.equal('');
    expect(all(host, '.canvas > div')).to.have.length(1);
    expect(getComputedStyle(inside(host, '.canvas')).pointerEvents).to.equal('none');
  });

  it('has a table of where from, where to, figure and share', async () => {
    const rows = await openTable(await flow());
    expect(rows[0]).to.deep.equal(['政策咨询', '调解', '480件', '43.6%']);
    expect(rows).to.have.length(7);
  });

  it('gives no width to what is withheld, missing or a bound, names it, and says at least', async () => {
    console.expect('[missing-has-value]');
    const host = await flow({
      'arbitration settled': { value: 4371, status: 'Q', conf: 'C' },
      'arbitration decided': { value: null, status: 'O' },
      'mediation withdrawn': { value: 30, qualifier: 'more-than', raw: '30余件' },
    });
    expect(readAll(host, '.apart li')).to.deep.equal([
      '调解到撤回：30余件',
      '仲裁到和解：不公布，保密',
      '仲裁到裁决：缺报',
    ]);
    const said = options(host);
    expect(said.filter((one) => one.includes('到'))).to.have.length(4);
    expect(said).to.include('调解：转入480件，转出超444件');
    expect(
      said.some((one) => one.endsWith('调解到仲裁：102件')),
      'no share',
    ).to.be.true;
    expect(everything(host)).not.to.match(/4,?371/);
    const rows = await openTable(host);
    expect(rows.find(([, to]) => to === '裁决')).to.deep.equal(['仲裁', '裁决', '缺报', '—']);
    expect(everything(host)).not.to.match(/4,?371/);
  });

  it('is accessible with its figures beside the names', async () => {
    const host = await flow({}, 760);
    expect(read(host, '.names')).to.contain('政策咨询 1,100');
    await expect(host).to.be.accessible();
  });

  it('names a stage that more left than entered, and does not force it', async () => {
    const host = await flow({ 'advice mediation': { value: 400 } });
    expect(readAll(host, 'div.unbalanced li')).to.deep.equal(['调解：50件']);
    expect(options(host)).to.include('调解：转入400件，转出450件，转出比转入多50件');
  });

  it('lists what runs in a circle in place of a picture, and says why', async () => {
    const host = await flow({ 'arbitration mediation': { value: 9 } });
    expect(all(host, '.canvas').length).to.equal(0);
    expect(read(host, '.reason')).to.equal('不画成流向图 去向绕回原来的环节：调解到仲裁到调解。');
    expect(options(host)).to.have.length(7 + 8);
    expect(options(host)[1]).to.equal('调解，480件，占转出的43.6%，来自政策咨询');
    await expect(host).to.be.accessible();
  });

  it('lists, without sums or shares, what may not be added', async () => {
    const document = matters();
    document.indicators[0]!.aggregation = { region: 'sum', time: 'sum' };
    const host = await placeData('<gf-flow by="from to"></gf-flow>', document);
    expect(read(host, '.reason')).to.contain('不是可按去向加总的流量');
    expect(options(host)[0]).to.equal('政策咨询');
    expect(readAll(host, '.name, .value, .reason').join('')).not.to.contain('%');
    expect(all(host, '.bar').length).to.equal(0);
  });

  it('is a list of bars where the room is narrow, with what has no width in it', async () => {
    const host = await flow({ 'arbitration settled': { value: null, status: 'Q' } }, 240);
    expect(all(host, '.canvas').length).to.equal(0);
    expect(options(host)).to.have.length(7 + 7);
    expect(all(host, '.bar')).to.have.length(6);
    expect(inside(host, '.card').scrollWidth).to.be.at.most(240);
    const [bar, other] = all(host, '.bar').map((one) => one.getBoundingClientRect().width);
    expect(bar! / other!).to.be.closeTo(480 / 620, 0.02);
  });

  it('draws anew in the same picture where the room or the data change', async () => {
    const host = await flow();
    const picture = inside(host, '.canvas svg');
    host.style.width = '800px';
    await waitUntil(
      () => picture.getAttribute('width') === '' || Number(picture.getAttribute('width')) < 800,
    );
    host.data = matters({ 'mediation settled': { value: 200 } });
    await settled(host);
    expect(inside(host, '.canvas svg')).to.equal(picture);
    expect(options(host).some((one) => one.startsWith('调解到和解：200件'))).to.be.true;
  });

  it('leaves nothing behind when it is removed, and draws again when it is back', async () => {
    const host = await flow();
    const parent = host.parentElement!;
    const canvas = inside(host, '.canvas');
    expect(canvas.hasAttribute('_echarts_instance_')).to.be.true;
    host.remove();
    expect(canvas.childElementCount).to.equal(0);
    parent.append(host);
    await settled(host);
    await waitUntil(() => drawn(host).length > 0);
    expect(options(host)).to.have.length(14);
  });

  it('draws what is provisional with a dashed outline, and says so', async () => {
    const host = await flow({ 'mediation settled': { status: 'P' } });
    expect(all(host, '.way-preliminary')).to.have.length(1);
    expect(read(host, '.foot')).to.contain('虚线轮廓');
    expect(options(host).find((one) => one.startsWith('调解到和解'))).to.contain('初步数');
  });

  it('says which dimension there is not', async () => {
    console.expect('[bad-value]');
    const host = await placeData('<gf-flow by="from where"></gf-flow>', matters());
    expect(await message(host)).to.contain('where');
  });

  it('says where there are no figures by the two', async () => {
    const document = { ...matters(), observations: [] };
    const host = await placeData('<gf-flow by="from to" indicator="matters"></gf-flow>', document);
    expect(read(host, '.message')).to.contain('“环节”和“去向”');
  });

  it('speaks English', async () => {
    const host = await flow({}, 900, 'lang="en"');
    expect(options(host)[1]).to.equal('Advice to Mediation: 480 cases, 43.6% of what left Advice');
    expect(headerOf(host)[0]).to.equal('Most go from Advice to Answered: 620 cases');
  });
});

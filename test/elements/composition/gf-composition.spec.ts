import { expect } from '@open-wc/testing';
import '../../../src/elements/composition/gf-composition.js';
import { disputes } from '../../../stories/documents/disputes.js';
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

type Rows = NonNullable<Parameters<typeof disputes>[0]>;
const WITHHELD = { value: null, status: 'Q', conf: 'C' as const };

const drawn = (document = disputes(), attributes = '') =>
  placeData(`<gf-composition ${attributes}></gf-composition>`, document);
const withRows = (rows: Rows, total?: Rows[string]) => drawn(disputes(rows, total));

const labels = (host: Element) => all(host, '[role="option"]').map(spoken);
const names = (host: Element) => readAll(host, '[role="option"] .name');
const widths = (host: Element, selector: string) =>
  all(host, selector).map((one) => one.getBoundingClientRect().width);

function expectApart(host: Element): void {
  expect(all(host, '.stack, .waffle, .sum, .share')).to.be.empty;
  expect(everything(host)).not.to.match(/\d\s*%/);
}

describe('gf-composition', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-composition', 'by="cause"', SAMPLE);
  itHasAnAccessibleTable('gf-composition', 'picture="waffle"', SAMPLE);

  it('says what is parted by what, where and when', async () => {
    expect(headerOf(await drawn())).to.deep.equal([
      '劳动报酬最多，占46.1%',
      '受理争议件数：按争议原因 · 示例区 · 2024年6月',
    ]);
  });

  it('puts the largest first, and keeps the order of the document for sort="document"', async () => {
    const document = disputes();
    const { categories } = document.dimensions![0]!;
    categories.reverse();
    const host = await drawn(document);
    expect(names(host)).to.deep.equal(['劳动报酬', '解除劳动合同', '社会保险', '工伤']);
    host.setAttribute('sort', 'document');
    await settled(host);
    expect(names(host)).to.deep.equal(['工伤', '社会保险', '解除劳动合同', '劳动报酬']);
    expect(headerOf(host)[0]).to.equal('劳动报酬最多，占46.1%');
  });

  it('lists the categories with value and share', async () => {
    const host = await drawn(disputes(), 'sort="value"');
    expect(names(host)).to.deep.equal(['劳动报酬', '解除劳动合同', '社会保险', '工伤']);
    expect(readAll(host, '.value')[0]).to.equal('212件');
    expect(readAll(host, '.share')).to.deep.equal(['46.1%', '28.5%', '16.7%', '8.7%']);
    expect(labels(host)[0]).to.equal('1，劳动报酬，212件，46.1%');
    expect(read(host, '.sum')).to.equal('各类合计：460件');
  });

  it('draws one bar of a hundred per cent, each part as long as its share', async () => {
    const host = await drawn();
    const bar = inside(host, '.stack').getBoundingClientRect().width;
    const parts = widths(host, '.segment');
    expect(parts[0]! / bar).to.be.closeTo(212 / 460, 0.01);
    expect(parts.reduce((sum, width) => sum + width, 0)).to.be.closeTo(bar, 1);
  });

  it('draws a hundred cells, and says how they are rounded', async () => {
    const host = await drawn(disputes(), 'picture="waffle"');
    expect(all(host, '.cell')).to.have.length(100);
    const tones = [1, 2, 3, 4].map((n) => all(host, `.cell.tone-${n}`).length);
    expect(tones).to.deep.equal([46, 28, 17, 9]);
    expect(read(host, '.how')).to.contain('每格1%').and.contain('余数');
  });

  it('takes the total of the document, and shows what is left as unclassified', async () => {
    const host = await withRows({}, { value: 500 });
    expect(read(host, '.sum')).to.equal('总数：500件');
    expect(labels(host)[4]).to.equal('5，未分类，40件，8.0%，总数减去各类');
    const table = await openTable(host);
    expect(table[4]).to.deep.equal(['未分类', '40件', '8.0%']);
    expect(table[5]).to.deep.equal(['总数', '500件', '100%']);
  });

  it('hatches withheld parts together, without value, share or remainder', async () => {
    const host = await withRows({ insurance: WITHHELD, injury: WITHHELD }, { value: 460 });
    expect(all(host, '.segment .hatch')).to.have.length(1);
    expect(readAll(host, '.value').slice(2)).to.deep.equal(['不公布', '不公布']);
    expect(readAll(host, '.share').slice(2)).to.deep.equal(['', '']);
    expect(read(host, '.foot')).to.contain('斜线部分：不公布的类别');
    await openTable(host);
    for (const number of ['117', '77', '40', '16.7', '8.7', '25.4']) {
      expect(everything(host)).not.to.match(new RegExp(`(?<![\\d.])${number}(?![\\d.])`));
    }
  });

  it('says the figure of a category before what must be said of it', async () => {
    const provisional = await withRows({ wages: { status: 'P' } });
    expect(labels(provisional)[0]).to.equal('1，劳动报酬，212件，46.1%，初步数');
    const withheld = await withRows({ wages: WITHHELD });
    expect(labels(withheld)[3]).to.equal('劳动报酬，不公布，保密');
  });

  it('says why categories have no figure: withheld, not reported and not applicable apart', async () => {
    const [missing, notApplicable] = [
      { value: null, status: 'O' },
      { value: null, status: 'M' },
    ];
    const reason = async (rows: Rows) => readAll(await withRows(rows), '.reason li');
    const said = (why: string) => [`有的类别${why}，数据中也没有总数。`];
    expect(await reason({ wages: WITHHELD })).to.deep.equal(said('不公布'));
    expect(await reason({ wages: missing })).to.deep.equal(said('缺报'));
    expect(await reason({ wages: missing, injury: notApplicable })).to.deep.equal(
      said('缺报、不适用'),
    );
    const host = await withRows({ wages: missing, injury: notApplicable }, { value: 460 });
    expect(read(host, '.foot')).to.contain('空白部分：缺报、不适用的类别');
    await openTable(host);
    expect(new Set(readAll(host, '.none .aloud'))).to.deep.equal(new Set(['不计算', '不适用']));
  });

  it('draws bars apart and says why where the categories may overlap', async () => {
    const aggregation = { region: 'sum', time: 'sum' } as const;
    const host = await drawn(disputes({}, { value: 300 }, { aggregation }), 'picture="waffle"');
    expectApart(host);
    expect(read(host, '.reason')).to.contain('可能有重复');
    const [first, second] = widths(host, '.bar');
    expect(second! / first!).to.be.closeTo(131 / 212, 0.01);
  });

  it('draws a bound open, after the exact ones, and no whole', async () => {
    const host = await withRows({ wages: { value: 300, qualifier: 'more-than', raw: '300余件' } });
    expectApart(host);
    expect(names(host)[3]).to.equal('劳动报酬');
    expect(readAll(host, '.value')[3]).to.equal('300余件');
    expect(all(host, '.bar.more-than')).to.have.length(1);
    expect(read(host, '.reason')).to.contain('约数');
  });

  it('draws bars apart where a part is missing and there is no total', async () => {
    const host = await withRows({ injury: { value: null, status: 'O' } });
    expectApart(host);
    expect(labels(host)[3]).to.contain('缺报');
    expect(all(host, '.bar')).to.have.length(3);
    expect(read(host, '.reason')).to.contain('没有总数');
  });

  it('draws a provisional part hollow and says so', async () => {
    const host = await withRows({ wages: { status: 'P' } });
    const paper = getComputedStyle(inside(host, '.card')).backgroundColor;
    const fill = inside(host, '.segment .preliminary');
    expect(getComputedStyle(fill).backgroundColor).to.equal(paper);
    expect(labels(host)[0]).to.contain('初步数');
  });

  it('says once what holds of every part, and in each part’s label', async () => {
    const P = { status: 'P' };
    const host = await withRows({ wages: P, termination: P, insurance: P, injury: P });
    expect(read(host, '.sum')).to.equal('各类合计：460件，初步数');
    expect(all(host, '.note')).to.be.empty;
    for (const label of labels(host)) expect(label).to.match(/初步数$/);
    const one = await withRows({ wages: P });
    expect(readAll(one, '.note')).to.deep.equal(['初步数']);
    expect(read(one, '.sum')).to.equal('各类合计：460件');
  });

  it('marks a part in picture and list, by key and by click', async () => {
    const host = await drawn();
    const list = inside(host, '[role="listbox"]');
    expect(tabStops(host)).to.deep.equal([inside(host, '.tool'), list]);
    for (const key of ['End', 'Enter']) await press(list, key);
    await settled(host);
    expect(inside(host, '#option-3').getAttribute('aria-selected')).to.equal('true');
    expect(all(host, '.segment .faded')).to.have.length(3);
    all(host, '.segment .fill')[3]!.click();
    await settled(host);
    expect(all(host, '.faded, [aria-selected="true"]')).to.be.empty;
  });

  it('says which dimension the data lack, and that an indicator is not broken down', async () => {
    console.expect('unknown-dimension');
    expect(await message(await drawn(disputes(), 'by="sex"'))).to.contain('cause');
    const plain = disputes();
    plain.observations = [];
    const host = await drawn(plain, 'indicator="disputes"');
    expect(read(host, '.message')).to.contain('受理争议件数');
  });

  it('speaks English', async () => {
    const host = await drawn(disputes(), 'lang="en"');
    expect(headerOf(host)[0]).to.equal('Wages: the largest part, 46.1%');
    expect(headerOf(host)[1]).to.match(/^Disputes accepted, by cause of dispute · /);
    expect(read(host, '.sum')).to.equal('Sum of the categories: 460 cases');
  });
});

import { expect } from '@open-wc/testing';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import '../../../src/elements/table/gf-table.js';
import { headerOf, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import {
  ATTENDANCES,
  BOUND,
  DUE,
  MISSING,
  SUPPRESSED,
  monthly,
  streets,
} from '../../support/attendances.js';
import { saved, tabStops } from '../../support/input.js';
import { LARGE } from '../../support/large.js';
import {
  SAMPLE,
  SMALL,
  all,
  cells,
  inside,
  place,
  placeData,
  read,
  readAll,
  shownIn,
} from '../../support/page.js';

const COUNT = `indicator="${ATTENDANCES}"`;
const of = (document: Contract, rest = COUNT) =>
  placeData(`<gf-table ${rest}></gf-table>`, document);

describe('gf-table', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-table', 'indicator="employment-rate"');

  it('says what, where and for which time, the newest month first', async () => {
    const host = await place(`<gf-table src="${SMALL}" indicator="employment-rate"></gf-table>`);
    const [title, where] = headerOf(host);
    expect(title).to.equal('就业率');
    expect(cells(host)).to.deep.equal([
      ['2024年3月', '95.7%（初步数）'],
      ['2024年2月', '95.5%'],
      ['2024年1月', '95.4%'],
    ]);
    expect(where, 'region and period, always')
      .to.contain('示例区')
      .and.to.match(/2024年/);
  });

  it('has a caption, and a head for every row and column', async () => {
    const host = await place(`<gf-table src="${SMALL}" indicator="employment-rate"></gf-table>`);
    expect(read(host, 'caption')).to.contain('就业率');
    expect(readAll(host, 'thead th[scope="col"]')).to.deep.equal(['时期', '就业率']);
    expect(all(host, 'tbody th[scope="row"]')).to.have.length(3);
  });

  it('keeps every kind of figure apart, in words', async () => {
    const kinds = [0, { value: 12, status: 'P' }, SUPPRESSED, MISSING, BOUND, DUE];
    const host = await of(await monthly(kinds));
    const values = cells(host).map(([, value]) => value!);
    expect(values.reverse()).to.deep.equal([
      '0人次',
      '12人次（初步数）',
      '不公布（数量过小）',
      '缺报',
      '30余人次',
      '待发布',
    ]);
  });

  it('shows a unit once in the head, a remark once above or as a footnote, and speaks both in each cell', async () => {
    const host = await place(`<gf-table src="${SAMPLE}" domain="disputes" by="region"></gf-table>`);
    const first = all(host, 'tbody tr:first-child td');
    expect(read(host, '.body .where')).to.equal('初步数');
    expect(inside(host, 'thead th + th').getAttribute('data-said')).to.equal('（件）');
    expect(shownIn(first[0]!)).to.match(/^[\d,]+$/);
    expect(cells(host)[0]![1]).to.match(/^[\d,]+件（初步数）$/);

    const mixed = await of(await monthly([10, { value: 12, status: 'P' }, SUPPRESSED]));
    const column = all(mixed, 'td');
    expect(column.map((cell) => shownIn(cell))).to.deep.equal(['不公布', '12', '10']);
    expect(column.map((cell) => cell.getAttribute('data-sign'))).to.deep.equal(['①', '②', null]);
    expect(readAll(mixed, '.footnotes span')).to.deep.equal(['① 数量过小', '② 初步数']);
    for (const below of [inside(host, '.body .where'), inside(mixed, '.footnotes')]) {
      expect(below.getAttribute('aria-hidden'), 'each cell speaks it').to.equal('true');
    }
    const head = getComputedStyle(inside(host, 'thead th + th'), '::after');
    expect(head.content).to.match(/ \/ ""$/);
  });

  it('sets figures flush right, in digits of one width, each on one line', async () => {
    const host = await place(`<gf-table src="${SAMPLE}" ${COUNT}></gf-table>`);
    for (const cell of all(host, 'td').slice(0, 6)) {
      const { textAlign, fontVariantNumeric, whiteSpace } = getComputedStyle(cell);
      expect([textAlign, fontVariantNumeric, whiteSpace]).to.deep.equal([
        'end',
        'tabular-nums',
        'nowrap',
      ]);
    }
  });

  it('has one row a region for by="region"', async () => {
    const host = await of(await streets(20, SUPPRESSED, 0), `${COUNT} by="region"`);
    expect(headerOf(host)[1]).to.equal('示例区下辖3个街道 · 2024年3月');
    expect(cells(host).map(([name, value]) => `${name} ${value}`)).to.deep.equal([
      '第1街道 20人次',
      '第2街道 不公布（数量过小）',
      '第3街道 0人次',
    ]);
  });

  it('sets the indicators of a domain side by side', async () => {
    const host = await place(
      `<gf-table src="${SAMPLE}" domain="governance" by="region" period="2024-Q3"></gf-table>`,
    );
    expect(headerOf(host)[0]).to.equal('社团与治理');
    const heads = readAll(host, 'thead th');
    expect(heads).to.have.length(7);
    expect(heads[1]).to.equal('群众性社团数');
    expect(cells(host)).to.have.length(18);
  });

  it('takes a range from period', async () => {
    const host = await place(
      `<gf-table src="${SAMPLE}" ${COUNT} period="2023-11..2024-02"></gf-table>`,
    );
    expect(cells(host).map(([head]) => head)).to.deep.equal([
      '2024年2月',
      '2024年1月',
      '2023年12月',
      '2023年11月',
    ]);
  });

  it('is put in order by the head of a column, which says so, and back by a third press', async () => {
    const host = await of(await streets(20, SUPPRESSED, 0, 7), `${COUNT} by="region"`);
    const heads = () => all(host, 'thead th').map((head) => head.getAttribute('aria-sort'));
    const names = () => cells(host).map(([name]) => name);
    const before = names();
    const button = all(host, 'thead button')[1]!;
    button.click();
    expect(names()).to.deep.equal(['第3街道', '第4街道', '第1街道', '第2街道']);
    expect(heads()).to.deep.equal(['none', 'ascending']);
    button.click();
    expect(names()).to.deep.equal(['第1街道', '第4街道', '第3街道', '第2街道']);
    expect(heads()).to.deep.equal(['none', 'descending']);
    button.click();
    expect(names()).to.deep.equal(before);
  });

  it('says in its caption the place, the time and the unit', async () => {
    const host = await place(`<gf-table src="${SMALL}" indicator="employment-rate"></gf-table>`);
    expect(read(host, 'caption')).to.match(/就业率.*示例区.*2024年1月 至 2024年3月.*单位：%/);
  });

  it('of ten thousand rows shows some, counts all, brings more, and is sorted within 200 ms', async () => {
    const host = await of(LARGE['regions side by side']!(10_000), 'by="region"');
    const table = () => inside(host, 'table');
    const rows = () => all(host, 'tbody tr');
    expect(table().getAttribute('aria-rowcount')).to.equal('10001');
    expect(rows()).to.have.length(400);
    expect(rows()[399]!.getAttribute('aria-rowindex')).to.equal('401');
    const button = all(host, 'thead button')[1]!;
    const times = [0, 1, 2].map(() => {
      const start = performance.now();
      button.click();
      void table().offsetHeight;
      return performance.now() - start;
    });
    expect(Math.min(...times)).to.be.below(200);
    button.click();
    button.click();
    expect(cells(host)[0]![0], 'the whole table is in order, not what is seen of it').to.equal(
      '街道9999',
    );
    inside(host, '.scroll .tools button').click();
    expect(rows()).to.have.length(800);
    expect(read(host, '.scroll .tools')).to.match(/^共10000行，已显示800行/);
  }).timeout(30_000);

  it('scrolls in itself, and the keyboard reaches it', async () => {
    const host = await place(`<gf-table src="${SAMPLE}" ${COUNT}></gf-table>`);
    const scroll = inside(host, '.scroll');
    const heads = all(host, 'thead button');
    expect(tabStops(host)).to.deep.equal([scroll, ...heads, inside(host, '.tools button')]);
    expect(scroll.getAttribute('aria-label')).to.contain('职业培训人次');
    host.style.display = 'block';
    host.style.width = '120px';
    expect(scroll.scrollWidth).to.be.above(scroll.clientWidth);
    expect(getComputedStyle(scroll).overflowX).to.equal('auto');
  });

  it('is taken along as CSV: plain numbers, a row a figure, what is said of it in columns of their own', async () => {
    const host = await of(await monthly([1234, SUPPRESSED, BOUND, { value: 40, status: 'P' }]));
    const { name, text } = await saved(host);
    expect(name).to.match(/职业培训人次.*2023年10月\.csv$/);
    expect(text.startsWith('\uFEFF')).to.be.true;
    const lines = text.slice(1).split('\r\n');
    expect(lines.slice(0, 5)).to.deep.equal([
      '"地区","指标","时期","单位","数值","状态","限定词","原文写法","有效数字","来源"',
      '"示例区","职业培训人次","2023-10","人次",40,"P",,,,"office"',
      '"示例区","职业培训人次","2023-09","人次",30,,"more-than","30余人次",1,"office"',
      '"示例区","职业培训人次","2023-08","人次",,"Q",,,,"office"',
      '"示例区","职业培训人次","2023-07","人次",1234,,,,,"office"',
    ]);
    const notes = lines.slice(5).map((line) => line.replace(/^"|",+$/g, ''));
    expect(notes).to.include.members([
      '范围：示例区 · 2023年7月 至 2023年10月',
      '示例数据：示例数据，非真实统计',
      '来源：就业台账 https://data.example.org/ledger',
      '发布单位：示例区数据局',
      '许可：示例许可 https://data.example.org/licence',
      '日期：数据截至2024年3月，2024年4月12日发布',
      '状态 P：初步数',
      '状态 Q：保密',
      '限定词 more-than：多于，如“30余”',
    ]);
  });

  it('takes along every digit of a figure, above and below zero, not the one that is printed', async () => {
    const document = await streets(2_345_678, -1_234_567, -2.25, 1e-7);
    const { text } = await saved(await of(document, `${COUNT} by="region"`));
    const lines = text.split('\r\n').slice(1, 5);
    expect(
      lines.map((line) => line.split(',')).map((fields) => [fields[0], fields[4]]),
    ).to.deep.equal([
      ['"第1街道"', '2345678'],
      ['"第2街道"', '-1234567'],
      ['"第3街道"', '-2.25'],
      ['"第4街道"', '0.0000001'],
    ]);
  });

  it('writes no formula into the CSV, also from the name of an indicator or a publisher', async () => {
    const document = await streets(20, -3);
    document.regions.items[1]!.name = '\n=1+1|cmd';
    document.indicators[0]!.name = '＝HYPERLINK("http://x.example")';
    document.dataset.publisher.name = '@SUM(1)';
    const { text } = await saved(await of(document, `${COUNT} by="region"`));
    expect(text).to.contain(',-3,');
    const fields = [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field]) => field!);
    expect(fields.length).to.be.above(10);
    expect(fields.filter((field) => /^\s*[=＝+＋@＠]/.test(field))).to.deep.equal([]);
  });
});

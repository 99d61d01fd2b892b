import { expect } from '@open-wc/testing';
import { block, contract, indicator } from '../../stories/documents/document.js';
import { quietConsole } from '../support/console.js';
import {
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
} from '../support/page.js';
import { allSaid } from '../support/said.js';
import { loadTag } from '../support/tag-rows.js';

const YEARS = Array.from({ length: 12 }, (_, i) => (i + 1) * 10);
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const TOTALS = [...MONTHS, ...MONTHS].map((month) => month * 9);
const kept = { region: 'none', time: 'none' } as const;

/** 10, 20, … for 2013 to 2024, beside the running totals of the months of 2023 and 2024. */
const document = contract({
  dataset: { ...contract().dataset, published: '2025-01-20', asOf: '2024-12' },
  indicators: [indicator('n', { aggregation: kept })],
  data: [
    block('2013', { n: { D: YEARS } }),
    block('2023-01', { n: { D: TOTALS } }, { accumulation: 'ytd' }),
  ],
});

/** The years and figures that are told: 10 for 2013 … 120 for 2024. */
function expectWithin(said: string, name: string): void {
  const years = [...said.matchAll(/(20\d\d)年/g)].map(([, year]) => Number(year));
  expect(
    years.filter((year) => year < 2014 || year > 2017),
    name,
  ).to.deep.equal([]);
  const figures = [...said.matchAll(/(\d+)人/g)].map(([, figure]) => Number(figure));
  expect(
    figures.filter((figure) => figure < 20 || figure > 50),
    name,
  ).to.deep.equal([]);
}

const summaryOf = (host: Element) => read(host, '#summary');

describe('what a tag says, draws and offers as a table', () => {
  quietConsole();

  for (const name of ['trend', 'stat', 'table', 'timeline', 'compare', 'brief']) {
    it(`is of one and the same time: gf-${name} of a range`, async () => {
      await loadTag(`gf-${name}`);
      const markup = `<gf-${name} indicator="n" period="2014..2017" lang="zh-CN"></gf-${name}>`;
      const host = await placeData(markup, document);
      const said = (await allSaid(host)).replace(/数据截至.*/g, '');
      expect(said).to.contain('2017年');
      expectWithin(said, name);
    });
  }

  it('ends with the same figure: title, summary, the last point and the first row', async () => {
    await loadTag('gf-trend');
    const markup = '<gf-trend indicator="n" period="2014..2017" lang="zh-CN"></gf-trend>';
    const host = await placeData(markup, document);
    expect(read(host, '.where')).to.contain('2014年 至 2017年');
    expect(summaryOf(host)).to.contain('2017年').and.to.contain('50人');
    expect((await openTable(host))[0]).to.deep.equal(['2017年', '50人']);
    expect(cells(host)).to.have.length(4);
  });

  it('is counted in one way: running totals are spoken of as such', async () => {
    await loadTag('gf-trend');
    const markup = '<gf-trend indicator="n" accumulation="ytd" lang="zh-CN"></gf-trend>';
    const host = await placeData(markup, document);
    expect(read(host, '.where')).to.contain('2023年1月累计 至 2024年1—12月累计');
    expect(summaryOf(host)).to.contain('2024年1—12月累计').and.to.contain('108人');
    expect(summaryOf(host)).not.to.contain('120人');
    expect((await openTable(host))[0]).to.deep.equal(['2024年1—12月累计', '108人']);
  });

  it('is of the range alone in the account of a stock, whose year is named', async () => {
    await loadTag('gf-flow');
    const markup = `<gf-flow src="${SAMPLE}" period="2023-03..2023-08" lang="zh-CN"></gf-flow>`;
    const host = await place<HTMLElement>(markup);
    expect(read(host, '.where')).to.contain('2023年3月 至 2023年8月');
    expect(read(host, '[part=account] .where')).to.contain('2023年1月 至 2023年8月');
    const rows = await openTable(host);
    expect(rows.map(([head]) => head)).to.have.members(
      [3, 4, 5, 6, 7, 8].map((month) => `2023年${month}月`),
    );
  });

  it('stays within the range of a board where a reader picks a period in it', async () => {
    for (const name of ['board', 'trend', 'stat', 'table', 'filter']) await loadTag(`gf-${name}`);
    const board = await placeData(
      `<gf-board period="2014..2017" lang="zh-CN">
        <gf-filter></gf-filter><gf-trend indicator="n"></gf-trend>
        <gf-stat indicator="n"></gf-stat><gf-table indicator="n"></gf-table>
      </gf-board>`,
      document,
    );
    const [filter, trend, stat, table] = [...board.children] as HTMLElement[];
    const where = () => [trend!, stat!, table!].map((host) => read(host, '.where'));
    expect(where()).to.deep.equal([
      'D地 · 2014年 至 2017年',
      'D地 · 2017年',
      'D地 · 2014年 至 2017年',
    ]);
    const pick = async (code: string) => {
      const list = inside<HTMLSelectElement>(filter!, '[part=period] select');
      list.value = code;
      list.dispatchEvent(new Event('change'));
      await settled(board);
    };
    await pick('2015');
    expect(where()).to.deep.equal([
      'D地 · 2014年 至 2017年',
      'D地 · 2015年',
      'D地 · 2014年 至 2017年',
    ]);
    expect(read(stat!, '.number')).to.equal('30人');
    await pick('2022');
    expect(where()).to.deep.equal([
      'D地 · 2014年 至 2017年',
      'D地 · 2022年',
      'D地 · 2014年 至 2017年',
    ]);
    expect(read(stat!, '.number')).to.equal('100人');
  });

  it('stays so where a reader has picked a period', async () => {
    await loadTag('gf-stat');
    const markup = '<gf-stat indicator="n" period="2016" lang="zh-CN"></gf-stat>';
    const host = await placeData(markup, document);
    expect(read(host, '.number')).to.equal('40人');
    expect(summaryOf(host)).to.contain('2016年').and.to.contain('40人');
    expect((await openTable(host))[0]).to.deep.equal(['2016年', '40人']);
  });
});

describe('a time of one period', () => {
  quietConsole();

  it('is named once, and not from itself to itself', async () => {
    for (const [name, more] of [
      ['trend', ''],
      ['table', ''],
      ['heatmap', 'by="month year"'],
    ] as const) {
      await loadTag(`gf-${name}`);
      const one = contract({ data: [block('2024-03', { n: { D: [7] } })] });
      const host = await placeData(
        `<gf-${name} indicator="n" ${more} lang="zh-CN"></gf-${name}>`,
        one,
      );
      expect(read(host, '.where'), name).to.contain('2024年3月').and.not.to.contain('至');
      expect(everything(host)).not.to.match(/NaN|undefined/);
      const english = await placeData(
        `<gf-${name} indicator="n" ${more} lang="en"></gf-${name}>`,
        one,
      );
      expect(read(english, '.where'), name).to.contain('Mar 2024').and.not.to.contain(' to ');
    }
  });
});

describe('indicators of different frequencies', () => {
  quietConsole();

  const named = (id: string) => indicator(id, { domain: 'employment', aggregation: kept });
  const mixed = contract({
    indicators: ['a', 'b', 'c'].map(named),
    data: [
      block('2024-01', { a: { D: MONTHS, A: MONTHS, B: MONTHS } }),
      block('2022', { b: { D: [1, 2], A: [3, 4], B: [5, 6] } }),
      block('2024-Q3', { c: { D: [7, 8] } }),
    ],
  });
  const show = async (markup: string) => {
    await loadTag(/gf-[\w-]+/.exec(markup)![0]);
    return placeData(markup.replace('>', ' lang="zh-CN">'), mixed);
  };

  it('have a table each, and none is left out', async () => {
    const host = await show('<gf-table domain="employment"></gf-table>');
    expect(all(host, 'table')).to.have.length(3);
    const heads = all(host, 'thead tr').map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
    expect(heads).to.deep.equal(['时期 a数', '时期 b数', '时期 c数']);
    expect(read(host, '.where')).to.contain(
      '2024年1月 至 2024年12月；2022年 至 2023年；2024年三季度 至 2024年四季度',
    );
    expect(readAll(host, '.caption')).to.deep.equal(
      ['按月', '按年', '按季'].map((by) => `就业（${by}）：数据表`),
    );
  });

  it('have a column each by region, under the period that its figures are of', async () => {
    const host = await show('<gf-table domain="employment" by="region"></gf-table>');
    expect(readAll(host, 'thead th')).to.deep.equal(['地区', 'a数', 'b数（2023年）']);
    expect(cells(host).slice(0, 2)).to.deep.equal([
      ['A地', '12人', '4人'],
      ['B地', '12人', '6人'],
    ]);
    expect(everything(inside(host, '.body'))).to.contain('没有数：c数');
  });

  it('stand beside each other in a domain, each with its period', async () => {
    const host = await show('<gf-employment-coverage></gf-employment-coverage>');
    const said = readAll(host, '[part=measure]');
    expect(said).to.have.length(3);
    expect(said[1]).to.contain('2人').and.to.contain('2023年');
    expect(said[2]).to.contain('8人').and.to.contain('2024年四季度');
  });

  it('that have no figure in the time asked for are named', async () => {
    const domain = await show('<gf-employment-coverage period="2024-06"></gf-employment-coverage>');
    const said = readAll(domain, '[part=measure]');
    expect(said).to.have.length(3);
    expect(said[2]).to.equal('c数 — 没有2024年6月的数');
    const range = 'period="2024-01..2024-06"';
    const table = await show(`<gf-table domain="employment" ${range}></gf-table>`);
    expect(read(table, '.body')).to.contain('没有所求时期的数：b数、c数');
    const brief = await show(`<gf-brief mode="decision" ${range}></gf-brief>`);
    expect(read(brief, '.body'))
      .to.contain('1项指标中')
      .and.to.contain('没有所求时期的数：b数、c数');
  });

  it('of one region alone are not said to be absent from it', async () => {
    for (const name of ['ranking', 'tiles', 'map', 'distribution']) {
      const host = await show(`<gf-${name} indicator="c"></gf-${name}>`);
      expect(read(host, '.message'), name).to.contain('“D地”的“c数的分地区数”');
    }
  });

  it('are compared at a period that they have, which is named', async () => {
    const host = await show('<gf-compare indicator="b" regions="A B"></gf-compare>');
    expect(read(host, '.where')).to.contain('2023年');
    expect(everything(host)).to.contain('4人').and.to.contain('6人');
  });

  it('that a line of another frequency would join are named as left out', async () => {
    const document = contract({
      indicators: [named('a')],
      data: [block('2024-01', { a: { D: MONTHS } }), block('2022', { a: { A: [3, 4] } })],
    });
    await loadTag('gf-trend');
    const host = await placeData(
      '<gf-trend indicator="a" compare="A B" lang="zh-CN"></gf-trend>',
      document,
    );
    expect(everything(host)).to.contain('没有画：A地、B地');
  });
});

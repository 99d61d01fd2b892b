import { expect } from '@open-wc/testing';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import '../../../src/elements/timeline/gf-timeline.js';
import { itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import { ATTENDANCES, monthly } from '../../support/attendances.js';
import { press, tabStops } from '../../support/input.js';
import {
  SAMPLE,
  SMALL,
  all,
  inside,
  message,
  openTable,
  place,
  placeData,
  read,
  readAll,
} from '../../support/page.js';

/** A year and a half of attendances with an opening, an award of a year and an older boundary change. */
async function dated(): Promise<Contract> {
  const document = await monthly(
    Array.from({ length: 18 }, (_, i) => 40 + i),
    '2023-01',
  );
  document.annotations = [
    { period: '2023-10', text: '示例：培训点启用', source: 'office', indicators: [ATTENDANCES] },
  ];
  document.breaks = [{ period: '2021-04', text: '区划调整', cause: 'boundary' }];
  document.programmes = [
    {
      id: 'course',
      name: '示例课程',
      indicators: [ATTENDANCES],
      facts: [
        {
          kind: 'award',
          text: '获示例奖',
          period: '2023',
          source: 'office',
        },
        {
          kind: 'name',
          text: '不是事件',
          period: '2023',
        },
      ],
    },
  ];
  return document;
}

const draw = async (attributes: string) =>
  placeData(`<gf-timeline ${attributes}></gf-timeline>`, await dated());
const along = () => draw(`indicator="${ATTENDANCES}"`);
const slider = (host: Element) => inside(host, '[role="slider"]');
const spoken = (host: Element) => slider(host).getAttribute('aria-valuetext')!;

describe('gf-timeline', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-timeline', 'indicator="centre-visits"', SAMPLE);
  itHasAnAccessibleTable('gf-timeline', 'indicator="centre-visits"', SAMPLE);

  it('lists what happened in the order of time, each as precisely as its source', async () => {
    const host = await draw('');
    expect(readAll(host, '.when')).to.deep.equal(['2021年4月', '2023年 只知年份', '2023年10月']);
    const [first, second, third] = readAll(host, '.what');
    expect(first).to.contain('区划调整');
    expect(second).to.contain('获示例奖').and.contain('荣誉').and.contain('示例课程');
    expect(third).to.contain('来源：就业台账');
    expect(read(host, '.body')).not.to.contain('不是事件');
    expect(all(host, '.plot')).to.have.length(0);
  });

  it('puts the same numbers on the course of an indicator', async () => {
    const host = await along();
    expect(readAll(host, '.numeral')).to.deep.equal(['', '①', '②']);
    expect(readAll(host, '.event text')).to.deep.equal(['①', '②']);
    expect(read(host, '.remarks')).to.equal(
      '标号只表示时间，不表示因果。色带表示只知在此期间。没有标号的不在图示时期内。',
    );
  });

  it('gives a year the width of its months and a month a rule', async () => {
    const host = await along();
    const [band] = all(host, '.event rect');
    const rule = inside(host, '.event line');
    expect(all(host, '.event rect')).to.have.length(1);
    const plot = inside(host, '.axis path').getBoundingClientRect();
    const { left, width } = band!.getBoundingClientRect();
    expect(width / plot.width).to.be.closeTo(12 / 18, 0.02);
    expect(left).to.be.closeTo(plot.left, 2);
    const x = rule.getBoundingClientRect().left;
    expect((x - plot.left) / plot.width).to.be.closeTo(9.5 / 18, 0.02);
  });

  it('says at each month what happened then, one tab stop', async () => {
    const host = await along();
    await press(slider(host), 'Home');
    expect(spoken(host)).to.equal('2023年1月：40人次；① 2023年：获示例奖');
    await press(slider(host), 'End');
    expect(spoken(host)).to.equal('2024年6月：57人次');
    expect(tabStops(host)).to.have.length(2);
  });

  it('has the events beside the figures in its table, and those outside below', async () => {
    const rows = await openTable(await along());
    const opened = rows.find(([head]) => head === '2023年10月')!;
    expect(opened[2]).to.equal('① 2023年：获示例奖；② 示例：培训点启用');
    expect(rows[rows.length - 1]).to.deep.equal(['2021年4月', '—', '区划调整']);
  });

  it('says what a band is only where one is drawn, and how many events there are as such', async () => {
    const document = await dated();
    document.programmes = [];
    const host = await placeData(
      `<gf-timeline indicator="${ATTENDANCES}"></gf-timeline>`,
      document,
    );
    expect(read(host, '.remarks')).not.to.contain('色带');
    expect(read(host, '.where')).to.equal('示例区 · 2项事件');
    expect(read(host, '#summary')).to.match(/^共2项事件，2021年4月 至 2023年10月。/);
  });

  it('limits itself to the facts of a programme', async () => {
    const host = await draw('programme="course"');
    expect(read(host, '.title')).to.equal('示例课程');
    expect(readAll(host, '.when')).to.have.length(1);
  });

  it('says so where nothing is dated or the indicator has no course', async () => {
    const document = await monthly([]);
    Object.assign(document, { annotations: [], programmes: [] });
    const markup = `<gf-timeline indicator="${ATTENDANCES}"></gf-timeline>`;
    const host = await placeData(markup, document);
    expect(read(host, '.remarks')).to.contain('数据中没有');
    expect(read(host, '.message')).to.equal('数据中没有注明时间的事件');
  });

  it('names a programme that the data lack', async () => {
    console.expect('[unknown-programme]');
    const host = await place(`<gf-timeline src="${SMALL}" programme="none"></gf-timeline>`);
    expect(await message(host)).to.contain('none');
  });

  it('speaks English', async () => {
    const host = await draw(`indicator="${ATTENDANCES}" lang="en"`);
    expect(read(host, '.remarks')).to.contain('mark times, not causes');
    expect(readAll(host, '.when')[1]).to.equal('2023 only the year is known');
  });
});

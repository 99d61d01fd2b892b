import { expect } from '@open-wc/testing';
import '../../../src/elements/funnel/gf-funnel.js';
import { STAGES, subsidies } from '../../../stories/documents/subsidies.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import { press, tabStops } from '../../support/input.js';
import {
  SMALL,
  all,
  everything,
  inside,
  message,
  openTable,
  place,
  placeData,
  read,
  readAll,
  settled,
  spoken,
} from '../../support/page.js';

const SMALL_STAGES = 'indicators="willing-workers employed-persons"';

const drawn = (
  rows: Parameters<typeof subsidies>[0] = {},
  units: Record<string, string> = {},
  more = '',
) => placeData(`<gf-funnel indicators="${STAGES}" ${more}></gf-funnel>`, subsidies(rows, units));

const labels = (host: Element) => all(host, '[role="option"]').map(spoken);
const bars = (host: Element) => all(host, '.bar').map((bar) => bar.getBoundingClientRect().width);

function expectApart(host: Element): void {
  expect(all(host, '.bar, .track')).to.be.empty;
  expect(all(host, '[role="option"]')).to.have.length(4);
  expect(everything(host)).not.to.match(/\d\s*%/);
}

describe('gf-funnel', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-funnel', SMALL_STAGES);
  itHasAnAccessibleTable('gf-funnel', SMALL_STAGES);

  it('says what it leads from and to, where and when', async () => {
    const host = await drawn();
    expect(headerOf(host)).to.deep.equal([
      '已联系人数到提出申请人数减少最多，余41.8%',
      '从“符合补贴条件人数”到“领到补贴人数” · 示例区 · 2024年6月',
    ]);
  });

  it('shows each stage with its number and both shares', async () => {
    const host = await drawn();
    expect(readAll(host, '.value')).to.deep.equal(['1,240人', '986人', '412人', '367人']);
    expect(readAll(host, '.passed')[1]).to.equal('占上一环节的41.8%');
    expect(readAll(host, '.remark')).to.include('占首个环节的33.2%');
    expect(labels(host)[2]).to.equal('提出申请人数，412人，占上一环节的41.8%，占首个环节的33.2%');
  });

  it('points at the step where most are lost', async () => {
    const host = await drawn();
    expect(readAll(host, '.loss .name')).to.deep.equal(['提出申请人数']);
  });

  it('draws the bars from zero on one scale', async () => {
    const [first, second, third] = bars(await drawn());
    expect(second! / first!).to.be.closeTo(986 / 1240, 0.01);
    expect(third! / first!).to.be.closeTo(412 / 1240, 0.01);
  });

  it('shows the same in its table', async () => {
    const host = await drawn();
    expect((await openTable(host)).slice(0, 2)).to.deep.equal([
      ['符合补贴条件人数', '1,240人', '—', '—'],
      ['已联系人数', '986人', '79.5%', '79.5%'],
    ]);
  });

  it('says in words how the course ends', async () => {
    expect(read(await drawn(), '#summary')).to.equal('领到补贴人数占符合补贴条件人数的29.6%。');
  });

  it('shows the numbers apart, and says that the units are unlike', async () => {
    const host = await drawn({}, { reached: 'person-time' });
    expectApart(host);
    expect(read(host, '.reason')).to.contain('单位不同（人、人次）');
    expect(readAll(host, '.value')[1]).to.equal('986人次');
    expect(all(host, '#summary'), 'heard once').to.be.empty;
  });

  it('shows the numbers apart where a later stage is larger', async () => {
    const host = await drawn({ applied: { value: 1100 } });
    expectApart(host);
    expect(read(host, '.reason')).to.contain('“提出申请人数”多于上一环节“已联系人数”');
  });

  it('shows each stage with its own period where they differ', async () => {
    const host = await drawn({ paid: { period: '2024-05' } });
    expectApart(host);
    expect(headerOf(host)[1]).to.equal('示例区 · 各环节时期不同');
    expect(labels(host)[3]).to.contain('2024年5月');
    expect(read(host, '.reason')).to.contain('同一时期');
    expect((await openTable(host))[3]).to.deep.equal([
      '领到补贴人数',
      '367人',
      '2024年5月',
      '—',
      '—',
    ]);
  });

  it('never makes a percentage of 50余位 and 1000多人次', async () => {
    const host = await drawn(
      {
        eligible: { value: 1000, qualifier: 'more-than', raw: '1000多人次' },
        reached: { value: 50, qualifier: 'more-than', raw: '50余位' },
      },
      { eligible: 'person-time' },
    );
    expectApart(host);
    expect(readAll(host, '.value').slice(0, 2)).to.deep.equal(['1000多人次', '50余位']);
    expect(read(host, '.reason')).to.contain('约数');
    await openTable(host);
    expect(everything(host)).not.to.match(/\d\s*%/);
  });

  it('hatches a withheld stage and computes nothing around it', async () => {
    const host = await drawn({ applied: { value: null, status: 'Q', conf: 'C' } });
    expectApart(host);
    expect(all(host, '.hatch')).to.have.length(1);
    expect(readAll(host, '.value')[2]).to.equal('不公布');
    expect(read(host, '.foot')).to.contain('斜线');
    expect(readAll(host, '.foot [aria-hidden]'), 'a key is of use to eyes alone').to.deep.equal([
      '斜线：不公布',
    ]);
  });

  it('says why a stage has no figure: withheld, not reported and not applicable apart', async () => {
    const host = await drawn({
      reached: { value: null, status: 'O' },
      applied: { value: null, status: 'Q', conf: 'C' },
      paid: { value: null, status: 'M' },
    });
    expect(readAll(host, '.reason li')).to.deep.equal([
      '“已联系人数”缺报，不能用来计算。',
      '“提出申请人数”不公布，不能用来计算。',
      '“领到补贴人数”不适用，不能用来计算。',
    ]);
  });

  it('tells the ear why a cell has no share: the first stage is part of none, others are not computed', async () => {
    const host = await drawn();
    await openTable(host);
    expect(readAll(host, 'td .aloud')).to.deep.equal(['不适用', '不适用']);
    const apart = await drawn({ applied: { value: null, status: 'O' } });
    await openTable(apart);
    expect(new Set(readAll(apart, 'tr:not(:first-child) td .aloud'))).to.deep.equal(
      new Set(['不计算']),
    );
  });

  it('draws a provisional stage hollow, and a zero as a mark', async () => {
    const host = await drawn({ applied: { status: 'P' }, paid: { value: 0 } });
    expect(all(host, '.preliminary .bar')).to.have.length(1);
    expect(labels(host)[2]).to.equal(
      '提出申请人数，412人，初步数，占上一环节的41.8%，占首个环节的33.2%',
    );
    expect(bars(host)[3]).to.be.within(1, 4);
  });

  it('names its attribute where no stage is named', async () => {
    const host = await placeData('<gf-funnel></gf-funnel>', subsidies());
    expect(read(host, '.message')).to.contain('没有可显示的数据').and.contain('indicators');
  });

  it('says which stage the data lack', async () => {
    console.expect('unknown-indicator');
    const host = await place(
      `<gf-funnel src="${SMALL}" indicators="willing-workers nought"></gf-funnel>`,
    );
    expect(await message(host)).to.contain('nought');
  });

  it('speaks English', async () => {
    const host = await drawn({}, { reached: 'person-time' }, 'lang="en"');
    expect(read(host, '.reason')).to.contain('Unlike units (persons, person-times)');
    expect(headerOf(host)[0]).to.equal('From “Eligible persons” to “Persons paid”');
  });

  it('is one tab stop beside its button, whose arrows go from stage to stage', async () => {
    const host = await drawn();
    const list = inside(host, '[role="listbox"]');
    expect(tabStops(host)).to.deep.equal([inside(host, '.tool'), list]);
    for (const key of ['End', 'Enter']) await press(list, key);
    await settled(host);
    expect(list.getAttribute('aria-activedescendant')).to.equal('option-3');
    expect(inside(host, '#option-3').getAttribute('aria-selected')).to.equal('true');
  });
});

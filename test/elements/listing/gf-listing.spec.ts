import { expect, waitUntil } from '@open-wc/testing';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import '../../../src/elements/funnel/gf-funnel.js';
import '../../../src/elements/listing/gf-listing.js';
import { ITEMS, lookUps, many } from '../../../stories/documents/look-ups.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import { tabStops } from '../../support/input.js';
import {
  SAMPLE,
  all,
  everything,
  heard,
  inside,
  openTable,
  place,
  placeData,
  read,
  readAll,
  settled,
} from '../../support/page.js';
import { CENTRAL, IMPROVING, PLACE } from '../../support/sample.js';

const drawn = (more = 'kind="policy"', document: Contract = lookUps()) =>
  placeData(`<gf-listing ${more}></gf-listing>`, document);
const names = (host: Element) => readAll(host, '.item > :first-child');
const radios = (host: Element) => all<HTMLInputElement>(host, 'input[type="radio"]');

async function choose(host: Element, audience: string): Promise<void> {
  radios(host)
    .find(({ value }) => value === audience)!
    .click();
  await settled(host);
}

async function chooseRegion(host: Element, id: string): Promise<void> {
  const select = inside<HTMLSelectElement>(host, 'select');
  select.value = id;
  select.dispatchEvent(new Event('change'));
  await settled(host);
}

describe('gf-listing', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-listing', 'indicator="policy-eligible"', SAMPLE);
  itHasAnAccessibleTable('gf-listing', 'kind="policy"', SAMPLE);

  it('says what it lists, where, on which day and how many', async () => {
    const host = await drawn();
    const [title, where] = headerOf(host);
    expect(title).to.equal('政策');
    expect(where).to.match(/^示例区 · 有效期按\d{4}年\d+月\d+日计$/);
    expect(names(host)).to.deep.equal(['求职补贴', '创业贷款', '公益岗位', '新版补贴']);
    expect(read(host, '.count')).to.equal('共4项，另有1项已过期');
  });

  it('says of each for whom and where it is, and until or from when', async () => {
    const text = readAll(await drawn(), '.item');
    expect(text[0]).to.contain('离校两年内申请。').and.contain('失业人员、离校未就业高校毕业生');
    expect(text[1]).to.contain('不限对象 · 不限地区');
    expect(text[2]).to.contain('有效期至2099年12月31日');
    expect(text[3]).to.contain('自2099年1月1日起，尚未开始');
  });

  it('filters by audience, whose counts agree with what it then lists', async () => {
    const host = await drawn();
    const counts = readAll(host, '.radios label');
    expect(counts).to.deep.equal([
      '全部4项',
      '失业人员2项',
      '就业困难人员2项',
      '离校未就业高校毕业生3项',
    ]);
    for (const { value } of radios(host)) {
      await choose(host, value);
      const [, count] = /(\d+)项$/.exec(
        read(
          host,
          `.radios label:nth-of-type(${radios(host).findIndex((one) => one.value === value) + 1})`,
        ),
      )!;
      expect(names(host), value).to.have.length(Number(count));
    }
    await choose(host, 'hard');
    expect(names(host)).to.deep.equal(['创业贷款', '公益岗位']);
  });

  it('has the new number read out, in the one live region of its card', async () => {
    const host = await drawn();
    const count = inside(host, '.count');
    await choose(host, 'graduates');
    expect(inside(host, '.count')).to.equal(count);
    expect(read(host, '.count')).to.equal('共3项');
    const heard = () => all(host, '[aria-live], [role="status"]');
    await waitUntil(() => heard().some((one) => one.textContent!.includes('共3项')));
    expect(heard()).to.have.length(1);
  });

  it('filters by region for all tags that share the selection, and shows all again', async () => {
    const host = await drawn('');
    const events = heard<{ region?: string }>('gf-select');
    expect(names(host)).to.contain('店员');
    await chooseRegion(host, '990101002');
    expect(names(host)).not.to.contain('店员');
    expect(headerOf(host)[1]).to.match(/^西街道/);
    await chooseRegion(host, '');
    expect(names(host)).to.contain('店员');
    expect(events.map(({ detail }) => detail.region)).to.deep.equal(['990101002', undefined]);
    expect(all(await drawn('region="990101001"'), 'select')).to.be.empty;
  });

  it('has controls that are native, named and large enough to touch', async () => {
    const host = await drawn('');
    expect(read(host, 'legend')).to.equal('对象');
    expect(inside<HTMLSelectElement>(host, 'select').labels[0]!.textContent).to.contain('地区');
    for (const target of all(host, '.radios label, select, .item > a')) {
      expect(target.getBoundingClientRect().height, target.textContent!).to.be.at.least(44);
    }
    const stops = tabStops(host);
    for (const control of all(host, 'input, select, .item > a')) expect(stops).to.contain(control);
  });

  it('starts with the audience that its attribute names', async () => {
    const host = await drawn('kind="policy" audience="hard"');
    expect(radios(host).find(({ checked }) => checked)!.value).to.equal('hard');
    expect(names(host)).to.deep.equal(['创业贷款', '公益岗位']);
  });

  it('shows above the list the very figure of the first stage of the funnel', async () => {
    const stages = 'policy-eligible policy-reached policy-applied policy-paid';
    for (const region of [PLACE.id, IMPROVING.id, CENTRAL.id]) {
      const funnel = await place(
        `<gf-funnel src="${SAMPLE}" region="${region}" indicators="${stages}"></gf-funnel>`,
      );
      const [figure] = readAll(funnel, '.value');
      const [, below = ''] = headerOf(funnel);
      // Place, period and 初步数, behind what a headline leaves to be named.
      const [where, when, mark] = below.split(' · ').slice(-3);
      const course = ' · 也是到“兑现政策人数”各环节的第一个数';
      for (const [attribute, more] of [
        [`indicator="policy-eligible"`, ''],
        [`indicators="${stages}"`, course],
      ]) {
        const host = await place(
          `<gf-listing src="${SAMPLE}" region="${region}" kind="policy" ${attribute}></gf-listing>`,
        );
        expect(read(host, '.figure b')).to.equal(figure);
        expect(read(host, '.figure .small')).to.equal(`${mark} · ${where} · ${when}${more}`);
      }
    }
  });

  it('shows the figure of the audience where the data have it, else says that they do not', async () => {
    const host = await drawn('kind="policy" indicator="eligible"');
    expect(read(host, '.figure b')).to.equal('1,240人');
    await choose(host, 'hard');
    expect(read(host, '.figure')).to.contain('符合补贴条件人数：就业困难人员 420人');
    expect(read(host, '.figure')).not.to.contain('也是');
    const whole = await drawn('kind="policy" indicator="paid" audience="hard"');
    expect(read(whole, '.figure b')).to.equal('367人');
    expect(read(whole, '.figure')).to.contain('没有可公布的分对象数');
  });

  it('says nowhere what is suppressed, nor the parts that would give it away', async () => {
    console.expect('[missing-has-value]');
    const document = lookUps();
    const hidden = document.observations!.find(({ breakdown }) => breakdown?.audience === 'hard')!;
    Object.assign(hidden, { value: 73519, status: 'Q', conf: 'C' });
    const host = await drawn('kind="policy" indicator="eligible"', document);
    let said = '';
    for (const { value } of radios(host)) {
      await choose(host, value);
      said += everything(host);
    }
    await openTable(host);
    said += everything(host);
    expect(said).not.to.match(/73,?519|610|210/);
    expect(said).to.contain('1,240人');
  });

  it('says in words at the figure why there is none, once, and calls it the first of no course', async () => {
    const figure = async (cell: object) => {
      const document = lookUps();
      Object.assign(
        document.observations!.find(({ indicator }) => indicator === 'eligible')!,
        cell,
      );
      return read(await drawn('kind="policy" indicators="eligible paid"', document), '.figure');
    };
    expect(await figure({ value: null, status: 'M' })).to.equal(
      '符合补贴条件人数 不适用 示例区 · 2024年6月',
    );
    expect(await figure({ value: null, status: 'Q', conf: 'C' })).to.equal(
      '符合补贴条件人数 不公布 保密 · 示例区 · 2024年6月',
    );
  });

  it('says so where the region has no such figure', async () => {
    const host = await drawn('region="990101001" kind="policy" indicator="eligible"');
    expect(read(host, '.figure')).to.contain('数据中没有“东街道”的“符合补贴条件人数”');
  });

  it('opens a foreign site without handing it the page', async () => {
    const links = all<HTMLAnchorElement>(await drawn(), '.item > a');
    expect(
      links.map((link) => [link.getAttribute('href'), link.getAttribute('rel')]),
    ).to.deep.equal([
      ['facts.html', null],
      ['https://example.org/loan', 'noopener'],
    ]);
  });

  it('shows twenty of a long list, then the rest, with the focus on the first new one', async () => {
    const host = await drawn('', lookUps(many(53)));
    const shown = () => all(host, '.item').filter(({ offsetHeight }) => offsetHeight > 0).length;
    expect([shown(), read(host, '.rest')]).to.deep.equal([20, '显示其余33项']);
    inside(host, '.rest').click();
    await settled(host);
    expect(shown()).to.equal(53);
    expect(host.shadowRoot!.activeElement!.textContent).to.contain('第21项政策');
    expect(all(host, '.rest')).to.be.empty;
  });

  it('has the whole list ready for paper, also while the screen has twenty', async () => {
    const host = await drawn('', lookUps(many(53)));
    const rules = [...host.shadowRoot!.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const hiding = rules.filter((rule) => rule.cssText.includes('.cut .later'));
    expect(hiding.map((rule) => (rule as CSSMediaRule).conditionText)).to.deep.equal(['screen']);
    expect(names(host)).to.have.length(53);
  });

  it('shows the same in its table', async () => {
    const rows = await openTable(await drawn());
    expect(rows[0]).to.deep.equal([
      '求职补贴',
      '政策',
      '未注明',
      '失业人员、离校未就业高校毕业生',
      '不限地区',
      '未注明',
      '未注明',
    ]);
    expect(rows[2]![5], 'below the word for validity').to.equal('至2099年12月31日');
    expect(rows).to.have.length(4);
  });

  it('says so where nothing fits, and where the data list nothing of the kind', async () => {
    const host = await drawn('kind="post" region="990101002"');
    expect(read(host, '.count')).to.equal('没有符合条件的事项');
    expect(read(await drawn('kind="course"'), '.message')).to.contain('“课程”');
  });

  it('says which kind or audience its attributes get wrong', async () => {
    expect(read(await drawn('kind="person"'), '.message')).to.contain('kind 写的“person”');
    const host = await drawn('audience="pupils"');
    expect(read(host, '.message')).to.contain('“pupils”').and.contain('unemployed hard graduates');
  });

  it('lists for everybody where the data tell no audiences apart', async () => {
    const host = await drawn('', lookUps(ITEMS, { dimensions: [], observations: [] }));
    expect(radios(host)).to.be.empty;
    expect(names(host)).to.have.length(5);
  });

  it('speaks English', async () => {
    const host = await drawn('kind="policy" indicators="eligible paid" lang="en"');
    expect(headerOf(host)[0]).to.equal('Policies');
    expect(read(host, '.count')).to.equal('4 items, 1 more expired');
    expect(readAll(host, '.item')[3]).to.contain('from 1 Jan 2099, not yet');
    expect(read(host, '.figure')).to.contain('also the first of the stages up to “Persons paid”');
  });
});

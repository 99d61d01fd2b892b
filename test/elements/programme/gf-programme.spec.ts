import { expect } from '@open-wc/testing';
import '../../../src/elements/programme/gf-programme.js';
import { headerOf, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import {
  GONGSHU,
  all,
  everything,
  message,
  place,
  placeData,
  read,
  readAll,
  settled,
  smallDocument,
} from '../../support/page.js';

const programme = (id: string) =>
  place(`<gf-programme src="${GONGSHU}" programme="${id}"></gf-programme>`);

describe('gf-programme', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-programme', 'programme="job-express"', GONGSHU);

  it('says what the programme is called, where it is, what it does and what is stated of it', async () => {
    const host = await programme('mediation-centre');
    expect(headerOf(host)).to.deep.equal(['劳动纠纷一站式调解中心', '东新街道，新天地商圈内']);
    expect(read(host, '.summary')).not.to.equal('');
    expect(readAll(host, '.stated')).to.deep.equal(['超3000件次', '7名', '十八名']);
    expect(read(host, '.foot')).to.contain('来源：');
  });

  it('says which whole it is a part of, and which parts it has', async () => {
    const part = await programme('policy-matching');
    expect(headerOf(part)).to.deep.equal(['政策智享', '潮鸣街道 · 属于“数字就业应用”']);
    const whole = await programme('digital-employment');
    expect(readAll(whole, 'dt')).to.deep.equal(['辅助决策', '政策智享', '岗位智推', '业务提醒']);
    expect(readAll(whole, 'dd')).to.have.length(4);
  });

  it('says what each part does, and points to no card that may not be there', async () => {
    const homes = await programme('happy-homes');
    expect(readAll(homes, 'dt')).to.deep.equal(['庆有邻大运河幸福家园', '和畔里大运河幸福家园']);
    expect(readAll(homes, 'dd')[0]).to.contain('为主题');
  });

  it('says so where the source states nothing more, and only there', async () => {
    expect(read(await programme('policy-matching'), '.none')).to.contain('没有给出数字或事实');
    expect(all(await programme('black-tea-council'), '.none')).to.be.empty;
    expect(all(await programme('job-express'), '.none')).to.be.empty;
  });

  it('names a figure before it states it, and then says of where and when it is', async () => {
    const [first] = readAll(await programme('mediation-centre'), '.fact');
    expect(first).to.match(/^\S+ 超3000件次 /);
  });

  it('says when the document came out, and claims no date for figures of other dates', async () => {
    const foot = read(await programme('happy-homes'), '.foot');
    expect(foot)
      .to.contain('2025年5月28日整理发布，各数有各自的日期')
      .and.not.to.contain('数据截至');
  });

  it('states nothing that only repeats its name', async () => {
    expect(all(await programme('block-digital-grid'), '.fact')).to.be.empty;
    expect(readAll(await programme('three-party'), '.fact').join()).not.to.contain('名称');
  });

  it('keeps the notes of its editors to them', async () => {
    for (const id of ['co-prosperity-partners', 'qingyoulin-home', 'liuying-canteen']) {
      const { programmes = [] } = await (await fetch(GONGSHU)).json();
      const { facts } = programmes.find((one: { id: string }) => one.id === id);
      const notes = facts.flatMap((fact: { note?: Record<string, string> }) =>
        Object.values(fact.note ?? {}),
      );
      expect(notes, id).not.to.be.empty;
      const text = everything(await programme(id));
      for (const note of notes) expect(text).not.to.contain(note);
    }
  });

  it('shows a slogan as a name, and no number that stands in none', async () => {
    const host = await programme('campaign-1515');
    expect(all(host, '.stated')).to.be.empty;
    expect(everything(host)).not.to.contain('1,515');
  });

  it('shows the course of an indicator that the data follow over time', async () => {
    const document = await smallDocument();
    const [first] = document.programmes!;
    first!.indicators = ['employment-rate'];
    first!.regions = [document.regions.items[0]!.id];
    const host = await placeData(
      `<gf-programme programme="${first!.id}"></gf-programme>`,
      document,
    );
    const [stat] = all(host, 'gf-stat');
    expect(stat).to.exist;
    await settled(stat!);
    expect(read(stat!, '.title')).to.equal('就业率');
  });

  it('names the programmes that there are where none, or an unknown one, is named', async () => {
    console.expect('[unknown-programme]');
    expect(await message(await programme('no-such'))).to.contain('no-such');
  });
});

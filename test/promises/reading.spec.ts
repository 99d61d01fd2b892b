import { expect } from '@open-wc/testing';
import '../../src/elements/brief/gf-brief.js';
import '../../src/elements/facts/gf-facts.js';
import { headerOf, itIsAccessible } from '../support/accessible.js';
import { quietConsole } from '../support/console.js';
import { ATTENDANCES, BOUND, SUPPRESSED, monthly, streets } from '../support/attendances.js';
import {
  GONGSHU,
  SMALL,
  all,
  everything,
  inside,
  message,
  place,
  placeData,
  read,
  readAll,
  settled,
  smallDocument,
} from '../support/page.js';

const RATE = 'indicator="employment-rate"';

describe('gf-brief', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-brief', RATE);

  it('says what, where and when, then level, target and spread', async () => {
    const host = await place(`<gf-brief src="${SMALL}" ${RATE}></gf-brief>`);
    expect(headerOf(host)).to.deep.equal(['就业率 · 解读', '示例区 · 2024年3月']);
    expect(read(host, '.reading')).to.equal(
      '2024年3月，示例区就业率为95.7%（初步数），环比上升0.2个百分点。达到示例线（不低于95%）。' +
        '2个街道中，东街道最高（95.8%，初步数），西街道最低（95.6%，初步数）。',
    );
  });

  it('says the change of a rate in 百分点 with its basis', async () => {
    const host = await place(
      `<gf-brief src="${SMALL}" ${RATE} compare="previous-period"></gf-brief>`,
    );
    expect(read(host, '.reading')).to.contain('环比上升0.2个百分点');
  });

  it('says the same for the same data, and what holds for another period', async () => {
    const markup = `<gf-brief src="${SMALL}" ${RATE}></gf-brief>`;
    const [one, two] = [await place(markup), await place(markup)];
    expect(read(one, '.reading')).to.equal(read(two, '.reading'));
    two.setAttribute('period', '2024-01');
    await settled(two);
    expect(read(two, '.reading')).to.match(/^2024年1月，示例区就业率为95\.4%。/);
  });

  it('keeps the wording of a bound, and says of a suppressed figure that it is withheld', async () => {
    const host = await placeData(
      `<gf-brief indicator="${ATTENDANCES}"></gf-brief>`,
      await monthly([BOUND, SUPPRESSED]),
    );
    expect(read(host, '.reading')).to.equal(
      '2023年8月：不公布，数量过小。2023年7月，示例区职业培训人次为30余人次。',
    );
    host.setAttribute('period', '2023-08');
    await settled(host);
    expect(read(host, '.reading')).to.equal('2023年8月，示例区职业培训人次：不公布。');
  });

  it('says in English too of what there is no figure', async () => {
    const host = await placeData(
      `<gf-brief indicator="${ATTENDANCES}" lang="en"></gf-brief>`,
      await monthly([BOUND, SUPPRESSED]),
    );
    expect(read(host, '.reading')).to.match(
      /^Training attendances, Aug 2023: withheld, too few\. /,
    );
  });

  it('counts the regions that cannot be compared, and names none of them highest', async () => {
    const host = await placeData('<gf-brief></gf-brief>', await streets(20, SUPPRESSED, 10, BOUND));
    expect(read(host, '.reading')).to.contain(
      '3个街道中，第3街道最少（10人次）；第4街道为30余人次；另有1个不公布。',
    );
    expect(read(host, '.reading')).not.to.contain('最多');
  });
});

describe('gf-facts', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-facts', 'programme="job-express"');

  it('says the programme, its place, and every figure with its indicator, place and time', async () => {
    const host = await place(`<gf-facts src="${GONGSHU}" programme="job-express"></gf-facts>`);
    expect(headerOf(host)).to.deep.equal(['共富职通车就业服务联盟', '潮鸣街道']);
    expect(readAll(host, '.stated')).to.deep.equal(['30余家', '1000多人次', '50余位']);
    expect(readAll(host, '.fact')[0]).to.equal(
      '就业服务联盟成员单位数 30余家 成员单位，目前。 潮鸣街道 · 日期未注明（2024年6月报道）',
    );
  });

  it('is a list of numbers of one size in one column and what they are of in another', async () => {
    const host = await place(`<gf-facts src="${GONGSHU}" programme="job-express"></gf-facts>`);
    host.style.width = '480px';
    const numbers = all(host, '.stated');
    expect(new Set(numbers.map((one) => getComputedStyle(one).fontSize)).size).to.equal(1);
    const texts = all(host, '.said').map((one) => one.getBoundingClientRect().left);
    expect(new Set(texts).size).to.equal(1);
    for (const number of numbers) {
      expect(number.getBoundingClientRect().right).to.be.at.most(texts[0]!);
    }
  });

  it('says no sentence of a programme twice', async () => {
    const host = await place(`<gf-facts src="${GONGSHU}" programme="key-groups"></gf-facts>`);
    const sentences = [read(host, '.summary'), ...readAll(host, '.statement')];
    expect(sentences.filter((one) => one.startsWith('失业人员、就业困难人员'))).to.have.length(1);
  });

  it('says beside a figure what it covers, and claims no date of the document for it', async () => {
    const host = await place(`<gf-facts src="${GONGSHU}" programme="hepanli-home"></gf-facts>`);
    expect(readAll(host, '.fact').join()).to.contain('每月，日期未注明（2024年6月报道）');
    expect(read(host, '.foot')).to.contain('各数有各自的日期').and.not.to.contain('数据截至');
  });

  it('never turns a bound into a number: no bare 30, 1000 or 50', async () => {
    const host = await place(`<gf-facts src="${GONGSHU}" programme="job-express"></gf-facts>`);
    expect(everything(host)).not.to.match(/(?<![\d.])(30|1,?000|50)(?![\d余多.])/);
  });

  it('shows a slogan as a name, not as a figure', async () => {
    const host = await place(`<gf-facts src="${GONGSHU}" programme="club-method-1431"></gf-facts>`);
    expect(read(host, '.title')).to.equal('1431社团工作法');
    expect(readAll(host, '.stated').join()).not.to.match(/1431|1,431/);
    expect(readAll(host, '.statement').join()).not.to.equal('');
  });

  it('shows all programmes by name where none is named', async () => {
    const host = await place(`<gf-facts src="${GONGSHU}"></gf-facts>`);
    const names = readAll(host, '.name');
    expect(names.length).to.be.above(25);
    expect(names.join()).to.contain('红茶议事会').and.to.contain('共富职通车');
  });

  it('links to web pages and to nothing else', async () => {
    const document = await smallDocument();
    const links = document.programmes![0]!.links!;
    const evil = ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x'];
    for (const url of evil) links.push({ title: '恶意', url });
    console.expect('[unsafe-link]');
    const host = await placeData('<gf-facts></gf-facts>', document);
    const hrefs = all<HTMLAnchorElement>(host, 'a').map((link) => link.href);
    expect(hrefs).to.deep.equal(['https://data.example.org/job-express']);
    expect(everything(host)).not.to.match(/script:|data:text/i);
  });

  it('names what exists where a programme does not', async () => {
    console.expect('[unknown-programme]');
    const host = await place(`<gf-facts src="${SMALL}" programme="job-expres"></gf-facts>`);
    expect(await message(host))
      .to.contain('job-expres')
      .and.to.contain('job-express');
  });

  it('says that there is nothing where the document has no programmes', async () => {
    const document = await smallDocument();
    document.programmes = [];
    delete document.observations![0]!.programme;
    const host = await placeData('<gf-facts></gf-facts>', document);
    expect(inside(host, '.message strong').textContent).to.equal('没有可显示的数据');
    expect(read(host, '.message'), 'nothing about an indicator').not.to.contain('人数');
  });
});

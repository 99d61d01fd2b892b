import { expect } from '@open-wc/testing';
import '../../../src/elements/brief/gf-brief.js';
import { headerOf, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import {
  SAMPLE,
  all,
  inside,
  place,
  placeData,
  read,
  readAll,
  settled,
  smallDocument,
} from '../../support/page.js';
import { LAGGING, PLACE } from '../../support/sample.js';

const decision = (more = '') =>
  place(`<gf-brief mode="decision" src="${SAMPLE}" ${more}></gf-brief>`);
const sentences = (host: Element) => readAll(host, '.finding p');

describe('gf-brief for a decision', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-brief', 'mode="decision"');

  it('says what to look at first, and why, in whole sentences', async () => {
    const host = await decision();
    expect(headerOf(host)).to.deep.equal(['辅助决策：先看什么', PLACE.name]);
    const [first, second] = sentences(host);
    expect(first).to.equal(
      '零就业家庭户数：截至2024年12月为9户（初步数），未达到动态清零（0户），超出9户。',
    );
    expect(second).to.match(/个街道中\d+个未达到/);
  });

  it('says of a region too that its figure is provisional', async () => {
    const host = await decision();
    const rate = sentences(host).find((text) => text.startsWith('就业率（有就业愿望劳动者）'));
    expect(rate).to.satisfy((text: string) =>
      text.endsWith(`：${LAGGING.name}（93.6%，初步数）。`),
    );
  });

  it('never claims a cause', async () => {
    const host = await decision();
    inside<HTMLElement>(host, '.all').click();
    await settled(host);
    expect(sentences(host).join()).not.to.match(/因为|由于|导致|原因/);
  });

  it('shows six, and all of them when asked', async () => {
    const host = await decision();
    expect(all(host, '.finding')).to.have.length(6);
    const more = inside<HTMLElement>(host, '.all');
    expect(more.textContent!.trim()).to.match(/^全部\d+条$/);
    const count = /\d+/.exec(more.textContent!)![0];
    expect(read(host, '.listed')).to.equal(`共${count}条，列出前6条`);
    more.click();
    await settled(host);
    expect(all(host, '.finding').length).to.be.above(6);
    expect(all(host, '.all, .listed')).to.be.empty;
  });

  it('gives its buttons one description only where they open one picture', async () => {
    const host = await decision();
    inside<HTMLElement>(host, '.all').click();
    await settled(host);
    const said = all(host, '.finding > button').map((button) =>
      read(host, `#${button.getAttribute('aria-describedby')!}`),
    );
    expect(said[0]).to.equal('零就业家庭户数：历期走势');
    expect(said[1]).to.match(/^[^：]+：分地区比较$/);
    expect(new Set(said)).to.have.property('size').above(6);
  });

  it('opens the picture that the numbers of a sentence stand in, one at a time', async () => {
    const host = await decision();
    const [first, second] = all(host, '.finding button') as HTMLElement[];
    first!.click();
    await settled(host);
    expect(first!.getAttribute('aria-expanded')).to.equal('true');
    const trend = inside(host, 'gf-trend');
    await settled(trend);
    expect(headerOf(trend)[0]).to.equal('零就业家庭由2022年1月的19户降到9户（初步数）');
    expect(headerOf(trend)[1]).to.match(/^零就业家庭户数 · /);
    second!.click();
    await settled(host);
    expect(all(host, 'gf-trend')).to.be.empty;
    const ranking = inside(host, 'gf-ranking');
    await settled(ranking);
    expect(sentences(host)[1]).to.contain(headerOf(ranking)[1]!.split(' · ')[0]);
    second!.click();
    await settled(host);
    expect(all(host, '.picture')).to.be.empty;
  });

  it('says so where nothing asks for attention', async () => {
    const document = await smallDocument();
    delete document.targets;
    const host = await placeData('<gf-brief mode="decision"></gf-brief>', document);
    expect(read(host, '.reading')).to.match(/^\d+项指标中，没有未达目标/);
  });

  it('speaks English', async () => {
    const [first] = sentences(await decision('lang="en"'));
    expect(first).to.match(/^Zero-employment households: .* exceeds the/);
  });
});

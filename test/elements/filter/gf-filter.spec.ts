import { expect } from '@open-wc/testing';
import '../../../src/elements/board/gf-board.js';
import '../../../src/elements/filter/gf-filter.js';
import '../../../src/elements/stat/gf-stat.js';
import '../../../src/elements/ranking/gf-ranking.js';
import { headerOf, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import { SMALL, all, heard, place, read, readAll, settled } from '../../support/page.js';

const RATE = 'indicator="employment-rate"';

const board = (more = '') =>
  place(`<gf-board src="${SMALL}" ${more}>
    <gf-filter></gf-filter>
    <gf-stat ${RATE}></gf-stat>
    <gf-ranking ${RATE}></gf-ranking>
  </gf-board>`);

const filter = (root: Element) => root.querySelector<HTMLElement>('gf-filter')!;
const where = (root: Element) => read(root.querySelector('gf-stat')!, '.where');
const lists = (root: Element) =>
  all<HTMLSelectElement>(filter(root), 'label[part="region"] select');
const months = (root: Element) =>
  all<HTMLSelectElement>(filter(root), 'label[part="period"] select')[0]!;
const chosen = (root: Element) => lists(root).map((list) => list.selectedOptions[0]!.textContent);

/** Chooses in a list as a reader does. */
async function choose(root: Element, list: HTMLSelectElement, name: string): Promise<void> {
  const option = [...list.options].find(({ textContent }) => textContent!.trim() === name)!;
  list.selectedIndex = option.index;
  list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(root);
}

describe('gf-filter', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-filter');

  it('says what is chosen, and starts with the whole district and the latest period', async () => {
    const root = await board();
    expect(headerOf(filter(root))).to.deep.equal(['筛选', '示例区 · 最新']);
    expect(chosen(root)).to.deep.equal(['全部']);
    expect(all(filter(root), '[part="clear"]')).to.be.empty;
  });

  it('is one row without a box, and on a phone no higher than two', async () => {
    const root = await board();
    const card = () => all<HTMLElement>(filter(root), '.card')[0]!;
    const choices = () => all<HTMLElement>(filter(root), '.choices')[0]!;
    filter(root).style.width = '1000px';
    expect(choices().offsetHeight).to.equal(40);
    expect(getComputedStyle(card()).borderTopWidth).to.equal('0px');
    filter(root).style.width = '328px';
    expect(choices().offsetHeight).to.be.at.most(88);
    const hidden = all<HTMLElement>(filter(root), '.header')[0]!;
    expect(hidden.offsetHeight, 'its name is heard and takes no room').to.equal(1);
  });

  it('names its lists', async () => {
    const root = await board();
    const labels = readAll(filter(root), 'label').map((text) => text.split(' ')[0]);
    expect(labels).to.deep.equal(['街道', '时期']);
    expect(lists(root)[0]!.labels).to.have.length(1);
    const english = readAll(filter(await board('lang="en"')), 'label');
    expect(english[0], 'of one, as a heading').to.match(/^Subdistrict /);
  });

  it('goes from the district to a street to a community, one list a level', async () => {
    const root = await board();
    await choose(root, lists(root)[0]!, '东街道');
    expect(where(root)).to.match(/^东街道/);
    expect(lists(root)).to.have.length(2);
    await choose(root, lists(root)[1]!, '乙社区');
    expect(where(root)).to.match(/^乙社区/);
    expect(chosen(root)).to.deep.equal(['东街道', '乙社区']);
    expect(headerOf(filter(root))[1]).to.equal('乙社区 · 最新');
  });

  it('goes up again with 全部: to the street, then to the district', async () => {
    const root = await board();
    await choose(root, lists(root)[0]!, '东街道');
    await choose(root, lists(root)[1]!, '甲社区');
    await choose(root, lists(root)[1]!, '全部');
    expect(where(root)).to.match(/^东街道/);
    await choose(root, lists(root)[0]!, '全部');
    expect(where(root)).to.match(/^示例区/);
    expect(lists(root)).to.have.length(1);
  });

  it('offers the communities of the street that is chosen, never of the one before', async () => {
    const root = await board();
    await choose(root, lists(root)[0]!, '东街道');
    await choose(root, lists(root)[1]!, '乙社区');
    await choose(root, lists(root)[0]!, '西街道');
    const offered = [...lists(root)[1]!.options].map(({ textContent }) => textContent!.trim());
    expect(offered).to.deep.equal(['全部', '丙社区']);
    expect(chosen(root)).to.deep.equal(['西街道', '全部']);
  });

  it('chooses a period, the newest first', async () => {
    const root = await board();
    const offered = [...months(root).options].map(({ textContent }) => textContent!.trim());
    expect(offered).to.deep.equal(['最新', '2024年3月', '2024年2月', '2024年1月']);
    await choose(root, months(root), '2024年1月');
    expect(where(root)).to.equal('示例区 · 2024年1月');
    await choose(root, months(root), '最新');
    expect(where(root)).to.equal('示例区 · 2024年3月');
  });

  it('clears everything with its button, and its lists say so', async () => {
    const root = await board();
    await choose(root, lists(root)[0]!, '东街道');
    await choose(root, months(root), '2024年1月');
    all(filter(root), '[part="clear"]')[0]!.click();
    await settled(root);
    expect(where(root)).to.equal('示例区 · 2024年3月');
    expect(chosen(root)).to.deep.equal(['全部']);
    expect(months(root).value).to.equal('');
    expect(all(filter(root), '[part="clear"]')).to.be.empty;
  });

  it('shows what is picked elsewhere, also after its own lists were used', async () => {
    const root = await board();
    await choose(root, lists(root)[0]!, '东街道');
    const row = (name: string) =>
      all(root.querySelector('gf-ranking')!, '[role="option"]').find((one) =>
        one.textContent!.includes(name),
      )!;
    row('西街道').click();
    await settled(root);
    expect(where(root)).to.match(/^西街道/);
    expect(chosen(root)[0]).to.equal('西街道');
  });

  it('fires one gf-select a choice, with what was chosen', async () => {
    const root = await board();
    const selects = heard('gf-select');
    await choose(root, lists(root)[0]!, '东街道');
    await choose(root, months(root), '2024年2月');
    expect(selects.map(({ detail }) => detail)).to.deep.equal([
      { region: '990101001' },
      { period: '2024-02' },
    ]);
  });
});
